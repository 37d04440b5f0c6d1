//! The example of a call, for the docs of the crate's root and for its README.

use crate::ir::{Crate, Example};

/// The example's lines. Those that begin with `# ` are hidden in docs.
pub(super) fn lines(krate: &Crate, example: &Example) -> Vec<String> {
    let library = krate.package.replace('-', "_");
    let service = &krate.service;
    // Only what signs needs a region, and only AWS's services are found by one.
    let has_region = !service.signing_name.is_empty() || service.endpoint_rules.is_some();
    let has_url = service.endpoint_rules.is_none();
    let region = if has_region {
        ".region(Region::new(\"eu-west-1\"))"
    } else {
        ""
    };
    let url = if has_url {
        ".endpoint_url(\"https://api.example.com\")"
    } else {
        ""
    };
    let imports = if has_region {
        "{Client, Region}"
    } else {
        "Client"
    };
    let Example {
        method,
        request,
        arguments,
    } = example;
    vec![
        format!("use {library}::operations::{request};"),
        format!("use {library}::{imports};"),
        String::new(),
        "# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
        format!("let client = Client::builder(){region}{url}.build()?;"),
        format!("let request = {request}::new({});", arguments.join(", ")),
        format!("let response = client.{method}(request).await?;"),
        "println!(\"{response:?}\");".to_owned(),
        "# Ok(())".to_owned(),
        "# }".to_owned(),
    ]
}

/// The lines of the example of pages. Those that begin with `# ` are hidden.
pub(super) fn pages_lines(krate: &Crate, example: &Example) -> Vec<String> {
    let library = krate.package.replace('-', "_");
    let Example {
        method,
        request,
        arguments,
    } = example;
    vec![
        format!("use {library}::operations::{request};"),
        String::new(),
        format!(
            "# async fn example(client: {library}::Client) -> Result<(), Box<dyn std::error::Error>> {{"
        ),
        format!("let request = {request}::new({});", arguments.join(", ")),
        format!("let mut items = client.{method}(request).items();"),
        "while let Some(item) = items.next().await {".to_owned(),
        "    println!(\"{:?}\", item?);".to_owned(),
        "}".to_owned(),
        "# Ok(())".to_owned(),
        "# }".to_owned(),
    ]
}
