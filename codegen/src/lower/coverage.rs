//! What of a model is lowered, and what is left out: the list of all fields of the model's mirror.
//!
//! Nothing here runs. Each structure is taken apart without `..`, so the compiler names a field that is new
//! in the mirror. Decide about it in one of the other files, and list it here under that file's name. Or say
//! here why it is left out.

use crate::model::c2j::{
    Acceptor, Blob, ClientContextParam, ErrorRef, ErrorTrait, HttpChecksum, HttpTrait, Length,
    List, Map, Metadata, NamedNumber, Operation, OperationShapeRef, Paginator, Range, Retryable,
    Service, Shape, ShapeRef, Structure, Text, Timestamp, Waiter, XmlNamespace,
};

fn _service(model: &Service) {
    let Service {
        // In `mod`, as traits of the service.
        metadata: _,
        documentation: _,
        // In `select`, `reach`, `operation` and `shape`.
        operations: _,
        shapes: _,
        // In `endpoint` and `rules`.
        endpoint_rule_set: _,
        // In `pages` and `waiters`.
        paginators: _,
        waiters: _,
        // In `report`, for the places of problems.
        origin: _,
        // Left out: the rules have the same parameters, and clients take all of these.
        client_context_params: _,
        // Left out: nothing is generated for it yet.
        deprecated: _,
        // In `example`.
        examples: _,
    } = model;
}

fn _metadata(model: &Metadata) {
    let Metadata {
        // In `mod`, as traits of the service.
        api_version: _,
        endpoint_prefix: _,
        service_id: _,
        service_full_name: _,
        target_prefix: _,
        signing_name: _,
        aws_query_compatible: _,
        // In `select`.
        protocols: _,
        other_protocols: _,
        json_version: _,
        // In `auth`.
        signature_version: _,
        auth: _,
        api_key: _,
        // In `events`.
        http2: _,
        // Left out: `protocols` has it as well.
        protocol: _,
        // Left out: `service_full_name` is what people read.
        service_abbreviation: _,
        uid: _,
        // Left out: endpoint rules have replaced it.
        global_endpoint: _,
        // Left out: responses are read whatever their namespace.
        xml_namespace: _,
        // Left out: without effect.
        checksum_format: _,
        rip_service_name: _,
    } = model;
}

fn _client_context_param(model: &ClientContextParam) {
    let ClientContextParam {
        // Left out: the rules have the same parameters, and clients take all of these.
        param_type: _,
        documentation: _,
    } = model;
}

fn _operation(model: &Operation) {
    let Operation {
        // In `operation`.
        input: _,
        output: _,
        errors: _,
        documentation: _,
        deprecated: _,
        // In `http`.
        http: _,
        host_prefix: _,
        auth_type: _,
        auth: _,
        unsigned_payload: _,
        long_poll: _,
        http_checksum: _,
        http_checksum_required: _,
        request_compression: _,
        endpoint_discovery: _,
        endpoint_operation: _,
        // In `endpoint`.
        static_context_params: _,
        operation_context_params: _,
        // Left out: the key in `operations` is the name.
        name: _,
        // Left out: nothing is decided by them yet.
        idempotent: _,
        read_only: _,
    } = model;
}

fn _paginator(model: &Paginator) {
    let Paginator {
        // In `pages`.
        input_token: _,
        output_token: _,
        result_key: _,
        limit_key: _,
        more_results: _,
        // Left out: every page has them.
        non_aggregate_keys: _,
    } = model;
}

fn _waiter(model: &Waiter) {
    let Waiter {
        // In `waiters`.
        operation: _,
        delay: _,
        max_attempts: _,
        max_delay: _,
        description: _,
        acceptors: _,
    } = model;
}

fn _acceptor(model: &Acceptor) {
    let Acceptor {
        // In `waiters`.
        matcher: _,
        argument: _,
        of_call: _,
        expected: _,
        state: _,
    } = model;
}

fn _http_trait(model: &HttpTrait) {
    let HttpTrait {
        // In `http`.
        method: _,
        request_uri: _,
        // Left out: documentation only.
        response_code: _,
    } = model;
}

fn _operation_shape_ref(model: &OperationShapeRef) {
    let OperationShapeRef {
        // In `operation`.
        shape: _,
        // In `xml`, as the root element.
        location_name: _,
        xml_namespace: _,
        // Left out: the shape has docs of its own.
        documentation: _,
        // Left out: the runtime reads what is in the response.
        result_wrapper: _,
        wrapper: _,
    } = model;
}

fn _error_ref(model: &ErrorRef) {
    let ErrorRef {
        // In `operation`.
        shape: _,
        documentation: _,
        // Left out: repeats what the shape says.
        exception: _,
        error: _,
        fault: _,
    } = model;
}

fn _http_checksum(model: &HttpChecksum) {
    let HttpChecksum {
        // In `http`.
        request_algorithm_member: _,
        request_checksum_required: _,
        request_validation_mode_member: _,
        response_algorithms: _,
    } = model;
}

fn _shape(model: &Shape) {
    let Shape {
        // In `kind` and `shape`.
        kind: _,
        documentation: _,
        deprecated: _,
        sensitive: _,
        // In `binding` and `xml`.
        location_name: _,
        xml_namespace: _,
        // Left out: decides nothing.
        boxed: _,
    } = model;
}

fn _structure(model: &Structure) {
    let Structure {
        // In `shape` and `member`.
        members: _,
        required: _,
        payload: _,
        // In `kind` and `facts`.
        union: _,
        document: _,
        event_stream: _,
        exception: _,
        // In `shape`, as traits of the exception.
        error: _,
        fault: _,
        retryable: _,
        // Left out: the union has its events.
        event: _,
        // Left out: without effect.
        synthetic: _,
        wrapper: _,
        xml_order: _,
    } = model;
}

fn _list(model: &List) {
    let List {
        // In `shape` and `member`.
        member: _,
        sparse: _,
        // In `constraints`.
        length: _,
        // In `xml`.
        flattened: _,
    } = model;
}

fn _map(model: &Map) {
    let Map {
        // In `shape` and `member`.
        key: _,
        value: _,
        sparse: _,
        // In `constraints`.
        length: _,
        // In `xml`.
        flattened: _,
    } = model;
}

fn _text(model: &Text) {
    let Text {
        // In `shape`, as variants.
        values: _,
        notes: _,
        // In `constraints`.
        length: _,
        pattern: _,
    } = model;
}

fn _timestamp(model: &Timestamp) {
    let Timestamp {
        // In `binding`.
        format: _,
    } = model;
}

fn _blob(model: &Blob) {
    let Blob {
        // In `constraints`.
        length: _,
        // In `stream`.
        streaming: _,
        // In `member`.
        requires_length: _,
    } = model;
}

fn _length(model: &Length) {
    let Length {
        // In `constraints`.
        min: _,
        max: _,
    } = model;
}

fn _range(model: &Range) {
    let Range {
        // In `constraints`.
        min: _,
        max: _,
        // In `shape`, as constants.
        values: _,
    } = model;
}

fn _named_number(model: &NamedNumber) {
    let NamedNumber {
        // In `shape`, as a constant with docs.
        value: _,
        note: _,
    } = model;
}

fn _error_trait(model: &ErrorTrait) {
    let ErrorTrait {
        // In `operation`.
        code: _,
        // In `shape`, as traits of the exception.
        http_status_code: _,
        sender_fault: _,
        fault: _,
    } = model;
}

fn _retryable(model: Retryable) {
    let Retryable {
        // In `shape`, as a trait of the exception.
        throttling: _,
    } = model;
}

fn _shape_ref(model: &ShapeRef) {
    let ShapeRef {
        // In `member` and `names`.
        shape: _,
        documentation: _,
        deprecated: _,
        idempotency_token: _,
        json_value: _,
        media_type: _,
        host_label: _,
        values: _,
        bits: _,
        default: _,
        // In `binding`.
        location: _,
        location_name: _,
        // In `xml`.
        query_name: _,
        xml_namespace: _,
        xml_attribute: _,
        flattened: _,
        // In `events`.
        event_payload: _,
        event_header: _,
        // In `stream`.
        streaming: _,
        // In `endpoint` and `host`.
        context_param: _,
        // Left out: decides nothing.
        boxed: _,
    } = model;
}

fn _xml_namespace(model: &XmlNamespace) {
    let XmlNamespace {
        // In `xml`.
        uri: _,
        prefix: _,
    } = model;
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    /// The files that a comment names, or none if it says why fields are left out.
    fn files(comment: &str) -> Vec<&str> {
        if comment.starts_with("Left out: ") {
            return Vec::new();
        }
        let words = comment.split('`').skip(1).step_by(2);
        words
            .filter(|word| !word.contains(['.', ' ', '_']))
            .collect()
    }

    #[test]
    fn the_files_decide_about_the_fields_which_are_listed_under_their_names() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lower");
        let list = fs::read_to_string(folder.join("coverage.rs")).unwrap();
        let list = list.split("#[cfg(test)]").next().unwrap();
        let mut comment = "";
        let mut checked = 0;
        for line in list.lines() {
            let line = line.trim_start();
            if let Some(text) = line.strip_prefix("// ") {
                comment = text;
            }
            let Some(field) = line.strip_suffix(": _,") else {
                continue;
            };
            let is_grouped = comment.starts_with("In `") || comment.starts_with("Left out: ");
            assert!(
                is_grouped,
                "`{field}` needs a comment `In ...` or `Left out: ...`"
            );
            let files = files(comment);
            if files.is_empty() {
                continue;
            }
            let mut sources = files.iter().map(|file| {
                let path = folder.join(format!("{file}.rs"));
                fs::read_to_string(&path).unwrap_or_else(|_| panic!("there is no lower/{file}.rs"))
            });
            let is_word = |word: &str| word == field;
            let is_named = |source: String| {
                let mut words = source.split(|c: char| !c.is_alphanumeric() && c != '_');
                words.any(is_word)
            };
            assert!(
                sources.any(is_named),
                "lower/coverage.rs says of `{field}`: {comment} But nothing there names it: lower it there, or say why it \
                 is left out"
            );
            checked += 1;
        }
        assert!(checked > 50, "{checked}");
    }
}
