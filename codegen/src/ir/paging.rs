//! Pages and waiters: calls of an operation that are repeated.

use std::fmt::{self, Display, Formatter};

use super::item::Named;

/// How an operation's result continues on other pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pages {
    /// The client's method, as in `list_jobs_pages`.
    pub method: String,
    /// The members of the input that take tokens, by their names in the model, and where the output has the
    /// tokens of the next page, as the runtime reads it.
    pub tokens: Vec<(String, String)>,
    /// The member of the input that takes the size of a page, by its name in the model.
    pub size: Option<String>,
    /// Where the output says whether there is another page, as the runtime reads it.
    pub more: Option<String>,
    /// The list or map that the pages are parts of, if it is one.
    pub items: Option<PagedItems>,
}

/// The list or map that the pages of an operation are parts of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagedItems {
    /// Where the output has it: names of members in the model, with dots.
    pub path: String,
    /// Its type.
    pub ty: Named,
    /// The fields on the way to it.
    pub fields: Vec<PathField>,
}

/// A field on the way to the items of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathField {
    /// The field.
    pub name: String,
    /// It is an `Option`.
    pub optional: bool,
}

/// How to wait until something is in some state, by calls of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiter {
    /// The name in the model.
    pub wire: String,
    /// The client's method, as in `wait_until_table_exists`.
    pub method: String,
    /// What it waits for.
    pub docs: Vec<String>,
    /// When calls are made.
    pub times: WaiterTimes,
    /// What is looked at, and what it means, as the runtime reads it.
    pub acceptors: Vec<String>,
}

/// When a waiter makes its calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaiterTimes {
    /// One delay between all calls, in seconds, and the most calls.
    Fixed {
        /// The delay.
        delay: u64,
        /// The number of calls.
        calls: u64,
    },
    /// Delays that grow from one to the other, in seconds.
    Growing {
        /// The least delay.
        min: u64,
        /// The greatest delay.
        max: u64,
    },
}

impl Display for WaiterTimes {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed { delay, calls } => {
                write!(f, "every {delay} seconds, and at most {calls} times")
            }
            Self::Growing { min, max } => write!(f, "after {min} to {max} seconds each time"),
        }
    }
}
