//! Problems found in the input, each with its place.
