//! What the server does to each call, and what a caller must see. Both sides know it from the seed.

/// The size of the largest object, in bytes.
pub(crate) const MAX_LENGTH: usize = 64 << 10;

/// A storm that is the same for the same seed, in whatever order the calls run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    pub(crate) seed: u64,
}

/// What the server does to a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deed {
    Answer,
    /// Resets the connection after the head of the request.
    Reset,
    /// Resets the connection in the middle of the answer.
    ResetHalfway,
    /// Closes the connection before the last byte of the answer.
    Truncate,
    /// Waits before it answers.
    Delay,
    /// Answers in pieces.
    Drip,
    /// Answers with status 503.
    Refuse,
    /// Answers with status 503, and closes the connection.
    RefuseAndClose,
    /// Never answers.
    Silence,
    /// Answers, and closes the connection without having said so.
    AnswerAndClose,
    /// Answers twice. The second answer is for a call that does not exist.
    AnswerTwice,
}

/// What a caller must see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    Answer,
    Refusal,
    Failure,
}

impl Deed {
    pub(crate) fn expected(self) -> Expected {
        match self {
            Self::Answer | Self::Delay | Self::Drip | Self::AnswerAndClose | Self::AnswerTwice => {
                Expected::Answer
            }
            Self::Refuse | Self::RefuseAndClose => Expected::Refusal,
            Self::Reset | Self::ResetHalfway | Self::Truncate | Self::Silence => Expected::Failure,
        }
    }
}

impl Plan {
    /// The deed for a call: in 45 of 100 cases a fault.
    pub(crate) fn deed(self, call: u64) -> Deed {
        match self.number(call, 0) % 100 {
            0..8 => Deed::Reset,
            8..14 => Deed::ResetHalfway,
            14..20 => Deed::Truncate,
            20..26 => Deed::Delay,
            26..32 => Deed::Drip,
            32..38 => Deed::Refuse,
            38..40 => Deed::RefuseAndClose,
            40 => Deed::Silence,
            41..43 => Deed::AnswerAndClose,
            43..45 => Deed::AnswerTwice,
            _ => Deed::Answer,
        }
    }

    /// `true` for an upload, `false` for a download.
    pub(crate) fn is_upload(self, call: u64) -> bool {
        self.number(call, 1) % 3 == 0
    }

    /// The object of a call: its number, again and again.
    pub(crate) fn object(self, call: u64) -> Vec<u8> {
        let length = match self.deed(call) {
            // Both answers fit into one packet. If the second came later, no client could know whose it is.
            Deed::AnswerTwice => 1 + self.number(call, 2) % 100,
            _ => 1 + self.number(call, 2) % MAX_LENGTH as u64,
        };
        let length = usize::try_from(length).expect("at most 64 KiB");
        let number = format!("{call};");
        let mut object = number.repeat(length / number.len() + 1).into_bytes();
        object.truncate(length);
        object
    }

    /// After how many milliseconds an async caller drops the call, if it does. Zero is after the first poll.
    pub(crate) fn drops_after(self, call: u64) -> Option<u64> {
        let number = self.number(call, 3);
        (number % 10 == 0).then_some(number / 10 % 8)
    }

    /// `true` if a caller drops the object after the first bytes.
    pub(crate) fn drops_object(self, call: u64) -> bool {
        self.number(call, 4) % 10 == 0
    }

    /// How long the server waits where it does, in milliseconds.
    pub(crate) fn pause(self, call: u64) -> u64 {
        1 + self.number(call, 5) % 10
    }

    /// A number that looks like chance (`SplitMix64`).
    fn number(self, call: u64, salt: u64) -> u64 {
        const STEP: u64 = 0x9E37_79B9_7F4A_7C15;
        let mut number = self
            .seed
            .wrapping_mul(STEP)
            .wrapping_add(call)
            .wrapping_mul(STEP)
            .wrapping_add(salt)
            .wrapping_mul(STEP);
        number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        number ^ (number >> 31)
    }
}
