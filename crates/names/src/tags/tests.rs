use std::collections::BTreeMap;

use super::{TagFault, TagRules};

const RULES: TagRules =
    TagRules { tags_max: 2, key_chars_max: 4, value_chars_max: 3, ignores_case: false };

#[test]
fn each_rule_is_told_apart() {
    for (sent, fault) in [
        (&[("a", "1"), ("b", "2"), ("c", "3")][..], TagFault::TooManySent),
        (&[("AwS:", "")], TagFault::Reserved("AwS:")),
        (&[("", "1")], TagFault::Key("")),
        (&[("abcde", "1")], TagFault::Key("abcde")),
        (&[("a*", "1")], TagFault::Key("a*")),
        (&[("a\n", "1")], TagFault::Key("a\n")),
        (&[("a", "1234")], TagFault::Value("a")),
        (&[("a", "x&")], TagFault::Value("a")),
        (&[("a", "1"), ("a", "2")], TagFault::Duplicate("a")),
    ] {
        assert_eq!(RULES.read(sent.iter().copied()), Err(fault), "{sent:?}");
    }
    // Lengths are in characters, of any script; a key that only has `aws` in it is the user's.
    assert_eq!(RULES.read([("äöüß", "é é"), ("aws", "")]).unwrap().len(), 2);
}

#[test]
fn the_limit_is_the_resources_own() {
    let mut held = BTreeMap::from([("a".to_owned(), "1".to_owned())]);
    RULES.add(&mut held, [("a", "2"), ("b", "3")]).unwrap();
    let before = held.clone();
    assert_eq!(RULES.add(&mut held, [("b", "4"), ("c", "5")]), Err(TagFault::TooManyHeld));
    assert_eq!(held, before, "a refused request changes nothing");
    RULES.remove(&mut held, ["a", "x"]);
    assert_eq!(held, BTreeMap::from([("b".to_owned(), "3".to_owned())]));
}

#[test]
fn keys_that_differ_in_case_are_one_where_the_service_says_so() {
    let iam = TagRules { ignores_case: true, ..RULES };
    assert_eq!(iam.read([("Ä", "1"), ("ä", "2")]), Err(TagFault::Duplicate("ä")));
    assert_eq!(RULES.read([("Ä", "1"), ("ä", "2")]).unwrap().len(), 2);
    let mut held = BTreeMap::from([("Team".to_owned(), "a".to_owned())]);
    iam.add(&mut held, [("TEAM", "b")]).unwrap();
    assert_eq!(held, BTreeMap::from([("TEAM".to_owned(), "b".to_owned())]));
    iam.remove(&mut held, ["team"]);
    assert_eq!(held, BTreeMap::new());
}
