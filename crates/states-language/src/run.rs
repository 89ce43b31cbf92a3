//! An execution under way: everything that has to be known of it to go on, in a form that can be stored.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use stdx::Timestamp;

use crate::fault::Fault;

/// What an execution is known by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// Its ARN.
    pub execution_arn: String,
    /// Its name.
    pub name: String,
    /// The ARN of its state machine.
    pub machine_arn: String,
    /// The name of that.
    pub machine_name: String,
    /// The role that it acts with.
    pub role_arn: String,
    /// When it began, in milliseconds since the epoch.
    pub started_ms: i64,
}

/// How an execution stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// It is under way.
    Running,
    /// It came to its end.
    Succeeded,
    /// A state failed, and nothing caught that.
    Failed,
    /// Its time ran out.
    TimedOut,
    /// Somebody stopped it.
    Aborted,
}

/// An execution.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Run {
    /// What it is known by.
    pub facts: Facts,
    /// What it began with.
    pub input: Value,
    /// How it stands.
    pub status: Status,
    /// What it came to.
    pub output: Option<Value>,
    /// Why it did not come to its end.
    pub fault: Option<Fault>,
    /// How often it was taken up again.
    pub redrives: u32,
    /// When it was last.
    pub redriven_ms: Option<i64>,
    /// The number of its last event.
    pub last_event: u64,
    pub(crate) ends_ms: Option<i64>,
    pub(crate) threads: BTreeMap<u32, Thread>,
    pub(crate) next_thread: u32,
    /// States that it entered.
    pub(crate) transitions: u64,
}

/// What goes from state to state: the execution itself, a branch, or what is done for an item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Thread {
    /// Who waits for it.
    pub(crate) parent: Option<u32>,
    /// Which branch or item of its parent it is.
    pub(crate) index: usize,
    /// From the machine to its workflow: the states that hold one, and which.
    pub(crate) trail: Vec<(String, usize)>,
    pub(crate) state: String,
    /// What its state was given.
    pub(crate) input: Value,
    pub(crate) phase: Phase,
    /// Its own; those of its parents are seen through it.
    pub(crate) variables: Map<String, Value>,
    /// The item, of what is done for one.
    pub(crate) item: Option<Value>,
    pub(crate) entered_ms: i64,
    pub(crate) entered_event: u64,
    pub(crate) last_event: u64,
    /// How often each retrier was made use of.
    pub(crate) attempts: Vec<u32>,
}

/// Where a thread is in its state.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Phase {
    /// The state is to be entered.
    Entering,
    /// It was entered, and is to be tried, once more perhaps.
    Trying,
    Waiting {
        until_ms: i64,
    },
    Pausing {
        until_ms: i64,
    },
    Calling(Call),
    Awaiting(Call),
    Branching {
        results: Vec<Option<Value>>,
    },
    Mapping(Mapping),
    /// Nothing more will come of it: what it failed with is its parent's affair.
    Ended,
}

/// How far a Map is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Mapping {
    pub(crate) items: Vec<Value>,
    /// What was given to each, made of the item.
    pub(crate) inputs: Vec<Value>,
    pub(crate) results: Vec<Option<Value>>,
    pub(crate) started: usize,
    pub(crate) failed: usize,
    pub(crate) concurrency_max: usize,
    pub(crate) failures_max: usize,
}

/// Something to be done outside.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Call {
    /// What the task names.
    pub resource: String,
    /// What it is given.
    pub parameters: Value,
    /// A role other than that of the machine.
    pub role_arn: Option<String>,
    /// What the answer is given with, if it comes later.
    pub token: Option<String>,
    /// The number of the event that scheduled it: no other call of the execution has it.
    pub event: u64,
    /// Until when it may take.
    pub ends_ms: Option<i64>,
    /// How long it may be silent.
    pub heartbeat_ms: Option<i64>,
    /// Since when it is.
    pub silent_since_ms: i64,
}

/// A call whose answer comes later.
#[derive(Debug, Clone, Copy)]
pub struct Waits<'a> {
    /// The thread that waits.
    pub thread: u32,
    /// What for.
    pub call: &'a Call,
}

impl Call {
    /// Whether the answer comes by a token.
    #[must_use]
    pub fn waits_for_token(&self) -> bool {
        self.resource.ends_with(".waitForTaskToken")
    }

    /// Whether it is over when what it began is.
    #[must_use]
    pub fn is_synchronous(&self) -> bool {
        self.resource.ends_with(".sync") || self.resource.ends_with(".sync:2")
    }

    pub(crate) fn comes_later(&self) -> bool {
        self.waits_for_token() || self.is_synchronous()
    }

    /// When something has to be heard of it.
    pub(crate) fn due_ms(&self) -> Option<i64> {
        let silence = self.heartbeat_ms.map(|it| self.silent_since_ms.saturating_add(it));
        [silence, self.ends_ms].into_iter().flatten().min()
    }

    /// The kind and the rest of what it names: `aws-sdk:s3` and `putObject`.
    pub(crate) fn named(&self) -> (String, String) {
        let rest = self.resource.split(":::").nth(1).unwrap_or(&self.resource);
        match rest.split_once(':') {
            Some(("aws-sdk", rest)) => match rest.split_once(':') {
                Some((service, operation)) => (format!("aws-sdk:{service}"), operation.to_owned()),
                None => ("aws-sdk".to_owned(), rest.to_owned()),
            },
            Some((service, operation)) => (service.to_owned(), operation.to_owned()),
            None => (rest.to_owned(), String::new()),
        }
    }
}

impl Run {
    /// The next call to be made.
    #[must_use]
    pub fn next_call(&self) -> Option<Waits<'_>> {
        let mut threads = self.threads.iter();
        threads.find_map(|(id, thread)| match &thread.phase {
            Phase::Calling(call) => Some(Waits { thread: *id, call }),
            _ => None,
        })
    }

    /// The calls that were made and whose answers come later.
    pub fn awaited(&self) -> impl Iterator<Item = Waits<'_>> {
        self.threads.iter().filter_map(|(id, thread)| match &thread.phase {
            Phase::Awaiting(call) => Some(Waits { thread: *id, call }),
            _ => None,
        })
    }

    /// The tokens of calls that are made or to be made.
    pub fn tokens(&self) -> impl Iterator<Item = &str> {
        self.threads.values().filter_map(|thread| match &thread.phase {
            Phase::Calling(call) | Phase::Awaiting(call) => call.token.as_deref(),
            _ => None,
        })
    }

    /// Whether it can go on at once.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        let ready = |thread: &Thread| {
            matches!(thread.phase, Phase::Entering | Phase::Trying | Phase::Calling(_))
        };
        self.status == Status::Running && self.threads.values().any(ready)
    }

    /// When it has to be looked at again, if nothing is heard before.
    #[must_use]
    pub fn due_ms(&self) -> Option<i64> {
        if self.status != Status::Running {
            return None;
        }
        let due = self.threads.values().filter_map(|thread| match &thread.phase {
            Phase::Waiting { until_ms } | Phase::Pausing { until_ms } => Some(*until_ms),
            Phase::Awaiting(call) => call.due_ms(),
            _ => None,
        });
        due.chain(self.ends_ms).min()
    }

    /// Something was heard of a call.
    pub fn heard(&mut self, thread: u32, at_ms: i64) {
        if let Some(Thread { phase: Phase::Awaiting(call), .. }) = self.threads.get_mut(&thread) {
            call.silent_since_ms = call.silent_since_ms.max(at_ms);
        }
    }

    /// What thread `id` sees of variables: its own before those of its parents.
    pub(crate) fn variables(&self, id: u32) -> Map<String, Value> {
        let mut seen = Map::new();
        let mut next = self.threads.get(&id);
        while let Some(thread) = next {
            for (name, value) in &thread.variables {
                seen.entry(name.clone()).or_insert_with(|| value.clone());
            }
            next = thread.parent.and_then(|parent| self.threads.get(&parent));
        }
        seen
    }

    /// The context object as thread `id` sees it.
    pub(crate) fn context(&self, id: u32, token: Option<&str>) -> Value {
        let facts = &self.facts;
        let instant = |ms: i64| Timestamp::from_unix_ms(ms).iso8601_ms();
        let mut context = json!({
            "Execution": {
                "Id": facts.execution_arn,
                "Input": self.input,
                "Name": facts.name,
                "RoleArn": facts.role_arn,
                "StartTime": instant(facts.started_ms),
                "RedriveCount": self.redrives,
            },
            "StateMachine": { "Id": facts.machine_arn, "Name": facts.machine_name },
        });
        let mut add = |name: &str, value: Value| {
            if let Some(members) = context.as_object_mut() {
                members.insert(name.to_owned(), value);
            }
        };
        if let Some(thread) = self.threads.get(&id) {
            let retries: u32 = thread.attempts.iter().sum();
            add(
                "State",
                json!({
                    "Name": thread.state,
                    "EnteredTime": instant(thread.entered_ms),
                    "RetryCount": retries,
                }),
            );
        }
        if let Some(token) = token {
            add("Task", json!({ "Token": token }));
        }
        if let Some((index, item)) = self.item(id) {
            add("Map", json!({ "Item": { "Index": index, "Value": item } }));
        }
        if let Some(at_ms) = self.redriven_ms
            && let Some(execution) =
                context.pointer_mut("/Execution").and_then(Value::as_object_mut)
        {
            execution.insert("RedriveTime".to_owned(), Value::from(instant(at_ms)));
        }
        context
    }

    /// The item that thread `id` is about, itself or by its parents.
    fn item(&self, id: u32) -> Option<(usize, &Value)> {
        let mut next = self.threads.get(&id);
        while let Some(thread) = next {
            if let Some(item) = &thread.item {
                return Some((thread.index, item));
            }
            next = thread.parent.and_then(|parent| self.threads.get(&parent));
        }
        None
    }

    /// The threads below `id`, of whatever depth.
    pub(crate) fn below(&self, id: u32) -> Vec<u32> {
        let mut found: Vec<u32> = Vec::new();
        let mut parents = vec![id];
        while let Some(parent) = parents.pop() {
            for (child, thread) in &self.threads {
                if thread.parent == Some(parent) {
                    found.push(*child);
                    parents.push(*child);
                }
            }
        }
        found
    }
}

impl Run {
    /// Has it end within so many seconds of its start, if its definition says no less.
    pub fn end_within(&mut self, seconds: i64) {
        let end_ms = self.facts.started_ms.saturating_add(seconds.saturating_mul(1_000));
        self.ends_ms = Some(self.ends_ms.map_or(end_ms, |at| at.min(end_ms)));
    }
}
