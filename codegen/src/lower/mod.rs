//! From a service definition to the intermediate representation.
//!
//! In: the typed mirror of a model, whose references are sound, and an entry of `services.toml`. Out: an
//! [`ir::Crate`] in which everything is decided, or a list of what is wrong. Lowering is the only reader of
//! [`model`](crate::model). It must not know what prints the IR, and its result must not depend on the order
//! of shapes or operations in the model.
//!
//! The first passes collect facts, in this order: `select` the protocol and the operations, find what they
//! reach (`reach`), break recursion (`recursion`), give names (`names`). The others look these facts up and
//! build the IR from the outside in: `operation`, `shape`, `member`, with `http`, `host`, `endpoint`, `binding`,
//! `xml`, `constraints`, `pages`, `waiters` and `docs` for their parts. `hold` keeps what a lock says, and
//! `fixups` adds what a service needs although its model does not say so. `coverage` lists the fields of a model
//! and where each is decided.

mod auth;
mod base64;
mod binding;
mod constraints;
mod context;
mod coverage;
mod docs;
mod endpoint;
mod events;
mod example;
mod facts;
mod features;
mod fixups;
mod hold;
mod host;
mod http;
mod kind;
mod manifest;
mod member;
mod names;
mod operation;
mod owner;
mod pages;
mod reach;
mod recursion;
mod repeat;
mod report;
mod rules;
mod select;
mod shape;
mod sound;
mod stream;
mod unbound;
mod waiters;
mod xml;

pub use self::endpoint::compile as compile_endpoint_rules;

use std::borrow::Cow;

use crate::config::ServiceEntry;
use crate::diagnostics::Diagnostics;
use crate::html::{self, Memo};
use crate::ir;
use crate::lock::Lock;
use crate::model::c2j::{ModelFile, Service};

pub use self::hold::{HeldBack, Reason};

use self::context::Context;
use self::names::Catalogue;
use self::report::Report;

/// So often is a service lowered with a lock, at most.
const MOST_ROUNDS: usize = 4;

/// Where crates in `generated/<package>` find the runtime. A caller may say otherwise.
const RUNTIME: &str = "path = \"../../runtime\"";

/// Lowers a service to a crate.
///
/// `file` is the file from which the service was read. Problems are reported at places in it, or in
/// `services.toml`. Returns `None` after errors; `diagnostics` then holds all of them. The crate does not
/// depend on the number of threads.
pub fn lower(
    service: &Service,
    file: &ModelFile,
    entry: &ServiceEntry,
    threads: usize,
    diagnostics: &mut Diagnostics,
) -> Option<ir::Crate> {
    let how = How {
        threads,
        memo: None,
    };
    let lowered = lower_locked(service, file, entry, None, how, diagnostics);
    lowered.map(|lowered| lowered.krate)
}

/// A crate, and what its lock has held back.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Lowered {
    /// The crate. [`Lock::of`] has its new lock.
    pub krate: ir::Crate,
    /// What the model alone would have changed, sorted.
    pub held_back: Vec<HeldBack>,
}

/// What makes lowering faster, and changes nothing else.
#[derive(Clone, Copy, Debug)]
pub struct How<'m> {
    /// The number of threads.
    pub threads: usize,
    /// Docs that were converted before.
    pub memo: Option<&'m Memo>,
}

/// Lowers a service to a crate in which everything that callers rely on is as the lock says. Otherwise this is
/// [`lower`].
pub fn lower_locked(
    service: &Service,
    file: &ModelFile,
    entry: &ServiceEntry,
    lock: Option<&Lock>,
    how: How<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Lowered> {
    let own = Memo::default();
    let how = How {
        memo: how.memo.or_else(|| lock.map(|_| &own)),
        ..how
    };
    let amended = fixups::amended(service);
    let mut report = Report::default();
    let mut krate = lower_reporting(&amended, file, entry, None, how, &report);
    let mut held_back = Vec::new();
    if let (Some(lock), Some(free)) = (lock, &krate) {
        let free = Lock::of(free);
        let mut known = lock.clone();
        let rounds = if hold::agrees(lock, &free) {
            0
        } else {
            MOST_ROUNDS
        };
        // With its new lock, a crate must be what it is now. Once is enough, unless types that took the places of
        // others were not known before.
        for _ in 0..rounds {
            report = Report::default();
            krate = lower_reporting(&amended, file, entry, Some(&known), how, &report);
            let Some(locked) = krate.as_ref().map(Lock::of) else {
                break;
            };
            held_back = hold::held_back(&locked, &free);
            if locked == known {
                break;
            }
            known = locked;
        }
    }
    let found = report.into_diagnostics(file, service.origin.as_ref());
    let usable = !found.has_errors();
    diagnostics.extend(found.iter().cloned());
    let krate = krate.filter(|_| usable)?;
    Some(Lowered { krate, held_back })
}

fn lower_reporting(
    service: &Service,
    file: &ModelFile,
    entry: &ServiceEntry,
    lock: Option<&Lock>,
    how: How<'_>,
    report: &Report,
) -> Option<ir::Crate> {
    // Both are checked before giving up, so a wrong protocol does not hide wrong operations.
    let protocol = select::protocol(service, entry, report);
    let has_bindings = protocol.is_some_and(|protocol| protocol.description().http_bindings);
    let service = if has_bindings {
        unbound::without(service, entry, report)
    } else {
        Cow::Borrowed(service)
    };
    let (service, held) = hold::amended(&service, lock);
    let service = service.as_ref();
    let operations = select::operations(service, entry, report);
    auth::check(
        service,
        operations.iter().map(|(name, it)| (*name, *it)),
        report,
    );
    let protocol = protocol?;
    let streams = stream::streams(service, &operations, protocol.description().http_bindings);
    let (shapes, uses) = reach::reachable(service, &operations, &streams, report);
    let boxed =
        recursion::boxed_members_keeping(&shapes, |shape, member| held.is_boxed(shape, member));
    recursion::report_impossible(&shapes, report);
    recursion::report_endless(&shapes, report);
    let names = Catalogue::new(&operations, &shapes, &uses, &held, how.memo);
    let context = Context {
        service,
        protocol,
        operations,
        shapes,
        uses,
        boxed,
        streams,
        names,
        held,
        rules: rules::rules(service),
        endpoints: endpoint::endpoints(service, report),
        threads: how.threads,
        report,
    };
    events::check(&context);
    sound::check(&context);
    let items = shape::items(&context);
    let mut operations = operation::operations(&context);
    pages::finish(&context, &mut operations, &items);
    repeat::name(&mut operations, &context.held);
    example::add(&context, &mut operations, &items);
    let traits = service_traits(&context, &operations);
    Some(ir::Crate {
        package: entry.full_name(),
        library: entry.library(),
        model: file.source.name.clone(),
        command: format!("cargo xtask codegen {}", entry.package),
        generator: env!("CARGO_PKG_VERSION"),
        manifest: manifest::manifest(&traits.title, entry),
        runtime: entry
            .manifest
            .runtime
            .clone()
            .unwrap_or_else(|| RUNTIME.to_owned()),
        runtime_features: features::of(service, protocol, &operations, &items, &traits),
        many_regions: features::many_regions(&operations, &context.rules),
        undocumented: shape::has_undocumented(&operations, &items),
        example: example::of_crate(&operations, &items, &traits),
        service: traits,
        pages_example: example::of_pages(&operations, &items),
        operations,
        types: items.types,
        newtypes: items.newtypes,
        enums: items.enums,
        errors: items.errors,
        aliases: shape::aliases(&context),
    })
}

fn service_traits(context: &Context<'_>, operations: &[ir::Operation]) -> ir::Service {
    let metadata = &context.service.metadata;
    let id = metadata.service_id.clone();
    let title = metadata.service_full_name.clone();
    // If a model has no signing name, it is the first part of the host's name.
    let signing_name = metadata.signing_name.as_ref();
    let signing_name = signing_name.unwrap_or(&metadata.endpoint_prefix);
    let sessions = fixups::sessions(context.service, operations);
    let upload_form = fixups::upload_form(context.service, operations);
    // A service which takes no signature has no name in them. A model says that by another scheme, or by none
    // if it is no service of AWS.
    let mut schemes = operations.iter().flat_map(|it| &it.http.auth);
    let settings = schemes.clone().filter_map(auth::setting);
    let signs = schemes.any(|it| matches!(it, ir::Auth::SigV4 | ir::Auth::SigV4a))
        || metadata.signing_name.is_some()
        || auth::is_signed(metadata);
    let endpoint_rules = context.endpoints.rules.clone();
    let aws = signs || endpoint_rules.is_some();
    let mut told = auth::place(aws, endpoint_rules.as_ref());
    for setting in settings {
        if !told.contains(&setting) {
            told.push(setting);
        }
    }
    ir::Service {
        title: title.unwrap_or_else(|| id.clone()),
        version: metadata.api_version.clone(),
        endpoint_prefix: metadata.endpoint_prefix.clone(),
        signing_name: if signs {
            signing_name.clone()
        } else {
            String::new()
        },
        aws,
        settings: told,
        target_prefix: metadata.target_prefix.clone().unwrap_or_default(),
        query_compatible: metadata.aws_query_compatible,
        verbatim_signing: rules::is_signed_verbatim(context.service, &context.rules),
        crc32_responses: fixups::has_crc32_responses(context.service),
        endpoint_rules,
        header: fixups::header(context.service),
        retry: fixups::retry(context.service),
        transient_codes: fixups::transient_codes(context.service),
        sessions,
        upload_form,
        connection_tokens: fixups::connection_tokens(context.service),
        protocol: context.protocol,
        docs: docs::or_sentence(
            context
                .names
                .markdown(context.service.documentation.as_deref(), None),
            || format!("The service {}.", html::plain(&id)),
        ),
        id,
    }
}

#[cfg(test)]
mod tests;
