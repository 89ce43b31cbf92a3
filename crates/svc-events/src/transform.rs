//! Input transformers: what a target is given, made of parts of the event.
//!
//! Whatever comes of a template is JSON: an object, or a text in quotes. A variable inside of quotes becomes a
//! part of the text, another one a value.
//!
//! Source: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html>

use std::collections::BTreeMap;

use serde_json::Value;

use crate::json_path::JsonPath;

/// The variables that there are without being defined.
const PREDEFINED: [&str; 5] = [
    "aws.events.rule-arn",
    "aws.events.rule-name",
    "aws.events.event.ingestion-time",
    "aws.events.event",
    "aws.events.event.json",
];

/// Of which rule, and when it came in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts<'a> {
    pub(crate) rule_arn: &'a str,
    pub(crate) rule_name: &'a str,
    /// As ISO 8601 has it.
    pub(crate) ingested_at: &'a str,
}

/// A part of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part<'t> {
    Text(&'t str),
    /// The name of a variable.
    Value(&'t str),
    /// The same inside of quotes.
    Inside(&'t str),
}

/// The variables that `template` names and nobody defines.
pub(crate) fn first_unknown<'t>(
    template: &'t str,
    paths: &BTreeMap<String, String>,
) -> Option<&'t str> {
    parts(template).into_iter().find_map(|part| match part {
        Part::Value(name) | Part::Inside(name)
            if !paths.contains_key(name) && !PREDEFINED.contains(&name) =>
        {
            Some(name)
        }
        _ => None,
    })
}

/// What comes of `template` and `event`; none where that is not JSON.
pub(crate) fn transformed(
    (template, paths): (&str, &BTreeMap<String, String>),
    event: &Value,
    facts: Facts<'_>,
) -> Option<String> {
    let mut made = String::new();
    for part in parts(template) {
        match part {
            Part::Text(text) => made.push_str(text),
            Part::Value(name) => made.push_str(&value_of(name, paths, event, facts).to_string()),
            Part::Inside(name) => {
                let text = match value_of(name, paths, event, facts) {
                    Value::String(text) => text,
                    other => other.to_string(),
                };
                let quoted = Value::String(text).to_string();
                let inner = quoted.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
                made.push_str(inner?);
            }
        }
    }
    let made = made.trim();
    // Several texts, one a line, are one text each.
    let is_json = |text: &str| serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok();
    let is_lines = || made.starts_with('"') && made.lines().all(|line| is_json(line.trim()));
    (is_json(made) || is_lines()).then(|| made.to_owned())
}

fn value_of(
    name: &str,
    paths: &BTreeMap<String, String>,
    event: &Value,
    facts: Facts<'_>,
) -> Value {
    match name {
        "aws.events.rule-arn" => facts.rule_arn.into(),
        "aws.events.rule-name" => facts.rule_name.into(),
        "aws.events.event.ingestion-time" => facts.ingested_at.into(),
        "aws.events.event.json" => event.clone(),
        "aws.events.event" => {
            let mut event = event.clone();
            if let Some(members) = event.as_object_mut() {
                members.remove("detail");
            }
            event
        }
        name => {
            let path = paths.get(name).and_then(|path| JsonPath::parse(path));
            // What is not there is an empty text, as at AWS.
            path.and_then(|path| path.find(event)).unwrap_or_else(|| "".into())
        }
    }
}

/// Takes a template apart. What stands between `<` and `>` and could be no name is text.
fn parts(template: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let (mut is_inside, mut is_escaped) = (false, false);
    let mut from = 0;
    let mut skip_to = 0;
    for (at, sign) in template.char_indices() {
        if at < skip_to {
            continue;
        }
        if is_escaped {
            is_escaped = false;
            continue;
        }
        match sign {
            '\\' if is_inside => is_escaped = true,
            '"' => is_inside = !is_inside,
            '<' => {
                let Some(name) = template.get(at.saturating_add(1)..).and_then(name) else {
                    continue;
                };
                parts.extend(template.get(from..at).map(Part::Text));
                parts.push(if is_inside { Part::Inside(name) } else { Part::Value(name) });
                skip_to = at.saturating_add(name.len()).saturating_add(2);
                from = skip_to;
            }
            _ => {}
        }
    }
    parts.extend(template.get(from..).map(Part::Text));
    parts
}

/// The name that `text` begins with, if `>` is behind it.
fn name(text: &str) -> Option<&str> {
    let (name, _) = text.split_once('>')?;
    let is_part = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_' | '.');
    (!name.is_empty() && name.chars().all(is_part)).then_some(name)
}

#[cfg(test)]
mod tests;
