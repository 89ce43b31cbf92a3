use super::question;
use crate::listing::Request;

fn request<'a>(prefix: &'a str, delimiter: Option<&'a str>) -> Request<'a> {
    Request::new(Some(prefix), delimiter, None, None).unwrap()
}

#[test]
fn a_token_is_bound_to_bucket_prefix_and_delimiter() {
    let own = request("photos/", Some("/"));
    let listing = question("bucket", &own);
    for (bucket, other) in [
        ("other", request("photos/", Some("/"))),
        ("bucket", request("photos", Some("/"))),
        ("bucket", request("photos/", None)),
    ] {
        assert_ne!(question(bucket, &other), listing);
    }
    // The size of the page may change between pages.
    let sized = Request::new(Some("photos/"), Some("/"), Some(3), None).unwrap();
    assert_eq!(question("bucket", &sized), listing);
}
