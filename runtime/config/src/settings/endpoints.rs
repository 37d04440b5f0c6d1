//! [`EndpointUrls`]: the endpoints that environment and profile set, for all services and for single ones.

use super::origin::Origin;
use super::reader::Reader;
use crate::error::ConfigError;
use crate::profile::{Profiles, Section};
use crate::sorted::Sorted;
use crate::surroundings::Surroundings;

const VARIABLE: &str = "AWS_ENDPOINT_URL";
const PROPERTY: &str = "endpoint_url";

/// A URL, and where it is.
type Found = (String, Origin);

/// The endpoints that environment and profile set.
#[derive(Default)]
pub(crate) struct EndpointUrls {
    /// By service id in lower case, with `_` for what is no letter or digit.
    variables: Sorted<Found>,
    variable: Option<Found>,
    sections: Sorted<Found>,
    profile: Option<Found>,
}

impl EndpointUrls {
    /// Reads all endpoints.
    ///
    /// # Errors
    /// A variable is not valid Unicode, or the profile names a section `services` that is not there.
    pub(crate) fn read(
        surroundings: &Surroundings,
        profiles: &Profiles,
        profile: Option<&Section>,
    ) -> Result<Self, ConfigError> {
        let mut urls = Self::default();
        for name in surroundings.machine().variable_names() {
            let service = name
                .strip_prefix(VARIABLE)
                .and_then(|it| it.strip_prefix('_'));
            let Some(service) = service else { continue };
            if let Some(url) = surroundings.variable(&name)? {
                let key = service.to_lowercase();
                urls.variables.insert(key, (url, Origin::Variable(name)));
            }
        }
        if let Some(url) = surroundings.variable(VARIABLE)? {
            urls.variable = Some((url, Origin::Variable(VARIABLE.to_owned())));
        }
        let Some(profile) = profile else {
            return Ok(urls);
        };
        let at = |section: &Section| {
            let property = section.property(PROPERTY)?;
            let origin = Origin::File(property.place().clone());
            Some((property.value().to_owned(), origin))
        };
        urls.profile = at(profile);
        if let Some(name) = profile.property("services") {
            let services = profiles.services(name.value()).ok_or_else(|| {
                let (place, name) = (name.place(), name.value());
                ConfigError::new(format!("{place}: there is no section [services {name}]"))
            })?;
            for (service, block) in services.properties() {
                if let Some(found) = at(&block.block()) {
                    urls.sections.insert(service.to_owned(), found);
                }
            }
        }
        Ok(urls)
    }

    /// Returns the endpoint of a service, if somebody set one.
    pub(crate) fn of(&self, service_id: &str) -> Option<&Found> {
        let key = key(service_id);
        let variables = self.variables.get(&key).or(self.variable.as_ref());
        variables
            .or_else(|| self.sections.get(&key))
            .or(self.profile.as_ref())
    }

    /// Notes all endpoints for explanations.
    pub(crate) fn explain(&self, reader: &mut Reader<'_>) {
        let general = self.variable.as_ref().or(self.profile.as_ref());
        let (value, origin) = match general {
            Some((url, origin)) => (Some(without_secrets(url)), origin.clone()),
            None => (None, Origin::Default),
        };
        reader.note(PROPERTY, value, origin);
        let mut services: Vec<&str> = Vec::new();
        for names in [&self.variables, &self.sections] {
            for (name, _) in names.iter() {
                let name = name.as_str();
                if let Err(place) = services.binary_search(&name) {
                    services.insert(place, name);
                }
            }
        }
        for service in services {
            if let Some((url, origin)) = self.of(service) {
                let name = format!("{service}.{PROPERTY}");
                reader.note(&name, Some(without_secrets(url)), origin.clone());
            }
        }
    }
}

/// Returns the name of a service in variables and sections.
fn key(service_id: &str) -> String {
    let mut key = String::with_capacity(service_id.len());
    for c in service_id.chars() {
        key.push(if c.is_ascii_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '_'
        });
    }
    key
}

/// Returns a URL for people, without a user and a password.
pub(super) fn without_secrets(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.to_owned();
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    match rest[..end].rfind('@') {
        Some(at) => format!("{scheme}://{}", &rest[at + 1..]),
        None => url.to_owned(),
    }
}
