//! What is heard of calls, and of time.

use serde_json::{Value, json};

use crate::data::require_small;
use crate::event::Event;
use crate::fault::Fault;
use crate::interpreter::{Interpreter, Work};
use crate::run::{Call, Phase, Run, Status};

impl Interpreter<'_> {
    /// The call of `thread` was made, and gave this.
    pub fn called(&self, run: &mut Run, thread: u32, outcome: Result<Value, Fault>) -> Vec<Event> {
        let mut work = Work { run, events: Vec::new() };
        let Some(call) = calling(work.run, thread) else { return work.events };
        match outcome {
            Ok(output) if call.comes_later() => {
                let (kind, resource) = call.named();
                let details = json!({
                    "resourceType": kind,
                    "resource": resource,
                    "output": output.to_string(),
                    "outputDetails": { "truncated": false },
                });
                let details = Some(("taskSubmittedEventDetails", details));
                self.tell(&mut work, Some(thread), "TaskSubmitted", details);
                if let Some(it) = work.run.threads.get_mut(&thread) {
                    it.phase = Phase::Awaiting(Call { silent_since_ms: self.now_ms, ..call });
                }
            }
            outcome => self.outcome(&mut work, thread, &call, outcome),
        }
        work.events
    }

    /// What `thread` waited for has come.
    pub fn answered(
        &self,
        run: &mut Run,
        thread: u32,
        outcome: Result<Value, Fault>,
    ) -> Vec<Event> {
        let mut work = Work { run, events: Vec::new() };
        if let Some(call) = awaiting(work.run, thread) {
            self.outcome(&mut work, thread, &call, outcome);
        }
        work.events
    }

    fn outcome(&self, work: &mut Work<'_>, id: u32, call: &Call, outcome: Result<Value, Fault>) {
        let (kind, resource) = call.named();
        let outcome = outcome.and_then(|output| require_small(&output).map(|()| output));
        match outcome {
            Ok(output) => {
                let details = json!({
                    "resourceType": kind,
                    "resource": resource,
                    "output": output.to_string(),
                    "outputDetails": { "truncated": false },
                });
                let details = Some(("taskSucceededEventDetails", details));
                self.tell(work, Some(id), "TaskSucceeded", details);
                let thread = work.run.threads.get(&id);
                if let Some(state) = thread.and_then(|thread| self.state(thread)) {
                    self.succeed(work, id, state, output);
                }
            }
            Err(fault) => {
                let is_timeout =
                    fault.error == "States.Timeout" || fault.error == "States.HeartbeatTimeout";
                let (event, member) = match is_timeout {
                    true => ("TaskTimedOut", "taskTimedOutEventDetails"),
                    false => ("TaskFailed", "taskFailedEventDetails"),
                };
                let details = json!({
                    "resourceType": kind,
                    "resource": resource,
                    "error": fault.error,
                    "cause": fault.cause,
                });
                self.tell(work, Some(id), event, Some((member, details)));
                self.fail(work, id, fault);
            }
        }
    }

    /// What time has come for.
    pub(crate) fn ring(&self, work: &mut Work<'_>) {
        if work.run.status != Status::Running {
            return;
        }
        if work.run.ends_ms.is_some_and(|at| at <= self.now_ms) {
            return self.time_out(work);
        }
        let ids: Vec<u32> = work.run.threads.keys().copied().collect();
        for id in ids {
            let Some(thread) = work.run.threads.get(&id) else { continue };
            match &thread.phase {
                Phase::Waiting { until_ms } if *until_ms <= self.now_ms => {
                    let input = thread.input.clone();
                    let Some(state) = self.state(thread) else { continue };
                    let given = self.with_scope(work.run, id, None, &input, |scope| {
                        crate::data::selected(&state.input_path, "InputPath", scope)
                    });
                    match given {
                        Ok(given) => self.succeed(work, id, state, given),
                        Err(fault) => self.fail_running(work, id, fault),
                    }
                }
                Phase::Pausing { until_ms } if *until_ms <= self.now_ms => {
                    if let Some(thread) = work.run.threads.get_mut(&id) {
                        thread.phase = Phase::Trying;
                    }
                }
                Phase::Awaiting(call) if call.due_ms().is_some_and(|at| at <= self.now_ms) => {
                    let is_over = call.ends_ms.is_some_and(|at| at <= self.now_ms);
                    let fault = match is_over {
                        true => Fault::timeout(),
                        false => Fault::new("States.HeartbeatTimeout", ""),
                    };
                    let call = call.clone();
                    self.outcome(work, id, &call, Err(fault));
                }
                _ => {}
            }
        }
    }
}

fn calling(run: &Run, id: u32) -> Option<Call> {
    match &run.threads.get(&id)?.phase {
        Phase::Calling(call) => Some(call.clone()),
        _ => None,
    }
}

fn awaiting(run: &Run, id: u32) -> Option<Call> {
    match &run.threads.get(&id)?.phase {
        Phase::Awaiting(call) => Some(call.clone()),
        _ => None,
    }
}
