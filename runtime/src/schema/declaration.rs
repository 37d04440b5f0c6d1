//! Schemas of structures and unions, which are text in the program until somebody asks for them.
//!
//! In: the words of a declaration, as the macros [`structure!`](crate::structure) and [`union!`](crate::union) got them. Out: the [`Schema`]. A compiler
//! takes a text as it is, but each member of a constant costs it as much as a small function, and large crates have ten thousands of them.

use std::str::Chars;

use super::{Location, Member, Namespace, Preparation, Schema, TimestampFormat};

/// Makes the schema of a structure or union. Its declaration is its name, the name in the model if that is another one, its
/// traits, and after a colon its members: `JobError = "jobError".error().status(404): job_id("jobId".required().label()) step("step".query("step"))`.
///
/// # Panics
/// If it has a trait which does not exist.
pub(crate) fn parse(declaration: &'static str) -> Schema {
    let mut parser = Parser {
        structure: "",
        rest: declaration,
    };
    parser.schema()
}

/// Reads declarations. They were tokens of Rust, so they are well-formed; only the space between them may vary.
struct Parser {
    structure: &'static str,
    rest: &'static str,
}

/// What stands between the parentheses of a trait.
#[derive(Default)]
struct Arguments {
    texts: Vec<&'static str>,
    number: usize,
    /// The last word.
    word: &'static str,
}

impl Arguments {
    fn text(&self, index: usize) -> &'static str {
        self.texts.get(index).copied().unwrap_or_default()
    }
}

impl Parser {
    fn schema(&mut self) -> Schema {
        self.structure = self.word().unwrap_or_default();
        let mut schema = Schema::new(self.structure);
        if self.takes('=') {
            schema.name = self.text();
        }
        while self.takes('.') {
            let name = self.word().unwrap_or_default();
            let arguments = self.arguments();
            self.describe(&mut schema, name, &arguments);
        }
        self.takes(':');
        let (fields, mut members) = self.members();
        find_twins(&mut members);
        #[cfg(feature = "cbor")]
        let members = with_keys(members);
        schema.fields = fields.leak();
        schema.members = members.leak();
        schema
    }

    /// Gives the trait to the structure.
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

    /// The names of the fields, with spaces between them, and the members.
    fn members(&mut self) -> (String, Vec<Member>) {
        let mut fields = String::new();
        let mut members = Vec::new();
        while let Some(field) = self.word() {
            fields.push_str(field);
            fields.push(' ');
            self.takes('(');
            let mut member = Member::new(self.text());
            while self.takes('.') {
                let name = self.word().unwrap_or_default();
                let arguments = self.arguments();
                self.add(&mut member, name, &arguments);
            }
            self.takes(')');
            members.push(member);
        }
        (fields, members)
    }

    /// Gives the trait to the member, as the method of the same name does.
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

    fn is_unknown(&self, name: &str) -> ! {
        panic!(
            "{}: this version of the runtime does not know `{name}`",
            self.structure
        )
    }

    /// The texts, the number and the last word between parentheses.
    fn arguments(&mut self) -> Arguments {
        let mut arguments = Arguments::default();
        let mut depth = 0_u32;
        loop {
            self.skip_space();
            match self.rest.chars().next() {
                Some('(') => depth += 1,
                Some(')') => depth -= 1,
                Some('"') => {
                    arguments.texts.push(self.text());
                    continue;
                }
                Some(first) if first.is_ascii_digit() => {
                    let digits = self.word().unwrap_or_default();
                    arguments.number = digits.parse().unwrap_or_default();
                    continue;
                }
                Some(first) if first.is_ascii_alphabetic() => {
                    arguments.word = self.word().unwrap_or_default();
                    continue;
                }
                Some(_) => {}
                None => return arguments,
            }
            self.advance(1);
            if depth == 0 {
                return arguments;
            }
        }
    }

    /// A text in quotes.
    fn text(&mut self) -> &'static str {
        if !self.takes('"') {
            return "";
        }
        let mut is_escaped = false;
        let end = self.rest.find(|character| {
            let is_end = character == '"' && !is_escaped;
            is_escaped = character == '\\' && !is_escaped;
            is_end
        });
        let (text, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        self.takes('"');
        if text.contains('\\') {
            unescaped(text).leak()
        } else {
            text
        }
    }

    /// Letters, digits, underscores and the mark of a raw identifier, if there are any.
    fn word(&mut self) -> Option<&'static str> {
        self.skip_space();
        let is_part =
            |character: char| character.is_ascii_alphanumeric() || "_#".contains(character);
        let end = self.rest.find(|character| !is_part(character));
        let (word, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        (!word.is_empty()).then_some(word)
    }

    fn takes(&mut self, character: char) -> bool {
        self.skip_space();
        let rest = self.rest.strip_prefix(character);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn advance(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }
}

/// Tells members of the body which have the same name of each other. Structures have few members, and are read once.
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

/// Members whose names are ready to be written. Those of constants are not, because a compiler would have to do it.
#[cfg(feature = "cbor")]
fn with_keys(mut members: Vec<Member>) -> Vec<Member> {
    for member in &mut members {
        member.cbor_key = crate::codec::cbor::Key::new(member.wire);
    }
    members
}

/// The text of a literal, with the escapes which `Debug` makes.
fn unescaped(literal: &str) -> String {
    let mut text = String::with_capacity(literal.len());
    let mut characters = literal.chars();
    while let Some(character) = characters.next() {
        let escape = (character == '\\').then(|| characters.next()).flatten();
        text.push(match escape {
            None => character,
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('0') => '\0',
            Some('u') => code_point(&mut characters),
            Some(other) => other,
        });
    }
    text
}

/// The character of an escape such as `\u{7f}`, after its `u`.
fn code_point(characters: &mut Chars<'_>) -> char {
    let digits = characters.take_while(|character| *character != '}');
    let digits: String = digits.filter(|character| *character != '{').collect();
    let code = u32::from_str_radix(&digits, 16).ok();
    code.and_then(char::from_u32).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn members(text: &'static str) -> Vec<Member> {
        let mut parser = Parser {
            structure: "Thing",
            rest: text,
        };
        parser.members().1
    }

    /// Both ways of declaring members give the same.
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
            .structure_payload(); .events(); .event_header(); .event_payload(); .idempotency_token(); .media_type("a/b");
            .sensitive(); .requires_length(); .host_label(); .flattened(); .attribute(); .alias("b"); .query_key("K"); .lenient();
            .base64(); .encoded_path(); .last_segment(); .default_text("-"); .key_with_md5(12);
            .timestamp(TimestampFormat::HttpDate); .timestamp(TimestampFormat::DateTime);
            .timestamp(crate::schema::TimestampFormat::EpochSeconds); .namespace(&Namespace::new("p", "http://x/(;"));
        }
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
        let plain = parse("Thing : one(\"One\".required()) r#type(\"Two\")");
        assert_eq!(
            (plain.name, plain.fields, plain.members.len()),
            ("Thing", "one r#type ", 2)
        );
        assert!(plain.members[0].required && !plain.members[1].required);
        assert!(plain.error.is_none() && plain.payload.is_none() && !plain.sensitive);

        let full =
            parse("Thing = \"Other\" .sensitive().error ( ) . status(404).payload(1): A(\"a\")");
        assert_eq!(
            (full.name, full.fields, full.payload),
            ("Other", "A ", Some(1))
        );
        assert!(full.sensitive);
        let error = full.error.map(|it| (it.status, it.fault, it.retryable));
        assert_eq!(error, Some((Some(404), false, false)));

        let fault = parse("Thing.error().fault().throttling() :").error;
        let fault = fault.map(|it| (it.status, it.fault, it.retryable, it.throttling));
        assert_eq!(fault, Some((None, true, true, true)));
        assert!(parse("Thing").members.is_empty());
    }

    #[test]
    fn members_with_one_name_in_bodies_know_each_other() {
        let twins = |text| {
            let members = parse(text).members.iter();
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
        parse("Thing.shiny(): A(\"a\")");
    }
}
