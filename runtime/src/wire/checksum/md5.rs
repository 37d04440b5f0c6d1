//! MD5 (RFC 1321). It is not secure, but some operations require it as the checksum of their requests.

use std::array;

/// The number of bits by which a step rotates, by round and by step within groups of four.
const SHIFTS: [[u32; 4]; 4] = [
    [7, 12, 17, 22],
    [5, 9, 14, 20],
    [4, 11, 16, 23],
    [6, 10, 15, 21],
];

/// The length of a block in bytes.
const BLOCK: usize = 64;

/// Returns the digest of these bytes.
pub(crate) fn digest(bytes: &[u8]) -> [u8; 16] {
    let mut md5 = Md5::new();
    md5.update(bytes);
    md5.finish()
}

/// A digest in progress.
pub(crate) struct Md5 {
    sines: [u32; 64],
    state: [u32; 4],
    /// The bytes after the last whole block.
    rest: Vec<u8>,
    /// The number of bytes so far.
    length: u64,
}

impl Md5 {
    pub(crate) fn new() -> Self {
        Self {
            sines: sines(),
            state: [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476],
            rest: Vec::with_capacity(2 * BLOCK),
            length: 0,
        }
    }

    /// Adds bytes to the digest.
    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.length = self.length.wrapping_add(bytes.len() as u64);
        let missing = (BLOCK - self.rest.len()) % BLOCK;
        let (first, bytes) = bytes.split_at(missing.min(bytes.len()));
        self.rest.extend_from_slice(first);
        let blocks = bytes.chunks_exact(BLOCK);
        let rest = blocks.remainder();
        for block in self.rest.chunks_exact(BLOCK).chain(blocks) {
            update(&mut self.state, block, &self.sines);
        }
        if self.rest.len() == BLOCK {
            self.rest.clear();
        }
        self.rest.extend_from_slice(rest);
    }

    /// Returns the digest of all bytes so far.
    pub(crate) fn finish(mut self) -> [u8; 16] {
        let mut last = self.rest;
        last.push(0x80);
        let zeros = (BLOCK - 8).wrapping_sub(last.len()) % BLOCK;
        last.resize(last.len() + zeros, 0);
        // The length is in bits. Only its lowest 64 bits count.
        last.extend(self.length.wrapping_mul(8).to_le_bytes());
        for block in last.chunks_exact(BLOCK) {
            update(&mut self.state, block, &self.sines);
        }
        let mut digest = [0; 16];
        for (place, word) in digest.chunks_exact_mut(4).zip(self.state) {
            place.copy_from_slice(&word.to_le_bytes());
        }
        digest
    }
}

/// Computes the constants of the steps: the first 32 fractional bits of `|sin(step)|`. Steps count from 1, in
/// radians.
fn sines() -> [u32; 64] {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a sine's absolute value times 2^32 is not negative, and the cast is meant to cut off its fraction"
    )]
    array::from_fn(|step| {
        let step = u32::try_from(step).unwrap_or_default() + 1;
        (f64::from(step).sin().abs() * 4_294_967_296.0) as u32
    })
}

fn update(state: &mut [u32; 4], block: &[u8], sines: &[u32; 64]) {
    let words: [u32; 16] = array::from_fn(|index| {
        let bytes = block.get(index * 4..).and_then(|bytes| bytes.first_chunk());
        u32::from_le_bytes(*bytes.unwrap_or(&[0; 4]))
    });
    let [mut a, mut b, mut c, mut d] = *state;
    for (step, sine) in sines.iter().enumerate() {
        let (mixed, word) = match step / 16 {
            0 => (b & c | !b & d, step),
            1 => (d & b | !d & c, (5 * step + 1) % 16),
            2 => (b ^ c ^ d, (3 * step + 5) % 16),
            _ => (c ^ (b | !d), (7 * step) % 16),
        };
        let sum = a
            .wrapping_add(mixed)
            .wrapping_add(*sine)
            .wrapping_add(words[word]);
        let rotated = sum.rotate_left(SHIFTS[step / 16][step % 4]);
        (a, b, c, d) = (d, b.wrapping_add(rotated), b, c);
    }
    for (place, word) in state.iter_mut().zip([a, b, c, d]) {
        *place = place.wrapping_add(word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(bytes: &[u8]) -> String {
        use std::fmt::Write as _;
        digest(bytes).iter().fold(String::new(), |mut text, byte| {
            write!(text, "{byte:02x}").unwrap();
            text
        })
    }

    #[test]
    fn the_suite_of_the_rfc() {
        let table = [
            ("", "d41d8cd98f00b204e9800998ecf8427e"),
            ("a", "0cc175b9c0f1b6a831c399e269772661"),
            ("abc", "900150983cd24fb0d6963f7d28e17f72"),
            ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
            (
                "abcdefghijklmnopqrstuvwxyz",
                "c3fcd3d76192e4007dfb496cca67e13b",
            ),
            (
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
                "d174ab98d277d9f5a5611c2c9f419d9f",
            ),
            (
                "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
                "57edf4a22be3c955ac49da2e2107b67a",
            ),
        ];
        for (text, expected) in table {
            assert_eq!(hex(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn lengths_around_a_block() {
        // These values are from another implementation (Python).
        let table = [
            (55, "ef1772b6dff9a122358552954ad0df65"),
            (56, "3b0c8ac703f828b04c6c197006d17218"),
            (63, "b06521f39153d618550606be297466d5"),
            (64, "014842d480b571495a4a0363793f7367"),
            (65, "c743a45e0d2e6a95cb859adae0248435"),
        ];
        for (length, expected) in table {
            assert_eq!(hex(&vec![b'a'; length]), expected, "{length}");
        }
    }
}
