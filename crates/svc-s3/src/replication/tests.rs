use std::collections::BTreeMap;

use super::*;

fn tags(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

fn rule(id: &str, destination: &str, priority: Option<u32>) -> Rule {
    Rule {
        id: id.to_owned(),
        priority,
        is_enabled: true,
        filter: Filter::default(),
        form: if priority.is_some() { FilterForm::Single } else { FilterForm::RulePrefix },
        delete_markers: priority.map(|_| false),
        kms_objects: None,
        replica_modifications: None,
        destination: Destination {
            bucket: BucketName::parse(destination).unwrap(),
            account: None,
            storage_class: None,
            owner_override: false,
            kms_key: None,
            time: None,
            metrics: None,
        },
    }
}

fn prefixed(rule: Rule, prefix: &str) -> Rule {
    Rule { filter: Filter { prefix: Some(prefix.to_owned()), ..rule.filter }, ..rule }
}

/// The rules that count for an object, by name.
fn check(rules: Vec<Rule>, key: &str, kind: CandidateKind, expected: &[&str]) {
    let role = PrincipalArn::parse("arn:aws:iam::111122223333:role/carrier").unwrap();
    let replication = BucketReplication { role, rules };
    let tags = tags(&[("colour", "red")]);
    let found = replication.rules_for(Candidate { key, tags: &tags, kind });
    let found: Vec<&str> = found.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(found, expected);
}

#[test]
fn each_destination_has_the_rule_of_the_greatest_priority() {
    let low = rule("low", "bucket-one", Some(1));
    let high = prefixed(rule("high", "bucket-one", Some(2)), "a/");
    let other = rule("other", "bucket-two", Some(0));
    let rules = || vec![low.clone(), high.clone(), other.clone()];
    check(rules(), "a/b", CandidateKind::Object, &["high", "other"]);
    check(rules(), "b", CandidateKind::Object, &["low", "other"]);
    let off = Rule { is_enabled: false, ..high.clone() };
    check(vec![low.clone(), off], "a/b", CandidateKind::Object, &["low"]);
}

#[test]
fn the_rule_that_counts_decides_alone() {
    let low = Rule { delete_markers: Some(true), ..rule("low", "bucket-one", Some(1)) };
    let high = rule("high", "bucket-one", Some(2));
    check(vec![low.clone(), high.clone()], "k", CandidateKind::DeleteMarker, &[]);
    check(vec![low], "k", CandidateKind::DeleteMarker, &["low"]);
    let keys = Rule { kms_objects: Some(true), ..rule("keys", "bucket-one", Some(1)) };
    check(vec![keys.clone(), high], "k", CandidateKind::KmsObject, &[]);
    check(vec![keys], "k", CandidateKind::KmsObject, &["keys"]);
}

#[test]
fn without_filters_delete_markers_are_copied() {
    let old = prefixed(rule("old", "bucket-one", None), "a");
    check(vec![old.clone()], "ab", CandidateKind::DeleteMarker, &["old"]);
    check(vec![old], "b", CandidateKind::DeleteMarker, &[]);
}

#[test]
fn every_tag_of_a_filter_has_to_be_there() {
    let with = |pairs: &[(&str, &str)]| Rule {
        filter: Filter { prefix: None, tags: tags(pairs) },
        ..rule("tagged", "bucket-one", Some(1))
    };
    let object = CandidateKind::Object;
    check(vec![with(&[("colour", "red")])], "k", object, &["tagged"]);
    check(vec![with(&[("colour", "blue")])], "k", object, &[]);
    check(vec![with(&[("colour", "red"), ("size", "1")])], "k", object, &[]);
}

#[test]
fn one_failure_counts_for_all_and_nothing_is_complete_before_all_is() {
    let state = |replica_of: Option<&str>, progress: &[Progress]| ReplicationState {
        replica_of: replica_of.map(|name| BucketName::parse(name).unwrap()),
        destinations: progress
            .iter()
            .enumerate()
            .map(|(index, at)| (BucketName::parse(&format!("bucket-{index}")).unwrap(), *at))
            .collect(),
    };
    use Progress::{Changed, Completed, Failed, Pending};
    for (progress, expected) in [
        (&[][..], None),
        (&[Completed][..], Some(Status::Completed)),
        (&[Completed, Pending][..], Some(Status::Pending)),
        (&[Completed, Changed][..], Some(Status::Pending)),
        (&[Pending, Failed][..], Some(Status::Failed)),
    ] {
        assert_eq!(state(None, progress).status(), expected, "{progress:?}");
    }
    assert_eq!(state(Some("bucket-zero"), &[]).status(), Some(Status::Replica));
    assert_eq!(state(Some("bucket-zero"), &[Changed]).status(), Some(Status::Pending));
    assert!(state(None, &[Failed]).holds_lifecycle());
    assert!(!state(None, &[Completed]).holds_lifecycle());
}
