//! The service, and one operation before and after.

use super::Kind;
use super::context::{Comparison, Place};
use super::repeat;
use super::surface::{Item, path};
use crate::ir::{
    Auth, Checksum, Crate, Discovery, EncodedListing, EndpointArgument, EndpointRules,
    EndpointSource, Http, Named, Operation, Segment, Service, Type, XmlRoot,
};

/// These features bring no other crates. What needs them is compared by itself.
const TOLD: [&str; 4] = ["pages", "waiters", "forms", "digest-auth"];

/// The features of the runtime: those that a crate needs, and the one that its users may ask for.
fn features(krate: &Crate) -> String {
    let own = krate.many_regions.then_some("sigv4a on demand");
    let needed = krate.runtime_features.iter().copied();
    let needed = needed.filter(|name| !TOLD.contains(name));
    let all: Vec<_> = needed.chain(own).collect();
    all.join(", ")
}

pub(super) fn service(found: &mut Comparison<'_>) {
    let (old, new) = (found.old.krate, found.new.krate);
    let root = Place::new("crate", old.service.id.as_str());
    found.differ(Kind::FeaturesChanged, &root, features(old), features(new));
    let (old, new) = (&old.service, &new.service);
    found.docs(&root, &old.docs, &new.docs);
    let constants = |service: &Service| {
        [
            ("SERVICE_ID", service.id.clone()),
            ("SERVICE_NAME", service.title.clone()),
            ("API_VERSION", service.version.clone()),
            ("SIGNING_NAME", service.signing_name.clone()),
        ]
    };
    for ((name, before), (_, after)) in constants(old).into_iter().zip(constants(new)) {
        let place = Place::new(name, old.id.as_str());
        found.differ(Kind::ServiceTextChanged, &place, before, after);
    }
    found.differ(
        Kind::ProtocolChanged,
        &root,
        old.protocol.name(),
        new.protocol.name(),
    );
    for ((what, old), (_, new)) in addressed(old).into_iter().zip(addressed(new)) {
        aspect(found, Kind::ServiceWireChanged, &root, what, &old, &new);
    }
}

/// How a service is called: each aspect in words, empty if there is nothing to say.
fn addressed(service: &Service) -> [(&'static str, String); 13] {
    let Service {
        // Constants of the crate.
        id: _,
        title: _,
        version: _,
        endpoint_prefix,
        signing_name,
        // Both follow from signatures and rules, and from the operations.
        aws: _,
        settings: _,
        target_prefix,
        query_compatible,
        verbatim_signing,
        crc32_responses,
        endpoint_rules,
        header,
        retry,
        transient_codes,
        sessions,
        upload_form,
        connection_tokens,
        // Kinds of changes of their own.
        protocol: _,
        docs: _,
    } = service;
    let sessions = sessions.as_ref();
    let sessions = sessions.map(|it| format!("{} for {}", it.operation.name, it.scheme));
    let form = upload_form.as_ref().map(|it| it.operation.name.clone());
    let tokens = connection_tokens.iter();
    let tokens: Vec<_> = tokens.map(|token| token.method.as_str()).collect();
    let header = header.as_ref();
    let header = header.map(|(name, value)| format!("{name}: {value}"));
    let retries =
        retry.map(|(base, attempts)| format!("{attempts} attempts, waits from {base} ms"));
    [
        ("endpoint prefix: ", endpoint_prefix.clone()),
        ("signing name: ", signing_name.clone()),
        ("target prefix: ", target_prefix.clone()),
        ("error codes of query: ", yes(*query_compatible)),
        ("responses checked by CRC32: ", yes(*crc32_responses)),
        ("signed as it is: ", yes(*verbatim_signing)),
        ("endpoint rules: ", rules(endpoint_rules.as_ref())),
        ("header: ", header.unwrap_or_default()),
        ("retries: ", retries.unwrap_or_default()),
        ("temporary errors: ", transient_codes.join(", ")),
        ("sessions: ", sessions.unwrap_or_default()),
        ("upload form: ", form.unwrap_or_default()),
        ("connection tokens: ", tokens.join(", ")),
    ]
}

/// Adds a change of one aspect if its texts differ. An empty text is what is not there.
fn aspect(found: &mut Comparison<'_>, kind: Kind, place: &Place, what: &str, old: &str, new: &str) {
    let text = |text: &str| {
        if text.is_empty() {
            String::new()
        } else {
            format!("{what}{text}")
        }
    };
    found.differ(kind, place, text(old), text(new));
}

fn yes(flag: bool) -> String {
    if flag {
        "yes".to_owned()
    } else {
        String::new()
    }
}

pub(super) fn compare(found: &mut Comparison<'_>, place: &Place, old: &Operation, new: &Operation) {
    let Operation {
        // The place.
        wire: _,
        name,
        // Its items are seen in `operations`.
        module: _,
        method,
        docs,
        deprecated,
        http,
        input,
        output,
        // The errors and structures are items of their own.
        error: _,
        structures: _,
        root,
        pages,
        // They may move to another operation.
        waiters: _,
        // They are made of all the other facts, and of the model's texts.
        examples: _,
    } = old;
    found.docs(place, docs, &new.docs);
    found.deprecation(place, deprecated.as_ref(), new.deprecated.as_ref());
    found.differ(
        Kind::OperationRenamed,
        place,
        method.as_str(),
        new.method.as_str(),
    );
    repeat::pages(found, place, pages.as_ref(), new.pages.as_ref());
    found.differ(
        Kind::TypeRenamed,
        &Place::new(format!("operations::{name}"), &old.wire),
        name.as_str(),
        new.name.as_str(),
    );
    named(
        found,
        Kind::OperationInputChanged,
        place,
        input.as_ref(),
        new.input.as_ref(),
    );
    named(
        found,
        Kind::OperationOutputChanged,
        place,
        output.as_ref(),
        new.output.as_ref(),
    );
    let XmlRoot { name, namespace } = root;
    let element = |name: Option<&String>, namespace: &dyn std::fmt::Debug| match name {
        Some(name) => format!("{name} {namespace:?}"),
        None => format!("{namespace:?}"),
    };
    let before = element(name.as_ref(), namespace);
    let after = element(new.root.name.as_ref(), &new.root.namespace);
    if before != after {
        aspect(
            found,
            Kind::OperationWireChanged,
            place,
            "root element: ",
            &before,
            &after,
        );
    }
    let old_names = names(found.old.items.get(&input_path(old)));
    let new_names = names(found.new.items.get(&input_path(new)));
    let before = sent(http, &old_names).into_iter();
    for ((kind, what, old), (_, _, new)) in before.zip(sent(&new.http, &new_names)) {
        aspect(found, kind, place, what, &old, &new);
    }
}

fn input_path(operation: &Operation) -> String {
    operation.input.as_ref().map(path).unwrap_or_default()
}

/// The names of an input's members in the model.
fn names(item: Option<&Item<'_>>) -> Vec<String> {
    match item {
        Some(Item::Structure(it)) => it.members.iter().map(|it| it.traits.name.clone()).collect(),
        _ => Vec::new(),
    }
}

fn named(
    found: &mut Comparison<'_>,
    kind: Kind,
    place: &Place,
    old: Option<&Named>,
    new: Option<&Named>,
) {
    let is_same = match (old, new) {
        (Some(old), Some(new)) => {
            found.is_same_type(&Type::Named(old.clone()), &Type::Named(new.clone()))
        }
        (None, None) => true,
        _ => false,
    };
    if !is_same {
        let text = |named: Option<&Named>| Some(named.map_or_else(|| "()".to_owned(), path));
        found.push(kind, place, text(old), text(new));
    }
}

/// How an operation is called: each aspect in words, empty if there is nothing to say. `names` has the names
/// of the input's members.
fn sent(http: &Http, names: &[String]) -> [(Kind, &'static str, String); 17] {
    let Http {
        method,
        // For docs. What is sent is made of the path and the query string.
        uri: _,
        path,
        query,
        host_prefix,
        auth: sender,
        unsigned_payload,
        compressed,
        checksum_required,
        checksum: checked,
        endpoint_label,
        endpoint_arguments,
        encoded_listing,
        endpoint_member,
        tree_hash,
        expect_continue,
        // The type of the output says so.
        event_output: _,
        http2,
        long_poll,
        link,
        discovery,
    } = http;
    let question = if query.is_empty() { "" } else { "?" };
    let line = format!("{method} {}{question}{query}", segments(path, names));
    let name = |index: &Option<usize>| {
        let name = index.and_then(|index| names.get(index).cloned());
        name.unwrap_or_default()
    };
    let listing = match encoded_listing {
        Some(EncodedListing { member, names }) => format!("{member}: {}", names.join(", ")),
        None => String::new(),
    };
    [
        (Kind::HttpChanged, "", line),
        (
            Kind::HostChanged,
            "host prefix: ",
            segments(host_prefix, names),
        ),
        (
            Kind::HostChanged,
            "label in the endpoint: ",
            name(endpoint_label),
        ),
        (
            Kind::HostChanged,
            "for endpoint rules: ",
            arguments(endpoint_arguments, names),
        ),
        (Kind::HostChanged, "endpoint in: ", name(endpoint_member)),
        (
            Kind::HostChanged,
            "endpoint told by: ",
            discovered(discovery.as_ref()),
        ),
        (Kind::AuthChanged, "", auth(sender)),
        (
            Kind::AuthChanged,
            "body not signed: ",
            yes(*unsigned_payload),
        ),
        (
            Kind::ChecksumChanged,
            "checksum required: ",
            yes(*checksum_required),
        ),
        (
            Kind::ChecksumChanged,
            "checksum: ",
            checksum(checked.as_ref()),
        ),
        (
            Kind::ChecksumChanged,
            "tree hash: ",
            tree_hash.clone().unwrap_or_default(),
        ),
        (Kind::OperationWireChanged, "compressed: ", yes(*compressed)),
        (Kind::OperationWireChanged, "encoded names: ", listing),
        (
            Kind::OperationWireChanged,
            "asks before large bodies: ",
            yes(*expect_continue),
        ),
        (Kind::OperationWireChanged, "HTTP/2 only: ", yes(*http2)),
        (Kind::OperationWireChanged, "long poll: ", yes(*long_poll)),
        (
            Kind::OperationWireChanged,
            "presigned as a link: ",
            yes(*link),
        ),
    ]
}

/// The operation that tells the endpoint, and whether it must be asked.
fn discovered(discovery: Option<&Discovery>) -> String {
    match discovery {
        None => String::new(),
        Some(Discovery {
            operation,
            required,
        }) => format!("{operation}{}", if *required { ", required" } else { "" }),
    }
}

/// The rules of endpoints: whose they are, or the number of their lines and a sum that any change changes.
fn rules(rules: Option<&EndpointRules>) -> String {
    match rules {
        None => String::new(),
        Some(EndpointRules::Shared { name, prefix }) => format!("{name} for {prefix}"),
        Some(EndpointRules::Own(text)) => {
            let sum = text.bytes().fold(0x811c_9dc5_u32, |sum, byte| {
                (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)
            });
            format!("{} lines, {sum:08x}", text.lines().count())
        }
    }
}

fn arguments(arguments: &[EndpointArgument], names: &[String]) -> String {
    let texts = arguments.iter().map(|argument| {
        let value = match &argument.source {
            EndpointSource::Fixed(texts) => texts.join(" "),
            EndpointSource::Member(index) => {
                let name = names.get(*index).map_or("?", String::as_str);
                format!("{{{name}}}")
            }
            EndpointSource::Path(path) => path.clone(),
        };
        format!("{} = {value}", argument.parameter)
    });
    texts.collect::<Vec<_>>().join(", ")
}

fn segments(segments: &[Segment], names: &[String]) -> String {
    let name = |index: &usize| names.get(*index).map_or("?", String::as_str);
    let texts = segments.iter().map(|segment| match segment {
        Segment::Literal(text) => text.clone(),
        Segment::Label(index) => format!("{{{}}}", name(index)),
        Segment::GreedyLabel(index) => format!("{{{}+}}", name(index)),
    });
    texts.collect()
}

fn auth(schemes: &[Auth]) -> String {
    let schemes: Vec<_> = schemes.iter().map(scheme).collect();
    schemes.join(", or else ")
}

fn scheme(scheme: &Auth) -> String {
    match scheme {
        Auth::SigV4 => "signature of version 4".to_owned(),
        Auth::SigV4a => "signature of version 4 for several regions".to_owned(),
        Auth::Basic => "name and password".to_owned(),
        Auth::Digest => "name and proof of its password".to_owned(),
        Auth::Unsigned => "none".to_owned(),
        Auth::Bearer => "bearer token".to_owned(),
        Auth::KeyInHeader(header, None) => format!("key in the header {header}"),
        Auth::KeyInHeader(header, Some(word)) => {
            format!("key behind {word} in the header {header}")
        }
        Auth::KeyInQuery(name) => format!("key in the query parameter {name}"),
        Auth::Unsupported(schemes) => format!("not supported: {schemes}"),
    }
}

fn checksum(checksum: Option<&Checksum>) -> String {
    let Some(Checksum {
        algorithm_header,
        required,
        mode_header,
        response_algorithms,
    }) = checksum
    else {
        return String::new();
    };
    let mut parts = Vec::new();
    parts.extend(
        algorithm_header
            .as_ref()
            .map(|header| format!("algorithm in {header}")),
    );
    parts.extend(required.then(|| "required".to_owned()));
    parts.extend(
        mode_header
            .as_ref()
            .map(|header| format!("asked for by {header}")),
    );
    if !response_algorithms.is_empty() {
        parts.push(format!("in responses {}", response_algorithms.join(", ")));
    }
    if parts.is_empty() {
        "yes".to_owned()
    } else {
        parts.join("; ")
    }
}
