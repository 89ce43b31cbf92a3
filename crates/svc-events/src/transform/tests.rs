//! Templates by AWS's documented examples.

use std::collections::BTreeMap;

use serde_json::json;

use super::{Facts, first_unknown, transformed};

fn check(template: &str, expected: Option<&str>) {
    let event = json!({
        "source": "aws.ec2",
        "time": "2026-05-01T12:00:00Z",
        "detail": {"instance-id": "i-0123", "state": "RUN\"NING", "codes": [1, 2], "none": null},
    });
    let paths = [
        ("instance", "$.detail.instance-id"),
        ("state", "$.detail.state"),
        ("codes", "$.detail.codes"),
        ("second", "$.detail.codes[1]"),
        ("quoted", "$[\"detail\"]['instance-id']"),
        ("missing", "$.detail.nothing"),
        ("none", "$.detail.none"),
    ];
    let paths: BTreeMap<String, String> =
        paths.iter().map(|(name, path)| ((*name).to_owned(), (*path).to_owned())).collect();
    let facts = Facts {
        rule_arn: "arn:aws:events:us-east-1:111122223333:rule/r",
        rule_name: "r",
        ingested_at: "2026-05-01T12:00:01Z",
    };
    let made = transformed((template, &paths), &event, facts);
    assert_eq!(made.as_deref(), expected, "{template}");
}

#[test]
fn variables_become_values_or_parts_of_texts() {
    check(r#"{"i":<instance>,"s":<state>}"#, Some(r#"{"i":"i-0123","s":"RUN\"NING"}"#));
    check(r#""<instance> is in state <state>""#, Some(r#""i-0123 is in state RUN\"NING""#));
    check(r#"{"c":<codes>,"two":<second>}"#, Some(r#"{"c":[1,2],"two":2}"#));
    check(r#"{"t":"codes <codes>"}"#, Some(r#"{"t":"codes [1,2]"}"#));
    check(r#"{"t":"say \"<quoted>\""}"#, Some(r#"{"t":"say \"i-0123\""}"#));
    check(r#"{"m":<missing>,"n":<none>}"#, Some(r#"{"m":"","n":null}"#));
    check(
        r#"{"r":"<aws.events.rule-name>","at":<aws.events.event.ingestion-time>}"#,
        Some(r#"{"r":"r","at":"2026-05-01T12:00:01Z"}"#),
    );
    check(
        r#"{"e":<aws.events.event>}"#,
        Some(r#"{"e":{"source":"aws.ec2","time":"2026-05-01T12:00:00Z"}}"#),
    );
    check("\"one <instance>\"\n\"two\"", Some("\"one i-0123\"\n\"two\""));
    check(r#""a < b > c""#, Some(r#""a < b > c""#));
    check(r#"{"i":<instance>"#, None);
    check("plain <instance>", None);
}

#[test]
fn names_that_nobody_defines_are_found() {
    let paths = BTreeMap::from([("a".to_owned(), "$.a".to_owned())]);
    assert_eq!(first_unknown(r#""<a> <aws.events.rule-arn> <b>""#, &paths), Some("b"));
    assert_eq!(first_unknown(r#""<a>""#, &paths), None);
}
