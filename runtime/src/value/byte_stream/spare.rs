//! The memory of chunks, which is used again. Memory that is new has to be filled with zeros, and costs the
//! system page faults: together as much as the reading itself.

use std::io::{self, Read};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use bytes::Bytes;

/// The place of one piece of memory between two chunks.
#[derive(Clone, Default)]
pub(super) struct Spare(Arc<Place>);

type Place = Mutex<Option<Vec<u8>>>;

/// A chunk. When everybody has dropped it, its memory goes back to its place.
struct Lent {
    memory: Vec<u8>,
    length: usize,
    home: Weak<Place>,
}

impl AsRef<[u8]> for Lent {
    fn as_ref(&self) -> &[u8] {
        &self.memory[..self.length]
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let Some(home) = self.home.upgrade() {
            put(&home, std::mem::take(&mut self.memory));
        }
    }
}

fn put(place: &Place, memory: Vec<u8>) {
    *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(memory);
}

impl Spare {
    /// Reads once, at most so many bytes. Returns `None` at the end.
    pub(super) fn read(&self, reader: &mut dyn Read, most: usize) -> Option<io::Result<Bytes>> {
        let mut memory = self.take(most);
        let length = loop {
            match reader.read(&mut memory[..most]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Some(Err(error)),
                Ok(length) => break length,
            }
        };
        if length == 0 {
            return None;
        }
        // Nobody who keeps a small chunk should keep a large piece of memory.
        if length < memory.len() / 4 {
            let chunk = Bytes::copy_from_slice(&memory[..length]);
            put(&self.0, memory);
            return Some(Ok(chunk));
        }
        let home = Arc::downgrade(&self.0);
        Some(Ok(Bytes::from_owner(Lent {
            memory,
            length,
            home,
        })))
    }

    /// Returns memory for at least so many bytes.
    fn take(&self, most: usize) -> Vec<u8> {
        let mut place = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let memory = place.take().filter(|memory| memory.len() >= most);
        memory.unwrap_or_else(|| vec![0; most])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_used_again_once_its_chunk_is_dropped() {
        let spare = Spare::default();
        let read = |text: &str, most| spare.read(&mut text.as_bytes(), most).unwrap().unwrap();
        let first = read("abcdefgh", 8);
        let place = first.as_ptr();
        // Somebody has it.
        let second = read("ijklmnop", 8);
        assert_ne!(second.as_ptr(), place);
        assert_eq!(
            (&first[..], &second[..]),
            (&b"abcdefgh"[..], &b"ijklmnop"[..])
        );
        drop(second);
        drop(first);
        // Less fits into it, and keeps its end.
        let third = read("xyz", 6);
        assert_eq!((third.as_ptr(), &third[..]), (place, &b"xyz"[..]));
        drop(third);
        // It stays for the next one, because a small chunk is copied.
        let small = read("q", 8);
        assert_ne!(small.as_ptr(), place);
        assert_eq!(read("rstuvwxy", 8).as_ptr(), place);
        // More does not fit.
        assert_eq!(&read("0123456789", 10)[..], b"0123456789");
    }

    /// What the columns say: how many of eight bytes come, and whether the chunk has the memory itself.
    #[test]
    fn only_a_small_chunk_is_copied() {
        for (length, is_lent) in [(1, false), (2, true), (3, true), (8, true)] {
            let spare = Spare::default();
            let chunk = spare.read(&mut &[7; 8][..length], 8).unwrap().unwrap();
            assert_eq!(spare.0.lock().unwrap().is_none(), is_lent, "{length}");
            assert_eq!(chunk, [7; 8][..length]);
            drop(chunk);
            assert!(spare.0.lock().unwrap().is_some(), "{length}");
        }
    }

    #[test]
    fn a_signal_does_not_end_the_stream() {
        struct Interrupted(bool);

        impl Read for Interrupted {
            fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
                if std::mem::replace(&mut self.0, true) {
                    buffer[0] = 7;
                    return Ok(1);
                }
                Err(io::ErrorKind::Interrupted.into())
            }
        }

        let chunk = Spare::default().read(&mut Interrupted(false), 8);
        assert_eq!(chunk.unwrap().unwrap(), [7][..]);
    }

    #[test]
    fn a_chunk_may_outlive_its_source() {
        let spare = Spare::default();
        let chunk = spare.read(&mut &b"abc"[..], 3).unwrap().unwrap();
        drop(spare);
        assert_eq!(&chunk[..], b"abc");
    }
}
