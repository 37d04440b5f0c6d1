//! The input formats.
