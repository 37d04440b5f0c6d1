//! Tests of the source code's structure: who imports whom, and whether `ARCHITECTURE.md` says what is there.
//!
//! `source` reads the files of a crate, `reader` and `tokens` find the paths in them, `krate` resolves a path
//! to the modules it leads to, and `ties` lists who imports whom. `circles` and `floors` are the two rules.
//! `made_up` tests all of that on small trees, and `crates` applies it to this workspace. `documents` and
//! `notice` compare the documents with the disk. `suite` checks that every test runs.

mod circles;
mod crates;
mod documents;
mod floors;
mod krate;
mod made_up;
mod markdown;
mod notice;
mod reader;
mod source;
mod suite;
mod ties;
mod tokens;
