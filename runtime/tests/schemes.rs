//! What requests carry on the wire to say who sends them, in both clients: each scheme, and which of several
//! schemes is taken.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::thread;

use shapewright_runtime::auth::{CredentialsError, ProvideToken, Provided, Token};
use shapewright_runtime::client::{self, Auth, Builder, blocking};
use shapewright_runtime::wire::protocol::REST_JSON;
use shapewright_runtime::wire::{OperationDeclaration, ServiceSchema};
use shapewright_runtime::{Credentials, Error, Operation, operation_error};

static SERVICE: ServiceSchema =
    ServiceSchema::new("Test", "2020-01-01", &REST_JSON).endpoint("test", "test");

operation_error! {
    /// None.
    NoError {}
}

macro_rules! operations {
    ($($type:ident = $traits:literal;)*) => {$(
        struct $type;

        impl Operation for $type {
            type Input = ();
            type Output = ();
            type Error = NoError;
            const DECLARATION: OperationDeclaration =
                (&SERVICE, stringify!($type), "GET", "/things", concat!(stringify!($type), $traits));
        }
    )*};
}

operations! {
    Bearer = ".bearer()";
    InHeader = ".key_in_header(\"X-Key\")";
    BehindWord = ".key_in_header(\"Authorization\", \"Key\")";
    InQuery = ".key_in_query(\"key\")";
    Basic = ".basic()";
    Digest = ".digest()";
    Open = ".unsigned()";
    Foreign = ".unsupported_auth(\"my.auth#x\")";
    Both = ".sigv4().bearer()";
    Optional = ".sigv4().unsigned()";
    Many = ".sigv4a()";
    ManyFirst = ".sigv4a().sigv4()";
    ManyLast = ".sigv4().sigv4a()";
}

/// How a server asks for the proof of a password.
const CHALLENGE: &str = "401 Unauthorized\r\n\
    www-authenticate: Digest realm=\"r\", qop=\"auth\", algorithm=SHA-256, nonce=\"n\"";

/// A server that answers everything with success, or asks first who sends a request. It keeps the heads of
/// requests.
struct Server {
    url: String,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn start(asks: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let heads = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&heads);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let (mut head, mut buffer) = (Vec::new(), [0; 1024]);
                while !head.windows(4).any(|end| end == b"\r\n\r\n") {
                    match stream.read(&mut buffer) {
                        Ok(count @ 1..) => head.extend_from_slice(&buffer[..count]),
                        _ => break,
                    }
                }
                let head = Head(String::from_utf8(head).unwrap());
                let is_known = head.header("authorization").is_some();
                let challenge = if asks && !is_known {
                    CHALLENGE
                } else {
                    "200 OK"
                };
                let rest = "content-length: 2\r\nconnection: close\r\n\r\n{}";
                kept.lock().unwrap().push(head.0);
                let _ = write!(stream, "HTTP/1.1 {challenge}\r\n{rest}");
            }
        });
        Self { url, heads }
    }

    /// Returns the last request.
    fn last(&self) -> Head {
        Head(self.heads.lock().unwrap().pop().expect("a request"))
    }
}

struct Head(String);

impl Head {
    fn target(&self) -> &str {
        self.0.split(' ').nth(1).unwrap()
    }

    /// The value of a header, which is there at most once.
    fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.0.lines().filter_map(|line| line.split_once(": "));
        let mut values = lines
            .by_ref()
            .filter(|(key, _)| key.eq_ignore_ascii_case(name));
        let value = values.next().map(|(_, value)| value);
        assert!(values.next().is_none(), "{name} occurs twice");
        value
    }
}

/// What a client is built with.
trait Change {
    fn on<C, T: ?Sized>(&self, builder: Builder<C, T>) -> Builder<C, T>;
}

macro_rules! change {
    ($builder:ident => $body:expr) => {{
        struct Own;
        impl Change for Own {
            fn on<C, T: ?Sized>(&self, $builder: Builder<C, T>) -> Builder<C, T> {
                $body
            }
        }
        Own
    }};
}

/// Calls an operation with both clients, and returns what each sent.
async fn sent<O>(change: impl Change) -> [Result<Head, String>; 2]
where
    O: Operation<Input = (), Output = (), Error = NoError>,
{
    let server = Server::start(false);
    let builder: client::ClientBuilder<client::Core> = client::ClientBuilder::new(&SERVICE);
    let builder = builder.region("eu-west-1").endpoint_url(&server.url);
    let client = change.on(builder).build().unwrap();
    let asynchronous = client.call::<O>(()).await;
    let asynchronous = asynchronous.map(|()| server.last());
    let builder: blocking::ClientBuilder<blocking::Core> = blocking::ClientBuilder::new(&SERVICE);
    let builder = builder.region("eu-west-1").endpoint_url(&server.url);
    let client = change.on(builder).build().unwrap();
    let blocking = client.call::<O>(()).map(|()| server.last());
    [asynchronous, blocking].map(|result| {
        result.map_err(|error| {
            assert!(!matches!(error, Error::Transport(_)), "{error}");
            error.to_string()
        })
    })
}

#[tokio::test]
async fn a_password_is_proven_when_the_server_asks() {
    let server = Server::start(true);
    let builder: client::ClientBuilder<client::Core> = client::ClientBuilder::new(&SERVICE);
    let builder = builder.endpoint_url(&server.url).region("eu-west-1");
    // Answering is no other attempt.
    let builder = builder.login("name", "password").max_attempts(1);
    let client = builder.build().unwrap();
    let mut counts = vec![];
    for _ in 0..3 {
        client.call::<Digest>(()).await.unwrap();
        counts.push(server.heads.lock().unwrap().len());
    }
    // The first call is asked, and the others know the answer.
    assert_eq!(counts, [2, 3, 4]);
    let head = server.last();
    let authorization = head.header("authorization").unwrap();
    assert!(authorization.starts_with("Digest username=\"name\", realm=\"r\""));
    assert!(authorization.contains("nc=00000003") && !authorization.contains("password"));
    let builder: blocking::ClientBuilder<blocking::Core> = blocking::ClientBuilder::new(&SERVICE);
    let builder = builder.endpoint_url(&server.url).region("eu-west-1");
    let client = builder.login("name", "password").max_attempts(1).build();
    client.unwrap().call::<Digest>(()).unwrap();
    let heads = server.heads.lock().unwrap();
    assert_eq!(heads.len(), 5);
    assert!(heads[4].contains("nc=00000001"));
}

fn credentials() -> Credentials {
    Credentials::new("AKID", "secret")
}

#[tokio::test]
async fn each_scheme_has_its_place_on_the_wire() {
    for head in sent::<Bearer>(change!(it => it.bearer_token("t-1"))).await {
        assert_eq!(head.unwrap().header("authorization"), Some("Bearer t-1"));
    }
    for head in sent::<InHeader>(change!(it => it.api_key("k-1"))).await {
        let head = head.unwrap();
        assert_eq!(
            (head.header("x-key"), head.header("authorization")),
            (Some("k-1"), None)
        );
    }
    for head in sent::<BehindWord>(change!(it => it.api_key("k-1"))).await {
        assert_eq!(head.unwrap().header("authorization"), Some("Key k-1"));
    }
    for head in sent::<InQuery>(change!(it => it.api_key("k 1&"))).await {
        assert_eq!(head.unwrap().target(), "/things?key=k%201%26");
    }
    for head in sent::<Basic>(change!(it => it.login("Aladdin", "open sesame"))).await {
        let expected = "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==";
        assert_eq!(head.unwrap().header("authorization"), Some(expected));
    }
    for head in sent::<Open>(change!(it => it.credentials(credentials()))).await {
        assert_eq!(head.unwrap().header("authorization"), None);
    }
    for head in sent::<Bearer>(change!(it => it.auth(Auth::Anonymous))).await {
        assert_eq!(head.unwrap().header("authorization"), None);
    }
}

#[tokio::test]
async fn a_signature_for_many_regions_names_them() {
    for head in sent::<Many>(change!(it => it.credentials(credentials()))).await {
        let head = head.unwrap();
        assert_eq!(head.header("x-amz-region-set"), Some("eu-west-1"));
        let authorization = head.header("authorization").unwrap().to_owned();
        assert!(authorization.starts_with("AWS4-ECDSA-P256-SHA256 Credential=AKID/"));
        assert!(
            authorization.contains("x-amz-region-set"),
            "{authorization}"
        );
        let agent = head.header("user-agent").unwrap();
        let features = agent.split(' ').find_map(|word| word.strip_prefix("m/"));
        let mut features = features.unwrap().split(',');
        assert!(features.any(|feature| feature == "S"), "{agent}");
    }
    let set = change!(it => it.credentials(credentials()).signing_region_set(["a-1", "b-2"]));
    for head in sent::<Many>(set).await {
        assert_eq!(head.unwrap().header("x-amz-region-set"), Some("a-1,b-2"));
    }
    let none = change!(it => it.credentials(credentials()).signing_region_set([]));
    for head in sent::<Many>(none).await {
        assert_eq!(head.unwrap().header("x-amz-region-set"), Some("eu-west-1"));
    }
}

#[tokio::test]
async fn the_first_scheme_with_an_identity_is_taken() {
    let starts = |head: Result<Head, String>, expected: Option<&str>| {
        let head = head.unwrap();
        let found = head.header("authorization");
        let fits = match (found, expected) {
            (Some(found), Some(expected)) => found.starts_with(expected),
            (found, expected) => found == expected,
        };
        assert!(fits, "{found:?}, and not {expected:?}");
    };
    let signed = Some("AWS4-HMAC-SHA256");
    for head in sent::<Both>(change!(it => it.credentials(credentials()).bearer_token("t"))).await {
        starts(head, signed);
    }
    for head in sent::<Both>(change!(it => it.bearer_token("t"))).await {
        starts(head, Some("Bearer t"));
    }
    let prefers = change!(it => it
        .credentials(credentials())
        .bearer_token("t")
        .auth_scheme_preference(["httpBearerAuth"]));
    for head in sent::<Both>(prefers).await {
        starts(head, Some("Bearer t"));
    }
    for head in sent::<Optional>(change!(it => it.credentials(credentials()))).await {
        starts(head, signed);
    }
    for head in sent::<ManyLast>(change!(it => it.credentials(credentials()))).await {
        starts(head, signed);
    }
    for head in sent::<ManyFirst>(change!(it => it.credentials(credentials()))).await {
        starts(head, Some("AWS4-ECDSA-P256-SHA256"));
    }
    let prefers = change!(it => it.credentials(credentials()).auth_scheme_preference(["sigv4"]));
    for head in sent::<ManyFirst>(prefers).await {
        starts(head, signed);
    }
}

/// A provider without a token.
#[derive(Debug)]
struct Nobody;

impl ProvideToken for Nobody {
    fn provide(&self) -> Provided<'_, Token> {
        Provided::new(async { Err(CredentialsError::new("the session is over")) })
    }
}

#[tokio::test]
async fn what_is_missing_is_said() {
    let says = |found: [Result<Head, String>; 2], expected: &str| {
        for error in found {
            let error = error.err().expect("nothing was sent");
            assert!(error.contains(expected), "{error}");
        }
    };
    says(
        sent::<Bearer>(change!(it => it)).await,
        "call `bearer_token`",
    );
    says(sent::<Basic>(change!(it => it)).await, "call `login`");
    says(sent::<InQuery>(change!(it => it)).await, "call `api_key`");
    says(sent::<Foreign>(change!(it => it)).await, "`my.auth#x`");
    let nobody = change!(it => it.token_provider(Nobody));
    says(sent::<Bearer>(nobody).await, "the session is over");
}
