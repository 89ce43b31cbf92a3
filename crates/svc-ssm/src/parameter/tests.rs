use std::collections::BTreeMap;

use names::{AccountId, Region};

use super::{Facts, Kind, ParameterRecord, Tier};

fn parameter() -> ParameterRecord {
    ParameterRecord {
        account: AccountId::parse("111122223333").unwrap(),
        region: Region::parse("us-east-1").unwrap(),
        name: "/p".to_owned(),
        unique_id: "u".to_owned(),
        version: 3,
        oldest: 2,
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
        labels: BTreeMap::from([("prod".to_owned(), 2)]),
    }
}

#[test]
fn a_selector_of_digits_is_a_version_and_any_other_a_label() {
    let parameter = parameter();
    assert_eq!(parameter.chosen(None).unwrap(), 3);
    for (selector, version) in [("2", 2), ("3", 3), ("prod", 2)] {
        assert_eq!(parameter.chosen(Some(selector)).unwrap(), version, "{selector}");
    }
    for selector in ["", "+2", "-2", " 2", "1", "4", "test", "99999999999999999999"] {
        let error = parameter.chosen(Some(selector)).unwrap_err();
        assert_eq!(error.code(), "ParameterVersionNotFound", "{selector}");
    }
}
