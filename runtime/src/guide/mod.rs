//! The guide: one page for each task, which begins with the code that does it.

#![cfg_attr(doc, doc = include_str!("index.md"))]

// A build sees an empty module: the pages are there for rustdoc alone. The package `shapewright-tests` compiles
// their samples, because they need generated crates.

/// Declares a module for each page, with its text.
#[cfg(all(doc, not(doctest)))]
macro_rules! pages {
    ($($name:ident)*) => {$(
        pub mod $name {
            #![doc = include_str!(concat!(stringify!($name), ".md"))]
        }
    )*};
}

#[cfg(all(doc, not(doctest)))]
pages! {
    first_call
    credentials
    errors
    retries
    pages
    streams
    presigning
    values
    testing
    models
    updates
}
