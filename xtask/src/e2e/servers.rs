//! The servers that stand in for AWS: what each is, how it is started, and what it can't do.
//!
//! This table is all that is known of a server here. A scenario names the servers it runs on
//! (`tests/e2e/src/scenarios/mod.rs`). How a server says that it is ready, and how it is made a new one, is
//! the same for all: `tests/e2e/src/servers/driver.py` explains it.

/// A server that scenarios may name.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Server {
    pub(super) name: &'static str,
    /// The list of Python packages, in `tests/e2e/`, for the script that starts it.
    pub(super) packages: &'static str,
    /// The script, in `tests/e2e/src/servers/`, and its arguments.
    pub(super) script: &'static [&'static str],
    /// The program that the script gets as its last arguments, if the server is none of the packages.
    pub(super) program: Option<&'static Program>,
    /// The proxy through which it is called. The script gets it as its first argument.
    pub(super) proxy: Option<&'static Package>,
    /// The list of Python packages, in `tests/e2e/`, with a program that players run beside their calls.
    pub(super) beside: Option<&'static str>,
    pub(super) varies: Varies,
    /// It closes connections without saying so. A client may be about to use one, and gets no answer.
    pub(super) drops: bool,
}

/// A program from the registry of crates. The versions of its dependencies are those of its own lock file.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Program {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
    pub(super) features: &'static str,
    /// What it is started with. `{port}` and `{folder}` are chosen by the script.
    pub(super) arguments: &'static [&'static str],
}

/// A program in a package of Debian.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Package {
    pub(super) program: &'static str,
    pub(super) name: &'static str,
}

/// What a server makes anew in every run, although the scenario is the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Varies {
    /// Its clock stands still. Its random numbers have a seed, or nobody sees them.
    Nothing,
    /// Its clock runs, and its ids are random UUIDs.
    TimesAndIds,
}

/// The list of Python packages for boto3, which plays every scenario.
pub(super) const PLAYERS: &str = "requirements.txt";

/// The list of Python packages for the AWS CLI.
pub(super) const CLI: &str = "awscli.txt";

/// All servers.
pub(super) const SERVERS: &[Server] = &[
    // moto behind a relay that makes requests fail. Clients wait before they call again, so it comes first.
    Server {
        name: "moto-failing",
        packages: PLAYERS,
        script: &["failing_server.py", "moto_server.py"],
        program: None,
        proxy: None,
        beside: None,
        varies: Varies::Nothing,
        drops: false,
    },
    // It checks no signatures, has no CBOR, and knows neither `SelectObjectContent` nor streams of Lambda.
    Server {
        name: "moto",
        packages: PLAYERS,
        script: &["moto_server.py"],
        program: None,
        proxy: None,
        beside: None,
        varies: Varies::Nothing,
        drops: false,
    },
    // The same for scenarios that also run the AWS CLI.
    Server {
        name: "moto-and-cli",
        packages: PLAYERS,
        script: &["moto_server.py"],
        program: None,
        proxy: None,
        beside: Some(CLI),
        varies: Varies::Nothing,
        drops: false,
    },
    // Of IoT Jobs it has all but `StartCommandExecution`, whose request it repeats in an error. Of the
    // modelled errors it never makes those of a service in trouble (throttling, unavailable) and of
    // certificates: its listener with client certificates speaks MQTT, not HTTP. It checks no signatures of
    // the root user. Where AWS answers to an old version with `InvalidStateTransitionException`, it does with
    // `InvalidRequestException`. It needs another version of botocore than the players.
    Server {
        name: "ministack",
        packages: "ministack.txt",
        script: &["ministack_server.py"],
        program: None,
        proxy: None,
        beside: None,
        varies: Varies::Nothing,
        drops: false,
    },
    Server {
        name: "s3s-fs",
        packages: PLAYERS,
        script: &["program_server.py"],
        program: Some(&S3S_FS),
        proxy: None,
        beside: None,
        varies: Varies::TimesAndIds,
        drops: true,
    },
    // The same behind TLS, where bodies are not signed, and streams have their checksums behind them. It
    // keeps `aws-chunked` as the content encoding of an object, and boto3 sends short bodies so, too. So only
    // scenarios run on it whose objects are streams.
    Server {
        name: "s3s-fs-tls",
        packages: PLAYERS,
        script: &["program_server.py", "--tls"],
        program: Some(&S3S_FS),
        proxy: None,
        beside: None,
        varies: Varies::TimesAndIds,
        drops: true,
    },
    // The same behind a proxy, which makes tunnels. No server without TLS is behind it: it closes connections
    // after each response without saying so, and boto3, whose retries are off, fails then.
    Server {
        name: "s3s-fs-tls-proxied",
        packages: PLAYERS,
        script: &["proxied_server.py", "program_server.py", "--tls"],
        program: Some(&S3S_FS),
        proxy: Some(&TINYPROXY),
        beside: None,
        varies: Varies::TimesAndIds,
        drops: true,
    },
];

const TINYPROXY: Package = Package {
    program: "tinyproxy",
    name: "tinyproxy-bin",
};

/// It checks signatures. What it can't do, so that scenarios with it don't run on it:
///
/// - Keys are paths of files. So no segment is empty, no key ends in a slash, and none is also the folder of
///   another one.
/// - It says that the names in a listing are encoded, when asked to encode them, and they are not. Clients
///   decode them, as boto3 does, and see other names if those have `+` or `%`.
/// - It has no tags, attributes, versions, regions, or lists of uploads. Lists of parts have no order and no
///   tags.
/// - An object of a missing bucket is `NoSuchKey`. Buckets with objects in them are deleted. Conditions of
///   reads are ignored.
const S3S_FS: Program = Program {
    name: "s3s-fs",
    version: "0.14.1",
    features: "binary",
    arguments: &[
        "--host",
        "127.0.0.1",
        "--port",
        "{port}",
        "--access-key",
        "AKIDEXAMPLE",
        "--secret-key",
        "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
        "{folder}",
    ],
};

/// The server with this name.
pub(super) fn named(name: &str) -> Option<&'static Server> {
    SERVERS.iter().find(|server| server.name == name)
}
