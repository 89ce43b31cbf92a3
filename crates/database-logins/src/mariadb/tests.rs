use super::{account, literal, rights};

#[test]
fn names_stay_what_they_are() {
    for (user, quoted) in [
        ("app", "`app`@`%`"),
        ("a`; DROP USER b; -- ", "`a``; DROP USER b; -- `@`%`"),
        ("a'b\\c\"d", "`a'b\\c\"d`@`%`"),
    ] {
        assert_eq!(account(user).unwrap(), quoted);
    }
    assert!(account("").is_err() && account("a\0b").is_err());
}

#[test]
fn verifiers_are_nothing_else() {
    assert_eq!(literal("*2470C0C06DEE").unwrap(), "'*2470C0C06DEE'");
    for other in ["", "*24'; DROP USER b; --", "*24\\", "*24 "] {
        assert!(literal(other).is_err(), "{other}");
    }
}

#[test]
fn rights_are_what_stands_before_the_user() {
    for (line, granted) in [
        (
            "GRANT USAGE ON *.* TO `app`@`%` IDENTIFIED BY PASSWORD '*2470'",
            Some("GRANT USAGE ON *.*"),
        ),
        (
            "GRANT SELECT, INSERT ON `d`.* TO `app`@`%` WITH GRANT OPTION",
            Some("GRANT SELECT, INSERT ON `d`.*"),
        ),
        ("GRANT `reader` TO `app`@`%`", Some("GRANT `reader`")),
        (
            "GRANT SELECT ON `a TO b``c TO d`.`t` TO `app`@`%`",
            Some("GRANT SELECT ON `a TO b``c TO d`.`t`"),
        ),
        ("SET DEFAULT ROLE `reader` FOR `app`@`%`", None),
        ("GRANT `x TO y`", None),
        ("", None),
    ] {
        assert_eq!(rights(line), granted, "{line}");
    }
}
