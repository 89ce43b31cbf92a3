use core::net::IpAddr;

use stdx::Timestamp;

use super::{
    ADDRESS_BURST, ADDRESS_REFILL_MS, ADDRESSES_MAX, Bucket, CODES_MAX, Counts, Refusals,
    SUMMARY_ADDRESSES_MAX, SUMMARY_SECONDS, TOTAL_BURST, TOTAL_REFILL_MS, counted_address,
};
use crate::space::Room;

const START_MS: i64 = 1_777_636_800_000;

fn at(ms: i64) -> Timestamp {
    Timestamp::from_unix_ms(START_MS + ms)
}

fn ip(text: &str) -> IpAddr {
    text.parse().unwrap()
}

fn numbered(n: u32) -> IpAddr {
    IpAddr::from((0x0a00_0000 + n).to_be_bytes())
}

/// How many of `count` refusals get a record.
fn admitted(refusals: &Refusals, address: IpAddr, count: u32, ms: i64) -> u32 {
    let admit = |_: &u32| refusals.admit(address, "AccessDenied", at(ms), Room::Ample);
    u32::try_from((0..count).filter(admit).count()).unwrap()
}

#[test]
fn addresses_are_counted_by_what_one_host_can_have() {
    for (address, counted) in [
        ("192.0.2.1", "192.0.2.1"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
        ("2001:db8:1:2::", "2001:db8:1:2::"),
        ("2001:db8:1:3::1", "2001:db8:1:3::"),
    ] {
        assert_eq!(counted_address(ip(address)), ip(counted), "{address}");
    }
}

#[test]
fn an_address_has_its_burst_and_then_one_record_at_a_time() {
    let refusals = Refusals::default();
    let stranger = ip("192.0.2.1");
    assert_eq!(admitted(&refusals, stranger, ADDRESS_BURST + 1000, 0), ADDRESS_BURST);
    assert_eq!(admitted(&refusals, stranger, 10, ADDRESS_REFILL_MS - 1), 0);
    assert_eq!(admitted(&refusals, stranger, 10, ADDRESS_REFILL_MS), 1);
    assert_eq!(admitted(&refusals, stranger, 10, 4 * ADDRESS_REFILL_MS + 1), 3);
    // Another one is not held back by the first.
    assert_eq!(admitted(&refusals, ip("192.0.2.2"), 1, 0), 1);
    let summary = refusals.take_summary(at(SUMMARY_SECONDS * 1000), false).unwrap();
    assert_eq!(summary.total(), 1000 + 10 + 9 + 7);
    assert_eq!(summary.by_address.len(), 1);
}

#[test]
fn all_addresses_together_have_a_burst_and_a_rate() {
    const SENDERS: u32 = 2_500;
    let refusals = Refusals::default();
    let first: u32 = (0..SENDERS).map(|n| admitted(&refusals, numbered(n), 1, 0)).sum();
    assert_eq!(first, TOTAL_BURST);
    // For an hour, one each 100 ms.
    let later: u32 = (1..=36_000_u32)
        .map(|n| admitted(&refusals, numbered(n % SENDERS), 1, i64::from(n) * 100))
        .sum();
    assert_eq!(i64::from(later), 3_600_000 / TOTAL_REFILL_MS);
    let summary = refusals.take_summary(at(3_600_000), false).unwrap();
    assert_eq!(summary.total(), u64::from(SENDERS - first + 36_000 - later), "none is lost");
    assert_eq!(summary.by_address.len(), SUMMARY_ADDRESSES_MAX);
}

#[test]
fn addresses_beyond_the_table_share_one_budget() {
    let refusals = Refusals::default();
    let count = u32::try_from(ADDRESSES_MAX).unwrap();
    for n in 0..count {
        let _ = admitted(&refusals, numbered(n), 1, i64::from(n) * TOTAL_REFILL_MS);
    }
    let now_ms = i64::from(count + TOTAL_BURST) * TOTAL_REFILL_MS;
    let new: u32 = (0..1_000).map(|n| admitted(&refusals, numbered(count + n), 1, now_ms)).sum();
    assert_eq!(new, ADDRESS_BURST);
    assert_eq!(refusals.lock().by_address.len(), ADDRESSES_MAX, "the table is bounded");
}

#[test]
fn without_ample_room_everything_is_counted_and_nothing_recorded() {
    for room in [Room::Short, Room::Scarce] {
        let refusals = Refusals::default();
        assert!(!refusals.admit(ip("192.0.2.1"), "AccessDenied", at(0), room));
        assert_eq!(refusals.take_summary(at(0), true).unwrap().total(), 1);
    }
}

#[test]
fn a_summary_comes_when_it_is_time_and_says_each_refusal_once() {
    let refusals = Refusals::default();
    assert_eq!(refusals.take_summary(at(0), true), None);
    let _ = admitted(&refusals, ip("192.0.2.1"), ADDRESS_BURST, 0);
    assert_eq!(refusals.take_summary(at(0), true), None, "what was recorded is not counted");
    for code in ["AccessDenied", "AccessDenied", "InvalidAccessKeyId"] {
        assert!(!refusals.admit(ip("192.0.2.1"), code, at(500), Room::Ample));
    }
    let due_ms = 500 + SUMMARY_SECONDS * 1000;
    assert_eq!(refusals.take_summary(at(due_ms - 1), false), None);
    let summary = refusals.take_summary(at(due_ms), false).unwrap();
    let notes = summary.notes(at(due_ms)).extra;
    assert_eq!(notes["refusals"], 3);
    assert_eq!(notes["from"], "2026-05-01T12:00:00Z");
    assert_eq!(notes["to"], "2026-05-01T12:01:00Z");
    let expected = serde_json::json!([{
        "sourceIPAddress": "192.0.2.1", "refusals": 3,
        "errorCodes": { "AccessDenied": 2, "InvalidAccessKeyId": 1 },
    }]);
    assert_eq!(notes["addresses"], expected);
    assert_eq!(refusals.take_summary(at(2 * due_ms), true), None);
    refusals.put_back(summary);
    let again = refusals.take_summary(at(due_ms), true).unwrap();
    assert_eq!((again.total(), again.since), (3, Some(at(500))), "what failed is not lost");
}

#[test]
fn addresses_with_their_whole_budget_are_forgotten() {
    let refusals = Refusals::default();
    let _ = admitted(&refusals, ip("192.0.2.1"), 1, 0);
    let _ = admitted(&refusals, ip("192.0.2.2"), ADDRESS_BURST + 1, 0);
    let _ = refusals.take_summary(at(ADDRESS_REFILL_MS), true).unwrap();
    let state = refusals.lock();
    assert_eq!(state.by_address.keys().collect::<Vec<_>>(), [&ip("192.0.2.2")]);
}

#[test]
fn a_clock_that_is_set_back_gives_nothing_away_and_locks_nobody_out() {
    let mut bucket = Bucket::full(2, 10);
    bucket.refill(1_000);
    bucket.take();
    bucket.take();
    bucket.refill(0);
    assert!(!bucket.has_token());
    bucket.refill(10);
    assert!(bucket.has_token());
}

#[test]
fn error_codes_of_one_address_are_bounded() {
    let mut counts = Counts::default();
    for n in 0..CODES_MAX * 2 {
        counts.add(&format!("Code{n}"), 1);
    }
    assert_eq!(counts.by_code.len(), CODES_MAX + 1);
    assert_eq!(counts.by_code["Other"], CODES_MAX as u64);
    assert_eq!(counts.total(), CODES_MAX as u64 * 2);
}
