//! A new key of an external key store: an external key that is there and can be used, and material of our
//! own.

use api_kms::errors;
use engine::{Ctx, Failure, Writer};
use wire::AwsError;

use super::fault::ProxyFault;
use super::proxy::Proxies;
use super::{EXTERNAL_KEYS, ExternalConnection, ExternalKeyRecord, ExternalStoreRecord, lookup};
use crate::key::{KeyRecord, NOT_CONNECTED};
use crate::key_store::{STORE_KEYS, StoreKeyRecord, not_found};

/// Where a new key is to be.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ExternalPlace<'a> {
    pub(crate) store_id: &'a str,
    /// What the proxy calls the key.
    pub(crate) external_id: &'a str,
}

impl ExternalPlace<'_> {
    /// Asks the proxy whether its key can be used.
    ///
    /// # Errors
    /// `CustomKeyStoreNotFoundException`, `CustomKeyStoreInvalidStateException`,
    /// `XksKeyAlreadyInUseException`, `XksKeyNotFoundException`, `XksKeyInvalidConfigurationException`.
    pub(crate) async fn check(&self, proxies: &Proxies, cx: &mut Ctx) -> Result<(), Failure> {
        let store = self.free(cx).await?;
        let found = proxies.key_metadata(cx, &store, self.external_id).await;
        let found = found.map_err(|fault| fault.told(ProxyFault::of_key))?;
        if found.is_usable() {
            return Ok(());
        }
        Err(errors::xks_key_invalid_configuration_exception(
            "The external key must be an AES_256 key that is ENABLED and has the usages ENCRYPT and DECRYPT.",
        )
        .into())
    }

    /// Enters a key that has its material: in its record, and among the keys of its store.
    pub(crate) async fn enter(
        &self,
        cx: &mut Writer<'_>,
        key: &mut KeyRecord,
    ) -> Result<(), Failure> {
        // What was connected and free when the proxy was asked may be so no longer.
        let store = self.free(cx).await?;
        key.key_store = Some(store.store_id.clone());
        key.external_id = Some(self.external_id.to_owned());
        key.store_seen = Some(store.seen());
        let parts = [&*key.account, &key.region, &store.store_id, &key.key_id];
        STORE_KEYS.put(cx.tx_mut(), &parts, &StoreKeyRecord {})?;
        let parts = [&*key.account, &key.region, &store.store_id, self.external_id];
        let record = ExternalKeyRecord { key_id: key.key_id.clone() };
        EXTERNAL_KEYS.put(cx.tx_mut(), &parts, &record)?;
        Ok(())
    }

    /// The store, if it is connected and its external key is that of no other KMS key.
    async fn free(&self, cx: &mut Ctx) -> Result<ExternalStoreRecord, Failure> {
        let store = lookup(cx, self.store_id).await?;
        let store = store.ok_or_else(|| not_found(self.store_id))?;
        if store.connection != ExternalConnection::Connected {
            return Err(errors::custom_key_store_invalid_state_exception(NOT_CONNECTED).into());
        }
        let [account, region, store_id] = store.place();
        let parts = [account, region, store_id, self.external_id];
        match EXTERNAL_KEYS.get(cx, &parts).await? {
            None => Ok(store),
            Some(_) => Err(self.taken().into()),
        }
    }

    fn taken(&self) -> AwsError {
        errors::xks_key_already_in_use_exception(format!(
            "The external key {} is already associated with another KMS key in this external key store.",
            self.external_id,
        ))
    }
}

/// Has the external key of a deleted key be nobody's. The external key itself stays as it is.
pub(crate) fn release(cx: &mut Writer<'_>, key: &KeyRecord) {
    if let (Some(store_id), Some(external_id)) = (&key.key_store, &key.external_id) {
        EXTERNAL_KEYS.delete(cx.tx_mut(), &[&key.account, &key.region, store_id, external_id]);
    }
}
