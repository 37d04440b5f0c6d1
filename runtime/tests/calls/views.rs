//! Views of a client: what they change, what they share, and which setting comes first.

use shapewright_runtime::client::retry::{Retries, TokenBucket};
use shapewright_runtime::client::{Builder, Features};
use shapewright_runtime::{Credentials, Error};

use crate::player::{Change, Client, Nothing, Reply, answer, error, with_both};
use crate::shapes::{Order, PlaceOrder, SERVICE};

macro_rules! view {
    ($client:expr, |$it:ident| $change:expr) => {
        match $client {
            Client::Async(core) => Client::Async(core.with(|$it| $change)),
            Client::Blocking(core) => Client::Blocking(core.with(|$it| $change)),
        }
    };
}

fn done() -> Reply {
    answer(200, "{}")
}

fn call(client: &Client) {
    client.call::<PlaceOrder>(Order::default()).unwrap();
}

struct Settings;

impl Change for Settings {
    fn change<C, T: ?Sized>(&self, builder: Builder<C, T>) -> Builder<C, T> {
        builder
            .retries(
                Retries::standard()
                    .quota(TokenBucket::new(28))
                    .max_attempts(7),
            )
            .max_attempts(2)
            .header("x-who", "client")
            .header("x-of-client", "yes")
            .app_name("client app")
    }
}

#[test]
fn a_view_comes_before_its_client_and_leaves_it_alone() {
    let script = vec![done(); 4];
    with_both(&SERVICE, &script, &Settings, |player, client| {
        let view = view!(client, |it| it
            .header("x-who", "view")
            .header("x-of-view", "yes")
            .app_name("view")
            .max_attempts(5));
        let inner = view!(&view, |it| it.max_attempts(6));
        call(&view);
        call(&inner);
        call(client);
        let sent = player.sent();
        let headers = |index: usize, name: &str| sent[index].header(name).to_owned();
        for index in [0, 1] {
            assert_eq!(headers(index, "x-who"), "view");
            assert_eq!(headers(index, "x-of-view"), "yes");
            assert_eq!(headers(index, "x-of-client"), "yes");
            assert!(headers(index, "user-agent").ends_with(" app/view"));
            let signed = headers(index, "authorization");
            assert!(signed.contains(";x-of-client;x-of-view;x-who,"), "{signed}");
        }
        assert_eq!(headers(0, "amz-sdk-request"), "attempt=1; max=5");
        assert_eq!(headers(1, "amz-sdk-request"), "attempt=1; max=6");
        assert_eq!(headers(2, "x-who"), "client");
        assert_eq!(headers(2, "x-of-view"), "");
        assert!(headers(2, "user-agent").ends_with(" app/client-app"));
        assert_eq!(headers(2, "amz-sdk-request"), "attempt=1; max=2");
    });
}

#[test]
fn a_view_shares_the_quota_of_its_client() {
    let script = vec![answer(500, ""); 9];
    with_both(&SERVICE, &script, &Settings, |player, client| {
        let view = view!(client, |it| it.max_attempts(9));
        let failed = |client: &Client| client.call::<PlaceOrder>(Order::default()).unwrap_err();
        // Two retries, and then the quota is used up.
        assert_eq!(failed(&view).attempts().count, 3);
        assert_eq!(failed(client).attempts().count, 1);
        // A view with retries of its own has its own quota.
        let own = view!(client, |it| it.retries(Retries::standard()));
        assert_eq!(failed(&own).attempts().count, 3);
        assert_eq!(player.sent().len(), 7);
    });
}

#[test]
fn a_view_can_be_for_another_region_or_endpoint() {
    let script = vec![done(); 4];
    with_both(&SERVICE, &script, &Nothing, |player, client| {
        call(&view!(client, |it| it.region("eu-west-3")));
        let elsewhere = view!(client, |it| it.endpoint_url("http://localhost:1/base"));
        call(&elsewhere);
        call(&view!(&elsewhere, |it| it.region("eu-west-3")));
        call(client);
        let sent = player.sent();
        let found: Vec<_> = sent.iter().map(|it| it.uri.as_str()).collect();
        assert_eq!(
            found,
            [
                "https://test.eu-west-3.amazonaws.com/",
                "http://localhost:1/base/",
                "http://localhost:1/base/",
                "https://test.us-east-1.amazonaws.com/",
            ]
        );
        let regions = ["eu-west-3", "us-east-1", "eu-west-3", "us-east-1"];
        for (sent, region) in sent.iter().zip(regions) {
            let signed = sent.header("authorization");
            assert!(signed.contains(&format!("/{region}/test/")), "{signed}");
        }
    });
}

#[test]
fn what_is_wrong_with_a_view_is_said_by_its_calls() {
    with_both(&SERVICE, &[done()], &Nothing, |player, client| {
        for (view, expected) in [
            (
                view!(client, |it| it.header("a b", "c")),
                "`a b` is no name of a header",
            ),
            (
                view!(client, |it| it.header("a", "c\nd")),
                "the header `a` can't have such a value",
            ),
            (
                view!(client, |it| it.region("eu west")),
                "not the name of a region",
            ),
            (
                view!(client, |it| it.endpoint_url("localhost")),
                "must begin with https://",
            ),
        ] {
            let error = view.call::<PlaceOrder>(Order::default()).unwrap_err();
            assert!(matches!(error, Error::Request(_)), "{error:?}");
            assert!(error.to_string().contains(expected), "{error}");
            assert!(!error.to_string().contains("built"), "{error}");
            let input = Order::default();
            let endpoint = match &view {
                Client::Async(core) => core.endpoint::<PlaceOrder>(&input),
                Client::Blocking(core) => core.endpoint::<PlaceOrder>(&input),
            };
            let error = endpoint.unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
        assert!(player.sent().is_empty());
        call(client);
    });
}

#[test]
fn debug_shows_the_names_of_headers_only() {
    with_both(&SERVICE, &[], &Nothing, |_, client| {
        view!(client, |it| {
            let it = it.header("x-token", "hush");
            let shown = format!("{it:?}");
            assert!(shown.contains("x-token"), "{shown}");
            assert!(!shown.contains("hush"), "{shown}");
            it
        });
    });
}

#[test]
fn one_call_can_do_without_retries() {
    let script = [error(400, "Busy"), error(400, "Busy"), done()];
    with_both(&SERVICE, &script, &Nothing, |player, client| {
        let once = view!(client, |it| it.retries(Retries::none()));
        once.call::<PlaceOrder>(Order::default()).unwrap_err();
        assert_eq!(player.sent().len(), 1);
        call(client);
        assert_eq!(player.sent().len(), 3);
    });
}

#[test]
fn a_user_agent_tells_who_makes_a_call_and_how_it_got_its_credentials() {
    let script = vec![answer(500, ""), done(), done(), done()];
    with_both(&SERVICE, &script, &Nothing, |player, client| {
        let pages = view!(client, |it| it.features(Features::PAGINATOR));
        call(&pages);
        call(&view!(&pages, |it| it.features(Features::WAITER)));
        call(&view!(client, |it| it.header("user-agent", "mine")));
        let agents: Vec<_> = player
            .sent()
            .iter()
            .map(|it| it.header("user-agent").to_owned())
            .collect();
        assert!(agents[0].ends_with(" m/C,E,e"), "{}", agents[0]);
        assert_eq!(agents[1], agents[0]);
        assert!(agents[2].ends_with(" m/B,C,E,e"), "{}", agents[2]);
        assert_eq!(agents[3], "mine");
    });
}

/// Credentials of an assumed role.
struct Role;

impl Change for Role {
    fn change<C, T: ?Sized>(&self, builder: Builder<C, T>) -> Builder<C, T> {
        let role =
            Features::CREDENTIALS_PROFILE_SOURCE_PROFILE.and(Features::CREDENTIALS_STS_ASSUME_ROLE);
        builder.credentials(Credentials::new("AKID", "secret").with_features(role))
    }
}

#[test]
fn a_provider_tells_how_it_got_the_credentials() {
    with_both(&SERVICE, &[done()], &Role, |player, client| {
        call(client);
        let sent = player.sent();
        let agent = sent[0].header("user-agent");
        assert!(agent.ends_with(" m/E,i,o"), "{agent}");
        assert!(!sent[0].header("authorization").contains("user-agent"));
    });
}
