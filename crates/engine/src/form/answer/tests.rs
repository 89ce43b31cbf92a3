use super::is_page;

#[test]
fn only_pages_are_gone_to() {
    for page in ["http://example.com", "https://example.com/a?b=c#d", "http://[::1]:8080/"] {
        assert!(is_page(page), "{page}");
    }
    for other in [
        "",
        "not a url",
        "/path",
        "ftp://example.com/",
        "javascript:alert(1)",
        "https://",
        "http:example.com",
    ] {
        assert!(!is_page(other), "{other}");
    }
}
