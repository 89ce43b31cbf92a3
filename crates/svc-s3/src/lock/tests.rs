use stdx::Timestamp;

use super::{Bypass, Period, Retention, RetentionMode, VersionLock};
use RetentionMode::{Compliance, Governance};

const NOW: Timestamp = Timestamp::from_unix_seconds(1_000);

const fn retention(mode: RetentionMode, until_seconds: i64) -> Retention {
    Retention { mode, until_ms: until_seconds * 1_000 }
}

/// What is asked for in place of a retention until second 2,000, and whether it is granted: without
/// a bypass and with one.
#[test]
fn only_governance_gives_way() {
    let shorter = |mode| Some(retention(mode, 1_500));
    let longer = |mode| Some(retention(mode, 3_000));
    let cases = [
        (Governance, None, false, true),
        (Governance, shorter(Governance), false, true),
        (Governance, longer(Governance), true, true),
        (Governance, longer(Compliance), false, true),
        (Governance, shorter(Compliance), false, true),
        (Compliance, None, false, false),
        (Compliance, shorter(Compliance), false, false),
        (Compliance, longer(Compliance), true, true),
        (Compliance, longer(Governance), false, false),
        (Compliance, shorter(Governance), false, false),
    ];
    for (mode, next, plain, bypassed) in cases {
        let lock = VersionLock { retention: Some(retention(mode, 2_000)), legal_hold: None };
        for (bypass, expected) in [(Bypass::None, plain), (Bypass::Granted, bypassed)] {
            let done = lock.retained(next, NOW, bypass);
            assert_eq!(done.is_ok(), expected, "{mode:?} to {next:?} with {bypass:?}");
        }
    }
}

#[test]
fn a_version_is_open_when_its_time_is_over_and_no_hold_is_on_it() {
    let lock =
        |mode, hold| VersionLock { retention: Some(retention(mode, 2_000)), legal_hold: hold };
    let before = Timestamp::from_unix_seconds(1_999);
    let at = Timestamp::from_unix_seconds(2_000);
    assert!(!lock(Compliance, None).is_open(before, Bypass::Granted));
    assert!(lock(Compliance, None).is_open(at, Bypass::None));
    assert!(!lock(Governance, None).is_open(before, Bypass::None));
    assert!(lock(Governance, None).is_open(before, Bypass::Granted));
    assert!(!lock(Governance, Some(true)).is_open(at, Bypass::Granted), "a hold has no end");
    assert!(lock(Governance, Some(false)).is_open(at, Bypass::None));
    assert!(VersionLock::default().is_open(before, Bypass::None));
}

#[test]
fn years_follow_the_calendar() {
    let day = |text: &str| Timestamp::parse_iso8601(&format!("{text}T12:00:00Z")).unwrap();
    assert_eq!(Period::Years(1).behind(day("2027-06-01")), day("2028-06-01"));
    assert_eq!(Period::Years(1).behind(day("2028-02-29")), day("2029-03-01"));
    assert_eq!(Period::Years(4).behind(day("2028-02-29")), day("2032-02-29"));
    assert_eq!(Period::Days(2).behind(day("2028-02-28")), day("2028-03-01"));
}
