//! Finds the endpoint of a call: by the rules of the service, or at the one URL that the caller gives.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use http::{HeaderName, HeaderValue, Uri};

use super::arguments::{Arguments, arguments, says};
use crate::endpoint::rules::{Argument, Decision, EndpointScheme, Parameter, Rules, RulesError};
use crate::shape::Shape;
use crate::value::{Endpoint, EndpointError, Features, Request};
use crate::wire::operation::OperationSchema;

/// How many endpoints a client remembers. More are needed only where names are parts of endpoints.
const REMEMBERED: usize = 32;

/// The account of the caller.
const ACCOUNT: &str = "AWS::Auth::AccountId";
/// Whether the account is in the host name.
const ACCOUNT_MODE: &str = "AWS::Auth::AccountIdEndpointMode";

/// An endpoint, and what requests to it need.
#[derive(Debug)]
pub(crate) struct Located {
    pub(crate) endpoint: Endpoint,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// What the endpoint says of signatures, the first scheme first, if it says anything.
    pub(super) schemes: Vec<EndpointScheme>,
    /// What the call said to the rules. It is the key under which the endpoint is remembered.
    said: Arguments<'static>,
    /// The endpoint of the first account that called this one, and the account.
    of_account: OnceLock<(Option<String>, Arc<Located>)>,
}

/// An endpoint that is remembered, or a new one. Who only looks at it counts no reference.
pub(super) type Found<'l> = Cow<'l, Arc<Located>>;

/// Finds endpoints.
pub(crate) enum Locator {
    /// There are no rules.
    Fixed(Arc<Located>),
    /// There are rules.
    Rules(Box<Ruled>),
    /// The client has no settings to find an endpoint by.
    Nowhere(EndpointError),
}

/// Rules, and what a client says to them.
pub(crate) struct Ruled {
    rules: Rules,
    /// What the settings of the client say, in the order of the parameters.
    settings: Vec<Argument<'static>>,
    /// Buckets go into the path where the rules allow it, because nobody has said where they go.
    prefers_path: Option<usize>,
    has_host_prefix: bool,
    /// The rules name the account of the caller, and may put it into the host name.
    has_account: bool,
    /// What user agents tell of accounts in host names.
    features: Features,
    /// The endpoint of calls that say nothing of it.
    general: OnceLock<Arc<Located>>,
    /// The endpoint of the first call that did. Most clients have no other one, and nobody waits for a lock.
    first: OnceLock<Arc<Located>>,
    /// The endpoints of the last calls that did. The last one is the first here.
    remembered: Mutex<Vec<Arc<Located>>>,
}

/// The settings of a client that feed rules. Names are those of built-ins.
#[derive(Clone, Debug, Default)]
pub(super) struct Given {
    /// By the names of settings that all SDKs have.
    pub(super) built_ins: Vec<(&'static str, Argument<'static>)>,
    /// By the names of parameters.
    pub(super) parameters: Vec<(String, Argument<'static>)>,
    /// Buckets go into the path where the rules allow it.
    pub(super) prefers_path: bool,
}

impl Located {
    /// An endpoint without rules.
    pub(super) fn new(endpoint: Endpoint) -> Self {
        Self {
            endpoint,
            headers: Vec::new(),
            schemes: Vec::new(),
            said: Vec::new(),
            of_account: OnceLock::new(),
        }
    }

    /// The same at another endpoint, whatever account calls it.
    pub(super) fn at(&self, endpoint: Endpoint) -> Self {
        Self {
            headers: self.headers.clone(),
            schemes: self.schemes.clone(),
            ..Self::new(endpoint)
        }
    }

    /// Returns what the call said of a parameter, if it said anything.
    pub(super) fn said(&self, parameter: &str) -> Option<&Argument<'static>> {
        let mut said = self.said.iter();
        let found = said.find(|(name, _)| *name == parameter);
        found.map(|(_, argument)| argument)
    }
}

impl Ruled {
    /// # Errors
    /// A parameter is not one of the rules, or its value has another type.
    pub(super) fn new(
        rules: Rules,
        given: Given,
        has_host_prefix: bool,
    ) -> Result<Self, EndpointError> {
        let mut settings = vec![Argument::Unset; rules.parameters().len()];
        let place = |name: &str| {
            let mut parameters = rules.parameters().iter();
            parameters.position(|parameter| parameter.built_in() == name)
        };
        for (name, argument) in given.built_ins {
            if let Some(index) = place(name) {
                settings[index] = argument;
            }
        }
        let prefers_path = place("AWS::S3::ForcePathStyle").filter(|_| given.prefers_path);
        if let Some(index) = prefers_path {
            settings[index] = Argument::Flag(true);
        }
        for (name, argument) in given.parameters {
            let mut parameters = rules.parameters().iter();
            let index = parameters.position(|parameter| parameter.name() == name);
            let index = index.ok_or_else(|| unknown(&rules, &name))?;
            let kind = rules.parameters()[index].kind();
            if !argument.is(kind) {
                let reason = format!("the endpoint parameter `{name}` is a {}", kind.word());
                return Err(EndpointError::new("", reason));
            }
            settings[index] = argument;
        }
        let setting = |built_in: &str| {
            let mut parameters = rules.parameters().iter();
            let index = parameters.position(|parameter| parameter.built_in() == built_in)?;
            Some(&settings[index])
        };
        let features = match setting(ACCOUNT_MODE) {
            Some(Argument::Text(mode)) => of_account_mode(mode),
            _ => Features::new(),
        };
        let is_disabled = features.contains(Features::ACCOUNT_MODE_DISABLED);
        let has_account = !is_disabled && setting(ACCOUNT) == Some(&Argument::Unset);
        Ok(Self {
            rules,
            settings,
            prefers_path,
            has_host_prefix,
            has_account,
            features,
            general: OnceLock::new(),
            first: OnceLock::new(),
            remembered: Mutex::default(),
        })
    }

    /// Returns the endpoint of calls that say nothing of it.
    fn general(&self) -> Result<&Arc<Located>, EndpointError> {
        if let Some(general) = self.general.get() {
            return Ok(general);
        }
        let general = Arc::new(self.find(&Vec::new())?);
        Ok(self.general.get_or_init(|| general))
    }

    /// Returns the endpoint of a call. Most calls say what the first one has said, or nothing.
    #[inline]
    fn of_call(
        &self,
        operation: &OperationSchema,
        input: &dyn Shape,
        waits_for_account: bool,
    ) -> Result<Found<'_>, EndpointError> {
        if operation.endpoint_arguments.is_empty() && !waits_for_account {
            return self.general().map(Cow::Borrowed);
        }
        if let Some(first) = self.first.get() {
            if is_same(first, operation, input, waits_for_account) {
                return Ok(Cow::Borrowed(first));
            }
        }
        self.of_other_call(operation, input, waits_for_account)
    }

    /// Returns the endpoint of a call that does not say what the first one has said.
    fn of_other_call(
        &self,
        operation: &OperationSchema,
        input: &dyn Shape,
        waits_for_account: bool,
    ) -> Result<Found<'_>, EndpointError> {
        let remembered = self.remembered.lock();
        let remembered = remembered.unwrap_or_else(PoisonError::into_inner);
        if let Some(last) = remembered.first() {
            if is_same(last, operation, input, waits_for_account) {
                return Ok(Cow::Owned(Arc::clone(last)));
            }
        }
        drop(remembered);
        let mut said = arguments(operation, input);
        if waits_for_account {
            said.push((ACCOUNT_MODE, Argument::Text("disabled".into())));
        }
        if said.is_empty() {
            return self.general().map(Cow::Borrowed);
        }
        self.locate(&said).map(Cow::Owned)
    }

    /// Returns the endpoint of an account, for calls that said what led to this endpoint.
    fn of_account(
        &self,
        located: &Located,
        account: Option<&str>,
    ) -> Result<Option<Arc<Located>>, EndpointError> {
        let Some(((ACCOUNT_MODE, _), said)) = located.said.split_last() else {
            return Ok(None);
        };
        if let Some((known, other)) = located.of_account.get() {
            if known.as_deref() == account {
                return Ok(Some(Arc::clone(other)));
            }
        }
        let mut said: Arguments<'_> = said.to_vec();
        if let Some(account) = account {
            said.push((ACCOUNT, Argument::Text(account.into())));
        }
        let other = Arc::new(self.find(&said)?);
        let entry = (account.map(str::to_owned), Arc::clone(&other));
        // Another thread may have been first. A client with several accounts looks each time.
        let _ = located.of_account.set(entry);
        Ok(Some(other))
    }

    /// Returns the endpoint for what a call says. It is remembered.
    fn locate(&self, said: &Arguments<'_>) -> Result<Arc<Located>, EndpointError> {
        let remembered = self.remembered.lock();
        let mut remembered = remembered.unwrap_or_else(PoisonError::into_inner);
        if let Some(place) = remembered.iter().position(|it| are_same(&it.said, said)) {
            remembered.swap(0, place);
            return Ok(Arc::clone(&remembered[0]));
        }
        drop(remembered);
        let located = Arc::new(self.find(said)?);
        let _ = self.first.set(Arc::clone(&located));
        let remembered = self.remembered.lock();
        let mut remembered = remembered.unwrap_or_else(PoisonError::into_inner);
        remembered.truncate(REMEMBERED - 1);
        remembered.insert(0, Arc::clone(&located));
        Ok(located)
    }

    fn find(&self, said: &Arguments<'_>) -> Result<Located, EndpointError> {
        let mut arguments: Vec<&Argument<'_>> = self.settings.iter().collect();
        for (name, argument) in said {
            let mut parameters = self.rules.parameters().iter();
            let is_named =
                |parameter: &Parameter| parameter.name() == *name || parameter.built_in() == *name;
            if let Some(index) = parameters.position(is_named) {
                arguments[index] = argument;
            }
        }
        let mut found = self.rules.decide(arguments.iter().copied());
        if let (Err(_), Some(index)) = (&found, self.prefers_path) {
            // Where rules have no place for a bucket in the path, they may have one in the host name.
            let mut otherwise = arguments.clone();
            otherwise[index] = &Argument::Unset;
            let second = self.rules.decide(otherwise);
            if second.is_ok() {
                found = second;
            }
        }
        let wrong = |error: RulesError| self.error(error.message(), &arguments);
        let found = found.map_err(wrong)?;
        self.located(&found.url().map_err(wrong)?, &found, said)
    }

    fn located(
        &self,
        url: &str,
        found: &Decision<'_>,
        said: &Arguments<'_>,
    ) -> Result<Located, EndpointError> {
        let mut endpoint = Endpoint::new(url)?.with_label();
        if !self.has_host_prefix {
            endpoint = endpoint.without_host_prefix();
        }
        let headers = found.headers();
        let headers = headers.iter().map(|(name, value)| {
            let wrong = || {
                let reason = format!("`{name}` can't be a header with this value");
                EndpointError::new(url, reason)
            };
            let name = name.parse::<HeaderName>().map_err(|_| wrong())?;
            Ok((name, value.parse().map_err(|_| wrong())?))
        });
        Ok(Located {
            endpoint,
            headers: headers.collect::<Result<_, EndpointError>>()?,
            schemes: EndpointScheme::all(found),
            said: said
                .iter()
                .map(|(name, argument)| (*name, argument.owned()))
                .collect(),
            of_account: OnceLock::new(),
        })
    }

    /// The error of the rules as it is, and what it follows from.
    fn error(&self, message: &str, arguments: &[&Argument<'_>]) -> EndpointError {
        let mut reason = message.trim_end_matches('.').to_owned();
        let mut is_first = true;
        for (parameter, argument) in self.rules.parameters().iter().zip(arguments) {
            let setting = match parameter.built_in() {
                "AWS::Region" => "region",
                "AWS::UseFIPS" => "use_fips",
                "AWS::UseDualStack" => "use_dual_stack",
                "SDK::Endpoint" => "endpoint_url",
                ACCOUNT => "the account of the credentials",
                ACCOUNT_MODE => "account_id_endpoint_mode",
                _ => parameter.name(),
            };
            let value = match argument {
                Argument::Unset | Argument::Flag(false) => continue,
                Argument::Flag(true) => Cow::Borrowed("true"),
                Argument::Text(text) => crate::value::endpoint::without_secrets(text),
                Argument::Texts(texts) => Cow::Owned(texts.join(", ")),
            };
            reason.push_str(if is_first {
                "; change what it follows from: "
            } else {
                ", "
            });
            is_first = false;
            let _ = write!(reason, "{setting} = `{value}`");
        }
        EndpointError::new("", reason)
    }
}

impl Locator {
    /// A client without rules has one endpoint.
    pub(super) fn fixed(endpoint: Endpoint) -> Self {
        Self::Fixed(Arc::new(Located::new(endpoint)))
    }

    /// Returns the endpoint of a call. If `is_signed` says so, the account in its host name is still missing:
    /// see [`with_account`](Self::with_account).
    #[inline]
    pub(super) fn locate(
        &self,
        operation: &OperationSchema,
        input: &dyn Shape,
        is_signed: impl FnOnce() -> bool,
    ) -> Result<Found<'_>, EndpointError> {
        match self {
            Self::Fixed(located) => Ok(Cow::Borrowed(located)),
            Self::Nowhere(error) => Err(error.clone()),
            Self::Rules(ruled) => ruled.of_call(operation, input, ruled.has_account && is_signed()),
        }
    }

    /// Returns the endpoint of calls that say nothing of it.
    ///
    /// # Errors
    /// The rules have none.
    pub(super) fn general(&self) -> Result<Arc<Located>, EndpointError> {
        match self {
            Self::Fixed(located) => Ok(Arc::clone(located)),
            Self::Nowhere(error) => Err(error.clone()),
            Self::Rules(ruled) => ruled.general().map(Arc::clone),
        }
    }

    /// Returns `true` if what a call says may be needed to find an endpoint.
    pub(super) fn needs_calls(&self) -> bool {
        let Self::Rules(ruled) = self else {
            return false;
        };
        let mut parameters = ruled.rules.parameters().iter();
        parameters.any(|parameter| matches!(parameter.built_in(), "" | ACCOUNT))
    }

    /// Returns what user agents tell of accounts in host names.
    pub(super) fn features(&self) -> Features {
        match self {
            Self::Rules(ruled) => ruled.features,
            Self::Fixed(_) | Self::Nowhere(_) => Features::new(),
        }
    }

    /// Sends a request to the endpoint of an account, if the rules have one for it. Returns what user agents tell of
    /// that.
    pub(super) fn with_account(
        &self,
        located: &mut Arc<Located>,
        request: &mut Request,
        account: Option<&str>,
    ) -> Result<Features, EndpointError> {
        let mut features = Features::new();
        let Self::Rules(ruled) = self else {
            return Ok(features);
        };
        let Some(other) = ruled.of_account(located, account)? else {
            return Ok(features);
        };
        if account.is_some() {
            features = features.and(Features::ACCOUNT_RESOLVED);
        }
        if other.endpoint != located.endpoint {
            move_to(request, &located.endpoint, &other.endpoint)?;
            features = features.and(Features::ACCOUNT_ENDPOINT);
        }
        *located = other;
        Ok(features)
    }
}

/// Sends a request to another endpoint. A prefix of the operation stays before the host name.
pub(super) fn move_to(
    request: &mut Request,
    from: &Endpoint,
    to: &Endpoint,
) -> Result<(), EndpointError> {
    let uri = request.uri();
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    let prefix = authority.strip_suffix(from.authority()).unwrap_or_default();
    let rest = uri.path_and_query().map_or("", |rest| rest.as_str());
    let rest = rest.strip_prefix(from.path()).unwrap_or(rest);
    let (scheme, authority, path) = (to.scheme(), to.authority(), to.path());
    let text = format!("{scheme}://{prefix}{authority}{path}{rest}");
    let uri = Uri::try_from(&text).map_err(|error| EndpointError::new(&text, error.to_string()))?;
    *request.uri_mut() = uri;
    Ok(())
}

/// Whether a call says what led to an endpoint.
#[inline]
fn is_same(
    located: &Located,
    operation: &OperationSchema,
    input: &dyn Shape,
    waits_for_account: bool,
) -> bool {
    match located.said.split_last() {
        Some(((ACCOUNT_MODE, _), said)) if waits_for_account => says(operation, input, said),
        _ => !waits_for_account && says(operation, input, &located.said),
    }
}

/// Whether two calls said the same. Their values differ more often than the names of parameters.
fn are_same(a: &Arguments<'_>, b: &Arguments<'_>) -> bool {
    let mut pairs = a.iter().zip(b);
    a.len() == b.len() && pairs.all(|(a, b)| a.1 == b.1 && a.0 == b.0)
}

fn of_account_mode(mode: &str) -> Features {
    match mode {
        "preferred" => Features::ACCOUNT_MODE_PREFERRED,
        "disabled" => Features::ACCOUNT_MODE_DISABLED,
        "required" => Features::ACCOUNT_MODE_REQUIRED,
        _ => Features::new(),
    }
}

fn unknown(rules: &Rules, name: &str) -> EndpointError {
    let known: Vec<_> = rules
        .parameters()
        .iter()
        .filter(|parameter| !matches!(parameter.built_in(), "AWS::Region" | "SDK::Endpoint"))
        .map(Parameter::name)
        .collect();
    let known = known.join(", ");
    let reason = format!("the service has no endpoint parameter `{name}`; it has: {known}");
    EndpointError::new("", reason)
}
