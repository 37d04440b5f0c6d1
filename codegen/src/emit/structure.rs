//! Structures: the type, its constructor and setters, and its schema.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Scope, WIDTH, assigned, deprecated_line, doc_lines, filled, type_text};
use crate::format::Item;
use crate::ir::{
    DefaultValue, ErrorTraits, Location, Member, MemberTraits, Preparation, SetterArgument,
    Structure, TimestampFormat, Type, XmlNamespace, XmlTraits,
};

/// The type, and the calls of the macros which implement its traits.
pub(crate) fn emit(scope: &mut Scope<'_>, structure: &Structure) -> Item {
    let mut text = definition(scope, structure);
    text.push_str(&members(scope, structure));
    if structure.boxed {
        text.push_str(&boxed(scope, &structure.name));
    }
    if structure.constructed {
        text.push_str(&setters(scope, structure));
    }
    Item::Text(text)
}

/// The type.
fn definition(scope: &mut Scope<'_>, structure: &Structure) -> String {
    let mut text = doc_lines(0, &structure.docs);
    text.push_str(&deprecated_line(0, structure.deprecated.as_ref()));
    let head = format!("pub struct {}", structure.name);
    let is_long = head.chars().count() + 2 > WIDTH;
    let space = if is_long { "\n" } else { " " };
    let _ = write!(text, "#[non_exhaustive]\n{head}{space}{{");
    for member in &structure.members {
        if text.ends_with('{') {
            text.push('\n');
        }
        text.push_str(&doc_lines(1, &member.docs));
        text.push_str(&deprecated_line(1, member.deprecated.as_ref()));
        let ty = boxed_type(scope, &member.ty, member.boxed);
        let ty = if member.required {
            ty
        } else {
            let option = scope.prelude("Option");
            quote!(#option<#ty>)
        };
        let field = format!("    pub {}:", member.field);
        text.push_str(&assigned(&field, &type_text(&ty), ","));
    }
    text.push_str("}\n");
    text
}

/// The mark of a structure with a default: without required members an empty one is valid.
fn default_mark(structure: &Structure) -> &'static str {
    if structure.members.iter().any(|member| member.required) {
        ""
    } else {
        ": Default"
    }
}

/// The call of the macro which gives codecs access to the members.
fn members(scope: &mut Scope<'_>, structure: &Structure) -> String {
    scope.runtime_macro("structure");
    // What a stream has yielded can't be had again.
    let mark = if structure.streams { "!Clone " } else { "" };
    let mut text = format!("\nstructure! {{\n    {mark}{}", structure.name);
    text.push_str(default_mark(structure));
    if structure.wire != structure.name {
        let _ = write!(text, " = {:?}", structure.wire);
    }
    text.push_str(&structure_traits(structure));
    text.push_str(" {");
    for (index, member) in structure.members.iter().enumerate() {
        let required = if member.required { ".required()" } else { "" };
        let _ = write!(
            text,
            "\n        {index} {}({:?}{required}{});",
            member.field,
            member.traits.name,
            member_traits(&member.traits)
        );
    }
    text.push_str(if structure.members.is_empty() {
        "}\n}\n"
    } else {
        "\n    }\n}\n"
    });
    text
}

/// The call of the macro which lets a type be a member in a box.
pub(crate) fn boxed(scope: &mut Scope<'_>, name: &str) -> String {
    scope.runtime_macro("boxed");
    format!("\nboxed! {{ {name} }}\n")
}

/// The call of the macro which adds the constructor and the setters.
fn setters(scope: &mut Scope<'_>, structure: &Structure) -> String {
    scope.runtime_macro("setters");
    let mut lists =
        ["new", "flags", "set", "collect", "set_as", "collect_as"].map(|name| (name, Vec::new()));
    for member in &structure.members {
        let ty = type_text(&boxed_type(scope, &member.ty, member.boxed));
        let takes = &member.setter_takes;
        let collects = matches!(takes, SetterArgument::List(_) | SetterArgument::Map(..));
        let Member { field, setter, .. } = member;
        if member.required {
            lists[0].1.push(if collects {
                format!("[{field}: {ty}]")
            } else {
                format!("{field}: {ty}")
            });
            continue;
        }
        let renamed = setter != field;
        if !renamed && *takes == SetterArgument::Flag {
            lists[1].1.push(field.clone());
            continue;
        }
        let (_, list) = &mut lists[2 + usize::from(collects) + 2 * usize::from(renamed)];
        list.push(if renamed {
            format!("{setter} as {field}: {ty}")
        } else {
            format!("{field}: {ty}")
        });
    }
    let default = default_mark(structure);
    let mut text = format!("\nsetters! {{\n    {}{default} {{\n", structure.name);
    for (name, list) in lists.iter().filter(|(_, list)| !list.is_empty()) {
        text.push_str(&wrapped(name, list));
    }
    text.push_str("    }\n}\n");
    text
}

/// A list in parentheses, on as many lines as it takes.
fn wrapped(name: &str, items: &[String]) -> String {
    let indent = " ".repeat(8);
    let line = format!("{indent}{name}({});\n", items.join(", "));
    if line.chars().count() <= WIDTH + 1 {
        return line;
    }
    format!("{indent}{name}(\n{}\n{indent});\n", filled(12, items))
}

/// A type in the box which recursion needs.
pub(crate) fn boxed_type(scope: &mut Scope<'_>, ty: &Type, boxed: bool) -> TokenStream {
    let ty = scope.ty(ty);
    if boxed {
        let boxed = scope.prelude("Box");
        return quote!(#boxed<#ty>);
    }
    ty
}

/// The type of a list's element or a map's value.
pub(crate) fn element_type(scope: &mut Scope<'_>, ty: &Type, sparse: bool) -> TokenStream {
    let ty = scope.ty(ty);
    if sparse {
        let option = scope.prelude("Option");
        return quote!(#option<#ty>);
    }
    ty
}

fn structure_traits(structure: &Structure) -> String {
    let mut text = String::new();
    if let Some(error) = &structure.error {
        text.push_str(&error_traits(error));
    }
    if structure.sensitive {
        text.push_str(".sensitive()");
    }
    if let Some(index) = structure.payload {
        let _ = write!(text, ".payload({index})");
    }
    text
}

fn error_traits(error: &ErrorTraits) -> String {
    let mut text = String::from(".error()");
    if let Some(status) = error.status {
        let _ = write!(text, ".status({status})");
    }
    if error.fault {
        text.push_str(".fault()");
    }
    if error.throttling {
        text.push_str(".throttling()");
    } else if error.retryable {
        text.push_str(".retryable()");
    }
    text
}

/// The traits of a member, as calls of the methods of the runtime's `Member`. The runtime reads them as text, so nothing in them is
/// imported.
pub(crate) fn member_traits(traits: &MemberTraits) -> String {
    let mut text = String::new();
    if traits.wire != traits.name {
        let _ = write!(text, ".wire({:?})", traits.wire);
    }
    match &traits.location {
        Location::Body => {}
        Location::Label => text.push_str(".label()"),
        Location::Query(name) => drop(write!(text, ".query({name:?})")),
        Location::QueryParams => text.push_str(".query_params()"),
        Location::Header(name) => drop(write!(text, ".header({name:?})")),
        Location::PrefixHeaders(prefix) => drop(write!(text, ".prefix_headers({prefix:?})")),
        Location::Status => text.push_str(".status()"),
        Location::Payload { structure: false } => text.push_str(".payload()"),
        Location::Payload { structure: true } => text.push_str(".structure_payload()"),
        Location::Events => text.push_str(".events()"),
        Location::EventHeader => text.push_str(".event_header()"),
        Location::EventPayload => text.push_str(".event_payload()"),
    }
    if traits.idempotency_token {
        text.push_str(".idempotency_token()");
    }
    if traits.host_label {
        text.push_str(".host_label()");
    }
    if traits.sensitive {
        text.push_str(".sensitive()");
    }
    if traits.requires_length {
        text.push_str(".requires_length()");
    }
    if traits.lenient {
        text.push_str(".lenient()");
    }
    if let Some(preparation) = &traits.preparation {
        text.push_str(&self::preparation(preparation));
    }
    if let Some(bits) = traits.bits {
        let _ = write!(text, ".bits({bits})");
    }
    if let Some(default) = &traits.default {
        text.push_str(&default_value(default));
    }
    if let Some(format) = traits.timestamp {
        text.push_str(&timestamp(format));
    }
    if let Some(media_type) = &traits.media_type {
        let _ = write!(text, ".media_type({media_type:?})");
    }
    text.push_str(&xml_traits(&traits.xml));
    text
}

/// The value which a member has when a message lacks it, as a call of the method of the runtime's `Member`.
fn default_value(default: &DefaultValue) -> String {
    let (kind, text) = match default {
        DefaultValue::Boolean(value) => ("Boolean", value.to_string()),
        DefaultValue::Integer(value) => ("Integer", value.to_string()),
        DefaultValue::Long(value) => ("Long", value.to_string()),
        DefaultValue::Float(text) => ("Float", text.clone()),
        DefaultValue::Double(text) => ("Double", text.clone()),
        DefaultValue::String(text) => ("String", text.clone()),
        DefaultValue::Blob(text) => ("Blob", text.clone()),
        DefaultValue::Timestamp(text) => ("Timestamp", text.clone()),
        DefaultValue::DocumentBoolean(value) => ("DocumentBoolean", value.to_string()),
        DefaultValue::DocumentNumber(text) => ("DocumentNumber", text.clone()),
        DefaultValue::DocumentString(text) => ("DocumentString", text.clone()),
        DefaultValue::DocumentList => return ".default(DocumentList)".to_owned(),
        DefaultValue::DocumentMap => return ".default(DocumentMap)".to_owned(),
        DefaultValue::List => return ".default(List)".to_owned(),
        DefaultValue::Map => return ".default(Map)".to_owned(),
    };
    format!(".default({kind}, {text:?})")
}

/// In which form a member is sent, as a call of the method of the runtime's `Member`.
fn preparation(preparation: &Preparation) -> String {
    match preparation {
        Preparation::Base64 => ".base64()".to_owned(),
        Preparation::EncodedPath => ".encoded_path()".to_owned(),
        Preparation::LastSegment => ".last_segment()".to_owned(),
        Preparation::Default(text) => format!(".default_text({text:?})"),
        Preparation::Key(md5) => format!(".key_with_md5({md5})"),
    }
}

/// The traits of a member in XML and in queries, as calls of the methods of the runtime's `Member`.
fn xml_traits(traits: &XmlTraits) -> String {
    let mut text = String::new();
    if traits.flattened {
        text.push_str(".flattened()");
    }
    if traits.attribute {
        text.push_str(".attribute()");
    }
    if let Some(alias) = &traits.alias {
        let _ = write!(text, ".alias({alias:?})");
    }
    if let Some(xmlns) = &traits.namespace {
        text.push_str(&namespace(xmlns));
    }
    if let Some(key) = &traits.query_key {
        let _ = write!(text, ".query_key({key:?})");
    }
    text
}

/// A namespace of XML, as a call of the method of the runtime's `Member` or `OperationSchema`.
pub(crate) fn namespace(namespace: &XmlNamespace) -> String {
    let XmlNamespace { prefix, uri } = namespace;
    format!(".namespace({prefix:?}, {uri:?})")
}

/// The format of a timestamp, as a call of the method of the runtime's `Member`.
pub(crate) fn timestamp(format: TimestampFormat) -> String {
    format!(".timestamp({})", timestamp_format(format))
}

fn timestamp_format(format: TimestampFormat) -> &'static str {
    match format {
        TimestampFormat::DateTime => "DateTime",
        TimestampFormat::HttpDate => "HttpDate",
        TimestampFormat::EpochSeconds => "EpochSeconds",
    }
}
