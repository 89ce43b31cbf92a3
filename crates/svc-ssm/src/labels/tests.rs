use std::collections::BTreeMap;

use names::{AccountId, Region};

use crate::parameter::{Facts, Kind, ParameterRecord, Tier};
use crate::version::{VERSIONS_MAX, leaving};

fn parameter(oldest: u64, version: u64) -> ParameterRecord {
    ParameterRecord {
        account: AccountId::parse("111122223333").unwrap(),
        region: Region::parse("eu-west-1").unwrap(),
        name: "/a/b".to_owned(),
        unique_id: String::new(),
        version,
        oldest,
        facts: Facts {
            kind: Kind::String,
            tier: Tier::Standard,
            key_id: None,
            description: None,
            allowed_pattern: None,
            policies: Vec::new(),
            user: String::new(),
            changed_ms: 0,
        },
        tags: BTreeMap::new(),
        labels: BTreeMap::new(),
    }
}

fn texts(labels: &[&str]) -> Vec<String> {
    labels.iter().map(|label| (*label).to_owned()).collect()
}

#[test]
fn a_label_is_at_one_version_and_what_is_no_label_is_told() {
    let mut parameter = parameter(1, 3);
    let long = "x".repeat(101);
    let sent = ["prod", "1st", "awsome", "SSM-x", "a b", "", &long, "v-1.2_x"];
    let invalid = parameter.attach(1, &texts(&sent)).unwrap();
    assert_eq!(invalid, ["1st", "awsome", "SSM-x", "a b", "", &long]);
    assert_eq!(parameter.labels_of(1), ["prod", "v-1.2_x"]);
    parameter.attach(2, &texts(&["prod"])).unwrap();
    assert_eq!(
        (parameter.labels_of(1), parameter.labels_of(2)),
        (texts(&["v-1.2_x"]), texts(&["prod"]))
    );
    assert_eq!(parameter.chosen(Some("prod")).unwrap(), 2);
    assert_eq!(parameter.chosen(None).unwrap(), 3);
    for absent in ["4", "0", "test"] {
        assert_eq!(parameter.chosen(Some(absent)).unwrap_err().code(), "ParameterVersionNotFound");
    }
    let (removed, invalid) = parameter.detach(2, &texts(&["prod", "v-1.2_x"]));
    assert_eq!((removed, invalid), (texts(&["prod"]), texts(&["v-1.2_x"])));
    assert!(parameter.labels_of(2).is_empty());
}

#[test]
fn a_version_has_at_most_ten_labels() {
    let mut parameter = parameter(1, 1);
    for number in 0..10 {
        parameter.attach(1, &[format!("l{number}")]).unwrap();
    }
    let error = parameter.attach(1, &texts(&["more"])).unwrap_err();
    assert_eq!(error.code(), "ParameterVersionLabelLimitExceeded");
    parameter.attach(1, &texts(&["l0"])).unwrap();
    assert_eq!(parameter.labels.len(), 10);
}

#[test]
fn a_hundred_versions_are_kept_and_one_with_a_label_is_not_dropped() {
    assert_eq!(leaving(&parameter(1, VERSIONS_MAX - 1)).unwrap(), None);
    let mut full = parameter(1, VERSIONS_MAX);
    assert_eq!(leaving(&full).unwrap(), Some(1));
    full.attach(1, &texts(&["keep"])).unwrap();
    assert_eq!(leaving(&full).unwrap_err().code(), "ParameterMaxVersionLimitExceeded");
    full.attach(2, &texts(&["keep"])).unwrap();
    assert_eq!(leaving(&full).unwrap(), Some(1));
}
