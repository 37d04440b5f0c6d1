//! The features of the runtime that a crate asks for. Whatever needs further crates is behind a feature, and so is
//! what few services have, so that nobody else compiles it.

use super::fixups;
use super::rules::Rules;
use super::shape::Items;
use crate::ir::{self, Aggregate, Auth, Operation, Preparation, Protocol, Structure};
use crate::model::c2j::Service;

/// The features, in the order of the runtime's manifest. A feature that another one brings is left out.
pub(super) fn of(
    service: &Service,
    protocol: Protocol,
    operations: &[Operation],
    items: &Items,
    traits: &ir::Service,
) -> Vec<&'static str> {
    let any = |test: fn(&Operation) -> bool| operations.iter().any(test);
    let http2 = any(|operation| operation.http.http2);
    let checksums = any(|operation| operation.http.checksum.is_some());
    let md5 = any(|operation| operation.http.checksum_required) || has_keys(operations, items);
    let mut types = items.types.iter();
    let events = types.any(|aggregate| aggregate.stream_error().is_some());
    let digest = any(|operation| operation.http.auth.contains(&Auth::Digest));
    let forms = traits.upload_form.is_some() || !traits.connection_tokens.is_empty();
    let crc32 = fixups::has_crc32_responses(service);
    let asked = [
        (http2, "http2"),
        (any(|operation| operation.pages.is_some()), "pages"),
        (any(|operation| !operation.waiters.is_empty()), "waiters"),
        (forms, "forms"),
        (digest, "digest-auth"),
        (crc32 && !checksums && !events, "crc32"),
        (events, "event-streams"),
        (md5 && !checksums, "md5"),
        (checksums, "checksums"),
    ];
    let asked = asked
        .into_iter()
        .filter_map(|(is_on, name)| is_on.then_some(name));
    protocol
        .description()
        .feature
        .into_iter()
        .chain(asked)
        .collect()
}

/// Whether an operation or an endpoint may ask for signatures that are valid in several regions.
pub(super) fn many_regions(operations: &[Operation], rules: &Rules<'_>) -> bool {
    let mut schemes = operations.iter().flat_map(|it| &it.http.auth);
    rules.has_many_regions || schemes.any(|it| *it == Auth::SigV4a)
}

/// Whether a key is sent with its MD5.
fn has_keys(operations: &[Operation], items: &Items) -> bool {
    let own = operations
        .iter()
        .flat_map(|operation| &operation.structures);
    let shared = items.types.iter().filter_map(|aggregate| match aggregate {
        Aggregate::Structure(structure) => Some(structure),
        Aggregate::Union(_) => None,
    });
    let mut members = own
        .chain(shared)
        .flat_map(|structure: &Structure| &structure.members);
    members.any(|member| matches!(member.traits.preparation, Some(Preparation::Key(_))))
}
