//! Providers of credentials that call servers nearby, over real sockets and in both clients.

#[cfg(unix)]
mod disk;
mod server;
mod tls;

use std::fmt::Write as _;

use shapewright_config::providers::{Container, Context, Instance};
use shapewright_config::runtime::auth::{Credentials, CredentialsError, ProvideCredentials};
use shapewright_config::runtime::client::{ConfigureClient, Defaults};
use shapewright_config::runtime::transport::{Proxy, TransportConfig};
use shapewright_config::surroundings::{Machine, Surroundings, ThisMachine};

use self::server::{Server, respond};

/// No settings: these providers call no service.
#[derive(Debug)]
struct Nothing;

impl ConfigureClient for Nothing {
    fn defaults(&self, _service_id: &str) -> Defaults {
        Defaults::default()
    }
}

/// This machine with other variables.
#[derive(Debug)]
struct WithVariables(Vec<(&'static str, String)>);

impl Machine for WithVariables {
    fn platform(&self) -> shapewright_config::surroundings::Platform {
        ThisMachine.platform()
    }

    fn variable(&self, name: &str) -> Option<std::ffi::OsString> {
        let found = self.0.iter().find(|(it, _)| *it == name);
        found.map(|(_, value)| value.into())
    }

    fn variable_names(&self) -> Vec<String> {
        self.0.iter().map(|(name, _)| (*name).to_owned()).collect()
    }

    fn home(&self) -> Option<std::path::PathBuf> {
        None
    }

    fn read(&self, path: &std::path::Path) -> std::io::Result<zeroize::Zeroizing<Vec<u8>>> {
        ThisMachine.read(path)
    }

    fn write_private(&self, path: &std::path::Path, content: &[u8]) -> std::io::Result<()> {
        ThisMachine.write_private(path, content)
    }

    fn run(&self, line: &str) -> std::io::Result<shapewright_config::surroundings::Finished> {
        ThisMachine.run(line)
    }

    fn resolve(&self, host: &str) -> std::io::Result<Vec<std::net::IpAddr>> {
        ThisMachine.resolve(host)
    }
}

/// Asks a provider in both clients.
fn both(provider: &dyn ProvideCredentials) -> [Result<Credentials, CredentialsError>; 2] {
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }.enable_all().build().unwrap();
    [
        runtime.block_on(provider.provide()),
        provider.provide_blocking(),
    ]
}

const KEYS: &str = r#"{"Code":"Success","AccessKeyId":"ASIA","SecretAccessKey":"hush","Token":"t",
    "Expiration":"2126-01-01T06:00:00Z","AccountId":"42"}"#;

#[test]
fn an_instance() {
    let server = Server::start(|request| {
        let folder = "/latest/meta-data/iam/security-credentials-extended/";
        let has_token = request.header("x-aws-ec2-metadata-token") == Some("token");
        match (&*request.method, &*request.path) {
            ("PUT", "/latest/api/token") => respond(200, "token"),
            _ if !has_token => respond(401, ""),
            ("GET", path) if path == folder => respond(200, "role"),
            ("GET", path) if path.strip_prefix(folder) == Some("role") => respond(200, KEYS),
            _ => respond(404, ""),
        }
    });
    let context = Context::new(Surroundings::system(), Nothing);
    let provider = Instance::new(context).endpoint_url(server.url("http"));
    for result in both(&provider) {
        assert_eq!(result.unwrap().account_id(), Some("42"));
    }
    // The second client has the token of the first one.
    assert_eq!(server.requests(), 5);
}

#[test]
fn a_container() {
    let server = Server::start(|request| {
        let is_allowed = request.header("authorization") == Some("Basic abc");
        match (&*request.path, is_allowed) {
            ("/v1/credentials?a=1", true) => respond(200, KEYS),
            _ => respond(403, ""),
        }
    });
    let machine = WithVariables(vec![
        (
            "AWS_CONTAINER_CREDENTIALS_FULL_URI",
            server.url("http") + "/v1/credentials?a=1",
        ),
        ("AWS_CONTAINER_AUTHORIZATION_TOKEN", "Basic abc".to_owned()),
    ]);
    let surroundings = Surroundings::system().with_machine(machine);
    let provider = Container::new(Context::new(surroundings, Nothing));
    for result in both(&provider) {
        assert_eq!(result.unwrap().session_token(), Some("t"));
    }
    assert_eq!(server.requests(), 2);
}

#[test]
fn nobody_at_the_place_of_an_instance() {
    // A port that was free a moment ago.
    let url = Server::start(|_| respond(404, "")).url("http");
    let context = Context::new(Surroundings::system(), Nothing);
    for result in both(&Instance::new(context).endpoint_url(url)) {
        let error = result.unwrap_err();
        let kind = shapewright_config::runtime::auth::CredentialsErrorKind::Absent;
        assert_eq!(error.kind(), kind, "{error}");
    }
}

#[test]
fn no_proxy_sees_what_is_nearby() {
    let server = Server::start(|request| match &*request.method {
        "PUT" => respond(200, "token"),
        _ => respond(200, KEYS),
    });
    // Nobody listens there.
    let proxy = Proxy::url("http://127.0.0.1:1").unwrap();
    let surroundings = || {
        let uri = server.url("http") + "/v1/credentials";
        let machine = WithVariables(vec![("AWS_CONTAINER_CREDENTIALS_FULL_URI", uri)]);
        let config = TransportConfig::new().proxy(proxy.clone());
        let surroundings = Surroundings::system().with_machine(machine);
        Context::new(surroundings.with_transport_config(config), Nothing)
    };
    for result in both(&Container::new(surroundings())) {
        result.unwrap();
    }
    let instance = Instance::new(surroundings()).endpoint_url(server.url("http"));
    for result in both(&instance.role_name("r")) {
        result.unwrap();
    }
}

#[test]
fn a_mode_of_defaults_says_how_long_the_default_transport_waits_for_a_connection() {
    // It takes connections into its queue, and says nothing: a TLS handshake waits as long as it may.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", silent.local_addr().unwrap());
    // The clock of the runtime jumps to the next alarm when there is nothing else to do.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .unwrap();
    for (mode, time) in [
        ("legacy", "3.1s"),
        ("standard", "3.1s"),
        ("in-region", "1.1s"),
        ("cross-region", "3.1s"),
        ("mobile", "30s"),
    ] {
        let machine = WithVariables(vec![
            ("AWS_REGION", "eu-west-1".to_owned()),
            ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE".to_owned()),
            ("AWS_SECRET_ACCESS_KEY", "hush".to_owned()),
            ("AWS_MAX_ATTEMPTS", "1".to_owned()),
            ("AWS_ENDPOINT_URL", url.clone()),
            ("AWS_DEFAULTS_MODE", mode.to_owned()),
        ]);
        let surroundings = Surroundings::system().with_machine(machine);
        let loader = shapewright_config::loader().surroundings(surroundings);
        let config = loader.load_blocking().unwrap();
        let client = sts::Client::new(&config);
        let request = sts::operations::GetCallerIdentityRequest::new();
        let call = async { client.get_caller_identity(request).await };
        let error = runtime.block_on(call).unwrap_err();
        let mut text = error.to_string();
        let mut source = std::error::Error::source(&error);
        while let Some(error) = source {
            let _ = write!(text, ": {error}");
            source = error.source();
        }
        assert!(
            text.contains(&format!(" within {time}: ")),
            "{mode}: {text}"
        );
    }
}
