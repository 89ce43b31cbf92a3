//! UpdateStateMachine: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_UpdateStateMachine.html>

use api_stepfunctions::{
    UpdateStateMachine, UpdateStateMachineInput, UpdateStateMachineOutput, errors,
};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use names::RequestId;

use crate::Sfn;
use crate::execution::at;
use crate::find::{FoundMachine, touch_machine};
use crate::kms::{fresh_for_caller, open_for_caller, require_key};
use crate::machine::MachineRecord;
use crate::opened::{DEFINITION, open_definition};
use crate::refusal::deleting;
use crate::sealing::write_contents;
use crate::settings::{key_settings, pass_role, require_built, require_definition};

impl StagedHandler<UpdateStateMachine> for Sfn {
    type Touches = Touch<FoundMachine>;
    /// The state machine as it is to be, and its definition, sealed anew where it or its key changes.
    type Staged = (MachineRecord, Option<Vec<u8>>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateStateMachineInput,
    ) -> Result<Touch<FoundMachine>, Failure> {
        let arn = input.state_machine_arn.as_str();
        let touch = touch_machine(cx, arn, "states:UpdateStateMachine", |access| access).await?;
        Ok(match &input.role_arn {
            Some(role) => touch.and(pass_role(cx, role, arn)?),
            None => touch,
        })
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &UpdateStateMachineInput,
        found: &Allowed<FoundMachine>,
    ) -> Result<Self::Staged, Failure> {
        let mut machine = found.present()?.clone();
        if machine.is_deleting {
            return Err(deleting(machine.arn()).into());
        }
        require_built(
            input.logging_configuration.as_ref(),
            input.tracing_configuration.as_ref(),
            input.publish,
        )?;
        let says_nothing = input.definition.is_none()
            && input.role_arn.is_none()
            && input.logging_configuration.is_none()
            && input.tracing_configuration.is_none()
            && input.encryption_configuration.is_none();
        if says_nothing {
            let text = "Either the definition, the role ARN, the LoggingConfiguration, the TracingConfiguration, or the EncryptionConfiguration must be specified";
            return Err(errors::missing_required_parameter(text).into());
        }
        let text = match &input.definition {
            Some(definition) => {
                require_definition(definition, machine.is_express, cx)?;
                Some(definition.reveal().to_owned())
            }
            None => None,
        };
        if let Some(role) = &input.role_arn {
            machine.role_arn.clone_from(role);
        }
        let is_other_key = input.encryption_configuration.is_some();
        let mut sealed = None;
        if text.is_some() || is_other_key {
            let text = match text {
                Some(text) => text,
                None => {
                    let key = open_for_caller(cx, &machine.sealing).await?;
                    let at = (machine.home.as_str(), machine.definition_parts);
                    open_definition(cx, at, &key).await?
                }
            };
            if is_other_key {
                machine.key = key_settings(input.encryption_configuration.as_ref())?;
                if let Some(key) = &machine.key {
                    require_key(cx, &key.key_id).await?;
                }
            }
            let (sealing, sealer) = fresh_for_caller(cx, &machine).await?;
            machine.sealing = sealing;
            sealed = Some(sealer.seal(cx, &[&machine.home, DEFINITION], text.as_bytes())?);
        }
        machine.updated_ms = cx.now().unix_ms();
        let revision = RequestId::uuid(envelope::random::bytes(cx.random()));
        machine.revision = Some(revision.as_str().to_owned());
        Ok((machine, sealed))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &UpdateStateMachineInput,
        found: Allowed<FoundMachine>,
        (machine, sealed): &Self::Staged,
    ) -> Result<UpdateStateMachineOutput, Failure> {
        let held = found.present()?;
        if held.home != machine.home || held.is_deleting {
            return Err(Failure::Contended);
        }
        let (tags, before) = (held.tags.clone(), held.definition_parts);
        let cx = &mut cx.writer(&found);
        let mut machine = MachineRecord { tags, ..machine.clone() };
        let home = machine.home.clone();
        if let Some(sealed) = sealed {
            machine.definition_parts = write_contents(cx, (&home, DEFINITION), sealed, before)?;
        }
        machine.save(cx)?;
        Ok(UpdateStateMachineOutput {
            update_date: at(machine.updated_ms),
            revision_id: machine.revision,
            ..UpdateStateMachineOutput::default()
        })
    }
}
