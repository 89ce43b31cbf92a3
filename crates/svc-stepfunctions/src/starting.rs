//! Starts an execution: everything that has to happen once, and the rows that are stored.

use api_stepfunctions::errors;
use engine::{Ctx, Failure, Writer};
use names::RequestId;
use serde_json::Value;
use states_language::{Event, Facts, Interpreter, Run};
use wire::{AwsError, SensitiveString};

use crate::Sfn;
use crate::arns::{ExecutionPlace, MachinePlace, is_name};
use crate::bells::Ring;
use crate::chance::{Chance, fresh_home};
use crate::execution::{EXECUTIONS, ExecutionRecord, StoredStatus};
use crate::limits::{EXPRESS_SECONDS_MAX, INPUT_BYTES_MAX};
use crate::machine::MachineRecord;
use crate::opened::{DEFINITION, Sealed, machine_of, open_definition, open_run, sealed};
use crate::progress::plan;
use crate::refusal::{deleting, invalid_name};
use crate::role_key::{Whose, fresh_by_role, open_by_role};
use crate::sealing::{Sealing, write_contents};

/// What is started.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted<'a> {
    pub(crate) name: Option<&'a str>,
    pub(crate) input: Option<&'a SensitiveString>,
}

/// An execution that is to be stored, or one that is there already.
#[derive(Debug)]
pub struct Begun {
    record: ExecutionRecord,
    /// None where it is there already.
    contents: Option<(Sealed, Vec<u8>)>,
    _ring: Ring,
}

impl Begun {
    pub(crate) fn arn(&self) -> String {
        self.record.arn()
    }

    pub(crate) const fn started_ms(&self) -> i64 {
        self.record.started_ms
    }

    /// Stores it.
    ///
    /// # Errors
    /// `ExecutionAlreadyExists` where another call was faster.
    pub(crate) async fn write(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        let Some((contents, definition)) = &self.contents else { return Ok(()) };
        let mut record = self.record.clone();
        if EXECUTIONS.get(cx, &record.place.parts()).await?.is_some() {
            return Err(already(&record).into());
        }
        let home = record.home.clone();
        record.definition_parts = write_contents(cx, (&home, DEFINITION), definition, 0)?;
        contents.write(cx, &mut record)?;
        let now_ms = cx.now().unix_ms();
        crate::changed::tell(cx, &record)?;
        plan(cx, &mut record, Some(now_ms))?;
        record.save(cx)
    }
}

fn already(record: &ExecutionRecord) -> AwsError {
    errors::execution_already_exists(format!("Execution Already Exists: '{}'", record.arn()))
}

/// Makes everything ready for an execution of `machine`.
///
/// # Errors
/// What a request may not say; KMS's and STS's refusals.
pub(crate) async fn begin(
    service: &Sfn,
    cx: &mut Ctx,
    machine: &MachineRecord,
    wanted: Wanted<'_>,
) -> Result<Begun, Failure> {
    let place = machine.place();
    if machine.is_deleting {
        return Err(deleting(place.arn()).into());
    }
    let input = parsed(wanted.input)?;
    let name = named(cx, wanted.name)?;
    let (account, region) = (machine.account.clone(), machine.region.clone());
    let execution = ExecutionPlace { account, region, machine: machine.name.clone(), name };
    let ring = Ring::new(&service.bell);
    if let Some(held) = EXECUTIONS.get(cx, &execution.parts()).await? {
        require_same(cx, &place, &held, &input).await?;
        return Ok(Begun { record: held, contents: None, _ring: ring });
    }
    let whose = Whose {
        account: &machine.account,
        region: &machine.region,
        machine: &place,
        role_arn: &machine.role_arn,
    };
    let held = open_by_role(cx, whose, &machine.sealing).await?;
    let at = (machine.home.as_str(), machine.definition_parts);
    let definition = open_definition(cx, at, &held).await?;
    let key_id = machine.key.as_ref().map(|key| key.key_id.as_str());
    let (sealing, key) = fresh_by_role(cx, whose, key_id).await?;
    let mut record = record_of(cx, machine, execution, sealing);
    let (run, events) = run_of(cx, machine, &record, (&definition, input))?;
    let contents = sealed(cx, &record.home, &key, (&run, &events))?;
    let definition = key.seal(cx, &[&record.home, DEFINITION], definition.as_bytes())?;
    record.events = run.last_event;
    Ok(Begun { record, contents: Some((contents, definition)), _ring: ring })
}

fn record_of(
    cx: &Ctx,
    machine: &MachineRecord,
    execution: ExecutionPlace,
    sealing: Sealing,
) -> ExecutionRecord {
    ExecutionRecord {
        place: execution,
        home: fresh_home(cx.random()),
        is_express: machine.is_express,
        role_arn: machine.role_arn.clone(),
        status: StoredStatus::Running,
        started_ms: cx.now().unix_ms(),
        stopped_ms: None,
        redrives: 0,
        redriven_ms: None,
        key: machine.key.clone(),
        sealing,
        revision: machine.revision.clone(),
        updated_ms: machine.updated_ms,
        definition_parts: 0,
        run_parts: 0,
        events: 0,
        due_ms: None,
    }
}

/// How an execution stands at its beginning.
fn run_of(
    cx: &Ctx,
    machine: &MachineRecord,
    record: &ExecutionRecord,
    (definition, input): (&str, Value),
) -> Result<(Run, Vec<Event>), Failure> {
    let now_ms = record.started_ms;
    let facts = Facts {
        execution_arn: record.arn(),
        name: record.place.name.clone(),
        machine_arn: machine.arn(),
        machine_name: machine.name.clone(),
        role_arn: machine.role_arn.clone(),
        started_ms: now_ms,
    };
    let chance = Chance::new(cx.random());
    let token = || chance.token();
    let parsed = machine_of(definition)?;
    let interpreter = Interpreter { machine: &parsed, host: &chance, now_ms, fresh_token: &token };
    let (mut run, events) = interpreter.begin(facts, input);
    if machine.is_express {
        run.end_within(EXPRESS_SECONDS_MAX);
    }
    Ok((run, events))
}

/// As AWS: a call with the same name and input, while that runs, is the same call.
async fn require_same(
    cx: &mut Ctx,
    machine: &MachinePlace,
    held: &ExecutionRecord,
    input: &Value,
) -> Result<(), Failure> {
    if !held.is_running() || held.is_express {
        return Err(already(held).into());
    }
    let whose = Whose {
        account: &machine.account,
        region: &machine.region,
        machine,
        role_arn: &held.role_arn,
    };
    let key = open_by_role(cx, whose, &held.sealing).await?;
    let run = open_run(cx, held, &key).await?;
    match run.input == *input {
        true => Ok(()),
        false => Err(already(held).into()),
    }
}

fn parsed(input: Option<&SensitiveString>) -> Result<Value, AwsError> {
    let refused = |text: &str| {
        errors::invalid_execution_input(format!("Invalid State Machine Execution Input: '{text}'"))
    };
    let Some(input) = input else { return Ok(Value::Object(serde_json::Map::new())) };
    if input.reveal().len() > INPUT_BYTES_MAX {
        return Err(refused("The input is too long"));
    }
    serde_json::from_str(input.reveal()).map_err(|_| refused("The input is not JSON"))
}

fn named(cx: &Ctx, name: Option<&str>) -> Result<String, AwsError> {
    match name {
        Some(name) if is_name(name) => Ok(name.to_owned()),
        Some(name) => Err(invalid_name(name)),
        None => Ok(RequestId::uuid(envelope::random::bytes(cx.random())).as_str().to_owned()),
    }
}
