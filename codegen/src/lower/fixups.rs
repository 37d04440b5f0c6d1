//! What a service needs although its model does not say so.
//!
//! Each fixup is for one service, known by its `serviceId`, and turns into a trait which the runtime
//! interprets for any service. Where a model has not what a fixup is about, the fixup means nothing. That
//! each applies to the whole model of its service is a test, so that none outlives its reason.

mod apply;
mod buckets;
#[cfg(test)]
mod stale;
mod table;

pub(super) use apply::{
    amended, connection_tokens, dynamic, encoded_listing, endpoint_arguments, endpoint_member,
    expects_continue, has_crc32_responses, header, is_lenient, is_link, is_long_poll, is_retryable,
    is_unsigned, preparation, retry, sessions, transient_codes, tree_hash, upload_form,
};
#[cfg(test)]
pub(super) use stale::stale;

use crate::ir::Dynamic;

/// A deviation of one service.
#[derive(Debug)]
struct Fixup {
    /// The name of the fixup in messages of tests.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "only tests look for fixups that don't apply")
    )]
    name: &'static str,
    /// The `serviceId` of the service.
    service: &'static str,
    /// What it changes.
    change: Change,
}

/// What a fixup changes.
#[derive(Debug)]
enum Change {
    /// The text of a member of inputs is sent in another form.
    Member(Place, Form),
    /// Every request has this header, with this value or with the version of the API.
    Header(&'static str, Option<&'static str>),
    /// Responses have the CRC-32 of their body in the header `x-amz-crc32`.
    Crc32Responses,
    /// Members of this name are buckets. If the model has no endpoint rules, it gets those that put a bucket
    /// before the host's name.
    Buckets(&'static str),
    /// The operation sets this parameter of the endpoint's rules.
    EndpointArgument(&'static str, &'static str, bool),
    /// The operation lists names that are encoded if the request asks for it.
    EncodedListing {
        operation: &'static str,
        /// The member of input and output that says so.
        member: &'static str,
        /// The paths of the names in the output.
        names: &'static [&'static str],
    },
    /// The text of this header may not be a value of its type. Then the member is left out. The text itself
    /// is always in a second member, which gets this name.
    Lenient {
        member: &'static str,
        text: &'static str,
    },
    /// This member of the input is the URL of the endpoint to which the operation is sent.
    EndpointMember(&'static str, &'static str),
    /// Requests of these operations are not signed.
    Unsigned(&'static [&'static str]),
    /// These shapes are secrets: they are redacted wherever they would be printed.
    Sensitive(&'static [&'static str]),
    /// These structures are unions: a value has exactly one of their members.
    Union(&'static [&'static str]),
    /// Members of the union are the kinds of values that documents have, so that Rust's values convert.
    Dynamic(&'static str, Dynamic<&'static str>),
    /// The later shapes are the first one: all members that refer to them refer to it.
    Same(&'static [&'static str]),
    /// Requests of these operations have the SHA-256 of their body, and the hash of the tree above its parts
    /// in this header.
    TreeHash(&'static [&'static str], &'static str),
    /// Large bodies of these operations wait until the server wants them.
    ExpectContinue(&'static [&'static str]),
    /// The same call may succeed after this exception.
    Retryable(&'static str),
    /// The same call may succeed after errors with these codes, which no exception of the model has.
    TransientCodes(&'static [&'static str]),
    /// Clients wait this many milliseconds before the first retry, as the base of later waits, and make this
    /// many attempts.
    Retry { base_millis: u64, attempts: u32 },
    /// The operation gives credentials for others, where endpoint rules ask for a scheme of this name. The
    /// header has the token of such a session.
    Sessions {
        operation: &'static str,
        scheme: &'static str,
        header: &'static str,
    },
    /// Browsers can send what this operation sends, as a form. A header of the first name is a field of the
    /// second.
    UploadForm(&'static str, &'static [(&'static str, &'static str)]),
    /// A signed text is the password of connections to what the service manages.
    ConnectionToken(ConnectionToken),
    /// These operations wait for something to happen, and callers call them again and again.
    LongPoll(&'static [&'static str]),
    /// Requests of these operations for somebody else are links: the members of the body are in the query.
    Links(&'static [&'static str]),
}

/// The password of a connection.
#[derive(Debug)]
struct ConnectionToken {
    /// The method of clients that makes one.
    method: &'static str,
    /// The name in signatures.
    signing_name: &'static str,
    /// What the connection may do.
    action: &'static str,
    /// The parameter for the name of a user, if a token is for one.
    user: Option<&'static str>,
}

/// Which members of inputs.
#[derive(Debug)]
enum Place {
    /// The member of this name, in the inputs of these operations.
    Of(&'static [&'static str], &'static str),
    /// Members of this name, in any operation's input.
    Named(&'static str),
    /// Members that refer to these shapes, in any operation's input.
    Shapes(&'static [&'static str]),
}

/// In which form a text is sent.
#[derive(Debug)]
enum Form {
    /// In base64.
    Base64,
    /// Percent-encoded, except for its slashes.
    EncodedPath,
    /// Without everything up to its last slash.
    LastSegment,
    /// As it is, or this text if it is absent.
    Default(&'static str),
    /// In base64, with its MD5 in this member.
    Key(&'static str),
}
