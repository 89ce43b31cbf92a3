//! The rotation as answers show it.

use api_secretsmanager::{ExternalSecretRotationMetadataItem, RotationRulesType};
use engine::{Ctx, Failure};
use stdx::Timestamp;

use super::state::ROTATIONS;
use crate::secret::SecretRecord;

/// The members that `DescribeSecret` and `ListSecrets` have of a rotation.
#[derive(Default)]
pub(crate) struct Shown {
    pub(crate) enabled: Option<bool>,
    pub(crate) lambda_arn: Option<String>,
    pub(crate) rules: Option<RotationRulesType>,
    pub(crate) metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub(crate) role_arn: Option<String>,
    pub(crate) last: Option<Timestamp>,
    pub(crate) next: Option<Timestamp>,
}

/// What is shown of the rotation of `secret`; nothing where it never had one.
pub(crate) async fn shown(cx: &mut Ctx, secret: &SecretRecord) -> Result<Shown, Failure> {
    let Some(rotation) = ROTATIONS.get(cx, &secret.home()).await? else {
        return Ok(Shown::default());
    };
    let now = cx.now();
    let rotator = &rotation.rotator;
    // The window closes with this second.
    let last_second = |end_ms: i64| Timestamp::from_unix_ms(end_ms.saturating_sub(1000));
    let window = rotation.window.filter(|_| rotation.is_enabled);
    Ok(Shown {
        enabled: Some(rotation.is_enabled),
        lambda_arn: rotator.function_arn.clone(),
        rules: rotation.rules.as_ref().map(|rules| rules.shown(window, now)),
        metadata: rotator.shown_metadata(),
        role_arn: rotator.function_arn.is_none().then(|| rotator.role_arn.clone()),
        last: rotation.last_rotated_ms.map(Timestamp::from_unix_ms),
        next: window.map(|window| last_second(window.end_ms)),
    })
}
