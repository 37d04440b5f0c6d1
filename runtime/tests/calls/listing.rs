//! An operation with pages and waiters, and both clients for it.

use shapewright_runtime::client::pages::{Item, PagedItems};
use shapewright_runtime::client::wait::{Progress, WaitError};
use shapewright_runtime::shape::newtype::{List, Text};
use shapewright_runtime::wire::OperationDeclaration;
use shapewright_runtime::{
    Error, Operation, newtypes, operation_error, paged_items, structure_shape,
};

use crate::player::Client;
use crate::shapes::{SERVICE, Wrong};

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Listing {
    pub(crate) token: Option<String>,
    pub(crate) other: Option<i32>,
    pub(crate) size: Option<i64>,
    pub(crate) filter: Option<String>,
    pub(crate) count: Option<Count>,
}

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Page {
    pub(crate) items: Option<Texts>,
    pub(crate) token: Option<String>,
    pub(crate) other: Option<i32>,
    pub(crate) more: Option<bool>,
    pub(crate) state: Option<String>,
}

structure_shape! {
    Listing = "Listing" {
        0 token = "Token";
        1 other = "Other";
        2 size = "Size";
        3 filter = "Filter";
        4 count = "Count";
    }
    Page = "Page" {
        0 items = "Items";
        1 token = "NextToken";
        2 other = "NextOther";
        3 more = "More";
        4 state = "State";
    }
}

#[expect(unreachable_pub, reason = "the macro makes public items")]
mod texts {
    use super::*;

    pub type Texts = List<named::Texts, String>;
    pub type Count = Text<named::Count>;

    newtypes! {
        [Texts, Count]
        {}
        {}
    }
}
pub(crate) use texts::{Count, Texts};

operation_error! {
    /// The errors.
    ListError {
        Wrong(Wrong) = "Wrong",
    }
}

macro_rules! operations {
    ($($(#[$docs:meta])* $name:ident = $traits:literal;)*) => {$(
        $(#[$docs])*
        pub(crate) struct $name;

        impl Operation for $name {
            type Input = Listing;
            type Output = Page;
            type Error = ListError;
            const DECLARATION: OperationDeclaration = (&SERVICE, "List", "POST", "/", $traits);
        }

        paged_items! { $name: Texts, |it| it.items.take() }
    )*};
}

operations! {
    /// One token, and a size.
    Plain = "List.page_token(\"Token\", \"NextToken\").page_size(\"Size\")
        .waiter(\"Ready\", \"20 x3\", \"success output 'ready' State\", \"failure any 'bad' Items[]\", \"retry error Wrong\")
        .waiter(\"Gone\", \"2..120\", \"success error NotThere Missing\", \"failure status 403\", \"success errors\")
        .waiter(\"Same\", \"5 x2\", \"success call output `true` (input.Filter == output.State)\", \"retry succeeds\")
        .waiter(\"All\", \"5 x2\", \"success all 'x' Items\")";
    /// Two tokens, and a flag that decides.
    Double = "List.page_token(\"Token\", \"(NextToken || Items[-1])\").page_token(\"Other\", \"NextOther\").more_pages(\"More\")";
    /// A size of 32 bits.
    ByInteger = "List.page_token(\"Token\", \"NextToken\").page_size(\"Other\")";
    /// A size that is a text.
    ByText = "List.page_token(\"Token\", \"NextToken\").page_size(\"Filter\")";
    /// A size that is a text with a name.
    ByCount = "List.page_token(\"Token\", \"NextToken\").page_size(\"Count\")";
}

impl Client {
    /// Returns all pages, or as many items.
    pub(crate) fn pages<O: Operation>(
        &self,
        request: O::Input,
        change: impl Fn(Setting) -> Setting,
    ) -> Vec<Result<O::Output, Error<O::Error>>> {
        let setting = change(Setting::default());
        match self {
            Self::Async(core) => {
                let mut pages = core.pages::<O>(request);
                if let Some(size) = setting.size {
                    pages = pages.page_size(size);
                }
                if setting.ends {
                    pages = pages.end_at_repeated_token();
                }
                block_on(async {
                    let mut all = Vec::new();
                    while let Some(page) = pages.next().await {
                        all.push(page);
                    }
                    assert!(pages.next().await.is_none());
                    all
                })
            }
            Self::Blocking(core) => {
                let mut pages = core.pages::<O>(request);
                if let Some(size) = setting.size {
                    pages = pages.page_size(size);
                }
                if setting.ends {
                    pages = pages.end_at_repeated_token();
                }
                let all = pages.by_ref().collect();
                assert!(pages.next().is_none());
                all
            }
        }
    }

    pub(crate) fn items<O: PagedItems>(
        &self,
        request: O::Input,
    ) -> Result<Vec<Item<O>>, Error<O::Error>> {
        match self {
            Self::Async(core) => block_on(core.pages::<O>(request).items().into_vec()),
            Self::Blocking(core) => core.pages::<O>(request).items().collect(),
        }
    }

    /// Waits, with the settings of the macro's caller.
    pub(crate) fn wait<O: Operation>(
        &self,
        waiter: &str,
        request: O::Input,
        seconds: Option<u64>,
        observe: impl FnMut(&Progress<'_, O>) + Send + Sync + 'static,
    ) -> Result<Option<O::Output>, WaitError<O>> {
        let time = seconds.map(std::time::Duration::from_secs);
        match self {
            Self::Async(core) => {
                let wait = core.wait::<O>(waiter, request).on_call(observe);
                block_on(match time {
                    Some(time) => wait.max_wait(time),
                    None => wait,
                })
            }
            Self::Blocking(core) => {
                let wait = core.wait::<O>(waiter, request).on_call(observe);
                match time {
                    Some(time) => wait.max_wait(time).wait(),
                    None => wait.wait(),
                }
            }
        }
    }
}

/// Settings of pages.
#[derive(Default)]
pub(crate) struct Setting {
    pub(crate) size: Option<u32>,
    pub(crate) ends: bool,
}

fn block_on<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }.enable_all().build().unwrap();
    runtime.block_on(future)
}
