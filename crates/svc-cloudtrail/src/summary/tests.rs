use std::collections::BTreeMap;

use super::{Fingerprint, Summary};

fn fingerprint(value: &str) -> Fingerprint {
    Fingerprint::of("111122223333", "us-east-1", "Username", value)
}

#[test]
fn a_summary_knows_its_rows_and_no_others() {
    let rows: BTreeMap<_, _> =
        (1..=100).map(|number| (fingerprint(&number.to_string()), number)).collect();
    let summary = Summary::new(&rows);
    for number in 1..=100 {
        assert_eq!(summary.places_of(fingerprint(&number.to_string())), Some(number));
    }
    assert_eq!(summary.places_of(fingerprint("101")), Some(0));
    let other = Fingerprint::of("111122223333", "us-east-1", "EventName", "1");
    assert_eq!(summary.places_of(other), Some(0));
    assert_eq!(Summary::new(&BTreeMap::new()).places_of(other), Some(0));
}

#[test]
fn what_is_no_summary_says_nothing() {
    for text in ["AAAA", "no base64"] {
        assert_eq!(Summary(text.to_owned()).places_of(fingerprint("1")), None, "{text}");
    }
}
