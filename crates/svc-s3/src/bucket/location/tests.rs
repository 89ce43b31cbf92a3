use names::Region;

use super::{constraint_of, region_for};

fn check(signed_for: &str, constraint: Option<&str>, expected: Result<&str, &str>) {
    let region = Region::parse(signed_for).unwrap();
    let answer = region_for(&region, constraint);
    let answer = answer.as_ref().map(Region::as_str).map_err(|error| error.code());
    assert_eq!(answer, expected, "{signed_for} {constraint:?}");
}

#[test]
fn the_first_region_makes_buckets_anywhere() {
    check("us-east-1", None, Ok("us-east-1"));
    check("us-east-1", Some("eu-central-1"), Ok("eu-central-1"));
    check("us-east-1", Some("EU"), Ok("eu-west-1"));
    check("us-east-1", Some("us-east-1"), Err("InvalidLocationConstraint"));
    check("us-east-1", Some("not a region"), Err("InvalidLocationConstraint"));
}

#[test]
fn other_regions_make_buckets_at_home_only() {
    check("eu-central-1", Some("eu-central-1"), Ok("eu-central-1"));
    check("eu-central-1", None, Err("IllegalLocationConstraintException"));
    check("eu-central-1", Some("us-east-1"), Err("IllegalLocationConstraintException"));
}

#[test]
fn the_first_region_is_shown_as_nothing() {
    assert_eq!(constraint_of("us-east-1"), None);
    assert_eq!(constraint_of("eu-central-1").as_deref(), Some("eu-central-1"));
}
