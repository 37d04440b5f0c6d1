//! Pages: which requests are sent, and where they end.

use shapewright_runtime::client::Core;
use shapewright_runtime::transport::Transport;
use shapewright_runtime::{Error, Operation};

use crate::listing::{ByCount, ByInteger, ByText, Double, Listing, Plain};
use crate::player::{Nothing, Player, Reply, answer, error, standard, with_both};
use crate::shapes::SERVICE;

fn listing() -> Listing {
    Listing {
        filter: Some("f".to_owned()),
        ..Listing::default()
    }
}

fn bodies(player: &Player) -> Vec<String> {
    let sent = player.sent().into_iter();
    sent.map(|it| String::from_utf8(it.body).unwrap()).collect()
}

#[test]
fn each_request_has_the_token_of_the_page_before() {
    let script = [
        answer(200, r#"{"Items":["a","b"],"NextToken":"1"}"#),
        answer(200, r#"{"NextToken":"2"}"#),
        answer(200, r#"{"Items":["c"],"NextToken":""}"#),
    ];
    with_both(&SERVICE, &script, &Nothing, |player, client| {
        let items = client.items::<Plain>(listing()).unwrap();
        assert_eq!(items, ["a", "b", "c"]);
        let expected = [
            r#"{"Filter":"f"}"#,
            r#"{"Token":"1","Filter":"f"}"#,
            r#"{"Token":"2","Filter":"f"}"#,
        ];
        assert_eq!(bodies(player), expected);
        let agents = player.sent();
        assert!(
            agents
                .iter()
                .all(|it| it.header("user-agent").contains(" m/C,E"))
        );
    });
}

#[test]
fn the_first_page_is_the_one_that_is_asked_for() {
    let script = [answer(200, r#"{"Items":["a"]}"#)];
    with_both(&SERVICE, &script, &Nothing, |player, client| {
        let mut request = listing();
        request.token = Some("here".to_owned());
        let pages = client.pages::<Plain>(request, |mut it| {
            it.size = Some(7);
            it
        });
        assert_eq!(pages.len(), 1);
        let expected = [r#"{"Token":"here","Size":7,"Filter":"f"}"#];
        assert_eq!(bodies(player), expected);
    });
}

#[test]
fn a_size_is_what_its_member_is() {
    fn check<O: Operation<Input = Listing>>(expected: &str) {
        let script = [answer(200, r#"{"Items":["a"]}"#)];
        with_both(&SERVICE, &script, &Nothing, |player, client| {
            let pages = client.pages::<O>(Listing::default(), |mut it| {
                it.size = Some(7);
                it
            });
            assert_eq!(pages.len(), 1);
            assert_eq!(bodies(player), [expected]);
        });
    }
    check::<ByInteger>(r#"{"Other":7}"#);
    check::<ByText>(r#"{"Filter":"7"}"#);
    check::<ByCount>(r#"{"Count":"7"}"#);
}

#[test]
fn a_flag_decides_whether_there_are_more_pages() {
    let script = [
        answer(200, r#"{"Items":["a","b"],"NextOther":4,"More":true}"#),
        answer(200, r#"{"NextToken":"t","More":true}"#),
        answer(200, r#"{"NextToken":"u","NextOther":5,"More":false}"#),
    ];
    with_both(&SERVICE, &script, &Nothing, |player, client| {
        assert_eq!(client.pages::<Double>(listing(), |it| it).len(), 3);
        let expected = [
            r#"{"Filter":"f"}"#,
            r#"{"Token":"b","Other":4,"Filter":"f"}"#,
            r#"{"Token":"t","Filter":"f"}"#,
        ];
        assert_eq!(bodies(player), expected);
    });
    // Without a flag there is no other page, and zero is no token.
    for page in [
        r#"{"NextToken":"t"}"#,
        r#"{"NextOther":0,"More":true}"#,
        r#"{"More":true}"#,
    ] {
        with_both(&SERVICE, &[answer(200, page)], &Nothing, |_, client| {
            assert_eq!(
                client.pages::<Double>(listing(), |it| it).len(),
                1,
                "{page}"
            );
        });
    }
}

#[test]
fn a_repeated_token_is_an_error_or_the_end() {
    let page = || answer(200, r#"{"Items":["a"],"NextToken":"same"}"#);
    let script = [page(), page()];
    with_both(&SERVICE, &script, &Nothing, |player, client| {
        let mut pages = client.pages::<Plain>(listing(), |it| it);
        assert_eq!(player.sent().len(), 2);
        let error = pages.pop().unwrap().unwrap_err();
        assert!(matches!(error, Error::Request(_)), "{error:?}");
        assert_eq!(
            error.to_string(),
            "List: the request can't be made: Token: the service returned the token that it was sent, so the pages \
             have no end; if that means the end at this service, call `end_at_repeated_token`"
        );
        assert!(pages.len() == 2 && pages.iter().all(Result::is_ok));
    });
    with_both(&SERVICE, &script, &Nothing, |player, client| {
        let pages = client.pages::<Plain>(listing(), |mut it| {
            it.ends = true;
            it
        });
        assert_eq!((pages.len(), player.sent().len()), (2, 2));
        assert!(pages.iter().all(Result::is_ok));
    });
    // Of two tokens, the service may send one only.
    let page = || answer(200, r#"{"NextOther":7,"More":true}"#);
    let script = [page(), page()];
    with_both(&SERVICE, &script, &Nothing, |player, client| {
        let pages = client.pages::<Double>(listing(), |mut it| {
            it.ends = true;
            it
        });
        assert_eq!((pages.len(), player.sent().len()), (2, 2));
        assert!(pages.iter().all(Result::is_ok));
    });
}

#[test]
fn what_can_not_be_done_is_an_error_and_not_ignored() {
    with_both(&SERVICE, &[], &Nothing, |_, client| {
        let pages = client.pages::<Double>(listing(), |mut it| {
            it.size = Some(7);
            it
        });
        let error = pages.into_iter().next().unwrap().unwrap_err().to_string();
        let expected = "the operation has no member for the size of a page";
        assert!(error.ends_with(expected), "{error}");
    });
    let script = [
        answer(200, r#"{"Items":["a"],"NextToken":"1"}"#),
        error(400, "Wrong"),
    ];
    with_both(&SERVICE, &script, &Nothing, |_, client| {
        let pages = client.pages::<Plain>(listing(), |it| it);
        assert!(pages.len() == 2 && pages[0].is_ok() && pages[1].is_err());
    });
    with_both(&SERVICE, &script, &Nothing, |_, client| {
        let error = client.items::<Plain>(listing()).unwrap_err();
        assert_eq!(error.code(), Some("Wrong"));
    });
}

fn client(script: impl IntoIterator<Item = Reply>) -> (Player, Core) {
    let player = Player::new(script);
    let builder = standard::<Core, dyn Transport>(&SERVICE, &player.clock);
    let client = builder.transport(player.clone()).build().unwrap();
    (player, client)
}

#[tokio::test]
async fn pages_are_fetched_when_somebody_asks_and_can_be_resumed() {
    let page = |token: &str| {
        answer(
            200,
            &format!(r#"{{"Items":["a","b"],"NextToken":"{token}"}}"#),
        )
    };
    let (player, core) = client([page("1"), error(400, "Wrong"), page("2"), page("")]);
    let mut items = core.pages::<Plain>(listing()).items();
    assert_eq!(player.sent().len(), 0);
    assert_eq!(items.next_request().unwrap().token, None);
    items.next().await.unwrap().unwrap();
    assert_eq!(items.next_request().unwrap().token.as_deref(), Some("1"));
    items.next().await.unwrap().unwrap();
    assert_eq!(player.sent().len(), 1);
    assert!(items.next().await.unwrap().is_err());
    assert!(items.next().await.is_none());
    // After an error, the request that failed is the next one.
    let request = items.next_request().unwrap().clone();
    assert_eq!(request.token.as_deref(), Some("1"));
    let mut pages = core.pages::<Plain>(request);
    pages.next().await.unwrap().unwrap();
    assert_eq!(pages.next_request().unwrap().token.as_deref(), Some("2"));
    pages.next().await.unwrap().unwrap();
    assert!(pages.next_request().is_none());
    assert!(pages.next().await.is_none());
    assert_eq!(player.sent().len(), 4);
}

#[tokio::test]
async fn an_item_that_was_taken_is_not_among_the_rest() {
    let (_, core) = client([
        answer(200, r#"{"Items":["a","b"],"NextToken":"1"}"#),
        answer(200, r#"{"Items":["c"]}"#),
    ]);
    let mut items = core.pages::<Plain>(listing()).items();
    items.next().await.unwrap().unwrap();
    assert_eq!(items.into_vec().await.unwrap(), ["b", "c"]);
}

/// What libraries expect of streams.
#[tokio::test]
async fn items_are_a_stream_of_results() {
    use futures_core::Stream;

    fn is_stream<T: Stream<Item = Result<String, E>> + Unpin + Send, E>(stream: T) -> T {
        stream
    }
    let (_, core) = client([answer(200, r#"{"Items":["a"]}"#)]);
    let items = is_stream(core.pages::<Plain>(listing()).items());
    assert_eq!(items.into_vec().await.unwrap(), ["a"]);
}
