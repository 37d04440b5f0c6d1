//! The scenarios, a module for each service. Beside each module are the same scenarios for boto3.
//!
//! A scenario makes calls, and looks at the server between them. The conductor compares the result of every
//! call with the result that boto3 got. So a scenario checks only what this comparison does not show.

use crate::clients::{Aws, Problem};

/// Lists the scenarios: their names, and the functions that play them.
macro_rules! scenarios {
    ($($service:ident { $($name:ident),* $(,)? })*) => {
        $(mod $service;)*

        /// The names of all scenarios.
        pub(crate) const NAMES: &[&str] =
            &[$($(concat!(stringify!($service), "/", stringify!($name))),*),*];

        /// Plays a scenario.
        ///
        /// # Errors
        /// A call did not end as it should, or there is no scenario of this name.
        pub(crate) async fn play(name: &str, aws: &Aws) -> Result<(), Problem> {
            match name {
                $($(
                    // In a box of its own, or the future is as large as all scenarios' together.
                    concat!(stringify!($service), "/", stringify!($name)) =>
                        Box::pin($service::$name(aws)).await,
                )*)*
                _ => Err(format!("there is no scenario {name}").into()),
            }
        }
    };
}

scenarios! {
    cloudwatch { alarms, dashboards, metrics }
    dynamodb { batches, conditions, items, queries, tables, transactions }
    ec2 { instances, refusals, security_groups }
    lambda { functions, invocations, refusals, versions }
    s3 { buckets, listings, multipart, objects, refusals, streams }
    sqs { batches, messages, refusals }
    sts { callers, refusals }
}
