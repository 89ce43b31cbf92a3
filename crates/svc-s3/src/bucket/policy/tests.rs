use super::matches_wildcards;

#[test]
fn wildcards() {
    let matches =
        |pattern: &str, text: &str| matches_wildcards(pattern.as_bytes(), text.as_bytes());
    for (pattern, text) in
        [("", ""), ("*", ""), ("*", "abc"), ("a*c", "abcc"), ("?b*", "ab"), ("*b*b", "abcb")]
    {
        assert!(matches(pattern, text), "{pattern} {text}");
    }
    for (pattern, text) in [("", "a"), ("a", ""), ("a*c", "ab"), ("?", ""), ("*b*b", "ab")] {
        assert!(!matches(pattern, text), "{pattern} {text}");
    }
    // A pattern that makes a matcher which goes back over every star never end.
    assert!(!matches(&"*a".repeat(40), &"a".repeat(39)));
    assert!(!matches(&format!("{}b", "*a".repeat(30)), &"a".repeat(60)));
}
