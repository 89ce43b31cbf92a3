use super::needs_its_own;

#[test]
fn hosts_that_no_wildcard_is_good_for_get_their_own_certificate() {
    let domains = ["localhost", "s3.localhost", "store.example"].map(str::to_owned);
    for (host, expected) in [
        ("localhost", false),
        ("s3.localhost", false),
        ("bucket.localhost", true),
        ("my.bucket.localhost", true),
        ("bucket.s3.localhost", false),
        ("my.bucket.s3.localhost", true),
        ("bucket.store.example", false),
        ("my.bucket.store.example", true),
        ("store.example", false),
        ("evil-localhost", false),
        (".localhost", false),
        ("other.example", false),
        ("example", false),
    ] {
        assert_eq!(needs_its_own(host, &domains), expected, "{host}");
    }
}
