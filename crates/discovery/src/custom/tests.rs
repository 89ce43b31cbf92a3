use super::{CustomIdentifier, CustomRules, Level};
use crate::severity::Severity;

fn custom(rules: CustomRules) -> CustomIdentifier {
    CustomIdentifier::new(CustomRules { regex: r"E-\d{6}".to_owned(), ..rules }).unwrap()
}

#[test]
fn keywords_precede() {
    let rules = CustomRules {
        keywords: vec!["Employee".to_owned()],
        maximum_match_distance: 20,
        ..CustomRules::default()
    };
    let found = custom(rules);
    assert_eq!(found.count("employee: E-123456"), 1);
    assert_eq!(found.count("E-123456 employee"), 0);
    assert_eq!(found.count("employee             E-123456"), 0);
    assert_eq!(found.count("employee            E-123456"), 1);
}

#[test]
fn words_are_ignored_as_they_are_written() {
    let rules = CustomRules { ignore_words: vec!["E-000000".to_owned()], ..CustomRules::default() };
    assert_eq!(custom(rules).count("E-000000 E-000001"), 1);
}

#[test]
fn levels_say_from_when_it_is_a_finding() {
    let level = |occurrences, severity| Level { occurrences, severity };
    let rules = CustomRules {
        levels: vec![level(5, Severity::Low), level(50, Severity::High)],
        ..CustomRules::default()
    };
    let found = custom(rules);
    assert_eq!(found.severity(4), None);
    assert_eq!(found.severity(5), Some(Severity::Low));
    assert_eq!(found.severity(50), Some(Severity::High));
    assert_eq!(custom(CustomRules::default()).severity(1), Some(Severity::Medium));
}

#[test]
fn what_costs_too_much_is_refused() {
    let invalid = |regex: &str| {
        let rules = CustomRules { regex: regex.to_owned(), ..CustomRules::default() };
        CustomIdentifier::new(rules).is_err()
    };
    assert!(invalid(r"(?=x)y"));
    assert!(invalid(r"(a)\1"));
    assert!(invalid(r"((a{100}){100}){100}"));
    assert!(invalid(r"("));
    assert!(!invalid(r"[A-Z]{3}-\d{3,}"));
}
