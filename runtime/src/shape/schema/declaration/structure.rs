//! Reads the declarations of structures and unions.

#[cfg(feature = "cbor")]
use super::super::ShortName;
use super::super::{DefaultValue, Location, Member, Namespace, Preparation, Schema};
use super::{Arguments, Parser};
use crate::value::TimestampFormat;

/// Creates the schema of a structure or union from its declaration.
///
/// The declaration consists of the Rust name, the name in the model if it differs, the traits, and the
/// members after a colon. An example is `JobError = "jobError".error().status(404):
/// job_id("jobId".required().label()) step("step".query("step"))`.
///
/// # Panics
/// The declaration has a trait that does not exist.
pub(crate) fn structure(declaration: &'static str) -> Schema {
    let mut parser = Parser::new(declaration);
    let mut schema = Schema::new(parser.name);
    if parser.takes('=') {
        schema.name = parser.text();
    }
    while let Some(name) = parser.trait_name() {
        let arguments = parser.arguments();
        parser.describe(&mut schema, name, &arguments);
    }
    parser.takes(':');
    let (fields, mut members) = parser.members();
    find_twins(&mut members);
    #[cfg(feature = "cbor")]
    let members = with_short_names(members);
    schema.fields = fields.leak();
    schema.members = members.leak();
    schema
}

impl Parser {
    /// Adds a trait to the structure.
    fn describe(&self, schema: &mut Schema, name: &str, arguments: &Arguments) {
        let error = schema.error.unwrap_or_default();
        schema.error = Some(match name {
            "error" => error,
            "status" => error.status(u16::try_from(arguments.number).unwrap_or_default()),
            "fault" => error.fault(),
            "retryable" => error.retryable(),
            "throttling" => error.throttling(),
            "sensitive" => {
                schema.sensitive = true;
                return;
            }
            "payload" => {
                schema.payload = Some(arguments.number);
                return;
            }
            _ => self.is_unknown(name),
        });
    }

    /// Reads the members, and the names of their fields with spaces between them.
    fn members(&mut self) -> (String, Vec<Member>) {
        let mut fields = String::new();
        let mut members = Vec::new();
        while let Some(field) = self.word() {
            fields.push_str(field);
            fields.push(' ');
            members.push(self.member(Member::new));
        }
        (fields, members)
    }

    /// Reads a member: in parentheses the text that `new` turns into a member, and its traits.
    pub(super) fn member(&mut self, new: impl FnOnce(&'static str) -> Member) -> Member {
        self.takes('(');
        let mut member = new(self.text());
        while let Some(name) = self.trait_name() {
            let arguments = self.arguments();
            self.add(&mut member, name, &arguments);
        }
        self.takes(')');
        member
    }

    /// Adds a trait to the member, as its method with the same name does.
    fn add(&self, member: &mut Member, name: &str, arguments: &Arguments) {
        let text = arguments.text(0);
        *member = match name {
            "required" => member.required(),
            "wire" => member.wire(text),
            "label" => member.label(),
            "query" => member.query(text),
            "query_params" => member.query_params(),
            "header" => member.header(text),
            "prefix_headers" => member.prefix_headers(text),
            "status" => member.status(),
            "payload" => member.payload(),
            "structure_payload" => member.structure_payload(),
            "value_payload" => member.value_payload(),
            "events" => member.events(),
            "event_header" => member.event_header(),
            "event_payload" => member.event_payload(),
            "idempotency_token" => member.idempotency_token(),
            "media_type" => member.media_type(text),
            "sensitive" => member.sensitive(),
            "requires_length" => member.requires_length(),
            "host_label" => member.host_label(),
            "flattened" => member.flattened(),
            "attribute" => member.attribute(),
            "alias" => member.alias(text),
            "query_key" => member.query_key(text),
            "lenient" => member.lenient(),
            "base64" => member.base64(),
            "encoded_path" => member.encoded_path(),
            "last_segment" => member.last_segment(),
            "default_text" => member.default_text(text),
            "key_with_md5" => Member {
                preparation: Some(Preparation::Key {
                    md5: arguments.number,
                }),
                ..*member
            },
            "bits" => member.bits(u8::try_from(arguments.number).unwrap_or_default()),
            "default" => match DefaultValue::parse(arguments.word, text) {
                Some(value) => member.default(value),
                None => self.is_unknown(arguments.word),
            },
            "timestamp" => member.timestamp(self.format(arguments.word)),
            "namespace" => {
                let namespace = Namespace::new(text, arguments.text(1));
                member.namespace(Box::leak(Box::new(namespace)))
            }
            _ => self.is_unknown(name),
        };
    }

    fn format(&self, name: &str) -> TimestampFormat {
        match name {
            "DateTime" => TimestampFormat::DateTime,
            "HttpDate" => TimestampFormat::HttpDate,
            "EpochSeconds" => TimestampFormat::EpochSeconds,
            _ => self.is_unknown(name),
        }
    }
}

/// Links members that have the same name in bodies (`twin`). A quadratic search is fine: structures have few
/// members, and a declaration is read once.
fn find_twins(members: &mut [Member]) {
    let in_body = |member: &Member| member.location == Location::Body && !member.attribute;
    for index in 1..members.len() {
        let (before, rest) = members.split_at_mut(index);
        let member = &mut rest[0];
        let twin = before
            .iter()
            .position(|it| it.wire == member.wire && in_body(it));
        if let Some(twin) = twin.filter(|_| in_body(member)) {
            member.twin = Some(twin);
            before[twin].twin = Some(index);
        }
    }
}

/// Prepares the names of members for writing. Constants have no prepared names, because the compiler would
/// have to make them.
#[cfg(feature = "cbor")]
fn with_short_names(mut members: Vec<Member>) -> Vec<Member> {
    for member in &mut members {
        member.short = ShortName::new(member.wire);
    }
    members
}

#[cfg(test)]
mod tests {
    use super::*;

    fn members(text: &'static str) -> Vec<Member> {
        let (name, rest) = ("Thing", text);
        Parser { name, rest }.members().1
    }

    /// Checks that both ways to declare members have the same result.
    #[track_caller]
    fn same(text: &'static str, expected: &[Member]) {
        assert_eq!(
            format!("{:?}", members(text)),
            format!("{expected:?}"),
            "{text}"
        );
    }

    #[test]
    fn every_trait_is_the_method_of_its_name() {
        macro_rules! table {
            ($(. $name:ident ( $($argument:expr),* );)*) => {$({
                const MEMBER: Member = Member::new("a").$name($($argument),*);
                same(
                    concat!("a(\"a\" . ", stringify!($name), "(", stringify!($($argument),*), "))"),
                    &[MEMBER],
                );
            })*};
        }
        table! {
            .required(); .wire("x"); .label(); .query("q"); .query_params(); .header("h"); .prefix_headers("p-"); .status(); .payload();
            .structure_payload(); .value_payload(); .events(); .event_header(); .event_payload(); .idempotency_token(); .media_type("a/b");
            .sensitive(); .requires_length(); .host_label(); .flattened(); .attribute(); .alias("b"); .query_key("K"); .lenient();
            .base64(); .encoded_path(); .last_segment(); .default_text("-"); .key_with_md5(12);
            .bits(16); .timestamp(TimestampFormat::HttpDate); .timestamp(TimestampFormat::DateTime);
            .timestamp(crate::value::TimestampFormat::EpochSeconds); .namespace(&Namespace::new("p", "http://x/(;"));
        }
    }

    #[test]
    fn defaults_are_values_of_their_kind() {
        let table = [
            ("Boolean, \"true\"", "true"),
            ("Integer, \"-7\"", "-7"),
            ("Long, \"9007199254740993\"", "9007199254740993"),
            ("Float, \"1.5\"", "1.5"),
            ("Double, \"1e3\"", "1000.0"),
            ("String, \"a\\\"b\"", "\"a\\\"b\""),
            ("Blob, \"AAE=\"", "Blob(2 bytes: b\"\\x00\\x01\")"),
            ("Timestamp, \"0\"", "1970-01-01T00:00:00Z"),
            (
                "Timestamp, \"1985-04-12T23:20:50Z\"",
                "1985-04-12T23:20:50Z",
            ),
            ("DocumentBoolean, \"false\"", "false"),
            ("DocumentNumber, \"1.25\"", "1.25"),
            ("DocumentString, \"x\"", "\"x\""),
            ("DocumentList", "[]"),
            ("DocumentMap", "{}"),
            ("List", "[]"),
            ("Map", "{}"),
        ];
        for (arguments, expected) in table {
            let text = format!("a(\"a\".default({arguments}))").leak();
            let found = members(text)[0].default;
            let found = found.map(|found| format!("{found:?}"));
            assert_eq!(found.as_deref(), Some(expected), "{arguments}");
        }
    }

    #[test]
    #[should_panic(expected = "Thing: this version of the runtime does not know `Colour`")]
    fn unknown_kinds_of_defaults_are_a_fault() {
        members("A(\"a\".default(Colour, \"red\"))");
    }

    #[test]
    fn members_are_in_order_whatever_the_space() {
        let text = "a(\"a\".required())b (\"b\".required().wire(\"B\") . label ( ) )\n c ( \"c\" ) D(\"d\")";
        let found = members(text);
        let names: Vec<_> = found
            .iter()
            .map(|it| (it.name, it.wire, it.required))
            .collect();
        let expected = [
            ("a", "a", true),
            ("b", "B", true),
            ("c", "c", false),
            ("d", "d", false),
        ];
        assert_eq!(names, expected);
        assert_eq!(found[1].location, Location::Label);
        assert!(members("").is_empty());
    }

    #[test]
    fn escapes_are_read_as_the_compiler_does() {
        let text = stringify!(a("a\"b\\c\n\u{e9}\u{7f}\0é".wire("\\")));
        let found = members(text);
        assert_eq!(
            (found[0].name, found[0].wire),
            ("a\"b\\c\n\u{e9}\u{7f}\0é", "\\")
        );
    }

    #[test]
    #[should_panic(expected = "Thing: this version of the runtime does not know `shiny`")]
    fn unknown_traits_are_a_fault() {
        members("A(\"a\".shiny())");
    }

    #[test]
    fn a_declaration_begins_with_names_and_traits() {
        let plain = structure("Thing : one(\"One\".required()) r#type(\"Two\")");
        assert_eq!(
            (plain.name, plain.fields, plain.members.len()),
            ("Thing", "one r#type ", 2)
        );
        assert!(plain.members[0].required && !plain.members[1].required);
        assert!(plain.error.is_none() && plain.payload.is_none() && !plain.sensitive);

        let full = structure(
            "Thing = \"Other\" .sensitive().error ( ) . status(404).payload(1): A(\"a\")",
        );
        assert_eq!(
            (full.name, full.fields, full.payload),
            ("Other", "A ", Some(1))
        );
        assert!(full.sensitive);
        let error = full.error.map(|it| (it.status, it.fault, it.retryable));
        assert_eq!(error, Some((Some(404), false, false)));

        let fault = structure("Thing.error().fault().throttling() :").error;
        let fault = fault.map(|it| (it.status, it.fault, it.retryable, it.throttling));
        assert_eq!(fault, Some((None, true, true, true)));
        assert!(structure("Thing").members.is_empty());
    }

    #[test]
    fn members_with_one_name_in_bodies_know_each_other() {
        let twins = |text| {
            let members = structure(text).members.iter();
            members.map(|it| it.twin).collect::<Vec<_>>()
        };
        let of_s3 = "Configuration: id(\"Id\") event(\"Event\") events(\"Events\".wire(\"Event\").flattened())";
        assert_eq!(twins(of_s3), [None, Some(2), Some(1)]);
        let elsewhere =
            "Thing: A(\"a\") B(\"b\".wire(\"a\").attribute()) C(\"c\".wire(\"a\").header(\"x-a\"))";
        assert_eq!(twins(elsewhere), [None; 3]);
    }

    #[test]
    #[should_panic(expected = "Thing: this version of the runtime does not know `shiny`")]
    fn unknown_traits_of_a_structure_are_a_fault() {
        structure("Thing.shiny(): A(\"a\")");
    }
}
