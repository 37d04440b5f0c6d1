//! The scenarios, a module for each service. Beside each module are the same scenarios for boto3.
//!
//! A scenario makes calls, and looks at the server between them. The conductor compares the result of every
//! call with the result that boto3 got. So a scenario checks only what this comparison does not show.
//!
//! A scenario names the servers it runs on. They are in the conductor's table (`xtask/src/e2e/servers.rs`),
//! which says what each of them can't do.

use crate::clients::{Aws, Problem};

mod cli;
mod cloudwatch;
mod dynamodb;
mod ec2;
mod everyday;
mod failures;
mod iot_jobs_data_plane;
mod lambda;
mod s3;
mod sqs;
mod sts;

/// Lists the scenarios by the servers they run on: their names, and the functions that play them.
macro_rules! scenarios {
    ($($servers:expr => { $($service:ident { $($name:ident),* $(,)? })* })*) => {
        /// The names of all scenarios, with the servers they run on.
        pub(crate) const ALL: &[(&str, &[&str])] = &[
            $($($((concat!(stringify!($service), "/", stringify!($name)), $servers)),*),*),*
        ];

        /// Plays a scenario.
        ///
        /// # Errors
        /// A call did not end as it should, or there is no scenario of this name.
        pub(crate) async fn play(name: &str, aws: &Aws) -> Result<(), Problem> {
            match name {
                $($($(
                    // In a box of its own, or the future is as large as all scenarios' together.
                    concat!(stringify!($service), "/", stringify!($name)) =>
                        Box::pin($service::$name(aws)).await,
                )*)*)*
                _ => Err(format!("there is no scenario {name}").into()),
            }
        }
    };
}

scenarios! {
    &["moto"] => {
        cloudwatch { alarms, dashboards, metrics }
        dynamodb { batches, conditions, items, queries, scans, structures, tables, transactions, waits }
        ec2 { instances, refusals, security_groups }
        everyday { program }
        lambda { functions, invocations, refusals, versions }
        s3 { forms, listings, many_pages, refusals, tags, uploads, waits }
        sqs { batches, messages, refusals }
        sts { callers, profiles, refusals }
    }
    &["moto", "s3s-fs"] => {
        s3 { buckets, multipart, objects, pages, presigned }
    }
    &["moto", "s3s-fs", "s3s-fs-tls", "s3s-fs-tls-proxied"] => {
        s3 { streams }
    }
    &["moto-failing"] => {
        failures { objects, transactions }
    }
    &["moto-and-cli"] => {
        cli { cloudwatch, dynamodb, ec2, functions, s3, sqs, sts }
    }
    &["s3s-fs"] => {
        s3 { conflicts, forgeries, keys }
    }
    &["s3s-fs", "s3s-fs-tls"] => {
        s3 { signatures }
    }
    &["ministack"] => {
        iot_jobs_data_plane { agent, commands, executions, queues, refusals }
    }
}
