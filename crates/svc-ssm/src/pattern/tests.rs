use super::require_match;
use crate::parameter::Kind;

#[test]
fn a_value_matches_whole() {
    for (pattern, value, fits) in [
        (r"\d{1,4}", "100", true),
        (r"\d{1,4}", "10,000", false),
        (r"^\d+$", "12", true),
        ("[a-z]*", "abcdef", true),
        ("[a-z]*", "ABCDEF", false),
        (".{8,20}", "p#sW*rd33", true),
        (".{3}", "\u{fc}\u{e9}\u{df}", true),
        ("a|ab", "ab", true),
        (r"[\d\-_]+", "1-2_3", true),
        (r"\d", "\u{0663}", false),
        (r"[\w.]+@\w+", "a.b@c", true),
        (r"a\.b", "axb", false),
        (r"\\d", "\\d", true),
    ] {
        let found = require_match(pattern, Kind::String, value);
        assert_eq!(found.is_ok(), fits, "{pattern} {value}");
        if let Err(error) = found {
            assert_eq!(error.code(), "ParameterPatternMismatchException");
            assert!(!error.message().unwrap().contains(value), "a value is not repeated");
        }
    }
}

#[test]
fn each_item_of_a_list_matches() {
    for (value, fits) in [("a,b", true), ("a", true), ("a,bb", false), ("a,", false)] {
        assert_eq!(require_match("[a-z]{1}", Kind::StringList, value).is_ok(), fits, "{value}");
    }
}

#[test]
fn what_cannot_be_compiled_is_refused() {
    for pattern in ["(", "a)(b", "(?=a)b", r"(a)\1", r"\", "[a-z", "(a{1000}){1000}"] {
        let error = require_match(pattern, Kind::String, "a").unwrap_err();
        assert_eq!(error.code(), "InvalidAllowedPatternException", "{pattern}");
    }
}
