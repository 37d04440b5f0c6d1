//! Cyclic redundancy checks that process eight bytes at a time ("slicing by 8").
//!
//! All algorithms here are reflected, start with all bits set, and invert all bits at the end, so one loop
//! serves them all. A sum of 32 bits is kept in 64 bits, with an empty upper half.

/// A checksum in progress: its tables, and the sum so far.
#[derive(Clone, Debug)]
pub(crate) struct Crc {
    tables: &'static Tables,
    sum: u64,
    all: u64,
}

/// Table `n` says how a byte changes the sum after `n` more bytes.
type Tables = [[u64; 256]; 8];

static CRC32: Tables = tables(0xEDB8_8320);
static CRC32C: Tables = tables(0x82F6_3B78);
static CRC64_NVME: Tables = tables(0x9A6C_9329_AC4B_C9B5);

const ALL_32: u64 = 0xFFFF_FFFF;

impl Crc {
    /// Starts a CRC-32/ISO-HDLC, which Ethernet and gzip use.
    pub(crate) const fn crc32() -> Self {
        Self::new(&CRC32, ALL_32)
    }

    /// Starts a CRC-32/ISCSI (Castagnoli).
    pub(crate) const fn crc32c() -> Self {
        Self::new(&CRC32C, ALL_32)
    }

    /// Starts a CRC-64/NVME, of the NVM Express specification.
    pub(crate) const fn crc64_nvme() -> Self {
        Self::new(&CRC64_NVME, u64::MAX)
    }

    const fn new(tables: &'static Tables, all: u64) -> Self {
        Self {
            tables,
            sum: all,
            all,
        }
    }

    /// Adds bytes to the sum.
    pub(crate) fn update(&mut self, bytes: &[u8]) {
        let mut words = bytes.chunks_exact(8);
        let mut sum = self.sum;
        for word in &mut words {
            let word = u64::from_le_bytes(word.try_into().unwrap_or_default());
            let mixed = (sum ^ word).to_le_bytes();
            sum = 0;
            for (table, byte) in self.tables.iter().rev().zip(mixed) {
                sum ^= table[usize::from(byte)];
            }
        }
        for byte in words.remainder() {
            let index = sum.to_le_bytes()[0] ^ byte;
            sum = sum >> 8 ^ self.tables[0][usize::from(index)];
        }
        self.sum = sum;
    }

    /// Returns the checksum of all bytes so far. If it has 32 bits, the upper half is zero.
    pub(crate) const fn value(&self) -> u64 {
        self.sum ^ self.all
    }
}

/// Computes the tables of a polynomial, given with its bits in reverse order.
const fn tables(polynomial: u64) -> Tables {
    let mut tables = [[0; 256]; 8];
    let mut byte = 0;
    while byte < 256 {
        let mut sum = byte as u64;
        let mut bit = 0;
        while bit < 8 {
            sum = if sum & 1 == 1 {
                sum >> 1 ^ polynomial
            } else {
                sum >> 1
            };
            bit += 1;
        }
        tables[0][byte] = sum;
        byte += 1;
    }
    let mut table = 1;
    while table < 8 {
        let mut byte = 0;
        while byte < 256 {
            let before: u64 = tables[table - 1][byte];
            tables[table][byte] = before >> 8 ^ tables[0][(before & 0xFF) as usize];
            byte += 1;
        }
        table += 1;
    }
    tables
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computes a checksum bit by bit, as it is defined.
    fn slow(polynomial: u64, all: u64, bytes: &[u8]) -> u64 {
        let mut sum = all;
        for byte in bytes {
            sum ^= u64::from(*byte);
            for _ in 0..8 {
                sum = if sum & 1 == 1 {
                    sum >> 1 ^ polynomial
                } else {
                    sum >> 1
                };
            }
        }
        sum ^ all
    }

    #[test]
    fn the_catalogue_s_check_values() {
        let table = [
            (Crc::crc32(), 0xCBF4_3926),
            (Crc::crc32c(), 0xE306_9283),
            (Crc::crc64_nvme(), 0xAE8B_1486_0A79_9888),
        ];
        for (mut crc, expected) in table {
            crc.update(b"123456789");
            assert_eq!(crc.value(), expected, "{expected:x}");
        }
    }

    #[test]
    fn eight_bytes_at_a_time_are_the_same_as_bit_by_bit() {
        let bytes: Vec<u8> = (0..200_u8).map(|byte| byte.wrapping_mul(151)).collect();
        let kinds = [
            (Crc::crc32(), 0xEDB8_8320, ALL_32),
            (Crc::crc32c(), 0x82F6_3B78, ALL_32),
            (Crc::crc64_nvme(), 0x9A6C_9329_AC4B_C9B5, u64::MAX),
        ];
        for (crc, polynomial, all) in kinds {
            for length in 0..bytes.len() {
                let mut whole = crc.clone();
                whole.update(&bytes[..length]);
                assert_eq!(whole.value(), slow(polynomial, all, &bytes[..length]));
                let mut parts = crc.clone();
                parts.update(&bytes[..length / 3]);
                parts.update(&bytes[length / 3..length]);
                assert_eq!(parts.value(), whole.value());
            }
        }
    }
}
