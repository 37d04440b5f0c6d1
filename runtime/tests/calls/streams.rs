//! Bodies that are streams: some can be read again, and some can't. And what a caller needs to repeat a call.

use std::io::Write as _;

use shapewright_runtime::client::retry::GaveUp;
use shapewright_runtime::{ByteStream, Repeat};

use crate::player::{Nothing, answer, with_both};
use crate::shapes::{Order, STREAMS, Send, Upload};

#[test]
fn a_stream_that_can_be_read_again_is_sent_again() {
    let path = std::env::temp_dir().join(format!("calls-{}", std::process::id()));
    let mut file = std::fs::File::create(&path).unwrap();
    file.write_all(b"from a file").unwrap();
    drop(file);
    let script = [answer(503, ""), answer(200, "")];
    with_both(&STREAMS, &script, &Nothing, |player, client| {
        let body = ByteStream::from_path(&path).unwrap();
        client.call::<Send>(Upload { body }).unwrap();
        let bodies: Vec<_> = player.sent().into_iter().map(|it| it.body).collect();
        assert_eq!(bodies, [b"from a file", b"from a file"]);
    });
    std::fs::remove_file(path).unwrap();
    with_both(&STREAMS, &script, &Nothing, |player, client| {
        let body = ByteStream::from("from memory");
        client.call::<Send>(Upload { body }).unwrap();
        let bodies: Vec<_> = player.sent().into_iter().map(|it| it.body).collect();
        assert_eq!(bodies, [b"from memory", b"from memory"]);
    });
}

#[test]
fn a_stream_that_can_be_read_once_is_sent_once() {
    with_both(&STREAMS, &[answer(503, "")], &Nothing, |player, client| {
        let body = ByteStream::from_reader(&b"once"[..], Some(4));
        let error = client.call::<Send>(Upload { body }).unwrap_err();
        assert_eq!(player.sent().len(), 1);
        assert_eq!(error.attempts().gave_up, GaveUp::NotReplayable);
        let text = error.to_string();
        assert!(
            text.ends_with("(not sent again, because its body can be read only once)"),
            "{text}"
        );
    });
}

#[test]
fn requests_can_be_repeated_by_their_callers() {
    let mut order = Order::default();
    order.fill_idempotency_tokens();
    let token = order.token.clone().unwrap();
    assert_eq!(token.len(), 36);
    order.fill_idempotency_tokens();
    assert_eq!(order.token, Some(token));
    assert_eq!(order.try_clone(), Some(order));

    let copy = |body| Upload { body }.try_clone();
    let again = copy(ByteStream::from("abc")).unwrap();
    assert_eq!(again.body.collect_blocking(10).unwrap(), &b"abc"[..]);
    assert!(copy(ByteStream::from_reader(&b"abc"[..], None)).is_none());
}
