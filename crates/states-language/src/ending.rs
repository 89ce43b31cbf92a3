//! What becomes of failures: retries, catchers, and the end of an execution before its time.

use serde_json::{Value, json};

use crate::data::{assigned, placed, require_small};
use crate::event::Event;
use crate::fault::Fault;
use crate::interpreter::{Interpreter, ROOT, Work};
use crate::retry::{catcher, retrier};
use crate::run::{Phase, Run, Status};

impl Interpreter<'_> {
    /// The state of thread `id` failed: it is tried again, or something catches that, or its workflow fails.
    pub(crate) fn fail(&self, work: &mut Work<'_>, id: u32, fault: Fault) {
        let Some(thread) = work.run.threads.get(&id) else { return };
        let Some(state) = self.state(thread) else { return };
        if let Some((index, retrier)) = retrier(&state.retry, &fault) {
            let attempts = thread.attempts.get(index).copied().unwrap_or_default();
            let pause_ms = retrier.pause_ms(attempts, self.host.random());
            if let Some(pause_ms) = pause_ms {
                self.abandon(work, id, None);
                if let Some(thread) = work.run.threads.get_mut(&id) {
                    if let Some(count) = thread.attempts.get_mut(index) {
                        *count = count.saturating_add(1);
                    }
                    thread.phase =
                        Phase::Pausing { until_ms: self.now_ms.saturating_add(pause_ms) };
                }
                return;
            }
        }
        if let Some(catcher) = catcher(&state.catch, &fault) {
            let input = thread.input.clone();
            let error = fault.output();
            let caught = self.with_scope(work.run, id, None, &error, |scope| {
                let variables = assigned(catcher.assign.as_ref(), scope)?;
                let output = placed(&catcher.result_path, &input, error.clone())?;
                require_small(&output)?;
                Ok((output, variables))
            });
            self.abandon(work, id, None);
            match caught {
                Ok((output, variables)) => {
                    self.leave(work, id, (state, Some(catcher.next.clone())), output, variables);
                }
                Err(fault) => self.fail_workflow(work, id, fault),
            }
            return;
        }
        self.fail_workflow(work, id, fault);
    }

    /// The workflow of thread `id` fails, and with it the state that it is of.
    fn fail_workflow(&self, work: &mut Work<'_>, id: u32, fault: Fault) {
        let Some(thread) = work.run.threads.get(&id) else { return };
        let Some(parent) = thread.parent else { return self.fail_execution(work, fault) };
        let is_item = thread.item.is_some();
        let (index, last_event) = (thread.index, thread.last_event);
        if is_item {
            self.tell_item(work, id, "MapIterationFailed");
            let Some(above) = work.run.threads.get_mut(&parent) else { return };
            if let Phase::Mapping(mapping) = &mut above.phase {
                mapping.failed = mapping.failed.saturating_add(1);
                if mapping.failed <= mapping.failures_max {
                    if let Some(result) = mapping.results.get_mut(index) {
                        *result = Some(fault.output());
                    }
                    above.last_event = last_event;
                    self.drop_threads(work, id);
                    work.run.threads.remove(&id);
                    return self.join(work, parent);
                }
            }
        }
        let kind = if is_item { "MapStateFailed" } else { "ParallelStateFailed" };
        // What fails may be taken up again later: then only what did not succeed is done anew.
        let is_final = self.is_final(work.run, parent, &fault);
        self.tell(work, Some(parent), kind, None);
        if is_final {
            return self.fail(work, parent, fault);
        }
        self.abandon(work, parent, Some(id));
        self.fail(work, parent, fault);
    }

    /// Whether nothing above `id` catches `fault` or tries again.
    fn is_final(&self, run: &Run, id: u32, fault: &Fault) -> bool {
        let mut next = Some(id);
        while let Some(id) = next {
            let Some(thread) = run.threads.get(&id) else { return true };
            let Some(state) = self.state(thread) else { return true };
            let tries = retrier(&state.retry, fault).is_some_and(|(index, retrier)| {
                let attempts = thread.attempts.get(index).copied().unwrap_or_default();
                attempts < retrier.attempts_max
            });
            if tries || catcher(&state.catch, fault).is_some() {
                return false;
            }
            next = thread.parent;
        }
        true
    }

    /// Ends what is below thread `id`; `failed` is the one that did it.
    fn abandon(&self, work: &mut Work<'_>, id: u32, failed: Option<u32>) {
        let below = work.run.below(id);
        for child in &below {
            let is_item = work.run.threads.get(child).is_some_and(|it| it.item.is_some());
            if Some(*child) != failed && is_item {
                self.tell_item(work, *child, "MapIterationAborted");
            }
        }
        self.drop_threads(work, id);
    }

    fn drop_threads(&self, work: &mut Work<'_>, id: u32) {
        for child in work.run.below(id) {
            work.run.threads.remove(&child);
        }
    }

    /// The execution fails. Its threads stay as they are: it may be taken up again.
    pub(crate) fn fail_execution(&self, work: &mut Work<'_>, fault: Fault) {
        let details = json!({ "error": fault.error, "cause": fault.cause });
        let details = Some(("executionFailedEventDetails", details));
        self.tell(work, Some(ROOT), "ExecutionFailed", details);
        work.run.status = Status::Failed;
        work.run.fault = Some(fault);
    }

    pub(crate) fn time_out(&self, work: &mut Work<'_>) {
        let details = Some(("executionTimedOutEventDetails", json!({})));
        self.tell(work, Some(ROOT), "ExecutionTimedOut", details);
        work.run.status = Status::TimedOut;
        work.run.fault = Some(Fault::timeout());
    }

    /// Fails a run for a reason outside of its definition.
    pub fn break_off(&self, run: &mut Run, fault: Fault) -> Vec<Event> {
        let mut work = Work { run, events: Vec::new() };
        if work.run.status == Status::Running {
            self.fail_execution(&mut work, fault);
        }
        work.events
    }

    /// Stops a run.
    pub fn stop(&self, run: &mut Run, error: Option<String>, cause: Option<String>) -> Vec<Event> {
        let mut work = Work { run, events: Vec::new() };
        if work.run.status != Status::Running {
            return work.events;
        }
        let mut details = serde_json::Map::new();
        for (name, said) in [("error", &error), ("cause", &cause)] {
            details.extend(said.as_ref().map(|it| (name.to_owned(), Value::from(it.as_str()))));
        }
        let details = Some(("executionAbortedEventDetails", Value::Object(details)));
        self.tell(&mut work, Some(ROOT), "ExecutionAborted", details);
        work.run.status = Status::Aborted;
        let fault = Fault::new(error.unwrap_or_default(), cause.unwrap_or_default());
        work.run.fault = Some(fault);
        work.events
    }

    /// Takes up a run that did not come to its end: what has not succeeded is entered anew.
    pub fn redrive(&self, run: &mut Run) -> Vec<Event> {
        let mut work = Work { run, events: Vec::new() };
        if matches!(work.run.status, Status::Running | Status::Succeeded) {
            return work.events;
        }
        work.run.status = Status::Running;
        work.run.fault = None;
        work.run.redrives = work.run.redrives.saturating_add(1);
        work.run.redriven_ms = Some(self.now_ms);
        work.run.ends_ms = self
            .machine
            .timeout_seconds
            .map(|seconds| self.now_ms.saturating_add(seconds.saturating_mul(1_000)));
        let parents: Vec<u32> = work.run.threads.values().filter_map(|it| it.parent).collect();
        for (id, thread) in &mut work.run.threads {
            if !parents.contains(id) {
                thread.phase = Phase::Entering;
            }
        }
        let details = json!({ "redriveCount": work.run.redrives });
        let details = Some(("executionRedrivenEventDetails", details));
        self.tell(&mut work, Some(ROOT), "ExecutionRedriven", details);
        work.events
    }
}
