use super::{Reference, require_name, require_path};

const HOME: (&str, &str) = ("us-east-1", "111122223333");

#[test]
fn names_have_levels_of_letters_digits_and_three_signs() {
    for name in ["a", "/a", "/a/b-c/d_e.f", "0", "/x/aws", "my-ssm"] {
        assert_eq!(require_name(name, HOME).unwrap(), name);
    }
    assert_eq!(require_name("  /a/b ", HOME).unwrap(), "/a/b");
    for name in ["", "/", "a b", "a/b", "/a//b", "/a/", "a:b", "aws1", "/awsX", "SSM-x", "/ssm/x"] {
        assert_eq!(require_name(name, HOME).unwrap_err().code(), "ValidationException", "{name}");
    }
    for name in ["/aws/x", "/AWS/reference/x"] {
        assert_eq!(require_name(name, HOME).unwrap_err().code(), "AccessDeniedException", "{name}");
    }
}

#[test]
fn a_hierarchy_has_fifteen_levels_and_a_name_1011_characters_with_its_arn() {
    let deep = |levels: usize| "/a".repeat(levels);
    assert!(require_name(&deep(15), HOME).is_ok());
    let error = require_name(&deep(16), HOME).unwrap_err();
    assert_eq!(error.code(), "HierarchyLevelLimitExceededException");
    let head = "arn:aws:ssm:us-east-1:111122223333:parameter/".len();
    assert!(require_name(&"n".repeat(1_011 - head), HOME).is_ok());
    assert!(require_name(&"n".repeat(1_012 - head), HOME).is_err());
}

#[test]
fn a_path_begins_with_a_slash() {
    for (path, inner) in [("/", ""), ("/a", "a"), ("/a/", "a"), ("/a/b", "a/b")] {
        assert_eq!(require_path(path).unwrap(), inner);
    }
    for path in ["a", "", "//", "/a//b", "/a b"] {
        assert_eq!(require_path(path).unwrap_err().code(), "ValidationException", "{path}");
    }
}

#[test]
fn a_reference_is_a_name_or_an_arn_with_or_without_a_selector() {
    let read = |text| Reference::parse(text, HOME);
    let arn = "arn:aws:ssm:us-east-1:444455556666:parameter/a/b:prod";
    for (text, account, name, is_arn, selector) in [
        ("/a/b", HOME.1, "/a/b", false, None),
        ("a:3", HOME.1, "a", false, Some("3")),
        ("/a:b:c", HOME.1, "/a", false, Some("b:c")),
        (arn, "444455556666", "/a/b", true, Some("prod")),
    ] {
        let found = Reference { account, name, is_arn, selector };
        assert_eq!(read(text), Some(found), "{text}");
    }
    for text in [
        "arn:aws:ssm:eu-west-1:111122223333:parameter/a",
        "arn:aws:ssm:us-east-1:111122223333:document/a",
        "arn:aws:ssm:us-east-1:111122223333:parameter",
        "arn:aws:kms:us-east-1:111122223333:parameter/a",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}
