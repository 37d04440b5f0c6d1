//! Which endpoints both clients call: by what the settings, the input and the credentials say.

// Generated newtypes are public, so their parameters are public too.
#![allow(unreachable_pub)]

use std::sync::{Arc, Mutex};

use shapes::{Input, Item, Named, Place};
use shapewright_runtime::client::{self, AccountIdEndpointMode, Auth, blocking};
use shapewright_runtime::transport::{self, Body, Request, Response};
use shapewright_runtime::wire::protocol::REST_JSON;
use shapewright_runtime::wire::{OperationDeclaration, ServiceSchema};
use shapewright_runtime::{Credentials, Operation, operation_error};

/// Rules with an account, a scheme, and parameters that inputs set.
const RULES: &str = r#"text Region AWS::Region
text Endpoint SDK::Endpoint
text Account AWS::Auth::AccountId
text Mode AWS::Auth::AccountIdEndpointMode
flag Control
text Name
texts Names
if isSet(Endpoint)
if isSet(Account)
if stringEquals(Mode,"disabled")
if stringEquals(Mode,"required")
if Control
if isSet(Name)
if isSet(Names)
if stringEquals(Name,"alien")
url Endpoint
url "https://{Account}.svc.{Region}.example.com/base"
error "An account is needed."
url "https://control.example.com" {"authSchemes":[{"name":"sigv9"},{"name":"sigv4","signingRegion":"aws-global","signingName":"control"}]} headers {"x-control":["yes"]}
url "https://{Name}.svc.{Region}.example.com" {"authSchemes":[{"name":"sigv9"}]}
url "https://svc.{Region}.example.com/{Names#[0]}/{Names#[1]}/{Names#[-1]}"
url "https://svc.{Region}.example.com"
to 0:r0:1 4:r3:2 5:7:3 6:r5:4 2:r6:5 1:r1:6 3:r2:r6 7:r4:r6
"#;

/// Shapes. They are public, because newtypes are.
mod shapes {
    use shapewright_runtime::shape::newtype::{List, Map};
    use shapewright_runtime::structure_shape;

    #[derive(Clone, Default)]
    pub struct Input {
        pub name: Option<String>,
        pub names: Option<Texts>,
        pub by_name: Option<ByName>,
        pub items: Option<Items>,
        pub places: Option<Places>,
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct Item {
        pub get: Option<Named>,
        pub put: Option<Named>,
    }

    #[derive(Clone, Default, PartialEq)]
    pub struct Named {
        pub table: Option<String>,
    }

    structure_shape! {
        Input = "Input" {
            0 name = "Name";
            1 names = "Names";
            2 by_name = "ByName";
            3 items = "Items";
            4 places = "Places";
        }
    }

    shapewright_runtime::union! {
        /// A name, or a structure that has one.
        Place {
            /// A name.
            0 Table as_table(String) = "Table";
            /// A structure.
            1 Named as_named(Named) = "Named";
        }
    }

    structure_shape! {
        Item = "Item" {
            0 get = "Get";
            1 put = "Put";
        }
    }

    structure_shape! {
        Named = "Named" {
            0 table = "Table";
        }
    }

    pub type Texts = List<named::Texts, String>;

    pub type ByName = Map<named::ByName, String, String>;

    pub type Items = List<named::Items, Item>;

    pub type Places = List<named::Places, Place>;

    shapewright_runtime::newtypes! {
        [Texts, ByName, Items, Places]
        {}
        {}
    }
}

operation_error! {
    /// The errors.
    NoError {}
}

static SERVICE: ServiceSchema = ServiceSchema::new("Test", "2020-01-01", &REST_JSON)
    .endpoint("svc", "svc")
    .endpoint_rules(RULES, "");

/// Declares operations.
macro_rules! operations {
    ($($name:ident = $traits:literal;)*) => {$(
        struct $name;

        impl Operation for $name {
            type Input = Input;
            type Output = ();
            type Error = NoError;
            const DECLARATION: OperationDeclaration =
                (&SERVICE, stringify!($name), "POST", "/p", $traits);
        }
    )*};
}

operations! {
    Plain = "Plain.endpoint_input(\"Name\", 0)";
    Control = "Control.endpoint_value(\"Control\", \"true\")";
    Several = "Several.endpoint_input(\"Names\", 1)";
    One = "One.endpoint_value(\"Names\", \"one\")";
    Values = "Values.endpoint_path(\"Names\", \"ByName.*\")";
    Unions = "Unions.endpoint_path(\"Names\", \"Places[*][Table, Named.Table][]\")";
    Keys = "Keys.endpoint_path(\"Names\", \"keys(ByName)\")";
    Elements = "Elements.endpoint_path(\"Names\", \"Items[*].Get.Table\")";
    Branches = "Branches.endpoint_path(\"Names\", \"Items[*].[Get.Table, Put.Table][]\")";
}

type Asynchronous = client::ClientBuilder<client::Core>;
type Blocking = blocking::ClientBuilder<blocking::Core>;

/// Returns what both clients send, which must be the same: the URI and the scope of the signature; or the
/// error.
fn sent<O>(
    asynchronous: impl FnOnce(Asynchronous) -> Asynchronous,
    blocking: impl FnOnce(Blocking) -> Blocking,
    input: &Input,
) -> Result<(String, String), String>
where
    O: Operation<Input = Input, Output = (), Error = NoError>,
{
    let show = |request: &Request| {
        let authorization = request.headers().get("authorization");
        let authorization = authorization.map_or("", |value| value.to_str().unwrap());
        let scope = authorization.split('/').skip(2).take(2).collect::<Vec<_>>();
        (request.uri().to_string(), scope.join("/"))
    };
    let log = Arc::new(Mutex::new(None));
    let last = Arc::clone(&log);
    let builder = Blocking::new(&SERVICE).region("eu-west-1");
    let client = blocking(builder).transport(transport::from_blocking_fn(move |request| {
        *last.lock().unwrap() = Some(show(&request));
        Ok(Response::new(Body::empty()))
    }));
    let client = client.build().map_err(|error| error.to_string());
    let first = client.and_then(|client| {
        let called = client.call::<O>(input.clone());
        called.map_err(|error| error.to_string())?;
        Ok(log.lock().unwrap().take().expect("a request was sent"))
    });
    let last = Arc::clone(&log);
    let builder = Asynchronous::new(&SERVICE).region("eu-west-1");
    let client = asynchronous(builder).transport(transport::from_fn(move |request| {
        *last.lock().unwrap() = Some(show(&request));
        async { Ok(Response::new(Body::empty())) }
    }));
    let client = client.build().map_err(|error| error.to_string());
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let second = client.and_then(|client| {
        let called = runtime.unwrap().block_on(client.call::<O>(input.clone()));
        called.map_err(|error| error.to_string())?;
        Ok(log.lock().unwrap().take().expect("a request was sent"))
    });
    assert_eq!(first, second, "both clients do the same");
    first
}

/// Does the same to the builders of both clients, and calls an operation.
macro_rules! sent {
    ($operation:ident, $builder:ident => $built:expr) => {
        sent!($operation, $builder => $built, &Input::default())
    };
    ($operation:ident, $builder:ident => $built:expr, $input:expr) => {
        sent::<$operation>(|$builder| $built, |$builder| $built, $input)
    };
}

fn key() -> Credentials {
    Credentials::new("AKID", "secret")
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "calls return a result, and are compared with it"
)]
fn ok(uri: &str, scope: &str) -> Result<(String, String), String> {
    Ok((uri.to_owned(), scope.to_owned()))
}

#[test]
fn the_account_of_credentials_is_in_the_host() {
    use AccountIdEndpointMode::{Disabled, Preferred, Required};

    let own = ok(
        "https://7.svc.eu-west-1.example.com/base/p",
        "eu-west-1/svc",
    );
    let general = ok("https://svc.eu-west-1.example.com/p", "eu-west-1/svc");
    let table = [
        (Some("7"), Preferred, &own),
        (Some("7"), Required, &own),
        (Some("7"), Disabled, &general),
        (None, Preferred, &general),
        (None, Disabled, &general),
    ];
    for (account, mode, expected) in table {
        let credentials = || key().with_account_id(account.unwrap_or_default());
        let found = sent!(Plain, builder => builder
            .credentials(credentials())
            .account_id_endpoint_mode(mode));
        assert_eq!(found, *expected, "{account:?} {mode:?}");
    }
    let error =
        sent!(Plain, builder => builder.credentials(key()).account_id_endpoint_mode(Required));
    assert_eq!(
        error.unwrap_err(),
        "Plain: no endpoint: An account is needed; change what it follows from: region = `eu-west-1`, \
         account_id_endpoint_mode = `required`"
    );
    let found = sent!(Plain, builder => builder.auth(Auth::Anonymous));
    assert_eq!(found, ok("https://svc.eu-west-1.example.com/p", ""));
}

#[test]
fn endpoints_say_how_requests_are_signed() {
    let found = sent!(Control, builder => builder.credentials(key().with_account_id("7")));
    assert_eq!(
        found,
        ok("https://control.example.com/p", "us-east-1/control")
    );
    let input = Input {
        name: Some("alien".to_owned()),
        ..Input::default()
    };
    let error = sent!(Plain, builder => builder.credentials(key()), &input).unwrap_err();
    let expected = "it takes only `sigv9`, which this client can't do";
    assert!(error.contains(expected), "{error}");
    let found = sent!(Plain, builder => builder.auth(Auth::Anonymous), &input);
    assert_eq!(found, ok("https://alien.svc.eu-west-1.example.com/p", ""));
}

#[test]
fn inputs_set_parameters() {
    let text = |text: &str| Some(text.to_owned());
    let item = |get: Option<String>, put: Option<String>| Item {
        get: Some(Named { table: get }),
        put: put.map(|put| Named { table: Some(put) }),
    };
    let texts = ["a", "b", "c"].map(str::to_owned);
    let input = Input {
        name: None,
        names: Some(texts.into_iter().collect()),
        by_name: Some(
            [("x", "1"), ("y", "2")]
                .map(|(key, value)| (key.to_owned(), value.to_owned()))
                .into_iter()
                .collect(),
        ),
        items: Some(
            [
                item(text("a"), text("b")),
                item(None, None),
                item(text("c"), None),
            ]
            .into_iter()
            .collect(),
        ),
        places: Some(
            [
                Place::Named(Named { table: text("a") }),
                Place::Table("b".to_owned()),
            ]
            .into_iter()
            .collect(),
        ),
    };
    let path = |found: Result<(String, String), String>| {
        let (uri, _) = found.unwrap();
        uri.strip_prefix("https://svc.eu-west-1.example.com/")
            .unwrap()
            .to_owned()
    };
    let anonymous = Auth::Anonymous;
    assert_eq!(
        path(sent!(Several, builder => builder.auth(anonymous), &input)),
        "a/b/c/p"
    );
    assert_eq!(
        path(sent!(Keys, builder => builder.auth(anonymous), &input)),
        "x/y/y/p"
    );
    assert_eq!(
        path(sent!(Elements, builder => builder.auth(anonymous), &input)),
        "a/c/c/p"
    );
    assert_eq!(
        path(sent!(Branches, builder => builder.auth(anonymous), &input)),
        "a/b/c/p"
    );
    assert_eq!(
        path(sent!(Values, builder => builder.auth(anonymous), &input)),
        "1/2/2/p"
    );
    assert_eq!(
        path(sent!(Unions, builder => builder.auth(anonymous), &input)),
        "a/b/b/p"
    );
    // What is not there is not set.
    let found = sent!(Plain, builder => builder.auth(anonymous), &input);
    assert_eq!(path(found), "p");
}

#[test]
fn a_fixed_list_may_have_one_element() {
    let found = sent!(One, builder => builder.auth(Auth::Anonymous));
    let list = "https://svc.eu-west-1.example.com/one//one/p";
    assert_eq!(found, ok(list, ""));
}

/// Rules that have an endpoint only for calls with a name.
const FOR_NAMES: &str = r#"text Endpoint SDK::Endpoint
text Name
if isSet(Name)
url Endpoint
error "A name is needed."
to 0:r0:r1
"#;

static NAMED: ServiceSchema = ServiceSchema::new("Named", "2020-01-01", &REST_JSON)
    .endpoint("named", "named")
    .endpoint_rules(FOR_NAMES, "");

struct ByName;

impl Operation for ByName {
    type Input = Input;
    type Output = ();
    type Error = NoError;
    const DECLARATION: OperationDeclaration = (
        &NAMED,
        "ByName",
        "POST",
        "/p",
        "ByName.endpoint_input(\"Name\", 0)",
    );
}

#[test]
fn a_certificate_is_shown_to_a_server_that_asks_for_it_only() {
    for (url, expected) in [
        ("https://localhost:1", None),
        ("http://localhost:1", Some("it must begin with https://")),
    ] {
        let transport = transport::from_blocking_fn(|_| Ok(Response::new(Body::empty())));
        let client = Blocking::new(&NAMED)
            .region("eu-west-1")
            .auth(Auth::ClientCertificate)
            .endpoint_url(url)
            .transport(transport)
            .build()
            .unwrap();
        let input = Input {
            name: Some("x".to_owned()),
            ..Input::default()
        };
        let error = client.call::<ByName>(input).err();
        let error = error.map(|error| error.to_string());
        assert_eq!(error.is_some(), expected.is_some(), "{error:?}");
        let error = error.unwrap_or_default();
        assert!(error.contains(expected.unwrap_or_default()), "{error}");
    }
}

#[test]
fn a_url_comes_first_and_parameters_have_names() {
    let found = sent!(Control, builder => builder
        .auth(Auth::Anonymous)
        .endpoint_url("http://localhost:1/x/"));
    assert_eq!(found, ok("http://localhost:1/x/p", ""));
    let found = sent!(Several, builder => builder
        .auth(Auth::Anonymous)
        .endpoint_parameter("Name", "own"));
    assert_eq!(found, ok("https://svc.eu-west-1.example.com/p", ""));
    let error = sent!(Plain, builder => builder.endpoint_parameter("Other", true));
    let expected = "the service has no endpoint parameter `Other`; it has: Account, Mode, Control, Name, Names";
    assert!(error.as_ref().unwrap_err().contains(expected), "{error:?}");
}

/// Returns the features in the user agent of a call.
fn features(account: &str, mode: AccountIdEndpointMode, url: Option<&str>) -> String {
    let log = Arc::new(Mutex::new(String::new()));
    let last = Arc::clone(&log);
    let transport = transport::from_blocking_fn(move |request| {
        let agent = request.headers()["user-agent"].to_str().unwrap();
        let features = agent.split(' ').find_map(|word| word.strip_prefix("m/"));
        features
            .unwrap_or_default()
            .clone_into(&mut last.lock().unwrap());
        Ok(Response::new(Body::empty()))
    });
    let mut builder = Blocking::new(&SERVICE)
        .region("eu-west-1")
        .credentials(key().with_account_id(account))
        .account_id_endpoint_mode(mode)
        .transport(transport);
    if let Some(url) = url {
        builder = builder.endpoint_url(url);
    }
    let client = builder.build().unwrap();
    client.call::<Plain>(Input::default()).unwrap();
    let features = log.lock().unwrap();
    features.clone()
}

#[test]
fn user_agents_tell_of_accounts() {
    use AccountIdEndpointMode::{Disabled, Preferred, Required};

    // E: retries, e: keys of the program, N: an endpoint of the program.
    let url = Some("https://localhost");
    assert_eq!(features("7", Preferred, None), "E,O,P,T,e");
    assert_eq!(features("7", Required, None), "E,O,R,T,e");
    assert_eq!(features("7", Disabled, None), "E,Q,e");
    assert_eq!(features("", Preferred, None), "E,P,e");
    assert_eq!(features("7", Preferred, url), "E,N,P,T,e");
}
