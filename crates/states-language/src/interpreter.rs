//! Takes an execution from state to state.

use serde_json::{Map, Value, json};

use crate::choice::Way;
use crate::data::{self, assigned, effective_input, effective_output};
use crate::definition::{Kind, Machine, State, Wait, Workflow};
use crate::event::Event;
use crate::fault::Fault;
use crate::host::Host;
use crate::run::{Facts, Phase, Run, Status, Thread};
use crate::scope::Scope;
use stdx::Timestamp;

/// The one that an execution begins with.
pub(crate) const ROOT: u32 = 0;

/// Events of a history; as AWS, an execution that comes so far fails.
const EVENTS_MAX: u64 = 25_000;

/// Takes executions of a machine further.
#[derive(Clone, Copy)]
pub struct Interpreter<'a> {
    /// What is executed.
    pub machine: &'a Machine,
    /// Chance and digests.
    pub host: &'a dyn Host,
    /// The instant, in milliseconds since the epoch.
    pub now_ms: i64,
    /// How a fresh task token comes about.
    pub fresh_token: &'a (dyn Fn() -> String + Sync),
}

impl core::fmt::Debug for Interpreter<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Interpreter").field("now_ms", &self.now_ms).finish_non_exhaustive()
    }
}

/// What is worked on: a run, and what is told of it.
#[derive(Debug)]
pub(crate) struct Work<'r> {
    pub(crate) run: &'r mut Run,
    pub(crate) events: Vec<Event>,
}

/// Where a thread goes from its state.
pub(crate) enum Step {
    /// The state is done with this result.
    Done(Value),
    /// A Choice has taken this way.
    Way { next: String, assign: Map<String, Value> },
    /// The execution fails here.
    Failed(Fault),
    /// Something has to happen first.
    Blocked(Phase),
}

impl Interpreter<'_> {
    /// An execution that begins.
    #[must_use]
    pub fn begin(&self, facts: Facts, input: Value) -> (Run, Vec<Event>) {
        let ends_ms = self
            .machine
            .timeout_seconds
            .map(|seconds| facts.started_ms.saturating_add(seconds.saturating_mul(1_000)));
        let role_arn = facts.role_arn.clone();
        let mut run = Run {
            facts,
            input: input.clone(),
            status: Status::Running,
            output: None,
            fault: None,
            redrives: 0,
            redriven_ms: None,
            last_event: 0,
            ends_ms,
            threads: std::collections::BTreeMap::new(),
            next_thread: 1,
            transitions: 0,
        };
        let root = self.thread(&self.machine.workflow, (None, 0), Vec::new(), input.clone());
        run.threads.insert(ROOT, root);
        let mut work = Work { run: &mut run, events: Vec::new() };
        let details = json!({
            "input": input.to_string(),
            "inputDetails": { "truncated": false },
            "roleArn": role_arn,
        });
        self.tell(
            &mut work,
            None,
            "ExecutionStarted",
            Some(("executionStartedEventDetails", details)),
        );
        let events = work.events;
        (run, events)
    }

    /// Takes a run as far as it comes by itself, over so many states at most.
    pub fn advance(&self, run: &mut Run, transitions_max: u64) -> Vec<Event> {
        let mut work = Work { run, events: Vec::new() };
        let end = work.run.transitions.saturating_add(transitions_max);
        self.ring(&mut work);
        while work.run.status == Status::Running && work.run.transitions < end {
            let ready = |(_, thread): &(&u32, &Thread)| {
                matches!(thread.phase, Phase::Entering | Phase::Trying)
            };
            let Some(id) = work.run.threads.iter().find(ready).map(|(id, _)| *id) else { break };
            if work.run.last_event >= EVENTS_MAX {
                let cause = "The execution reached the maximum number of history events (25000).";
                self.fail_execution(&mut work, Fault::runtime(cause));
                break;
            }
            self.turn(&mut work, id);
        }
        work.events
    }

    /// One step of a thread.
    fn turn(&self, work: &mut Work<'_>, id: u32) {
        let Some(thread) = work.run.threads.get(&id) else { return };
        let is_entering = matches!(thread.phase, Phase::Entering);
        let Some(state) = self.state(thread) else {
            let cause = format!("There is no state '{}'", thread.state);
            return self.fail_execution(work, Fault::runtime(cause));
        };
        if is_entering {
            self.enter(work, id, state);
        }
        match self.attempt(work, id, state) {
            Ok(Step::Done(result)) => self.succeed(work, id, state, result),
            Ok(Step::Way { next, assign }) => {
                let output = work.run.threads.get(&id).map(|thread| thread.input.clone());
                let output = output.unwrap_or_default();
                let chosen = self.with_scope(work.run, id, None, &output, |scope| {
                    let input = data::selected(&state.input_path, "InputPath", scope)?;
                    data::selected(&state.output_path, "OutputPath", &scope.over(&input))
                });
                match chosen {
                    Ok(output) => self.leave(work, id, (state, Some(next)), output, assign),
                    Err(fault) => self.fail_running(work, id, fault),
                }
            }
            Ok(Step::Failed(fault)) => self.fail(work, id, fault),
            Ok(Step::Blocked(phase)) => {
                if let Some(thread) = work.run.threads.get_mut(&id) {
                    thread.phase = phase;
                }
            }
            Err(fault) => self.fail_running(work, id, fault),
        }
    }

    fn enter(&self, work: &mut Work<'_>, id: u32, state: &State) {
        let Some(thread) = work.run.threads.get_mut(&id) else { return };
        thread.phase = Phase::Trying;
        thread.entered_ms = self.now_ms;
        thread.attempts = vec![0; state.retry.len()];
        let details = json!({
            "name": thread.state,
            "input": thread.input.to_string(),
            "inputDetails": { "truncated": false },
        });
        work.run.transitions = work.run.transitions.saturating_add(1);
        let kind = format!("{}StateEntered", state.event_prefix());
        self.tell(work, Some(id), &kind, Some(("stateEnteredEventDetails", details)));
        let number = work.run.last_event;
        if let Some(thread) = work.run.threads.get_mut(&id) {
            thread.entered_event = number;
        }
    }

    /// The state of thread `id` cannot do what it says with its data.
    pub(crate) fn fail_running(&self, work: &mut Work<'_>, id: u32, mut fault: Fault) {
        if let Some(thread) = work.run.threads.get(&id)
            && (fault.error == "States.Runtime" || fault.error == "States.IntrinsicFailure")
        {
            let (state, event) = (&thread.state, thread.entered_event);
            fault.cause = format!(
                "An error occurred while executing the state '{state}' (entered at the event id #{event}). {}",
                fault.cause
            );
        }
        self.fail(work, id, fault);
    }

    fn attempt(&self, work: &mut Work<'_>, id: u32, state: &State) -> Result<Step, Fault> {
        let input = work.run.threads.get(&id).map(|thread| thread.input.clone());
        let input = input.unwrap_or_default();
        match &state.kind {
            Kind::Pass { result } => self.with_scope(work.run, id, None, &input, |scope| {
                let given = effective_input(state, scope)?;
                Ok(Step::Done(result.clone().unwrap_or(given)))
            }),
            Kind::Succeed => self.with_scope(work.run, id, None, &input, |scope| {
                let given = data::selected(&state.input_path, "InputPath", scope)?;
                Ok(Step::Done(given))
            }),
            Kind::Fail { error, cause } => self.with_scope(work.run, id, None, &input, |scope| {
                let said = |it: &Option<_>, field| {
                    it.as_ref().map(|it| data::text(it, field, scope)).transpose()
                };
                let error = said(error, "Error")?.unwrap_or_default();
                let cause = said(cause, "Cause")?.unwrap_or_default();
                Ok(Step::Failed(Fault::new(error, cause)))
            }),
            Kind::Choice { rules, default } => {
                self.with_scope(work.run, id, None, &input, |scope| {
                    let given = data::selected(&state.input_path, "InputPath", scope)?;
                    chosen((rules, default.as_ref()), state, &scope.over(&given))
                })
            }
            Kind::Wait(wait) => self.with_scope(work.run, id, None, &input, |scope| {
                let given = data::selected(&state.input_path, "InputPath", scope)?;
                let until_ms = self.until(wait, &scope.over(&given))?;
                Ok(Step::Blocked(Phase::Waiting { until_ms }))
            }),
            Kind::Task(task) => self.schedule(work, id, (state, task), &input),
            Kind::Parallel { branches } => self.branch(work, id, (state, branches), &input),
            Kind::Map(map) => self.map(work, id, (state, map), &input),
        }
    }

    fn until(&self, wait: &Wait, scope: &Scope<'_>) -> Result<i64, Fault> {
        match wait {
            Wait::Seconds(seconds) => {
                let seconds = data::number(seconds, "SecondsPath", scope)?;
                Ok(self.now_ms.saturating_add(seconds.saturating_mul(1_000)))
            }
            Wait::Until(text) => {
                let text = data::text(text, "TimestampPath", scope)?;
                let at = Timestamp::parse_iso8601(&text);
                at.map(Timestamp::unix_ms).map_err(|_| {
                    let cause = "The Timestamp parameter cannot be parsed as an ISO-8601 timestamp";
                    Fault::runtime(format!("{cause}: {text}"))
                })
            }
        }
    }

    /// The state of `id` is done with `result`.
    pub(crate) fn succeed(&self, work: &mut Work<'_>, id: u32, state: &State, result: Value) {
        let Some(input) = work.run.threads.get(&id).map(|thread| thread.input.clone()) else {
            return;
        };
        let made = self.with_scope(work.run, id, None, &input, |scope| {
            let variables = assigned(state.assign.as_ref(), &scope.over(&result))?;
            // What a Pass or a Succeed keeps of its input is below InputPath.
            let output = effective_output(state, result.clone(), scope)?;
            Ok((output, variables))
        });
        match made {
            Ok((output, variables)) => {
                self.leave(work, id, (state, state.next.clone()), output, variables);
            }
            Err(fault) => self.fail_running(work, id, fault),
        }
    }

    /// Leaves the state for `next`, or for the end.
    pub(crate) fn leave(
        &self,
        work: &mut Work<'_>,
        id: u32,
        (state, next): (&State, Option<String>),
        output: Value,
        variables: Map<String, Value>,
    ) {
        let Some(name) = work.run.threads.get(&id).map(|thread| thread.state.clone()) else {
            return;
        };
        let mut details = json!({
            "name": name,
            "output": output.to_string(),
            "outputDetails": { "truncated": false },
        });
        if !variables.is_empty()
            && let Some(members) = details.as_object_mut()
        {
            let texts =
                variables.iter().map(|(name, value)| (name.clone(), value.to_string().into()));
            members.insert("assignedVariables".to_owned(), Value::Object(texts.collect()));
            members.insert("assignedVariablesDetails".to_owned(), json!({ "truncated": false }));
        }
        let kind = format!("{}StateExited", state.event_prefix());
        self.tell(work, Some(id), &kind, Some(("stateExitedEventDetails", details)));
        let Some(thread) = work.run.threads.get_mut(&id) else { return };
        thread.variables.extend(variables);
        match next {
            Some(next) => {
                thread.state = next;
                thread.input = output;
                thread.phase = Phase::Entering;
            }
            None => self.finish(work, id, output),
        }
    }

    /// Tells an event of thread `id`, or of the execution itself.
    pub(crate) fn tell(
        &self,
        work: &mut Work<'_>,
        id: Option<u32>,
        kind: &str,
        details: Option<(&str, Value)>,
    ) {
        let number = work.run.last_event.saturating_add(1);
        work.run.last_event = number;
        let thread = id.and_then(|id| work.run.threads.get_mut(&id));
        let previous =
            thread.map_or(0, |thread| core::mem::replace(&mut thread.last_event, number));
        let details = details.map(|(name, value)| (name.to_owned(), value));
        let kind = kind.to_owned();
        work.events.push(Event { id: number, previous, at_ms: self.now_ms, kind, details });
    }

    /// Evaluates something over `data`, as thread `id` sees it.
    pub(crate) fn with_scope<T>(
        &self,
        run: &Run,
        id: u32,
        token: Option<&str>,
        data: &Value,
        evaluate: impl FnOnce(&Scope<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let context = run.context(id, token);
        let variables = run.variables(id);
        evaluate(&Scope { data, context: &context, variables: &variables, host: self.host })
    }

    /// A thread at the start of `workflow`.
    pub(crate) fn thread(
        &self,
        workflow: &Workflow,
        (parent, index): (Option<u32>, usize),
        trail: Vec<(String, usize)>,
        input: Value,
    ) -> Thread {
        Thread {
            parent,
            index,
            trail,
            state: workflow.start_at.clone(),
            input,
            phase: Phase::Entering,
            variables: Map::new(),
            item: None,
            entered_ms: self.now_ms,
            entered_event: 0,
            last_event: 0,
            attempts: Vec::new(),
        }
    }

    /// The state that a thread is in.
    pub(crate) fn state(&self, thread: &Thread) -> Option<&State> {
        let mut workflow = &self.machine.workflow;
        for (name, branch) in &thread.trail {
            workflow = workflow.states.get(name)?.workflow(*branch)?;
        }
        workflow.states.get(&thread.state)
    }
}

fn chosen(
    (ways, default): (&[Way], Option<&String>),
    state: &State,
    scope: &Scope<'_>,
) -> Result<Step, Fault> {
    for way in ways {
        if way.rule.holds(scope)? {
            let assign = assigned(way.assign.as_ref().or(state.assign.as_ref()), scope)?;
            return Ok(Step::Way { next: way.next.clone(), assign });
        }
    }
    match default {
        Some(next) => {
            let assign = assigned(state.assign.as_ref(), scope)?;
            Ok(Step::Way { next: next.clone(), assign })
        }
        None => Err(Fault::new(
            "States.NoChoiceMatched",
            "Failed to transition out of the state. No choice matched and no Default is defined.",
        )),
    }
}
