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

/// What stands for the value of a setting.
fn shown(setting: &Explained) -> &str {
    setting.value.as_deref().unwrap_or("-")
}

impl Display for Explanation {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (mut names, mut values) = (0, 0);
        for setting in &self.0 {
            names = names.max(setting.name.chars().count());
            values = values.max(shown(setting).chars().count());
        }
        for (index, setting) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            let (name, value) = (&setting.name, shown(setting));
            write!(f, "{name:names$}  {value:values$}  {}", setting.origin)?;
        }
        Ok(())
    }
}
