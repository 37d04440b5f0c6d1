use std::time::{Duration, SystemTime};

use proptest::prelude::*;

use super::*;

fn text(timestamp: Timestamp, format: TimestampFormat) -> String {
    let mut out = String::new();
    timestamp
        .format(format, &mut out)
        .expect("a year with four digits");
    out
}

#[test]
fn writes_every_format() {
    use TimestampFormat::{DateTime, EpochSeconds, HttpDate};
    let table = [
        (0, 0, DateTime, "1970-01-01T00:00:00Z"),
        (0, 0, HttpDate, "Thu, 01 Jan 1970 00:00:00 GMT"),
        (0, 0, EpochSeconds, "0"),
        (
            482_196_050,
            520_000_000,
            DateTime,
            "1985-04-12T23:20:50.52Z",
        ),
        (
            482_196_050,
            999_999_999,
            DateTime,
            "1985-04-12T23:20:50.999Z",
        ),
        (482_196_050, 999_999, DateTime, "1985-04-12T23:20:50Z"),
        (
            1_398_796_238,
            999_999_999,
            HttpDate,
            "Tue, 29 Apr 2014 18:30:38 GMT",
        ),
        (1_515_531_081, 123_400_000, EpochSeconds, "1515531081.1234"),
        (1, 1, EpochSeconds, "1.000000001"),
        (-1, 0, EpochSeconds, "-1"),
        (-1, 700_000_000, EpochSeconds, "-0.3"),
        (-2, 500_000_000, EpochSeconds, "-1.5"),
        (-1, 500_000_000, DateTime, "1969-12-31T23:59:59.5Z"),
        (-1, 0, HttpDate, "Wed, 31 Dec 1969 23:59:59 GMT"),
        (951_782_400, 0, DateTime, "2000-02-29T00:00:00Z"),
        (4_107_456_000, 0, DateTime, "2100-02-28T00:00:00Z"),
        (4_107_542_400, 0, DateTime, "2100-03-01T00:00:00Z"),
        (1_709_164_800, 0, HttpDate, "Thu, 29 Feb 2024 00:00:00 GMT"),
        (-62_135_596_800, 0, DateTime, "0001-01-01T00:00:00Z"),
        (
            -62_135_596_800,
            0,
            HttpDate,
            "Mon, 01 Jan 0001 00:00:00 GMT",
        ),
        (
            253_402_300_799,
            999_999_999,
            DateTime,
            "9999-12-31T23:59:59.999Z",
        ),
        (
            i64::MAX,
            999_999_999,
            EpochSeconds,
            "9223372036854775807.999999999",
        ),
        (i64::MIN, 0, EpochSeconds, "-9223372036854775808"),
        (i64::MIN, 1, EpochSeconds, "-9223372036854775807.999999999"),
    ];
    for (seconds, nanoseconds, format, expected) in table {
        assert_eq!(text(Timestamp::new(seconds, nanoseconds), format), expected);
    }
}

#[test]
fn refuses_years_without_a_text() {
    for seconds in [i64::MIN, -62_135_596_801, 253_402_300_800, i64::MAX] {
        for format in [TimestampFormat::DateTime, TimestampFormat::HttpDate] {
            let mut out = String::from("before");
            let error = Timestamp::from_secs(seconds).format(format, &mut out);
            assert_eq!(error, Err(TimestampError::OUT_OF_RANGE));
            assert_eq!(out, "before");
        }
    }
    assert_eq!(
        Timestamp::from_secs(253_402_300_800).to_string(),
        "+10000-01-01T00:00:00Z"
    );
    assert_eq!(
        Timestamp::from_secs(-62_135_596_801).to_string(),
        "+0000-12-31T23:59:59Z"
    );
    assert!(
        Timestamp::MAX
            .to_string()
            .starts_with("+292277026596-12-04T15:30:07.9")
    );
    assert!(
        Timestamp::MIN
            .to_string()
            .starts_with("-292277022657-01-27T08:29:52Z")
    );
}

#[test]
fn reads_every_format() {
    let table = [
        ("1985-04-12T23:20:50.52Z", 482_196_050, 520_000_000),
        ("1985-04-12t23:20:50z", 482_196_050, 0),
        ("1985-04-12 23:20:50", 482_196_050, 0),
        (
            "1985-04-12T23:20:50.1234567891239Z",
            482_196_050,
            123_456_789,
        ),
        ("1996-12-19T16:39:57-08:00", 851_042_397, 0),
        ("1996-12-19T16:39:57-0800", 851_042_397, 0),
        ("1996-12-19 16:39:57 -08", 851_042_397, 0),
        ("2019-12-17T00:48:18+01:00", 1_576_540_098, 0),
        ("2014-04-29", 1_398_729_600, 0),
        ("2000-02-29", 951_782_400, 0),
        ("2024-02-29", 1_709_164_800, 0),
        ("1990-12-31T23:59:60Z", 662_688_000, 0),
        ("0001-01-01T00:00:00Z", -62_135_596_800, 0),
        (
            "9999-12-31T23:59:59.999999999Z",
            253_402_300_799,
            999_999_999,
        ),
        ("1969-12-31T23:59:59.25Z", -1, 250_000_000),
        ("Tue, 29 Apr 2014 18:30:38 GMT", 1_398_796_238, 0),
        (
            "Sun, 02 Jan 2000 20:34:56.456 GMT",
            946_845_296,
            456_000_000,
        ),
        ("Tue, 29 Apr 2014 18:30:38 +0200", 1_398_796_238 - 7_200, 0),
        ("29 April 2014 18:30:38 UTC", 1_398_796_238, 0),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777, 0),
        ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777, 0),
        ("Sun Nov  6 08:49:37 1994", 784_111_777, 0),
        ("Thu, 01-Jan-70 00:00:00 GMT", 0, 0),
        ("Wednesday, 06-Nov-24 08:49:37 GMT", 1_730_882_977, 0),
        ("Tue, 31-Dec-69 23:59:59 GMT", 3_155_759_999, 0),
        ("Fri, 31-Dec-99 23:59:59 GMT", 946_684_799, 0),
        ("Sat, 01-Jan-00 00:00:00 GMT", 946_684_800, 0),
        ("0", 0, 0),
        ("-0", 0, 0),
        (" 1515531081 ", 1_515_531_081, 0),
        ("+1", 1, 0),
        ("1515531081.1234", 1_515_531_081, 123_400_000),
        ("1515531081.", 1_515_531_081, 0),
        (".5", 0, 500_000_000),
        ("-0.3", -1, 700_000_000),
        ("-1.5", -2, 500_000_000),
        ("1.44E9", 1_440_000_000, 0),
        ("1.4236e+9", 1_423_600_000, 0),
        ("15e-1", 1, 500_000_000),
        ("1e-9", 0, 1),
        ("1e-10", 0, 0),
        ("1e-99999999999999999999", 0, 0),
        ("0e99999999999999999999", 0, 0),
        ("0000000000000000000000000000000000000000000001", 1, 0),
        ("9223372036854775807.999999999", i64::MAX, 999_999_999),
        ("-9223372036854775808", i64::MIN, 0),
    ];
    for (text, seconds, nanoseconds) in table {
        let expected = Timestamp {
            seconds,
            nanoseconds,
        };
        assert_eq!(text.parse(), Ok(expected), "{text}");
    }
}

#[test]
fn refuses_what_is_no_timestamp() {
    let unreadable = [
        "",
        " ",
        "-",
        "+",
        ".",
        "e5",
        "1e",
        "1e+",
        "1.2.3",
        "--1",
        "1_000",
        "NaN",
        "Infinity",
        "-inf",
        "0x10",
        "abc",
        "1985-04-12T",
        "1985-04-12Z",
        "1985-04-12T23:20Z",
        "1985-04-12T23:20:50.Z",
        "1985-04-12T23:20:50.5.5Z",
        "1985-04-12T24:00:00Z",
        "1985-04-12T23:60:00Z",
        "1985-04-12T23:20:61Z",
        "1985-13-12T23:20:50Z",
        "1985-00-12T23:20:50Z",
        "1985-04-31T23:20:50Z",
        "1985-04-00T23:20:50Z",
        "1900-02-29T00:00:00Z",
        "2023-02-29T00:00:00Z",
        "1985-04-12T23:20:50+24:00",
        "1985-04-12T23:20:50+01:60",
        "1985-04-12T23:20:50+1",
        "1985-04-12T23:20:50ZZ",
        "85-04-12T23:20:50Z",
        "12345-04-12T23:20:50Z",
        "1985-4-12T23:20:50Z",
        "Tue, 29 Foo 2014 18:30:38 GMT",
        "Tue, 31 Apr 2014 18:30:38 GMT",
        "Tue, 29 Apr 2014 18:30:38 CET",
        "Tue, 29 Apr 2014 18:30:38",
        "Tue, 29 Apr 2014 18:30:38 GMT x",
        "2, 29 Apr 2014 18:30:38 GMT",
        "Sunday, 06-Nov-1 08:49:37 GMT",
        "1985-04-1\u{e9}T23:20:50Z",
        "\u{661}",
    ];
    for text in unreadable {
        assert_eq!(
            Timestamp::parse(text),
            Err(TimestampError::UNREADABLE),
            "{text}"
        );
    }
    let out_of_range = [
        "0000-12-31T23:59:59Z",
        "0001-01-01T00:00:00+00:01",
        "9999-12-31T23:59:59-00:01",
        "9223372036854775808",
        "-9223372036854775808.1",
        "1e19",
        "1e99999999999999999999",
    ];
    for text in out_of_range {
        let error = Timestamp::parse(text).expect_err(text);
        assert!(error.is_out_of_range(), "{text}");
    }
}

/// The Gregorian calendar repeats itself after 400 years.
#[test]
fn every_day_of_the_calendar_follows_the_one_before() {
    let mut expected = (1600, 1, 1);
    for days in -135_140..=10_957 {
        let (year, month, day) = format::civil_from_days(days);
        assert_eq!((year, month, day), expected);
        let text = format!("{year:04}-{month:02}-{day:02}");
        assert_eq!(text.parse(), Ok(Timestamp::from_secs(days * DAY)), "{text}");
        let is_leap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
        let lengths = [
            31,
            if is_leap { 29 } else { 28 },
            31,
            30,
            31,
            30,
            31,
            31,
            30,
            31,
            30,
            31,
        ];
        expected = match (month, day) {
            (12, 31) => (year + 1, 1, 1),
            (month, day) if day == lengths[usize::try_from(month).unwrap() - 1] => {
                (year, month + 1, 1)
            }
            (month, day) => (year, month, day + 1),
        };
    }
    assert_eq!(expected, (2000, 1, 2));
}

#[test]
fn counts_from_the_epoch_in_other_units() {
    assert_eq!(Timestamp::from_millis(-1), Timestamp::new(-1, 999_000_000));
    assert_eq!(
        Timestamp::from_millis(1_500),
        Timestamp::new(1, 500_000_000)
    );
    assert_eq!(Timestamp::new(-1, 999_000_000).as_millis(), -1);
    assert_eq!(Timestamp::new(-1, 999_999_999).as_millis(), -1);
    assert_eq!(
        Timestamp::from_millis(i64::MIN).as_millis(),
        i128::from(i64::MIN)
    );
    assert_eq!(
        Timestamp::new(1, 3_999_999_999),
        Timestamp::new(4, 999_999_999)
    );
    assert_eq!(Timestamp::new(i64::MAX, 1_000_000_000), Timestamp::MAX);
    assert_eq!(
        Timestamp::from_nanos(Timestamp::MIN.as_nanos()),
        Ok(Timestamp::MIN)
    );
    assert_eq!(
        Timestamp::from_nanos(Timestamp::MAX.as_nanos()),
        Ok(Timestamp::MAX)
    );
    assert!(Timestamp::from_nanos(Timestamp::MIN.as_nanos() - 1).is_err());
    assert!(Timestamp::from_nanos(Timestamp::MAX.as_nanos() + 1).is_err());
}

#[test]
fn converts_floating_point_seconds() {
    assert_eq!(
        Timestamp::from_secs_f64(1.1),
        Ok(Timestamp::new(1, 100_000_000))
    );
    assert_eq!(
        Timestamp::from_secs_f64(-0.5),
        Ok(Timestamp::new(-1, 500_000_000))
    );
    assert_eq!(
        Timestamp::from_secs_f64(1e18),
        Ok(Timestamp::from_secs(1_000_000_000_000_000_000))
    );
    assert_eq!(Timestamp::from_secs_f64(1e-300), Ok(Timestamp::EPOCH));
    assert!(Timestamp::from_secs_f64(1e300).is_err_and(TimestampError::is_out_of_range));
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(
            Timestamp::from_secs_f64(value),
            Err(TimestampError::UNREADABLE)
        );
    }
    assert_eq!(
        Timestamp::new(-1, 500_000_000).as_secs_f64().to_string(),
        "-0.5"
    );
}

#[test]
fn converts_the_time_of_the_system() {
    let before = SystemTime::UNIX_EPOCH - Duration::from_millis(1_250);
    assert_eq!(Timestamp::from(before), Timestamp::new(-2, 750_000_000));
    assert_eq!(
        SystemTime::try_from(Timestamp::new(-2, 750_000_000)),
        Ok(before)
    );
    let now = SystemTime::now();
    assert_eq!(SystemTime::try_from(Timestamp::from(now)), Ok(now));
    assert!(Timestamp::now() >= now.into());
    // This must not panic, whatever the range of the system's type is.
    let _ = SystemTime::try_from(Timestamp::MAX);
    let _ = SystemTime::try_from(Timestamp::MIN);
}

/// Tests the conversion to and from another crate's type, with values that this type can't express.
#[cfg(any(feature = "jiff", feature = "time", feature = "chrono"))]
macro_rules! converts {
    ($type:ty) => {
        for seconds in [-62_135_596_800, -1, 0, 1_398_796_238, 253_402_207_199] {
            let timestamp = Timestamp::new(seconds, 123_456_789);
            let other = <$type>::try_from(timestamp).expect("a year of four digits");
            assert_eq!(Timestamp::from(other), timestamp);
        }
        assert!(<$type>::try_from(Timestamp::MAX).is_err());
        assert!(<$type>::try_from(Timestamp::MIN).is_err());
    };
}

#[cfg(feature = "jiff")]
#[test]
fn converts_timestamps_of_jiff() {
    converts!(jiff::Timestamp);
}

#[cfg(feature = "time")]
#[test]
fn converts_times_of_time() {
    converts!(time::OffsetDateTime);
}

#[cfg(feature = "chrono")]
#[test]
fn converts_times_of_chrono() {
    converts!(chrono::DateTime<chrono::Utc>);
}

prop_compose! {
    fn with_text()(seconds in -62_135_596_800_i64..=253_402_300_799, nanoseconds in 0..NANOS) -> Timestamp {
        Timestamp::new(seconds, nanoseconds)
    }
}

proptest! {
    #[test]
    fn what_was_written_is_read(timestamp in with_text()) {
        let Timestamp { seconds, nanoseconds } = timestamp;
        let milliseconds = Timestamp::new(seconds, nanoseconds / 1_000_000 * 1_000_000);
        prop_assert_eq!(text(timestamp, TimestampFormat::DateTime).parse(), Ok(milliseconds));
        prop_assert_eq!(text(timestamp, TimestampFormat::HttpDate).parse(), Ok(Timestamp::from_secs(seconds)));
        prop_assert_eq!(text(timestamp, TimestampFormat::EpochSeconds).parse(), Ok(timestamp));
        prop_assert_eq!(timestamp.to_string().parse(), Ok(timestamp));
    }

    #[test]
    fn every_timestamp_is_a_number(seconds: i64, nanoseconds in 0..NANOS) {
        let timestamp = Timestamp::new(seconds, nanoseconds);
        prop_assert_eq!(text(timestamp, TimestampFormat::EpochSeconds).parse(), Ok(timestamp));
        prop_assert_eq!(Timestamp::from_nanos(timestamp.as_nanos()), Ok(timestamp));
        // Neither panics, whatever the year is.
        let _ = timestamp.to_string();
        let _ = timestamp.as_secs_f64();
    }

    #[test]
    fn later_texts_are_later(a in with_text(), b in with_text()) {
        prop_assert_eq!(a.cmp(&b), a.to_string().trim_end_matches('Z').cmp(b.to_string().trim_end_matches('Z')));
    }

    #[test]
    fn no_text_panics(text: String) {
        let _ = Timestamp::parse(&text);
    }

    #[test]
    fn no_text_like_a_timestamp_panics(text in "[0-9]{0,5}[-.eE+, A-Zé]{0,2}[0-9JanFebT:]{0,8}[-+ :.,TZ0-9GMT]{0,20}") {
        let _ = Timestamp::parse(&text);
    }
}
