//! CRC-32 (IEEE 802.3), which protects every message of an event stream against damage.

/// The polynomial, with its bits reversed.
const POLYNOMIAL: u32 = 0xedb8_8320;

/// How each value of a byte changes the sum, if it is 0 to 3 bytes before the end of a word.
static TABLES: [[u32; 256]; 4] = tables();

/// The sum of the bytes so far.
#[derive(Clone, Copy, Debug)]
pub(super) struct Crc32(u32);

impl Crc32 {
    /// Starts a sum without bytes.
    pub(super) const fn new() -> Self {
        Self(u32::MAX)
    }

    /// Returns the sum after these bytes.
    pub(super) fn update(self, bytes: &[u8]) -> Self {
        let mut state = self.0;
        let words = bytes.chunks_exact(4);
        let rest = words.remainder();
        for word in words {
            let word = word
                .first_chunk()
                .map_or(0, |word| u32::from_le_bytes(*word));
            let [first, second, third, fourth] = (state ^ word).to_le_bytes();
            state = TABLES[3][usize::from(first)]
                ^ TABLES[2][usize::from(second)]
                ^ TABLES[1][usize::from(third)]
                ^ TABLES[0][usize::from(fourth)];
        }
        for byte in rest {
            let [lowest, ..] = state.to_le_bytes();
            state = TABLES[0][usize::from(lowest ^ byte)] ^ (state >> 8);
        }
        Self(state)
    }

    /// Returns the checksum.
    pub(super) const fn value(self) -> u32 {
        !self.0
    }
}

/// Returns the checksum of these bytes.
pub(super) fn crc32(bytes: &[u8]) -> u32 {
    Crc32::new().update(bytes).value()
}

const fn tables() -> [[u32; 256]; 4] {
    let mut tables = [[0; 256]; 4];
    let mut index = 0;
    while index < 256 {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "it is below 256; const code has no other conversion"
        )]
        let mut sum = index as u32;
        let mut bit = 0;
        while bit < 8 {
            sum = if sum & 1 == 0 {
                sum >> 1
            } else {
                (sum >> 1) ^ POLYNOMIAL
            };
            bit += 1;
        }
        tables[0][index] = sum;
        index += 1;
    }
    let mut distance = 1;
    while distance < 4 {
        let mut index = 0;
        while index < 256 {
            let before = tables[distance - 1][index];
            tables[distance][index] = tables[0][(before & 0xff) as usize] ^ (before >> 8);
            index += 1;
        }
        distance += 1;
    }
    tables
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_those_of_published_vectors() {
        // The check value from the CRC catalogue, texts whose sums are in the tests of `zlib`, and blocks of
        // one value.
        let cases: [(&[u8], u32); 6] = [
            (b"", 0),
            (b"123456789", 0xcbf4_3926),
            (b"a", 0xe8b7_be43),
            (b"The quick brown fox jumps over the lazy dog", 0x414f_a339),
            (&[0; 32], 0x190a_55ad),
            (&[0xff; 32], 0xff6c_ab0b),
        ];
        for (bytes, sum) in cases {
            assert_eq!(crc32(bytes), sum, "{bytes:?}");
        }
    }

    #[test]
    fn a_sum_does_not_depend_on_how_the_bytes_are_split() {
        let bytes: Vec<u8> = (0..=255).cycle().take(1000).collect();
        for split in 0..64 {
            let (before, after) = bytes.split_at(split);
            let sum = Crc32::new().update(before).update(after);
            assert_eq!(sum.value(), crc32(&bytes), "{split}");
        }
    }
}
