//! [`View`]: other settings for some calls.

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;
use std::time::Duration;

use super::layer::Layer;
use super::options::{Options, option_setters};
use super::retry::Retries;
use super::settings::Settings;
use super::transfer::MinRate;
use super::watch::Metrics;
use crate::endpoint::Region;
use crate::value::Features;

/// Changes the settings of a client for some calls, or for one.
///
/// ```ignore
/// let quick = client.with(|it| it.call_timeout(Duration::from_millis(800)).max_attempts(1));
/// quick.get_item(request).await?;
/// client.with(|it| it.header("x-trace", id)).put_item(other).await?;
/// ```
///
/// The result is a client, which is cheap to make and to clone. It shares everything with the client that it
/// was made of: connections, signing keys, credentials, the quota of retries, and what is known of the
/// service's clock. Only another region or endpoint has its own clock.
///
/// A setting of a view comes before the client's, and one of a view of a view before both. What nobody sets
/// comes from the environment, then from the fixups of the service, and then from the defaults.
pub struct View {
    settings: Settings,
    options: Options,
    region: Option<Region>,
    endpoint_url: Option<String>,
}

impl View {
    option_setters!();

    pub(super) fn new(settings: &Settings) -> Self {
        Self {
            settings: settings.clone(),
            options: Options::default(),
            region: None,
            endpoint_url: None,
        }
    }

    /// Sets how long it may take to open a connection. An idle connection of the client needs no opening.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.limits.connect_timeout = Some(timeout);
        self
    }

    /// Sets how long a server may be silent.
    #[must_use]
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.settings.limits.read_timeout = Some(timeout);
        self
    }

    /// Sets the region. It decides about the endpoint, unless the client has an `endpoint_url`, and requests
    /// are signed for it.
    #[must_use]
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets the endpoint to call. Requests are still signed for the region.
    #[must_use]
    pub fn endpoint_url(mut self, url: impl Into<String>) -> Self {
        self.endpoint_url = Some(url.into());
        self
    }

    /// Returns the settings of the new client.
    pub(super) fn into_settings(self) -> Arc<Settings> {
        let mut settings = self.settings.overlay(self.options);
        if self.region.is_some() || self.endpoint_url.is_some() {
            settings = settings.elsewhere(self.region, self.endpoint_url);
        }
        Arc::new(settings)
    }
}

impl Debug for View {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("View")
            .field("settings", &self.settings)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
