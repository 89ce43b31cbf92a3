//! The role of a request, and how long its sessions may last.

use engine::{Failure, View};
use identity::records::{ROLES, RoleRecord};
use names::{AccountId, PrincipalArn};

use super::validation;

/// The session that lasts this long is made where the request names no duration.
const SESSION_SECONDS_DEFAULT: i64 = 3_600;

/// The trust policy of a role that does not exist: nobody is told the difference.
pub(super) const TRUSTS_NOBODY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"000000000000"},"Action":"sts:AssumeRole"}]}"#;

/// The role with this ARN and the account it would be in.
pub(super) async fn find(
    cx: &mut View<'_>,
    arn: &str,
) -> Result<(AccountId, Option<RoleRecord>), Failure> {
    let invalid = || validation(format!("{arn} is invalid"));
    let parsed = PrincipalArn::parse(arn).map_err(|_| invalid())?;
    if parsed.kind() != "role" {
        return Err(invalid());
    }
    let account = parsed.as_arn().account_id().ok_or_else(invalid)?;
    let role = ROLES.get(cx, &[account.as_str(), &parsed.name().to_lowercase()]).await?;
    Ok((account, role.filter(|role| role.arn() == arn)))
}

/// How long a session of `role` lasts, where a request asks for `requested` seconds.
pub(super) fn seconds(role: &RoleRecord, requested: Option<i32>) -> Result<i64, Failure> {
    let seconds = requested.map_or(SESSION_SECONDS_DEFAULT, i64::from);
    if seconds > role.session_seconds_max {
        return Err(validation(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ));
    }
    Ok(seconds)
}
