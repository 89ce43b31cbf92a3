use serde_json::{Value, json};

use super::super::{FilterPolicy, Scope};

fn check(policy: &Value, wanted: &[Value], unwanted: &[Value]) {
    let parsed = FilterPolicy::parse(&policy.to_string(), Scope::MessageBody).unwrap();
    for body in wanted {
        assert!(parsed.matches_body(&body.to_string()), "{policy} does not want {body}");
    }
    for body in unwanted {
        assert!(!parsed.matches_body(&body.to_string()), "{policy} wants {body}");
    }
}

#[test]
fn values_and_lists_of_them() {
    check(
        &json!({"interest": ["rugby", "tennis"]}),
        &[json!({"interest": "rugby"}), json!({"interest": ["x", "tennis"], "other": 1})],
        &[
            json!({"interest": "Rugby"}),
            json!({}),
            json!({"interest": ["x"]}),
            json!({"interest": null}),
            json!("rugby"),
        ],
    );
    check(
        &json!({"a": [1, true, null]}),
        &[json!({"a": 1.0}), json!({"a": true}), json!({"a": null})],
        &[json!({"a": "1"}), json!({"a": false}), json!({"a": 1.1}), json!({})],
    );
    check(&json!({"a": [301.5]}), &[json!({"a": 3.015e2})], &[json!({"a": 301.500_02})]);
}

#[test]
fn texts() {
    check(
        &json!({"a": [{"prefix": "bas"}]}),
        &[json!({"a": "baseball"})],
        &[json!({"a": "rugby"}), json!({"a": 1})],
    );
    check(
        &json!({"a": [{"suffix": "ball"}]}),
        &[json!({"a": "baseball"})],
        &[json!({"a": "balls"})],
    );
    check(
        &json!({"a": [{"equals-ignore-case": "Tennis"}]}),
        &[json!({"a": "TENNIS"})],
        &[json!({"a": "tenni"})],
    );
    check(
        &json!({"a": [{"wildcard": "*ball*er\\*"}]}),
        &[json!({"a": "ballplayer*"}), json!({"a": "a ball er*"})],
        &[json!({"a": "ballplayer"}), json!({"a": "er*ball"})],
    );
    check(
        &json!({"a": [{"cidr": "10.0.0.0/24"}, {"cidr": "2001:db8::/32"}]}),
        &[json!({"a": "10.0.0.255"}), json!({"a": "2001:db8::1"})],
        &[json!({"a": "10.0.1.0"}), json!({"a": "2001:db9::1"}), json!({"a": "ten"})],
    );
}

#[test]
fn anything_but() {
    check(
        &json!({"a": [{"anything-but": ["rugby", 5]}]}),
        &[json!({"a": "tennis"}), json!({"a": ["rugby", "x"]}), json!({"a": 6})],
        &[json!({"a": "rugby"}), json!({"a": 5}), json!({}), json!({"a": ["rugby"]})],
    );
    check(
        &json!({"a": [{"anything-but": {"prefix": "bas"}}]}),
        &[json!({"a": "rugby"})],
        &[json!({"a": "baseball"})],
    );
    check(
        &json!({"a": [{"anything-but": {"suffix": ["ball", "by"]}}]}),
        &[json!({"a": "tennis"})],
        &[json!({"a": "rugby"})],
    );
    check(
        &json!({"a": [{"anything-but": {"wildcard": "*ball"}}]}),
        &[json!({"a": "rugby"})],
        &[json!({"a": "ball"})],
    );
}

#[test]
fn numbers() {
    check(
        &json!({"a": [{"numeric": ["=", 301.5]}]}),
        &[json!({"a": 301.5})],
        &[json!({"a": 301}), json!({"a": "301.5"})],
    );
    check(
        &json!({"a": [{"numeric": [">", 0, "<=", 150]}]}),
        &[json!({"a": 150}), json!({"a": 0.1})],
        &[json!({"a": 0}), json!({"a": 151})],
    );
}

#[test]
fn what_is_there_and_what_is_not() {
    check(
        &json!({"a": [{"exists": true}]}),
        &[json!({"a": 1}), json!({"a": null})],
        &[json!({}), json!({"a": {"b": 1}})],
    );
    check(&json!({"a": [{"exists": false}]}), &[json!({}), json!({"b": 1})], &[json!({"a": 1})]);
    check(
        &json!({"a": [{"exists": false}, "x"]}),
        &[json!({}), json!({"a": "x"})],
        &[json!({"a": "y"})],
    );
}

#[test]
fn nesting_and_alternatives() {
    check(
        &json!({"a": {"b": {"c": ["x"]}}, "d": ["y"]}),
        &[
            json!({"a": {"b": {"c": "x"}}, "d": "y"}),
            json!({"a": [{"b": {"c": "z"}}, {"b": [{"c": "x"}]}], "d": ["y"]}),
        ],
        &[json!({"a": {"b": {"c": "x"}}}), json!({"a": {"b": "x"}, "d": "y"})],
    );
    check(
        &json!({"source": ["m"], "$or": [{"metric": ["cpu"]}, {"space": [{"prefix": "AWS/"}], "other": ["z"]}]}),
        &[
            json!({"source": "m", "metric": "cpu"}),
            json!({"source": "m", "space": "AWS/x", "other": "z"}),
        ],
        &[
            json!({"source": "m", "space": "AWS/x"}),
            json!({"metric": "cpu"}),
            json!({"source": "m"}),
        ],
    );
    // One alternative is none: it is a property that is called so.
    check(&json!({"$or": ["x"]}), &[json!({"$or": "x"})], &[json!({"a": "x"})]);
}

#[test]
fn what_is_no_policy_is_refused() {
    let many: Vec<u32> = (0..151).collect();
    for policy in [
        json!([]),
        json!({"a": []}),
        json!({"a": "x"}),
        json!({"a": {}}),
        json!({"a": [["x"]]}),
        json!({"a": [{"unknown": "x"}]}),
        json!({"a": [{"prefix": 1}]}),
        json!({"a": [{"prefix": "x", "suffix": "y"}]}),
        json!({"a": [{"exists": "true"}]}),
        json!({"a": [{"numeric": ["<"]}]}),
        json!({"a": [{"numeric": []}]}),
        json!({"a": [{"numeric": ["<", 5, ">", 1]}]}),
        json!({"a": [{"numeric": [">", 5, "<", 1]}]}),
        json!({"a": [{"numeric": ["!", 5]}]}),
        json!({"a": [{"cidr": "10.0.0.0"}]}),
        json!({"a": [{"cidr": "10.0.0.0/33"}]}),
        json!({"a": [{"wildcard": "a**"}]}),
        json!({"a": [{"wildcard": "a\\x"}]}),
        json!({"a": [{"anything-but": []}]}),
        json!({"a": [{"anything-but": {"numeric": ["=", 1]}}]}),
        json!({"a": [1_000_000_001_u32]}),
        json!({"a": [1], "b": [1], "c": [1], "d": [1], "e": [1], "f": [1]}),
        json!({"a": many}),
    ] {
        let text = policy.to_string();
        assert!(FilterPolicy::parse(&text, Scope::MessageBody).is_err(), "{text}");
    }
    assert!(FilterPolicy::parse("{", Scope::MessageBody).is_err());
    let nested = json!({"a": {"b": ["x"]}}).to_string();
    assert!(FilterPolicy::parse(&nested, Scope::MessageBody).is_ok());
    assert!(FilterPolicy::parse(&nested, Scope::MessageAttributes).is_err());
}
