use stdx::Timestamp;

use super::next_due;

#[test]
fn lists_are_due_at_midnight_or_on_sunday() {
    let check = |now: &str, is_weekly, due: &str| {
        let now = Timestamp::parse_iso8601(now).unwrap();
        assert_eq!(Timestamp::from_unix_ms(next_due(now, is_weekly)).iso8601(), due);
    };
    check("2026-11-27T12:00:00Z", false, "2026-11-28T00:00:00Z");
    check("2026-11-27T12:00:00Z", true, "2026-11-29T00:00:00Z");
    check("2026-11-29T12:00:00Z", true, "2026-12-06T00:00:00Z");
    check("2026-11-28T12:00:00Z", true, "2026-11-29T00:00:00Z");
}
