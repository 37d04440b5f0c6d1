//! The report for programs. `schema.md` describes it.

use serde_json::{Value as Json, json};
use shapewright_codegen::diff::{Change, Level};

use super::report::{Compared, Report, Verdict};

/// The version of the format. It is raised if a key goes away or means something else.
const VERSION: u32 = 1;

pub(super) fn value(report: &Report) -> Json {
    let failed = report.failed().next().is_some();
    json!({
        "version": VERSION,
        "old": report.old,
        "new": report.new,
        "complete": !failed,
        "level": report.level().id(),
        "crates": report.crates.iter().map(of_crate).collect::<Vec<_>>(),
    })
}

fn of_crate(compared: &Compared) -> Json {
    let mut value = json!({
        "package": compared.package,
        "status": match &compared.result {
            Verdict::Compared(..) => "compared",
            Verdict::Added => "added",
            Verdict::Removed => "removed",
            Verdict::Failed(_) => "failed",
        },
        "level": compared.level().map(Level::id),
    });
    match &compared.result {
        Verdict::Compared(diff, held_back) => {
            // The first change decides: the list begins with the weightiest.
            value["changes"] = diff.changes.iter().map(change).collect();
            let held_back = held_back.iter();
            let held_back = held_back.map(|it| json!({"item": it.item, "what": it.what}));
            value["held_back"] = held_back.collect();
        }
        Verdict::Failed(problem) => value["problem"] = json!(problem),
        Verdict::Added | Verdict::Removed => {}
    }
    value
}

fn change(change: &Change) -> Json {
    let rule = change.kind.rule();
    json!({
        "kind": rule.id,
        "area": rule.area.id(),
        "effect": rule.effect.id(),
        "level": rule.level.id(),
        "rust": change.rust,
        "model": change.model,
        "title": rule.title,
        "caller": change.caller(),
        "old": change.old,
        "new": change.new,
        "note": change.note,
    })
}
