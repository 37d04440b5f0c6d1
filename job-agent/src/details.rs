//! The names and values that describe how far a job is.

use std::collections::BTreeMap;

use iot_jobs_data_plane::newtypes::DetailsMap;

/// The names and values that describe how far a job is (`statusDetails`).
pub type Details = BTreeMap<String, String>;

/// The most characters of a value that the service takes.
const MAX_VALUE: usize = 1024;

/// Collects details, with values that the service takes: control characters become spaces, long values are cut,
/// and empty ones are left out.
pub(crate) fn collect<K, V>(details: impl IntoIterator<Item = (K, V)>) -> Details
where
    K: Into<String>,
    V: Into<String>,
{
    let details = details.into_iter();
    let details = details.map(|(name, value)| (name.into(), clean(&value.into())));
    details.filter(|(_, value)| !value.is_empty()).collect()
}

fn clean(value: &str) -> String {
    let characters = value.trim().chars().take(MAX_VALUE);
    characters
        .map(|it| if it.is_control() { ' ' } else { it })
        .collect()
}

/// Reads details as the service has them.
pub(crate) fn read(details: Option<&DetailsMap>) -> Details {
    let details = details.into_iter().flat_map(|details| details.iter());
    details
        .map(|(name, value)| (name.as_str().to_owned(), value.as_str().to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::collect;

    #[test]
    fn values_are_those_which_the_service_takes() {
        let long = "ü".repeat(1025);
        let cases = [
            ("as it is", "as it is"),
            ("two\nlines\t", "two lines"),
            (long.as_str(), &long[..2048]),
        ];
        for (value, expected) in cases {
            assert_eq!(collect([("name", value)])["name"], expected);
        }
        assert!(collect([("name", " \n")]).is_empty());
    }
}
