//! Walking over every document, statement, condition and pattern of a question.
use policy_model::{KeyValue, Question};
use serde_json::{Map, Value, json};

/// The layer a document belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layer {
    Identity,
    Boundary,
    Session,
    Resource,
    Scp,
    Rcp,
    Endpoint,
}

/// The question with documents replaced; `None` if `change` changed none.
pub(super) fn map_documents(
    question: &Question,
    mut change: impl FnMut(Layer, &Value) -> Option<Value>,
) -> Option<Question> {
    let mut rewritten = question.clone();
    let mut changed = false;
    let mut visit = |layer: Layer, document: &mut Value| {
        if let Some(other) = change(layer, document) {
            *document = other;
            changed = true;
        }
    };
    let lists = [
        (Layer::Scp, rewritten.scps.iter_mut().flatten().collect::<Vec<_>>()),
        (Layer::Rcp, rewritten.rcps.iter_mut().flatten().collect()),
        (Layer::Identity, rewritten.identity.iter_mut().collect()),
        (Layer::Session, rewritten.session.iter_mut().flatten().collect()),
        (Layer::Boundary, rewritten.boundary.iter_mut().collect()),
        (Layer::Resource, rewritten.resource_policy.iter_mut().collect()),
        (Layer::Endpoint, rewritten.endpoint.iter_mut().collect()),
    ];
    for (layer, documents) in lists {
        for document in documents {
            visit(layer, document);
        }
    }
    changed.then_some(rewritten)
}

/// Whether a document's version has policy variables.
pub(super) fn has_variables(document: &Value) -> bool {
    document["Version"] == "2012-10-17"
}

/// A document's statements, of which there may be one without a list.
pub(super) fn statements(document: &Value) -> Vec<Value> {
    match &document["Statement"] {
        Value::Array(all) => all.clone(),
        one => vec![one.clone()],
    }
}

/// The document with statements replaced; `None` if `change` changed none.
pub(super) fn map_statements(
    document: &Value,
    mut change: impl FnMut(&Value) -> Option<Value>,
) -> Option<Value> {
    let mut all = statements(document);
    let mut changed = false;
    for statement in &mut all {
        if let Some(other) = change(statement) {
            *statement = other;
            changed = true;
        }
    }
    let mut rewritten = document.clone();
    rewritten["Statement"] = json!(all);
    changed.then_some(rewritten)
}

/// A string, or a list of strings.
pub(super) fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::Array(all) => all.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        one => one.as_str().map(str::to_owned).into_iter().collect(),
    }
}

/// One condition: an operator, a key and what the policy compares with.
pub(super) struct Condition<'q> {
    /// `ForAllValues` or `ForAnyValue`, or nothing.
    pub(super) set: &'q str,
    /// The operator without prefix and suffix.
    pub(super) base: &'q str,
    pub(super) if_exists: bool,
    pub(super) values: Vec<String>,
    /// What the request has under the key.
    pub(super) found: Option<&'q KeyValue>,
    /// Whether variables are variables in this document.
    pub(super) variables: bool,
}

impl Condition<'_> {
    pub(super) fn negated(&self) -> bool {
        self.base.contains("Not")
    }

    pub(super) fn is(&self, family: &str) -> bool {
        self.base.contains(family)
    }

    /// String and ARN operators, the only ones that take variables.
    pub(super) fn takes_variables(&self) -> bool {
        self.variables && (self.is("String") || self.is("Arn"))
    }

    /// The request's values, if there are any.
    pub(super) fn found_values(&self) -> Vec<String> {
        match self.found {
            None => Vec::new(),
            Some(KeyValue::One(value)) => vec![value.clone()],
            Some(KeyValue::Many(values)) => values.clone(),
        }
    }
}

/// What becomes of a condition.
pub(super) enum Change {
    Keep,
    /// It compares with these instead.
    Values(Vec<String>),
    /// It is met, or not, whatever the rest of the request.
    Constant(bool),
}

/// The question with conditions replaced; `None` if `change` changed none.
pub(super) fn map_conditions(
    question: &Question,
    mut change: impl FnMut(&Condition<'_>) -> Change,
) -> Option<Question> {
    map_documents(question, |_, document| {
        let variables = has_variables(document);
        map_statements(document, |statement| {
            let operators = statement.get("Condition")?.as_object()?;
            let (condition, changed) = map_block(question, operators, variables, &mut change);
            let mut rewritten = statement.clone();
            rewritten["Condition"] = condition;
            changed.then_some(rewritten)
        })
    })
}

fn map_block(
    question: &Question,
    operators: &Map<String, Value>,
    variables: bool,
    change: &mut impl FnMut(&Condition<'_>) -> Change,
) -> (Value, bool) {
    let (mut block, mut changed, mut constant) = (Map::new(), false, None);
    for (operator, keys) in operators {
        let (set, rest) = operator.split_once(':').unwrap_or(("", operator));
        let base = rest.strip_suffix("IfExists").unwrap_or(rest);
        for (key, values) in keys.as_object().into_iter().flatten() {
            let condition = Condition {
                set,
                base,
                if_exists: base.len() < rest.len(),
                values: strings(values),
                found: question.keys.get(&key.to_lowercase()),
                variables,
            };
            let kept = match change(&condition) {
                Change::Keep => values.clone(),
                Change::Values(values) => {
                    changed = true;
                    json!(values)
                }
                Change::Constant(met) => {
                    changed = true;
                    constant = Some(constant.unwrap_or(true) && met);
                    continue;
                }
            };
            let keys = block.entry(operator.clone()).or_insert_with(|| json!({}));
            keys[key] = kept;
        }
    }
    // A key that no request has is null.
    if let Some(met) = constant {
        let keys = block.entry("Null".to_owned()).or_insert_with(|| json!({}));
        keys["example:NoSuchKey"] = json!(met.to_string());
    }
    (Value::Object(block), changed)
}

/// The question with the patterns of Resource and NotResource replaced, each by any number of patterns.
pub(super) fn map_patterns(
    question: &Question,
    mut change: impl FnMut(&str, &str, bool) -> Option<Vec<String>>,
) -> Option<Question> {
    map_documents(question, |_, document| {
        let variables = has_variables(document);
        map_statements(document, |statement| {
            let mut rewritten = None;
            for element in ["Resource", "NotResource"] {
                let Some(patterns) = statement.get(element) else { continue };
                let mut changed = false;
                let mut all = Vec::new();
                for pattern in strings(patterns) {
                    match change(element, &pattern, variables) {
                        Some(others) => {
                            changed = true;
                            all.extend(others);
                        }
                        None => all.push(pattern),
                    }
                }
                if changed {
                    rewritten.get_or_insert_with(|| statement.clone())[element] = json!(all);
                }
            }
            rewritten
        })
    })
}

/// What a variable stands for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// `*`, `?` or `$`.
    Special,
    Value(String),
    Nothing,
}

fn meaning(question: &Question, body: &str) -> Meaning {
    if ["*", "?", "$"].contains(&body) {
        return Meaning::Special;
    }
    let (key, default) = match body.split_once(", '") {
        Some((key, default)) => (key, default.strip_suffix('\'')),
        None => (body, None),
    };
    match (question.keys.get(&key.to_lowercase()), default) {
        (Some(KeyValue::One(value)), _) => Meaning::Value(value.clone()),
        (_, Some(default)) => Meaning::Value(default.to_owned()),
        _ => Meaning::Nothing,
    }
}

/// What the variables of a text stand for.
pub(super) fn meanings(question: &Question, text: &str) -> Vec<Meaning> {
    let mut all = Vec::new();
    map_variables(question, text, |meaning| {
        all.push(meaning);
        None
    });
    all
}

/// The text with variables replaced by text; `None` if `change` replaced none.
pub(super) fn map_variables(
    question: &Question,
    text: &str,
    mut change: impl FnMut(Meaning) -> Option<String>,
) -> Option<String> {
    let (mut rewritten, mut rest, mut changed) = (String::new(), text, false);
    while let Some((before, from)) = rest.split_once("${") {
        let Some((body, after)) = from.split_once('}') else { break };
        rewritten.push_str(before);
        match change(meaning(question, body)) {
            Some(other) => {
                changed = true;
                rewritten.push_str(&other);
            }
            None => {
                rewritten.push_str("${");
                rewritten.push_str(body);
                rewritten.push('}');
            }
        }
        rest = after;
    }
    rewritten.push_str(rest);
    changed.then_some(rewritten)
}

/// Text in which nothing is a wildcard or a variable.
pub(super) fn literal(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '*' | '?' | '$' => {
                escaped.push_str("${");
                escaped.push(character);
                escaped.push('}');
            }
            other => escaped.push(other),
        }
    }
    escaped
}
