//! RotateSecret: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html>
//!
//! # Differs from AWS
//! The functions are those that stand for a rotator here; any other one is refused. The owner's account
//! alone may call it.

use api_secretsmanager::{RotateSecret, RotateSecretRequest, RotateSecretResponse, errors};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View, Writer};
use names::PrincipalArn;
use wire::AwsError;

use crate::SecretsManager;
use crate::find::{Found, find};
use crate::replica;
use crate::rotation::due::save;
use crate::rotation::rotator::{Rotator, no_rotator};
use crate::rotation::schedule::Rules;
use crate::rotation::state::{ROTATIONS, RotationRecord, UnderWay};
use crate::secret::{CURRENT, PENDING, SecretRecord};
use crate::store_version::{add_empty_version, id_of};

/// A secret, and how it is to be rotated.
#[derive(Debug)]
pub struct Asked {
    found: Found,
    known: Option<RotationRecord>,
    /// What the request comes to, told once the caller is allowed.
    rotator: Result<Rotator, AwsError>,
}

impl Handler<RotateSecret> for SecretsManager {
    type Touches = Touch<Asked>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RotateSecretRequest,
    ) -> Result<Touch<Asked>, Failure> {
        let (found, access) = find(cx, &input.secret_id, "secretsmanager:RotateSecret").await?;
        let immediately = input.rotate_immediately != Some(false);
        let access = access
            .key_if("secretsmanager:RotationLambdaARN", input.rotation_lambda_arn.clone())
            .key("secretsmanager:RotateImmediately", immediately.to_string())
            .key("secretsmanager:ModifyRotationRules", input.rotation_rules.is_some().to_string());
        let Some(secret) = found.as_ref() else {
            let rotator = Err(crate::find::not_found());
            return Ok(Touch::new(Asked { found, known: None, rotator }, access));
        };
        let known = ROTATIONS.get(cx, &secret.home()).await?;
        let rotator = rotator_of(input, secret, known.as_ref());
        // Who has a role act needs to be allowed to hand it over.
        let acts = rotator.as_ref().ok().and_then(|rotator| match &rotator.function_arn {
            Some(arn) => Some(Access::new("lambda:InvokeFunction", arn, &secret.account)),
            None => input.external_secret_rotation_role_arn.as_ref().map(|role| {
                Access::new("iam:PassRole", role, &secret.account)
                    .key("iam:PassedToService", "secretsmanager.amazonaws.com")
            }),
        });
        let touch = Touch::new(Asked { found, known, rotator }, access);
        Ok(match acts {
            Some(acts) => touch.and(acts),
            None => touch,
        })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RotateSecretRequest,
        asked: Allowed<Asked>,
    ) -> Result<RotateSecretResponse, Failure> {
        let cx = &mut cx.writer(&asked);
        let Asked { found, known, rotator } = asked.into_inner();
        let mut secret = found.changeable()?;
        let rotator = rotator?;
        let rules = input.rotation_rules.as_ref().map(Rules::read).transpose()?;
        let token = id_of(cx, input.client_request_token.as_deref());
        let answer = |secret: &SecretRecord| RotateSecretResponse {
            arn: Some(secret.arn()),
            name: Some(secret.name.clone()),
            version_id: Some(token.clone()),
        };
        if known.as_ref().is_some_and(|known| known.last_token.as_ref() == Some(&token)) {
            return Ok(answer(&secret));
        }
        if let Some(mut known) = known.clone()
            && known.under_way.as_ref().is_some_and(|it| it.version_id == token)
        {
            // The same call once more: what waits for its next try, or for a grace to end, is tried now.
            let now_ms = cx.now().unix_ms();
            if let Some(under_way) = &mut known.under_way {
                under_way.is_forced = true;
            }
            save(cx, &secret, &mut known, Some(now_ms))?;
            return Ok(answer(&secret));
        }
        require_idle(&secret, known.as_ref(), &token)?;
        if known.as_ref().is_none_or(|known| known.rotator.role_arn != rotator.role_arn) {
            require_role(cx, &secret, &rotator).await?;
        }
        let mut rotation = set_up(cx, &secret, known, (rotator, rules));
        add_empty_version(cx, &mut secret, &token)?;
        let mut under_way = UnderWay::new(token.clone(), None);
        under_way.is_test = input.rotate_immediately == Some(false);
        rotation.under_way = Some(under_way);
        let now_ms = cx.now().unix_ms();
        save(cx, &secret, &mut rotation, Some(now_ms))?;
        replica::save(cx, &mut secret).await?;
        Ok(answer(&secret))
    }
}

/// The rotator that the request names, or else the one there was.
fn rotator_of(
    input: &RotateSecretRequest,
    secret: &SecretRecord,
    known: Option<&RotationRecord>,
) -> Result<Rotator, AwsError> {
    let metadata = input.external_secret_rotation_metadata.as_deref();
    let role = input.external_secret_rotation_role_arn.as_deref();
    let known = known.map(|known| &known.rotator);
    if let Some(kind) = &secret.kind {
        if input.rotation_lambda_arn.is_some() {
            return Err(errors::invalid_parameter_exception(
                "You can't use RotationLambdaARN for a managed external secret.",
            ));
        }
        return Rotator::of_type(kind, known, role, metadata);
    }
    if metadata.is_some() || role.is_some() {
        return Err(errors::invalid_parameter_exception(
            "ExternalSecretRotationMetadata and ExternalSecretRotationRoleArn are for managed external secrets only: create the secret with a Type.",
        ));
    }
    match (&input.rotation_lambda_arn, known) {
        (Some(arn), _) => Rotator::of_function(arn, secret),
        (None, Some(known)) => Ok(known.clone()),
        (None, None) => Err(no_rotator()),
    }
}

/// # Errors
/// `InvalidRequestException` where another rotation is not complete, there is nothing to rotate, or the
/// token is a version's already.
fn require_idle(
    secret: &SecretRecord,
    known: Option<&RotationRecord>,
    token: &str,
) -> Result<(), AwsError> {
    let pending = secret.holder(PENDING).filter(|id| secret.holder(CURRENT) != Some(*id));
    let is_under_way = known.is_some_and(|known| known.under_way.is_some());
    if is_under_way || pending.is_some_and(|id| id != token) {
        return Err(errors::invalid_request_exception(
            "A previous rotation isn\u{2019}t complete. That rotation will be reattempted.",
        ));
    }
    if secret.holder(CURRENT).is_none() {
        return Err(errors::invalid_request_exception(
            "You can't rotate a secret that has no value with the staging label AWSCURRENT.",
        ));
    }
    if pending.is_none() && secret.versions.contains_key(token) {
        return Err(errors::invalid_request_exception(format!(
            "You can't use ClientRequestToken {token} because that value is already in use for a version of secret {}.",
            secret.arn(),
        )));
    }
    Ok(())
}

/// # Errors
/// `InvalidRequestException` where there is no such role in the account of the secret.
async fn require_role(
    cx: &Writer<'_>,
    secret: &SecretRecord,
    rotator: &Rotator,
) -> Result<(), Failure> {
    let missing = || {
        errors::invalid_request_exception(format!(
            "Secrets Manager can't assume the role {}: there must be one in the account of the secret that trusts secretsmanager.amazonaws.com.",
            rotator.role_arn,
        ))
    };
    let arn = PrincipalArn::parse(&rotator.role_arn).map_err(|_| missing())?;
    if arn.kind() != "role" || arn.account() != secret.account.as_str() {
        return Err(missing().into());
    }
    let found = cx.identity().caller_of(&arn).await?;
    found.map(|_| ()).ok_or_else(|| missing().into())
}

/// The rotation with what is new of it; it counts from now where the rules are new.
fn set_up(
    cx: &Writer<'_>,
    secret: &SecretRecord,
    known: Option<RotationRecord>,
    (rotator, rules): (Rotator, Option<Rules>),
) -> RotationRecord {
    let now = cx.now();
    let mut rotation = known.unwrap_or_else(|| RotationRecord {
        name: secret.name.clone(),
        rotator: rotator.clone(),
        is_enabled: true,
        rules: None,
        last_rotated_ms: None,
        counted_from_ms: now.unix_ms(),
        window: None,
        under_way: None,
        last_token: None,
        due_ms: None,
    });
    rotation.rotator = rotator;
    if rules.is_some() || !rotation.is_enabled {
        rotation.counted_from_ms = now.unix_ms();
    }
    rotation.is_enabled = true;
    rotation.rules = rules.or(rotation.rules);
    rotation.plan(now);
    rotation
}
