//! Reads the declarations of operations.

use super::{
    Discovery, EncodedListing, EndpointArgument, EndpointSource, OperationSchema, Pagination,
    Scheme, Segment, Waiter,
};
use crate::shape::schema::Namespace;
use crate::shape::schema::declaration::{Arguments, Parser};

/// Adds the traits in a declaration to an operation. An example is `GetItem.path("/items/" {0}).unsigned()`.
///
/// # Panics
/// The declaration has a trait that does not exist.
#[must_use]
pub fn operation(declaration: &'static str, mut schema: OperationSchema) -> OperationSchema {
    let mut parser = Parser::new(declaration);
    while let Some(name) = parser.trait_name() {
        match name {
            "path" => schema.path = parser.segments(),
            "host_prefix" => schema.host_prefix = parser.segments(),
            _ => parser.describe_operation(&mut schema, name),
        }
    }
    schema
}

impl Parser {
    /// Adds a trait to the operation.
    fn describe_operation(&mut self, schema: &mut OperationSchema, name: &str) {
        let arguments = self.arguments();
        let text = arguments.text(0);
        let checksum = schema.checksum.copied().unwrap_or_default();
        let checksum = match name {
            "checksum" => checksum,
            "request_checksum" => checksum.request(text),
            "requires_checksum" => checksum.required(),
            "response_checksum" => {
                let algorithms = arguments.texts.get(1..).unwrap_or_default();
                checksum.response(text, algorithms.to_vec().leak())
            }
            _ => {
                match name {
                    "query" => schema.query = text,
                    "no_input" => schema.has_input = false,
                    "event_output" => schema.event_output = true,
                    "http2" => schema.http2 = true,
                    "long_poll" => schema.long_poll = true,
                    "link" => schema.link = true,
                    "may_discover" => schema.discovery = Some(Discovery::new(text, false)),
                    "must_discover" => schema.discovery = Some(Discovery::new(text, true)),
                    "unsigned_payload" => schema.unsigned_payload = true,
                    "root" => schema.root = Some(text),
                    "namespace" => {
                        let namespace = Namespace::new(text, arguments.text(1));
                        schema.namespace = Some(Box::leak(Box::new(namespace)));
                    }
                    "compressed" => schema.compressed = true,
                    "checksum_required" => schema.checksum_required = true,
                    "endpoint_label" => schema.endpoint_label = Some(arguments.number),
                    "endpoint_value" => {
                        let texts = arguments.texts.get(1..).unwrap_or_default();
                        add(schema, text, EndpointSource::Fixed(texts.to_vec().leak()));
                    }
                    "endpoint_input" => {
                        add(schema, text, EndpointSource::Input(arguments.number));
                    }
                    "endpoint_path" => {
                        add(schema, text, EndpointSource::Path(arguments.text(1)));
                    }
                    "expect_continue" => schema.expect_continue = true,
                    "tree_hash" => schema.tree_hash = Some(text),
                    "endpoint_member" => schema.endpoint_member = Some(arguments.number),
                    "encoded_listing" => {
                        let names = arguments.texts.get(1..).unwrap_or_default();
                        let listing = EncodedListing::new(text, names.to_vec().leak());
                        schema.encoded_listing = Some(Box::leak(Box::new(listing)));
                    }
                    "page_token" => {
                        let mut pages = schema.pages.copied().unwrap_or_default();
                        let token = (text, arguments.text(1));
                        pages.tokens = [pages.tokens, &[token]].concat().leak();
                        set_pages(schema, pages);
                    }
                    "page_size" => {
                        let pages = schema.pages.copied().unwrap_or_default();
                        set_pages(schema, pages.size(text));
                    }
                    "more_pages" => {
                        let pages = schema.pages.copied().unwrap_or_default();
                        set_pages(schema, pages.more(text));
                    }
                    "waiter" => {
                        let acceptors = arguments.texts.get(2..).unwrap_or_default();
                        let acceptors = acceptors.to_vec().leak();
                        let waiter = Waiter::new(text, arguments.text(1), acceptors);
                        schema.waiters = [schema.waiters, &[waiter]].concat().leak();
                    }
                    _ => match scheme(name, &arguments) {
                        Some(own) => {
                            schema.own_schemes = [schema.own_schemes, &[own]].concat().leak();
                        }
                        None => self.is_unknown(name),
                    },
                }
                return;
            }
        };
        schema.checksum = Some(Box::leak(Box::new(checksum)));
    }

    /// Reads the segments of a path or a host prefix, in parentheses. Literals are in quotes. A label is the
    /// index of a member of the input, in braces; `{0+}` is a greedy label.
    fn segments(&mut self) -> &'static [Segment] {
        let mut segments = Vec::new();
        self.takes('(');
        while !self.takes(')') && !self.rest.is_empty() {
            if !self.takes('{') {
                self.expects_text();
                segments.push(Segment::Literal(self.text()));
                continue;
            }
            let index = self.word().and_then(|word| word.parse().ok());
            let index = index.unwrap_or_default();
            segments.push(if self.takes('+') {
                Segment::GreedyLabel(index)
            } else {
                Segment::Label(index)
            });
            self.takes('}');
        }
        segments.leak()
    }
}

/// The scheme of a word. Several words are several schemes, in their order.
fn scheme(word: &str, arguments: &Arguments) -> Option<Scheme> {
    let name = arguments.text(0);
    Some(match word {
        "sigv4" => Scheme::SigV4,
        "sigv4a" => Scheme::SigV4a,
        "bearer" => Scheme::Bearer,
        "basic" => Scheme::Basic,
        "digest" => Scheme::Digest,
        "key_in_header" => Scheme::KeyInHeader {
            name,
            word: arguments.texts.get(1).copied(),
        },
        "key_in_query" => Scheme::KeyInQuery { name },
        "unsigned" => Scheme::None,
        "unsupported_auth" => Scheme::Unsupported { schemes: name },
        _ => return None,
    })
}

fn set_pages(schema: &mut OperationSchema, pages: Pagination) {
    schema.pages = Some(Box::leak(Box::new(pages)));
}

/// Adds the value of a parameter of endpoint rules to an operation.
fn add(schema: &mut OperationSchema, parameter: &'static str, source: EndpointSource) {
    let mut arguments = schema.endpoint_arguments.to_vec();
    arguments.push(EndpointArgument { parameter, source });
    schema.endpoint_arguments = arguments.leak();
}

#[cfg(test)]
mod tests {
    use super::super::HttpChecksum;
    use super::*;

    const PLAIN: OperationSchema = OperationSchema::new("Get", "GET", &[]);

    /// Checks that both ways to give traits to an operation have the same result.
    #[track_caller]
    fn same(declaration: &'static str, expected: &OperationSchema) {
        let found = operation(declaration, PLAIN);
        assert_eq!(
            format!("{found:?}"),
            format!("{expected:?}"),
            "{declaration}"
        );
    }

    #[test]
    fn every_trait_is_the_method_of_its_name() {
        const NAMESPACE: Namespace = Namespace::new("", "http://x/");
        const LISTING: EncodedListing = EncodedListing::new("E", &["A.B", "C"]);
        same("Get", &PLAIN);
        same("Get.query(\"a&b\")", &PLAIN.query("a&b"));
        same(
            "Get . no_input ( ) .event_output()",
            &PLAIN.no_input().event_output(),
        );
        same(
            "Get.http2().unsigned_payload()",
            &PLAIN.http2().unsigned_payload(),
        );
        same("Get.long_poll()", &PLAIN.long_poll());
        same("Get.link()", &PLAIN.link());
        same(
            "Get.may_discover(\"Tell\")",
            &PLAIN.discovery(Discovery::new("Tell", false)),
        );
        same(
            "Get.must_discover(\"Tell\")",
            &PLAIN.discovery(Discovery::new("Tell", true)),
        );
        same(
            "Get.root(\"R\").namespace(\"\", \"http://x/\")",
            &PLAIN.root("R").namespace(&NAMESPACE),
        );
        same(
            "Get.compressed().checksum_required()",
            &PLAIN.compressed().checksum_required(),
        );
        same("Get.tree_hash(\"x-t\")", &PLAIN.tree_hash("x-t"));
        same("Get.expect_continue()", &PLAIN.expect_continue());
        same(
            "Get.endpoint_label(2).endpoint_member(3)",
            &PLAIN.endpoint_label(2).endpoint_member(3),
        );
        same(
            "Get.encoded_listing(\"E\", \"A.B\", \"C\")",
            &PLAIN.encoded_listing(&LISTING),
        );
    }

    #[test]
    fn schemes_have_the_order_of_their_words() {
        const NAME: &str = "x-key";
        const KEYS: &[Scheme] = &[
            Scheme::KeyInHeader {
                name: NAME,
                word: Some("Key"),
            },
            Scheme::KeyInHeader {
                name: NAME,
                word: None,
            },
            Scheme::KeyInQuery { name: NAME },
        ];
        const SIGNED: &[Scheme] = &[Scheme::SigV4a, Scheme::SigV4, Scheme::Bearer, Scheme::None];
        const OTHERS: &[Scheme] = &[
            Scheme::Basic,
            Scheme::Digest,
            Scheme::Unsupported {
                schemes: "my.auth#x",
            },
        ];
        same(
            "Get.key_in_header(\"x-key\", \"Key\").key_in_header(\"x-key\").key_in_query(\"x-key\")",
            &PLAIN.with_schemes(KEYS),
        );
        same(
            "Get.sigv4a().sigv4().bearer().unsigned()",
            &PLAIN.with_schemes(SIGNED),
        );
        same(
            "Get.basic().digest().unsupported_auth(\"my.auth#x\")",
            &PLAIN.with_schemes(OTHERS),
        );
        assert_eq!(PLAIN.schemes(), [Scheme::SigV4]);
    }

    #[test]
    fn rules_of_endpoints_have_arguments() {
        const ARGUMENTS: &[EndpointArgument] = &[
            EndpointArgument {
                parameter: "A",
                source: EndpointSource::Fixed(&["true"]),
            },
            EndpointArgument {
                parameter: "B",
                source: EndpointSource::Input(3),
            },
            EndpointArgument {
                parameter: "C",
                source: EndpointSource::Path("keys(X)"),
            },
        ];
        same(
            "Get.endpoint_value(\"A\", \"true\").endpoint_input(\"B\", 3).endpoint_path(\"C\", \"keys(X)\")",
            &PLAIN.endpoint_arguments(ARGUMENTS),
        );
    }

    #[test]
    fn pages_and_waiters_are_tables() {
        const PAGES: Pagination = Pagination::new(&[("A", "B.C"), ("D", "(E || F[-1].G)")])
            .size("Max")
            .more("More");
        const WAITERS: &[Waiter] = &[
            Waiter::new("One", "20 x25", &["success output 'A' B", "retry errors"]),
            Waiter::new("Two", "2..120", &["success succeeds"]),
        ];
        same(
            "Get.page_token(\"A\", \"B.C\").page_token(\"D\", \"(E || F[-1].G)\").page_size(\"Max\").more_pages(\"More\")",
            &PLAIN.pages(&PAGES),
        );
        same(
            "Get.waiter(\"One\", \"20 x25\", \"success output 'A' B\", \"retry errors\").waiter(\"Two\", \"2..120\", \"success succeeds\")",
            &PLAIN.waiters(WAITERS),
        );
    }

    #[test]
    fn checksums_are_of_requests_and_responses() {
        const REQUEST: HttpChecksum = HttpChecksum::new().request("x-a").required();
        const RESPONSE: HttpChecksum = HttpChecksum::new().response("x-m", &["CRC32", "SHA256"]);
        const NONE: HttpChecksum = HttpChecksum::new();
        same(
            "Get.request_checksum(\"x-a\").requires_checksum()",
            &PLAIN.checksum(&REQUEST),
        );
        same(
            "Get.response_checksum(\"x-m\", \"CRC32\", \"SHA256\")",
            &PLAIN.checksum(&RESPONSE),
        );
        same("Get.checksum()", &PLAIN.checksum(&NONE));
    }

    #[test]
    fn paths_are_literals_and_labels() {
        use Segment::{GreedyLabel, Label, Literal};
        const PATH: &[Segment] = &[Literal("/a/"), Label(0), Literal(".x/"), GreedyLabel(12)];
        const HOST: &[Segment] = &[Literal("a."), Label(1), Literal(".")];
        let labelled = OperationSchema::new("Get", "GET", PATH);
        same("Get.path(\"/a/\" {0} \".x/\" { 12 + })", &labelled);
        let prefixed = OperationSchema::new("Get", "GET", &[Label(0)]).host_prefix(HOST);
        same("Get.path({ 0 }).host_prefix(\"a.\" {1} \".\")", &prefixed);
        same("Get.path()", &PLAIN);
    }

    #[test]
    #[should_panic(expected = "Get: this version of the runtime does not know `[0])`")]
    fn segments_are_texts_or_labels() {
        let _ = operation("Get.path(\"/\" [0])", PLAIN);
    }

    #[test]
    #[should_panic(expected = "Get: this version of the runtime does not know `shiny`")]
    fn unknown_traits_are_a_fault() {
        let _ = operation("Get.shiny()", PLAIN);
    }
}
