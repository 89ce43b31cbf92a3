use super::{path_of, unescaped};

#[test]
fn keys_in_paths_and_in_listings() {
    assert_eq!(path_of("a b/c+d/é.gz"), "a%20b/c%2Bd/%C3%A9.gz");
    assert_eq!(unescaped("a&amp;lt;b&lt;c"), "a&lt;b<c");
}
