//! Rewritings of Resource, NotResource and of what a document's version means.
use policy_model::Question;
use serde_json::{Value, json};

use super::walk::{
    Meaning, has_variables, literal, map_documents, map_patterns, map_statements, map_variables,
    meanings, strings,
};

/// A pattern that matches no resource.
const NOTHING: &str = "arn:aws:example:::nothing";

/// A `*` at the end of a segment reaches over colons: one pattern for every number of segments it may stand for.
pub(in super::super) fn star_reaches_over_colons(question: &Question) -> Option<Question> {
    map_patterns(question, |_, pattern, _| {
        if pattern == "*" || !pattern.starts_with("arn:") {
            return None;
        }
        let segments: Vec<&str> = pattern.split(':').collect();
        let mut all = Vec::new();
        widen(&segments, &mut Vec::new(), &mut all);
        (all != [pattern]).then_some(all)
    })
}

/// Every way to let segment-final stars of the first five segments stand for more than one segment.
fn widen(rest: &[&str], done: &mut Vec<String>, all: &mut Vec<String>) {
    let Some((segment, after)) = rest.split_first() else {
        if done.len() >= 6 {
            all.push(done.join(":"));
        }
        return;
    };
    let before = done.len();
    done.push((*segment).to_owned());
    widen(after, done, all);
    // The resource part may hold colons itself: two more than an ARN needs are enough for this world.
    while segment.ends_with('*') && before < 5 && done.len() + after.len() < 8 {
        done.push("*".to_owned());
        widen(after, done, all);
    }
    done.truncate(before);
}

/// A pattern with a variable that has no value matches no resource, in NotResource too.
pub(in super::super) fn valueless_variable_matches_no_resource(
    question: &Question,
) -> Option<Question> {
    map_patterns(question, |_, pattern, variables| {
        let without = variables && meanings(question, pattern).contains(&Meaning::Nothing);
        without.then(|| vec![NOTHING.to_owned()])
    })
}

/// Before version 2012-10-17 `${` is text.
pub(in super::super) fn old_versions_have_no_variables(question: &Question) -> Option<Question> {
    map_documents(question, |_, document| {
        if has_variables(document) || !document.to_string().contains("${") {
            return None;
        }
        let plain = |value: &Value| {
            let all: Vec<String> =
                strings(value).iter().map(|text| text.replace("${", "${$}{")).collect();
            json!(all)
        };
        let mut rewritten = map_statements(document, |statement| {
            let mut statement = statement.clone();
            for element in ["Resource", "NotResource"] {
                if let Some(patterns) = statement.get(element) {
                    statement[element] = plain(patterns);
                }
            }
            let operators = statement.get_mut("Condition").and_then(Value::as_object_mut);
            for keys in operators.into_iter().flat_map(serde_json::Map::values_mut) {
                for values in keys.as_object_mut().into_iter().flat_map(serde_json::Map::values_mut)
                {
                    if values.to_string().contains("${") {
                        *values = plain(values);
                    }
                }
            }
            Some(statement)
        })?;
        rewritten["Version"] = json!("2012-10-17");
        Some(rewritten)
    })
}

/// A key with an empty value has a value: nothing is put in the variable's place.
pub(in super::super) fn empty_value_in_resource(question: &Question) -> Option<Question> {
    map_patterns(question, |_, pattern, variables| {
        if !variables {
            return None;
        }
        let without = map_variables(question, pattern, |meaning| match meaning {
            Meaning::Value(value) if value.is_empty() => Some(value),
            _ => None,
        })?;
        Some(vec![without])
    })
}

/// A variable may stand at the start of the resource part, before any resource type.
pub(in super::super) fn variable_starts_the_resource(question: &Question) -> Option<Question> {
    map_patterns(question, |_, pattern, variables| {
        let tail = pattern.splitn(6, ':').nth(5)?;
        if !variables || !tail.starts_with("${") || pattern.starts_with("arn:aws:s3:") {
            return None;
        }
        let without = map_variables(question, pattern, |meaning| match meaning {
            Meaning::Value(value) => Some(literal(&value)),
            _ => None,
        })?;
        Some(vec![without])
    })
}
