//! From the ARN of a state machine or an execution to what it is of, and the check of what is to be done with it.
//!
//! Who asks for what does not exist is judged like one who asks for what does. What another account has is not
//! told at all: Step Functions has no policies of resources.
//!
//! Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsstepfunctions.html>

use engine::{Access, Failure, Touch, View};
use wire::AwsError;

use crate::arns::{ExecutionPlace, MachinePlace};
use crate::execution::{EXECUTIONS, ExecutionRecord};
use crate::machine::{MACHINES, MachineRecord};
use crate::refusal::{invalid_arn, no_execution, no_machine};

/// A state machine, if there is one.
#[derive(Debug)]
pub struct FoundMachine {
    pub(crate) place: MachinePlace,
    machine: Option<MachineRecord>,
}

/// An execution, if there is one.
#[derive(Debug)]
pub struct FoundExecution {
    pub(crate) place: ExecutionPlace,
    execution: Option<ExecutionRecord>,
}

impl FoundMachine {
    /// # Errors
    /// `StateMachineDoesNotExist`.
    pub(crate) fn present(&self) -> Result<&MachineRecord, AwsError> {
        self.machine.as_ref().ok_or_else(|| no_machine(self.place.arn()))
    }

    pub(crate) const fn if_any(&self) -> Option<&MachineRecord> {
        self.machine.as_ref()
    }
}

impl FoundExecution {
    /// # Errors
    /// `ExecutionDoesNotExist`.
    pub(crate) fn present(&self) -> Result<&ExecutionRecord, AwsError> {
        let kept = self.execution.as_ref().filter(|execution| !execution.is_express);
        kept.ok_or_else(|| no_execution(self.place.arn()))
    }
}

/// The state machine with this ARN, to be judged by `action`, with the condition keys that `add` adds.
///
/// # Errors
/// `InvalidArn`.
pub(crate) async fn touch_machine(
    cx: &mut View<'_>,
    arn: &str,
    action: &'static str,
    add: impl FnOnce(Access) -> Access,
) -> Result<Touch<FoundMachine>, Failure> {
    let place = MachinePlace::of_arn(arn)?;
    require_here(cx, (&place.account, &place.region), arn)?;
    let machine = MACHINES.get(cx, &place.parts()).await?;
    let mut access = Access::new(action, place.arn(), &place.account);
    if let Some(machine) = &machine {
        cx.name_resource(&place.arn(), &place.account);
        access = access.resource_tags(&machine.tags);
    }
    Ok(Touch::new(FoundMachine { place, machine }, add(access)))
}

/// The execution with this ARN, to be judged by `action`.
///
/// # Errors
/// `InvalidArn`.
pub(crate) async fn touch_execution(
    cx: &mut View<'_>,
    arn: &str,
    action: &'static str,
) -> Result<Touch<FoundExecution>, Failure> {
    let place = ExecutionPlace::of_arn(arn)?;
    require_here(cx, (&place.account, &place.region), arn)?;
    let execution = EXECUTIONS.get(cx, &place.parts()).await?;
    if execution.is_some() {
        cx.name_resource(&place.arn(), &place.account);
    }
    let access = Access::new(action, place.arn(), &place.account);
    Ok(Touch::new(FoundExecution { place, execution }, access))
}

/// What is of another account or Region is no ARN here.
fn require_here(
    cx: &View<'_>,
    (account, region): (&names::AccountId, &names::Region),
    arn: &str,
) -> Result<(), AwsError> {
    match account == cx.account() && region == cx.region() {
        true => Ok(()),
        false => Err(invalid_arn(arn)),
    }
}
