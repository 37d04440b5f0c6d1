//! Every kind of change that an update of a model can bring, as small models in both formats.

mod smithy;

use serde_json::{Value as Json, json};

use super::{Area, Change, Diff, Effect, Kind, Level, RULES, caller, compare};
use crate::config::ServiceEntry;
use crate::ir::Crate;
use crate::lock::Lock;
use crate::model::c2j::{ModelFile, ModelFiles};
use crate::model::source::SourceFile;
use crate::{Options, lower_files};

/// A model with one operation, in C2J. Rows of the table change it.
fn base() -> Json {
    let text = |more: Json| {
        let mut shape = json!({"type": "string"});
        merge(&mut shape, &more);
        shape
    };
    json!({
        "metadata": {
            "apiVersion": "2020-01-01", "endpointPrefix": "things", "serviceId": "Things", "protocol": "rest-json",
            "serviceFullName": "Amazon Things", "signatureVersion": "v4",
        },
        "documentation": "<p>Things.</p>",
        "operations": {"GetThing": {
            "name": "GetThing", "http": {"method": "POST", "requestUri": "/things/{id}"},
            "input": {"shape": "GetThingRequest"}, "output": {"shape": "GetThingResponse"},
            "errors": [{"shape": "NotFound"}], "documentation": "<p>Gets.</p>",
        }},
        "shapes": {
            "GetThingRequest": {"type": "structure", "required": ["id", "title"], "members": {
                "id": {"shape": "Id", "location": "uri", "locationName": "id"},
                "title": {"shape": "Title"}, "colour": {"shape": "Colour"}, "since": {"shape": "Since"},
                "options": {"shape": "Options"}, "choice": {"shape": "Choice"}, "label": {"shape": "Title"},
            }},
            "GetThingResponse": {"type": "structure", "required": ["thing"], "members": {
                "thing": {"shape": "Thing"}, "data": {"shape": "Data"}, "page": {"shape": "Page"},
            }},
            "Options": {"type": "structure", "members": {"limit": {"shape": "Limit"}}},
            "Thing": {"type": "structure", "required": ["id"], "members": {
                "id": {"shape": "Id"}, "tags": {"shape": "Tags"}, "note": {"shape": "Title"},
            }},
            "Page": {"type": "structure", "members": {"next": {"shape": "Title"}}},
            "Choice": {"type": "structure", "union": true, "members": {
                "one": {"shape": "Title"}, "other": {"shape": "Id"},
            }},
            "NotFound": {"type": "structure", "members": {"message": {"shape": "Title"}},
                "error": {"httpStatusCode": 404, "senderFault": true}, "exception": true},
            "Id": text(json!({"min": 1, "max": 64})),
            "Title": text(json!({})),
            "Colour": text(json!({"enum": ["GREEN", "RED"]})),
            "Tags": {"type": "list", "member": {"shape": "Title"}},
            "Since": {"type": "timestamp"},
            "Limit": {"type": "integer", "min": 1, "max": 100},
            "Data": {"type": "blob"},
        },
    })
}

/// Puts the keys of one object into another, in depth. `null` takes a key away.
fn merge(into: &mut Json, from: &Json) {
    match (into, from) {
        (Json::Object(into), Json::Object(from)) => {
            for (key, value) in from {
                if value.is_null() {
                    into.shift_remove(key);
                } else {
                    merge(into.entry(key.clone()).or_insert(Json::Null), value);
                }
            }
        }
        (into, from) => *into = from.clone(),
    }
}

fn changed(change: &Json) -> Json {
    let mut model = base();
    merge(&mut model, change);
    model
}

fn shapes(change: &Json) -> Json {
    json!({ "shapes": change })
}

fn members(structure: &str, members: &Json) -> Json {
    shapes(&json!({ structure: {"members": members} }))
}

fn operation(change: &Json) -> Json {
    json!({"operations": {"GetThing": change}})
}

fn lowered(model: &Json) -> Crate {
    lowered_with(model, Options::default())
}

fn lowered_with(model: &Json, options: Options<'_>) -> Crate {
    let files = ModelFiles::new(SourceFile::new("model.json", model.to_string()));
    let entry = ServiceEntry::new("things", "a test");
    let lowered = lower_files(&entry, &files, options);
    lowered
        .unwrap_or_else(|problems| panic!("{problems}\n{model:#}"))
        .krate
}

/// The two formats of a pair of models.
fn diffs(old: &Json, new: &Json) -> [(&'static str, Diff); 2] {
    let smithy = compare(
        &lowered(&smithy::converted(old)),
        &lowered(&smithy::converted(new)),
    );
    [
        ("C2J", compare(&lowered(old), &lowered(new))),
        ("Smithy", smithy),
    ]
}

/// A row of the table: a change of a model, and what it means.
struct Row {
    what: &'static str,
    old: Json,
    new: Json,
    /// The kinds, the deciding one first.
    kinds: &'static [Kind],
    level: Level,
    effect: Option<Effect>,
    /// Only C2J has it, or says it in this way.
    c2j_only: bool,
}

impl Row {
    fn to(what: &'static str, new: Json, level: Level, kinds: &'static [Kind]) -> Self {
        Self::from_to(what, json!({}), new, level, kinds)
    }

    fn from_to(
        what: &'static str,
        old: Json,
        new: Json,
        level: Level,
        kinds: &'static [Kind],
    ) -> Self {
        let effect = kinds.first().map(|kind| kind.rule().effect);
        Self {
            what,
            old,
            new,
            kinds,
            level,
            effect,
            c2j_only: false,
        }
    }

    fn c2j_only(mut self) -> Self {
        self.c2j_only = true;
        self
    }
}

fn kinds(diff: &Diff) -> Vec<Kind> {
    let mut kinds: Vec<_> = diff.changes.iter().map(|change| change.kind).collect();
    // Docs name constraints, so they change along.
    kinds.retain(|kind| *kind != Kind::DocsChanged);
    kinds
}

fn check(rows: Vec<Row>) {
    for row in rows {
        let (old, new) = (changed(&row.old), changed(&row.new));
        for (format, diff) in diffs(&old, &new) {
            if row.c2j_only && format == "Smithy" {
                continue;
            }
            let what = format!("{} ({format}): {:#?}", row.what, diff.changes);
            assert_eq!(kinds(&diff), row.kinds, "{what}");
            assert_eq!(diff.level(), row.level, "{what}");
            assert_eq!(
                diff.deciding().map(|it| it.kind.rule().effect),
                row.effect,
                "{what}"
            );
            let breaks = row
                .kinds
                .iter()
                .any(|kind| kind.rule().effect == Effect::Breaks);
            assert_eq!(diff.breaks(), breaks, "{what}");
        }
    }
}

#[test]
fn the_same_model_has_no_changes() {
    for (format, diff) in diffs(&base(), &base()) {
        assert_eq!(diff, Diff::default(), "{format}");
        assert_eq!(diff.level(), Level::None);
    }
}

#[test]
fn order_and_formatting_mean_nothing() {
    let mut turned = base();
    for key in ["operations", "shapes"] {
        let object = turned[key].as_object_mut().unwrap();
        let entries: Vec<_> = std::mem::take(object).into_iter().rev().collect();
        object.extend(entries);
    }
    let members = turned["shapes"]["Page"]["members"].as_object_mut().unwrap();
    members.insert("first".to_owned(), json!({"shape": "Title"}));
    let mut other = turned.clone();
    let members = other["shapes"]["Page"]["members"].as_object_mut().unwrap();
    let entries: Vec<_> = std::mem::take(members).into_iter().rev().collect();
    members.extend(entries);
    for (format, diff) in diffs(&turned, &other) {
        assert_eq!(diff, Diff::default(), "{format}");
    }
    let colours = |values: Json| changed(&shapes(&json!({"Colour": {"enum": values}})));
    for (format, diff) in diffs(&colours(json!(["A", "B"])), &colours(json!(["B", "A"]))) {
        assert_eq!(diff, Diff::default(), "{format}");
    }
}

#[test]
fn docs_are_told_apart() {
    let new = changed(
        &json!({"operations": {"GetThing": {"documentation": "<p>Fetches.</p>"}},
        "shapes": {"Page": {"documentation": "<p>A page.</p>"}}}),
    );
    for (format, diff) in diffs(&base(), &new) {
        assert_eq!(diff.level(), Level::Patch, "{format}");
        assert!(
            diff.changes
                .iter()
                .all(|it| it.kind.rule().area == Area::Docs),
            "{format}"
        );
        let places: Vec<_> = diff.changes.iter().map(|it| it.rust.as_str()).collect();
        assert_eq!(places, ["Client::get_thing", "types::Page"], "{format}");
    }
}

#[test]
fn members_of_structures() {
    use Kind::*;
    check(vec![
        Row::to(
            "optional member became required, input",
            shapes(&json!({"GetThingRequest": {"required": ["id", "title", "label"]}})),
            Level::Major,
            &[MemberBecameRequired],
        ),
        Row::to(
            "optional member added, input",
            members("Options", &json!({"x": {"shape": "Title"}})),
            Level::Minor,
            &[OptionalMemberAdded],
        ),
        Row::to(
            "optional member added, output",
            members("Thing", &json!({"x": {"shape": "Title"}})),
            Level::Minor,
            &[OptionalMemberAdded],
        ),
        Row::to(
            "optional member added, error",
            members("NotFound", &json!({"x": {"shape": "Title"}})),
            Level::Minor,
            &[OptionalMemberAdded],
        ),
        Row::to(
            "optional member added, union",
            members("Choice", &json!({"x": {"shape": "Title"}})),
            Level::Minor,
            &[VariantAdded],
        ),
        Row::to(
            "required member added, input",
            shapes(&json!({"Options": {"required": ["x"], "members": {"x": {"shape": "Title"}}}})),
            Level::Major,
            &[RequiredInputMemberAdded],
        ),
        Row::to(
            "required member added, output",
            shapes(&json!({"Page": {"required": ["x"], "members": {"x": {"shape": "Title"}}}})),
            Level::Major,
            &[RequiredOutputMemberAdded],
        ),
        Row::to(
            "required member became optional, input",
            shapes(&json!({"GetThingRequest": {"required": ["id"]}})),
            Level::Major,
            &[InputMemberBecameOptional],
        ),
        Row::to(
            "required member became optional, output",
            shapes(&json!({"GetThingResponse": {"required": []}})),
            Level::Major,
            &[ConstructorRemoved, OutputMemberBecameOptional],
        ),
        Row::to(
            "optional member became required",
            shapes(&json!({"Page": {"required": ["next"]}})),
            Level::Major,
            &[MemberBecameRequired],
        ),
        Row::to(
            "member removed",
            members("Thing", &json!({"note": null})),
            Level::Major,
            &[MemberRemoved],
        ),
        Row::to(
            "member renamed",
            members(
                "Thing",
                &json!({"note": null, "remark": {"shape": "Title"}}),
            ),
            Level::Major,
            &[MemberRemoved, OptionalMemberAdded],
        ),
        Row::to(
            "union member removed",
            members("Choice", &json!({"other": null})),
            Level::Major,
            &[VariantRemoved],
        ),
        Row::to(
            "union member of another type",
            members("Choice", &json!({"other": {"shape": "Limit"}})),
            Level::Major,
            &[VariantTypeChanged],
        ),
    ]);
}

#[test]
fn types_of_members() {
    use Kind::*;
    check(vec![
        Row::to(
            "another named type around the same",
            json!({"shapes": {"Thing": {"members": {"note": {"shape": "Note"}}}, "Note": {"type": "string"}}}),
            Level::Major,
            &[MemberRetargeted, TypeAdded],
        ),
        Row::to(
            "another base type",
            json!({"shapes": {"Thing": {"members": {"note": {"shape": "Limit"}}}}}),
            Level::Major,
            &[MemberTypeChanged],
        ),
        Row::to(
            "structure to text",
            members("GetThingResponse", &json!({"page": {"shape": "Title"}})),
            Level::Major,
            &[TypeRemoved, MemberTypeChanged],
        ),
        Row::to(
            "element of a list",
            shapes(&json!({"Tags": {"member": {"shape": "Id"}}})),
            Level::Major,
            &[NewtypeChanged],
        ),
        Row::from_to(
            "streaming",
            shapes(
                &json!({"GetThingResponse": {"payload": "data", "required": [],
                "members": {"thing": null, "page": null}}}),
            ),
            shapes(
                &json!({"GetThingResponse": {"payload": "data", "required": [],
                "members": {"thing": null, "page": null, "data": {"streaming": true}}}}),
            ),
            Level::Major,
            &[
                TypeRemoved,
                CloneRemoved,
                MemberTypeChanged,
                MemberBecameRequired,
            ],
        )
        .c2j_only(),
    ]);
}

#[test]
fn required_members_in_another_order() {
    let order = |names: [&str; 2]| {
        let mut model = base();
        let members = model["shapes"]["Thing"]["members"].as_object_mut().unwrap();
        members.clear();
        for name in names {
            members.insert(name.to_owned(), json!({"shape": "Title"}));
        }
        model["shapes"]["Thing"]["required"] = json!(["a", "b"]);
        model
    };
    for (format, diff) in diffs(&order(["a", "b"]), &order(["b", "a"])) {
        assert_eq!(kinds(&diff), [Kind::ConstructorSwapped], "{format}");
        assert_eq!(diff.level(), Level::Major);
        assert!(!diff.breaks(), "it compiles");
        let change = &diff.changes[0];
        assert_eq!(change.old.as_deref(), Some("new(a, b)"));
        assert_eq!(change.new.as_deref(), Some("new(b, a)"));
    }
    let mixed = |turned: bool| {
        let mut model = base();
        let members = model["shapes"]["Thing"]["members"].as_object_mut().unwrap();
        let mut entries: Vec<_> = std::mem::take(members).into_iter().collect();
        if turned {
            entries.reverse();
        }
        members.extend(entries);
        model["shapes"]["Thing"]["required"] = json!(["id", "note"]);
        model
    };
    for (format, diff) in diffs(&mixed(false), &mixed(true)) {
        assert_eq!(kinds(&diff), [Kind::ConstructorReordered], "{format}");
        assert!(diff.breaks());
    }
}

#[test]
fn operations_and_shapes() {
    use Kind::*;
    let another = json!({"operations": {"ListThings": {
        "name": "ListThings", "http": {"method": "GET", "requestUri": "/things"}}}});
    check(vec![
        Row::to(
            "operation added",
            another.clone(),
            Level::Minor,
            &[OperationAdded],
        ),
        Row::from_to(
            "operation removed",
            another,
            json!({}),
            Level::Major,
            &[OperationRemoved],
        ),
        Row::to(
            "operation deprecated",
            operation(&json!({"deprecated": true, "deprecatedMessage": "Don't."})),
            Level::Minor,
            &[Deprecated],
        ),
        Row::from_to(
            "no longer deprecated",
            operation(&json!({"deprecated": true})),
            json!({}),
            Level::Patch,
            &[Undeprecated],
        ),
        Row::to(
            "shape removed",
            members("GetThingRequest", &json!({"since": null})),
            Level::Major,
            &[TypeRemoved, MemberRemoved],
        ),
        Row::to(
            "shape renamed, same content",
            json!({"shapes": {"GetThingResponse": {"members": {"page": {"shape": "Sheet"}}}, "Page": null,
                "Sheet": {"type": "structure", "members": {"next": {"shape": "Title"}}}}}),
            Level::Major,
            &[TypeRenamed],
        ),
        Row::to(
            "text to enum",
            shapes(&json!({"Title": {"enum": ["A"]}})),
            Level::Major,
            &[TypeKindChanged],
        ),
        Row::to(
            "enum to text",
            shapes(&json!({"Colour": {"enum": null}})),
            Level::Major,
            &[TypeKindChanged],
        ),
        Row::to(
            "number of another width",
            shapes(&json!({"Limit": {"type": "long"}})),
            Level::Major,
            &[NewtypeChanged],
        ),
        Row::to(
            "enum value added at the end",
            shapes(&json!({"Colour": {"enum": ["GREEN", "RED", "TEAL"]}})),
            Level::Minor,
            &[ValueAdded],
        ),
        Row::to(
            "enum value inserted",
            shapes(&json!({"Colour": {"enum": ["AMBER", "GREEN", "RED"]}})),
            Level::Minor,
            &[ValueAdded],
        ),
        Row::to(
            "enum value removed",
            shapes(&json!({"Colour": {"enum": ["RED"]}})),
            Level::Major,
            &[ValueRemoved],
        ),
        Row::to(
            "enum value renamed",
            shapes(&json!({"Colour": {"enum": ["GREEN", "ROUGE"]}})),
            Level::Major,
            &[ValueRemoved, ValueAdded],
        ),
    ]);
}

#[test]
fn errors_of_operations() {
    use Kind::*;
    let busy = json!({"operations": {"GetThing": {"errors": [{"shape": "NotFound"}, {"shape": "Busy"}]}},
        "shapes": {"Busy": {"type": "structure", "members": {}, "exception": true,
            "error": {"httpStatusCode": 429, "senderFault": true}}}});
    check(vec![
        Row::to(
            "error added to operation",
            busy.clone(),
            Level::Minor,
            &[ErrorAdded, TypeAdded],
        ),
        Row::from_to(
            "error removed from operation",
            busy,
            json!({}),
            Level::Major,
            &[TypeRemoved, ErrorRemoved],
        ),
        Row::to(
            "status of an error",
            shapes(&json!({"NotFound": {"error": {"httpStatusCode": 410}}})),
            Level::Minor,
            &[ErrorStatusChanged],
        ),
        Row::to(
            "code of an error",
            shapes(&json!({"NotFound": {"error": {"code": "Gone"}}})),
            Level::Minor,
            &[ErrorCodeChanged],
        )
        .c2j_only(),
    ]);
}

#[test]
fn constraints() {
    use Kind::*;
    check(vec![
        Row::to(
            "max lowered",
            shapes(&json!({"Id": {"max": 32}})),
            Level::Minor,
            &[ConstraintTightened],
        ),
        Row::to(
            "min raised",
            shapes(&json!({"Id": {"min": 2}})),
            Level::Minor,
            &[ConstraintTightened],
        ),
        Row::to(
            "min of a number lowered",
            shapes(&json!({"Limit": {"min": 0}})),
            Level::Patch,
            &[ConstraintRelaxed],
        ),
        Row::to(
            "max raised",
            shapes(&json!({"Id": {"max": 128}})),
            Level::Patch,
            &[ConstraintRelaxed],
        ),
        Row::to(
            "pattern added",
            shapes(&json!({"Title": {"pattern": "[a-z]+"}})),
            Level::Minor,
            &[ConstraintTightened],
        ),
        Row::from_to(
            "pattern changed",
            shapes(&json!({"Title": {"pattern": "[a-z]+"}})),
            shapes(&json!({"Title": {"pattern": "[a-z0-9]+"}})),
            Level::Minor,
            &[PatternChanged],
        ),
        Row::from_to(
            "pattern removed",
            shapes(&json!({"Title": {"pattern": "[a-z]+"}})),
            json!({}),
            Level::Major,
            &[ConstraintRemoved],
        ),
        Row::to(
            "min and max of a text removed",
            shapes(&json!({"Id": {"min": null, "max": null}})),
            Level::Major,
            &[ConstraintRemoved, ConstraintRemoved],
        ),
        Row::to(
            "max of a number removed",
            shapes(&json!({"Limit": {"max": null}})),
            Level::Major,
            &[ConstraintRemoved],
        ),
        Row::from_to(
            "max of a list removed",
            shapes(&json!({"Tags": {"max": 50}})),
            json!({}),
            Level::Major,
            &[ConstraintRemoved],
        ),
        Row::from_to(
            "max of a blob removed",
            shapes(&json!({"Data": {"max": 50}})),
            json!({}),
            Level::Major,
            &[ConstraintRemoved],
        ),
    ]);
}

#[test]
fn secrets_and_tokens() {
    use Kind::*;
    check(vec![
        Row::to(
            "sensitive added",
            shapes(&json!({"Title": {"sensitive": true}})),
            Level::Patch,
            &[SensitiveAdded],
        ),
        Row::from_to(
            "sensitive removed",
            shapes(&json!({"Title": {"sensitive": true}})),
            json!({}),
            Level::Patch,
            &[SensitiveRemoved],
        ),
        Row::to(
            "idempotency token",
            members(
                "GetThingRequest",
                &json!({"label": {"idempotencyToken": true}}),
            ),
            Level::Minor,
            &[IdempotencyTokenChanged],
        ),
    ]);
}

#[test]
fn what_only_the_wire_shows() {
    use Kind::*;
    check(vec![
        Row::to("wire name", members("Thing", &json!({"note": {"locationName": "Note"}})),
            Level::Patch, &[WireNameChanged]),
        Row::to("location", members("GetThingRequest", &json!({"label": {"location": "querystring",
            "locationName": "label"}})), Level::Patch, &[LocationChanged]),
        Row::to("HTTP method", operation(&json!({"http": {"method": "PUT"}})), Level::Patch, &[HttpChanged]),
        Row::to("HTTP path", operation(&json!({"http": {"requestUri": "/v2/things/{id}"}})),
            Level::Patch, &[HttpChanged]),
        Row::to("timestamp format", shapes(&json!({"Since": {"timestampFormat": "iso8601"}})),
            Level::Patch, &[TimestampFormatChanged]),
        Row::to("protocol", json!({"metadata": {"protocol": "json", "jsonVersion": "1.1", "targetPrefix": "T"},
            "operations": {"GetThing": {"http": {"requestUri": "/"}}},
            "shapes": {"GetThingRequest": {"members": {"id": {"location": null, "locationName": null}}}}}),
            Level::Patch, &[ProtocolChanged, ServiceWireChanged, HttpChanged, LocationChanged]).c2j_only(),
        Row::to("signing name", json!({"metadata": {"signingName": "stuff"}}),
            Level::Patch, &[ServiceWireChanged, ServiceTextChanged]),
        // The rules of most services have the prefix, too.
        Row::to("endpoint prefix", json!({"metadata": {"endpointPrefix": "stuff", "signingName": "things"}}),
            Level::Patch, &[ServiceWireChanged, ServiceWireChanged]),
        Row::to("auth", operation(&json!({"auth": ["smithy.api#noAuth"], "authtype": "none"})),
            Level::Patch, &[AuthChanged]),
        Row::to("title", json!({"metadata": {"serviceFullName": "AWS Things"}}),
            Level::Patch, &[ServiceTextChanged]),
    ]);
}

#[test]
fn a_change_says_where_and_what_it_means() {
    let new = changed(&members(
        "Thing",
        &json!({"note": null, "remark": {"shape": "Title"}}),
    ));
    let diff = compare(&lowered(&base()), &lowered(&new));
    let expected = Change {
        kind: Kind::MemberRemoved,
        rust: "types::Thing::note".to_owned(),
        model: "Thing$note".to_owned(),
        old: Some("note: Option<newtypes::Title>".to_owned()),
        new: None,
        note: Some("perhaps `remark` now, of the same type".to_owned()),
    };
    assert_eq!(diff.deciding(), Some(&expected));
    let caller = "Code that reads or sets `Thing::note` no longer compiles.";
    assert_eq!(expected.caller(), caller);
}

#[test]
fn callers_use_each_constant_that_is_there() {
    let old = changed(&shapes(
        &json!({"Title": {"pattern": "[a-z]+"}, "Tags": {"min": 1}, "Data": {"max": 9}}),
    ));
    let new = changed(&shapes(&json!({"Id": {"max": null}})));
    let constants = |model: &Json| -> Vec<String> {
        let text = caller(&lowered(model), "things");
        let lines = text.lines().filter_map(|it| it.strip_prefix("pub const "));
        let uses = lines.filter_map(|it| it.split_once(": "));
        uses.map(|(_, value)| value.to_owned()).collect()
    };
    assert_eq!(
        constants(&old),
        [
            "usize = newtypes::Data::MAX_LENGTH;",
            "usize = newtypes::Id::MIN_LENGTH;",
            "usize = newtypes::Id::MAX_LENGTH;",
            "i32 = newtypes::Limit::MIN;",
            "i32 = newtypes::Limit::MAX;",
            "usize = newtypes::Tags::MIN_LENGTH;",
            "&str = newtypes::Title::PATTERN;",
        ]
    );
    assert_eq!(
        constants(&new),
        [
            "usize = newtypes::Id::MIN_LENGTH;",
            "i32 = newtypes::Limit::MIN;",
            "i32 = newtypes::Limit::MAX;",
        ]
    );
    let diff = compare(&lowered(&base()), &lowered(&new));
    let note = diff.deciding().and_then(|it| it.note.as_deref());
    assert_eq!(note, Some("its constant `MAX_LENGTH` is gone"));
}

#[test]
fn removed_items_come_with_a_guess() {
    let with = |name: &str| {
        changed(&json!({"operations": {name: {
            "name": name, "http": {"method": "GET", "requestUri": "/things"}}}}))
    };
    let diff = compare(
        &lowered(&with("ListThings")),
        &lowered(&with("ListThingsV2")),
    );
    let removed = &diff.changes[0];
    assert_eq!(removed.kind, Kind::OperationRemoved);
    assert_eq!(
        removed.note.as_deref(),
        Some("perhaps `Client::list_things_v2` now")
    );
    let diff = compare(
        &lowered(&with("ListThings")),
        &lowered(&with("PurgeEverything")),
    );
    assert_eq!(diff.changes[0].note, None);
}

#[test]
fn a_type_of_another_name_is_told_of_once() {
    let new = json!({"shapes": {"Title": null, "Caption": {"type": "string"},
        "GetThingRequest": {"members": {"title": {"shape": "Caption"}, "label": {"shape": "Caption"}}},
        "Thing": {"members": {"note": {"shape": "Caption"}}}, "Page": {"members": {"next": {"shape": "Caption"}}},
        "Choice": {"members": {"one": {"shape": "Caption"}}}, "Tags": {"member": {"shape": "Caption"}},
        "NotFound": {"members": {"message": {"shape": "Caption"}}}}});
    for (format, diff) in diffs(&base(), &changed(&new)) {
        assert_eq!(
            kinds(&diff),
            [Kind::TypeRenamed],
            "{format}: {:#?}",
            diff.changes
        );
        let change = &diff.changes[0];
        assert_eq!(change.new.as_deref(), Some("newtypes::Caption"));
        assert_eq!(
            change.note.as_deref(),
            Some("7 members and elements have it")
        );
    }
}

#[test]
fn names_that_move_to_other_values_are_major_although_they_compile() {
    let mut new = lowered(&base());
    let old = lowered(&base());
    let colour = new.enums.iter_mut().find(|it| it.name == "Colour").unwrap();
    let [one, two] = colour.variants.as_mut_slice() else {
        panic!("two values");
    };
    std::mem::swap(&mut one.value, &mut two.value);
    let diff = compare(&old, &new);
    assert_eq!(kinds(&diff), [Kind::ValueSwapped, Kind::ValueSwapped]);
    assert_eq!(diff.level(), Level::Major);
    assert!(!diff.breaks());
}

#[test]
fn every_kind_has_a_sentence_for_callers() {
    for rule in RULES {
        let change = Change {
            kind: rule.kind,
            rust: "types::Owner::item".to_owned(),
            model: "Owner$item".to_owned(),
            old: None,
            new: None,
            note: None,
        };
        assert!(
            !change.caller().contains(['{', '}']) || rule.kind.rule().caller.contains("{:?}"),
            "{}",
            rule.id
        );
    }
}

/// What an update brings if the lock of the old crate is there.
fn locked(old: &Json, new: &Json) -> [(&'static str, Diff); 2] {
    let update = |old: &Json, new: &Json| {
        let old = lowered(old);
        let lock = Lock::of(&old).to_string();
        compare(
            &old,
            &lowered_with(new, Options::default().lock("api.lock", &lock)),
        )
    };
    let smithy = update(&smithy::converted(old), &smithy::converted(new));
    [("C2J", update(old, new)), ("Smithy", smithy)]
}

#[test]
fn with_a_lock_only_what_is_gone_breaks() {
    use Kind::*;
    let table: [(&str, Json, Level, &[Kind]); 10] = [
        (
            "input member became optional",
            shapes(&json!({"GetThingRequest": {"required": ["id"]}})),
            Level::Patch,
            &[InputRequirementRelaxed],
        ),
        (
            "output member became optional",
            shapes(&json!({"GetThingResponse": {"required": []}})),
            Level::Minor,
            &[OutputRequirementRelaxed],
        ),
        (
            "input member became required",
            shapes(&json!({"GetThingRequest": {"required": ["id", "title", "label"]}})),
            Level::Minor,
            &[InputRequirementAdded],
        ),
        (
            "output member became required",
            shapes(&json!({"Page": {"required": ["next"]}})),
            Level::Patch,
            &[OutputRequirementAdded],
        ),
        (
            "required input member added",
            shapes(&json!({"Options": {"required": ["x"], "members": {"x": {"shape": "Title"}}}})),
            Level::Minor,
            &[NeededMemberAdded],
        ),
        (
            "required output member added",
            shapes(&json!({"Page": {"required": ["x"], "members": {"x": {"shape": "Title"}}}})),
            Level::Minor,
            &[OptionalMemberAdded],
        ),
        (
            "a named type went, and its use has another of the same base",
            json!({"shapes": {"Data": null, "Bytes": {"type": "blob"},
                "GetThingResponse": {"members": {"data": {"shape": "Bytes"}}}}}),
            Level::Minor,
            &[TypeAliased],
        ),
        (
            "member removed",
            members("Thing", &json!({"note": null})),
            Level::Major,
            &[MemberRemoved],
        ),
        (
            "another base type",
            members("Thing", &json!({"note": {"shape": "Limit"}})),
            Level::Major,
            &[MemberTypeChanged],
        ),
        (
            "constraint removed",
            shapes(&json!({"Id": {"max": null}})),
            Level::Patch,
            &[ConstraintRelaxed],
        ),
    ];
    for (what, new, level, expected) in table {
        for (format, diff) in locked(&base(), &changed(&new)) {
            let text = format!("{what} ({format}): {:#?}", diff.changes);
            let mut found = kinds(&diff);
            // What is new along with it.
            found.retain(|kind| *kind != TypeAdded);
            assert_eq!(found, expected, "{text}");
            assert_eq!(diff.level(), level, "{text}");
        }
    }
}

/// A crate with companion files.
fn with_companions(pages: &str, waiter: &str) -> Crate {
    with_more(pages, waiter, &json!({}), Options::default())
}

/// The same with more operations, and with a lock.
fn with_more(pages: &str, waiter: &str, operations: &Json, options: Options<'_>) -> Crate {
    let mut model = base();
    merge(&mut model, &json!({"operations": operations}));
    merge(
        &mut model,
        &json!({"shapes": {
            "GetThingRequest": {"members": {"token": {"shape": "Title"}, "size": {"shape": "Limit"}}},
            "GetThingResponse": {"members": {
                "next": {"shape": "Title"}, "names": {"shape": "Tags"}, "more": {"shape": "Names"},
            }},
            "Names": {"type": "list", "member": {"shape": "Title"}},
        }}),
    );
    let file = |text: String| Some(ModelFile::new(SourceFile::new("companion.json", text)));
    let files = ModelFiles {
        paginators: file(format!(r#"{{"pagination": {{{pages}}}}}"#)),
        waiters: file(format!(r#"{{"version": 2, "waiters": {{{waiter}}}}}"#)),
        ..ModelFiles::new(SourceFile::new("model.json", model.to_string()))
    };
    let entry = ServiceEntry::new("things", "a test");
    let lowered = lower_files(&entry, &files, options);
    lowered
        .unwrap_or_else(|problems| panic!("{problems}"))
        .krate
}

#[test]
fn a_new_operation_takes_no_name_from_pages_or_waiters() {
    let pages =
        r#""GetThing": {"input_token": "token", "output_token": "next", "result_key": "names"}"#;
    let waiter =
        r#""Thing": {"operation": "GetThing", "delay": 1, "maxAttempts": 2, "acceptors": []}"#;
    let lock = Lock::of(&with_companions(pages, waiter)).to_string();
    let operation =
        |name: &str| json!({"name": name, "http": {"method": "POST", "requestUri": "/more"}});
    let names = ["GetThingPages", "WaitUntilThing"];
    let more = json!({names[0]: operation(names[0]), names[1]: operation(names[1])});
    let methods = |krate: &Crate| {
        let operations = krate.operations.iter();
        let methods = operations.flat_map(|it| {
            let pages = it.pages.iter().map(|pages| pages.method.clone());
            let waiters = it.waiters.iter().map(|waiter| waiter.method.clone());
            [it.method.clone()].into_iter().chain(pages).chain(waiters)
        });
        methods.collect::<Vec<_>>().join(" ")
    };
    let free = with_more(pages, waiter, &more, Options::default());
    assert_eq!(
        methods(&free),
        "get_thing get_thing_pages_2 wait_until_thing_2 get_thing_pages wait_until_thing"
    );
    let options = Options::default().lock("api.lock", &lock);
    let locked = with_more(pages, waiter, &more, options);
    assert_eq!(
        methods(&locked),
        "get_thing get_thing_pages wait_until_thing get_thing_pages_2 wait_until_thing_2"
    );
}

#[test]
fn pages_and_waiters_are_compared() {
    let pages =
        r#""GetThing": {"input_token": "token", "output_token": "next", "result_key": "names"}"#;
    let sized = r#""GetThing": {"input_token": "token", "output_token": "next", "result_key": "names", "limit_key": "size"}"#;
    let text =
        r#""GetThing": {"input_token": "token", "output_token": "next", "result_key": "next"}"#;
    let other =
        r#""GetThing": {"input_token": "token", "output_token": "next", "result_key": "more"}"#;
    let waiter = |delay: u32| {
        format!(
            r#""Thing": {{"operation": "GetThing", "delay": {delay}, "maxAttempts": 2, "acceptors": [
                {{"matcher": "status", "expected": 200, "state": "success"}}]}}"#
        )
    };
    let (one, two) = (waiter(1), waiter(2));
    for ((old_pages, old_waiter), (new_pages, new_waiter), expected) in [
        (("", ""), (pages, ""), &[Kind::PagesAdded][..]),
        ((pages, ""), ("", ""), &[Kind::PagesRemoved]),
        ((pages, ""), (sized, ""), &[Kind::PagesChanged]),
        ((pages, ""), (text, ""), &[Kind::PageItemsChanged]),
        ((pages, ""), (other, ""), &[Kind::PageItemsChanged]),
        ((text, ""), (pages, ""), &[Kind::PageItemsAdded]),
        (("", ""), ("", &one), &[Kind::WaiterAdded]),
        (("", &one), ("", ""), &[Kind::WaiterRemoved]),
        (("", &one), ("", &two), &[Kind::WaiterChanged]),
        ((pages, &one), (pages, &one), &[]),
    ] {
        let old = with_companions(old_pages, old_waiter);
        let diff = compare(&old, &with_companions(new_pages, new_waiter));
        let kinds: Vec<Kind> = diff.changes.iter().map(|change| change.kind).collect();
        assert_eq!(kinds, expected, "{old_pages} {new_pages}");
    }
    // What follows a rename is told as one.
    let mut old = with_companions(pages, &one);
    let new = old.clone();
    for operation in &mut old.operations {
        for waiter in &mut operation.waiters {
            waiter.method = "wait_until_other".to_owned();
        }
        if let Some(pages) = &mut operation.pages {
            pages.method = "other_pages".to_owned();
        }
    }
    let kinds: Vec<Kind> = compare(&old, &new)
        .changes
        .iter()
        .map(|it| it.kind)
        .collect();
    assert_eq!(kinds, [Kind::PagesRenamed, Kind::WaiterRenamed]);
}
