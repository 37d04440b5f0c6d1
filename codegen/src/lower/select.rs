//! Which protocol to speak, and which operations to generate.

use std::collections::{BTreeMap, BTreeSet};

use super::report::Report;
use crate::config::{Placed, ServiceEntry, matches};
use crate::diagnostics::did_you_mean;
use crate::ir;
use crate::keyword::Keyword as _;
use crate::model::c2j::{Operation, Protocol, Service};
use crate::protocol::Format;

/// The protocol that the entry asks for, or the best protocol of the service.
pub(super) fn protocol(
    service: &Service,
    entry: &ServiceEntry,
    report: &Report,
) -> Option<ir::Protocol> {
    let offered = &service.metadata.protocols;
    if let Some(wanted) = &entry.protocol {
        return wanted_protocol(service, wanted, report);
    }
    let preferred = Protocol::ALL.iter().find(|it| offered.contains(it));
    let Some(protocol) = preferred else {
        let supported = format!("supported are {}", listed(Protocol::ALL));
        let others = service.metadata.other_protocols.iter();
        let others: Vec<_> = others.map(|id| format!("`{id}`")).collect();
        let message = match others.as_slice() {
            [] => "no protocol of this service is supported".to_owned(),
            others => format!(
                "the service speaks {}, which is not supported",
                others.join(" and ")
            ),
        };
        report.error(["metadata", "protocols"], message, Some(supported));
        return None;
    };
    versioned(service, *protocol, report)
}

fn wanted_protocol(
    service: &Service,
    wanted: &Placed<Protocol>,
    report: &Report,
) -> Option<ir::Protocol> {
    let word = wanted.value.as_str();
    let offered = &service.metadata.protocols;
    if !offered.contains(&wanted.value) {
        let hint = format!("it speaks {}", listed(offered));
        report.placed(wanted.error(format!("the service does not speak `{word}`"), Some(hint)));
        return None;
    }
    versioned(service, wanted.value, report)
}

/// The protocol of a family that the service speaks. Reports keys that the service needs for it and lacks.
fn versioned(service: &Service, family: Protocol, report: &Report) -> Option<ir::Protocol> {
    let metadata = &service.metadata;
    let missing = |key: &str| {
        let message = format!("the protocol `{}` needs the key `{key}`", family.as_str());
        report.error(["metadata"], message, None);
    };
    // An empty text would do harm silently: requests would go to the path `/service//operation/X`.
    let prefix = metadata.target_prefix.as_deref().unwrap_or_default();
    let has_target = |protocol: ir::Protocol| protocol.description().target_prefix;
    if prefix.is_empty() && family.protocols().any(has_target) {
        missing("targetPrefix");
    }
    if metadata.api_version.trim().is_empty() {
        let is_sent = |protocol: ir::Protocol| protocol.description().requests == Format::Form;
        if family.protocols().any(is_sent) {
            missing("apiVersion");
        } else {
            let message = "the model has no version, so that `API_VERSION` is empty";
            report.warn(["metadata", "apiVersion"], message);
        }
    }
    let is_meant = |protocol: &ir::Protocol| {
        let version = protocol.description().version;
        version.is_none() || version == metadata.json_version
    };
    let found = family.protocols().find(is_meant);
    if found.is_none() {
        missing("jsonVersion");
    }
    found
}

fn listed(protocols: &[Protocol]) -> String {
    let words: Vec<String> = protocols
        .iter()
        .map(|protocol| format!("`{}`", protocol.as_str()))
        .collect();
    words.join(", ")
}

/// The operations that the entry names, or all of them. A name that matches no operation is an error at its
/// place.
pub(super) fn operations<'m>(
    service: &'m Service,
    entry: &ServiceEntry,
    report: &Report,
) -> BTreeMap<&'m str, &'m Operation> {
    let all = service.operations.iter();
    let all = all.map(|(name, operation)| (name.as_str(), operation));
    if service.operations.is_empty() {
        report.error(["operations"], "the service has no operation", None);
    }
    let Some(patterns) = &entry.operations else {
        return all.collect();
    };
    for pattern in patterns {
        let mut names = service.operations.keys();
        if !names.any(|name| matches(&pattern.value, name)) {
            let (message, hint) = if pattern.value.contains('*') {
                let hint = similar_pattern(&pattern.value, service);
                (format!("no operation matches `{}`", pattern.value), hint)
            } else {
                let hint = did_you_mean(&pattern.value, service.operations.keys());
                (format!("there is no operation `{}`", pattern.value), hint)
            };
            let hint = hint.or_else(|| known(service));
            report.placed(pattern.error(message, hint));
        }
    }
    all.filter(|(name, _)| entry.selects(name)).collect()
}

/// A hint for a name that resembles no operation: it lists the first operations.
fn known(service: &Service) -> Option<String> {
    const SHOWN: usize = 6;
    let mut names: Vec<&str> = service.operations.keys().map(String::as_str).collect();
    names.sort_unstable();
    let more = names.len().saturating_sub(SHOWN);
    names.truncate(SHOWN);
    let names = (!names.is_empty()).then(|| names.join("`, `"))?;
    Some(match more {
        0 => format!("the service has `{names}`"),
        more => format!("the service has `{names}` and {more} more"),
    })
}

/// A hint for a pattern that matches nothing: the same pattern, with its longest part replaced by words of an
/// operation.
fn similar_pattern(pattern: &str, service: &Service) -> Option<String> {
    let part = pattern.split('*').max_by_key(|part| part.len())?;
    let phrases: BTreeSet<&str> = service
        .operations
        .keys()
        .flat_map(|name| phrases(name))
        .collect();
    let patterns = phrases
        .iter()
        .map(|phrase| pattern.replacen(part, phrase, 1));
    // All candidates have the same stars. These must not make a short part look similar.
    let close = did_you_mean(part, &phrases).is_some();
    did_you_mean(pattern, patterns).filter(|_| close && !part.is_empty())
}

/// All runs of whole words in a name, as `Job`, `GetJob` and `Get` in `GetJob`.
fn phrases(name: &str) -> Vec<&str> {
    let is_start = |(_, character): &(usize, char)| character.is_ascii_uppercase();
    let mut edges: Vec<usize> = name
        .char_indices()
        .filter(is_start)
        .map(|(at, _)| at)
        .collect();
    edges.push(name.len());
    let runs = edges.iter().enumerate().flat_map(|(index, start)| {
        let ends = edges.iter().skip(index + 1);
        ends.filter_map(move |end| name.get(*start..*end))
    });
    runs.collect()
}
