use api_cloudtrail::{LookupAttribute, LookupAttributeKey, LookupEventsRequest};
use stdx::Timestamp;

use super::{REACH_SECONDS, attribute, page_size, question, seconds, sequence, wanted_object};

fn lookup(attributes: &[(&str, &str)]) -> LookupEventsRequest {
    let one = |(key, value): &(&str, &str)| LookupAttribute {
        attribute_key: LookupAttributeKey::from(*key),
        attribute_value: (*value).to_owned(),
    };
    LookupEventsRequest {
        lookup_attributes: Some(attributes.iter().map(one).collect()),
        ..LookupEventsRequest::default()
    }
}

fn check_attributes(attributes: &[(&str, &str)], expected: Result<(&str, &str), &str>) {
    let input = lookup(attributes);
    let answer = attribute(&input);
    let answer = answer.as_ref().copied().map_err(|error| error.code());
    assert_eq!(answer, expected, "{attributes:?}");
}

#[test]
fn one_known_attribute_may_be_looked_up() {
    const INVALID: &str = "InvalidLookupAttributesException";
    check_attributes(&[], Ok(("", "")));
    check_attributes(&[("EventName", "Decrypt")], Ok(("EventName", "Decrypt")));
    check_attributes(&[("ReadOnly", "true")], Ok(("ReadOnly", "true")));
    check_attributes(&[("ReadOnly", "yes")], Err(INVALID));
    check_attributes(&[("Colour", "red")], Err(INVALID));
    check_attributes(&[("EventName", "Decrypt"), ("Username", "alice")], Err(INVALID));
}

#[test]
fn times_are_whole_seconds_of_the_last_90_days() {
    let now = Timestamp::from_unix_seconds(100_000_000);
    let oldest = 100_000_000 - REACH_SECONDS;
    let mut input = LookupEventsRequest::default();
    assert_eq!(seconds(&input, now).unwrap(), (oldest, i64::MAX));
    input.start_time = Some(Timestamp::from_unix_ms(99_999_000_900));
    input.end_time = Some(Timestamp::from_unix_ms(99_999_000_100));
    assert_eq!(seconds(&input, now).unwrap(), (99_999_000, 99_999_000));
    input.end_time = Some(Timestamp::from_unix_seconds(5));
    assert_eq!(seconds(&input, now).unwrap_err().code(), "InvalidTimeRangeException");
}

#[test]
fn pages_hold_1_to_50_events() {
    assert_eq!(page_size(None).unwrap(), 50);
    assert_eq!(page_size(Some(1)).unwrap(), 1);
    for wish in [0, -1, 51] {
        assert_eq!(page_size(Some(wish)).unwrap_err().code(), "InvalidMaxResultsException");
    }
}

#[test]
fn tokens_are_bound_to_every_member_that_decides() {
    let input = lookup(&[("EventName", "Decrypt")]);
    let at = Some(Timestamp::from_unix_seconds(5));
    for other in [
        lookup(&[("EventName", "Encrypt")]),
        lookup(&[("Username", "Decrypt")]),
        LookupEventsRequest { start_time: at, ..input.clone() },
        LookupEventsRequest { end_time: at, ..input.clone() },
    ] {
        assert_ne!(question(&other), question(&input));
    }
    let sized = LookupEventsRequest { max_results: Some(3), ..input.clone() };
    assert_eq!(question(&sized), question(&input));
    assert_eq!(sequence("77").unwrap(), 77);
    assert_eq!(sequence("x").unwrap_err().code(), "InvalidNextTokenException");
}

#[test]
fn objects_of_s3_are_looked_up_in_their_bucket() {
    let wanted = |value| wanted_object("ResourceName", value);
    assert_eq!(wanted("arn:aws:s3:::b/dir/x"), Some(("b", "dir/x")));
    assert_eq!(wanted("b/dir/x"), Some(("b", "dir/x")));
    assert_eq!(wanted("arn:aws:s3:::b"), None);
    assert_eq!(wanted("b"), None);
    assert_eq!(wanted("arn:aws:kms:us-east-1:111122223333:key/1"), None);
    assert_eq!(wanted_object("EventName", "b/x"), None);
}
