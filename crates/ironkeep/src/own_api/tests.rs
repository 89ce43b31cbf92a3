use serde_json::json;

use super::{condition, context, statement};

#[test]
fn values_of_one_key_go_together() {
    let arguments =
        ["aws:SourceIp=10.0.0.1", "aws:TagKeys=a", "AWS:TagKeys=b=c"].map(str::to_owned);
    let expected = [
        json!({ "Name": "aws:SourceIp", "Values": ["10.0.0.1"] }),
        json!({ "Name": "aws:TagKeys", "Values": ["a", "b=c"] }),
    ];
    assert_eq!(context(&arguments).unwrap(), expected);
    assert_eq!(context(&["key".to_owned()]).unwrap_err(), "`key` is not KEY=VALUE");
}

#[test]
fn a_statement_is_named_by_its_id_or_its_place() {
    let named = json!({ "PolicyName": "p", "StatementId": "Own", "Index": 3 });
    assert_eq!(statement(&named, "Index"), "p, statement Own");
    assert_eq!(statement(&json!({ "PolicyName": "p", "Index": 3 }), "Index"), "p, statement 3");
}

#[test]
fn a_failed_condition_shows_both_sides() {
    let mut failed =
        json!({ "Operator": "IpAddress", "Key": "aws:SourceIp", "Wanted": ["10.0.0.0/8"] });
    let shown = " (IpAddress aws:SourceIp: wanted [\"10.0.0.0/8\"], found absent)";
    assert_eq!(condition(&failed), shown);
    failed["Found"] = json!(["203.0.113.9"]);
    assert!(condition(&failed).ends_with("found [\"203.0.113.9\"])"));
    assert_eq!(condition(&serde_json::Value::Null), "");
}
