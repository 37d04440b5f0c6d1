//! The closed sets of words that the format uses as values: locations, timestamp formats and so on.
//!
//! A word outside its set is an error with a hint, never a silent default.

use crate::keyword::keywords;

keywords! {
    /// How requests were signed before `auth` existed (`metadata.signatureVersion`).
    pub SignatureVersion, "a signature version" {
        /// The obsolete version 2; two dead services use it.
        V2 = "v2",
        /// Signature Version 4.
        V4 = "v4",
        /// S3's own scheme, today a variant of version 4.
        S3 = "s3",
        /// Version 4 as S3 uses it: the path is not normalised, the payload may be unsigned.
        S3V4 = "s3v4",
        /// A bearer token in place of a signature.
        Bearer = "bearer",
    }

    /// Which operations need HTTP/2 (`metadata.protocolSettings.h2`).
    pub Http2, "an HTTP/2 setting" {
        /// Operations with event streams need it.
        EventStream = "eventstream",
        /// No operation needs it, but the service offers it.
        Optional = "optional",
    }

    /// A request compression (`requestcompression.encodings`).
    pub CompressionEncoding, "a compression encoding" {
        /// gzip.
        Gzip = "gzip",
    }

    /// The type of a client setting that feeds the endpoint rules (`clientContextParams`).
    pub ContextParamType, "a context parameter type" {
        /// A string.
        String = "string",
        /// True or false.
        Boolean = "boolean",
        /// A list of strings.
        StringArray = "stringArray",
    }

    /// The `type` of a shape.
    pub ShapeType, "a shape type" {
        /// A record, exception, union or document.
        Structure = "structure",
        /// A list.
        List = "list",
        /// A map with string keys.
        Map = "map",
        /// Text, or an enum.
        String = "string",
        /// A 32-bit integer.
        Integer = "integer",
        /// A 64-bit integer.
        Long = "long",
        /// A 32-bit floating-point number.
        Float = "float",
        /// A 64-bit floating-point number.
        Double = "double",
        /// True or false.
        Boolean = "boolean",
        /// A point in time.
        Timestamp = "timestamp",
        /// Bytes.
        Blob = "blob",
    }

    /// How a timestamp is written (`timestampFormat`).
    pub TimestampFormat, "a timestamp format" {
        /// ISO 8601, Smithy's `date-time`.
        Iso8601 = "iso8601",
        /// Seconds since 1970, Smithy's `epoch-seconds`.
        UnixTimestamp = "unixTimestamp",
        /// The date format of HTTP headers, Smithy's `http-date`.
        Rfc822 = "rfc822",
    }

    /// Which part of an HTTP message carries a member (`location`). Without one it is part of the body.
    pub Location, "a member location" {
        /// A label in the path.
        Uri = "uri",
        /// A query parameter; when the target is a map, one parameter per entry.
        QueryString = "querystring",
        /// A header.
        Header = "header",
        /// Headers that share a prefix, one per entry of a map.
        Headers = "headers",
        /// The status code of a response.
        StatusCode = "statusCode",
    }

    /// What a waiter's acceptor looks at (`matcher`).
    pub Matcher, "an acceptor's matcher" {
        /// The value at a path in the output.
        Path = "path",
        /// Every value at a path in the output.
        PathAll = "pathAll",
        /// Any value at a path in the output.
        PathAny = "pathAny",
        /// The HTTP status code.
        Status = "status",
        /// The error code, or whether there was an error at all.
        Error = "error",
    }

    /// What a matching acceptor means for the waiter (`state`).
    pub AcceptorState, "an acceptor's state" {
        /// The wait is over.
        Success = "success",
        /// What was waited for can't happen any more.
        Failure = "failure",
        /// Ask again.
        Retry = "retry",
    }
}
