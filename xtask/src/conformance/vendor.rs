//! What cases ask of a client by settings: the endpoint, the region, how requests are authenticated, and the
//! configuration of AWS's SDKs (`vendorParams` of the shape `aws.protocoltests.config#AwsConfig`).
//!
//! A case which needs a setting that the client doesn't have can't be run, and says so.

use serde_json::{Map, Value as Json, json};
use shapewright_codegen::model::smithy::shape_name;

type Object = Map<String, Json>;

/// The settings of a case.
pub(super) struct Vendor {
    /// Those which the client has: `Settings` of the driver.
    pub(super) settings: Json,
    /// The first which it doesn't have.
    pub(super) unsupported: Option<String>,
}

impl Vendor {
    /// The settings in the vendor's parameters of a request.
    pub(super) fn of_request(params: &Object) -> Self {
        let mut vendor = Self {
            settings: json!({}),
            unsupported: None,
        };
        vendor.add(params);
        vendor
    }

    /// Adds further parameters.
    pub(super) fn add(&mut self, params: &Object) {
        for (name, value) in params {
            match (name.as_str(), value) {
                ("scopedConfig", Json::Object(scopes)) => self.scopes(scopes),
                _ => self.refuse(name),
            }
        }
    }

    /// Takes the settings of the client, and those of the operation after them, so that these win.
    fn scopes(&mut self, scopes: &Object) {
        for scope in ["client", "operation"] {
            match scopes.get(scope) {
                Some(Json::Object(settings)) => settings.iter().for_each(|(name, value)| {
                    self.setting(name, value);
                }),
                Some(_) => self.refuse(scope),
                None => {}
            }
        }
        let others = scopes.keys();
        let others = others.filter(|scope| !matches!(scope.as_str(), "client" | "operation"));
        others.for_each(|scope| self.refuse(scope));
    }

    fn setting(&mut self, name: &str, value: &Json) {
        match (name, value) {
            ("region", Json::String(region)) => self.settings["region"] = region.as_str().into(),
            ("s3", Json::Object(settings)) => settings.iter().for_each(|(name, value)| {
                self.setting(name, value);
            }),
            ("addressing_style", Json::String(style)) => match style.as_str() {
                "path" => self.settings["pathStyle"] = true.into(),
                "virtual" => self.settings["pathStyle"] = false.into(),
                "auto" => self.settings["pathStyle"] = Json::Null,
                _ => self.refuse(&format!("{name} {style}")),
            },
            // Not to have what the client does not have is no setting.
            (_, Json::Bool(false) | Json::Null) => {}
            _ => self.refuse(name),
        }
    }

    /// The host, and perhaps a path, at which the client is told to find the service. With a region it finds
    /// it itself.
    pub(super) fn endpoint(&mut self, host: &str) {
        if self.settings.get("region").is_none() {
            self.settings["endpoint"] = format!("https://{host}").into();
        }
    }

    /// How requests are authenticated, by the id of a trait.
    pub(super) fn auth(&mut self, scheme: &str) {
        match scheme {
            "aws.auth#sigv4" => self.settings["signed"] = true.into(),
            "smithy.api#noAuth" => {}
            _ => {
                let name = shape_name(scheme);
                let reason = format!("the client can't authenticate requests by {name}");
                self.unsupported.get_or_insert(reason);
            }
        }
    }

    fn refuse(&mut self, name: &str) {
        let reason = format!("the client has no setting for what the case calls {name}");
        self.unsupported.get_or_insert(reason);
    }
}

/// The code of an error which its response has in place of the shape's own, from the vendor's parameters of a
/// response (`aws.protocoltests.config#ErrorCodeParams`); and what else is asked.
///
/// Who is at fault, which they have too, is nothing that an error of the client says.
pub(super) fn error_code(params: &Object) -> (Option<String>, Option<String>) {
    let code = params.get("code").and_then(Json::as_str);
    let mut others = params.keys();
    let other = others.find(|name| !matches!(name.as_str(), "code" | "type"));
    let unsupported =
        other.map(|name| format!("the client knows nothing of what the case calls {name}"));
    (code.map(str::to_owned), unsupported)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(params: &Json) -> Vendor {
        Vendor::of_request(params.as_object().unwrap())
    }

    #[test]
    fn settings_which_the_client_has_are_taken() {
        let table = [
            (json!({}), json!({})),
            (
                json!({"client": {"region": "us-west-2"}}),
                json!({"region": "us-west-2"}),
            ),
            (
                json!({"client": {"s3": {"addressing_style": "path", "use_dualstack_endpoint": false}}}),
                json!({"pathStyle": true}),
            ),
            (
                json!({"operation": {"s3": {"addressing_style": "virtual"}}, "client": {"s3": {"addressing_style": "path"}}}),
                json!({"pathStyle": false}),
            ),
        ];
        for (scopes, expected) in table {
            let vendor = of(&json!({"scopedConfig": scopes}));
            assert_eq!(vendor.settings, expected, "{scopes}");
            assert_eq!(vendor.unsupported, None, "{scopes}");
        }
    }

    #[test]
    fn other_settings_are_named() {
        let table = [
            (json!({"speed": 1}), "speed"),
            (json!({"scopedConfig": {"environment": {}}}), "environment"),
            (json!({"scopedConfig": {"client": 1}}), "client"),
            (
                json!({"scopedConfig": {"client": {"s3": {"use_accelerate_endpoint": true}}}}),
                "use_accelerate_endpoint",
            ),
            (
                json!({"scopedConfig": {"client": {"s3": {"addressing_style": "odd"}}}}),
                "addressing_style odd",
            ),
        ];
        for (params, expected) in table {
            let reason = of(&params).unsupported.unwrap_or_default();
            assert!(reason.ends_with(&format!("calls {expected}")), "{reason}");
        }
    }

    #[test]
    fn with_a_region_the_client_finds_the_endpoint_itself() {
        let mut vendor = of(&json!({}));
        vendor.endpoint("example.com/a");
        assert_eq!(vendor.settings["endpoint"], "https://example.com/a");
        let mut vendor = of(&json!({"scopedConfig": {"client": {"region": "r"}}}));
        vendor.endpoint("s3.r.amazonaws.com");
        assert_eq!(vendor.settings, json!({"region": "r"}));
    }

    #[test]
    fn schemes_which_the_client_lacks_are_named() {
        for (scheme, settings, reason) in [
            ("aws.auth#sigv4", json!({"signed": true}), None),
            ("smithy.api#noAuth", json!({}), None),
            ("smithy.api#httpBasicAuth", json!({}), Some("httpBasicAuth")),
        ] {
            let mut vendor = of(&json!({}));
            vendor.auth(scheme);
            assert_eq!(vendor.settings, settings, "{scheme}");
            let found = vendor.unsupported;
            let is_named = |name: &str| found.as_ref().is_some_and(|it| it.contains(name));
            assert_eq!(found.is_some(), reason.is_some(), "{scheme}");
            assert!(reason.is_none_or(is_named), "{scheme}");
        }
    }

    #[test]
    fn codes_of_errors_are_taken() {
        let code = |params: Json| error_code(params.as_object().unwrap());
        assert_eq!(code(json!({})), (None, None));
        let both = json!({"code": "Customized", "type": "Sender"});
        assert_eq!(code(both), (Some("Customized".to_owned()), None));
        let (_, unsupported) = code(json!({"code": "C", "colour": "red"}));
        assert!(unsupported.unwrap_or_default().ends_with("colour"));
    }
}
