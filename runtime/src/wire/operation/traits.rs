//! Traits of operations that only some have: checksums of bodies, encoded names in listings, pages, waiters.

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

/// How the result of an operation continues on another page (`smithy.api#paginated`, `paginators-1.json`).
///
/// Members of the input are names in the model. What is in the output is a path of such names, in the
/// language of [`Waiter::acceptors`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pagination {
    /// The members of the input that take the tokens, and where the output has the tokens of the next page.
    pub tokens: &'static [(&'static str, &'static str)],
    /// The member of the input that takes the size of a page.
    pub size: Option<&'static str>,
    /// Where the output says whether there is another page. Without it, the last page has no token.
    pub more: Option<&'static str>,
}

impl Pagination {
    /// Creates the trait from its tokens: members of the input, and paths in the output.
    #[must_use]
    pub const fn new(tokens: &'static [(&'static str, &'static str)]) -> Self {
        Self {
            tokens,
            size: None,
            more: None,
        }
    }

    /// Sets the member of the input that takes the size of a page.
    #[must_use]
    pub const fn size(mut self, member: &'static str) -> Self {
        self.size = Some(member);
        self
    }

    /// Sets where the output says whether there is another page.
    #[must_use]
    pub const fn more(mut self, path: &'static str) -> Self {
        self.more = Some(path);
        self
    }
}

/// How to wait until something is in some state (`smithy.waiters#waitable`, `waiters-2.json`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Waiter {
    /// The name of the waiter in the model.
    pub name: &'static str,
    /// The times: `20 x25` is a call every 20 seconds, 25 in all; `2..120` are delays that grow from 2 to 120
    /// seconds.
    pub times: &'static str,
    /// What is looked at, and what it means; the first one that matches decides. Each begins with `success`,
    /// `failure` or `retry`, and goes on with one of these:
    ///
    /// - `output 'ACTIVE' Table.TableStatus`: the path finds the value in the output. `all` instead of
    ///   `output`: the path finds a list, which is not empty, and each element is the value. `any`: an element
    ///   is the value. Before these, `call` makes it a path from both: `input.A`, `output.B`.
    /// - `error ResourceNotFoundException`: the service answers with an error that has one of these codes.
    /// - `status 404`: the response has this status.
    /// - `errors`, `succeeds`: the service answers with some error, or with none.
    pub acceptors: &'static [&'static str],
}

impl Waiter {
    /// Creates a waiter.
    #[must_use]
    pub const fn new(
        name: &'static str,
        times: &'static str,
        acceptors: &'static [&'static str],
    ) -> Self {
        Self {
            name,
            times,
            acceptors,
        }
    }
}
