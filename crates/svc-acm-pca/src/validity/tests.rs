use api_acm_pca::{Validity, ValidityPeriodType};
use stdx::Timestamp;

use super::instant;

fn check(kind: ValidityPeriodType, value: i64, expected: Option<&str>) {
    let now = Timestamp::parse_iso8601("2026-01-31T12:00:00Z").unwrap();
    let found = instant(&Validity { value, r#type: kind }, now);
    assert_eq!(found.ok().map(Timestamp::iso8601).as_deref(), expected, "{value}");
}

#[test]
fn validity_is_an_instant_or_a_period() {
    check(ValidityPeriodType::Absolute, 1_800_000_000, Some("2027-01-15T08:00:00Z"));
    check(ValidityPeriodType::EndDate, 270_115_080_000, Some("2027-01-15T08:00:00Z"));
    check(ValidityPeriodType::EndDate, 20_270_115_080_000, Some("2027-01-15T08:00:00Z"));
    check(ValidityPeriodType::EndDate, 20_271_315_080_000, None);
    check(ValidityPeriodType::Days, 7, Some("2026-02-07T12:00:00Z"));
    check(ValidityPeriodType::Months, 1, Some("2026-02-28T12:00:00Z"));
    check(ValidityPeriodType::Months, 24, Some("2028-01-31T12:00:00Z"));
    check(ValidityPeriodType::Years, 10, Some("2036-01-31T12:00:00Z"));
    check(ValidityPeriodType::Days, i64::MAX, None);
    check(ValidityPeriodType::Years, 9_000, None);
}
