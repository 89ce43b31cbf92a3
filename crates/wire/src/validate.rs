//! Checks an input against its schema and says what is wrong in AWS's words.

use core::fmt::Write;
use std::collections::BTreeSet;

use http::StatusCode;

use crate::limits::{ECHOED_VALUE_CHARS_MAX, VIOLATIONS_MAX};
use crate::path::Path;
use crate::schema::{Kind, Schema};
use crate::value::ValueRef;
use crate::{AwsError, ServiceMeta, Shape};

/// Checks `input` against every constraint of its schema.
///
/// # Errors
/// The service's validation error (`ValidationException`, `ValidationError`) listing every
/// violation: `1 validation error detected: Value '' at 'keyId' failed to satisfy constraint:
/// Member must have length greater than or equal to 1`. Where a shape has words of its own for a
/// text that does not match its pattern, the first such text alone is told: `The specified value
/// for userName is invalid. It must contain only ...`. A service that spoke the query protocol before
/// names the first parameter that is missing, and nothing else.
pub fn validate(input: &dyn Shape, service: &ServiceMeta) -> Result<(), AwsError> {
    validate_decoded(input, service, &BTreeSet::new())
}

/// The same, for an input whose members at the `missing` paths were not sent.
pub(crate) fn validate_decoded(
    input: &dyn Shape,
    service: &ServiceMeta,
    missing: &BTreeSet<String>,
) -> Result<(), AwsError> {
    let hides_texts = service.hides_texts;
    let mut check =
        Check { missing, hides_texts, violations: Vec::new(), refusal: None, first_missing: None };
    check.structure(input, &Path::ROOT);
    if let (Some(name), Some(former)) = (check.first_missing, &service.former_query) {
        let text = format!("The request must contain the parameter {name}.");
        return Err(AwsError::new(StatusCode::BAD_REQUEST, former.missing_code).with_message(text));
    }
    let count = check.violations.len();
    let message = match check.refusal {
        Some(refusal) => refusal,
        None if count == 0 => return Ok(()),
        None => {
            let errors = if count == 1 { "error" } else { "errors" };
            format!("{count} validation {errors} detected: {}", check.violations.join("; "))
        }
    };
    Err(AwsError::new(StatusCode::BAD_REQUEST, service.validation_code).with_message(message))
}

struct Check<'a> {
    missing: &'a BTreeSet<String>,
    hides_texts: bool,
    violations: Vec<String>,
    refusal: Option<String>,
    /// The first member that was not sent, by its name in the model.
    first_missing: Option<&'static str>,
}

impl Check<'_> {
    fn structure(&mut self, shape: &dyn Shape, path: &Path<'_>) {
        for (index, member) in shape.schema().members.iter().enumerate() {
            let path = path.member(member.name);
            if member.required && !self.missing.is_empty() && self.missing.contains(&path.render())
            {
                self.first_missing.get_or_insert(member.name);
                let value = if self.hides_texts { "Value" } else { "Value null" };
                self.add(value, &path, "Member must not be null");
                continue;
            }
            if let Some(value) = shape.member(index) {
                self.value(member.target, &value.view(), &path);
            }
        }
    }

    fn value(&mut self, schema: &Schema, view: &ValueRef<'_>, path: &Path<'_>) {
        if !matches!(view, ValueRef::Absent) {
            for constraint in broken(schema, view) {
                self.add(&self.echo(schema, view), path, &constraint);
            }
            if let (None, Some(words)) = (&self.refusal, schema.refusal)
                && is_mismatched(schema, view)
            {
                let path = path.render();
                self.refusal = Some(format!("The specified value for {path} is invalid. {words}"));
            }
        }
        match (schema.kind, view) {
            (_, ValueRef::Structure(shape)) => self.structure(*shape, path),
            (Kind::List(list), ValueRef::List(values)) => {
                let target = list.member.target;
                let elements = (0..values.count()).filter_map(|index| values.element(index));
                if is_scalar(target) {
                    if elements.into_iter().any(|value| !broken(target, &value.view()).is_empty()) {
                        let text = format!("Member must satisfy constraint: [{}]", all(target));
                        self.add(&self.echo(schema, view), path, &text);
                    }
                    return;
                }
                for (index, value) in elements.enumerate() {
                    self.value(target, &value.view(), &path.element(index));
                }
            }
            (Kind::Map(map), ValueRef::Map(values)) => {
                let (keys, target) = (map.key.target, map.value.target);
                if values.entries().any(|(key, _)| !broken(keys, &ValueRef::Text(key)).is_empty()) {
                    let text = format!("Map keys must satisfy constraint: [{}]", all(keys));
                    self.add(&self.echo(schema, view), path, &text);
                }
                if is_scalar(target) {
                    if values.entries().any(|(_, value)| !broken(target, &value.view()).is_empty())
                    {
                        let text = format!("Map value must satisfy constraint: [{}]", all(target));
                        self.add(&self.echo(schema, view), path, &text);
                    }
                    return;
                }
                for (key, value) in values.entries() {
                    self.value(target, &value.view(), &path.key(key));
                }
            }
            _ => {}
        }
    }

    /// `Value 'x'`, or only `Value` for a secret, or for what the service does not repeat.
    fn echo(&self, schema: &Schema, view: &ValueRef<'_>) -> String {
        let is_hidden = self.hides_texts && !is_number_or_enum(schema);
        if is_hidden || is_secret(schema, view) {
            return "Value".to_owned();
        }
        let mut shown = String::new();
        show(&mut shown, view);
        let shown: String = shown.chars().take(ECHOED_VALUE_CHARS_MAX).collect();
        format!("Value '{shown}'")
    }

    fn add(&mut self, value: &str, path: &Path<'_>, constraint: &str) {
        if self.violations.len() < VIOLATIONS_MAX {
            let path = path.render();
            self.violations
                .push(format!("{value} at '{path}' failed to satisfy constraint: {constraint}"));
        }
    }
}

const fn is_number_or_enum(schema: &Schema) -> bool {
    matches!(schema.kind, Kind::Integer | Kind::Long | Kind::Float | Kind::Double | Kind::Enum(_))
}

const fn is_scalar(schema: &Schema) -> bool {
    !matches!(schema.kind, Kind::Structure(_) | Kind::List(_) | Kind::Map(_))
}

/// The constraints of `schema` itself that `view` breaks.
fn broken(schema: &Schema, view: &ValueRef<'_>) -> Vec<String> {
    let size = match view {
        ValueRef::Text(text) | ValueRef::SecretText(text) => text.chars().count(),
        ValueRef::Bytes(bytes) | ValueRef::SecretBytes(bytes) => bytes.len(),
        ValueRef::List(list) => list.count(),
        ValueRef::Map(map) => map.count(),
        _ => 0,
    };
    let measure = match view {
        ValueRef::Integer(value) => *value,
        _ => i64::try_from(size).unwrap_or(i64::MAX),
    };
    let is_measured = !matches!(
        view,
        ValueRef::Absent
            | ValueRef::Bool(_)
            | ValueRef::Double(_)
            | ValueRef::Instant(_)
            | ValueRef::Structure(_)
            | ValueRef::Body(_)
    );
    let mut broken = Vec::new();
    if is_measured {
        if schema.bounds.max.is_some_and(|max| measure > max) {
            broken.extend(at_most(schema));
        }
        if schema.bounds.min.is_some_and(|min| measure < min) {
            broken.extend(at_least(schema));
        }
    }
    if is_mismatched(schema, view) {
        broken.extend(matching(schema));
    }
    if let ValueRef::Text(text) | ValueRef::SecretText(text) = view
        && let Kind::Enum(known) = schema.kind
        && !known.contains(text)
    {
        broken.extend(listed(schema));
    }
    broken
}

/// Whether `view` is a text that does not match the pattern of `schema`.
fn is_mismatched(schema: &Schema, view: &ValueRef<'_>) -> bool {
    let (ValueRef::Text(text) | ValueRef::SecretText(text)) = view else { return false };
    schema.pattern.is_some_and(|pattern| !pattern.matches(text))
}

/// Every constraint of `schema`, as AWS lists them for the members of a list or map.
fn all(schema: &Schema) -> String {
    let all = [at_most(schema), at_least(schema), matching(schema), listed(schema)];
    all.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn at_most(schema: &Schema) -> Option<String> {
    let what = measured(schema);
    schema.bounds.max.map(|max| format!("Member must have {what} less than or equal to {max}"))
}

fn at_least(schema: &Schema) -> Option<String> {
    let what = measured(schema);
    schema.bounds.min.map(|min| format!("Member must have {what} greater than or equal to {min}"))
}

fn matching(schema: &Schema) -> Option<String> {
    schema
        .pattern
        .map(|pattern| format!("Member must satisfy regular expression pattern: {}", pattern.text))
}

fn listed(schema: &Schema) -> Option<String> {
    match schema.kind {
        Kind::Enum(known) => {
            Some(format!("Member must satisfy enum value set: [{}]", known.join(", ")))
        }
        _ => None,
    }
}

const fn measured(schema: &Schema) -> &'static str {
    match schema.kind {
        Kind::Integer | Kind::Long | Kind::Float | Kind::Double => "value",
        _ => "length",
    }
}

fn is_secret(schema: &Schema, view: &ValueRef<'_>) -> bool {
    let inner = match schema.kind {
        Kind::List(list) => list.member.target.sensitive,
        Kind::Map(map) => map.key.target.sensitive || map.value.target.sensitive,
        Kind::Structure(structure) => structure.sensitive,
        _ => false,
    };
    inner || schema.sensitive || matches!(view, ValueRef::SecretText(_) | ValueRef::SecretBytes(_))
}

/// As Java prints it, which is what AWS's clients know. Stops when enough is shown.
fn show(out: &mut String, view: &ValueRef<'_>) {
    if out.len() > ECHOED_VALUE_CHARS_MAX {
        return;
    }
    // Writing to a string does not fail.
    let _ = match view {
        ValueRef::Bool(value) => write!(out, "{value}"),
        ValueRef::Integer(value) => write!(out, "{value}"),
        ValueRef::Double(value) => write!(out, "{value}"),
        ValueRef::Text(text) => write!(out, "{text}"),
        ValueRef::Bytes(bytes) => {
            let size = bytes.len();
            write!(out, "java.nio.HeapByteBuffer[pos=0 lim={size} cap={size}]")
        }
        ValueRef::Instant(at) => write!(out, "{}", at.iso8601()),
        ValueRef::List(list) => {
            out.push('[');
            for index in 0..list.count() {
                if index > 0 {
                    out.push_str(", ");
                }
                if let Some(value) = list.element(index) {
                    show(out, &value.view());
                }
            }
            write!(out, "]")
        }
        ValueRef::Map(map) => {
            out.push('{');
            for (index, (key, value)) in map.entries().enumerate() {
                let comma = if index > 0 { ", " } else { "" };
                let _ = write!(out, "{comma}{key}=");
                show(out, &value.view());
            }
            write!(out, "}}")
        }
        ValueRef::Structure(shape) => write!(out, "{}", shape.schema().name),
        ValueRef::Absent
        | ValueRef::SecretText(_)
        | ValueRef::SecretBytes(_)
        | ValueRef::Body(_) => Ok(()),
    };
}
