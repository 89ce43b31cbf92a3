//! Secrets of Secrets Manager, read by the name of a parameter: `/aws/reference/secretsmanager/NAME`.
//!
//! The caller needs the permission for the parameter of that name and, through this service, everything that
//! reading the secret needs.
//!
//! Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/integration-ps-secretsmanager.html>

use api_secretsmanager::{GetSecretValue, GetSecretValueRequest, GetSecretValueResponse};
use api_ssm::{Parameter, ParameterType, errors};
use engine::{Ctx, Failure, Touch, View};
use serde::Serialize;
use wire::SensitiveString;

use crate::access::absent_access;
use crate::answer;
use crate::find::{Found, find};
use crate::kms::VIA;
use crate::name::{Reference, SECRETS};
use crate::parameter::TEXT;

/// The characters of a version's id that AWS makes.
const UUID_CHARS: usize = 36;

/// What is to be read.
#[derive(Debug)]
pub enum Asked {
    /// A parameter.
    Own(Box<Found>),
    /// A secret.
    Secret(SecretName),
}

/// A secret by the name of a parameter.
#[derive(Debug)]
pub struct SecretName {
    /// As it was given.
    text: String,
    name: String,
    selector: Option<String>,
}

/// What `text` names, and the check of `action` on it.
///
/// # Errors
/// As [`find`].
pub(crate) async fn ask(
    cx: &mut View<'_>,
    text: &str,
    action: &'static str,
) -> Result<Touch<Asked>, Failure> {
    let (region, account) = (cx.region().as_str().to_owned(), cx.account().as_str().to_owned());
    let secret = Reference::parse(text, (&region, &account))
        .filter(|asked| asked.account == account)
        .and_then(|asked| Some((asked.name.strip_prefix(SECRETS)?, asked)));
    if let Some((name, asked)) = secret {
        let secret = SecretName {
            text: text.to_owned(),
            name: name.to_owned(),
            selector: asked.selector.map(str::to_owned),
        };
        return Ok(Touch::new(Asked::Secret(secret), absent_access(cx, action, asked.name)));
    }
    let (found, access) = find(cx, text, action).await?;
    Ok(Touch::new(Asked::Own(Box::new(found)), access))
}

impl Asked {
    /// Reads it.
    ///
    /// # Errors
    /// `ParameterNotFound`, `ParameterVersionNotFound`; the refusals of KMS and Secrets Manager.
    pub(crate) async fn read(self, cx: &mut Ctx, opens: bool) -> Result<Parameter, Failure> {
        match self {
            Self::Secret(secret) => secret.read(cx, opens).await,
            Self::Own(found) => {
                let selector = found.selector.clone();
                let parameter = found.present()?;
                let version = parameter.chosen(selector.as_deref())?;
                answer::parameter(cx, &parameter, (version, selector.as_deref()), opens).await
            }
        }
    }

    /// What was asked for, as it was given.
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Own(found) => &found.text,
            Self::Secret(secret) => &secret.text,
        }
    }
}

/// What Secrets Manager has answered, as AWS shows it.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Source<'a> {
    created_date: Option<f64>,
    name: Option<&'a str>,
    version_id: Option<&'a str>,
    secret_string: &'a str,
    version_stages: Option<&'a [String]>,
    #[serde(rename = "ARN")]
    arn: Option<&'a str>,
}

impl SecretName {
    async fn read(self, cx: &mut Ctx, opens: bool) -> Result<Parameter, Failure> {
        if !opens {
            return Err(errors::validation_exception(
                "WithDecryption flag must be True for retrieving a Secret Manager secret.",
            )
            .into());
        }
        let is_id = |selector: &String| selector.len() == UUID_CHARS && selector.contains('-');
        let (id, stage) = match self.selector.clone() {
            Some(selector) if is_id(&selector) => (Some(selector), None),
            stage => (None, stage),
        };
        let input = GetSecretValueRequest {
            secret_id: self.name.clone(),
            version_id: id,
            version_stage: stage,
        };
        let found = Box::pin(cx.call::<GetSecretValue>(VIA, input)).await.map_err(in_our_words)?;
        let value = found.secret_string.as_ref().ok_or_else(|| {
            errors::validation_exception(
                "The secret has a binary value, which a parameter cannot have.",
            )
        })?;
        Ok(Parameter {
            source_result: Some(source(&found, value)?),
            value: Some(value.reveal().to_owned().into()),
            name: Some([SECRETS, &self.name].concat()),
            r#type: Some(ParameterType::SecureString),
            version: answer::number(0),
            selector: self.selector.map(|selector| [":", &selector].concat()),
            last_modified_date: found.created_date,
            arn: found.arn,
            data_type: Some(TEXT.to_owned()),
        })
    }
}

fn source(
    found: &GetSecretValueResponse,
    value: &SensitiveString,
) -> Result<SensitiveString, Failure> {
    let seconds = |ms: i64| ms as f64 / 1000.0;
    let source = Source {
        created_date: found.created_date.map(|at| seconds(at.unix_ms())),
        name: found.name.as_deref(),
        version_id: found.version_id.as_deref(),
        secret_string: value.reveal(),
        version_stages: found.version_stages.as_deref(),
        arn: found.arn.as_deref(),
    };
    let text = serde_json::to_string(&source);
    text.map(SensitiveString::from).map_err(|error| Failure::Internal(error.to_string()))
}

fn in_our_words(failure: Failure) -> Failure {
    let error = match failure {
        Failure::Aws(error) => error,
        Failure::Denied(denial) => return errors::access_denied_exception(denial.text).into(),
        other => return other,
    };
    let (code, message) = (error.code().to_owned(), error.message().unwrap_or_default());
    let text = format!("An error occurred ({code}) when referencing Secrets Manager: {message}");
    Failure::Aws(match code.as_str() {
        "AccessDeniedException" => errors::access_denied_exception(text),
        "DecryptionFailure" => errors::invalid_key_id(text),
        "ResourceNotFoundException" | "InvalidRequestException" => {
            errors::parameter_not_found(text)
        }
        _ => error,
    })
}
