//! Structures: the type, its constructor and setters, and its schema.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Scope, deprecated_line, doc_lines};
use crate::format::Item;
use crate::ir::{
    ErrorTraits, Location, Member, MemberTraits, Preparation, SetterArgument, Structure,
    TimestampFormat, Type, XmlNamespace, XmlTraits,
};

/// The call of the macro which declares a structure.
pub(crate) fn emit(scope: &mut Scope<'_>, structure: &Structure) -> Item {
    let name = if structure.constructed {
        "structure"
    } else {
        "output"
    };
    scope.runtime_macro(name);
    let mut text = format!("{name}! {{\n");
    text.push_str(&doc_lines(1, &structure.docs));
    text.push_str(&deprecated_line(1, structure.deprecated.as_ref()));
    // What a stream has yielded can't be had again.
    let mark = if structure.streams { "!Clone " } else { "" };
    let _ = write!(text, "    {mark}{}", structure.name);
    // Without required members an empty structure is a valid one.
    if structure.members.iter().all(|member| !member.required) {
        text.push_str(": Default");
    }
    if structure.wire != structure.name {
        let _ = write!(text, " = {:?}", structure.wire);
    }
    text.push_str(&structure_traits(scope, structure));
    text.push_str(if structure.members.is_empty() {
        " {"
    } else {
        " {\n"
    });
    for (index, member) in structure.members.iter().enumerate() {
        text.push_str(&declaration(scope, index, member));
    }
    text.push_str(if structure.members.is_empty() {
        "}\n}\n"
    } else {
        "    }\n}\n"
    });
    if structure.boxed {
        text.push_str(&boxed(scope, &structure.name));
    }
    Item::Text(text)
}

/// The call of the macro which lets a type be a member in a box.
pub(crate) fn boxed(scope: &mut Scope<'_>, name: &str) -> String {
    scope.runtime_macro("boxed");
    format!("\nboxed! {{ {name} }}\n")
}

/// A member's docs and its line.
fn declaration(scope: &mut Scope<'_>, index: usize, member: &Member) -> String {
    let mut text = doc_lines(2, &member.docs);
    text.push_str(&deprecated_line(2, member.deprecated.as_ref()));
    let Member {
        field,
        setter,
        required,
        ..
    } = member;
    let keyword = if *required { "required" } else { "optional" };
    let items = match member.setter_takes {
        SetterArgument::Value => "",
        SetterArgument::List(_) | SetterArgument::Map(..) => "_items",
    };
    let renamed = if *required || setter == field {
        (String::new(), String::new())
    } else {
        ("_as".to_owned(), format!("({setter})"))
    };
    let ty = boxed_type(scope, &member.ty, member.boxed).to_string();
    let _ = writeln!(
        text,
        "        {index} {keyword}{items}{} {field}{}: {} = {:?}{};",
        renamed.0,
        renamed.1,
        ty.replace(' ', ""),
        member.traits.name,
        member_traits(scope, &member.traits)
    );
    text
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

fn structure_traits(scope: &mut Scope<'_>, structure: &Structure) -> String {
    let mut text = String::new();
    if let Some(error) = &structure.error {
        text.push_str(&error_traits(scope, error));
    }
    if structure.sensitive {
        text.push_str(".sensitive()");
    }
    if let Some(index) = structure.payload {
        let _ = write!(text, ".payload({index})");
    }
    text
}

fn error_traits(scope: &mut Scope<'_>, error: &ErrorTraits) -> String {
    let mut text = format!(".error({}::new()", scope.runtime("schema::ErrorTraits"));
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
    text.push(')');
    text.retain(|character| character != ' ');
    text
}

/// The traits of a member, as calls of the methods of the runtime's `Member`.
pub(crate) fn member_traits(scope: &mut Scope<'_>, traits: &MemberTraits) -> String {
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
    if let Some(format) = traits.timestamp {
        text.push_str(&timestamp(scope, format));
    }
    if let Some(media_type) = &traits.media_type {
        let _ = write!(text, ".media_type({media_type:?})");
    }
    text.push_str(&xml_traits(scope, &traits.xml));
    text
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
fn xml_traits(scope: &mut Scope<'_>, traits: &XmlTraits) -> String {
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
        text.push_str(&namespace(scope, xmlns));
    }
    if let Some(key) = &traits.query_key {
        let _ = write!(text, ".query_key({key:?})");
    }
    text
}

/// A namespace of XML, as a call of the method of the runtime's `Member` or `OperationSchema`.
pub(crate) fn namespace(scope: &mut Scope<'_>, namespace: &XmlNamespace) -> String {
    let path = scope.runtime("schema::Namespace").to_string();
    let path = path.replace(' ', "");
    let XmlNamespace { prefix, uri } = namespace;
    format!(".namespace(&{path}::new({prefix:?}, {uri:?}))")
}

/// The format of a timestamp, as a call of the method of the runtime's `Member`.
pub(crate) fn timestamp(scope: &mut Scope<'_>, format: TimestampFormat) -> String {
    let variant = match format {
        TimestampFormat::DateTime => "DateTime",
        TimestampFormat::HttpDate => "HttpDate",
        TimestampFormat::EpochSeconds => "EpochSeconds",
    };
    let path = scope
        .runtime("schema::TimestampFormat")
        .to_string()
        .replace(' ', "");
    format!(".timestamp({path}::{variant})")
}
