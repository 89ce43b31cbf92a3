//! Passing a role to EventBridge: what the role may do is otherwise anybody's who may set targets.

use engine::{Access, Failure, View};
use names::PrincipalArn;

use crate::kms::PRINCIPAL;
use crate::refusal::invalid_parameter;

/// `iam:PassRole` on `role`, for what has the ARN `for_arn`.
///
/// # Errors
/// `ValidationException` for what is no role.
pub(crate) fn pass_access(cx: &View<'_>, role: &str, for_arn: &str) -> Result<Access, Failure> {
    let parsed = PrincipalArn::parse(role)
        .map_err(|_| invalid_parameter("RoleArn", "Provided Arn is not in correct format."))?;
    if parsed.account() != cx.account().as_str() || !role.contains(":role/") {
        return Err(invalid_parameter("RoleArn", "The role has to be one of this account.").into());
    }
    Ok(Access::new("iam:PassRole", role, cx.account())
        .key("iam:PassedToService", PRINCIPAL)
        .key("iam:AssociatedResourceArn", for_arn.to_owned()))
}
