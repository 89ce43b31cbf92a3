//! Statements and layers: rule 1.2.
use std::cell::RefCell;

use serde_json::Value;

use crate::condition;
use crate::glob::{self, Mode};
use crate::principal::{Class, strings};
use crate::{Coverage, KeyValue, Question};

pub(crate) struct RequestView<'q, 'c> {
    pub(crate) question: &'q Question,
    pub(crate) coverage: RefCell<&'c mut Coverage>,
}

impl RequestView<'_, '_> {
    pub(crate) fn key(&self, name: &str) -> Option<&KeyValue> {
        self.question.keys.get(&name.to_lowercase())
    }

    pub(crate) fn hit(&self, rule: &str) {
        self.coverage.borrow_mut().hit(rule);
    }
}

/// What the statements of some policies say together.
pub(crate) struct Effects {
    pub(crate) denies: bool,
    pub(crate) allow_classes: Vec<Class>,
}

/// The statements of a document: one, or a list.
pub(crate) fn statements(policy: &Value) -> &[Value] {
    match policy.get("Statement") {
        Some(Value::Array(statements)) => statements,
        Some(single) => std::slice::from_ref(single),
        None => &[],
    }
}

pub(crate) fn layer(asked: &RequestView<'_, '_>, policies: &[Value]) -> Effects {
    let mut said = Effects { denies: false, allow_classes: Vec::new() };
    for policy in policies {
        let variables = policy.get("Version").and_then(Value::as_str) == Some("2012-10-17");
        for statement in statements(policy) {
            let denies = statement.get("Effect").and_then(Value::as_str) == Some("Deny");
            let classes = principal(asked, statement, denies);
            if classes.is_empty()
                || !action(asked, statement)
                || !resource(asked, statement, variables)
                || !conditions(asked, statement, variables)
            {
                asked.hit("1.2 statement does not match");
                continue;
            }
            asked.hit("1.2 statement matches");
            if statement.get("Principal").is_some() {
                let effect = if denies { "a Deny" } else { "an Allow" };
                for class in &classes {
                    asked.hit(&format!("1.3 {class:?} in {effect}"));
                }
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
fn principal(asked: &RequestView<'_, '_>, statement: &Value, denies: bool) -> Vec<Class> {
    let caller = &asked.question.caller;
    if let Some(element) = statement.get("Principal") {
        let classes = caller.classes_in(element);
        if classes.is_empty() {
            asked.hit("1.3 not named");
        }
        return classes;
    }
    let Some(element) = statement.get("NotPrincipal") else { return vec![Class::Any] };
    let matches = if denies {
        let with_boundary = asked.question.boundary.is_some();
        let everybody = caller.classes_in(element).contains(&Class::Any);
        if with_boundary && !everybody {
            asked.hit("1.3 Deny NotPrincipal with boundary");
            true
        } else {
            let spared = caller.fully_named_in(element);
            asked.hit(&format!(
                "1.3 Deny NotPrincipal {}",
                if spared { "spares" } else { "matches" }
            ));
            !spared
        }
    } else {
        let left_out = !caller.classes_in(element).is_empty();
        asked.hit(&format!(
            "1.3 Allow NotPrincipal {}",
            if left_out { "leaves out" } else { "matches" }
        ));
        !left_out
    };
    if matches { vec![Class::Any] } else { Vec::new() }
}

/// Counts what an element and its negation say, and says it.
fn counted(asked: &RequestView<'_, '_>, element: &str, matches: bool) -> bool {
    asked.hit(&format!("1.7 {element} {}", if matches { "matches" } else { "differs" }));
    matches
}

fn action(asked: &RequestView<'_, '_>, statement: &Value) -> bool {
    let wanted = asked.question.action.to_lowercase();
    let listed = |value: &Value| {
        strings(value).iter().any(|text| {
            let text = text.to_lowercase();
            text == "*" || glob::matches(&glob::plain(&text), &wanted, Mode::Text)
        })
    };
    match (statement.get("Action"), statement.get("NotAction")) {
        (Some(value), _) => counted(asked, "action", listed(value)),
        (None, Some(value)) => counted(asked, "NotAction", !listed(value)),
        (None, None) => false,
    }
}

fn resource(asked: &RequestView<'_, '_>, statement: &Value, variables: bool) -> bool {
    let listed = |value: &Value| {
        let mut any = false;
        for text in strings(value) {
            if text == "*" {
                any = true;
                continue;
            }
            match glob::resource(&text, asked, variables) {
                Some(pattern) => any = resource_matches(asked, &pattern) || any,
                None => asked.hit("1.7 resource variable without value"),
            }
        }
        any
    };
    match (statement.get("Resource"), statement.get("NotResource")) {
        (Some(value), _) => counted(asked, "Resource", listed(value)),
        (None, Some(value)) => counted(asked, "NotResource", !listed(value)),
        // A trust policy has no Resource element; a key policy statement without one is inert.
        (None, None) => asked.question.service == crate::Service::Trust,
    }
}

fn resource_matches(asked: &RequestView<'_, '_>, pattern: &[glob::Element]) -> bool {
    let resource = &asked.question.resource;
    let matches = glob::matches(pattern, resource, Mode::Resource);
    if matches && !glob::matches(pattern, resource, Mode::Segments) {
        asked.hit("1.7 Resource star runs over a colon");
    }
    if !matches && glob::matches(pattern, resource, Mode::Text) {
        asked.hit("1.7 Resource wildcard held by a colon");
    }
    matches
}

fn conditions(asked: &RequestView<'_, '_>, statement: &Value, variables: bool) -> bool {
    let Some(Value::Object(operators)) = statement.get("Condition") else { return true };
    let mut all = true;
    for (operator, keys) in operators {
        let Value::Object(keys) = keys else { return false };
        for (key, values) in keys {
            let holds = condition::holds(asked, operator, key, &strings(values), variables);
            asked.hit(&format!("1.8 {operator} {}", if holds { "holds" } else { "fails" }));
            all = all && holds;
        }
    }
    all
}
