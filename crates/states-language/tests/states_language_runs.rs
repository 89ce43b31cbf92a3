//! Executions step by step: a run that is stored and read between any two steps goes on as if it never was.

#![cfg(test)]

use serde_json::{Value, json};
use states_language::{
    Facts, Fault, Hash, Host, Interpreter, Machine, NothingKnown, Run, Severity, Status,
};

struct Plain;

impl Host for Plain {
    fn random(&self) -> [u8; 16] {
        [7; 16]
    }

    fn hash(&self, _: Hash, data: &[u8]) -> String {
        format!("{:032x}", data.len())
    }
}

fn machine(definition: &Value) -> Machine {
    let (machine, found) = Machine::parse(&definition.to_string(), &NothingKnown);
    machine.unwrap_or_else(|| panic!("{found:?}"))
}

fn facts() -> Facts {
    Facts {
        execution_arn: "execution".to_owned(),
        name: "run".to_owned(),
        machine_arn: "a:b:c:us-east-1:e:machine".to_owned(),
        machine_name: "machine".to_owned(),
        role_arn: "role".to_owned(),
        started_ms: 0,
    }
}

/// An execution under way, and the instant.
struct Lab {
    machine: Machine,
    run: Run,
    now_ms: i64,
    kinds: Vec<String>,
    stores: bool,
}

impl Lab {
    fn new(definition: &Value, input: Value, stores: bool) -> Self {
        let machine = machine(definition);
        let token = || "token".to_owned();
        let interpreter =
            Interpreter { machine: &machine, host: &Plain, now_ms: 0, fresh_token: &token };
        let (run, events) = interpreter.begin(facts(), input);
        let kinds = events.into_iter().map(|event| event.kind).collect();
        Self { machine, run, now_ms: 0, kinds, stores }
    }

    /// One step: a call that is to be made gets what `answer` says, or time passes.
    fn step(&mut self, answer: &mut dyn FnMut(&Value) -> Result<Value, Fault>) {
        if self.stores {
            let text = serde_json::to_string(&self.run).unwrap();
            self.run = serde_json::from_str(&text).unwrap();
        }
        let call = self.run.next_call().map(|it| (it.thread, it.call.parameters.clone()));
        if call.is_none() && !self.run.is_ready() {
            self.now_ms = self.run.due_ms().expect("something is due").max(self.now_ms);
        }
        let (now_ms, token) = (self.now_ms, || "token".to_owned());
        let interpreter =
            Interpreter { machine: &self.machine, host: &Plain, now_ms, fresh_token: &token };
        let mut events = match call {
            Some((thread, parameters)) => {
                interpreter.called(&mut self.run, thread, answer(&parameters))
            }
            None => Vec::new(),
        };
        events.extend(interpreter.advance(&mut self.run, 1));
        self.kinds.extend(events.into_iter().map(|event| event.kind));
    }

    fn finish(&mut self, answer: &mut dyn FnMut(&Value) -> Result<Value, Fault>) -> Status {
        for _ in 0..1_000 {
            if self.run.status != Status::Running {
                break;
            }
            self.step(answer);
        }
        self.run.status
    }
}

fn task(more: Value) -> Value {
    let mut state = json!({ "Type": "Task", "Resource": "r", "End": true });
    state.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    json!({ "StartAt": "T", "States": { "T": state } })
}

fn whole() -> Value {
    json!({ "StartAt": "P", "States": {
        "P": { "Type": "Parallel", "Next": "M", "ResultPath": "$.both", "Branches": [
            { "StartAt": "A", "States": { "A": { "Type": "Wait", "Seconds": 5, "End": true } } },
            task(json!({ "Retry": [{ "ErrorEquals": ["E"], "IntervalSeconds": 2, "BackoffRate": 3 }] })),
        ]},
        "M": { "Type": "Map", "ItemsPath": "$.items", "MaxConcurrency": 2, "ResultPath": "$.each", "End": true,
            "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Pass", "Parameters": { "n.$": "$" }, "End": true } } } },
    }})
}

#[test]
fn what_is_stored_between_steps_goes_on_the_same() {
    let outcome = |stores| {
        let mut failures = 2;
        let mut lab = Lab::new(&whole(), json!({ "items": [1, 2, 3] }), stores);
        let status = lab.finish(&mut |_| {
            failures -= 1;
            if failures >= 0 { Err(Fault::new("E", "")) } else { Ok(json!("done")) }
        });
        assert_eq!(status, Status::Succeeded);
        (lab.run.output, lab.kinds, lab.now_ms)
    };
    let plain = outcome(false);
    assert_eq!(plain, outcome(true));
    // Pauses of 2 and 6 seconds.
    assert_eq!(plain.2, 8_000);
    let output = plain.0.unwrap();
    assert_eq!(output["each"], json!([{ "n": 1 }, { "n": 2 }, { "n": 3 }]));
    assert_eq!(output["both"][1], json!("done"));
}

#[test]
fn pauses_grow_to_their_bound() {
    let retry = json!({ "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 1, "MaxAttempts": 4, "MaxDelaySeconds": 3 }] });
    let mut lab = Lab::new(&task(retry), json!({}), true);
    let status = lab.finish(&mut |_| Err(Fault::new("E", "c")));
    assert_eq!((status, lab.now_ms), (Status::Failed, 1_000 + 2_000 + 3_000 + 3_000));
    assert_eq!(lab.kinds.iter().filter(|kind| *kind == "TaskFailed").count(), 5);
    assert_eq!(lab.run.fault, Some(Fault::new("E", "c")));
}

#[test]
fn redrive_keeps_what_succeeded() {
    let definition = json!({ "StartAt": "P", "States": { "P": { "Type": "Parallel", "End": true, "Branches": [
        { "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": "a", "End": true } } },
        task(json!({})),
    ]}}});
    let mut lab = Lab::new(&definition, json!({}), true);
    assert_eq!(lab.finish(&mut |_| Err(Fault::new("E", "c"))), Status::Failed);
    let token = || "token".to_owned();
    let interpreter =
        Interpreter { machine: &lab.machine, host: &Plain, now_ms: 9, fresh_token: &token };
    let events = interpreter.redrive(&mut lab.run);
    assert_eq!(events[0].kind, "ExecutionRedriven");
    assert_eq!(lab.finish(&mut |_| Ok(json!("t"))), Status::Succeeded);
    assert_eq!(lab.run.output, Some(json!(["a", "t"])));
    assert_eq!(lab.kinds.iter().filter(|kind| *kind == "PassStateEntered").count(), 1);
}

#[test]
fn what_is_too_large_is_refused() {
    let mut lab = Lab::new(&task(json!({})), json!({}), false);
    let status = lab.finish(&mut |_| Ok(json!("x".repeat(262_144))));
    assert_eq!(status, Status::Failed);
    assert_eq!(lab.run.fault.unwrap().error, "States.DataLimitExceeded");
}

#[test]
fn nothing_that_is_read_panics() {
    let text = whole().to_string();
    for end in 0..text.len() {
        if let Some(part) = text.get(..end) {
            let (machine, found) = Machine::parse(part, &NothingKnown);
            assert!(machine.is_none() && found.iter().any(|it| it.severity == Severity::Error));
        }
    }
}
