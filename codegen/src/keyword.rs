//! Closed sets of words that a format uses as values.
//!
//! In: a table of words. Out: an enum that `model::read::Fields` can read. This module must
//! not know any format; each format has its own tables.

/// A closed set of words.
pub(crate) trait Keyword: Copy + 'static {
    /// What one of these words is called in a message, with its article.
    const NOUN: &'static str;
    /// Every word of the set.
    const ALL: &'static [Self];

    /// The word as it stands in a model.
    fn word(self) -> &'static str;
}

macro_rules! keywords {
    ($($(#[$meta:meta])* $vis:vis $name:ident, $noun:literal {
        $($(#[$doc:meta])* $variant:ident = $word:literal,)+
    })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name {
            $($(#[$doc])* $variant,)+
        }

        impl $name {
            /// The word as it stands in a model.
            #[must_use]
            $vis const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl $crate::keyword::Keyword for $name {
            const NOUN: &'static str = $noun;
            const ALL: &'static [Self] = &[$(Self::$variant,)+];

            fn word(self) -> &'static str {
                self.as_str()
            }
        }
    )+};
}

pub(crate) use keywords;
