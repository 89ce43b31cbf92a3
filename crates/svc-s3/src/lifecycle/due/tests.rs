use std::collections::BTreeMap;

use stdx::Timestamp;

use super::{Standing, midnight_after};
use crate::class::LaterClass;
use crate::lifecycle::transitions::{MinimumSize, NoncurrentTransition, Transition, When};
use crate::lifecycle::{
    BucketLifecycle, Expiration, Filter, FilterForm, NoncurrentExpiration, Rule,
};
use crate::object::{Checksums, Description, ShownMode, VersionRecord};

fn at(text: &str) -> Timestamp {
    Timestamp::parse_iso8601(text).unwrap()
}

fn rule(id: &str) -> Rule {
    Rule {
        id: id.to_owned(),
        is_enabled: true,
        filter: Filter::default(),
        form: FilterForm::Single,
        expiration: None,
        noncurrent: None,
        abort_after_days: None,
        transitions: Vec::new(),
        noncurrent_transitions: Vec::new(),
    }
}

fn version(modified_at: &str, size: u64, tags: &[(&str, &str)]) -> VersionRecord {
    let tag = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    VersionRecord {
        version_id: "v".to_owned(),
        object_id: "o".to_owned(),
        sequence: 1,
        is_delete_marker: false,
        modified_ms: at(modified_at).unix_ms(),
        size,
        etag: String::new(),
        mode: ShownMode::SseS3,
        description: Description::default(),
        checksums: Checksums::default(),
        tags: tags.iter().map(tag).collect(),
        parts_count: 0,
        manifest_rows: 0,
        owner: None,
        has_acl: false,
        replication: None,
        is_counted: false,
        access_tier: None,
        grants: None,
    }
}

fn newest<'a>(key: &'a str, version: &'a VersionRecord) -> Standing<'a> {
    Standing { key, version, replaced_at: None, newer_noncurrent: 0, is_only: true }
}

fn lifecycle(rules: &[Rule]) -> BucketLifecycle {
    BucketLifecycle { rules: rules.to_vec(), minimum_size: MinimumSize::AllClasses }
}

/// When a version goes and by which rule: `TIME RULE`, or `-`.
fn removal(rules: &[Rule], standing: Standing<'_>) -> String {
    let lifecycle = lifecycle(rules);
    let due = lifecycle.removal(standing);
    due.map_or_else(|| "-".to_owned(), |due| format!("{} {}", due.at.iso8601(), due.rule.id))
}

#[test]
fn an_age_ends_at_the_next_midnight() {
    for (from, days, end) in [
        ("2026-01-15T10:30:00Z", 3, "2026-01-19T00:00:00Z"),
        ("2026-01-15T00:00:00Z", 1, "2026-01-16T00:00:00Z"),
        ("2026-01-15T00:00:01Z", 1, "2026-01-17T00:00:00Z"),
        ("2026-01-31T23:59:59Z", 1, "2026-02-02T00:00:00Z"),
    ] {
        assert_eq!(midnight_after(at(from), days), at(end), "{from} and {days} days");
    }
}

#[test]
fn the_first_of_the_rules_that_hold_counts() {
    let late = Rule { expiration: Some(Expiration::Days(30)), ..rule("late") };
    let soon = Rule {
        expiration: Some(Expiration::Days(1)),
        filter: Filter { prefix: Some("logs/".to_owned()), ..Filter::default() },
        ..rule("soon")
    };
    let off = Rule { is_enabled: false, expiration: Some(Expiration::Days(1)), ..rule("off") };
    let rules = [late, soon, off];
    let object = version("2026-01-01T12:00:00Z", 10, &[]);
    assert_eq!(removal(&rules, newest("logs/a", &object)), "2026-01-03T00:00:00Z soon");
    assert_eq!(removal(&rules, newest("data/a", &object)), "2026-02-01T00:00:00Z late");
}

#[test]
fn filters_ask_for_all_they_name() {
    let filter = Filter {
        prefix: Some("p".to_owned()),
        tags: BTreeMap::from([("k".to_owned(), "v".to_owned())]),
        larger_than: Some(10),
        smaller_than: Some(20),
    };
    let rules = [Rule { filter, expiration: Some(Expiration::Days(1)), ..rule("r") }];
    let removed = |key: &str, size: u64, tags: &[(&str, &str)]| {
        removal(&rules, newest(key, &version("2026-01-01T00:00:00Z", size, tags))) != "-"
    };
    assert!(removed("p", 11, &[("k", "v"), ("other", "")]));
    assert!(removed("p", 19, &[("k", "v")]));
    assert!(!removed("q", 15, &[("k", "v")]));
    assert!(!removed("p", 10, &[("k", "v")]), "larger than is exclusive");
    assert!(!removed("p", 20, &[("k", "v")]), "smaller than is exclusive");
    assert!(!removed("p", 15, &[("k", "w")]));
    assert!(!removed("p", 15, &[]));
}

#[test]
fn older_versions_go_by_the_time_they_were_replaced_and_some_are_kept() {
    let noncurrent = NoncurrentExpiration { days: 2, kept: Some(1) };
    let rules = [Rule { noncurrent: Some(noncurrent), ..rule("old") }];
    let object = version("2020-01-01T00:00:00Z", 10, &[]);
    let older = |newer_noncurrent| Standing {
        replaced_at: Some(at("2026-01-01T00:00:00Z")),
        newer_noncurrent,
        is_only: false,
        ..newest("x", &object)
    };
    assert_eq!(removal(&rules, newest("x", &object)), "-", "the newest is not old");
    assert_eq!(removal(&rules, older(0)), "-", "one is kept");
    assert_eq!(removal(&rules, older(1)), "2026-01-03T00:00:00Z old");
}

#[test]
fn a_delete_marker_goes_when_nothing_is_below_it() {
    let marker =
        VersionRecord { is_delete_marker: true, ..version("2026-01-01T12:00:00Z", 0, &[]) };
    let below = Standing { is_only: false, ..newest("x", &marker) };
    let asked = [Rule { expiration: Some(Expiration::DeleteMarker(true)), ..rule("markers") }];
    assert_eq!(removal(&asked, newest("x", &marker)), "2026-01-01T12:00:00Z markers");
    assert_eq!(removal(&asked, below), "-");
    let days = [Rule { expiration: Some(Expiration::Days(1)), ..rule("days") }];
    assert_eq!(removal(&days, newest("x", &marker)), "2026-01-03T00:00:00Z days");
    let sized = Filter { larger_than: Some(1), ..Filter::default() };
    let sized = [Rule { filter: sized, expiration: Some(Expiration::Days(1)), ..rule("sized") }];
    assert_eq!(removal(&sized, newest("x", &marker)), "-", "a marker has no size");
}

#[test]
fn uploads_go_by_their_beginning() {
    let rules = vec![Rule { abort_after_days: Some(7), ..rule("uploads") }];
    let due = lifecycle(&rules);
    let due = due.abortion("x", at("2026-01-01T12:00:00Z")).map(|due| due.at);
    assert_eq!(due, Some(at("2026-01-09T00:00:00Z")));
}

/// Where a version moves at an instant and by which rule: `CLASS RULE`, or `-`.
fn moved(rules: &BucketLifecycle, standing: Standing<'_>, now: &str) -> String {
    let due = rules.transition(standing, at(now));
    due.map_or_else(|| "-".to_owned(), |due| format!("{} {}", due.class.name(), due.rule.id))
}

fn after(days: i32, class: LaterClass) -> Transition {
    Transition { when: When::Days(days), class }
}

const LARGE: u64 = 128 * 1024;

#[test]
fn a_version_moves_at_the_midnight_behind_its_days_and_to_the_last_class_that_is_due() {
    let transitions = vec![after(30, LaterClass::StandardIa), after(60, LaterClass::Glacier)];
    let rules = lifecycle(&[Rule { transitions, ..rule("down") }]);
    let object = version("2026-01-01T12:00:00Z", LARGE, &[]);
    let there = newest("x", &object);
    assert_eq!(moved(&rules, there, "2026-01-31T23:59:59Z"), "-");
    assert_eq!(moved(&rules, there, "2026-02-01T00:00:00Z"), "STANDARD_IA down");
    assert_eq!(moved(&rules, there, "2026-03-03T00:00:00Z"), "GLACIER down");
    let class = Some("GLACIER".to_owned());
    let description = Description { storage_class: class, ..Description::default() };
    let archived = VersionRecord { description, ..object };
    assert_eq!(moved(&rules, newest("x", &archived), "2026-03-03T00:00:00Z"), "-", "it is there");
}

#[test]
fn a_date_moves_what_is_there_and_what_comes_later() {
    let when = When::Date(at("2026-01-10T00:00:00Z").unix_ms());
    let transitions = vec![Transition { when, class: LaterClass::GlacierIr }];
    let rules = lifecycle(&[Rule { transitions, ..rule("day") }]);
    for made in ["2026-01-01T12:00:00Z", "2026-01-20T12:00:00Z"] {
        let object = version(made, LARGE, &[]);
        assert_eq!(moved(&rules, newest("x", &object), "2026-01-09T23:59:59Z"), "-");
        assert_eq!(moved(&rules, newest("x", &object), "2026-01-21T00:00:00Z"), "GLACIER_IR day");
    }
}

#[test]
fn small_objects_stay_unless_rule_or_bucket_says_otherwise() {
    let glacier = Rule { transitions: vec![after(0, LaterClass::Glacier)], ..rule("glacier") };
    let instant = Rule { transitions: vec![after(0, LaterClass::GlacierIr)], ..rule("instant") };
    let sized = |larger_than| Filter { larger_than: Some(larger_than), ..Filter::default() };
    let small = version("2026-01-01T00:00:00Z", LARGE - 1, &[]);
    let moves = |rule: &Rule, minimum_size| {
        let rules = BucketLifecycle { rules: vec![rule.clone()], minimum_size };
        moved(&rules, newest("x", &small), "2026-01-02T00:00:00Z")
    };
    assert_eq!(moves(&glacier, MinimumSize::AllClasses), "-");
    assert_eq!(moves(&glacier, MinimumSize::VariesByClass), "GLACIER glacier");
    assert_eq!(moves(&instant, MinimumSize::VariesByClass), "-");
    let own = Rule { filter: sized(10), ..instant };
    assert_eq!(moves(&own, MinimumSize::AllClasses), "GLACIER_IR instant");
}

#[test]
fn older_versions_move_by_the_time_they_were_replaced_and_some_are_kept() {
    let older = NoncurrentTransition { days: 2, class: LaterClass::Glacier, kept: Some(1) };
    let rules = lifecycle(&[Rule { noncurrent_transitions: vec![older], ..rule("older") }]);
    let object = version("2020-01-01T00:00:00Z", LARGE, &[]);
    let standing = |newer_noncurrent| Standing {
        replaced_at: Some(at("2026-01-01T00:00:00Z")),
        newer_noncurrent,
        is_only: false,
        ..newest("x", &object)
    };
    let now = "2026-01-03T00:00:00Z";
    assert_eq!(moved(&rules, newest("x", &object), now), "-", "the newest is not old");
    assert_eq!(moved(&rules, standing(0), now), "-", "one is kept");
    assert_eq!(moved(&rules, standing(1), now), "GLACIER older");
    assert_eq!(moved(&rules, standing(1), "2026-01-02T23:59:59Z"), "-");
}
