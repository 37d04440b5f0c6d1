//! Both clients of a service behind one face, so that a scenario is written once.

use std::error::Error as StdError;
use std::time::{Duration, Instant, SystemTime};
use std::{env, fs, io, process};

use serde_json::{Value as Json, json};
use shapewright_config::Config;
use shapewright_config::profile::Locations;
use shapewright_config::surroundings::Surroundings;
use shapewright_runtime::auth::Credentials;
use shapewright_runtime::client::retry::{Clock, Sleep, SystemClock};
use shapewright_runtime::client::wait::Progress;
use shapewright_runtime::client::{Builder, ChecksumMode};
use shapewright_runtime::transport::{Proxy, RootCertificates, TlsConfig, TransportConfig};
use shapewright_runtime::{ByteStream, Error, Operation, OperationError, Shape};

use crate::channel;
use crate::view::{Bytes, show, show_error};

/// Why a scenario stopped.
pub(crate) type Problem = Box<dyn StdError>;

/// Which client plays.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    Async,
    Blocking,
}

/// The server, and how to call it.
#[derive(Clone, Debug)]
pub(crate) struct Aws {
    pub(crate) kind: Kind,
    url: String,
    /// The proxy on the way to it.
    proxy: Option<Proxy>,
    /// Whom to trust, if the server's certificate is its own.
    roots: Option<RootCertificates>,
    secret: String,
    /// Whether clients check what they send, if they do so.
    checks: bool,
    checksums: ChecksumMode,
    /// Whether calls that fail are repeated. Servers that don't fail need one attempt.
    retries: bool,
}

impl Aws {
    /// # Errors
    /// The certificate can't be read, or the proxy is none.
    pub(crate) fn new(
        kind: Kind,
        url: &str,
        proxy: Option<&str>,
        certificate: Option<&str>,
    ) -> Result<Self, Problem> {
        let roots = certificate.map(fs::read).transpose()?;
        Ok(Self {
            kind,
            url: url.to_owned(),
            proxy: proxy.map(Proxy::url).transpose()?,
            roots: roots.map(RootCertificates::from_pem).transpose()?,
            secret: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY".to_owned(),
            checks: true,
            checksums: ChecksumMode::default(),
            retries: false,
        })
    }

    /// The same server, called with another secret key.
    pub(crate) fn with_secret(&self, secret: &str) -> Self {
        let secret = secret.to_owned();
        Self {
            secret,
            ..self.clone()
        }
    }

    /// The same server, called with whatever a scenario gives.
    pub(crate) fn without_checks(&self) -> Self {
        Self {
            checks: false,
            ..self.clone()
        }
    }

    /// The same server, called without checksums that it does not require.
    pub(crate) fn without_checksums(&self) -> Self {
        Self {
            checksums: ChecksumMode::WhenRequired,
            ..self.clone()
        }
    }

    /// The same server, called as often as a client does by itself.
    pub(crate) fn with_retries(&self) -> Self {
        Self {
            retries: true,
            ..self.clone()
        }
    }

    /// The URL of the server.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The same settings for a program that looks into the environment.
    pub(crate) fn variables(&self) -> [(&str, &str); 4] {
        [
            ("AWS_ENDPOINT_URL", &self.url),
            ("AWS_REGION", "us-east-1"),
            ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"),
            ("AWS_SECRET_ACCESS_KEY", &self.secret),
        ]
    }

    /// The settings of all clients.
    pub(crate) fn configure<C, T: ?Sized>(&self, builder: Builder<C, T>) -> Builder<C, T> {
        let builder = builder
            .region("us-east-1")
            .endpoint_url(self.url.as_str())
            .credentials(Credentials::new("AKIDEXAMPLE", &*self.secret))
            .request_checksums(self.checksums)
            .transport_config(self.transport());
        let builder = if self.retries {
            builder
        } else {
            builder.max_attempts(1)
        };
        if self.checks {
            builder
        } else {
            builder.validate_requests(false)
        }
    }

    fn transport(&self) -> TransportConfig {
        let mut config = TransportConfig::new().read_timeout(Duration::from_secs(60));
        if let Some(proxy) = &self.proxy {
            config = config.proxy(proxy.clone());
        }
        match &self.roots {
            Some(roots) => config.tls(TlsConfig::new().root_certificates(roots.clone())),
            None => config,
        }
    }

    /// The settings and credentials of a profile, whose files are in a folder of their own. The clock is the
    /// server's.
    pub(crate) fn of_profile(
        &self,
        profile: &str,
        config: &str,
        keys: &str,
    ) -> Result<Config, Problem> {
        let folder = env::temp_dir().join(format!("shapewright-e2e-{}", process::id()));
        fs::create_dir_all(&folder)?;
        let path = folder.to_str().ok_or("the folder's name is not Unicode")?;
        let config = config.replace("URL", &self.url).replace("FOLDER", path);
        let program = json!({
            "Version": 1,
            "AccessKeyId": "AKIDPROGRAM",
            "SecretAccessKey": self.secret,
        });
        fs::write(folder.join("config"), config)?;
        fs::write(folder.join("credentials"), keys)?;
        fs::write(folder.join("token"), "a.web.token")?;
        fs::write(folder.join("program.json"), program.to_string())?;
        let files = Locations::new(format!("{path}/config"), format!("{path}/credentials"));
        let loader = shapewright_config::loader()
            .profile(profile)
            .files(files)
            .max_attempts(1)
            .transport_config(self.transport())
            .surroundings(Surroundings::system().with_clock(Still));
        Ok(loader.load_blocking()?)
    }

    /// Lets the conductor look at the server.
    #[expect(
        clippy::unused_self,
        reason = "scenarios have the same words in both languages"
    )]
    pub(crate) fn look(&self) -> io::Result<()> {
        channel::look()
    }
}

/// The clock of servers that stand still: 2026-01-02T03:04:05Z.
#[derive(Debug)]
struct Still;

impl Clock for Still {
    fn now(&self) -> Instant {
        SystemClock.now()
    }

    fn time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_323_045)
    }

    fn sleep(&self, time: Duration) -> Sleep {
        SystemClock.sleep(time)
    }

    fn sleep_blocking(&self, time: Duration) {
        SystemClock.sleep_blocking(time);
    }

    fn random(&self) -> u64 {
        SystemClock.random()
    }
}

/// One of the two clients of a service.
#[derive(Debug)]
pub(crate) enum Either<A, B> {
    Async(A),
    Blocking(B),
}

/// Builds the client of a service, by the name of its crate. `speaking` gives it another schema of the
/// service, as in a crate that is generated for another protocol.
macro_rules! client {
    ($aws:expr, $service:ident $(speaking $schema:expr)?) => {
        match $aws.kind {
            $crate::clients::Kind::Async => {
                #[allow(unused_mut, unused_assignments, reason = "only some services speak otherwise")]
                let mut builder = $service::Client::builder();
                $(builder = shapewright_runtime::client::ClientBuilder::new($schema);)?
                $crate::clients::Either::Async($aws.configure(builder).build()?)
            }
            $crate::clients::Kind::Blocking => {
                #[allow(unused_mut, unused_assignments, reason = "only some services speak otherwise")]
                let mut builder = $service::blocking::Client::builder();
                $(builder = shapewright_runtime::client::blocking::ClientBuilder::new($schema);)?
                $crate::clients::Either::Blocking($aws.configure(builder).build()?)
            }
        }
    };
}

/// Calls a method of a client, and tells the conductor the result.
macro_rules! call {
    ($client:ident . $method:ident ( $input:expr )) => {{
        let input = $input;
        let result = match &$client {
            $crate::clients::Either::Async(client) => client.$method(input).await,
            $crate::clients::Either::Blocking(client) => client.$method(input),
        };
        $crate::clients::tell(stringify!($method), &result)?;
        result
    }};
}

/// Calls a method whose output has a stream `body`, reads the stream to its end, and tells the conductor the
/// result.
macro_rules! download {
    ($client:ident . $method:ident ( $input:expr )) => {{
        let input = $input;
        let (mut result, is_async) = match &$client {
            $crate::clients::Either::Async(client) => (client.$method(input).await, true),
            $crate::clients::Either::Blocking(client) => (client.$method(input), false),
        };
        let body = match &mut result {
            Ok(output) => Some($crate::clients::drain(&mut output.body, is_async).await?),
            Err(_) => None,
        };
        $crate::clients::tell_of_stream(stringify!($method), &result, body)?;
        result
    }};
}

/// Fetches all pages by a method of a client, and tells the conductor of each as if it were a call.
macro_rules! pages {
    ($client:ident . $method:ident ( $input:expr ) . page_size ( $size:expr ) as $call:literal) => {{
        let input = $input;
        match &$client {
            $crate::clients::Either::Async(client) => {
                let mut pages = client.$method(input).page_size($size);
                while let Some(page) = pages.next().await {
                    $crate::clients::tell($call, &page)?;
                    page?;
                }
            }
            $crate::clients::Either::Blocking(client) => {
                for page in client.$method(input).page_size($size) {
                    $crate::clients::tell($call, &page)?;
                    page?;
                }
            }
        }
    }};
}

/// Fetches the items of all pages.
macro_rules! items {
    ($client:ident . $method:ident ( $input:expr )) => {{
        let input = $input;
        match &$client {
            $crate::clients::Either::Async(client) => {
                client.$method(input).items().into_vec().await
            }
            $crate::clients::Either::Blocking(client) => client.$method(input).items().into_vec(),
        }
    }};
}

/// Waits with a waiter, for at most so many calls, and tells the conductor of each call. Returns `true` if the
/// wait succeeded, and `false` if it took too many calls.
macro_rules! wait {
    ($client:ident . $method:ident ( $input:expr ) . max_calls ( $calls:expr )) => {{
        let input = $input;
        let delay = std::time::Duration::from_millis(1);
        let name = stringify!($method);
        let result = match &$client {
            $crate::clients::Either::Async(client) => {
                let wait = client.$method(input).delay(delay).max_calls($calls);
                wait.on_call(|it| $crate::clients::tell_of_wait(name, it))
                    .await
            }
            $crate::clients::Either::Blocking(client) => {
                let wait = client.$method(input).delay(delay).max_calls($calls);
                wait.on_call(|it| $crate::clients::tell_of_wait(name, it))
                    .wait()
            }
        };
        match result {
            Ok(_) => true,
            Err(shapewright_runtime::client::wait::WaitError::TimedOut(_)) => false,
            Err(error) => return Err(error.into()),
        }
    }};
}

/// Requires that the service refused a call with an error of this pattern.
macro_rules! refused {
    ($result:expr, $pattern:pat $(if $guard:expr)?) => {
        match $crate::clients::refusal($result)? {
            $pattern $(if $guard)? => {}
            other => return Err(format!("the call was refused by another error: {other}").into()),
        }
    };
}

pub(crate) use {call, client, download, items, pages, refused, wait};

/// Tells the conductor the result of a call.
pub(crate) fn tell<O: Shape, E: OperationError>(
    method: &str,
    result: &Result<O, Error<E>>,
) -> io::Result<()> {
    channel::answer(&match result {
        Ok(output) => json!({ "call": method, "output": show(output) }),
        Err(error) => json!({ "call": method, "error": show_error(error) }),
    })
}

/// Tells the conductor of a call that a waiter made: its output, or that it failed.
pub(crate) fn tell_of_wait<O: Operation>(method: &str, progress: &Progress<'_, O>) {
    let line = match progress.output {
        Some(output) => json!({ "call": method, "output": show(output) }),
        None => json!({ "call": method, "error": {} }),
    };
    // A conductor that has gone is noticed by the next call.
    let _ = channel::answer(&line);
}

/// Tells the conductor what a scenario found.
pub(crate) fn tell_of(what: &str, found: impl Into<Json>) -> io::Result<()> {
    channel::answer(&json!({ "call": what, "output": found.into() }))
}

/// Tells the conductor the result of a call whose output has a stream, with the bytes of the stream.
pub(crate) fn tell_of_stream<O: Shape, E: OperationError>(
    method: &str,
    result: &Result<O, Error<E>>,
    body: Option<Bytes>,
) -> io::Result<()> {
    let (Ok(output), Some(body)) = (result, body) else {
        return tell(method, result);
    };
    let mut output = show(output);
    output["Body"] = json!({ "$blob": body.shown() });
    channel::answer(&json!({ "call": method, "output": output }))
}

/// Reads a stream to its end, and keeps only what is shown.
pub(crate) async fn drain(stream: &mut ByteStream, is_async: bool) -> io::Result<Bytes> {
    let mut bytes = Bytes::new();
    loop {
        let chunk = if is_async {
            stream.next().await
        } else {
            stream.next_blocking()
        };
        match chunk {
            Some(chunk) => bytes.push(&chunk?),
            None => return Ok(bytes),
        }
    }
}

/// The error of a call that the service must refuse.
pub(crate) fn refusal<O, E: OperationError>(result: Result<O, Error<E>>) -> Result<E, Problem> {
    match result {
        Ok(_) => Err("the call should have been refused".into()),
        Err(Error::Service(error)) => Ok(error.into_error()),
        Err(error) => Err(error.into()),
    }
}

/// A member that the response must have.
pub(crate) fn some<T>(value: Option<T>) -> Result<T, Problem> {
    value.ok_or_else(|| "a response lacks a member which the scenario needs".into())
}
