use super::{ALIASES_PER_KEY_MAX, alias_arn, require_user_alias};
use crate::key::tests::key;

#[test]
fn names_that_users_may_give() {
    for name in ["alias/a", "alias/Sales/2026_Q1-b", "alias/aws", "alias/awsome/key"] {
        require_user_alias(name).unwrap();
    }
    for (name, code) in [
        ("sales", "ValidationException"),
        ("Alias/sales", "ValidationException"),
        ("key/sales", "ValidationException"),
        ("alias/", "InvalidAliasNameException"),
        ("alias/a b", "InvalidAliasNameException"),
        ("alias/a:b", "InvalidAliasNameException"),
        ("alias/\u{e4}", "InvalidAliasNameException"),
        ("alias/aws/s3", "NotAuthorizedException"),
        ("alias/aws/mine", "NotAuthorizedException"),
    ] {
        assert_eq!(require_user_alias(name).unwrap_err().code(), code, "{name}");
    }
}

#[test]
fn a_key_keeps_its_names_sorted_and_once() {
    let mut key = key();
    for name in ["alias/c", "alias/a", "alias/b", "alias/a"] {
        key.add_alias(name).unwrap();
    }
    assert_eq!(key.aliases, ["alias/a", "alias/b", "alias/c"]);
    key.remove_alias("alias/b");
    key.remove_alias("alias/never");
    assert_eq!(key.aliases, ["alias/a", "alias/c"]);
}

#[test]
fn a_key_has_fifty_names_at_most() {
    let mut key = key();
    for number in 0..ALIASES_PER_KEY_MAX {
        key.add_alias(&format!("alias/{number:02}")).unwrap();
    }
    let before = key.aliases.clone();
    assert_eq!(before.len(), 50);
    assert_eq!(key.add_alias("alias/more").unwrap_err().code(), "LimitExceededException");
    assert_eq!(key.aliases, before);
    key.remove_alias("alias/00");
    key.add_alias("alias/more").unwrap();
}

#[test]
fn an_alias_has_an_arn_of_its_own() {
    let arn = alias_arn("eu-west-1", "111122223333", "alias/sales");
    assert_eq!(arn, "arn:aws:kms:eu-west-1:111122223333:alias/sales");
}
