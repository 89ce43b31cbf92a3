use super::{Constraints, is_within};

#[test]
fn names_are_within_what_they_end_with() {
    for (name, base, expected) in [
        ("a.example.com", "example.com", true),
        ("EXAMPLE.com", "example.COM", true),
        ("*.example.com", ".example.com", true),
        ("badexample.com", "example.com", false),
        ("example.org", "example.com", false),
        ("anything", "", true),
    ] {
        assert_eq!(is_within(name, base), expected, "{name} {base}");
    }
}

#[test]
fn constraints_that_cannot_be_read_permit_nothing() {
    assert!(!Constraints::default().permit("example.com"));
    assert!(Constraints::read(b"\x30\x00").unwrap().permit("example.com"));
    assert!(Constraints::read(b"\x30\x01").is_none());
}
