//! Values that services, operations and shapes share: deprecations, errors and XML namespaces.

use crate::model::read::Fields;

/// `deprecated`, `deprecatedMessage` and `deprecatedSince`.
///
/// Present if `deprecated` is true, or if it is absent and one of the other two is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// `deprecatedMessage`: plain text, what to use instead.
    pub message: Option<String>,
    /// `deprecatedSince`: a date or version.
    pub since: Option<String>,
}

/// `xmlNamespace` of an element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct XmlNamespace {
    /// `uri`.
    pub uri: String,
    /// `prefix`; without one it is the default namespace.
    pub prefix: Option<String>,
}

/// `error` of an exception, also copied into some operations' references to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorTrait {
    /// `code`: the code on the wire, where it differs from the shape's name.
    pub code: Option<String>,
    /// `httpStatusCode`.
    pub http_status_code: Option<u16>,
    /// `senderFault`: the client's fault.
    pub sender_fault: bool,
    /// `fault`: the server's fault.
    pub fault: bool,
}

impl Deprecation {
    /// Reads the three keys from the object that may hold them.
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Option<Self> {
        let flag = fields.optional_flag("deprecated");
        let deprecation = Self {
            message: fields.text("deprecatedMessage"),
            since: fields.text("deprecatedSince"),
        };
        let said = deprecation.message.is_some() || deprecation.since.is_some();
        flag.unwrap_or(said).then_some(deprecation)
    }
}

impl XmlNamespace {
    /// Reads `xmlNamespace` of an element.
    pub(in crate::model) fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            uri: fields.required_text("uri"),
            prefix: fields.text("prefix"),
        }
    }
}

impl ErrorTrait {
    /// Reads `error`, of a shape or of an operation's reference to it.
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            code: fields.text("code"),
            http_status_code: fields.status("httpStatusCode"),
            sender_fault: fields.flag("senderFault"),
            fault: fields.flag("fault"),
        }
    }
}
