//! The little of Markdown that the documents are read by: sections, rows of tables, and names in backticks.

/// The lines below a heading such as `## Floors`, up to the next heading of its kind.
pub(crate) fn section<'a>(document: &'a str, heading: &str) -> Vec<&'a str> {
    let level = heading.split(' ').next().unwrap_or_default();
    let next = |line: &&str| !line.starts_with(&format!("{level} "));
    document
        .lines()
        .skip_while(|line| *line != heading)
        .skip(1)
        .take_while(next)
        .collect()
}

/// The cells of each row of the tables among these lines, without headings.
pub(crate) fn rows<'a>(lines: &[&'a str]) -> Vec<Vec<&'a str>> {
    let mut rows = Vec::new();
    for line in lines {
        let Some(cells) = line
            .strip_prefix('|')
            .and_then(|line| line.strip_suffix('|'))
        else {
            continue;
        };
        if cells.chars().all(|c| matches!(c, '-' | '|' | ' ' | ':')) {
            // What stands above the line of dashes is the heading.
            rows.pop();
        } else {
            rows.push(cells.split('|').map(str::trim).collect());
        }
    }
    rows
}

/// What stands in backticks, in order.
pub(crate) fn code(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// The targets of the links.
pub(crate) fn links(document: &str) -> Vec<&str> {
    let parts = document.split("](").skip(1);
    parts.filter_map(|part| part.split(')').next()).collect()
}

/// What a heading is called in a link.
pub(crate) fn anchor(heading: &str) -> String {
    let kept = heading
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}
