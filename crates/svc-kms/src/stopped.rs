//! Decrypting for a verification of an installation whose server does not run. Whoever runs one holds
//! the root key; the state of a key counts all the same: one that is switched off opens nothing.

use std::sync::Arc;

use api_kms::errors;
use engine::{Failure, Keyring};
use envelope::EncryptionContext;
use secret::Secret;
use stdx::Timestamp;
use store::Store;
use tables::Direct;

use crate::crypto::{invalid_ciphertext, parse_header};
use crate::material::find_stopped;
use crate::tables::KEYS;

/// The plaintext of `ciphertext` under the symmetric key `key_arn`, at `now`.
///
/// # Errors
/// [`Failure::Aws`] for a key that is not there, may not be used or has its material in a token;
/// [`Failure::Internal`] for a ciphertext that does not open.
pub async fn decrypt_stopped(
    (store, keyring): (&Arc<dyn Store>, &Keyring),
    (key_arn, context): (&str, &EncryptionContext),
    ciphertext: &[u8],
    now: Timestamp,
) -> Result<Secret<Vec<u8>>, Failure> {
    let missing =
        || Failure::Aws(errors::not_found_exception(format!("Key {key_arn} does not exist.")));
    let mut parts = key_arn.splitn(6, ':').skip(3);
    let (Some(region), Some(account), Some(id)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(missing());
    };
    let id = id.strip_prefix("key/").ok_or_else(missing)?;
    let mut rows = Direct(Arc::clone(store));
    let key = KEYS.get(&mut rows, &[account, region, id]).await?;
    let key = key.filter(|key| !key.is_gone(now)).ok_or_else(missing)?;
    let key = Arc::new(key).at(now);
    key.require_switched_on()?;
    if key.key_store.is_some() {
        return Err(errors::key_unavailable_exception(format!(
            "The material of {key_arn} is in a custom key store, which is read by a running server only."
        ))
        .into());
    }
    let material_id = parse_header(ciphertext)?.material_id().to_string();
    let material = find_stopped(&mut rows, keyring, &key, &material_id).await?;
    let material = material.ok_or_else(invalid_ciphertext)?;
    let plaintext = material.decrypt(ciphertext, context);
    plaintext.map_err(|error| Failure::Internal(format!("the key {key_arn}: {error}")))
}
