//! Decisions: which condition is looked at next, and what comes out.

use std::collections::BTreeMap;

use super::words::Problem;

/// How many conditions rules may have. A way through the nodes may ask for all of them, and is walked by
/// recursion. S3 has 106.
const MAX_CONDITIONS: usize = 500;

/// How many nodes may be made, with those that nothing leads to in the end. For S3, it is 4,549.
const MAX_NODES: usize = 20_000;

/// Where a decision leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    /// No rule applies.
    Nothing,
    /// To the node with this index.
    Node(usize),
    /// To the result with this index.
    Result(usize),
}

/// A condition by its index, where it leads if it holds, and where if it does not.
pub(super) type Node = (usize, Target, Target);

/// Nodes without duplicates. No path through them asks for one condition twice.
#[derive(Default)]
pub(super) struct Graph {
    nodes: Vec<Node>,
    known: BTreeMap<Node, Target>,
    restricted: BTreeMap<(Target, usize, bool), Target>,
}

impl Graph {
    /// The decision by a condition.
    ///
    /// # Errors
    /// The rules are too many.
    pub(super) fn node(
        &mut self,
        condition: usize,
        holds: Target,
        fails: Target,
    ) -> Result<Target, Problem> {
        if condition >= MAX_CONDITIONS {
            return Err(format!("they have more than {MAX_CONDITIONS} conditions"));
        }
        if self.nodes.len() > MAX_NODES {
            return Err(format!("they need more than {MAX_NODES} decisions"));
        }
        Ok(self.joined(condition, holds, fails))
    }

    fn joined(&mut self, condition: usize, holds: Target, fails: Target) -> Target {
        let holds = self.restrict(holds, condition, true);
        let fails = self.restrict(fails, condition, false);
        if holds == fails {
            return holds;
        }
        let node = (condition, holds, fails);
        if let Some(target) = self.known.get(&node) {
            return *target;
        }
        let target = Target::Node(self.nodes.len());
        self.nodes.push(node);
        self.known.insert(node, target);
        target
    }

    /// The same decisions, given that a condition holds or fails.
    fn restrict(&mut self, target: Target, condition: usize, holds: bool) -> Target {
        let Target::Node(index) = target else {
            return target;
        };
        let key = (target, condition, holds);
        if let Some(known) = self.restricted.get(&key) {
            return *known;
        }
        let (own, high, low) = self.nodes[index];
        let result = if own == condition {
            // Below this node, nothing asks for the condition again.
            if holds { high } else { low }
        } else {
            let new_high = self.restrict(high, condition, holds);
            let new_low = self.restrict(low, condition, holds);
            if (new_high, new_low) == (high, low) {
                target
            } else {
                self.joined(own, new_high, new_low)
            }
        };
        self.restricted.insert(key, result);
        result
    }

    /// The nodes that are reached from a target, numbered in the order of a walk, and the target itself.
    ///
    /// Conditions and results get new numbers too. The lists say which old ones they were.
    pub(super) fn numbered(&self, root: Target) -> Numbered {
        let mut numbered = Numbered::default();
        let mut places: BTreeMap<usize, usize> = BTreeMap::new();
        let mut order = Vec::new();
        let mut open = vec![root];
        while let Some(target) = open.pop() {
            let Target::Node(index) = target else {
                continue;
            };
            if places.contains_key(&index) {
                continue;
            }
            places.insert(index, order.len());
            order.push(index);
            let (_, high, low) = self.nodes[index];
            open.extend([low, high]);
        }
        for index in order {
            let (condition, high, low) = self.nodes[index];
            let condition = place(&mut numbered.conditions, condition);
            let mut renamed = |target| match target {
                Target::Nothing => Target::Nothing,
                Target::Node(index) => Target::Node(places[&index]),
                Target::Result(index) => Target::Result(place(&mut numbered.results, index)),
            };
            let node = (condition, renamed(high), renamed(low));
            numbered.nodes.push(node);
        }
        if let Target::Result(index) = root {
            numbered.results.push(index);
        }
        numbered
    }
}

/// What a walk found. It begins at the first node, or at the first result if there is no node.
#[derive(Default)]
pub(super) struct Numbered {
    pub(super) nodes: Vec<Node>,
    pub(super) conditions: Vec<usize>,
    pub(super) results: Vec<usize>,
}

/// The place of a number in a list. It is added if it is new.
fn place(list: &mut Vec<usize>, number: usize) -> usize {
    list.iter().position(|it| *it == number).unwrap_or_else(|| {
        list.push(number);
        list.len() - 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_asked_twice() {
        let mut graph = Graph::default();
        let inner = graph.joined(0, Target::Result(0), Target::Result(1));
        let middle = graph.joined(1, inner, Target::Nothing);
        let outer = graph.joined(0, middle, inner);
        let numbered = graph.numbered(outer);
        let expected = [
            (0, Target::Node(1), Target::Result(0)),
            (1, Target::Result(1), Target::Nothing),
        ];
        assert_eq!(numbered.nodes, expected);
        assert_eq!(numbered.conditions, [0, 1]);
        assert_eq!(numbered.results, [1, 0]);
    }

    #[test]
    fn a_condition_without_effect_goes_away() {
        let mut graph = Graph::default();
        let node = graph.joined(0, Target::Result(3), Target::Result(3));
        assert_eq!(node, Target::Result(3));
        let numbered = graph.numbered(node);
        assert!(numbered.nodes.is_empty());
        assert_eq!(numbered.results, [3]);
    }
}
