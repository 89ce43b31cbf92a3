//! Statements and layers: rule 1.2.
use serde_json::Value;

use crate::condition;
use crate::glob::{self, Mode};
use crate::principal::{Class, strings};
use crate::{Coverage, KeyValue, Question};

pub(crate) struct Asked<'q> {
    pub(crate) question: &'q Question,
}

impl Asked<'_> {
    pub(crate) fn key(&self, name: &str) -> Option<&KeyValue> {
        self.question.keys.get(&name.to_lowercase())
    }
}

/// What the statements of some policies say together.
pub(crate) struct Said {
    pub(crate) denies: bool,
    pub(crate) allow_classes: Vec<Class>,
}

pub(crate) fn layer(asked: &Asked<'_>, policies: &[Value], coverage: &mut Coverage) -> Said {
    let mut said = Said { denies: false, allow_classes: Vec::new() };
    for policy in policies {
        let variables = policy.get("Version").and_then(Value::as_str) == Some("2012-10-17");
        let statements = match policy.get("Statement") {
            Some(Value::Array(statements)) => statements.clone(),
            Some(single) => vec![single.clone()],
            None => Vec::new(),
        };
        for statement in &statements {
            let denies = statement.get("Effect").and_then(Value::as_str) == Some("Deny");
            let classes = principal(asked, statement, denies, coverage);
            if classes.is_empty()
                || !action(asked, statement, coverage)
                || !resource(asked, statement, variables, coverage)
                || !conditions(asked, statement, variables, coverage)
            {
                continue;
            }
            if denies {
                said.denies = true;
            } else {
                said.allow_classes.extend(classes);
            }
        }
    }
    said
}

/// The classes by which the statement speaks of the caller; `Any` for policies that have no such element.
fn principal(
    asked: &Asked<'_>,
    statement: &Value,
    denies: bool,
    coverage: &mut Coverage,
) -> Vec<Class> {
    let caller = &asked.question.caller;
    if let Some(element) = statement.get("Principal") {
        return caller.classes_in(element);
    }
    let Some(element) = statement.get("NotPrincipal") else { return vec![Class::Any] };
    let matches = if denies {
        coverage.hit("1.3 Deny NotPrincipal");
        let with_boundary = asked.question.boundary.is_some();
        let everybody = caller.classes_in(element).contains(&Class::Any);
        if with_boundary && !everybody {
            coverage.hit("1.3 Deny NotPrincipal with boundary");
            true
        } else {
            !caller.fully_named_in(element)
        }
    } else {
        coverage.hit("1.3 Allow NotPrincipal");
        caller.classes_in(element).is_empty()
    };
    if matches { vec![Class::Any] } else { Vec::new() }
}

fn action(asked: &Asked<'_>, statement: &Value, coverage: &mut Coverage) -> bool {
    let wanted = asked.question.action.to_lowercase();
    let listed = |value: &Value| {
        strings(value).iter().any(|text| {
            let text = text.to_lowercase();
            text == "*" || glob::matches(&glob::plain(&text), &wanted, Mode::Text)
        })
    };
    match (statement.get("Action"), statement.get("NotAction")) {
        (Some(value), _) => listed(value),
        (None, Some(value)) => {
            coverage.hit("1.7 NotAction");
            !listed(value)
        }
        (None, None) => false,
    }
}

fn resource(
    asked: &Asked<'_>,
    statement: &Value,
    variables: bool,
    coverage: &mut Coverage,
) -> bool {
    let listed = |value: &Value, coverage: &mut Coverage| {
        let mut any = false;
        for text in strings(value) {
            if text == "*" {
                any = true;
                continue;
            }
            match glob::resource(&text, asked, variables) {
                Some(pattern) => {
                    any = any || glob::matches(&pattern, &asked.question.resource, Mode::Resource)
                }
                None => coverage.hit("1.7 resource variable without value"),
            }
        }
        any
    };
    match (statement.get("Resource"), statement.get("NotResource")) {
        (Some(value), _) => listed(value, coverage),
        (None, Some(value)) => {
            coverage.hit("1.7 NotResource");
            !listed(value, coverage)
        }
        // A trust policy has no Resource element; a key policy statement without one is inert.
        (None, None) => asked.question.service == crate::Service::Trust,
    }
}

fn conditions(
    asked: &Asked<'_>,
    statement: &Value,
    variables: bool,
    coverage: &mut Coverage,
) -> bool {
    let Some(Value::Object(operators)) = statement.get("Condition") else { return true };
    let mut all = true;
    for (operator, keys) in operators {
        let Value::Object(keys) = keys else { return false };
        for (key, values) in keys {
            if !condition::holds(asked, operator, key, &strings(values), variables, coverage) {
                all = false;
            }
        }
    }
    all
}
