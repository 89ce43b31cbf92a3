//! DeleteSecret: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html>

use api_secretsmanager::{DeleteSecret, DeleteSecretRequest, DeleteSecretResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;
use wire::AwsError;

use crate::SecretsManager;
use crate::deletion::{delete, mark};
use crate::find::{Found, find, not_found};
use crate::secret::{SecretRecord, arns};

/// Days until a secret goes, where the caller names none.
const WINDOW_DAYS: i64 = 30;

const DAY_SECONDS: i64 = 24 * 3600;

impl Handler<DeleteSecret> for SecretsManager {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteSecretRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.secret_id, "secretsmanager:DeleteSecret").await?;
        let forces = input.force_delete_without_recovery == Some(true);
        let days = input.recovery_window_in_days;
        Ok(Touch::new(
            found,
            access
                .key("secretsmanager:ForceDeleteWithoutRecovery", forces.to_string())
                .key_if("secretsmanager:RecoveryWindowInDays", days.map(|days| days.to_string())),
        ))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteSecretRequest,
        found: Allowed<Found>,
    ) -> Result<DeleteSecretResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let days = window(input)?;
        let Some(mut secret) = found.into_inner().into_option() else {
            // What is forced away and not there is away.
            if days.is_some() {
                return Err(not_found().into());
            }
            let arn =
                arns(cx.region().as_str(), cx.account()).resource(&["secret:", &input.secret_id]);
            return Ok(DeleteSecretResponse {
                arn: Some(arn),
                name: Some(input.secret_id.clone()),
                deletion_date: Some(cx.now()),
            });
        };
        require_alone(&secret)?;
        let (arn, name) = (secret.arn(), secret.name.clone());
        let at = match days {
            None => cx.now(),
            Some(days) => {
                secret.require_live()?;
                cx.now().plus_seconds(days.saturating_mul(DAY_SECONDS))
            }
        };
        let at = Timestamp::from_unix_ms(at.unix_ms());
        if days.is_none() {
            delete(cx, secret);
        } else {
            mark(cx, &mut secret, at)?;
            secret.save(cx)?;
        }
        Ok(DeleteSecretResponse { arn: Some(arn), name: Some(name), deletion_date: Some(at) })
    }
}

/// # Errors
/// `InvalidParameterException` for a replica, and for a secret that others follow.
fn require_alone(secret: &SecretRecord) -> Result<(), AwsError> {
    secret.require_primary()?;
    if secret.replicas.is_empty() {
        return Ok(());
    }
    let regions: Vec<&str> = secret.replicas.iter().map(|it| it.region.as_str()).collect();
    Err(errors::invalid_parameter_exception(format!(
        "You can't delete secret {} that still has replica regions [{}].",
        secret.arn(),
        regions.join(", ")
    )))
}

/// The days of the recovery window; none where there is to be none.
fn window(input: &DeleteSecretRequest) -> Result<Option<i64>, AwsError> {
    match (input.force_delete_without_recovery, input.recovery_window_in_days) {
        (Some(true), Some(_)) => Err(errors::invalid_parameter_exception(
            "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
        )),
        (Some(true), None) => Ok(None),
        (_, Some(days)) if !(7..=30).contains(&days) => Err(errors::invalid_parameter_exception(
            "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).",
        )),
        (_, days) => Ok(Some(days.unwrap_or(WINDOW_DAYS))),
    }
}
