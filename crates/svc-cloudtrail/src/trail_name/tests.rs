use super::*;

fn check(text: &str, expected: Result<TrailReference, &str>) {
    let found = TrailReference::parse(text);
    match (found, expected) {
        (Ok(found), Ok(expected)) => assert_eq!(found, expected, "{text}"),
        (Err(error), Err(code)) => assert_eq!(error.code(), code, "{text}"),
        (found, _) => panic!("{text}: {found:?}"),
    }
}

#[test]
fn trails_go_by_name_or_arn() {
    let named = |name: &str| TrailReference { home: None, name: name.to_owned() };
    for name in ["abc", "A.b-c_d9", &"x".repeat(128)] {
        check(name, Ok(named(name)));
    }
    let home = Some(("111122223333".to_owned(), "eu-west-1".to_owned()));
    let arn = "arn:aws:cloudtrail:eu-west-1:111122223333:trail/abc";
    check(arn, Ok(TrailReference { home, name: "abc".to_owned() }));
}

#[test]
fn what_is_no_name_is_refused() {
    let long = "x".repeat(129);
    for text in ["", "  ", "ab", &long, "a b", "-abc", "abc.", "a..b", "a-_b", "192.168.5.4", "é23"]
    {
        check(text, Err("InvalidTrailNameException"));
    }
    for text in [
        "arn:aws:cloudtrail",
        "arn:aws:cloudtrail:eu-west-1:111122223333:abc",
        "arn:aws:kms:eu-west-1:111122223333:trail/abc",
        "arn:aws:cloudtrail:eu-west-1:1111:trail/abc",
    ] {
        check(text, Err("CloudTrailARNInvalidException"));
    }
    check("arn:aws:cloudtrail:eu-west-1:111122223333:trail/a", Err("InvalidTrailNameException"));
}
