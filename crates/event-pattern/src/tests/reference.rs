//! A matcher that is slow and obvious: it tries every choice of an element of every array.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// Whether `event` matches `pattern`.
pub(super) fn matches(pattern: &Value, event: &Value) -> bool {
    let mut present = BTreeSet::new();
    leaves(event, "", &mut present);
    choices(event).iter().any(|event| {
        let mut flat = Vec::new();
        flatten(event, "", &mut flat);
        object(pattern.as_object().unwrap(), "", &flat, &present)
    })
}

/// The paths of everything that is there.
fn leaves(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(name, value)| leaves(value, &join(path, name), found));
        }
        Value::Array(elements) => elements.iter().for_each(|value| leaves(value, path, found)),
        _ => {
            found.insert(path.to_owned());
        }
    }
}

/// The event with one element in the place of each array, in every way.
fn choices(value: &Value) -> Vec<Value> {
    match value {
        Value::Array(elements) if elements.is_empty() => vec![Value::Object(Map::new())],
        Value::Array(elements) => elements.iter().flat_map(choices).collect(),
        Value::Object(members) => {
            let mut made = vec![Map::new()];
            for (name, member) in members {
                let ways = choices(member);
                made = made
                    .into_iter()
                    .flat_map(|map| {
                        ways.iter().map(move |way| {
                            let mut map = map.clone();
                            map.insert(name.clone(), way.clone());
                            map
                        })
                    })
                    .collect();
            }
            made.into_iter().map(Value::Object).collect()
        }
        scalar => vec![scalar.clone()],
    }
}

fn flatten(value: &Value, path: &str, flat: &mut Vec<(String, Value)>) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(name, value)| flatten(value, &join(path, name), flat));
        }
        scalar => flat.push((path.to_owned(), scalar.clone())),
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn object(
    pattern: &Map<String, Value>,
    path: &str,
    flat: &[(String, Value)],
    present: &BTreeSet<String>,
) -> bool {
    pattern.iter().all(|(name, wanted)| {
        if name == "$or" {
            let choices = wanted.as_array().unwrap();
            return choices
                .iter()
                .any(|choice| object(choice.as_object().unwrap(), path, flat, present));
        }
        let path = join(path, name);
        match wanted {
            Value::Object(members) => object(members, &path, flat, present),
            Value::Array(tests) => tests.iter().any(|test| {
                if test.get("exists") == Some(&Value::Bool(false)) {
                    return !present.contains(&path);
                }
                flat.iter().any(|(found, value)| *found == path && fits(test, value))
            }),
            _ => unreachable!("no pattern"),
        }
    })
}

fn fits(test: &Value, value: &Value) -> bool {
    let Value::Object(operator) = test else {
        return match (test, value) {
            (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
            (one, other) => one == other,
        };
    };
    let (name, given) = operator.iter().next().unwrap();
    let text = value.as_str();
    let lower = |value: &Value| value.as_str().unwrap().to_lowercase();
    match (name.as_str(), given) {
        ("exists", _) => true,
        ("prefix", Value::Object(inner)) => text.is_some_and(|text| {
            text.to_lowercase().starts_with(&lower(&inner["equals-ignore-case"]))
        }),
        ("suffix", Value::Object(inner)) => text.is_some_and(|text| {
            text.to_lowercase().ends_with(&lower(&inner["equals-ignore-case"]))
        }),
        ("prefix", given) => text.is_some_and(|text| text.starts_with(given.as_str().unwrap())),
        ("suffix", given) => text.is_some_and(|text| text.ends_with(given.as_str().unwrap())),
        ("equals-ignore-case", given) => {
            text.is_some_and(|text| text.to_lowercase() == lower(given))
        }
        ("wildcard", given) => text.is_some_and(|text| {
            glob(
                &given.as_str().unwrap().chars().collect::<Vec<_>>(),
                &text.chars().collect::<Vec<_>>(),
            )
        }),
        ("numeric", Value::Array(range)) => {
            value.is_number()
                && range.chunks(2).all(|bound| {
                    let (number, limit) = (value.as_f64().unwrap(), bound[1].as_f64().unwrap());
                    match bound[0].as_str().unwrap() {
                        "=" => (number - limit).abs() < f64::EPSILON,
                        "<" => number < limit,
                        "<=" => number <= limit,
                        ">" => number > limit,
                        _ => number >= limit,
                    }
                })
        }
        ("anything-but", Value::Object(inner)) => {
            let (name, given) = inner.iter().next().unwrap();
            !each(given).any(|given| {
                let test = Value::Object(Map::from_iter([(name.clone(), given.clone())]));
                fits(&test, value)
            })
        }
        ("anything-but", given) => !each(given).any(|given| fits(given, value)),
        other => unreachable!("{other:?}"),
    }
}

fn each(given: &Value) -> Box<dyn Iterator<Item = &Value> + '_> {
    match given {
        Value::Array(list) => Box::new(list.iter()),
        one => Box::new(core::iter::once(one)),
    }
}

fn glob(pattern: &[char], text: &[char]) -> bool {
    match pattern.split_first() {
        None => text.is_empty(),
        Some(('*', rest)) => (0..=text.len()).any(|skipped| glob(rest, &text[skipped..])),
        Some((sign, rest)) => text.first() == Some(sign) && glob(rest, &text[1..]),
    }
}
