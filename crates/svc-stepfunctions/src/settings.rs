//! What a request says of a state machine: its definition, its role, its encryption, and what is not built.

use api_stepfunctions::{
    EncryptionConfiguration, EncryptionType, LogLevel, LoggingConfiguration, TracingConfiguration,
    errors,
};
use engine::{Access, View};
use names::PrincipalArn;
use states_language::{Diagnostic, Machine, Severity};
use wire::{AwsError, SensitiveString};

use crate::PRINCIPAL;
use crate::limits::DEFINITION_BYTES_MAX;
use crate::machine::KeySettings;
use crate::refusal::{invalid_arn, unbuilt};
use crate::resource::{Find, Served};

/// How long data keys are reused where nothing is said, as AWS. Here each execution has one of its own.
const REUSE_SECONDS: i32 = 300;

/// What is said of a definition that is none.
///
/// # Errors
/// `InvalidDefinition`.
pub(crate) fn require_definition(
    definition: &SensitiveString,
    is_express: bool,
    find: &dyn Find,
) -> Result<(), AwsError> {
    let wrong = diagnosed(definition.reveal(), is_express, find)
        .into_iter()
        .filter(|it| it.severity == Severity::Error);
    let wrong: Vec<String> = wrong.map(|it| it.to_string()).collect();
    if wrong.is_empty() {
        return Ok(());
    }
    let text = format!("Invalid State Machine Definition: '{}'", wrong.join(", "));
    Err(errors::invalid_definition(text))
}

/// Everything that can be said of a definition.
pub(crate) fn diagnosed(definition: &str, is_express: bool, find: &dyn Find) -> Vec<Diagnostic> {
    if definition.len() > DEFINITION_BYTES_MAX {
        return vec![Diagnostic {
            severity: Severity::Error,
            code: "DEFINITION_TOO_LARGE",
            message: format!("A definition has at most {DEFINITION_BYTES_MAX} bytes"),
            location: String::new(),
        }];
    }
    let (_, mut found) = Machine::parse(definition, &Served(find));
    // As AWS: an express execution waits for nobody.
    if is_express && (definition.contains(".waitForTaskToken") || definition.contains(".sync")) {
        found.push(Diagnostic {
            severity: Severity::Error,
            code: "SCHEMA_VALIDATION_FAILED",
            message: "Express state machines do not support '.sync' and '.waitForTaskToken' service integrations".to_owned(),
            location: String::new(),
        });
    }
    found
}

/// `iam:PassRole` on `role`.
///
/// # Errors
/// `InvalidArn` for what is no role of this account.
pub(crate) fn pass_role(cx: &View<'_>, role: &str, machine_arn: &str) -> Result<Access, AwsError> {
    let parsed = PrincipalArn::parse(role).map_err(|_| invalid_arn(role))?;
    if parsed.account() != cx.account().as_str() || !role.contains(":role/") {
        return Err(invalid_arn(role));
    }
    Ok(Access::new("iam:PassRole", role, cx.account())
        .key("iam:PassedToService", PRINCIPAL)
        .key("iam:AssociatedResourceArn", machine_arn.to_owned()))
}

/// Under which key the data are to lie.
///
/// # Errors
/// `InvalidEncryptionConfiguration`.
pub(crate) fn key_settings(
    sent: Option<&EncryptionConfiguration>,
) -> Result<Option<KeySettings>, AwsError> {
    let Some(sent) = sent else { return Ok(None) };
    let refused = |text: &str| {
        let text = format!("Invalid Encryption Configuration: '{text}'");
        errors::invalid_encryption_configuration(text)
    };
    match (&sent.r#type, &sent.kms_key_id) {
        (EncryptionType::AwsOwnedKey, None) => match sent.kms_data_key_reuse_period_seconds {
            None => Ok(None),
            Some(_) => Err(refused("kmsDataKeyReusePeriodSeconds cannot be set for AWS_OWNED_KEY")),
        },
        (EncryptionType::AwsOwnedKey, Some(_)) => {
            Err(refused("kmsKeyId cannot be set for AWS_OWNED_KEY"))
        }
        (EncryptionType::CustomerManagedKmsKey, Some(key_id)) => Ok(Some(KeySettings {
            key_id: key_id.clone(),
            reuse_seconds: sent.kms_data_key_reuse_period_seconds.unwrap_or(REUSE_SECONDS),
        })),
        (EncryptionType::CustomerManagedKmsKey, None) => {
            Err(refused("kmsKeyId is required for CUSTOMER_MANAGED_KMS_KEY"))
        }
        _ => Err(refused("type is not valid")),
    }
}

/// # Errors
/// `ValidationException` for what AWS has and this server does not.
pub(crate) fn require_built(
    logging: Option<&LoggingConfiguration>,
    tracing: Option<&TracingConfiguration>,
    publish: Option<bool>,
) -> Result<(), AwsError> {
    let level = logging.and_then(|logging| logging.level.as_ref());
    if level.is_some_and(|level| *level != LogLevel::Off) {
        return Err(unbuilt("A logging level other than OFF"));
    }
    if tracing.and_then(|tracing| tracing.enabled) == Some(true) {
        return Err(unbuilt("Tracing"));
    }
    if publish == Some(true) {
        return Err(unbuilt("Publishing versions"));
    }
    Ok(())
}

/// As AWS shows what is off.
pub(crate) fn no_logging() -> LoggingConfiguration {
    LoggingConfiguration {
        level: Some(LogLevel::Off),
        include_execution_data: Some(false),
        destinations: None,
    }
}

/// As AWS shows what is off.
pub(crate) const fn no_tracing() -> TracingConfiguration {
    TracingConfiguration { enabled: Some(false) }
}
