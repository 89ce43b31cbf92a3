use engine::Website as _;

use super::{BucketWebsite, Route};

fn rule() -> Route {
    Route {
        key_prefix: None,
        error_status: None,
        protocol: None,
        host: None,
        status: None,
        key: None,
        new_prefix: None,
    }
}

fn pages(rules: Vec<Route>) -> BucketWebsite {
    BucketWebsite::Pages { index_suffix: "index.html".to_owned(), error_key: None, rules }
}

#[test]
fn the_first_rule_that_fits_sends_a_request_elsewhere() {
    let text = |text: &str| Some(text.to_owned());
    let site = pages(vec![
        Route { key_prefix: text("docs/"), new_prefix: text("documents/"), ..rule() },
        Route { error_status: Some(404), key: text("gone.html"), status: Some(302), ..rule() },
        Route {
            key_prefix: text("images/"),
            error_status: Some(403),
            host: text("img.example"),
            ..rule()
        },
    ]);
    let key = |path: &str, status| site.redirection(path, status).map(|target| target.key);
    assert_eq!(key("docs/a.html", None), text("documents/a.html"));
    assert_eq!(key("doc/a.html", None), None);
    assert_eq!(key("docs/a.html", Some(404)), text("gone.html"));
    assert_eq!(key("images/a.png", Some(403)), text("images/a.png"));
    assert_eq!(key("a.png", Some(403)), None);
    assert_eq!(site.redirection("x", Some(404)).map(|target| target.status), Some(302));
    assert_eq!(site.redirection("docs/", None).map(|target| target.status), Some(301));
}

#[test]
fn a_website_elsewhere_takes_every_request() {
    let site = BucketWebsite::Elsewhere { host: "example.com".to_owned(), protocol: None };
    let target = site.redirection("a/b", None).unwrap();
    assert_eq!((target.host.as_deref(), &*target.key), (Some("example.com"), "a/b"));
    assert_eq!(site.index_suffix(), None);
}
