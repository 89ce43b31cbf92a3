//! The caller's own account.

use engine::{Ctx, Failure};
use identity::records::{ACCOUNTS, AccountRecord};

/// The record of the caller's account.
pub(crate) async fn record(cx: &mut Ctx) -> Result<AccountRecord, Failure> {
    let account = cx.account().clone();
    let found = ACCOUNTS.get(cx, &[account.as_str()]).await?;
    found.ok_or_else(|| Failure::Internal(format!("account `{account}` has no record")))
}
