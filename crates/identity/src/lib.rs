//! Identities: the accounts of the installation, their users, groups, roles, keys and policies,
//! and the read path of authentication and authorisation.
//!
//! [`Identity::authenticate`] turns an access key id into the secret that checks the signature and
//! the [`Caller`] that the policy engine judges. [`records`] holds every stored form; the service
//! `svc-iam` writes them and calls [`touch_epoch`] in the same transaction, which is what keeps
//! cached callers honest.

mod identity;

mod bootstrap;
mod bound;
mod builtin;
mod cache;
mod caller;
mod claims;
mod closure;
mod credential;
mod epoch;
mod error;
mod fresh;
mod last_used;
mod managed;
mod mfa;
mod organization;
mod population;
pub mod records;
mod stored_secret;

use names::AccountId;
use store::Order;
use tables::Reader;

pub use bootstrap::{
    Bootstrap, BootstrapError, Bootstrapped, RootKey, management_account, write_account,
};
pub use bound::{BindError, bind_principal, bind_principals, show_principal, show_principals};
pub use builtin::{BUILTIN_POLICIES, BUILTIN_SINCE, BuiltinPolicy};
pub use caller::{Caller, PrincipalPolicies, Session, SessionIssuer, WebIdentity};
pub use claims::{
    Federation, PACKED_BYTES_MAX, PackedClaims, SessionClaims, SessionKind, TOKEN_BYTES_MAX,
};
pub use closure::{role_by_id, user_by_id};
pub use credential::Credential;
pub use epoch::touch_epoch;
pub use error::{AuthenticateError, IdentityError};
pub use fresh::{fresh_access_key, fresh_label, fresh_unique_id};
pub use identity::{ACCESS_KEY_ID_BYTES_MAX, CACHED_CREDENTIALS_MAX, Identity};
pub use managed::{is_attachable_by, managed_policy, managed_policy_document};
pub use mfa::{MfaAttempts, MfaProof, Synchronised, fresh_mfa_seed, mfa_device};
pub use organization::Organization;
pub use population::{Member, NamedDocument, POPULATION_ROWS_MAX, Population};
pub use stored_secret::StoredSecret;

/// The S3 canonical user id of `account`: 64 hexadecimal digits that follow from the account, so
/// that nothing has to be looked up. It hides nothing.
#[must_use]
pub fn canonical_id(account: &AccountId) -> String {
    let text = format!("ironkeep canonical user id:{account}");
    hex::encode(envelope::digest::sha256(text.as_bytes()))
}

/// Accounts read at a time.
const ACCOUNTS_PER_PAGE: usize = 200;

/// The account whose canonical user id is `id`; none where there is no such account. Reads every
/// account until it is found: for requests that name one, not for those that ask who is one.
///
/// # Errors
/// [`IdentityError`] when the records cannot be read.
pub async fn account_of_canonical_id(
    reader: &mut impl Reader,
    id: &str,
) -> Result<Option<AccountId>, IdentityError> {
    let mut last: Option<AccountId> = None;
    loop {
        let after = last.as_ref().map(|account| [account.as_str()]);
        let after = after.as_ref().map(<[&str; 1]>::as_slice);
        let page = records::ACCOUNTS;
        let page = page.range(reader, &[], after, ACCOUNTS_PER_PAGE, Order::Forward).await?;
        let Some((_, end)) = page.last() else { return Ok(None) };
        last = Some(end.id.clone());
        let found = page.into_iter().map(|(_, account)| account.id);
        if let Some(account) = found.into_iter().find(|account| canonical_id(account) == id) {
            return Ok(Some(account));
        }
    }
}
