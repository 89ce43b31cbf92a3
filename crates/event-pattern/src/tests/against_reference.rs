//! Random patterns over random events: alone and in sets, as the reference says.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::reference;
use crate::{EventPattern, PatternSet};

const NAMES: [&str; 4] = ["a", "b", "c", "d"];

fn text() -> impl Strategy<Value = String> {
    proptest::sample::select(vec!["", "x", "X", "xy", "yx", "xyx", "é", "y*"])
        .prop_map(str::to_owned)
}

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => text().prop_map(Value::from),
        2 => (0_i64..4).prop_map(Value::from),
        1 => proptest::sample::select(vec![json!(1.5), json!(2.0), json!(true), json!(false), json!(null)]),
    ]
}

fn event() -> impl Strategy<Value = Value> {
    let inner = scalar().prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            3 => object(inner.clone()),
            2 => proptest::collection::vec(inner, 0..3).prop_map(Value::Array),
        ]
    });
    object(inner)
}

fn object(member: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    let name = proptest::sample::select(NAMES.to_vec()).prop_map(str::to_owned);
    proptest::collection::btree_map(name, member, 0..4)
        .prop_map(|members| Value::Object(members.into_iter().collect()))
}

fn wildcard() -> impl Strategy<Value = String> {
    proptest::sample::select(vec!["*", "x*", "*x", "x*x", "*y*", "xy", ""]).prop_map(str::to_owned)
}

fn numeric() -> impl Strategy<Value = Value> {
    let one = (proptest::sample::select(vec!["=", "<", "<=", ">", ">="]), 0_i64..4)
        .prop_map(|(operator, limit)| json!([operator, limit]));
    let two = (0_i64..3, 0_i64..3).prop_map(|(low, width)| json!([">=", low, "<", low + width]));
    prop_oneof![one, two].prop_map(|range| json!({ "numeric": range }))
}

fn test() -> impl Strategy<Value = Value> {
    let full = || proptest::sample::select(vec!["x", "xy", "é"]).prop_map(str::to_owned);
    prop_oneof![
        4 => scalar(),
        1 => text().prop_map(|text| json!({ "prefix": text })),
        1 => text().prop_map(|text| json!({ "suffix": text })),
        1 => text().prop_map(|text| json!({ "prefix": { "equals-ignore-case": text } })),
        1 => text().prop_map(|text| json!({ "suffix": { "equals-ignore-case": text } })),
        1 => text().prop_map(|text| json!({ "equals-ignore-case": text })),
        1 => wildcard().prop_map(|text| json!({ "wildcard": text })),
        1 => numeric(),
        1 => any::<bool>().prop_map(|exists| json!({ "exists": exists })),
        1 => proptest::collection::vec(text(), 1..3).prop_map(|list| json!({ "anything-but": list })),
        1 => proptest::collection::vec(0_i64..4, 1..3).prop_map(|list| json!({ "anything-but": list })),
        1 => full().prop_map(|text| json!({ "anything-but": { "prefix": text } })),
        1 => full().prop_map(|text| json!({ "anything-but": { "suffix": [text] } })),
        1 => wildcard().prop_map(|text| json!({ "anything-but": { "wildcard": [text] } })),
        1 => text().prop_map(|text| json!({ "anything-but": { "equals-ignore-case": text } })),
    ]
}

fn pattern() -> impl Strategy<Value = Value> {
    let list = proptest::collection::vec(test(), 1..3).prop_map(Value::Array);
    let plain = list.prop_recursive(2, 6, 3, full_object);
    let plain = full_object(plain);
    let choices = proptest::collection::vec(plain.clone(), 2..4);
    (plain, proptest::option::weighted(0.3, choices)).prop_map(|(mut plain, choices)| {
        if let (Value::Object(members), Some(choices)) = (&mut plain, choices) {
            // Names of their own: one field asked for twice is asked for by the last alone.
            let apart = choices.into_iter().map(|choice| json!({ "d": choice })).collect();
            members.remove("d");
            members.insert("$or".to_owned(), Value::Array(apart));
        }
        plain
    })
}

fn full_object(member: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Value> {
    let name = proptest::sample::select(NAMES.to_vec()).prop_map(str::to_owned);
    proptest::collection::btree_map(name, member, 1..4)
        .prop_map(|members| Value::Object(members.into_iter().collect()))
        .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn patterns_match_as_the_reference_says(
        patterns in proptest::collection::vec(pattern(), 1..6),
        event in event(),
    ) {
        let text = event.to_string();
        let mut expected = Vec::new();
        let mut read = Vec::new();
        for (number, pattern) in patterns.iter().enumerate() {
            let matches = reference::matches(pattern, &event);
            let parsed = EventPattern::parse(&pattern.to_string()).unwrap();
            prop_assert_eq!(parsed.matches(&text), Ok(matches), "{} and {}", pattern, event);
            if matches {
                expected.push(number);
            }
            read.push((number, parsed));
        }
        let set = PatternSet::new(read);
        let found: Vec<usize> = set.matching(&text).unwrap().into_iter().copied().collect();
        prop_assert_eq!(found, expected, "{:?} and {}", patterns, event);
    }
}
