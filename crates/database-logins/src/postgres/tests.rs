use super::{identifier, literal};

#[test]
fn names_and_verifiers_stay_what_they_are() {
    for (text, quoted) in [
        ("app", r#""app""#),
        (r#"a"; DROP ROLE b; --"#, r#""a""; DROP ROLE b; --""#),
        ("Gro\u{df} und klein", "\"Gro\u{df} und klein\""),
        ("a'b\\c", r#""a'b\c""#),
    ] {
        assert_eq!(identifier(text), quoted);
    }
    for (text, quoted) in [
        ("SCRAM-SHA-256$4096:c2FsdA==$a:b", "'SCRAM-SHA-256$4096:c2FsdA==$a:b'"),
        ("a'; DROP ROLE b; --", "'a''; DROP ROLE b; --'"),
        (r"a\'b", r"E'a\\''b'"),
    ] {
        assert_eq!(literal(text), quoted);
    }
}
