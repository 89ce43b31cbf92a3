//! DeleteCustomKeyStore:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_DeleteCustomKeyStore.html>
//!
//! A key that waits for its deletion is a key of the store still.

use api_kms::{
    DeleteCustomKeyStore, DeleteCustomKeyStoreRequest, DeleteCustomKeyStoreResponse, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use store::Order;

use crate::Kms;
use crate::access::account_access;
use crate::key_store::cluster::leave;
use crate::key_store::{KEY_STORES, STORE_KEYS, external, find};

impl Handler<DeleteCustomKeyStore> for Kms {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &DeleteCustomKeyStoreRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::new((), account_access(cx, "kms:DeleteCustomKeyStore")))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteCustomKeyStoreRequest,
        allowed: Allowed<()>,
    ) -> Result<DeleteCustomKeyStoreResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        if let Some(store) = external::lookup(cx, &input.custom_key_store_id).await? {
            require_empty(cx, store.place()).await?;
            external::change::delete(cx, &store)?;
            return Ok(DeleteCustomKeyStoreResponse {});
        }
        let store = find(cx, &input.custom_key_store_id).await?;
        let prefix = store.place();
        require_empty(cx, prefix).await?;
        store.require_disconnected()?;
        leave(cx, &store)?;
        KEY_STORES.delete(cx.tx_mut(), &prefix);
        Ok(DeleteCustomKeyStoreResponse {})
    }
}

/// Refuses a store that has keys.
async fn require_empty(cx: &mut Ctx, place: [&str; 3]) -> Result<(), Failure> {
    if STORE_KEYS.range(cx, &place, None, 1, Order::Forward).await?.is_empty() {
        return Ok(());
    }
    let [_, _, store_id] = place;
    Err(errors::custom_key_store_has_cm_ks_exception(format!(
        "The custom key store {store_id} contains KMS keys.",
    ))
    .into())
}
