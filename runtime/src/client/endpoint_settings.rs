//! The settings of clients that decide about endpoints.

use std::sync::Arc;

use super::build_error::BuildError;
use super::builder::Builder;
use super::defaults::Defaults;
use super::locate::{Given, Located, Locator, Ruled};
use super::settings::{Auth, unprotected};
use crate::endpoint::Region;
use crate::endpoint::rules::{Argument, Rules, STANDARD};
use crate::value::Endpoint;
use crate::wire::operation::ServiceSchema;

/// Whether the account of the credentials is a part of host names, at services that have such endpoints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountIdEndpointMode {
    /// It is, if the credentials name an account.
    #[default]
    Preferred,
    /// It never is.
    Disabled,
    /// It is. A call fails if the credentials name no account.
    Required,
}

impl AccountIdEndpointMode {
    const fn word(self) -> &'static str {
        match self {
            Self::Preferred => "preferred",
            Self::Disabled => "disabled",
            Self::Required => "required",
        }
    }
}

/// The settings of a builder that decide about endpoints.
#[derive(Clone, Debug, Default)]
pub(super) struct EndpointSettings {
    pub(super) url: Option<String>,
    use_fips: Option<bool>,
    use_dual_stack: Option<bool>,
    account_mode: Option<AccountIdEndpointMode>,
    force_path_style: Option<bool>,
    discovery: Option<bool>,
    without_host_prefix: bool,
    built_ins: Vec<(&'static str, Argument<'static>)>,
    parameters: Vec<(String, Argument<'static>)>,
    /// Parameters for all clients, of which some services have none.
    shared: Vec<(&'static str, Argument<'static>)>,
}

impl<C, T: ?Sized> Builder<C, T> {
    /// Sets the endpoint to call instead of the region's endpoint, such as `https://localhost:8443`.
    ///
    /// Requests are still signed for the region. At services with buckets, the bucket goes into the path; see
    /// [`force_path_style`](Self::force_path_style).
    #[must_use]
    pub fn endpoint_url(mut self, url: impl Into<String>) -> Self {
        self.chosen.endpoint.url = Some(url.into());
        self
    }

    /// Sets whether to call endpoints whose cryptography follows FIPS 140. Default: `false`.
    ///
    /// A region such as `fips-us-east-1` asks for the same.
    #[must_use]
    pub fn use_fips(mut self, use_fips: bool) -> Self {
        self.chosen.endpoint.use_fips = Some(use_fips);
        self
    }

    /// Sets whether to call endpoints that can be reached by IPv6 too. Default: `false`.
    #[must_use]
    pub fn use_dual_stack(mut self, use_dual_stack: bool) -> Self {
        self.chosen.endpoint.use_dual_stack = Some(use_dual_stack);
        self
    }

    /// Sets whether the account of the credentials is a part of host names, at services that have such
    /// endpoints. Default: [`AccountIdEndpointMode::Preferred`].
    #[must_use]
    pub fn account_id_endpoint_mode(mut self, mode: AccountIdEndpointMode) -> Self {
        self.chosen.endpoint.account_mode = Some(mode);
        self
    }

    /// Sets a parameter of the service's endpoint rules that has no method of its own, by its name in the
    /// model: `true` or `false`, a text, or a list of texts. An example is `Accelerate` of Amazon S3.
    ///
    /// What an input says of the same parameter comes first. A name that the rules do not have is an error of
    /// [`build`](Self::build), which lists the names that they have.
    #[must_use]
    pub fn endpoint_parameter(
        mut self,
        name: impl Into<String>,
        value: impl Into<Argument<'static>>,
    ) -> Self {
        self.chosen
            .endpoint
            .parameters
            .push((name.into(), value.into()));
        self
    }

    /// Sets whether the host prefix that some operations ask for, such as `data.`, is added to the endpoint's
    /// host.
    ///
    /// Default: `true`. Turn it off for a proxy or a test server, which has one name for all operations.
    #[must_use]
    pub fn inject_host_prefix(mut self, inject: bool) -> Self {
        self.chosen.endpoint.without_host_prefix = !inject;
        self
    }

    /// Sets whether to ask the service where to send calls, for operations that can do without. Default:
    /// `false`.
    ///
    /// Some services have an operation that tells this. Operations that need it ask in any case, unless there
    /// is an [`endpoint_url`](Self::endpoint_url). What the service tells is kept for the time that it says,
    /// and longer if it does not answer.
    #[must_use]
    pub fn endpoint_discovery(mut self, discover: bool) -> Self {
        self.chosen.endpoint.discovery = Some(discover);
        self
    }

    /// Sets where the bucket's name goes: into the path (`true`) or into the host name if it can (`false`).
    /// Only for services with buckets, such as Amazon S3.
    ///
    /// Default: into the host name. At an [`endpoint_url`](Self::endpoint_url) it goes into the path where
    /// the service's rules allow that, because not every server answers to other host names. Under `https`,
    /// names with dots always go into the path, because the server's certificate would not match.
    #[must_use]
    pub fn force_path_style(mut self, force: bool) -> Self {
        self.chosen.endpoint.force_path_style = Some(force);
        self
    }
}

impl EndpointSettings {
    /// Returns `true` if the service is asked where to send an operation that can be discovered.
    pub(super) fn discovers(&self, is_required: bool) -> bool {
        self.url.is_none() && (is_required || self.discovery == Some(true))
    }

    /// Takes what is not set here from the defaults of a client.
    pub(super) fn fill(&mut self, defaults: &Defaults) {
        if self.url.is_none() {
            self.url.clone_from(&defaults.endpoint_url);
        }
        self.use_fips = self.use_fips.or(defaults.use_fips);
        self.use_dual_stack = self.use_dual_stack.or(defaults.use_dual_stack);
        self.account_mode = self.account_mode.or(defaults.account_id_endpoint_mode);
        self.force_path_style = self.force_path_style.or(defaults.force_path_style);
        self.discovery = self.discovery.or(defaults.endpoint_discovery);
        if defaults.inject_host_prefix == Some(false) {
            self.without_host_prefix = true;
        }
        self.built_ins.clone_from(&defaults.built_ins);
        self.shared.clone_from(&defaults.endpoint_parameters);
    }

    /// Moves FIPS from the name of a region into its setting.
    pub(super) fn take_region(&mut self, region: Region) -> Region {
        let plain = region.without_fips();
        if plain.is_some() {
            self.use_fips = Some(true);
        }
        plain.unwrap_or(region)
    }

    /// Returns what finds endpoints, and the endpoint of calls that say nothing of it.
    ///
    /// # Errors
    /// Something is missing to find it, or it is no endpoint for this kind of authentication.
    pub(super) fn find(
        &self,
        service: &'static ServiceSchema,
        region: Option<&Region>,
        auth: Auth,
    ) -> Result<(Arc<Locator>, Option<Arc<Located>>), BuildError> {
        if auth == Auth::ClientCertificate && self.url.is_none() {
            return Err(BuildError::no_endpoint());
        }
        let (locator, general) = self.clone().locator(service, region)?;
        let endpoint = general.as_ref().map(|located| &located.endpoint);
        match endpoint.filter(|endpoint| endpoint.scheme() != "https") {
            Some(endpoint) if auth == Auth::ClientCertificate => {
                Err(BuildError::endpoint(unprotected(endpoint)))
            }
            _ => Ok((Arc::new(locator), general)),
        }
    }

    fn locator(
        self,
        service: &'static ServiceSchema,
        region: Option<&Region>,
    ) -> Result<(Locator, Option<Arc<Located>>), BuildError> {
        let url = self.url.as_deref().map(Endpoint::new).transpose();
        let url = url.map_err(BuildError::endpoint)?;
        let (text, prefix) = match (service.endpoint_rules, service.endpoint_prefix) {
            // A description without rules, but with a part of the host name, is of a service as most are.
            ("", prefix) if !prefix.is_empty() => (STANDARD, prefix),
            (text, _) => (text, service.host_prefix),
        };
        if text.is_empty() {
            let endpoint = url.ok_or_else(BuildError::no_rule)?;
            if let Some((name, _)) = self.parameters.first() {
                return Err(BuildError::no_parameter(name));
            }
            let endpoint = if self.without_host_prefix {
                endpoint.without_host_prefix()
            } else {
                endpoint
            };
            let locator = Locator::fixed(endpoint);
            let general = locator.general().map_err(BuildError::endpoint)?;
            return Ok((locator, Some(general)));
        }
        let rules = Rules::new(text, prefix);
        let rules = rules.map_err(|error| BuildError::rules(&error))?;
        let text = |text: &str| Argument::from(text.to_owned());
        let mut built_ins = self.built_ins;
        built_ins.extend([
            ("AWS::UseFIPS", self.use_fips.unwrap_or_default().into()),
            (
                "AWS::UseDualStack",
                self.use_dual_stack.unwrap_or_default().into(),
            ),
            (
                "AWS::Auth::AccountIdEndpointMode",
                self.account_mode.unwrap_or_default().word().into(),
            ),
        ]);
        if let Some(region) = region {
            built_ins.push(("AWS::Region", text(region.as_str())));
        }
        if let Some(url) = &self.url {
            built_ins.push(("SDK::Endpoint", text(url)));
        }
        if let Some(force) = self.force_path_style {
            built_ins.push(("AWS::S3::ForcePathStyle", force.into()));
        }
        let mut parameters = self.parameters;
        for (name, value) in self.shared {
            let is_own = parameters.iter().any(|(own, _)| own == name);
            if !is_own && rules.parameters().iter().any(|it| it.name() == name) {
                parameters.push((name.to_owned(), value));
            }
        }
        let given = Given {
            built_ins,
            prefers_path: url.is_some() && self.force_path_style.is_none(),
            parameters,
        };
        let found = Ruled::new(rules, given, !self.without_host_prefix);
        let locator = Locator::Rules(Box::new(found.map_err(BuildError::endpoint)?));
        // Not all rules look at the region, and a wrong one could lead to another host.
        let wrong_region = region.filter(|_| url.is_none());
        let wrong_region = wrong_region.and_then(|region| region.check().err());
        let general = match (locator.general(), wrong_region) {
            (Err(error), _) if region.is_none() && url.is_none() => {
                let purpose = format!("to find the endpoint ({})", error.reason());
                return Err(BuildError::no_region(&purpose));
            }
            (Err(error), Some(_)) if error.is_of_rules() => {
                return Err(BuildError::endpoint(error));
            }
            (_, Some(wrong)) => return Err(BuildError::endpoint(wrong)),
            // A call may say what is missing.
            (Err(_), None) if locator.needs_calls() => None,
            (general, None) => Some(general.map_err(BuildError::endpoint)?),
        };
        Ok((locator, general))
    }
}
