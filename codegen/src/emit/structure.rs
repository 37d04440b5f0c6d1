//! Structures: the type, its constructor and setters, and its schema.

use std::fmt::Write as _;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Scope, deprecated, doc, docs, ident};
use crate::format::Item;
use crate::ir::{
    ErrorTraits, Location, Member, MemberTraits, Preparation, SetterArgument, Structure,
    TimestampFormat, Type, XmlNamespace, XmlTraits,
};
use crate::naming::spoken;

/// Everything of a structure.
pub(crate) fn emit(scope: &mut Scope<'_>, structure: &Structure) -> Vec<Item> {
    let mut items = vec![Item::Code(definition(scope, structure))];
    items.push(Item::Impl(methods(scope, structure)));
    items.push(Item::Text(schema(scope, structure)));
    items
}

fn definition(scope: &mut Scope<'_>, structure: &Structure) -> TokenStream {
    let name = ident(&structure.name);
    let docs = docs(&structure.docs);
    let deprecated = deprecated(structure.deprecated.as_ref());
    let fields: Vec<_> = structure
        .members
        .iter()
        .map(|member| field(scope, member))
        .collect();
    let derive = match (structure.streams, has_default(structure)) {
        (false, true) => quote!(#[derive(Clone, Default, PartialEq)]),
        (false, false) => quote!(#[derive(Clone, PartialEq)]),
        // What a stream has yielded can't be had again.
        (true, true) => quote!(#[derive(Default)]),
        (true, false) => quote!(),
    };
    quote! {
        #docs
        #deprecated
        #derive
        #[non_exhaustive]
        pub struct #name { #(#fields)* }
    }
}

/// Without required members an empty structure is a valid one.
fn has_default(structure: &Structure) -> bool {
    structure.members.iter().all(|member| !member.required)
}

fn field(scope: &mut Scope<'_>, member: &Member) -> TokenStream {
    let docs = docs(&member.docs);
    let deprecated = super::deprecated(member.deprecated.as_ref());
    let field = ident(&member.field);
    let ty = field_type(scope, member);
    quote!(#docs #deprecated pub #field: #ty,)
}

fn field_type(scope: &mut Scope<'_>, member: &Member) -> TokenStream {
    let ty = boxed_type(scope, &member.ty, member.boxed);
    if member.required {
        return ty;
    }
    let option = scope.prelude("Option");
    quote!(#option<#ty>)
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

fn methods(scope: &mut Scope<'_>, structure: &Structure) -> TokenStream {
    let name = ident(&structure.name);
    let new = constructor(scope, structure);
    let optional = structure.members.iter().filter(|member| !member.required);
    let setters: Vec<_> = optional.map(|member| setter(scope, member)).collect();
    quote! {
        impl #name {
            #new
            #(#setters)*
        }
    }
}

fn constructor(scope: &mut Scope<'_>, structure: &Structure) -> TokenStream {
    let required: Vec<&Member> = structure
        .members
        .iter()
        .filter(|member| member.required)
        .collect();
    if required.is_empty() {
        let doc = doc("Creates one without any members.");
        return quote! {
            #doc
            pub fn new() -> Self { Self::default() }
        };
    }
    let mut generics = Generics::default();
    let names: Vec<_> = required.iter().map(|member| ident(&member.field)).collect();
    let arguments: Vec<_> = required
        .iter()
        .map(|member| argument_type(scope, member, &mut generics))
        .collect();
    let fields: Vec<_> = required
        .iter()
        .map(|member| initialised(scope, member))
        .collect();
    let rest = if required.len() == structure.members.len() {
        quote!()
    } else {
        let shape = scope.runtime("Shape");
        quote!(..#shape::empty())
    };
    let doc = doc("Creates one from the required members.");
    let Generics {
        names: parameters,
        bounds,
    } = generics;
    let parameters = (!parameters.is_empty()).then(|| quote!(<#(#parameters),*>));
    let bounds = (!bounds.is_empty()).then(|| quote!(where #(#bounds),*));
    quote! {
        #doc
        pub fn new #parameters (#(#names: #arguments),*) -> Self #bounds {
            Self { #(#fields,)* #rest }
        }
    }
}

/// A field of a structure's expression, set to the argument of the same name.
fn initialised(scope: &mut Scope<'_>, member: &Member) -> TokenStream {
    let field = ident(&member.field);
    let value = argument_value(scope, member, &field);
    if field == value.to_string() {
        return quote!(#field);
    }
    quote!(#field: #value)
}

fn setter(scope: &mut Scope<'_>, member: &Member) -> TokenStream {
    let mut generics = Generics::default();
    let field = ident(&member.field);
    let name = ident(&member.setter);
    let argument = ident(match member.setter_takes {
        SetterArgument::Value => "value",
        SetterArgument::List(_) => "items",
        SetterArgument::Map(..) => "entries",
    });
    let ty = argument_type(scope, member, &mut generics);
    let value = argument_value(scope, member, &argument);
    let some = scope.prelude("Some");
    let doc = doc(&format!("Sets `{}`.", spoken(&member.field)));
    let deprecated = member.deprecated.as_ref().map(|_| quote!(#[deprecated]));
    let Generics { names, bounds } = generics;
    let parameters = (!names.is_empty()).then(|| quote!(<#(#names),*>));
    let bounds = (!bounds.is_empty()).then(|| quote!(where #(#bounds),*));
    quote! {
        #doc
        #deprecated
        pub fn #name #parameters (mut self, #argument: #ty) -> Self #bounds {
            self.#field = #some(#value);
            self
        }
    }
}

/// The type parameters of a method which takes iterators, and their bounds.
#[derive(Default)]
struct Generics {
    names: Vec<TokenStream>,
    bounds: Vec<TokenStream>,
}

impl Generics {
    /// A parameter which converts into a type: `T`, then `T2`, and so on.
    fn add(&mut self, letter: &str, into: &TokenStream) -> TokenStream {
        let taken = self
            .names
            .iter()
            .filter(|name| name.to_string().starts_with(letter))
            .count();
        let name = match taken {
            0 => ident(letter),
            taken => ident(&format!("{letter}{}", taken + 1)),
        };
        self.names.push(quote!(#name));
        self.bounds.push(quote!(#name: #into));
        quote!(#name)
    }
}

/// What a setter or constructor takes.
fn argument_type(scope: &mut Scope<'_>, member: &Member, generics: &mut Generics) -> TokenStream {
    let sparse = scope.is_sparse(&member.ty);
    let into = scope.prelude("Into");
    match &member.setter_takes {
        SetterArgument::Value => match &member.ty {
            Type::Primitive(primitive) if primitive.is_number() => scope.primitive(*primitive),
            ty => {
                let ty = scope.ty(ty);
                quote!(impl #into<#ty>)
            }
        },
        SetterArgument::List(element) => {
            let element = element_type(scope, element, sparse);
            let item = generics.add("T", &quote!(#into<#element>));
            let iterator = scope.prelude("IntoIterator");
            quote!(impl #iterator<Item = #item>)
        }
        SetterArgument::Map(key, value) => {
            let key = scope.ty(key);
            let key = generics.add("K", &quote!(#into<#key>));
            let value = element_type(scope, value, sparse);
            let value = generics.add("V", &quote!(#into<#value>));
            let iterator = scope.prelude("IntoIterator");
            quote!(impl #iterator<Item = (#key, #value)>)
        }
    }
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

/// The member's value from an argument.
fn argument_value(scope: &mut Scope<'_>, member: &Member, argument: &Ident) -> TokenStream {
    let value = match (&member.setter_takes, &member.ty) {
        (SetterArgument::Value, Type::Primitive(primitive)) if primitive.is_number() => {
            quote!(#argument)
        }
        (SetterArgument::Value, _) => {
            quote!(#argument.into())
        }
        (SetterArgument::List(_) | SetterArgument::Map(..), _) => {
            quote!(#argument.into_iter().collect())
        }
    };
    if member.boxed {
        let boxed = scope.prelude("Box");
        return quote!(#boxed::new(#value));
    }
    value
}

/// The call of the macro which implements what all structures have.
fn schema(scope: &mut Scope<'_>, structure: &Structure) -> String {
    scope.runtime_macro("structure");
    let traits = structure_traits(scope, structure);
    let mut text = format!(
        "structure! {{\n    {} = {:?}{traits} {{",
        structure.name, structure.wire
    );
    for (index, member) in structure.members.iter().enumerate() {
        let traits = member_traits(scope, &member.traits, member.required);
        let _ = write!(
            text,
            "\n        {index} {} = {:?}{traits};",
            member.field, member.traits.name
        );
    }
    text.push_str(if structure.members.is_empty() {
        "}\n}\n"
    } else {
        "\n    }\n}\n"
    });
    text
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
pub(crate) fn member_traits(
    scope: &mut Scope<'_>,
    traits: &MemberTraits,
    required: bool,
) -> String {
    let mut text = String::new();
    if traits.wire != traits.name {
        let _ = write!(text, ".wire({:?})", traits.wire);
    }
    if required {
        text.push_str(".required()");
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
