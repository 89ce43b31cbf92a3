//! ValidateStateMachineDefinition: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html>

use api_stepfunctions::{
    StateMachineType, ValidateStateMachineDefinition, ValidateStateMachineDefinitionDiagnostic,
    ValidateStateMachineDefinitionInput, ValidateStateMachineDefinitionOutput,
    ValidateStateMachineDefinitionResultCode, ValidateStateMachineDefinitionSeverity,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use states_language::{Diagnostic, Severity};
use wire::SensitiveString;

use crate::Sfn;
use crate::limits::DIAGNOSTICS_MAX;
use crate::settings::diagnosed;

impl Handler<ValidateStateMachineDefinition> for Sfn {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ValidateStateMachineDefinitionInput,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("states:ValidateStateMachineDefinition", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ValidateStateMachineDefinitionInput,
        _: Allowed<()>,
    ) -> Result<ValidateStateMachineDefinitionOutput, Failure> {
        let is_express = input.r#type == Some(StateMachineType::Express);
        let mut found = diagnosed(input.definition.reveal(), is_express, cx);
        let result = match found.iter().any(|it| it.severity == Severity::Error) {
            true => ValidateStateMachineDefinitionResultCode::Fail,
            false => ValidateStateMachineDefinitionResultCode::Ok,
        };
        if input.severity != Some(ValidateStateMachineDefinitionSeverity::Warning) {
            found.retain(|it| it.severity == Severity::Error);
        }
        let items = input.max_results.and_then(|it| usize::try_from(it).ok());
        let items = items.filter(|items| *items > 0).unwrap_or(DIAGNOSTICS_MAX);
        let truncated = Some(found.len() > items);
        let diagnostics = found.into_iter().take(items).map(shown).collect();
        Ok(ValidateStateMachineDefinitionOutput { result, diagnostics, truncated })
    }
}

fn shown(diagnostic: Diagnostic) -> ValidateStateMachineDefinitionDiagnostic {
    let location = diagnostic.location;
    ValidateStateMachineDefinitionDiagnostic {
        severity: match diagnostic.severity {
            Severity::Error => ValidateStateMachineDefinitionSeverity::Error,
            Severity::Warning => ValidateStateMachineDefinitionSeverity::Warning,
        },
        code: SensitiveString::from(diagnostic.code.to_owned()),
        message: SensitiveString::from(diagnostic.message),
        location: (!location.is_empty()).then(|| SensitiveString::from(location)),
    }
}
