//! What `Debug` shows in place of bodies and headers, which may hold secrets and end up in logs.

use std::fmt::{self, Debug, Formatter};

use http::{HeaderMap, HeaderName};

/// How many bytes there are, in place of the bytes.
pub(crate) struct Length(pub(crate) usize);

impl Debug for Length {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let unit = if self.0 == 1 { "byte" } else { "bytes" };
        write!(f, "{} {unit}", self.0)
    }
}

/// The names of headers, in place of their values.
pub(crate) struct Names<'a>(pub(crate) &'a HeaderMap);

impl Debug for Names<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let names = self.0.keys().map(HeaderName::as_str);
        f.debug_list().entries(names).finish()
    }
}

/// A text whose value is not to be seen.
pub(crate) struct Hidden;

impl Debug for Hidden {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("<redacted>")
    }
}
