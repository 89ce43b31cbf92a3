//! CreateStateMachine: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html>

use std::collections::BTreeMap;

use api_stepfunctions::{
    CreateStateMachine, CreateStateMachineInput, CreateStateMachineOutput, StateMachineType, Tag,
    errors,
};
use engine::{Access, Allowed, Ctx, Failure, StagedHandler, Touch, View};
use tables::Reader;

use crate::Sfn;
use crate::arns::{MachinePlace, is_name};
use crate::chance::fresh_home;
use crate::execution::at;
use crate::find::{FoundMachine, touch_machine};
use crate::kms::{fresh_for_caller, open_for_caller, require_key};
use crate::limits::MACHINES_MAX;
use crate::machine::{MACHINES, MachineRecord};
use crate::opened::{DEFINITION, open_definition};
use crate::refusal::{deleting, invalid_name};
use crate::sealing::{Sealing, fresh_owned, write_contents};
use crate::settings::{key_settings, pass_role, require_built, require_definition};
use crate::tags::{add_tags, pairs};

impl StagedHandler<CreateStateMachine> for Sfn {
    type Touches = Touch<FoundMachine>;
    /// The state machine as it is to be, and its definition, sealed. None where there is one already, which is
    /// as it was asked for.
    type Staged = Option<(MachineRecord, Vec<u8>)>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateStateMachineInput,
    ) -> Result<Touch<FoundMachine>, Failure> {
        if !is_name(&input.name) {
            return Err(invalid_name(&input.name).into());
        }
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let arn = MachinePlace { account, region, name: input.name.clone() }.arn();
        let tags: &[Tag] = input.tags.as_deref().unwrap_or_default();
        let add = |access: Access| access.request_tags(pairs(tags));
        let touch = touch_machine(cx, &arn, "states:CreateStateMachine", add).await?;
        let pass = pass_role(cx, &input.role_arn, &arn)?;
        let tagging = Access::new("states:TagResource", arn, cx.account());
        let touch = touch.and(pass);
        Ok(match tags.is_empty() {
            true => touch,
            false => touch.and(tagging.request_tags(pairs(tags))),
        })
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &CreateStateMachineInput,
        found: &Allowed<FoundMachine>,
    ) -> Result<Self::Staged, Failure> {
        let publish = input.publish;
        require_built(
            input.logging_configuration.as_ref(),
            input.tracing_configuration.as_ref(),
            publish,
        )?;
        let is_express = input.r#type == Some(StateMachineType::Express);
        require_definition(&input.definition, is_express, cx)?;
        let key = key_settings(input.encryption_configuration.as_ref())?;
        if let Some(held) = found.if_any() {
            let at = (held.home.as_str(), held.definition_parts);
            let opener = open_for_caller(cx, &held.sealing).await?;
            let is_same = held.is_express == is_express
                && held.key == key
                && open_definition(cx, at, &opener).await? == *input.definition.reveal();
            return match (held.is_deleting, is_same) {
                (true, _) => Err(deleting(held.arn()).into()),
                (false, true) => Ok(None),
                (false, false) => Err(errors::state_machine_already_exists(format!(
                    "State Machine Already Exists: '{}'",
                    held.arn()
                ))
                .into()),
            };
        }
        if let Some(key) = &key {
            require_key(cx, &key.key_id).await?;
        }
        let place = found.place.clone();
        let whose = (&place.account, &place.region);
        let (sealing, _): (Sealing, _) = fresh_owned(cx, whose, &place.arn()).await?;
        let now_ms = cx.now().unix_ms();
        let mut machine = MachineRecord {
            account: place.account,
            region: place.region,
            name: place.name,
            home: fresh_home(cx.random()),
            is_express,
            role_arn: input.role_arn.clone(),
            created_ms: now_ms,
            updated_ms: now_ms,
            revision: None,
            is_deleting: false,
            key,
            sealing,
            definition_parts: 0,
            tags: BTreeMap::new(),
        };
        add_tags(&mut machine.tags, input.tags.as_deref().unwrap_or_default())?;
        let (sealing, sealer) = fresh_for_caller(cx, &machine).await?;
        machine.sealing = sealing;
        let text = input.definition.reveal().as_bytes();
        let sealed = sealer.seal(cx, &[&machine.home, DEFINITION], text)?;
        Ok(Some((machine, sealed)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &CreateStateMachineInput,
        found: Allowed<FoundMachine>,
        made: &Option<(MachineRecord, Vec<u8>)>,
    ) -> Result<CreateStateMachineOutput, Failure> {
        let Some((machine, sealed)) = made else {
            let held = found.present()?;
            return Ok(answer(held));
        };
        if found.if_any().is_some() {
            return Err(Failure::Contended);
        }
        let cx = &mut cx.writer(&found);
        let prefix = [machine.account.as_str(), machine.region.as_str()];
        let range = store::Range::within(&MACHINES.key(&prefix), MACHINES_MAX);
        if cx.range(&range).await?.len() >= MACHINES_MAX {
            let text = "State Machine Limit Exceeded: 'Maximum number of state machines reached'";
            return Err(errors::state_machine_limit_exceeded(text).into());
        }
        let mut machine = machine.clone();
        let home = machine.home.clone();
        machine.definition_parts = write_contents(cx, (&home, DEFINITION), sealed, 0)?;
        machine.save(cx)?;
        Ok(answer(&machine))
    }
}

fn answer(machine: &MachineRecord) -> CreateStateMachineOutput {
    CreateStateMachineOutput {
        state_machine_arn: machine.arn(),
        creation_date: at(machine.created_ms),
        state_machine_version_arn: None,
    }
}
