//! What the tests of Shapewright share.

pub mod conformance;
