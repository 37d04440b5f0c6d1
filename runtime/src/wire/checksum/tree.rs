//! The hash of a tree: its leaves are the SHA-256 of the body's parts of one MiB, and each node above is the
//! SHA-256 of its two children. A node without a partner goes up as it is.

use ring::digest::{Context, Digest, SHA256, digest};

/// The length of a part, in bytes.
const PART: usize = 1 << 20;

/// Computes the hash of a tree from chunks of any length.
pub(crate) struct TreeHasher {
    leaves: Vec<Digest>,
    part: Context,
    /// How many bytes of the last part are there.
    length: usize,
}

impl TreeHasher {
    pub(crate) fn new() -> Self {
        Self {
            leaves: Vec::new(),
            part: Context::new(&SHA256),
            length: 0,
        }
    }

    pub(crate) fn update(&mut self, mut chunk: &[u8]) {
        while !chunk.is_empty() {
            if self.length == PART {
                self.end_part();
            }
            let (now, later) = chunk.split_at(chunk.len().min(PART - self.length));
            self.part.update(now);
            self.length += now.len();
            chunk = later;
        }
    }

    /// The root. A tree without parts has that of one empty part.
    pub(crate) fn finish(mut self) -> [u8; 32] {
        self.end_part();
        let mut nodes = self.leaves;
        while nodes.len() > 1 {
            let pairs = nodes.chunks(2).map(|pair| match pair {
                [left, right] => digest(&SHA256, &[left.as_ref(), right.as_ref()].concat()),
                alone => alone[0],
            });
            nodes = pairs.collect();
        }
        let root = nodes.first().map(AsRef::as_ref);
        root.and_then(|root| root.try_into().ok())
            .unwrap_or_default()
    }

    fn end_part(&mut self) {
        let part = std::mem::replace(&mut self.part, Context::new(&SHA256));
        self.leaves.push(part.finish());
        self.length = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sha256(bytes: &[u8]) -> Vec<u8> {
        digest(&SHA256, bytes).as_ref().to_vec()
    }

    fn both(left: &[u8], right: &[u8]) -> Vec<u8> {
        sha256(&[left, right].concat())
    }

    /// The root of a body which comes in chunks of this length.
    fn root(body: &[u8], chunk: usize) -> Vec<u8> {
        let mut hasher = TreeHasher::new();
        body.chunks(chunk).for_each(|chunk| hasher.update(chunk));
        hasher.finish().to_vec()
    }

    #[test]
    fn a_short_body_has_one_leaf() {
        for body in [&b""[..], b"hello world", &vec![7; PART]] {
            assert_eq!(root(body, 1000), sha256(body), "{}", body.len());
        }
    }

    #[test]
    fn nodes_are_hashes_of_pairs() {
        let cycle = (0..=250).flat_map(|byte| [byte; 1000]);
        let body: Vec<u8> = cycle.cycle().take(5 * PART - 1).collect();
        let leaves: Vec<_> = body.chunks(PART).map(sha256).collect();
        let two = both(&leaves[0], &leaves[1]);
        let four = both(&two, &both(&leaves[2], &leaves[3]));
        let expected = [
            (2, two.clone()),
            (3, both(&two, &leaves[2])),
            (4, four.clone()),
            (5, both(&four, &leaves[4])),
        ];
        for (parts, expected) in expected {
            let body = &body[..body.len().min(parts * PART)];
            for chunk in [100_003, PART, body.len()] {
                assert_eq!(root(body, chunk), expected, "{parts} {chunk}");
            }
        }
    }
}
