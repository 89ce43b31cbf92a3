use super::Timestamp;

#[test]
fn renders_the_four_text_forms() {
    let at = Timestamp::from_unix_ms(1_777_636_800_123);
    assert_eq!(at.iso8601(), "2026-05-01T12:00:00Z");
    assert_eq!(at.iso8601_ms(), "2026-05-01T12:00:00.123Z");
    assert_eq!(at.http_date(), "Fri, 01 May 2026 12:00:00 GMT");
    assert_eq!(at.basic(), "20260501T120000Z");
}

#[test]
fn parses_what_it_renders() {
    let at = Timestamp::from_unix_ms(1_777_636_800_000);
    assert_eq!(Timestamp::parse_basic(&at.basic()), Ok(at));
    assert_eq!(Timestamp::parse_iso8601(&at.iso8601_ms()), Ok(at));
    assert_eq!(Timestamp::parse_http_date(&at.http_date()), Ok(at));
    assert_eq!(Timestamp::parse_iso8601("2026-05-01T14:00:00+02:00"), Ok(at));
}

#[test]
fn refuses_other_forms() {
    for text in ["", "2026", "20260501", "20261301T000000Z", "tomorrow"] {
        assert!(Timestamp::parse_basic(text).is_err(), "{text}");
        assert!(Timestamp::parse_http_date(text).is_err(), "{text}");
    }
}

/// With its offset such a text means a year that none of the forms can write.
#[test]
fn refuses_years_that_have_not_four_digits() {
    for text in ["9999-12-31T23:59:59-23:00", "0000-01-01T00:00:00+00:01"] {
        assert!(Timestamp::parse_iso8601(text).is_err(), "{text}");
    }
    assert!(Timestamp::parse_http_date("Fri, 31 Dec 9999 23:59:59 -2300").is_err());
    let last = Timestamp::parse_iso8601("9999-12-31T23:59:59.999Z").unwrap();
    assert_eq!(last.iso8601_ms(), "9999-12-31T23:59:59.999Z");
    let first = Timestamp::parse_iso8601("0000-01-01T00:00:00Z").unwrap();
    assert_eq!(first.iso8601(), "0000-01-01T00:00:00Z");
}

#[test]
fn seconds_round_down_before_the_epoch() {
    assert_eq!(Timestamp::from_unix_ms(-1).unix_seconds(), -1);
}
