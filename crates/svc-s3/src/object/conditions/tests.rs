use stdx::Timestamp;

use super::{Outcome, ReadConditions, matches};

const ETAG: &str = "abc";
const MODIFIED: Timestamp = Timestamp::from_unix_ms(1_000_500);

fn at(seconds: i64) -> Option<Timestamp> {
    Some(Timestamp::from_unix_seconds(seconds))
}

fn check(conditions: ReadConditions<'_>, expected: Outcome) {
    assert_eq!(conditions.evaluate(ETAG, MODIFIED), expected, "{conditions:?}");
}

#[test]
fn entity_tags_match_in_every_spelling() {
    for tags in ["*", "abc", "\"abc\"", "W/\"abc\"", "\"x\", \"abc\""] {
        assert!(matches(tags, ETAG), "{tags}");
    }
    for tags in ["\"x\"", "", "\"ab\""] {
        assert!(!matches(tags, ETAG), "{tags}");
    }
}

#[test]
fn single_conditions() {
    let none = ReadConditions::default();
    check(none, Outcome::Holds);
    check(ReadConditions { if_match: Some("\"abc\""), ..none }, Outcome::Holds);
    check(ReadConditions { if_match: Some("\"x\""), ..none }, Outcome::Failed("If-Match"));
    check(
        ReadConditions { if_none_match: Some("\"abc\""), ..none },
        Outcome::NotModified("If-None-Match"),
    );
    check(ReadConditions { if_none_match: Some("\"x\""), ..none }, Outcome::Holds);
    // The milliseconds of the modification do not count.
    check(
        ReadConditions { if_modified_since: at(1000), ..none },
        Outcome::NotModified("If-Modified-Since"),
    );
    check(ReadConditions { if_modified_since: at(999), ..none }, Outcome::Holds);
    check(ReadConditions { if_unmodified_since: at(1000), ..none }, Outcome::Holds);
    check(
        ReadConditions { if_unmodified_since: at(999), ..none },
        Outcome::Failed("If-Unmodified-Since"),
    );
}

#[test]
fn entity_tags_win_over_dates() {
    let none = ReadConditions::default();
    check(
        ReadConditions { if_match: Some("abc"), if_unmodified_since: at(1), ..none },
        Outcome::Holds,
    );
    check(
        ReadConditions { if_none_match: Some("x"), if_modified_since: at(2000), ..none },
        Outcome::Holds,
    );
}
