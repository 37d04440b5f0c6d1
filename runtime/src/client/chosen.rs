//! [`Chosen`]: what the builders of all clients have in common, so that it is compiled once.

use std::sync::Arc;

use super::agent::Agent;
use super::build_error::BuildError;
use super::defaults::Defaults;
use super::endpoint_settings::EndpointSettings;
use super::environment;
use super::identity::Identities;
use super::layer::Layers;
use super::locate::Locator;
use super::options::Options;
use super::prepared::BodyOptions;
use super::retry::{Clock, Retries, SystemClock};
use super::settings::{Auth, Settings, Timeouts};
use super::trace_id;
use crate::auth::Environment;
use crate::auth::credentials::ProvideCredentials;
use crate::endpoint::Region;
use crate::shape::token::TokenSource;
use crate::transport::Limits;
use crate::value::{EndpointError, Features};
use crate::wire::operation::ServiceSchema;

/// What a program has set, whatever the type of the client and of its transport.
pub(super) struct Chosen {
    pub(super) service: &'static ServiceSchema,
    pub(super) region: Option<Region>,
    pub(super) endpoint: EndpointSettings,
    pub(super) credentials: Option<Arc<dyn ProvideCredentials>>,
    pub(super) identities: Identities,
    pub(super) region_set: Option<String>,
    pub(super) auth: Auth,
    pub(super) validate: bool,
    pub(super) bodies: BodyOptions,
    pub(super) tokens: TokenSource,
    pub(super) clock: Option<Arc<dyn Clock>>,
    pub(super) correct_clock: Option<bool>,
    pub(super) defaults: Option<Box<Defaults>>,
}

impl Chosen {
    pub(super) fn new(service: &'static ServiceSchema) -> Self {
        Self {
            service,
            region: None,
            endpoint: EndpointSettings::default(),
            credentials: None,
            identities: Identities::default(),
            region_set: None,
            auth: Auth::default(),
            validate: false,
            bodies: BodyOptions::default(),
            tokens: TokenSource::default(),
            clock: None,
            correct_clock: None,
            defaults: None,
        }
    }

    /// Returns settings with which no request can be made, for the reason given.
    pub(super) fn unusable(self, reason: String) -> Settings {
        let nowhere = EndpointError::new("", reason.clone());
        Settings {
            service: self.service,
            place: Arc::default(),
            locator: Arc::new(Locator::Nowhere(nowhere)),
            discovery: Arc::default(),
            general: None,
            region: None,
            auth: self.auth,
            credentials: None,
            identities: None,
            region_set: None,
            sessions: Arc::default(),
            challenges: Arc::default(),
            agent: Arc::new(Agent::new(self.service, &|_| None)),
            in_function: false,
            features: Features::new(),
            headers: Vec::new(),
            validate: false,
            bodies: self.bodies.resolved(&Defaults::default()),
            tokens: self.tokens,
            keys: Arc::default(),
            retries: Retries::none(),
            clock: Arc::new(SystemClock),
            skew: None,
            metrics: None,
            layers: Layers::default(),
            timeouts: Timeouts::default(),
            min_rate: None,
            limits: Limits::default(),
            problem: Some(reason),
        }
    }

    /// Returns the settings. `variable` looks up what is not set.
    pub(super) fn settings(
        mut self,
        mut options: Options,
        variable: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Settings, BuildError> {
        let agent = Arc::new(Agent::new(self.service, variable));
        let in_function = trace_id::is_function(variable);
        let defaults = self.defaults.take().map(|it| *it);
        // Tokens have the names of services, which nobody but the client knows.
        let identities = self
            .identities
            .complete(self.service, defaults.as_ref(), variable);
        // Whoever gives the defaults has looked into the environment.
        let reads = defaults.is_none();
        let variable: &dyn Fn(&str) -> Option<String> = if reads { variable } else { &|_| None };
        let defaults = defaults.unwrap_or_default();
        if let Some(problem) = defaults.problem {
            return Err(BuildError::new(problem));
        }
        self.endpoint.fill(&defaults);
        options.fill(&defaults);
        let authenticates = self.auth == Auth::Modelled;
        // Some services of others take no signatures at all.
        let signs = authenticates && !self.service.signing_name.is_empty();
        let bodies = self.bodies.resolved(&defaults);
        let region = self.region.or(defaults.region).or_else(|| {
            let names = ["AWS_REGION", "AWS_DEFAULT_REGION"];
            names
                .iter()
                .find_map(|name| variable(name).filter(|value| !value.is_empty()))
                .map(Region::from)
        });
        let mut place = self.endpoint;
        let region = region.map(|region| place.take_region(region));
        let (locator, general) = place.find(self.service, region.as_ref(), self.auth)?;
        if signs && region.is_none() {
            return Err(BuildError::no_region("to sign requests for"));
        }
        let credentials = signs.then(|| {
            self.credentials
                .or(defaults.credentials)
                .unwrap_or_else(|| Arc::new(Environment::new()))
        });
        let corrects = self.correct_clock.or(defaults.correct_clock);
        let corrects = corrects.unwrap_or_else(|| {
            let disabled = variable("AWS_DISABLE_CLOCK_SKEW_CORRECTION");
            !disabled.is_some_and(|value| value.eq_ignore_ascii_case("true"))
        });
        let settings = Settings {
            service: self.service,
            place: Arc::new(place),
            locator,
            discovery: Arc::default(),
            general,
            region,
            auth: self.auth,
            credentials,
            identities: authenticates.then(|| Arc::new(identities)),
            region_set: self.region_set.or(defaults.signing_region_set).or_else(|| {
                variable("AWS_SIGV4A_SIGNING_REGION_SET").filter(|value| !value.is_empty())
            }),
            agent,
            in_function,
            features: Features::new(),
            headers: Vec::new(),
            validate: self.validate,
            bodies,
            tokens: self.tokens,
            keys: Arc::default(),
            sessions: Arc::default(),
            challenges: Arc::default(),
            retries: match options.retries {
                Some(_) => Retries::default(),
                None => environment::retries(variable)?,
            },
            clock: self
                .clock
                .or(defaults.clock)
                .unwrap_or_else(|| Arc::new(SystemClock)),
            skew: corrects.then(Arc::default),
            metrics: None,
            layers: Layers::default(),
            timeouts: Timeouts::default(),
            min_rate: None,
            limits: Limits::default(),
            problem: None,
        };
        Ok(settings.overlay(options))
    }
}
