//! Times in the examples of a model.

use serde_json::Value as Json;

use crate::ir::Value;

/// The time, if it is one: seconds since the epoch as a number or as the text of one, or a date.
pub(super) fn time(json: &Json) -> Option<Value> {
    match json {
        Json::Number(number) => seconds(&number.to_string()),
        Json::String(text) => {
            let text = text.trim();
            let is_date = is_date_time(text) || is_http_date(text);
            seconds(text).or_else(|| is_date.then(|| Value::Time(text.to_owned())))
        }
        _ => None,
    }
}

/// Seconds, or milliseconds if they are no whole seconds.
fn seconds(text: &str) -> Option<Value> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let seconds: i64 = whole.parse().ok()?;
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() {
        return Some(Value::Seconds(seconds));
    }
    let millis: i64 = format!("{fraction:0<3}").parse().ok()?;
    let is_exact = fraction.len() <= 3 && !whole.starts_with('-') && millis >= 0;
    let all = seconds.checked_mul(1000)?.checked_add(millis)?;
    is_exact.then_some(Value::Millis(all))
}

/// Whether a text looks as RFC 3339 has it.
fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once(['T', 't']) else {
        return false;
    };
    let digits = |text: &str, lengths: &[usize], limits: &[u32], mark: char| {
        let parts: Vec<&str> = text.split(mark).collect();
        parts.len() == lengths.len()
            && parts
                .iter()
                .zip(lengths)
                .all(|(part, length)| part.len() == *length)
            && parts.iter().zip(limits).all(|(part, limit)| {
                let is_number = part.bytes().all(|it| it.is_ascii_digit());
                is_number && part.parse::<u32>().is_ok_and(|it| it <= *limit)
            })
    };
    let offset = time.find(['Z', 'z', '+', '-']);
    let Some((time, offset)) = offset.and_then(|at| time.split_at_checked(at)) else {
        return false;
    };
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let is_utc = offset.eq_ignore_ascii_case("z");
    digits(date, &[4, 2, 2], &[9999, 12, 31], '-')
        && digits(time, &[2, 2, 2], &[23, 59, 59], ':')
        && !fraction.is_empty()
        && fraction.bytes().all(|it| it.is_ascii_digit())
        && (is_utc || digits(offset.get(1..).unwrap_or_default(), &[2, 2], &[23, 59], ':'))
}

/// Whether a text looks as the date of HTTP: `Tue, 29 Apr 2014 18:30:38 GMT`.
fn is_http_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split(' ').collect();
    let [weekday, day, month, year, time, "GMT"] = parts.as_slice() else {
        return false;
    };
    let is_number = |text: &str| text.bytes().all(|it| it.is_ascii_digit());
    let times: Vec<&str> = time.split(':').collect();
    weekday.len() == 4
        && weekday.ends_with(',')
        && day.len() == 2
        && is_number(day)
        && month.len() == 3
        && year.len() == 4
        && is_number(year)
        && times.len() == 3
        && times.iter().all(|part| part.len() == 2 && is_number(part))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn times_are_numbers_or_dates() {
        let text = |text: &str| Some(Value::Time(text.to_owned()));
        for (json, expected) in [
            (json!(1_421_866_952), Some(Value::Seconds(1_421_866_952))),
            (json!("1421866952"), Some(Value::Seconds(1_421_866_952))),
            (json!(-5), Some(Value::Seconds(-5))),
            (
                json!("1421866952.062"),
                Some(Value::Millis(1_421_866_952_062)),
            ),
            (json!(1.5), Some(Value::Millis(1500))),
            (json!("2.000"), Some(Value::Seconds(2))),
            (json!("2.0001"), None),
            (json!("-0.5"), None),
            (
                json!("2016-12-15T17:38:53.000Z"),
                text("2016-12-15T17:38:53.000Z"),
            ),
            (
                json!("2016-12-15T17:38:53+01:00"),
                text("2016-12-15T17:38:53+01:00"),
            ),
            (json!("2016-13-15T17:38:53Z"), None),
            (json!("2016-12-15T17:38Z"), None),
            (json!("2016-12-15T17:38:53"), None),
            (json!("2016-12-15"), None),
            (
                json!("Tue, 29 Apr 2014 18:30:38 GMT"),
                text("Tue, 29 Apr 2014 18:30:38 GMT"),
            ),
            (json!("Tue Apr 29 2014 18:30:38 GMT"), None),
            (json!("é"), None),
            (json!(true), None),
        ] {
            assert_eq!(time(&json), expected, "{json}");
        }
    }
}
