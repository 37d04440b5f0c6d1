//! Every trait that emitters can print is known to the runtime, and shown by a test.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::{newtypes, traits};
use crate::format::Chain;
use crate::ir::{
    Auth, Checksum, Constraints, DefaultValue, Discovery, Element, EncodedListing,
    EndpointArgument, EndpointSource, ErrorEnum, ErrorTraits, Http, Limits, Location, MemberTraits,
    Newtype, NewtypeKind, Operation, Pages, Payload, Preparation, Primitive, Segment, Structure,
    TimestampFormat, Type, Waiter, WaiterTimes, XmlNamespace, XmlRoot, XmlTraits,
};
use crate::protocol::Protocol;

/// The words of the calls in a chain.
fn words(chain: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    // No text in here has a quote of its own.
    for code in chain.split('"').step_by(2) {
        for call in code.split('.').skip(1) {
            let word = call.split_once('(').map_or(call, |(word, _)| word);
            words.insert(word.to_owned());
        }
    }
    words
}

fn printed(print: impl FnOnce(&mut Chain)) -> BTreeSet<String> {
    let mut chain = Chain::default();
    print(&mut chain);
    words(chain.calls())
}

fn text() -> String {
    "text".to_owned()
}

fn namespace() -> XmlNamespace {
    XmlNamespace {
        prefix: text(),
        uri: text(),
    }
}

/// One of each place.
fn locations() -> Vec<Location> {
    let all = vec![
        Location::Body,
        Location::Label,
        Location::Query(text()),
        Location::QueryParams,
        Location::Header(text()),
        Location::PrefixHeaders(text()),
        Location::Status,
        Location::Payload(Payload::Raw),
        Location::Payload(Payload::Structure),
        Location::Payload(Payload::Value),
        Location::Events,
        Location::EventHeader,
        Location::EventPayload,
    ];
    // A new one belongs into the list.
    for location in &all {
        match location {
            Location::Body
            | Location::Label
            | Location::Query(_)
            | Location::QueryParams
            | Location::Header(_)
            | Location::PrefixHeaders(_)
            | Location::Status
            | Location::Payload(Payload::Raw | Payload::Structure | Payload::Value)
            | Location::Events
            | Location::EventHeader
            | Location::EventPayload => {}
        }
    }
    all
}

/// One of each preparation.
fn preparations() -> Vec<Preparation> {
    let all = vec![
        Preparation::Base64,
        Preparation::EncodedPath,
        Preparation::LastSegment,
        Preparation::Default(text()),
        Preparation::Key(0),
    ];
    // A new one belongs into the list.
    for preparation in &all {
        match preparation {
            Preparation::Base64
            | Preparation::EncodedPath
            | Preparation::LastSegment
            | Preparation::Default(_)
            | Preparation::Key(_) => {}
        }
    }
    all
}

/// A member with every trait that goes together with these.
fn member(location: Location, preparation: Option<Preparation>) -> MemberTraits {
    MemberTraits {
        name: "name".to_owned(),
        wire: "wire".to_owned(),
        location,
        required: true,
        idempotency_token: true,
        timestamp: Some(TimestampFormat::HttpDate),
        media_type: Some(text()),
        host_label: true,
        sensitive: true,
        requires_length: true,
        preparation,
        lenient: true,
        bits: Some(8),
        default: Some(DefaultValue::List),
        xml: XmlTraits {
            flattened: true,
            attribute: true,
            alias: Some(text()),
            namespace: Some(namespace()),
            query_key: Some(text()),
        },
    }
}

fn member_words() -> BTreeSet<String> {
    let located = locations().into_iter().map(|it| member(it, None));
    let prepared = preparations();
    let prepared = prepared
        .into_iter()
        .map(|it| member(Location::Body, Some(it)));
    let all = located.chain(prepared);
    all.flat_map(|it| printed(|chain| traits::member(chain, &it)))
        .collect()
}

fn structure_words() -> BTreeSet<String> {
    let structure = |retryable, throttling| Structure {
        name: text(),
        wire: text(),
        docs: Vec::new(),
        deprecated: None,
        members: Vec::new(),
        arguments: Vec::new(),
        streams: true,
        boxed: true,
        constructed: true,
        sensitive: true,
        payload: Some(0),
        error: Some(ErrorTraits {
            status: Some(400),
            fault: true,
            retryable,
            throttling,
        }),
    };
    let all = [structure(true, false), structure(true, true)];
    let words = all
        .iter()
        .flat_map(|it| printed(|chain| traits::structure(chain, it)));
    words.collect()
}

#[expect(clippy::too_many_lines, reason = "a literal of every word")]
fn operation_words() -> BTreeSet<String> {
    let operation = |(checksum, auth, required)| Operation {
        wire: text(),
        name: text(),
        module: text(),
        method: text(),
        docs: Vec::new(),
        deprecated: None,
        http: Http {
            method: text(),
            uri: text(),
            path: vec![Segment::Label(0), Segment::GreedyLabel(1)],
            query: text(),
            host_prefix: vec![Segment::Literal(text())],
            auth,
            unsigned_payload: true,
            compressed: true,
            checksum_required: true,
            checksum: Some(checksum),
            tree_hash: Some(text()),
            expect_continue: true,
            endpoint_label: Some(0),
            endpoint_arguments: [
                EndpointSource::Fixed(vec![text()]),
                EndpointSource::Member(0),
                EndpointSource::Path(text()),
            ]
            .map(|source| EndpointArgument {
                parameter: text(),
                source,
            })
            .to_vec(),
            encoded_listing: Some(EncodedListing {
                member: text(),
                names: vec![text()],
            }),
            endpoint_member: Some(0),
            event_output: true,
            http2: true,
            long_poll: true,
            link: true,
            discovery: Some(Discovery {
                operation: text(),
                required,
            }),
        },
        input: None,
        output: None,
        error: ErrorEnum {
            name: text(),
            variants: Vec::new(),
        },
        structures: Vec::new(),
        root: XmlRoot {
            name: Some(text()),
            namespace: Some(namespace()),
        },
        pages: Some(Pages {
            method: text(),
            tokens: vec![(text(), text())],
            size: Some(text()),
            more: Some(text()),
            items: None,
        }),
        examples: Vec::new(),
        waiters: vec![Waiter {
            wire: text(),
            method: text(),
            docs: Vec::new(),
            times: WaiterTimes::Growing { min: 1, max: 2 },
            acceptors: vec![text()],
        }],
    };
    let checksum = Checksum {
        algorithm_header: Some(text()),
        required: true,
        mode_header: Some(text()),
        response_algorithms: vec![text()],
    };
    let none = Checksum::default;
    let all = [
        (checksum, vec![Auth::Unsigned]),
        (none(), vec![Auth::SigV4]),
        (
            none(),
            vec![
                Auth::SigV4,
                Auth::SigV4a,
                Auth::Bearer,
                Auth::Basic,
                Auth::Digest,
                Auth::KeyInHeader(text(), Some(text())),
                Auth::KeyInQuery(text()),
                Auth::Unsupported(text()),
            ],
        ),
    ];
    let all = all.map(|(checksum, auth)| {
        let required = auth == [Auth::Unsigned];
        operation((checksum, auth, required))
    });
    let words = all
        .iter()
        .flat_map(|it| printed(|chain| traits::operation(chain, it)));
    words.collect()
}

/// The words of newtypes, and those of what lists and maps are made of.
fn newtype_words() -> (BTreeSet<String>, BTreeSet<String>) {
    let element = || Element {
        ty: Type::Primitive(Primitive::Timestamp),
        wire: text(),
        timestamp: Some(TimestampFormat::EpochSeconds),
        namespace: Some(namespace()),
    };
    let kinds = [
        NewtypeKind::String,
        NewtypeKind::List {
            element: element(),
            sparse: true,
        },
        NewtypeKind::Map {
            key: element(),
            value: element(),
            sparse: true,
        },
    ];
    let all = kinds.map(|kind| Newtype {
        name: text(),
        wire: text(),
        docs: Vec::new(),
        deprecated: None,
        kind,
        sensitive: true,
        constraints: Constraints {
            min: Some(0),
            max: Some(1),
            pattern: None,
        },
        former: Limits {
            min: Some(0),
            max: Some(1),
            pattern: None,
        },
        values: Vec::new(),
    });
    let words = all.iter().flat_map(|it| words(&newtypes::traits(it)));
    let mut own: BTreeSet<_> = words.collect();
    let parts = ["member", "key", "value"].map(|part| assert!(own.remove(part), "{part}"));
    assert_eq!(parts.len(), 3);
    let nested = ["timestamp", "namespace"].map(str::to_owned);
    let nested: BTreeSet<_> = nested.into_iter().filter(|word| own.remove(word)).collect();
    (own, nested)
}

/// The root of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files at and below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The file of the runtime that reads declarations of a kind, and the words that it knows: the texts before
/// arrows.
fn known(kind: &str) -> (String, BTreeSet<String>) {
    let file = match kind {
        "operation" => "wire/operation/declaration.rs".to_owned(),
        _ => format!("declaration/{kind}.rs"),
    };
    let sources = files(&root().join("runtime/src"));
    let path = sources.iter().find(|path| path.ends_with(&file));
    let path = path.unwrap_or_else(|| panic!("the runtime reads declarations in no {file}"));
    let source = fs::read_to_string(path).unwrap();
    let words = source.lines().flat_map(|line| {
        let arm = line.trim_start().strip_prefix('"');
        let words = arm.and_then(|arm| arm.split_once("\" =>"));
        let words = words.into_iter();
        // An arm may be for several words.
        words.flat_map(|(words, _)| words.split("\" | \"").map(str::to_owned))
    });
    let is_trait = |word: &String| word.starts_with(|first: char| first.is_ascii_lowercase());
    let words = words.filter(is_trait);
    let name = path.strip_prefix(root()).unwrap().display().to_string();
    (name, words.collect())
}

#[test]
fn the_runtime_knows_the_words_which_are_printed_and_no_others() {
    let (newtypes, nested) = newtype_words();
    let members: BTreeSet<_> = member_words().union(&nested).cloned().collect();
    let structures = members.union(&structure_words()).cloned().collect();
    let table = [
        ("structure", structures),
        ("newtype", newtypes),
        ("operation", operation_words()),
    ];
    for (kind, printed) in table {
        let (file, known) = known(kind);
        let unknown: Vec<_> = printed.difference(&known).collect();
        assert!(
            unknown.is_empty(),
            "emitters print {unknown:?} in declarations of {kind}s, which {file} does not read: add an arm for each \
             there, and to the schema of the runtime a method of the same name and what it means"
        );
        let unused: Vec<_> = known.difference(&printed).collect();
        assert!(
            unused.is_empty(),
            "{file} reads {unused:?}, which no emitter prints: print each in codegen/src/emit/traits.rs (newtypes.rs for \
             newtypes), and set it in the IR of this test"
        );
    }
}

#[test]
fn a_snapshot_shows_each_word_and_each_protocol() {
    let mut shown = String::new();
    for path in files(&root().join("tests/snapshots")) {
        shown += &fs::read_to_string(path).unwrap();
    }
    let (newtypes, _) = newtype_words();
    let table = BTreeMap::from([
        ("member", member_words()),
        ("structure", structure_words()),
        ("newtype", newtypes),
        ("operation", operation_words()),
    ]);
    for (kind, words) in table {
        // Lowering makes no checksums of which nothing else is known, and former limits need a lock.
        let words = words
            .iter()
            .filter(|word| *word != "checksum" && !word.starts_with("former_"));
        let missing = words.filter(|word| !shown.contains(&format!(".{word}(")));
        let missing: Vec<_> = missing.collect();
        assert!(
            missing.is_empty(),
            "no snapshot shows {missing:?} in the traits of a {kind}: add a model to tests/models, then run \
             `INSTA_UPDATE=always cargo test -p shapewright-tests --test generator` and read the new snapshot"
        );
    }
    for protocol in Protocol::ALL {
        let constant = protocol.description().constant;
        // On the pages of the API, the service's traits are in the same line.
        let is_shown = |end| shown.contains(&format!("API_VERSION, {constant}{end}"));
        assert!(
            is_shown('\n') || is_shown('.'),
            "no snapshot shows the protocol {protocol:?}: add a model to tests/models, then run \
             `INSTA_UPDATE=always cargo test -p shapewright-tests --test generator` and read the new snapshot"
        );
    }
}
