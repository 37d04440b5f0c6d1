//! Rules that are compiled already (`smithy.rules#endpointBdd`): conditions, results and nodes.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::base64;
use super::graph::{Graph, Target};
use super::words::{Names, Problem, Words};

/// From this number on, a reference is to a result. The first of them is that no rule applies; it is not in
/// the list of results.
const RESULTS: i64 = 100_000_000;

/// How long a path through the nodes may be. S3's longest has 38.
const MAX_LENGTH: usize = 1_000;

/// The decision of a rule set.
pub(super) fn root(
    rules: &Value,
    mut names: Names,
    words: &mut Words,
    graph: &mut Graph,
) -> Result<Target, Problem> {
    let list = |key: &str| {
        let items = rules.get(key).and_then(Value::as_array);
        items.ok_or_else(|| format!("they have no `{key}`"))
    };
    let conditions = list("conditions")?
        .iter()
        .map(|condition| words.condition(condition, &mut names));
    let conditions = conditions.collect::<Result<Vec<_>, _>>()?;
    let results = list("results")?
        .iter()
        .map(|result| words.result(result, &names));
    let results = results.collect::<Result<Vec<_>, _>>()?;
    let nodes = rules.get("nodes").and_then(Value::as_str);
    let nodes = nodes.and_then(read).ok_or(
        "`nodes` must be the base64 of three numbers of 32 bits for each node, the first of which is final",
    )?;
    let root = rules.get("root").and_then(Value::as_i64);
    let mut walk = Walk {
        conditions,
        results,
        nodes,
        graph,
        found: BTreeMap::new(),
    };
    walk.target(root.ok_or("they have no `root`")?, 0)
}

/// The numbers of the nodes.
fn read(text: &str) -> Option<Vec<[i64; 3]>> {
    let bytes = base64::decode(text)?;
    if bytes.len() % 12 != 0 {
        return None;
    }
    let number = |bytes: &[u8]| Some(i64::from(i32::from_be_bytes(bytes.try_into().ok()?)));
    let node = |bytes: &[u8]| {
        Some([
            number(&bytes[..4])?,
            number(&bytes[4..8])?,
            number(&bytes[8..])?,
        ])
    };
    bytes.chunks(12).map(node).collect()
}

struct Walk<'g> {
    conditions: Vec<(usize, bool)>,
    results: Vec<usize>,
    nodes: Vec<[i64; 3]>,
    graph: &'g mut Graph,
    found: BTreeMap<i64, Target>,
}

impl Walk<'_> {
    /// Where a reference leads. A negative one leads to the node with its branches swapped.
    fn target(&mut self, reference: i64, length: usize) -> Result<Target, Problem> {
        if length > MAX_LENGTH {
            return Err(format!(
                "the nodes form a circle, or a path of more than {MAX_LENGTH}"
            ));
        }
        if let Some(found) = self.found.get(&reference) {
            return Ok(*found);
        }
        let unknown = || format!("there is no node or result {reference}");
        let target = match reference {
            1 | -1 | RESULTS => Target::Nothing,
            RESULTS.. => {
                let place = usize::try_from(reference - RESULTS - 1).ok();
                let result = place.and_then(|place| self.results.get(place));
                Target::Result(*result.ok_or_else(unknown)?)
            }
            _ => {
                let place = usize::try_from(reference.abs() - 1).ok();
                let node = place.and_then(|place| self.nodes.get(place));
                let [condition, high, low] = *node.ok_or_else(unknown)?;
                let place = usize::try_from(condition).ok();
                let condition = place.and_then(|place| self.conditions.get(place));
                let (condition, is_contrary) =
                    *condition.ok_or_else(|| format!("there is no condition {place:?}"))?;
                let high = self.target(high, length + 1)?;
                let low = self.target(low, length + 1)?;
                if is_contrary == (reference < 0) {
                    self.graph.node(condition, high, low)?
                } else {
                    self.graph.node(condition, low, high)?
                }
            }
        };
        self.found.insert(reference, target);
        Ok(target)
    }
}
