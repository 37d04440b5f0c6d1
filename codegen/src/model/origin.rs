//! Where the parts of a service are in a file that is not in the form of C2J.

use std::collections::BTreeMap;

/// The places of operations and shapes in a Smithy model, by their names in the service.
///
/// Lowering reports problems at paths in C2J. This translates them to paths in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    service: String,
    operations: BTreeMap<String, String>,
    /// The steps below `shapes`.
    shapes: BTreeMap<String, Vec<String>>,
}

impl Origin {
    pub(super) fn new(service: &str) -> Self {
        Self {
            service: service.to_owned(),
            ..Self::default()
        }
    }

    pub(super) fn add_operation(&mut self, name: &str, id: &str) {
        self.operations.insert(name.to_owned(), id.to_owned());
    }

    pub(super) fn add_shape(&mut self, name: &str, id: &str) {
        self.shapes.insert(name.to_owned(), vec![id.to_owned()]);
    }

    /// Adds a shape that was made for a member of another one.
    pub(super) fn add_made(&mut self, name: &str, owner: &str, in_members: bool, member: &str) {
        let mut steps = vec![owner.to_owned()];
        if in_members {
            steps.push("members".to_owned());
        }
        steps.push(member.to_owned());
        self.shapes.insert(name.to_owned(), steps);
    }

    /// Adds a shape that was copied from another one.
    pub(super) fn add_copy(&mut self, name: &str, of: &str) {
        if let Some(steps) = self.shapes.get(of).cloned() {
            self.shapes.insert(name.to_owned(), steps);
        }
    }

    /// The path in the file for a path in C2J, or for the part of it that the file has.
    pub(crate) fn steps(&self, path: &[String]) -> Vec<String> {
        let words: Vec<&str> = path.iter().map(String::as_str).collect();
        let (start, rest): (Vec<&str>, &[&str]) = match words.as_slice() {
            ["operations", name, rest @ ..] => match self.operations.get(*name) {
                Some(id) => (vec![id], rest),
                None => (vec![&self.service], &[]),
            },
            ["shapes", name, rest @ ..] => match self.shapes.get(*name) {
                Some(steps) => (steps.iter().map(String::as_str).collect(), rest),
                None => (Vec::new(), &[]),
            },
            _ => (vec![&self.service], &[]),
        };
        let rest: &[&str] = match rest {
            ["http", "requestUri"] => &["traits", "smithy.api#http", "uri"],
            ["endpoint", "hostPrefix"] => &["traits", "smithy.api#endpoint", "hostPrefix"],
            ["eventstream"] => &["traits", "smithy.api#streaming"],
            ["input", "shape"] => &["input", "target"],
            ["output", "shape"] => &["output", "target"],
            [members @ "members", member, "location"] => &[members, member, "traits"],
            other => other,
        };
        let all = ["shapes"]
            .into_iter()
            .chain(start)
            .chain(rest.iter().copied());
        all.map(str::to_owned).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Origin;

    #[test]
    fn paths_of_c2j_become_paths_of_the_file() {
        let mut origin = Origin::new("a#Service");
        origin.add_operation("Get", "a#Get");
        origin.add_shape("Thing", "b#Thing");
        origin.add_made("ThingSizeInteger", "b#Thing", true, "size");
        origin.add_made("ListmemberString", "b#List", false, "member");
        let table = [
            ("metadata auth", "shapes a#Service"),
            ("operations", "shapes a#Service"),
            (
                "operations Get http requestUri",
                "shapes a#Get traits smithy.api#http uri",
            ),
            ("operations Get input shape", "shapes a#Get input target"),
            ("shapes", "shapes a#Service"),
            ("shapes Thing", "shapes b#Thing"),
            (
                "shapes Thing members x location",
                "shapes b#Thing members x traits",
            ),
            (
                "shapes Thing eventstream",
                "shapes b#Thing traits smithy.api#streaming",
            ),
            ("shapes ThingSizeInteger", "shapes b#Thing members size"),
            ("shapes ListmemberString", "shapes b#List member"),
            ("shapes Nothing members", "shapes"),
        ];
        for (path, expected) in table {
            let path: Vec<String> = path.split(' ').map(str::to_owned).collect();
            assert_eq!(origin.steps(&path).join(" "), expected, "{path:?}");
        }
    }
}
