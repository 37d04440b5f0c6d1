//! `endpoint.rs`: the rules that find the endpoint, unless the runtime has them.

use crate::format::{Item, RustFile};
use crate::ir::{Crate, EndpointRules};

/// The file, if the service has rules of its own.
pub(crate) fn emit(krate: &Crate) -> Option<RustFile> {
    let Some(EndpointRules::Own(text)) = &krate.service.endpoint_rules else {
        return None;
    };
    // A raw text needs more marks at its ends than any of its quotes has.
    let mut marks = "#".to_owned();
    while text.contains(&format!("\"{marks}")) {
        marks.push('#');
    }
    let constant = format!(
        "/// Parameters, conditions, results, and the nodes that lead from one to the other.\n\
         pub(crate) const RULES: &str = r{marks}\"{text}\"{marks};\n"
    );
    Some(RustFile {
        path: "src/endpoint.rs".to_owned(),
        docs: vec!["The rules that find the endpoint.".to_owned()],
        attributes: Vec::new(),
        uses: Vec::new(),
        items: vec![Item::Text(constant)],
    })
}
