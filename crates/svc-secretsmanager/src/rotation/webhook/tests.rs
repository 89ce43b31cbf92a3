use super::parts;

#[test]
fn an_url_is_a_host_and_a_path() {
    let read = |url: &str| parts(url).map(|(host, port, path)| format!("{host} {port} {path}"));
    for (url, parts) in [
        ("https://A.example.com", "a.example.com 443 /"),
        ("https://a.example.com:8443/rotate?x=1", "a.example.com 8443 /rotate?x=1"),
        ("https://a.example.com?x=1", "a.example.com 443 /?x=1"),
    ] {
        assert_eq!(read(url).as_deref(), Some(parts), "{url}");
    }
    for url in [
        "http://a.example.com/",
        "https://",
        "https://user@a.example.com/",
        "https://[::1]/",
        "https://a:99999/",
        "https://a/\r\nHost: b",
        "https://a/#b",
    ] {
        assert_eq!(read(url), None, "{url}");
    }
}
