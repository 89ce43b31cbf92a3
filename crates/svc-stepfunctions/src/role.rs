//! The role of an execution: what it does it does with a session of that role.

use engine::{CallSource, Ctx, Failure, RoleSession};

use crate::PRINCIPAL;
use crate::execution::ExecutionRecord;
use crate::kms::open_for_role;
use crate::limits::SESSION_CHARS_MAX;
use crate::sealing::{Key, Sealing, open_owned};

/// A session of `role_arn` for the execution.
///
/// # Errors
/// STS's refusal.
pub(crate) async fn assume(
    cx: &mut Ctx,
    execution: &ExecutionRecord,
    role_arn: &str,
) -> Result<RoleSession, Failure> {
    let account = execution.place.account.clone();
    cx.act_for(CallSource { arn: execution.place.machine_arn(), account })?;
    Box::pin(cx.assume(PRINCIPAL, role_arn, &session_name(&execution.place.name))).await
}

/// The data key of the execution; by its role, where it lies under a key of KMS.
///
/// # Errors
/// STS's and KMS's own.
pub(crate) async fn open_key(cx: &mut Ctx, execution: &ExecutionRecord) -> Result<Key, Failure> {
    match &execution.sealing {
        Sealing::Owned(owned) => open_owned(cx, owned).await,
        Sealing::Kms(wrapped) => {
            let session = assume(cx, execution, &execution.role_arn).await?;
            Ok(Key::new(open_for_role(cx, &session, wrapped).await?))
        }
    }
}

/// Sessions have names of fewer signs than executions.
pub(crate) fn session_name(name: &str) -> String {
    let fits = |sign: &char| sign.is_ascii_alphanumeric() || "_+=,.@-".contains(*sign);
    let name: String = name.chars().filter(fits).take(SESSION_CHARS_MAX).collect();
    if name.len() < 2 { format!("execution-{name}") } else { name }
}
