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
pub mod records;
mod stored_secret;

use names::AccountId;

pub use bootstrap::{
    Bootstrap, BootstrapError, Bootstrapped, RootKey, management_account, write_account,
};
pub use bound::{BindError, bind_principal, bind_principals, show_principal, show_principals};
pub use builtin::{BUILTIN_POLICIES, BUILTIN_SINCE, BuiltinPolicy};
pub use caller::{Caller, PrincipalPolicies, Session, SessionIssuer};
pub use claims::{PACKED_BYTES_MAX, PackedClaims, SessionClaims, SessionKind, TOKEN_BYTES_MAX};
pub use closure::{role_by_id, user_by_id};
pub use credential::Credential;
pub use epoch::touch_epoch;
pub use error::{AuthenticateError, IdentityError};
pub use fresh::{fresh_access_key, fresh_label, fresh_unique_id};
pub use identity::{ACCESS_KEY_ID_BYTES_MAX, CACHED_CREDENTIALS_MAX, Identity};
pub use managed::{is_attachable_by, managed_policy, managed_policy_document};
pub use mfa::{MfaAttempts, MfaProof, Synchronised, fresh_mfa_seed, mfa_device};
pub use organization::Organization;
pub use stored_secret::StoredSecret;

/// The S3 canonical user id of `account`: 64 hexadecimal digits that follow from the account, so
/// that nothing has to be looked up. It hides nothing.
#[must_use]
pub fn canonical_id(account: &AccountId) -> String {
    let text = format!("ironkeep canonical user id:{account}");
    hex::encode(envelope::digest::sha256(text.as_bytes()))
}
