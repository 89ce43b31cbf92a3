//! A target as a request says it, and what of that is refused.

use std::collections::BTreeMap;

use api_events as api;
use wire::AwsError;

use super::destination::{Destination, NoDestination, QueuePlace};
use super::{Input, TargetRecord};
use crate::arns::BusPlace;
use crate::json_path::JsonPath;
use crate::limits::VARIABLES_MAX;
use crate::refusal::{invalid, invalid_parameter};
use crate::transform::first_unknown;

/// The target that a request sends to a rule of `bus`.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn read(sent: &api::Target, bus: &BusPlace) -> Result<TargetRecord, AwsError> {
    let destination = Destination::of_arn(&sent.arn).map_err(|fault| match fault {
        NoDestination::Malformed => {
            invalid_parameter("Target", "Provided Arn is not in correct format.")
        }
        NoDestination::NotServed(service) => invalid_parameter(
            "Target",
            format!("{service} is not a supported service for a target."),
        ),
    })?;
    require_served(sent)?;
    let message_group =
        sent.sqs_parameters.as_ref().and_then(|parameters| parameters.message_group_id.clone());
    match &destination {
        Destination::Queue(queue) => require_queue(sent, queue, (bus, message_group.as_deref()))?,
        Destination::Topic(region) => {
            require_no_group(sent)?;
            if *region != bus.region {
                let reason = "A topic has to be in the Region of the rule.";
                return Err(invalid_parameter("Target", reason));
            }
        }
        Destination::StateMachine(region) => {
            require_no_group(sent)?;
            if *region != bus.region {
                let reason = "A state machine has to be in the Region of the rule.";
                return Err(invalid_parameter("Target", reason));
            }
            if sent.role_arn.is_none() {
                let id = &sent.id;
                return Err(invalid(format!("RoleArn is required for target {id}.")));
            }
        }
        Destination::Bus(other) => {
            require_no_group(sent)?;
            require_whole(sent)?;
            if other == bus {
                return Err(invalid_parameter(
                    "Target",
                    "An event bus is no target of its own rules.",
                ));
            }
        }
    }
    let dead_letters = sent.dead_letter_config.as_ref().and_then(|config| config.arn.clone());
    if let Some(arn) = &dead_letters {
        require_dead_letters(arn, bus)?;
    }
    let retry = sent.retry_policy.as_ref();
    let retries_max = retry.and_then(|retry| retry.maximum_retry_attempts);
    Ok(TargetRecord {
        id: sent.id.clone(),
        arn: sent.arn.clone(),
        role: sent.role_arn.clone(),
        input: read_input(sent)?,
        message_group,
        retries_max: retries_max.and_then(|times| u32::try_from(times).ok()),
        age_seconds_max: retry.and_then(|retry| retry.maximum_event_age_in_seconds).map(i64::from),
        dead_letters,
    })
}

/// Parameters of targets that are not here.
fn require_served(sent: &api::Target) -> Result<(), AwsError> {
    let others = [
        ("KinesisParameters", sent.kinesis_parameters.is_some()),
        ("RunCommandParameters", sent.run_command_parameters.is_some()),
        ("EcsParameters", sent.ecs_parameters.is_some()),
        ("BatchParameters", sent.batch_parameters.is_some()),
        ("HttpParameters", sent.http_parameters.is_some()),
        ("RedshiftDataParameters", sent.redshift_data_parameters.is_some()),
        ("SageMakerPipelineParameters", sent.sage_maker_pipeline_parameters.is_some()),
        ("AppSyncParameters", sent.app_sync_parameters.is_some()),
    ];
    match others.iter().find(|(_, is_there)| *is_there) {
        None => Ok(()),
        Some((name, _)) => {
            Err(invalid(format!("Parameter {name} is not applicable to target {}.", sent.id)))
        }
    }
}

fn require_queue(
    sent: &api::Target,
    queue: &QueuePlace,
    (bus, group): (&BusPlace, Option<&str>),
) -> Result<(), AwsError> {
    if queue.region != bus.region {
        return Err(invalid_parameter("Target", "A queue has to be in the Region of the rule."));
    }
    if queue.is_fifo() && group.is_none() {
        return Err(invalid(format!(
            "Parameter(s) MessageGroupId must be specified for target: {}.",
            sent.id
        )));
    }
    Ok(())
}

fn require_no_group(sent: &api::Target) -> Result<(), AwsError> {
    if sent.sqs_parameters.is_none() {
        return Ok(());
    }
    Err(invalid(format!("Parameter SqsParameters is not applicable to target {}.", sent.id)))
}

/// Another bus gets the event as it is.
fn require_whole(sent: &api::Target) -> Result<(), AwsError> {
    let is_changed =
        sent.input.is_some() || sent.input_path.is_some() || sent.input_transformer.is_some();
    if !is_changed {
        return Ok(());
    }
    Err(invalid(format!(
        "Input, InputPath and InputTransformer are not applicable to target {}, which is an event bus.",
        sent.id
    )))
}

/// Dead letters go to a queue without order, in the Region of the rule.
fn require_dead_letters(arn: &str, bus: &BusPlace) -> Result<(), AwsError> {
    let queue = QueuePlace::of_arn(arn).ok_or_else(|| {
        invalid_parameter("DeadLetterConfig", "Provided Arn is not in correct format.")
    })?;
    if queue.is_fifo() {
        return Err(invalid_parameter("DeadLetterConfig", "Only standard queues are supported."));
    }
    if queue.region != bus.region {
        return Err(invalid_parameter(
            "DeadLetterConfig",
            "The queue has to be in the Region of the rule.",
        ));
    }
    Ok(())
}

fn read_input(sent: &api::Target) -> Result<Input, AwsError> {
    match (&sent.input, &sent.input_path, &sent.input_transformer) {
        (None, None, None) => Ok(Input::Event),
        (Some(text), None, None) => {
            if serde_json::from_str::<serde::de::IgnoredAny>(text).is_err() {
                return Err(invalid(format!("Invalid Input for target {}.", sent.id)));
            }
            Ok(Input::Constant(text.clone()))
        }
        (None, Some(path), None) => {
            require_path(path, &sent.id)?;
            Ok(Input::Path(path.clone()))
        }
        (None, None, Some(transformer)) => read_transformer(sent, transformer),
        _ => Err(invalid(format!(
            "Only one of Input, InputPath, or InputTransformer must be provided for target {}.",
            sent.id
        ))),
    }
}

fn read_transformer(
    sent: &api::Target,
    transformer: &api::InputTransformer,
) -> Result<Input, AwsError> {
    let paths: BTreeMap<String, String> = transformer.input_paths_map.clone().unwrap_or_default();
    if paths.len() > VARIABLES_MAX {
        return Err(invalid(format!(
            "InputPathsMap for target {} has more than {VARIABLES_MAX} entries.",
            sent.id
        )));
    }
    for (name, path) in &paths {
        // The names that begin with AWS are defined.
        if name.to_ascii_lowercase().starts_with("aws") {
            return Err(invalid(format!(
                "InputPathsMap for target {} contains the reserved name {name}.",
                sent.id
            )));
        }
        require_path(path, &sent.id)?;
    }
    let template = &transformer.input_template;
    if let Some(name) = first_unknown(template, &paths) {
        return Err(invalid(format!(
            "InputTemplate for target {} contains invalid placeholder {name}.",
            sent.id
        )));
    }
    Ok(Input::Transformer { paths, template: template.clone() })
}

fn require_path(path: &str, id: &str) -> Result<(), AwsError> {
    match JsonPath::parse(path) {
        Some(_) => Ok(()),
        None => Err(invalid(format!("Invalid InputPath for target {id}."))),
    }
}
