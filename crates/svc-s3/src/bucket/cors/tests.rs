use api_s3::{CORSConfiguration, CORSRule};

use engine::CrossOriginRequest;

use super::{BucketCors, matches};

fn rule(origins: &[&str], methods: &[&str], headers: &[&str]) -> CORSRule {
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    CORSRule {
        allowed_origins: owned(origins),
        allowed_methods: owned(methods),
        allowed_headers: Some(owned(headers)),
        expose_headers: Some(vec!["ETag".to_owned()]),
        max_age_seconds: Some(60),
        ..CORSRule::default()
    }
}

fn rules(cors_rules: Vec<CORSRule>) -> BucketCors {
    BucketCors::read(&CORSConfiguration { cors_rules }).unwrap()
}

/// `NAME: VALUE` of each header that the rules give, sorted; `-` where no rule fits.
fn answered(rules: &BucketCors, origin: &str, method: &str, headers: Option<&str>) -> Vec<String> {
    let Some(found) = rules.answer(CrossOriginRequest { origin, method, headers }) else {
        return vec!["-".to_owned()];
    };
    let line = |(name, value): (&wire::http::HeaderName, &wire::http::HeaderValue)| {
        let name = name.as_str().trim_start_matches("access-control-");
        format!("{name}: {}", value.to_str().unwrap())
    };
    let mut lines: Vec<String> =
        found.iter().map(line).filter(|line| !line.starts_with("vary")).collect();
    lines.sort();
    lines
}

#[test]
fn a_star_stands_for_any_text_once() {
    for (pattern, text, does) in [
        ("*", "https://a", true),
        ("https://*.example.com", "https://a.example.com", true),
        ("https://*.example.com", "https://example.com", false),
        ("https://*m", "https://m", true),
        ("ab*ba", "aba", false),
        ("https://a", "https://a", true),
        ("https://a", "https://A", false),
        ("", "", true),
    ] {
        assert_eq!(matches(pattern, text), does, "{pattern} {text}");
    }
}

#[test]
fn the_first_rule_that_fits_answers() {
    let rules = rules(vec![
        rule(&["https://a.example"], &["PUT"], &["content-type", "x-amz-*"]),
        rule(&["*"], &["GET", "HEAD"], &[]),
    ]);
    let wide =
        ["allow-methods: GET, HEAD", "allow-origin: *", "expose-headers: ETag", "max-age: 60"];
    assert_eq!(answered(&rules, "https://b.example", "GET", None), wide);
    assert_eq!(answered(&rules, "https://b.example", "PUT", None), ["-"]);
    let narrow = [
        "allow-credentials: true",
        "allow-headers: content-type, x-amz-acl",
        "allow-methods: PUT",
        "allow-origin: https://a.example",
        "expose-headers: ETag",
        "max-age: 60",
    ];
    let asked = Some("Content-Type, X-Amz-Acl");
    assert_eq!(answered(&rules, "https://a.example", "PUT", asked), narrow);
    assert_eq!(answered(&rules, "https://a.example", "PUT", Some("authorization")), ["-"]);
    assert_eq!(answered(&rules, "https://a.example", "GET", Some("authorization")), ["-"]);
}

#[test]
fn rules_that_say_nothing_or_too_much_are_refused() {
    let refused = |rule: CORSRule| {
        let error = BucketCors::read(&CORSConfiguration { cors_rules: vec![rule] }).unwrap_err();
        (error.code().to_owned(), error.message().unwrap_or_default().to_owned())
    };
    let text = "Found unsupported HTTP method in CORS config. Unsupported method is PATCH";
    assert_eq!(refused(rule(&["*"], &["PATCH"], &[])), ("InvalidRequest".into(), text.into()));
    let text = "AllowedOrigin \"*.*\" can not have more than one wildcard.";
    assert_eq!(refused(rule(&["*.*"], &["GET"], &[])), ("InvalidRequest".into(), text.into()));
    let text = "AllowedHeader \"**\" can not have more than one wildcard.";
    assert_eq!(refused(rule(&["*"], &["GET"], &["**"])), ("InvalidRequest".into(), text.into()));
    assert_eq!(refused(rule(&[], &["GET"], &[])).0, "MalformedXML");
    let exposed =
        CORSRule { expose_headers: Some(vec!["*".into()]), ..rule(&["*"], &["GET"], &[]) };
    assert_eq!(refused(exposed).0, "InvalidRequest");
    let split =
        CORSRule { expose_headers: Some(vec!["a\r\nb".into()]), ..rule(&["*"], &["GET"], &[]) };
    assert_eq!(refused(split).0, "InvalidRequest");
    let none = BucketCors::read(&CORSConfiguration::default()).unwrap_err();
    assert_eq!(none.code(), "MalformedXML");
}
