//! What an endpoint says of signatures (`authSchemes` in the properties of endpoint rules).

use crate::value::Document;

/// One of the schemes that an endpoint takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct EndpointScheme {
    /// Its name, such as `sigv4`.
    pub(super) scheme: String,
    /// The service's name in signatures, if it is another one than the model says.
    pub(super) name: Option<String>,
    /// The region to sign for, or several ones with commas between them, if it is not the client's.
    pub(super) region: Option<String>,
    /// The path is signed as it is sent.
    pub(super) is_verbatim: bool,
}

impl EndpointScheme {
    /// Reads the properties of an endpoint. The list is empty if they say nothing of signatures.
    pub(super) fn all(properties: &Document) -> Vec<Self> {
        let schemes = properties.get("authSchemes").and_then(Document::as_array);
        let schemes = schemes.into_iter().flatten();
        schemes.filter_map(Self::read).collect()
    }

    fn read(scheme: &Document) -> Option<Self> {
        let text = |key: &str| {
            let text = scheme.get(key).and_then(Document::as_str);
            text.filter(|text| !text.is_empty()).map(str::to_owned)
        };
        let set = scheme.get("signingRegionSet").and_then(Document::as_array);
        let set: Vec<_> = set
            .into_iter()
            .flatten()
            .filter_map(Document::as_str)
            .collect();
        let set = Some(set.join(",")).filter(|set| !set.is_empty());
        let name = text("name")?;
        Some(Self {
            scheme: name
                .rsplit_once('#')
                .map_or(name.as_str(), |(_, name)| name)
                .to_owned(),
            name: text("signingName"),
            region: text("signingRegion").or(set),
            is_verbatim: scheme.get("disableDoubleEncoding") == Some(&Document::Bool(true)),
        })
    }
}
