//! What a service calls itself, read before anything is checked.
//!
//! In: the text of a model in either format. Out: the service's identity, if it is at its place. Everything
//! else is skipped. This module must not judge the model; its readers do.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};

use super::json::Key;

/// The identity of the service in a model: `serviceId` or `sdkId`, or the name that comes closest.
pub(crate) fn identity(text: &str) -> Option<String> {
    let mut found = None;
    // To the parser, stopping early is an error, as anything wrong with the text is.
    let _ = serde_json::Deserializer::from_str(text).deserialize_map(Model(&mut found));
    found
}

/// C2J's `metadata`. Smithy has an object of that name with other keys.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Metadata {
    service_id: Option<String>,
    endpoint_prefix: Option<String>,
}

/// A Smithy shape.
#[derive(Deserialize)]
struct Shape {
    r#type: Option<String>,
    #[serde(default)]
    traits: Traits,
}

#[derive(Default, Deserialize)]
struct Traits {
    #[serde(rename = "aws.api#service")]
    service: Option<ServiceTrait>,
}

#[derive(Deserialize)]
struct ServiceTrait {
    #[serde(rename = "sdkId")]
    sdk_id: Option<String>,
}

/// The whole model. In C2J the metadata come first, so little of the file is read.
struct Model<'f>(&'f mut Option<String>);

impl<'de> Visitor<'de> for Model<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a model")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(Key(key)) = map.next_key()? {
            match &*key {
                "metadata" => {
                    let metadata: Metadata = map.next_value()?;
                    *self.0 = metadata.service_id.or(metadata.endpoint_prefix);
                }
                "shapes" => map.next_value_seed(Shapes(&mut *self.0))?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
            if self.0.is_some() {
                return Err(A::Error::custom("the identity is known"));
            }
        }
        Ok(())
    }
}

/// The shapes. In Smithy the service is one of them.
struct Shapes<'f>(&'f mut Option<String>);

impl<'de> DeserializeSeed<'de> for Shapes<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Shapes<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("shapes")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some((Key(id), shape)) = map.next_entry::<Key<'_>, Shape>()? {
            if shape.r#type.as_deref() == Some("service") {
                let sdk_id = shape.traits.service.and_then(|service| service.sdk_id);
                let name = || id.rsplit('#').next().unwrap_or_default().to_owned();
                *self.0 = Some(sdk_id.unwrap_or_else(name));
                return Err(A::Error::custom("the identity is known"));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_formats_say_what_a_service_is_called() {
        let service =
            r#"{"type": "service", "traits": {"aws.api#service": {"sdkId": "My Things"}}}"#;
        let cases = [
            (
                r#"{"metadata": {"protocol": "json", "serviceId": "My Things"}, "shapes": 5}"#,
                Some("My Things"),
            ),
            (
                r#"{"shapes": {"A": {"type": "string"}}, "metadata": {"endpointPrefix": "x"}}"#,
                Some("x"),
            ),
            (
                &format!(
                    r#"{{"smithy": "2.0", "metadata": {{"a": []}}, "shapes": {{"a#S": {{"type": "string"}}, "a#T": {service}}}}}"#
                ),
                Some("My Things"),
            ),
            (
                r#"{"smithy": "2.0", "shapes": {"a.b#Things": {"type": "service"}}}"#,
                Some("Things"),
            ),
            (r#"{"metadata": {"serviceId": 5}}"#, None),
            (r#"{"metadata": {}, "shapes": {}}"#, None),
            (r#"{"metadata": "#, None),
            ("[]", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(identity(text).as_deref(), expected, "{text}");
        }
    }
}
