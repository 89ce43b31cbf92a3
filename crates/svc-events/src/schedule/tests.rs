//! Expressions by AWS's documented examples.

use stdx::Timestamp;

use super::Schedule;

fn at(text: &str) -> Timestamp {
    Timestamp::parse_iso8601(text).unwrap()
}

fn check(expression: &str, after: &str, expected: &[&str]) {
    let schedule = Schedule::parse(expression).unwrap_or_else(|| panic!("{expression}"));
    let mut now = at(after);
    for expected in expected {
        now = schedule.next(now).unwrap_or_else(|| panic!("{expression} ends"));
        assert_eq!(now.iso8601(), *expected, "{expression}");
    }
}

#[test]
fn expressions_are_due_when_they_say() {
    let after = "2026-05-01T12:00:30Z"; // a Friday
    check("rate(5 minutes)", after, &["2026-05-01T12:05:30Z"]);
    check("rate(1 day)", after, &["2026-05-02T12:00:30Z"]);
    check("cron(0 10 * * ? *)", after, &["2026-05-02T10:00:00Z", "2026-05-03T10:00:00Z"]);
    check("cron(15 12 * * ? *)", after, &["2026-05-01T12:15:00Z"]);
    check("cron(0 18 ? * MON-FRI *)", after, &["2026-05-01T18:00:00Z", "2026-05-04T18:00:00Z"]);
    check("cron(0 8 1 * ? *)", after, &["2026-06-01T08:00:00Z"]);
    check("cron(0/15 * * * ? *)", after, &["2026-05-01T12:15:00Z", "2026-05-01T12:30:00Z"]);
    check("cron(0/5 8-17 ? * MON-FRI *)", "2026-05-01T17:55:00Z", &["2026-05-04T08:00:00Z"]);
    check("cron(30 0 L * ? *)", after, &["2026-05-31T00:30:00Z", "2026-06-30T00:30:00Z"]);
    check("cron(0 9 ? * 2#1 *)", after, &["2026-05-04T09:00:00Z", "2026-06-01T09:00:00Z"]);
    check("cron(0 9 ? * 6L *)", after, &["2026-05-29T09:00:00Z"]);
    check("cron(0 9 3W * ? *)", after, &["2026-05-04T09:00:00Z"]);
    check("cron(0 0 29 FEB ? *)", after, &["2028-02-29T00:00:00Z"]);
    check("cron(0 0 1 1 ? 2028,2030)", after, &["2028-01-01T00:00:00Z", "2030-01-01T00:00:00Z"]);
}

#[test]
fn what_is_over_is_due_no_more() {
    let schedule = Schedule::parse("cron(0 0 1 1 ? 2020)").unwrap();
    assert_eq!(schedule.next(at("2026-05-01T12:00:00Z")), None);
    let never = Schedule::parse("cron(0 0 31 FEB ? *)").unwrap();
    assert_eq!(never.next(at("2026-05-01T12:00:00Z")), None);
}

#[test]
fn what_was_missed_is_not_made_up_for() {
    let schedule = Schedule::parse("rate(10 minutes)").unwrap();
    let due = at("2026-05-01T12:00:00Z");
    let next = schedule.next_ahead(due, at("2026-05-01T12:35:00Z")).unwrap();
    assert_eq!(next.iso8601(), "2026-05-01T12:40:00Z");
    assert_eq!(schedule.next_ahead(due, due).unwrap().iso8601(), "2026-05-01T12:10:00Z");
}

#[test]
fn other_texts_are_no_schedules() {
    for text in [
        "",
        "rate(0 minutes)",
        "rate(1 minutes)",
        "rate(5 minute)",
        "rate(5)",
        "rate(-5 minutes)",
        "rate(+5 minutes)",
        "rate(5 weeks)",
        "rate(5 minutes",
        "cron(0 12 * * * *)",
        "cron(0 12 ? * ? *)",
        "cron(60 12 * * ? *)",
        "cron(0 24 * * ? *)",
        "cron(0 12 32 * ? *)",
        "cron(0 12 * 13 ? *)",
        "cron(0 12 ? * 8 *)",
        "cron(0 12 * * ?)",
        "cron(0 12 * * ? 1969)",
        "cron(5-1 12 * * ? *)",
        "cron(*/0 12 * * ? *)",
        "at(2026-05-01T12:00:00)",
    ] {
        assert_eq!(Schedule::parse(text), None, "{text}");
    }
}
