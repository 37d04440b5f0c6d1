//! What an endpoint says of signatures (`authSchemes` in its properties).

use std::borrow::Cow;

use super::Property;
use super::evaluate::Decision;

/// One of the schemes that an endpoint takes. Texts that are the same for all endpoints are not copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EndpointScheme {
    /// Its name, such as `sigv4`.
    pub(crate) scheme: Cow<'static, str>,
    /// The service's name in signatures, if it is another one than the model says.
    pub(crate) name: Option<Cow<'static, str>>,
    /// The region to sign for, or several ones with commas between them, if it is not the client's.
    pub(crate) region: Option<Cow<'static, str>>,
    /// The path is signed as it is sent.
    pub(crate) is_verbatim: bool,
}

impl EndpointScheme {
    /// Reads what the rules say of the endpoint that they found. The list is empty if that is nothing.
    pub(crate) fn all(decision: &Decision<'_>) -> Vec<Self> {
        let mut properties = decision.properties().iter();
        match properties.find(|(name, _)| name == "authSchemes") {
            Some((_, Property::List(schemes))) => {
                let schemes = schemes.iter();
                schemes.filter_map(|it| Self::read(decision, it)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn read(decision: &Decision<'_>, scheme: &Property) -> Option<Self> {
        let Property::Map(fields) = scheme else {
            return None;
        };
        let text = |property: &Property| match property {
            Property::Text(template) => {
                Some(decision.text(template)).filter(|text| !text.is_empty())
            }
            _ => None,
        };
        let (mut scheme, mut name, mut region, mut regions) = (None, None, None, None);
        let mut is_verbatim = false;
        for (key, property) in fields {
            match (&**key, property) {
                ("name", property) => scheme = text(property),
                ("signingName", property) => name = text(property),
                ("signingRegion", property) => region = text(property),
                ("signingRegionSet", Property::List(set)) => {
                    let set: Vec<_> = set.iter().filter_map(text).collect();
                    let set = set.join(",");
                    regions = (!set.is_empty()).then_some(Cow::Owned(set));
                }
                ("disableDoubleEncoding", Property::Flag(flag)) => is_verbatim = *flag,
                _ => {}
            }
        }
        Some(Self {
            scheme: match scheme? {
                Cow::Borrowed(text) => local(text).into(),
                Cow::Owned(text) => local(&text).to_owned().into(),
            },
            name,
            region: region.or(regions),
            is_verbatim,
        })
    }
}

/// The name of a scheme without the namespace of Smithy.
fn local(name: &str) -> &str {
    name.rsplit_once('#').map_or(name, |(_, local)| local)
}
