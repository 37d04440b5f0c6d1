//! Traits, printed as calls of methods of the runtime's schemas. The runtime reads them as text, so nothing
//! in them is imported.
//!
//! Everything here takes the structures of the IR apart without `..`, so the compiler names a new field.

use crate::format::Chain;
use crate::ir::{
    Auth, Checksum, DefaultValue, Discovery, EncodedListing, EndpointArgument, EndpointSource,
    ErrorTraits, Http, Location, MemberTraits, Operation, Pages, Payload, Preparation, Segment,
    Structure, TimestampFormat, Waiter, WaiterTimes, XmlNamespace, XmlRoot, XmlTraits,
};

/// The traits of a member, for the runtime's `Member`.
pub(super) fn member(chain: &mut Chain, traits: &MemberTraits) {
    let MemberTraits {
        name,
        wire,
        location,
        required,
        idempotency_token,
        timestamp,
        media_type,
        host_label,
        sensitive,
        requires_length,
        preparation,
        lenient,
        bits,
        default,
        xml,
    } = traits;
    chain.flag("required", *required);
    chain.text("wire", (wire != name).then_some(wire));
    self::location(chain, location);
    chain.flag("idempotency_token", *idempotency_token);
    chain.flag("host_label", *host_label);
    chain.flag("sensitive", *sensitive);
    chain.flag("requires_length", *requires_length);
    chain.flag("lenient", *lenient);
    if let Some(preparation) = preparation {
        self::preparation(chain, preparation);
    }
    chain.number("bits", *bits);
    if let Some(default) = default {
        default_value(chain, default);
    }
    self::timestamp(chain, *timestamp);
    chain.text("media_type", media_type.as_deref());
    self::xml(chain, xml);
}

/// Where a member is.
fn location(chain: &mut Chain, location: &Location) {
    match location {
        Location::Body => {}
        Location::Label => chain.flag("label", true),
        Location::Query(name) => chain.text("query", Some(name)),
        Location::QueryParams => chain.flag("query_params", true),
        Location::Header(name) => chain.text("header", Some(name)),
        Location::PrefixHeaders(prefix) => chain.text("prefix_headers", Some(prefix)),
        Location::Status => chain.flag("status", true),
        Location::Payload(Payload::Raw) => chain.flag("payload", true),
        Location::Payload(Payload::Structure) => chain.flag("structure_payload", true),
        Location::Payload(Payload::Value) => chain.flag("value_payload", true),
        Location::Events => chain.flag("events", true),
        Location::EventHeader => chain.flag("event_header", true),
        Location::EventPayload => chain.flag("event_payload", true),
    }
}

/// In which form a member is sent.
fn preparation(chain: &mut Chain, preparation: &Preparation) {
    match preparation {
        Preparation::Base64 => chain.flag("base64", true),
        Preparation::EncodedPath => chain.flag("encoded_path", true),
        Preparation::LastSegment => chain.flag("last_segment", true),
        Preparation::Default(text) => chain.text("default_text", Some(text)),
        Preparation::Key(md5) => chain.number("key_with_md5", Some(md5)),
    }
}

/// The value that a member has if a message lacks it.
fn default_value(chain: &mut Chain, default: &DefaultValue) {
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
        DefaultValue::DocumentList => return chain.call("default", format_args!("DocumentList")),
        DefaultValue::DocumentMap => return chain.call("default", format_args!("DocumentMap")),
        DefaultValue::List => return chain.call("default", format_args!("List")),
        DefaultValue::Map => return chain.call("default", format_args!("Map")),
    };
    chain.call("default", format_args!("{kind}, {text:?}"));
}

/// The traits of a member in XML and in queries.
fn xml(chain: &mut Chain, traits: &XmlTraits) {
    let XmlTraits {
        flattened,
        attribute,
        alias,
        namespace,
        query_key,
    } = traits;
    chain.flag("flattened", *flattened);
    chain.flag("attribute", *attribute);
    chain.text("alias", alias.as_deref());
    self::namespace(chain, namespace.as_ref());
    chain.text("query_key", query_key.as_deref());
}

/// A namespace of XML, for a member or an operation.
pub(super) fn namespace(chain: &mut Chain, namespace: Option<&XmlNamespace>) {
    if let Some(XmlNamespace { prefix, uri }) = namespace {
        chain.call("namespace", format_args!("{prefix:?}, {uri:?}"));
    }
}

/// The format of a timestamp, for a member.
pub(super) fn timestamp(chain: &mut Chain, format: Option<TimestampFormat>) {
    let format = match format {
        None => return,
        Some(TimestampFormat::DateTime) => "DateTime",
        Some(TimestampFormat::HttpDate) => "HttpDate",
        Some(TimestampFormat::EpochSeconds) => "EpochSeconds",
    };
    chain.call("timestamp", format_args!("{format}"));
}

/// The traits of a structure.
pub(super) fn structure(chain: &mut Chain, structure: &Structure) {
    let Structure {
        error,
        sensitive,
        payload,
        // What the type is, and what the calls of other macros say.
        name: _,
        wire: _,
        docs: _,
        deprecated: _,
        members: _,
        arguments: _,
        streams: _,
        boxed: _,
        constructed: _,
    } = structure;
    if let Some(error) = error {
        self::error(chain, error);
    }
    chain.flag("sensitive", *sensitive);
    chain.number("payload", *payload);
}

/// The traits of an exception.
fn error(chain: &mut Chain, traits: &ErrorTraits) {
    let ErrorTraits {
        status,
        fault,
        retryable,
        throttling,
    } = traits;
    chain.flag("error", true);
    chain.number("status", *status);
    chain.flag("fault", *fault);
    chain.flag("throttling", *throttling);
    // A throttled request is always worth a retry, so one word is enough.
    chain.flag("retryable", *retryable && !throttling);
}

/// How requests of an operation say who sends them.
fn auth(chain: &mut Chain, schemes: &[Auth]) {
    // It is what the runtime takes for granted.
    if schemes == [Auth::SigV4] {
        return;
    }
    for scheme in schemes {
        self::scheme(chain, scheme);
    }
}

/// One way in which a request says who sends it.
fn scheme(chain: &mut Chain, scheme: &Auth) {
    match scheme {
        Auth::SigV4 => chain.flag("sigv4", true),
        Auth::SigV4a => chain.flag("sigv4a", true),
        Auth::Basic => chain.flag("basic", true),
        Auth::Digest => chain.flag("digest", true),
        Auth::Unsigned => chain.flag("unsigned", true),
        Auth::Bearer => chain.flag("bearer", true),
        Auth::KeyInHeader(name, None) => chain.text("key_in_header", Some(name)),
        Auth::KeyInHeader(name, Some(word)) => {
            chain.call("key_in_header", format_args!("{name:?}, {word:?}"));
        }
        Auth::KeyInQuery(name) => chain.text("key_in_query", Some(name)),
        Auth::Unsupported(ids) => chain.text("unsupported_auth", Some(ids)),
    }
}

/// The traits of an operation, for the runtime's `OperationSchema`.
pub(super) fn operation(chain: &mut Chain, operation: &Operation) {
    let Operation {
        input,
        http,
        root: XmlRoot { name, namespace },
        // What the macro takes in other places.
        wire: _,
        name: _,
        module: _,
        method: _,
        docs: _,
        deprecated: _,
        output: _,
        error: _,
        structures: _,
        examples: _,
        pages,
        waiters,
    } = operation;
    let Http {
        method: _,
        uri,
        path,
        query,
        host_prefix,
        auth,
        unsigned_payload,
        compressed,
        checksum_required,
        checksum,
        endpoint_label,
        endpoint_arguments,
        encoded_listing,
        endpoint_member,
        tree_hash,
        expect_continue,
        event_output,
        http2,
        long_poll,
        link,
        discovery,
    } = http;
    if !matches!(path.as_slice(), [Segment::Literal(path)] if path == uri) {
        chain.call("path", format_args!("{}", segments(path)));
    }
    chain.text("query", Some(query.as_str()).filter(|it| !it.is_empty()));
    chain.flag("no_input", input.is_none());
    if !host_prefix.is_empty() {
        chain.call("host_prefix", format_args!("{}", segments(host_prefix)));
    }
    chain.flag("event_output", *event_output);
    chain.flag("http2", *http2);
    chain.flag("long_poll", *long_poll);
    chain.flag("link", *link);
    self::discovery(chain, discovery.as_ref());
    self::auth(chain, auth);
    chain.flag("unsigned_payload", *unsigned_payload);
    chain.text("root", name.as_deref());
    self::namespace(chain, namespace.as_ref());
    chain.flag("compressed", *compressed);
    chain.flag("checksum_required", *checksum_required);
    if let Some(checksum) = checksum {
        self::checksum(chain, checksum);
    }
    chain.number("endpoint_label", *endpoint_label);
    for argument in endpoint_arguments {
        self::endpoint_argument(chain, argument);
    }
    if let Some(EncodedListing { member, names }) = encoded_listing {
        let names = quoted(names);
        chain.call("encoded_listing", format_args!("{member:?}, {names}"));
    }
    chain.number("endpoint_member", *endpoint_member);
    chain.text("tree_hash", tree_hash.as_deref());
    chain.flag("expect_continue", *expect_continue);
    if let Some(pages) = pages {
        self::pages(chain, pages);
    }
    for waiter in waiters {
        self::waiter(chain, waiter);
    }
}

/// How the endpoint is discovered.
fn discovery(chain: &mut Chain, discovery: Option<&Discovery>) {
    let Some(Discovery {
        operation,
        required,
    }) = discovery
    else {
        return;
    };
    let word = if *required {
        "must_discover"
    } else {
        "may_discover"
    };
    chain.text(word, Some(operation));
}

/// The value of a parameter of the endpoint's rules.
fn endpoint_argument(chain: &mut Chain, argument: &EndpointArgument) {
    let EndpointArgument { parameter, source } = argument;
    match source {
        EndpointSource::Fixed(texts) => {
            let texts = quoted(texts);
            chain.call("endpoint_value", format_args!("{parameter:?}, {texts}"));
        }
        EndpointSource::Member(index) => {
            chain.call("endpoint_input", format_args!("{parameter:?}, {index}"));
        }
        EndpointSource::Path(path) => {
            chain.call("endpoint_path", format_args!("{parameter:?}, {path:?}"));
        }
    }
}

/// How the result continues on other pages.
fn pages(chain: &mut Chain, pages: &Pages) {
    let Pages {
        tokens,
        size,
        more,
        // The client has the method, and another macro the items.
        method: _,
        items: _,
    } = pages;
    for (member, path) in tokens {
        chain.call("page_token", format_args!("{member:?}, {path:?}"));
    }
    chain.text("page_size", size.as_deref());
    chain.text("more_pages", more.as_deref());
}

/// How to wait for something.
fn waiter(chain: &mut Chain, waiter: &Waiter) {
    let Waiter {
        wire,
        times,
        acceptors,
        // The client has them.
        method: _,
        docs: _,
    } = waiter;
    let times = match times {
        WaiterTimes::Fixed { delay, calls } => format!("{delay} x{calls}"),
        WaiterTimes::Growing { min, max } => format!("{min}..{max}"),
    };
    let acceptors = quoted(acceptors);
    chain.call("waiter", format_args!("{wire:?}, {times:?}, {acceptors}"));
}

/// How bodies are checked. The runtime must know that there are checksums even if there is no detail.
fn checksum(chain: &mut Chain, checksum: &Checksum) {
    let Checksum {
        algorithm_header,
        required,
        mode_header,
        response_algorithms,
    } = checksum;
    chain.text("request_checksum", algorithm_header.as_deref());
    chain.flag("requires_checksum", *required);
    if let Some(header) = mode_header {
        let algorithms = quoted(response_algorithms);
        chain.call(
            "response_checksum",
            format_args!("{header:?}, {algorithms}"),
        );
    }
    let is_bare = algorithm_header.is_none() && !required && mode_header.is_none();
    chain.flag("checksum", is_bare);
}

/// Texts as literals.
fn quoted(texts: &[String]) -> String {
    let literals: Vec<_> = texts.iter().map(|text| format!("{text:?}")).collect();
    literals.join(", ")
}

/// Segments as the runtime's macros take them: literals are strings, labels are indices in braces.
fn segments(segments: &[Segment]) -> String {
    let print = |segment: &Segment| match segment {
        Segment::Literal(text) => format!("{text:?}"),
        Segment::Label(index) => format!("{{{index}}}"),
        Segment::GreedyLabel(index) => format!("{{{index}+}}"),
    };
    segments.iter().map(print).collect::<Vec<_>>().join(" ")
}
