use super::encoded;

#[test]
fn keys_are_encoded_as_forms_are_but_for_slashes() {
    for (key, expected) in [
        ("red flower.jpg", "red+flower.jpg"),
        ("a/b+c%d", "a/b%2Bc%25d"),
        ("A-Z_.*", "A-Z_.*"),
        ("grün~(1)", "gr%C3%BCn%7E%281%29"),
    ] {
        assert_eq!(encoded(key), expected);
    }
}
