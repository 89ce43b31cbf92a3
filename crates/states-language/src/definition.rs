//! A definition that was checked.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::choice::Way;
use crate::path::{Path, ResultPath};
use crate::retry::{Catcher, Retrier};

/// A state machine.
#[derive(Debug, Clone)]
pub struct Machine {
    pub(crate) workflow: Workflow,
    pub(crate) timeout_seconds: Option<i64>,
}

/// States and the first of them: of the machine itself, of a branch, or of what is done for each item.
#[derive(Debug, Clone)]
pub struct Workflow {
    pub(crate) start_at: String,
    pub(crate) states: BTreeMap<String, State>,
}

/// A state.
#[derive(Debug, Clone)]
pub(crate) struct State {
    pub(crate) kind: Kind,
    pub(crate) input_path: Selector,
    pub(crate) output_path: Selector,
    pub(crate) parameters: Option<Value>,
    pub(crate) result_selector: Option<Value>,
    pub(crate) result_path: ResultPath,
    pub(crate) assign: Option<Value>,
    /// None is the end.
    pub(crate) next: Option<String>,
    pub(crate) retry: Vec<Retrier>,
    pub(crate) catch: Vec<Catcher>,
}

/// `InputPath` and `OutputPath`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Selector {
    All,
    /// `null`: an empty object.
    Nothing,
    Path(String),
}

/// What a state does.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    Pass { result: Option<Value> },
    Task(Task),
    Choice { rules: Vec<Way>, default: Option<String> },
    Wait(Wait),
    Succeed,
    Fail { error: Option<Text>, cause: Option<Text> },
    Parallel { branches: Vec<Workflow> },
    Map(Box<MapState>),
}

/// A task.
#[derive(Debug, Clone)]
pub(crate) struct Task {
    pub(crate) resource: String,
    pub(crate) timeout_seconds: Option<Number>,
    pub(crate) heartbeat_seconds: Option<Number>,
    /// A role other than that of the machine.
    pub(crate) credentials: Option<Value>,
}

/// A number, or where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Number {
    Is(i64),
    At(String),
}

/// A text, or what gives it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Text {
    Is(String),
    At(String),
}

/// How long something waits.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Wait {
    Seconds(Number),
    Until(Text),
}

/// What is done for each of many.
#[derive(Debug, Clone)]
pub(crate) struct MapState {
    pub(crate) workflow: Workflow,
    pub(crate) items_path: Option<String>,
    pub(crate) item_selector: Option<Value>,
    pub(crate) concurrency_max: Option<Number>,
    pub(crate) failures_max: Option<Number>,
    pub(crate) failure_percent_max: Option<Number>,
}

impl State {
    /// The workflows in it: branches, or the one for each item.
    pub(crate) fn workflow(&self, branch: usize) -> Option<&Workflow> {
        match &self.kind {
            Kind::Parallel { branches } => branches.get(branch),
            Kind::Map(map) => Some(&map.workflow),
            _ => None,
        }
    }

    /// What its history events begin with.
    pub(crate) const fn event_prefix(&self) -> &'static str {
        match self.kind {
            Kind::Pass { .. } => "Pass",
            Kind::Task(_) => "Task",
            Kind::Choice { .. } => "Choice",
            Kind::Wait(_) => "Wait",
            Kind::Succeed => "Succeed",
            Kind::Fail { .. } => "Fail",
            Kind::Parallel { .. } => "Parallel",
            Kind::Map(_) => "Map",
        }
    }
}

impl Selector {
    pub(crate) fn is_readable(text: &str) -> bool {
        Path::parse(text).is_some()
    }
}
