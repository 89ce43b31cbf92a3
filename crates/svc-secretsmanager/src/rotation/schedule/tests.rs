use api_secretsmanager::RotationRulesType;
use stdx::Timestamp;

use super::{Rules, Window};

fn rules(schedule: &str, duration: Option<&str>) -> RotationRulesType {
    let days: Option<i64> = schedule.parse().ok();
    RotationRulesType {
        automatically_after_days: days,
        schedule_expression: days.is_none().then(|| schedule.to_owned()),
        duration: duration.map(str::to_owned),
    }
}

fn at(text: &str) -> Timestamp {
    Timestamp::parse_iso8601(text).expect(text)
}

/// The window behind a rotation, and its end, as ISO 8601.
fn check(schedule: &str, duration: Option<&str>, (from, now): (&str, &str), window: [&str; 2]) {
    let rules = Rules::read(&rules(schedule, duration)).expect(schedule);
    let Window { start_ms, end_ms } = rules.next(at(from), at(now)).expect(schedule);
    let found = [start_ms, end_ms].map(|ms| Timestamp::from_unix_ms(ms).iso8601());
    assert_eq!(found, window, "{schedule} {duration:?} from {from} at {now}");
}

const SATURDAY: &str = "2026-05-02T09:30:00Z";

#[test]
fn days_are_counted_from_midnight() {
    let both = (SATURDAY, SATURDAY);
    check("1", None, both, ["2026-05-03T00:00:00Z", "2026-05-04T00:00:00Z"]);
    check("rate(10 days)", Some("3h"), both, ["2026-05-12T00:00:00Z", "2026-05-12T03:00:00Z"]);
    // A missed window gives way to that of the day, or of the next one where that is over.
    let late = (SATURDAY, "2026-05-20T02:00:00Z");
    check("10", Some("3h"), late, ["2026-05-20T00:00:00Z", "2026-05-20T03:00:00Z"]);
    let later = (SATURDAY, "2026-05-20T03:00:00Z");
    check("10", Some("3h"), later, ["2026-05-21T00:00:00Z", "2026-05-21T03:00:00Z"]);
}

#[test]
fn hours_are_counted_from_midnight_too() {
    let both = (SATURDAY, SATURDAY);
    check("rate(4 hours)", None, both, ["2026-05-02T12:00:00Z", "2026-05-02T13:00:00Z"]);
    check("rate(8 hours)", Some("2h"), both, ["2026-05-02T16:00:00Z", "2026-05-02T18:00:00Z"]);
    let late = (SATURDAY, "2026-05-02T13:00:00Z");
    check("rate(4 hours)", None, late, ["2026-05-02T16:00:00Z", "2026-05-02T17:00:00Z"]);
}

#[test]
fn cron_has_the_hours_of_its_days() {
    let both = (SATURDAY, SATURDAY);
    for (schedule, window) in [
        ("cron(0 4/12 * * ? *)", ["2026-05-02T16:00:00Z", "2026-05-02T17:00:00Z"]),
        ("cron(0 8 1 * ? *)", ["2026-06-01T08:00:00Z", "2026-06-02T00:00:00Z"]),
        ("cron(0 16 L * ? *)", ["2026-05-31T16:00:00Z", "2026-06-01T00:00:00Z"]),
        ("cron(0 0 ? * SUN#1 *)", ["2026-05-03T00:00:00Z", "2026-05-04T00:00:00Z"]),
        ("cron(0 0 ? * 6L *)", ["2026-05-29T00:00:00Z", "2026-05-30T00:00:00Z"]),
        ("cron(0 10 ? * MON-FRI *)", ["2026-05-04T10:00:00Z", "2026-05-05T00:00:00Z"]),
        ("cron(0 9 ? * L *)", ["2026-05-09T09:00:00Z", "2026-05-10T00:00:00Z"]),
        ("cron(0 1 29 FEB ? *)", ["2028-02-29T01:00:00Z", "2028-03-01T00:00:00Z"]),
        ("cron(0 8 1/7 * ? *)", ["2026-05-08T08:00:00Z", "2026-05-09T00:00:00Z"]),
    ] {
        check(schedule, None, both, window);
    }
    check("cron(0 22 * * ? *)", Some("2h"), both, ["2026-05-02T22:00:00Z", "2026-05-03T00:00:00Z"]);
}

#[test]
fn what_is_no_schedule_is_refused() {
    for schedule in [
        "0",
        "1001",
        "rate(3 hours)",
        "rate(0 days)",
        "rate(1 week)",
        "rate(1day)",
        "cron(5 8 1 * ? *)",
        "cron(0 8 1 * ? 2027)",
        "cron(0 8 * * * *)",
        "cron(0 8 1 * MON *)",
        "cron(0 24 1 * ? *)",
        "cron(0 8 32 * ? *)",
        "cron(0 8 1 13 ? *)",
        "cron(0 0/3 * * ? *)",
        "cron(0 * * * ? *)",
        "cron(0 8 ? * SUN#6 *)",
        "cron(0 8 1)",
        "at(2026-05-02T09:30:00)",
    ] {
        let read = Rules::read(&rules(schedule, None));
        assert_eq!(read.expect_err(schedule).code(), "InvalidParameterException", "{schedule}");
    }
    for (schedule, duration) in [
        ("10", "25h"),
        ("rate(4 hours)", "5h"),
        ("cron(0 22 * * ? *)", "3h"),
        ("cron(0 4/12 * * ? *)", "9h"),
        ("10", "0h"),
    ] {
        let read = Rules::read(&rules(schedule, Some(duration)));
        assert_eq!(read.expect_err(schedule).code(), "InvalidParameterException", "{schedule}");
    }
    let both = RotationRulesType {
        automatically_after_days: Some(1),
        schedule_expression: Some("rate(1 day)".to_owned()),
        duration: None,
    };
    assert!(Rules::read(&both).is_err());
    assert!(Rules::read(&RotationRulesType::default()).is_err());
}
