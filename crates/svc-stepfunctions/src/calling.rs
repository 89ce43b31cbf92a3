//! Makes the call of a task, with the role of its execution.

use engine::{Failure, Writer};
use serde_json::{Map, Value, json};
use states_language::{Call, Fault};
use wire::{AwsError, OperationMeta, fill_plain, plain_json};

use crate::execution::ExecutionRecord;
use crate::limits::BODY_BYTES_MAX;
use crate::resource::{Action, Pattern};
use crate::role::assume;

/// Members that are tokens of idempotency: a call that is made again after a crash is not done twice.
const CLIENT_TOKENS: [&str; 3] = ["clientToken", "clientRequestToken", "idempotencyToken"];

/// Makes it. A refusal is the fault of the task.
///
/// # Errors
/// When the store or the journal fails as a whole.
pub(crate) async fn call(
    cx: &mut Writer<'_>,
    execution: &ExecutionRecord,
    call: &Call,
) -> Result<Result<Value, Fault>, Failure> {
    let Some(action) = Action::of(&call.resource, &**cx) else {
        let cause = format!("{} is not served", call.resource);
        return Ok(Err(Fault::new("States.TaskFailed", cause)));
    };
    let parameters = given(action, execution, call);
    let mut input = (action.meta.new_input)();
    if let Err(said) = fill_plain(&mut *input, &parameters) {
        let cause = format!(
            "The Parameters '{}' could not be used to start the Task: [{said}]",
            call.parameters
        );
        return Ok(Err(Fault::new("States.Runtime", cause)));
    }
    let role = call.role_arn.as_deref().unwrap_or(&execution.role_arn);
    let session = match assume(cx, execution, role).await {
        Ok(session) => session,
        Err(failure) => return refused(failure, None),
    };
    let at = (execution.place.region.clone(), action.meta);
    let output = Box::pin(cx.call_named_as(&session, at, input, BODY_BYTES_MAX)).await;
    match output {
        Ok(output) => Ok(Ok(shown(action, plain_json(&*output)))),
        Err(failure) => refused(failure, Some(action)),
    }
}

/// What the operation is given: the parameters, and what an execution knows besides.
fn given(action: Action, execution: &ExecutionRecord, call: &Call) -> Value {
    let mut members = match &call.parameters {
        Value::Object(members) => members.clone(),
        Value::Null => Map::new(),
        other => return other.clone(),
    };
    let unique = format!("{}-{}", execution.home, call.event);
    let has = |members: &Map<String, Value>, name: &str| members.contains_key(name);
    if action.is_optimised && action.meta.name == "StartExecution" {
        if !has(&members, "Name") {
            members.insert("Name".to_owned(), Value::from(unique.clone()));
        }
        if !has(&members, "Input") {
            members.insert("Input".to_owned(), Value::from("{}"));
        }
    }
    for member in action.meta.input.members {
        let name = member.name;
        let is_token = CLIENT_TOKENS.iter().any(|token| token.eq_ignore_ascii_case(name));
        let capital = capital(name);
        if is_token && !has(&members, &capital) {
            members.insert(capital, Value::from(unique.clone()));
        }
    }
    Value::Object(members)
}

fn capital(name: &str) -> String {
    let mut signs = name.chars();
    signs.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(signs).collect()
}

/// What the task gives: the answer, with what an integration of its own name adds.
fn shown(action: Action, mut output: Value) -> Value {
    if action.is_optimised
        && action.pattern == Pattern::Answer
        && let Some(members) = output.as_object_mut()
    {
        members.insert("SdkHttpMetadata".to_owned(), json!({ "HttpStatusCode": 200 }));
    }
    output
}

fn refused(failure: Failure, action: Option<Action>) -> Result<Result<Value, Fault>, Failure> {
    if failure.is_outage() {
        return Err(failure);
    }
    let Some(action) = action else {
        let text = match &failure {
            Failure::Aws(error) => error.message().unwrap_or_default().to_owned(),
            Failure::Denied(denial) => denial.text.clone(),
            _ => return Err(failure),
        };
        let cause = format!("The role of the state machine cannot be assumed: {text}");
        return Ok(Err(Fault::new("States.Permissions", cause)));
    };
    match failure {
        Failure::Aws(error) => Ok(Err(fault_of(action, &error))),
        Failure::Denied(denial) => {
            let error = wire::AwsError::new(wire::http::StatusCode::FORBIDDEN, "AccessDenied");
            Ok(Err(fault_of(action, &error.with_message(denial.text))))
        }
        other => Err(other),
    }
}

/// `S3.NoSuchKeyException`: the service and the exception, as the SDK for Java calls them.
fn fault_of(action: Action, error: &AwsError) -> Fault {
    let service = sdk_name(action.meta, action.is_optimised);
    let known = action.meta.service.errors.iter();
    let shape = known
        .filter(|known| known.code == error.code() || known.shape == error.code())
        .map(|known| known.shape)
        .next();
    let name = match shape {
        Some(shape) if shape.ends_with("Exception") => shape.to_owned(),
        Some(shape) => format!("{shape}Exception"),
        None => format!("{service}Exception"),
    };
    let cause = format!(
        "{} (Service: {service}, Status Code: {})",
        error.message().unwrap_or_else(|| error.code()),
        error.status().as_u16(),
    );
    Fault::new(format!("{service}.{name}"), cause)
}

/// The service as the SDK for Java calls its client: `Kms`, `SecretsManager`, `CloudHsmV2`.
fn sdk_name(meta: &OperationMeta, is_optimised: bool) -> String {
    let id = meta.service.id;
    if is_optimised {
        return match id {
            "SFN" => "StepFunctions".to_owned(),
            "EventBridge" => "EventBridge".to_owned(),
            other => other.to_owned(),
        };
    }
    match id {
        "CloudHSM V2" => return "CloudHsmV2".to_owned(),
        "DynamoDB" => return "DynamoDb".to_owned(),
        "ACM PCA" => return "AcmPca".to_owned(),
        _ => {}
    }
    id.split(' ').map(word).collect()
}

/// A word of letters that are all capitals keeps the first of them.
fn word(word: &str) -> String {
    let is_short_form = word.chars().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit());
    match is_short_form {
        true => capital(&word.to_ascii_lowercase()),
        false => capital(word),
    }
}
