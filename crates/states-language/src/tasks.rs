//! Tasks: from what a task names and its data to a call.

use serde_json::{Value, json};

use crate::data::{self, effective_input};
use crate::definition::{State, Task};
use crate::fault::Fault;
use crate::interpreter::{Interpreter, Step, Work};
use crate::run::{Call, Phase};
use crate::template::filled;

impl Interpreter<'_> {
    /// Schedules a task: its call is to be made.
    pub(crate) fn schedule(
        &self,
        work: &mut Work<'_>,
        id: u32,
        (state, task): (&State, &Task),
        input: &Value,
    ) -> Result<Step, Fault> {
        let wants_token = task.resource.ends_with(".waitForTaskToken");
        let token = wants_token.then(|| (self.fresh_token)());
        let made = self.with_scope(work.run, id, token.as_deref(), input, |scope| {
            let chosen = data::selected(&state.input_path, "InputPath", scope)?;
            let below = scope.over(&chosen);
            let seconds = |number: &Option<_>, field| {
                number.as_ref().map(|it| data::number(it, field, &below)).transpose()
            };
            let role_arn = match &task.credentials {
                Some(template) => filled(template, &below)?.get("RoleArn").cloned(),
                None => None,
            };
            Ok((
                effective_input(state, scope)?,
                seconds(&task.timeout_seconds, "TimeoutSecondsPath")?,
                seconds(&task.heartbeat_seconds, "HeartbeatSecondsPath")?,
                role_arn.and_then(|it| it.as_str().map(str::to_owned)),
            ))
        })?;
        let (parameters, timeout_seconds, heartbeat_seconds, role_arn) = made;
        data::require_small(&parameters)?;
        let ms = |seconds: i64| seconds.saturating_mul(1_000);
        let mut call = Call {
            resource: task.resource.clone(),
            parameters,
            role_arn,
            token,
            event: 0,
            ends_ms: timeout_seconds.map(|seconds| self.now_ms.saturating_add(ms(seconds))),
            heartbeat_ms: heartbeat_seconds.map(ms),
            silent_since_ms: self.now_ms,
        };
        let (kind, resource) = call.named();
        let mut details = json!({
            "resourceType": kind,
            "resource": resource,
            "region": work.run.facts.machine_arn.split(':').nth(3).unwrap_or_default(),
            "parameters": call.parameters.to_string(),
        });
        if let Some(members) = details.as_object_mut() {
            let numbers =
                [("timeoutInSeconds", timeout_seconds), ("heartbeatInSeconds", heartbeat_seconds)];
            for (name, number) in numbers {
                members.extend(number.map(|number| (name.to_owned(), Value::from(number))));
            }
            let role = call.role_arn.as_ref();
            let role = role.map(|arn| ("taskCredentials".to_owned(), json!({ "roleArn": arn })));
            members.extend(role);
        }
        self.tell(work, Some(id), "TaskScheduled", Some(("taskScheduledEventDetails", details)));
        call.event = work.run.last_event;
        let (kind, resource) = call.named();
        let details = json!({ "resourceType": kind, "resource": resource });
        self.tell(work, Some(id), "TaskStarted", Some(("taskStartedEventDetails", details)));
        Ok(Step::Blocked(Phase::Calling(call)))
    }
}
