//! Reads the rules of a Choice.

use serde_json::{Map, Value};

use crate::choice::{Rule, Test, Way};
use crate::parse_fields::Fields;
use crate::path::Path;
use crate::reading::Reading;

/// How deep rules nest.
const DEPTH_MAX: usize = 16;

/// The rules, with what each assigns and where each leads.
pub(crate) fn rules(value: Option<&Value>, at: &str, reading: &mut Reading<'_>) -> Vec<Way> {
    let Some(items) = value.and_then(Value::as_array).filter(|items| !items.is_empty()) else {
        reading.findings.schema(at, "A Choice state needs a non-empty array of Choices");
        return Vec::new();
    };
    let mut rules = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let place = format!("{at}[{index}]");
        let Some(members) = item.as_object() else {
            reading.findings.schema(&place, "Expected value of type Object");
            continue;
        };
        let mut fields = Fields::new(members, &place);
        let next = fields.text("Next", reading);
        let assign = fields.assign(reading);
        if next.is_none() {
            reading.findings.schema(&place, "These fields are required: [Next]");
        }
        if let Some((rule, next)) = rule(members, &place, 0, reading).zip(next) {
            rules.push(Way { rule, assign, next });
        }
    }
    rules
}

fn rule(
    members: &Map<String, Value>,
    at: &str,
    depth: usize,
    reading: &mut Reading<'_>,
) -> Option<Rule> {
    if depth >= DEPTH_MAX {
        reading.findings.schema(at, "Rules nest too deep");
        return None;
    }
    let outer = ["Next", "Comment", "Assign"];
    let mut names = members.keys().filter(|name| depth > 0 || !outer.contains(&name.as_str()));
    if let Some(name) = names.clone().find(|name| ["And", "Or", "Not"].contains(&name.as_str())) {
        let value = members.get(name)?;
        return combined(name, value, &format!("{at}/{name}"), depth, reading);
    }
    let Some(variable) = members.get("Variable").and_then(Value::as_str) else {
        reading.findings.schema(at, "These fields are required: [Variable]");
        return None;
    };
    if Path::parse(variable).is_none() {
        reading.findings.schema(&format!("{at}/Variable"), "Value is not a valid JSONPath");
    }
    let name = names.find(|name| *name != "Variable" && *name != "Comment");
    let tests =
        members.keys().filter(|name| !outer.contains(&name.as_str()) && *name != "Variable");
    if tests.count() != 1 {
        reading.findings.schema(at, "A rule has exactly one comparison");
        return None;
    }
    let (name, value) = name.and_then(|name| Some((name, members.get(name)?)))?;
    match Test::named(name, value) {
        Some(Ok(test)) => Some(Rule::Test { variable: variable.to_owned(), test }),
        Some(Err(said)) => {
            reading.findings.schema(&format!("{at}/{name}"), format!("Value {said}"));
            None
        }
        None => {
            reading.findings.schema(at, format!("Field '{name}' is not supported"));
            None
        }
    }
}

fn combined(
    name: &str,
    value: &Value,
    at: &str,
    depth: usize,
    reading: &mut Reading<'_>,
) -> Option<Rule> {
    let next = depth.saturating_add(1);
    if name == "Not" {
        let inner = value.as_object();
        if inner.is_none() {
            reading.findings.schema(at, "Expected value of type Object");
        }
        return rule(inner?, at, next, reading).map(|it| Rule::Not(Box::new(it)));
    }
    let Some(items) = value.as_array().filter(|items| !items.is_empty()) else {
        reading.findings.schema(at, "Expected a non-empty array");
        return None;
    };
    let mut rules = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let place = format!("{at}[{index}]");
        match item.as_object() {
            Some(members) => rules.extend(rule(members, &place, next, reading)),
            None => reading.findings.schema(&place, "Expected value of type Object"),
        }
    }
    Some(if name == "And" { Rule::And(rules) } else { Rule::Or(rules) })
}
