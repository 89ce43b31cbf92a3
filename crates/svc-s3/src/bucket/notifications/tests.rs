use super::{BucketNotifications, DestinationKind, NotificationRule};

fn rule(event: &str, prefix: Option<&str>, suffix: Option<&str>) -> NotificationRule {
    NotificationRule {
        id: "x".to_owned(),
        kind: DestinationKind::Queue,
        destination: "arn:aws:sqs:us-east-1:111122223333:q".to_owned(),
        events: vec![event.to_owned()],
        prefix: prefix.map(ToOwned::to_owned),
        suffix: suffix.map(ToOwned::to_owned),
    }
}

#[test]
fn rules_overlap_where_one_object_could_be_told_twice() {
    let all = "s3:ObjectCreated:*";
    let check = |one: NotificationRule, other: NotificationRule, expected: bool| {
        assert_eq!(one.overlaps(&other), expected, "{one:?} {other:?}");
        assert_eq!(other.overlaps(&one), expected, "{other:?} {one:?}");
    };
    check(rule(all, None, None), rule("s3:ObjectCreated:Put", None, None), true);
    check(rule(all, None, None), rule("s3:ObjectRemoved:*", None, None), false);
    check(
        rule("s3:ObjectCreated:Put", None, None),
        rule("s3:ObjectCreated:Copy", None, None),
        false,
    );
    check(rule(all, Some("a/"), None), rule(all, Some("b/"), None), false);
    check(rule(all, Some("a/"), None), rule(all, Some("a/b/"), None), true);
    check(rule(all, Some("a/"), None), rule(all, None, Some(".txt")), true);
    check(rule(all, Some("a/"), Some(".txt")), rule(all, Some("a/"), Some(".gz")), false);
    check(rule(all, None, Some("jpg")), rule(all, None, Some("pg")), true);
}

#[test]
fn a_rule_is_about_the_events_and_keys_that_it_names() {
    let check = |one: NotificationRule, name: &str, key: &str, expected: bool| {
        let all = BucketNotifications { rules: vec![one], has_event_bridge: false };
        assert_eq!(all.rule_for(name, key).is_some(), expected, "{name} {key} {all:?}");
    };
    let created = "ObjectCreated:Put";
    check(rule("s3:ObjectCreated:*", None, None), created, "a", true);
    check(rule("s3:ObjectCreated:Put", None, None), created, "a", true);
    check(rule("s3:ObjectCreated:Copy", None, None), created, "a", false);
    check(rule("s3:LifecycleTransition", None, None), "LifecycleTransition", "a", true);
    check(rule("s3:ObjectCreated:*", Some("a+b/"), None), created, "a+b/c", true);
    check(rule("s3:ObjectCreated:*", Some("a b/"), None), created, "a+b/c", false);
    check(rule("s3:ObjectCreated:*", Some("a/"), Some(".txt")), created, "a/b.txt", true);
    check(rule("s3:ObjectCreated:*", Some("a/"), Some(".txt")), created, "a/b.gz", false);
}
