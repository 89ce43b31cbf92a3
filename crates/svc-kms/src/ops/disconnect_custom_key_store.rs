//! DisconnectCustomKeyStore:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_DisconnectCustomKeyStore.html>

use api_kms::{
    DisconnectCustomKeyStore, DisconnectCustomKeyStoreRequest, DisconnectCustomKeyStoreResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::access::account_access;
use crate::key_store::external::{self, EXTERNAL_STORES, ExternalConnection};
use crate::key_store::{Connection, KEY_STORES, find};

impl Handler<DisconnectCustomKeyStore> for Kms {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &DisconnectCustomKeyStoreRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::new((), account_access(cx, "kms:DisconnectCustomKeyStore")))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DisconnectCustomKeyStoreRequest,
        allowed: Allowed<()>,
    ) -> Result<DisconnectCustomKeyStoreResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        if let Some(mut store) = external::lookup(cx, &input.custom_key_store_id).await? {
            if store.connection == ExternalConnection::Disconnected {
                return Err(store.invalid_state("is disconnected").into());
            }
            store.connection = ExternalConnection::Disconnected;
            EXTERNAL_STORES.put(cx.tx_mut(), &store.place(), &store)?;
            return Ok(DisconnectCustomKeyStoreResponse {});
        }
        let mut store = find(cx, &input.custom_key_store_id).await?;
        if store.connection == Connection::Disconnected {
            return Err(store.invalid_state("is disconnected").into());
        }
        store.connection = Connection::Disconnected;
        KEY_STORES.put(cx.tx_mut(), &store.place(), &store)?;
        // Also where the commit fails after all: the next use logs in again.
        let line = self.tokens().line(cx, &store.cluster_id).await?;
        self.tokens().leave(&store, line.as_ref());
        Ok(DisconnectCustomKeyStoreResponse {})
    }
}
