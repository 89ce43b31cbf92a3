use http::Request;

use super::website_host;

fn found(host: &str) -> Option<(String, String)> {
    let parts = Request::get("/").header("host", host).body(()).unwrap().into_parts().0;
    website_host(&parts).map(|(bucket, region)| (bucket, region.as_str().to_owned()))
}

#[test]
fn a_website_has_a_host_of_its_own() {
    for host in [
        "site.s3-website-us-east-1.amazonaws.com",
        "site.s3-website.us-east-1.localhost:8080",
        "SITE.s3-website-us-east-1.localhost",
    ] {
        assert_eq!(found(host), Some(("site".to_owned(), "us-east-1".to_owned())), "{host}");
    }
    let dotted = found("www.example.com.s3-website.eu-west-1.amazonaws.com");
    assert_eq!(dotted, Some(("www.example.com".to_owned(), "eu-west-1".to_owned())));
    for host in [
        "site.s3.us-east-1.localhost",
        "s3-website-us-east-1.localhost",
        ".s3-website-us-east-1.localhost",
        "site.s3-website-us-east-1",
        "site.s3-website.localhost",
        "site.s3-websites.us-east-1.localhost",
        "localhost",
    ] {
        assert_eq!(found(host), None, "{host}");
    }
}
