//! Compiles the samples of the guide (`shapewright_runtime::guide`). The runtime can't: it must not depend on
//! generated crates.

/// Declares something that has a page as its docs.
macro_rules! pages {
    ($($name:ident)*) => {$(
        #[doc = include_str!(concat!("../../runtime/src/guide/", stringify!($name), ".md"))]
        pub mod $name {}
    )*};
}

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
