//! Reads states, and the workflows that they make.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::definition::{Kind, MapState, Selector, State, Task, Wait, Workflow};
use crate::diagnostic::Severity;
use crate::parse_choice::rules;
use crate::parse_fields::{Fields, seconds};
use crate::path::ResultPath;
use crate::reading::{Reading, Resource};
use crate::retry::{Catcher, Retrier};

/// How deep workflows nest.
const DEPTH_MAX: usize = 16;

/// Longest name of a state, in characters.
const NAME_CHARS_MAX: usize = 80;

const TYPES: &str = "[Pass, Task, Choice, Wait, Succeed, Fail, Parallel, Map]";

/// Reads the state at `at`.
pub(crate) fn state(value: &Value, at: &str, reading: &mut Reading<'_>) -> Option<State> {
    let Some(members) = value.as_object() else {
        reading.findings.schema(at, "Expected value of type Object");
        return None;
    };
    let mut fields = Fields::new(members, at);
    fields.take("Comment");
    query_language(&mut fields, reading);
    let Some(kind) = fields.text("Type", reading) else {
        reading.findings.schema(at, "These fields are required: [Type]");
        return None;
    };
    let mut state = State {
        kind: Kind::Succeed,
        input_path: Selector::All,
        output_path: Selector::All,
        parameters: None,
        result_selector: None,
        result_path: ResultPath::Replace,
        assign: None,
        next: None,
        retry: Vec::new(),
        catch: Vec::new(),
    };
    let kind = kind.as_str();
    if kind != "Fail" {
        state.input_path = fields.selector("InputPath", reading);
        state.output_path = fields.selector("OutputPath", reading);
    }
    if matches!(kind, "Pass" | "Task" | "Parallel" | "Map" | "Wait" | "Choice") {
        state.assign = fields.assign(reading);
    }
    if matches!(kind, "Pass" | "Task" | "Parallel" | "Map") {
        state.result_path = fields.result_path(reading);
        state.parameters = fields.template("Parameters", reading);
    }
    if matches!(kind, "Task" | "Parallel" | "Map") {
        state.result_selector = fields.template("ResultSelector", reading);
        state.retry = retriers(fields.take("Retry"), &fields.at("Retry"), reading);
        state.catch = catchers(fields.take("Catch"), &fields.at("Catch"), reading);
    }
    if matches!(kind, "Pass" | "Task" | "Wait" | "Parallel" | "Map") {
        state.next = next(&mut fields, reading);
    }
    state.kind = kind_of(kind, &mut fields, reading)?;
    fields.finish(reading);
    Some(state)
}

fn kind_of(kind: &str, fields: &mut Fields<'_>, reading: &mut Reading<'_>) -> Option<Kind> {
    Some(match kind {
        "Pass" => Kind::Pass { result: fields.take("Result").cloned() },
        "Task" => Kind::Task(task(fields, reading)?),
        "Choice" => {
            let at = fields.at("Choices");
            let rules = rules(fields.take("Choices"), &at, reading);
            Kind::Choice { rules, default: fields.text("Default", reading) }
        }
        "Wait" => Kind::Wait(wait(fields, reading)?),
        "Succeed" => Kind::Succeed,
        "Fail" => Kind::Fail {
            error: fields.text_or_path("Error", reading),
            cause: fields.text_or_path("Cause", reading),
        },
        "Parallel" => Kind::Parallel { branches: branches(fields, reading) },
        "Map" => Kind::Map(Box::new(map(fields, reading)?)),
        other => {
            let at = fields.at("Type");
            let said = format!("The value '{other}' is not a Type; expected one of {TYPES}");
            reading.findings.schema(&at, said);
            return None;
        }
    })
}

/// Exactly one of `Next` and `End`.
fn next(fields: &mut Fields<'_>, reading: &mut Reading<'_>) -> Option<String> {
    let next = fields.text("Next", reading);
    let end = fields.take("End");
    if end.is_some_and(|end| !end.is_boolean()) {
        reading.findings.schema(&fields.at("End"), "Expected value of type Boolean");
    }
    let is_end = end.and_then(Value::as_bool) == Some(true);
    match (&next, is_end) {
        (None, false) => {
            reading.findings.schema(fields.place(), "One of [Next, End] is required");
        }
        (Some(_), true) => {
            reading.findings.schema(fields.place(), "Only one of [Next, End] may be there");
        }
        _ => {}
    }
    next
}

fn task(fields: &mut Fields<'_>, reading: &mut Reading<'_>) -> Option<Task> {
    let timeout_seconds = fields.number("TimeoutSeconds", 1, reading);
    let heartbeat_seconds = fields.number("HeartbeatSeconds", 1, reading);
    let credentials = fields.template("Credentials", reading);
    let Some(resource) = fields.text("Resource", reading) else {
        reading.findings.schema(fields.place(), "These fields are required: [Resource]");
        return None;
    };
    if let Resource::Refused(said) = reading.known.resource(&resource) {
        reading.findings.schema(&fields.at("Resource"), said);
    }
    Some(Task { resource, timeout_seconds, heartbeat_seconds, credentials })
}

fn wait(fields: &mut Fields<'_>, reading: &mut Reading<'_>) -> Option<Wait> {
    let seconds = fields.number("Seconds", 0, reading).map(Wait::Seconds);
    let until = fields.text_or_path("Timestamp", reading).map(Wait::Until);
    match (seconds, until) {
        (Some(wait), None) | (None, Some(wait)) => Some(wait),
        _ => {
            let said =
                "Exactly one of [Seconds, SecondsPath, Timestamp, TimestampPath] is required";
            reading.findings.schema(fields.place(), said);
            None
        }
    }
}

fn branches(fields: &mut Fields<'_>, reading: &mut Reading<'_>) -> Vec<Workflow> {
    let at = fields.at("Branches");
    let items = fields.take("Branches").and_then(Value::as_array);
    let Some(items) = items.filter(|items| !items.is_empty()) else {
        reading.findings.schema(&at, "A Parallel state needs a non-empty array of Branches");
        return Vec::new();
    };
    let items = items.iter().enumerate();
    items.filter_map(|(index, item)| workflow(item, &format!("{at}[{index}]"), reading)).collect()
}

fn map(fields: &mut Fields<'_>, reading: &mut Reading<'_>) -> Option<MapState> {
    let (name, found) = match fields.take("ItemProcessor") {
        Some(value) => ("ItemProcessor", Some(value)),
        None => ("Iterator", fields.take("Iterator")),
    };
    let at = fields.at(name);
    let Some(found) = found else {
        reading.findings.schema(fields.place(), "These fields are required: [ItemProcessor]");
        return None;
    };
    let mode = found.pointer("/ProcessorConfig/Mode").and_then(Value::as_str);
    if mode.is_some_and(|mode| mode != "INLINE") {
        let said = "Only Mode INLINE is supported by this server";
        reading.findings.schema(&format!("{at}/ProcessorConfig/Mode"), said);
    }
    Some(MapState {
        items_path: fields.path("ItemsPath", reading),
        item_selector: fields.template("ItemSelector", reading),
        concurrency_max: fields.number("MaxConcurrency", 0, reading),
        failures_max: fields.number("ToleratedFailureCount", 0, reading),
        failure_percent_max: fields.number("ToleratedFailurePercentage", 0, reading),
        workflow: workflow(found, &at, reading)?,
    })
}

/// The objects of an array, each with its place.
fn objects<'a>(
    value: Option<&'a Value>,
    at: &str,
    reading: &mut Reading<'_>,
) -> Vec<(&'a Map<String, Value>, String)> {
    let Some(value) = value else { return Vec::new() };
    let Some(items) = value.as_array() else {
        reading.findings.schema(at, "Expected value of type Array");
        return Vec::new();
    };
    let mut objects = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let place = format!("{at}[{index}]");
        match item.as_object() {
            Some(members) => objects.push((members, place)),
            None => reading.findings.schema(&place, "Expected value of type Object"),
        }
    }
    objects
}

fn errors(fields: &mut Fields<'_>, is_last: bool, reading: &mut Reading<'_>) -> Vec<String> {
    let at = fields.at("ErrorEquals");
    let names = fields.take("ErrorEquals").and_then(Value::as_array).cloned().unwrap_or_default();
    let errors: Vec<String> =
        names.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect();
    if errors.is_empty() || errors.len() != names.len() {
        reading.findings.schema(&at, "Expected a non-empty array of strings");
    }
    if errors.iter().any(|name| name == "States.ALL") && (errors.len() > 1 || !is_last) {
        let said = "States.ALL can only appear alone, in the last element";
        reading.findings.schema(&at, said);
    }
    errors
}

fn retriers(value: Option<&Value>, at: &str, reading: &mut Reading<'_>) -> Vec<Retrier> {
    let found = objects(value, at, reading);
    let count = found.len();
    let mut retriers = Vec::new();
    for (index, (members, place)) in found.into_iter().enumerate() {
        let mut fields = Fields::new(members, &place);
        fields.take("Comment");
        let errors = errors(&mut fields, index.saturating_add(1) == count, reading);
        let mut number = |name: &str, min: i64, otherwise: Option<i64>| {
            let at = fields.at(name);
            let found = fields.take(name);
            found.map_or(otherwise, |value| seconds(value, min, &at, reading))
        };
        let interval_seconds = number("IntervalSeconds", 1, Some(1)).unwrap_or(1);
        let attempts_max = number("MaxAttempts", 0, Some(3)).unwrap_or(3);
        let delay_seconds_max = number("MaxDelaySeconds", 1, None);
        let backoff_rate = match fields.take("BackoffRate") {
            None => 2.0,
            Some(value) => value.as_f64().filter(|rate| *rate >= 1.0).unwrap_or_else(|| {
                let said = "Expected a number of at least 1.0";
                reading.findings.schema(&fields.at("BackoffRate"), said);
                2.0
            }),
        };
        let jitter = fields.take("JitterStrategy").and_then(Value::as_str);
        if jitter.is_some_and(|it| !["FULL", "NONE"].contains(&it)) {
            reading.findings.schema(&fields.at("JitterStrategy"), "Expected one of [FULL, NONE]");
        }
        fields.finish(reading);
        retriers.push(Retrier {
            errors,
            interval_seconds,
            attempts_max: u32::try_from(attempts_max).unwrap_or(u32::MAX),
            backoff_rate,
            delay_seconds_max,
            has_jitter: jitter == Some("FULL"),
        });
    }
    retriers
}

fn catchers(value: Option<&Value>, at: &str, reading: &mut Reading<'_>) -> Vec<Catcher> {
    let found = objects(value, at, reading);
    let count = found.len();
    let mut catchers = Vec::new();
    for (index, (members, place)) in found.into_iter().enumerate() {
        let mut fields = Fields::new(members, &place);
        fields.take("Comment");
        let errors = errors(&mut fields, index.saturating_add(1) == count, reading);
        let result_path = fields.result_path(reading);
        let assign = fields.assign(reading);
        let next = fields.text("Next", reading);
        if next.is_none() {
            reading.findings.schema(&place, "These fields are required: [Next]");
        }
        fields.finish(reading);
        catchers.extend(next.map(|next| Catcher { errors, next, result_path, assign }));
    }
    catchers
}

/// JSONPath is the only query language.
pub(crate) fn query_language(fields: &mut Fields<'_>, reading: &mut Reading<'_>) {
    let Some(language) = fields.take("QueryLanguage") else { return };
    if language.as_str() != Some("JSONPath") {
        let at = fields.at("QueryLanguage");
        let said = match language.as_str() {
            Some("JSONata") => "JSONata is not supported by this server: use JSONPath".to_owned(),
            _ => format!("{language} is no QueryLanguage"),
        };
        reading.findings.schema(&at, said);
    }
}

/// A workflow that stands at `at`: that of a branch, or for each item.
pub(crate) fn workflow(value: &Value, at: &str, reading: &mut Reading<'_>) -> Option<Workflow> {
    let Some(members) = value.as_object() else {
        reading.findings.schema(at, "Expected value of type Object");
        return None;
    };
    let mut fields = Fields::new(members, at);
    fields.take("ProcessorConfig");
    workflow_of(fields, reading)
}

pub(crate) fn workflow_of(mut fields: Fields<'_>, reading: &mut Reading<'_>) -> Option<Workflow> {
    fields.take("Comment");
    let start_at = fields.text("StartAt", reading);
    let states = fields.take("States").and_then(Value::as_object);
    let at = fields.at("States");
    if start_at.is_none() {
        let place = fields.at("");
        reading
            .findings
            .schema(place.trim_end_matches('/'), "These fields are required: [StartAt]");
    }
    let Some(found) = states.filter(|states| !states.is_empty()) else {
        reading.findings.schema(&at, "These fields are required: [States]");
        return None;
    };
    fields.finish(reading);
    if reading.depth >= DEPTH_MAX {
        reading.findings.schema(&at, "States nest too deep");
        return None;
    }
    reading.depth = reading.depth.saturating_add(1);
    let mut states = BTreeMap::new();
    for (name, value) in found {
        let place = format!("{at}/{name}");
        if name.is_empty() || name.chars().count() > NAME_CHARS_MAX {
            reading.findings.schema(&place, "The name of a state has 1 to 80 characters");
        }
        if !reading.names.insert(name.clone()) {
            let said = format!("Duplicate state name: {name}");
            reading.findings.add(Severity::Error, "DUPLICATE_STATE_NAME", (&place, said));
        }
        if let Some(state) = state(value, &place, reading) {
            states.insert(name.clone(), state);
        }
    }
    reading.depth = reading.depth.saturating_sub(1);
    let start_at = start_at?;
    transitions((&start_at, &states, found), &at, reading);
    Some(Workflow { start_at, states })
}

/// Whether every way leads to a state, and every state is on a way.
fn transitions(
    (start_at, states, found): (&str, &BTreeMap<String, State>, &Map<String, Value>),
    at: &str,
    reading: &mut Reading<'_>,
) {
    let missing = "MISSING_TRANSITION_TARGET";
    if !found.contains_key(start_at) {
        let place = format!("{}/StartAt", at.trim_end_matches("/States"));
        let said = format!("Missing 'StartAt' target: {start_at}");
        reading.findings.add(Severity::Error, missing, (&place, said));
        return;
    }
    let mut seen = BTreeSet::from([start_at.to_owned()]);
    let mut next = vec![start_at.to_owned()];
    while let Some(name) = next.pop() {
        let Some(state) = states.get(&name) else { continue };
        for (field, target) in targets(state) {
            if !found.contains_key(&target) {
                let place = format!("{at}/{name}/{field}");
                let said = format!("Missing '{field}' target: {target}");
                reading.findings.add(Severity::Error, missing, (&place, said));
            } else if seen.insert(target.clone()) {
                next.push(target);
            }
        }
    }
    for name in found.keys().filter(|name| !seen.contains(*name)) {
        let place = format!("{at}/{name}");
        let said = format!("State \"{name}\" is not reachable.");
        reading.findings.add(Severity::Error, missing, (&place, said));
    }
}

fn targets(state: &State) -> Vec<(String, String)> {
    let mut targets: Vec<(String, String)> = Vec::new();
    if let Some(next) = &state.next {
        targets.push(("Next".to_owned(), next.clone()));
    }
    for (index, catcher) in state.catch.iter().enumerate() {
        targets.push((format!("Catch[{index}]/Next"), catcher.next.clone()));
    }
    if let Kind::Choice { rules, default } = &state.kind {
        for (index, way) in rules.iter().enumerate() {
            targets.push((format!("Choices[{index}]/Next"), way.next.clone()));
        }
        targets.extend(default.iter().map(|it| ("Default".to_owned(), it.clone())));
    }
    targets
}
