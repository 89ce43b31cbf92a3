//! The epoch of an account's identities: what makes cached callers trustworthy.

use names::AccountId;
use store::{Store, Tx};

use crate::error::IdentityError;
use crate::records::{EPOCHS, EpochRecord};

/// Dates every cached caller of `account` as stale once `tx` commits. Every transaction that
/// writes a row of the account's users, groups, roles, policies or keys must call this: a cached
/// caller is used only while the row written here has the version it had when the caller was read.
///
/// # Errors
/// [`IdentityError::Table`] when the row has no stored form.
pub fn touch_epoch(tx: &mut Tx, account: &AccountId) -> Result<(), IdentityError> {
    // A blind write: two writers of one account do not conflict over it.
    Ok(EPOCHS.put(tx, &[account.as_str()], &EpochRecord {})?)
}

/// The account's epoch: the version of its row, 0 before the first write.
pub(crate) async fn epoch(store: &dyn Store, account: &AccountId) -> Result<u64, IdentityError> {
    Ok(store.version(&EPOCHS.key(&[account.as_str()])).await?)
}
