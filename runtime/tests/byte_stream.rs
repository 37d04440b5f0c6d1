//! Streams of bytes: their sources, how they are read, and their errors.

use std::collections::VecDeque;
use std::future::Future;
use std::io::{self, BufRead as _, Read};
use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use shapewright_runtime::{Blob, ByteStream};

/// Returns the output of a future that is ready at once.
fn ready<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it waits"),
    }
}

/// A file with this content. It is deleted when the value is dropped.
struct TestFile(PathBuf);

impl TestFile {
    fn new(content: &[u8]) -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("byte_stream-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, content).unwrap();
        Self(path)
    }
}

impl Drop for TestFile {
    fn drop(&mut self) {
        std::fs::remove_file(&self.0).unwrap();
    }
}

/// A source that yields these chunks, one at a time.
fn chunks(length: Option<u64>, chunks: &[&'static str]) -> ByteStream {
    let mut chunks: VecDeque<_> = chunks.iter().map(|chunk| Bytes::from(*chunk)).collect();
    ByteStream::from_poll_fn(length, move |_| Poll::Ready(chunks.pop_front().map(Ok)))
}

/// Returns one stream of every kind, with the same ten bytes.
fn ten_bytes(file: &TestFile) -> Vec<(&'static str, ByteStream)> {
    let reader = || io::Cursor::new(b"0123456789");
    vec![
        ("text", ByteStream::from("0123456789")),
        ("blob", ByteStream::from(Blob::from("0123456789"))),
        ("array", ByteStream::from(b"0123456789")),
        ("vector", ByteStream::from(b"0123456789".to_vec())),
        ("file", ByteStream::from_path(&file.0).unwrap()),
        ("reader", ByteStream::from_reader(reader(), None)),
        (
            "reader of a length",
            ByteStream::from_reader(reader(), Some(10)),
        ),
        ("chunks", chunks(None, &["01", "", "2345678", "9"])),
        (
            "chunks of a length",
            chunks(Some(10), &["01", "", "2345678", "9"]),
        ),
    ]
}

#[test]
fn every_kind_can_be_read_in_every_way() {
    let file = TestFile::new(b"0123456789");
    for (kind, stream) in ten_bytes(&file) {
        assert_eq!(ready(stream.collect(10)).unwrap(), "0123456789", "{kind}");
    }
    for (kind, stream) in ten_bytes(&file) {
        assert_eq!(stream.collect_blocking(10).unwrap(), "0123456789", "{kind}");
    }
    for (kind, mut stream) in ten_bytes(&file) {
        let mut out = Vec::new();
        assert_eq!(ready(stream.write_to(&mut out)).unwrap(), 10, "{kind}");
        assert_eq!(out, b"0123456789", "{kind}");
        assert!(ready(stream.next()).is_none() && stream.next_blocking().is_none());
    }
    for (kind, mut stream) in ten_bytes(&file) {
        let mut out = Vec::new();
        assert_eq!(stream.fill_buf().unwrap()[0], b'0', "{kind}");
        stream.consume(1);
        assert_eq!(stream.write_to_blocking(&mut out).unwrap(), 9, "{kind}");
        assert_eq!(out, b"123456789", "{kind}");
        assert!(stream.fill_buf().unwrap().is_empty(), "{kind}");
    }
    for (kind, mut stream) in ten_bytes(&file) {
        // A chunk after a small read has what that left.
        stream.read_exact(&mut [0; 3]).unwrap();
        let mut rest = stream.next_blocking().unwrap().unwrap().to_vec();
        stream.read_to_end(&mut rest).unwrap();
        assert_eq!(rest, b"3456789", "{kind}");
        assert!(stream.is_empty(), "{kind}");
    }
    for (kind, mut stream) in ten_bytes(&file) {
        // Mixing the ways to read loses nothing.
        let mut start = [0; 3];
        stream.read_exact(&mut start).unwrap();
        assert_eq!(&start, b"012", "{kind}");
        let mut rest = ready(stream.next()).unwrap().unwrap().to_vec();
        stream.read_to_end(&mut rest).unwrap();
        assert_eq!(rest, b"3456789", "{kind}");
    }
}

#[test]
fn the_length_is_what_is_left() {
    let file = TestFile::new(b"0123456789");
    for (kind, mut stream) in ten_bytes(&file) {
        let is_known = !matches!(kind, "reader" | "chunks");
        assert_eq!(stream.len(), is_known.then_some(10), "{kind}");
        let shown = format!("{stream:?}");
        assert_eq!(shown == "ByteStream(10 bytes)", is_known, "{shown}");
        stream.read_exact(&mut [0]).unwrap();
        assert_eq!(stream.len(), is_known.then_some(9), "{kind}");
        stream.read_to_end(&mut Vec::new()).unwrap();
        assert!(stream.is_empty(), "{kind}");
    }
    assert_eq!(
        format!("{:?}", chunks(None, &[])),
        "ByteStream(unknown length)"
    );
}

#[test]
fn a_limit_is_kept() {
    let file = TestFile::new(b"0123456789");
    for (kind, stream) in ten_bytes(&file) {
        let error = ready(stream.collect(9)).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::FileTooLarge, "{kind}");
    }
    for (kind, stream) in ten_bytes(&file) {
        let error = stream.collect_blocking(9).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::FileTooLarge, "{kind}");
    }
}

#[test]
fn a_part_of_a_file_is_a_stream() {
    let file = TestFile::new(b"0123456789");
    for (offset, length, expected) in [(0, 4, "0123"), (3, 4, "3456"), (9, 1, "9"), (10, 0, "")] {
        let stream = ByteStream::from_path_part(&file.0, offset, length).unwrap();
        assert_eq!(stream.collect_blocking(10).unwrap(), expected);
    }
    for (offset, length) in [(0, 11), (9, 2), (11, 1), (u64::MAX, u64::MAX)] {
        let error = ByteStream::from_path_part(&file.0, offset, length).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidInput, "{error}");
    }
}

#[test]
fn errors_of_files_name_them() {
    let missing = std::env::temp_dir().join("no-such-file");
    let error = ByteStream::from_path(&missing).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::NotFound);
    assert!(error.to_string().contains("no-such-file"), "{error}");
    let error = ByteStream::from_path(std::env::temp_dir()).unwrap_err();
    assert!(error.to_string().contains("not a regular file"), "{error}");

    let file = TestFile::new(b"0123456789");
    let stream = ByteStream::from_path(&file.0).unwrap();
    std::fs::write(&file.0, b"0123").unwrap();
    let error = stream.collect_blocking(10).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
    assert!(error.to_string().contains("6 bytes"), "{error}");
}

#[test]
fn what_is_in_memory_or_in_a_file_can_be_replayed() {
    let file = TestFile::new(b"0123456789");
    for (kind, mut stream) in ten_bytes(&file) {
        let once = kind.starts_with("reader") || kind.starts_with("chunks");
        assert_eq!(stream.is_replayable(), !once, "{kind}");
        let copy = stream.try_clone();
        assert_eq!(copy.is_some(), !once, "{kind}");
        if let Some(copy) = copy {
            assert_eq!(copy.collect_blocking(10).unwrap(), "0123456789", "{kind}");
        }
        stream.read_exact(&mut [0]).unwrap();
        // A stream of a file that was begun can't be read again from its beginning.
        assert_eq!(stream.is_replayable(), !once && kind != "file", "{kind}");
        assert_eq!(
            stream.try_clone().is_some(),
            stream.is_replayable(),
            "{kind}"
        );
    }
}

#[test]
fn a_source_must_have_the_length_that_was_said() {
    let short = || {
        [
            chunks(Some(5), &["012"]),
            ByteStream::from_reader(&b"012"[..], Some(5)),
        ]
    };
    for stream in short() {
        let error = ready(stream.collect(9)).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
    }
    for mut stream in short() {
        let error = io::copy(&mut stream, &mut io::sink()).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
        assert_eq!(stream.read(&mut [0; 9]).unwrap(), 0, "an error is the end");
    }
    let error = ready(chunks(Some(2), &["012"]).collect(9)).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    // A reader yields no more than the given length.
    let stream = ByteStream::from_reader(&b"012"[..], Some(2));
    assert_eq!(stream.collect_blocking(9).unwrap(), "01");
}

#[test]
fn an_error_of_the_source_is_the_end() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::PermissionDenied.into())
        }
    }
    let broken = || {
        [
            ByteStream::from_reader(Broken, None),
            ByteStream::from_poll_fn(None, |_| {
                Poll::Ready(Some(Err(io::ErrorKind::PermissionDenied.into())))
            }),
        ]
    };
    for mut stream in broken() {
        let error = ready(stream.next()).unwrap().unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::PermissionDenied);
        assert!(ready(stream.next()).is_none());
    }
    for mut stream in broken() {
        let error = stream.read(&mut [0]).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::PermissionDenied);
        assert_eq!(stream.read(&mut [0]).unwrap(), 0);
    }
}

#[test]
fn a_source_is_dropped_at_its_end_and_with_its_stream() {
    let held = Arc::new(());
    let counted = || {
        let held = Arc::clone(&held);
        let mut left = Some(Bytes::from("0"));
        ByteStream::from_poll_fn(None, move |_| {
            let _ = &held;
            Poll::Ready(left.take().map(Ok))
        })
    };
    let mut stream = counted();
    assert_eq!(Arc::strong_count(&held), 2);
    while stream.next_blocking().is_some() {}
    assert_eq!(Arc::strong_count(&held), 1);
    drop(counted());
    assert_eq!(Arc::strong_count(&held), 1);
}

#[test]
fn a_blocking_reader_waits_for_an_asynchronous_source() {
    let is_there = Arc::new(AtomicUsize::new(0));
    let mut polls = 0;
    let mut stream = ByteStream::from_poll_fn(Some(4), move |context| {
        if is_there.load(Ordering::SeqCst) == 1 {
            return Poll::Ready(Some(Ok(Bytes::from("late"))));
        }
        polls += 1;
        let (waker, is_there) = (context.waker().clone(), Arc::clone(&is_there));
        std::thread::spawn(move || {
            // The first poll may have a waker that wakes nobody.
            is_there.store(usize::from(polls > 1), Ordering::SeqCst);
            waker.wake();
        });
        Poll::Pending
    });
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    assert_eq!(text, "late");
}

#[cfg(feature = "client")]
mod asynchronous {
    use super::*;

    /// A reader that remembers the threads on which it was read.
    struct Threads(Arc<std::sync::Mutex<Vec<std::thread::ThreadId>>>, usize);

    impl Read for Threads {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.0.lock().unwrap().push(std::thread::current().id());
            let length = self.1.min(buffer.len());
            self.1 -= length;
            Ok(length)
        }
    }

    #[tokio::test]
    async fn readers_do_not_keep_the_thread_of_the_runtime() {
        let threads = Arc::new(std::sync::Mutex::new(Vec::new()));
        let reader = Threads(Arc::clone(&threads), 600_000);
        let stream = ByteStream::from_reader(reader, None);
        assert_eq!(stream.collect(600_000).await.unwrap().len(), 600_000);
        let threads = threads.lock().unwrap();
        assert!(threads.len() > 3, "it is read in parts");
        assert!(!threads.contains(&std::thread::current().id()));
    }

    #[tokio::test]
    async fn a_dropped_future_loses_nothing() {
        /// Reads nothing before it is allowed to.
        struct Gate(std::sync::mpsc::Receiver<()>, &'static [u8]);
        impl Read for Gate {
            fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
                // Once the sender is gone, it stays open.
                let _ = self.0.recv();
                self.1.read(buffer)
            }
        }
        let (open, gate) = std::sync::mpsc::channel();
        let mut stream = ByteStream::from_reader(Gate(gate, b"0123456789"), Some(10));
        {
            let mut next = pin!(stream.next());
            let mut context = Context::from_waker(Waker::noop());
            assert!(next.as_mut().poll(&mut context).is_pending());
        }
        drop(open);
        assert_eq!(stream.len(), Some(10));
        assert_eq!(stream.collect(10).await.unwrap(), "0123456789");
    }

    #[tokio::test]
    async fn a_reader_which_panics_is_an_error() {
        struct Panics;
        impl Read for Panics {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                panic!("as it should")
            }
        }
        let mut stream = ByteStream::from_reader(Panics, None);
        assert!(stream.next().await.unwrap().is_err());
        assert!(stream.next().await.is_none());
    }

    #[tokio::test]
    async fn http_bodies_and_streams_of_chunks_are_streams_and_the_other_way_round() {
        use shapewright_runtime::transport::Body;

        let body = Body::from(chunks(Some(4), &["01", "23"]));
        let stream = ByteStream::from_http_body(body);
        assert_eq!(stream.len(), Some(4));
        let stream = ByteStream::from_stream(stream, None);
        assert_eq!(stream.len(), None);
        assert_eq!(stream.collect(4).await.unwrap(), "0123");
    }
}

#[tokio::test]
async fn a_large_file_is_read_ahead() {
    // More than a thread reads in one visit, and not a multiple of anything.
    let content: Vec<u8> = (0..2_621_443_u32).map(|n| (n % 251) as u8).collect();
    let file = TestFile::new(&content);
    for (offset, length) in [(0, content.len()), (7, 1 << 20), (3, (1 << 20) + 1), (5, 1)] {
        let part = ByteStream::from_path_part(&file.0, offset as u64, length as u64);
        let mut stream = part.unwrap();
        let mut found = Vec::new();
        while let Some(chunk) = stream.next().await {
            found.extend_from_slice(&chunk.unwrap());
            assert_eq!(stream.len(), Some((length - found.len()) as u64));
        }
        assert!(
            found == content[offset..offset + length],
            "{length} bytes from byte {offset}"
        );
    }
}

#[tokio::test]
async fn a_file_that_becomes_shorter_is_an_error() {
    let file = TestFile::new(&vec![7; 3 << 20]);
    let mut stream = ByteStream::from_path(&file.0).unwrap();
    std::fs::write(&file.0, vec![7; (2 << 20) - 1]).unwrap();
    let mut length = 0;
    let error = loop {
        match stream.next().await.unwrap() {
            Ok(chunk) => length += chunk.len(),
            Err(error) => break error,
        }
    };
    assert_eq!(length, (2 << 20) - 1);
    assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
    assert!(stream.next().await.is_none());
}

#[test]
fn a_file_that_is_half_read_outlives_its_runtime() {
    let content: Vec<u8> = (0..3_000_000_u32).map(|n| (n % 251) as u8).collect();
    let file = TestFile::new(&content);
    let mut stream = ByteStream::from_path(&file.0).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }.build().unwrap();
    let first = runtime.block_on(stream.next()).unwrap().unwrap();
    assert!(content.starts_with(&first));
    // No thread waits for somebody to take the rest.
    drop(runtime);
    let mut found = first.to_vec();
    let error = loop {
        match stream.next_blocking() {
            Some(Ok(chunk)) => found.extend_from_slice(&chunk),
            Some(Err(error)) => break error,
            None => panic!("the runtime is gone, so the rest can't be read"),
        }
    };
    assert!(content.starts_with(&found));
    assert!(error.to_string().contains("cancelled"), "{error}");
}
