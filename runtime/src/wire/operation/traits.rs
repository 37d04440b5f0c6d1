//! Traits of operations that few services need: checksums of bodies, and encoded names in listings.

/// How the bodies of an operation's request and response are checked (`aws.protocols#httpChecksum`).
///
/// The checksum itself is in the header `x-amz-checksum-<algorithm>`, with the algorithm's name in lower
/// case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpChecksum {
    /// The request header that names the algorithm of the request's checksum (`requestAlgorithmMember`), in
    /// lower case. Without it, requests have no checksum.
    pub algorithm_header: Option<&'static str>,
    /// Requests must have a checksum (`requestChecksumRequired`).
    pub required: bool,
    /// The request header that asks for a checksum in the response (`requestValidationModeMember`), in lower
    /// case.
    pub mode_header: Option<&'static str>,
    /// The algorithms of checksums in responses that the client checks, such as `CRC32`
    /// (`responseAlgorithms`).
    pub response_algorithms: &'static [&'static str],
}

impl HttpChecksum {
    /// Creates the trait for an operation without checksums.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            algorithm_header: None,
            required: false,
            mode_header: None,
            response_algorithms: &[],
        }
    }

    /// Adds a checksum to requests. A header names its algorithm.
    #[must_use]
    pub const fn request(mut self, algorithm_header: &'static str) -> Self {
        self.algorithm_header = Some(algorithm_header);
        self
    }

    /// Requires a checksum in requests.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Checks the checksums of responses. A header of the request asks for them.
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

/// A listing of names that are percent-encoded, because they may contain characters that the format can't
/// express.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EncodedListing {
    /// The member of the input whose text `url` asks for encoded names. In the output, the member with the
    /// same name says that they are encoded.
    pub member: &'static str,
    /// The paths of the output's members that are names. The path `Contents.Key` is the member `Key` of all
    /// elements in the list `Contents`.
    pub names: &'static [&'static str],
}

impl EncodedListing {
    /// Creates a listing from the member that asks for encoded names, and the paths of the names.
    #[must_use]
    pub const fn new(member: &'static str, names: &'static [&'static str]) -> Self {
        Self { member, names }
    }
}

/// The value of a parameter of endpoint rules, as an operation sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndpointArgument {
    /// The name of the parameter.
    pub parameter: &'static str,
    /// Where the value is.
    pub source: EndpointSource,
}

/// Where the value of a parameter of endpoint rules is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndpointSource {
    /// Always these texts: one, `true` or `false`, or the elements of a list
    /// (`smithy.rules#staticContextParams`).
    Fixed(&'static [&'static str]),
    /// In the input's member with this index (`smithy.rules#contextParam`).
    Input(usize),
    /// What this path finds in the input (`smithy.rules#operationContextParams`).
    Path(&'static str),
}
