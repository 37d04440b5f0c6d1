//! Progress of steps that take seconds. Nothing is drawn unless the standard error is a terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

const TICK: Duration = Duration::from_millis(120);

/// A bar for a step whose number of bytes is known.
pub(crate) fn bytes(total: u64) -> ProgressBar {
    styled(
        ProgressBar::new(total),
        "  {bar:40} {bytes} of {total_bytes} {eta}",
    )
}

/// A bar for a step with a number of parts.
pub(crate) fn counting(total: usize, message: &'static str) -> ProgressBar {
    let bar = ProgressBar::new(u64::try_from(total).unwrap_or(u64::MAX));
    let bar = styled(bar, "  {bar:40} {pos} of {len}  {msg} {elapsed}").with_message(message);
    bar.enable_steady_tick(TICK);
    bar
}

/// A moving sign for a step whose length is unknown.
pub(crate) fn waiting(message: &'static str) -> ProgressBar {
    let bar =
        styled(ProgressBar::new_spinner(), "  {spinner} {msg} {elapsed}").with_message(message);
    bar.enable_steady_tick(TICK);
    bar
}

fn styled(bar: ProgressBar, template: &str) -> ProgressBar {
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
