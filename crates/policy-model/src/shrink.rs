//! From a question that shows a disagreement to the smallest one that still does.
use serde_json::Value;

use crate::{KeyValue, ModelGrant, Question};

/// How often a smaller question is tried before the search ends.
const TRIES_MAX: usize = 20_000;

/// Takes parts away while `still_fails` says that the rest shows the same disagreement: layers, policies,
/// statements, conditions, values, keys. The result cannot lose one part more.
pub fn shrink(question: &Question, mut still_fails: impl FnMut(&Question) -> bool) -> Question {
    let mut smallest = question.clone();
    let mut tries = 0;
    loop {
        let mut progressed = false;
        for candidate in candidates(&smallest) {
            tries += 1;
            if tries > TRIES_MAX {
                return smallest;
            }
            if still_fails(&candidate) {
                smallest = candidate;
                progressed = true;
                break;
            }
        }
        if !progressed {
            return smallest;
        }
    }
}

/// Every question that is one part smaller, the largest parts first.
fn candidates(question: &Question) -> Vec<Question> {
    let mut smaller = Smaller { question, all: Vec::new() };
    smaller.without_layers();
    smaller.without_items();
    smaller.in_documents();
    smaller.in_grants();
    smaller.all
}

struct Smaller<'q> {
    question: &'q Question,
    all: Vec<Question>,
}

impl Smaller<'_> {
    fn with(&mut self, change: impl FnOnce(&mut Question)) {
        let mut smaller = self.question.clone();
        change(&mut smaller);
        if smaller != *self.question {
            self.all.push(smaller);
        }
    }

    fn without_layers(&mut self) {
        self.with(|smaller| smaller.scps.clear());
        self.with(|smaller| smaller.rcps.clear());
        self.with(|smaller| smaller.grants.clear());
        self.with(|smaller| smaller.acl = None);
        self.with(|smaller| smaller.identity.clear());
        self.with(|smaller| smaller.endpoint = None);
        self.with(|smaller| smaller.boundary = None);
        self.with(|smaller| smaller.session = None);
        self.with(|smaller| smaller.resource_policy = None);
        self.with(|smaller| smaller.keys.clear());
        self.with(|smaller| smaller.encryption_context.clear());
        self.with(|smaller| smaller.caller.canonical_id = None);
    }

    fn without_items(&mut self) {
        for list in fewer(&self.question.scps) {
            self.with(|smaller| smaller.scps = list);
        }
        for list in fewer(&self.question.rcps) {
            self.with(|smaller| smaller.rcps = list);
        }
        for list in fewer(&self.question.grants) {
            self.with(|smaller| smaller.grants = list);
        }
        for key in self.question.encryption_context.keys() {
            self.with(|smaller| {
                smaller.encryption_context.remove(key);
            });
        }
        for (key, value) in &self.question.keys {
            self.with(|smaller| {
                smaller.keys.remove(key);
            });
            let KeyValue::Many(values) = value else { continue };
            for values in fewer(values) {
                self.with(|smaller| {
                    smaller.keys.insert(key.clone(), KeyValue::Many(values));
                });
            }
        }
    }

    fn in_documents(&mut self) {
        for list in smaller_lists(&self.question.identity) {
            self.with(|smaller| smaller.identity = list);
        }
        for list in self.question.session.iter().flat_map(|session| smaller_lists(session)) {
            self.with(|smaller| smaller.session = Some(list));
        }
        for (level, policies) in self.question.scps.iter().enumerate() {
            for list in smaller_lists(policies) {
                self.with(|smaller| replace(&mut smaller.scps, level, list));
            }
        }
        for (level, policies) in self.question.rcps.iter().enumerate() {
            for list in smaller_lists(policies) {
                self.with(|smaller| replace(&mut smaller.rcps, level, list));
            }
        }
        for document in self.question.boundary.iter().flat_map(smaller) {
            self.with(|smaller| smaller.boundary = Some(document));
        }
        for document in self.question.endpoint.iter().flat_map(smaller) {
            self.with(|smaller| smaller.endpoint = Some(document));
        }
        for document in self.question.resource_policy.iter().flat_map(smaller) {
            self.with(|smaller| smaller.resource_policy = Some(document));
        }
    }

    fn in_grants(&mut self) {
        for (position, grant) in self.question.grants.iter().enumerate() {
            for operations in fewer(&grant.operations) {
                let simpler = ModelGrant { operations, ..grant.clone() };
                self.with(|smaller| replace(&mut smaller.grants, position, simpler));
            }
            let simpler = ModelGrant { equals: None, subset: None, ..grant.clone() };
            self.with(|smaller| replace(&mut smaller.grants, position, simpler));
        }
    }
}

fn replace<T>(list: &mut [T], position: usize, value: T) {
    if let Some(place) = list.get_mut(position) {
        *place = value;
    }
}

/// The list without each of its items.
fn fewer<T: Clone>(list: &[T]) -> Vec<Vec<T>> {
    (0..list.len())
        .map(|left_out| {
            let kept = list.iter().enumerate().filter(|(position, _)| *position != left_out);
            kept.map(|(_, item)| item.clone()).collect()
        })
        .collect()
}

/// Lists with one document less, then with one smaller document.
fn smaller_lists(documents: &[Value]) -> Vec<Vec<Value>> {
    let mut lists = fewer(documents);
    for (position, document) in documents.iter().enumerate() {
        for smaller in smaller(document) {
            let mut list = documents.to_vec();
            replace(&mut list, position, smaller);
            lists.push(list);
        }
    }
    lists
}

/// Every JSON value that is one part smaller: an item of a list less (never the last), a Condition less, an
/// operator or key of a condition less.
fn smaller(value: &Value) -> Vec<Value> {
    let mut all = Vec::new();
    match value {
        Value::Array(items) => {
            if items.len() > 1 {
                all.extend(fewer(items).into_iter().map(Value::Array));
            }
            for (position, item) in items.iter().enumerate() {
                for smaller in smaller(item) {
                    let mut list = items.clone();
                    replace(&mut list, position, smaller);
                    all.push(Value::Array(list));
                }
            }
        }
        Value::Object(members) => {
            // Operators, keys and kinds of principals have names of their own; statement elements must stay.
            let droppable = |name: &str| {
                name == "Condition"
                    || !["Version", "Statement", "Sid", "Effect"].contains(&name)
                        && !["Action", "NotAction", "Resource", "NotResource"].contains(&name)
                        && !["Principal", "NotPrincipal"].contains(&name)
            };
            for (name, member) in members {
                if droppable(name) && (name == "Condition" || members.len() > 1) {
                    let mut fewer = members.clone();
                    fewer.remove(name);
                    all.push(Value::Object(fewer));
                }
                for smaller in smaller(member) {
                    let mut changed = members.clone();
                    changed.insert(name.clone(), smaller);
                    all.push(Value::Object(changed));
                }
            }
        }
        _ => {}
    }
    all
}
