//! Names of custom key stores: unique in an account and Region.

use api_kms::errors;
use wire::AwsError;

use super::KeyStoreRecord;
use super::external::ExternalStoreRecord;

/// Refuses a name that one of `stores`, or of `others`, has.
///
/// # Errors
/// `CustomKeyStoreNameInUseException`.
pub(crate) fn require_free(
    stores: &[KeyStoreRecord],
    others: &[ExternalStoreRecord],
    name: &str,
) -> Result<(), AwsError> {
    if stores.iter().all(|store| store.name != name)
        && others.iter().all(|store| store.name != name)
    {
        return Ok(());
    }
    Err(errors::custom_key_store_name_in_use_exception(format!(
        "The custom key store name {name} is already in use."
    )))
}
