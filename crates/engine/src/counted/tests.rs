use names::AccountId;
use stdx::Timestamp;

use super::{Counted, SUMMARY_SECONDS, SUMS_MAX, Summed};

fn summed(number: usize) -> Summed {
    Summed {
        recipient: AccountId::from_number(1).unwrap(),
        region: "us-east-1".to_owned(),
        principal: "arn:aws:iam::000000000001:root".to_owned(),
        event_source: "toy.amazonaws.com",
        event_name: "Touch",
        resource: number.to_string(),
        outcome: "Success".to_owned(),
    }
}

#[test]
fn the_sums_have_a_limit_and_a_time() {
    let counted = Counted::default();
    let start = Timestamp::from_unix_seconds(0);
    assert_eq!(counted.take(start, true), None);
    for number in 0..SUMS_MAX {
        assert!(counted.has_room());
        counted.add(summed(number), start);
    }
    assert!(!counted.has_room());
    assert_eq!(counted.take(start.plus_seconds(SUMMARY_SECONDS - 1), false), None);
    let summary = counted.take(start.plus_seconds(SUMMARY_SECONDS), false).unwrap();
    assert_eq!((summary.sums.len(), summary.since), (SUMS_MAX, start));
    assert!(counted.has_room());
    counted.add(summed(3), start.plus_seconds(100));
    counted.put_back(summary.sums, summary.since);
    let again = counted.take(start.plus_seconds(100), false).unwrap();
    assert_eq!((again.sums[&summed(3)], again.sums[&summed(4)], again.since), (2, 1, start));
}

#[test]
fn what_is_wanted_in_full_is_asked_of_who_said_so_last() {
    let counted = Counted::default();
    assert!(!counted.wants_in_full("a"));
    *counted.in_full.write().unwrap() = Some(std::sync::Arc::new(|resource: &str| resource == "a"));
    assert!(counted.wants_in_full("a") && !counted.wants_in_full("b"));
}
