use std::collections::BTreeMap;

use names::{AccountId, Region};
use stdx::Timestamp;

use super::{CURRENT, PENDING, PREVIOUS, SecretRecord, Version, require_name};
use crate::stages::STAGES_MAX;

fn secret(ids: &[&str]) -> SecretRecord {
    let version = |id: &&str| {
        let version = Version::empty(Timestamp::from_unix_ms(0));
        ((*id).to_owned(), version)
    };
    SecretRecord {
        account: AccountId::parse("111122223333").unwrap(),
        region: Region::parse("eu-west-1").unwrap(),
        name: "app/db".to_owned(),
        suffix: "a1B2c3".to_owned(),
        unique_id: String::new(),
        description: None,
        kms_key_id: None,
        created_ms: 0,
        changed_ms: 0,
        deletion: None,
        tags: BTreeMap::new(),
        policy: None,
        versions: ids.iter().map(version).collect(),
        kind: None,
        primary_region: None,
        replicas: Vec::new(),
    }
}

#[test]
fn the_current_label_leaves_the_previous_one_behind() {
    let mut secret = secret(&["1", "2", "3"]);
    assert_eq!(secret.arn(), "arn:aws:secretsmanager:eu-west-1:111122223333:secret:app/db-a1B2c3");
    for id in ["1", "2", "3"] {
        secret.attach(id, CURRENT).unwrap();
    }
    assert_eq!((secret.holder(CURRENT), secret.holder(PREVIOUS)), (Some("3"), Some("2")));
    assert!(secret.versions["1"].stages.is_empty());
    secret.attach("1", PENDING).unwrap();
    assert_eq!(secret.holder(PREVIOUS), Some("2"));
    secret.attach("2", CURRENT).unwrap();
    assert_eq!((secret.holder(CURRENT), secret.holder(PREVIOUS)), (Some("2"), Some("3")));
    assert_eq!(secret.versions["2"].stages, [CURRENT]);
}

#[test]
fn a_version_has_at_most_twenty_labels() {
    let mut secret = secret(&["1"]);
    for number in 0..STAGES_MAX {
        secret.attach("1", &format!("stage-{number}")).unwrap();
    }
    assert_eq!(secret.attach("1", "more").unwrap_err().code(), "LimitExceededException");
}

#[test]
fn a_hundred_versions_without_labels_stay() {
    let ids: Vec<String> = (0..103).map(|number| format!("{number:03}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let mut secret = secret(&ids);
    secret.attach("000", CURRENT).unwrap();
    assert!(secret.purge(Timestamp::from_unix_ms(1_000)).is_empty(), "they are younger than a day");
    assert_eq!(secret.purge(Timestamp::from_unix_ms(1 << 40)), ["001", "002"]);
    assert_eq!(secret.versions.len(), 101);
}

#[test]
fn names_have_the_characters_that_arns_can_have() {
    for name in ["a", "app/db_1+2=3.4@5!-"] {
        require_name(name).unwrap();
    }
    for name in ["", "a b", "a:b", "a*", "\u{fc}"] {
        assert_eq!(require_name(name).unwrap_err().code(), "ValidationException");
    }
}
