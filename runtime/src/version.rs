//! Whether a generated crate and this runtime fit.

/// This version.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Fails to compile if a crate which the generator of a version has made does not fit this runtime.
///
/// Every generated crate has a constant with this value. What it declares is text that is read when it is
/// first used. So a crate that says what the runtime can't read yet, or no longer reads, would else panic
/// then. A runtime fits if it is [compatible](https://doc.rust-lang.org/cargo/reference/semver.html) with the
/// version of the generator, and not older.
///
/// # Panics
/// If it does not fit, which is while the crate is compiled.
///
/// ```compile_fail
/// const _: () = shapewright_runtime::generated_for("0.0.0");
/// ```
pub const fn generated_for(version: &str) {
    assert!(
        fits(version, VERSION),
        "this crate was generated for another version of shapewright-runtime than the one it is compiled with: \
         generate it again, or let its manifest ask for the version it was generated for"
    );
}

/// Whether a runtime of a version reads what the generator of another one has written.
const fn fits(generator: &str, runtime: &str) -> bool {
    let ([major, minor, patch], runtime) = (numbers(generator), numbers(runtime));
    if major != runtime[0] {
        return false;
    }
    if major > 0 {
        return minor < runtime[1] || minor == runtime[1] && patch <= runtime[2];
    }
    // Before 1.0 the second number says what is compatible, and before 0.1 the third.
    minor == runtime[1] && (patch == runtime[2] || minor > 0 && patch < runtime[2])
}

/// The three numbers of a version. What follows them says nothing of what is compatible.
const fn numbers(version: &str) -> [u64; 3] {
    let text = version.as_bytes();
    let mut numbers = [0; 3];
    let (mut at, mut index) = (0, 0);
    while at < text.len() && index < numbers.len() {
        match text[at] {
            b'.' => index += 1,
            digit if digit.is_ascii_digit() => {
                numbers[index] = numbers[index] * 10 + (digit - b'0') as u64;
            }
            _ => break,
        }
        at += 1;
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::{VERSION, fits, generated_for};

    #[test]
    fn a_compatible_runtime_which_is_not_older_fits() {
        // The generator's version, those of runtimes which fit, and those which don't.
        let table: &[(&str, &[&str], &[&str])] = &[
            (
                "0.1.0",
                &["0.1.0", "0.1.7", "0.1.10-rc.2"],
                &["0.0.1", "0.2.0", "1.1.0"],
            ),
            ("0.1.9", &["0.1.9", "0.1.10"], &["0.1.8", "0.2.9"]),
            ("0.0.3", &["0.0.3"], &["0.0.4", "0.0.2"]),
            (
                "1.2.3",
                &["1.2.3", "1.2.4", "1.3.0", "1.10.0"],
                &["1.2.2", "1.1.9", "2.2.3", "0.2.3"],
            ),
            ("1.2.3-beta.1+x", &["1.2.3"], &["1.2.2"]),
        ];
        for (generator, fitting, others) in table {
            for runtime in *fitting {
                assert!(fits(generator, runtime), "{generator} {runtime}");
            }
            for runtime in *others {
                assert!(!fits(generator, runtime), "{generator} {runtime}");
            }
        }
    }

    #[test]
    fn this_version_fits_itself() {
        const { generated_for(VERSION) }
        assert!(std::panic::catch_unwind(|| generated_for("0.0.0")).is_err());
    }
}
