use super::{decoded, elements, encoded, encoded_path, escaped, first, unescaped};

#[test]
fn keys_are_encoded_for_addresses() {
    assert_eq!(encoded("a b/\u{fc}+~"), "a%20b%2F%C3%BC%2B~");
}

#[test]
fn a_path_keeps_its_slashes_and_comes_back() {
    for key in ["a/b c", "\u{fc}/+%&=?#", "//", "plain"] {
        let path = encoded_path(key);
        assert_eq!(path.matches('/').count(), key.matches('/').count(), "{path}");
        assert_eq!(decoded(&path).as_deref(), Some(key));
    }
    assert_eq!(decoded("a+b").as_deref(), Some("a b"));
    for bad in ["%", "%4", "%zz", "%ff"] {
        assert_eq!(decoded(bad), None, "{bad}");
    }
}

#[test]
fn entities_are_characters_and_come_back() {
    assert_eq!(unescaped("&quot;a&quot; &#65;&#x42; &amp;lt; &other;"), "\"a\" AB &lt; &other;");
    assert_eq!(unescaped(&escaped("<a & b>")), "<a & b>");
}

#[test]
fn elements_are_found_by_name() {
    let document = "<Tag><Key>a</Key></Tag><Tag><Key>b</Key></Tag>";
    let keys = elements(document, "Tag").map(|tag| first(tag, "Key")).collect::<Vec<_>>();
    assert_eq!(keys, ["a", "b"]);
    assert_eq!(first(document, "Value"), "");
}
