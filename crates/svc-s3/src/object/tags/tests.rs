use super::from_header;

#[test]
fn reads_form_encoded_pairs() {
    let tags = from_header(Some("a=1&b+c=x%3Dy&empty")).unwrap();
    let tags: Vec<(&str, &str)> = tags.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    assert_eq!(tags, [("a", "1"), ("b c", "x=y"), ("empty", "")]);
    assert!(from_header(None).unwrap().is_empty());
}

#[test]
fn refuses_bad_sets() {
    let eleven: Vec<String> = (0..11).map(|n| format!("k{n}=v")).collect();
    let cases = [
        ("a=1&a=2", "InvalidTag"),
        ("=1", "InvalidTag"),
        ("aws:x=1", "InvalidTag"),
        ("a*=1", "InvalidTag"),
        ("a=x%26y", "InvalidTag"),
        (&eleven.join("&"), "BadRequest"),
    ];
    for (header, code) in cases {
        assert_eq!(from_header(Some(header)).unwrap_err().code(), code, "{header}");
    }
}
