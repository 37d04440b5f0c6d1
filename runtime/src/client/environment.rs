//! Settings in variables of the environment.

use super::build_error::BuildError;
use super::retry::Retries;

/// Returns how failed requests are repeated, if the program does not say so: `AWS_RETRY_MODE` and
/// `AWS_MAX_ATTEMPTS`.
///
/// # Errors
/// A variable has no possible value.
pub(super) fn retries(variable: &dyn Fn(&str) -> Option<String>) -> Result<Retries, BuildError> {
    let variable = |name: &str| variable(name).filter(|value| !value.is_empty());
    let retries = match variable("AWS_RETRY_MODE").as_deref() {
        // The older mode is no longer anywhere.
        None | Some("standard" | "legacy") => Retries::standard(),
        Some("adaptive") => Retries::adaptive(),
        Some(other) => {
            return Err(BuildError::new(format!(
                "the variable AWS_RETRY_MODE is `{other}`: it must be `standard` or `adaptive`"
            )));
        }
    };
    let Some(attempts) = variable("AWS_MAX_ATTEMPTS") else {
        return Ok(retries);
    };
    match attempts.parse() {
        Ok(attempts @ 1..) => Ok(retries.max_attempts(attempts)),
        _ => Err(BuildError::new(format!(
            "the variable AWS_MAX_ATTEMPTS is `{attempts}`: it must be a number from 1"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_read_and_checked() {
        let read = |mode: &'static str, attempts: &'static str| {
            retries(&|name| match name {
                "AWS_RETRY_MODE" => Some(mode.to_owned()),
                "AWS_MAX_ATTEMPTS" => Some(attempts.to_owned()),
                _ => None,
            })
        };
        assert_eq!(read("", "").unwrap().mode(), "standard");
        assert_eq!(read("legacy", "").unwrap().mode(), "standard");
        assert_eq!(read("adaptive", "7").unwrap().mode(), "adaptive");
        for (mode, attempts, name) in [
            ("often", "", "AWS_RETRY_MODE"),
            ("", "0", "AWS_MAX_ATTEMPTS"),
            ("", "many", "AWS_MAX_ATTEMPTS"),
        ] {
            let error = read(mode, attempts).unwrap_err().to_string();
            assert!(error.contains(name), "{error}");
        }
    }
}
