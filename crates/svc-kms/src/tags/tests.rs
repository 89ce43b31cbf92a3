use std::collections::BTreeMap;

use api_kms::Tag;

use super::{RULES, add_tags};

fn tag(key: &str, value: &str) -> Tag {
    Tag { tag_key: key.into(), tag_value: value.into() }
}

fn held(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn new_tags_go_over_those_that_are_held() {
    let mut tags = held(&[("team", "red"), ("cost", "1")]);
    add_tags(&mut tags, &[tag("team", "blue"), tag("stage", "")]).unwrap();
    assert_eq!(tags, held(&[("cost", "1"), ("stage", ""), ("team", "blue")]));
}

#[test]
fn a_refusal_says_why_and_changes_nothing() {
    let many: Vec<Tag> =
        (0..=RULES.tags_max).map(|number| tag(&format!("k{number}"), "v")).collect();
    for (tags, code, text) in [
        (vec![tag("aws:x", "v")], "TagException", "reserved"),
        (vec![tag("AWS:x", "v")], "TagException", "reserved"),
        (vec![tag("a", "1"), tag("a", "2")], "TagException", "Duplicate"),
        (vec![tag("a!", "v")], "TagException", "characters"),
        (vec![tag("a", "v\n")], "TagException", "characters"),
        (many, "TagException", "Too many"),
    ] {
        let mut held = held(&[("team", "red")]);
        let before = held.clone();
        let refused = add_tags(&mut held, &tags).unwrap_err();
        assert_eq!(refused.code(), code);
        assert!(refused.message().unwrap().contains(text), "{:?}", refused.message());
        assert_eq!(held, before);
    }
}

#[test]
fn a_key_has_fifty_tags_at_most() {
    let mut tags: BTreeMap<String, String> =
        (0..50).map(|number| (format!("k{number}"), "v".to_owned())).collect();
    add_tags(&mut tags, &[tag("k7", "other")]).unwrap();
    let refused = add_tags(&mut tags, &[tag("more", "v")]).unwrap_err();
    assert_eq!(refused.code(), "LimitExceededException");
    assert_eq!((tags.len(), tags["k7"].as_str()), (50, "other"));
}
