//! Traits of operations that only some services need: checksums of bodies, and encoded names in listings.

/// How the bodies of an operation's request and response are checked (`aws.protocols#httpChecksum`).
///
/// The checksum itself is in the header `x-amz-checksum-` and the algorithm's name, in lower case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpChecksum {
    /// The header of a request which names the algorithm of its checksum (`requestAlgorithmMember`), in lower case. Without it,
    /// requests have no checksum.
    pub algorithm_header: Option<&'static str>,
    /// Requests must have a checksum.
    pub required: bool,
    /// The header of a request which asks for a checksum in the response (`requestValidationModeMember`), in lower case.
    pub mode_header: Option<&'static str>,
    /// The algorithms whose checksums in responses are to be checked, as in `CRC32`.
    pub response_algorithms: &'static [&'static str],
}

impl HttpChecksum {
    /// An operation without checksums.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            algorithm_header: None,
            required: false,
            mode_header: None,
            response_algorithms: &[],
        }
    }

    /// The same with checksums of requests, whose algorithm is named in a header.
    #[must_use]
    pub const fn request(mut self, algorithm_header: &'static str) -> Self {
        self.algorithm_header = Some(algorithm_header);
        self
    }

    /// The same, where requests must have a checksum.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same with checksums of responses, which a header of the request asks for.
    #[must_use]
    pub const fn response(
        mut self,
        mode_header: &'static str,
        algorithms: &'static [&'static str],
    ) -> Self {
        self.mode_header = Some(mode_header);
        self.response_algorithms = algorithms;
        self
    }
}

/// A listing of names which may have characters that its format can't express, and which are therefore percent-encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EncodedListing {
    /// The member of the input which asks for encoded names by the text `url`. In the output, the member of the same name says
    /// that they are encoded.
    pub member: &'static str,
    /// The members of the output which are names, by their paths, as in `Contents.Key` for the member `Key` of all elements of
    /// the list `Contents`.
    pub names: &'static [&'static str],
}

impl EncodedListing {
    /// A listing which is encoded if this member asks for it, of the names at these paths.
    #[must_use]
    pub const fn new(member: &'static str, names: &'static [&'static str]) -> Self {
        Self { member, names }
    }
}
