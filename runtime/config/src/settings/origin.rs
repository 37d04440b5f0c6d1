//! [`Origin`]: where a setting comes from. [`Explained`]: a setting, as a person reads it.

use std::fmt::{self, Display, Formatter};

use crate::profile::Place;

/// Where a setting comes from. The order is the order of precedence.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Origin {
    /// The program.
    Code,
    /// An environment variable.
    Variable(String),
    /// A line of a file.
    File(Place),
    /// The metadata service of the EC2 instance.
    Instance,
    /// The mode of defaults (`defaults_mode`).
    DefaultsMode,
    /// Nobody set it.
    Default,
}

impl Display for Origin {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code => f.write_str("code"),
            Self::Variable(name) => write!(f, "variable {name}"),
            Self::File(place) => place.fmt(f),
            Self::Instance => f.write_str("metadata of the instance"),
            Self::DefaultsMode => f.write_str("defaults_mode"),
            Self::Default => f.write_str("default"),
        }
    }
}

/// A setting, as a person reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explained {
    /// The name, as in a profile.
    pub name: String,
    /// The value. It is never a secret. `None` means that there is none.
    pub value: Option<String>,
    /// Where it comes from.
    pub origin: Origin,
}

/// All settings, as a person reads them. `Display` makes a table of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation(pub(crate) Vec<Explained>);

impl Explanation {
    /// Returns the settings, in a fixed order.
    #[must_use]
    pub fn settings(&self) -> &[Explained] {
        &self.0
    }

    /// Returns a setting by its name in a profile.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Explained> {
        self.0.iter().find(|setting| setting.name == name)
    }
}

impl Display for Explanation {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let width = |text: fn(&Explained) -> usize| self.0.iter().map(text).max().unwrap_or(0);
        let names = width(|setting| setting.name.chars().count());
        let values = width(|setting| setting.value.as_ref().map_or(1, |it| it.chars().count()));
        for (index, setting) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            let (name, value) = (&setting.name, setting.value.as_deref().unwrap_or("-"));
            write!(f, "{name:names$}  {value:values$}  {}", setting.origin)?;
        }
        Ok(())
    }
}
