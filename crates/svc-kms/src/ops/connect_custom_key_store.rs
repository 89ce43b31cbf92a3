//! ConnectCustomKeyStore:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_ConnectCustomKeyStore.html>
//!
//! It returns at once; `DescribeCustomKeyStores` tells what became of it. The connection is made by a job
//! ([`key_store::connect`](crate::key_store::connect)).

use api_kms::{ConnectCustomKeyStore, ConnectCustomKeyStoreRequest, ConnectCustomKeyStoreResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View, Writer};

use crate::Kms;
use crate::access::account_access;
use crate::key_store::connect::{begin, plan};
use crate::key_store::external::{self, EXTERNAL_STORES, ExternalConnection, ExternalStoreRecord};
use crate::key_store::{Connection, find};

impl Handler<ConnectCustomKeyStore> for Kms {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ConnectCustomKeyStoreRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::new((), account_access(cx, "kms:ConnectCustomKeyStore")))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ConnectCustomKeyStoreRequest,
        allowed: Allowed<()>,
    ) -> Result<ConnectCustomKeyStoreResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        if let Some(store) = external::lookup(cx, &input.custom_key_store_id).await? {
            begin_external(cx, store)?;
            return Ok(ConnectCustomKeyStoreResponse {});
        }
        let mut store = find(cx, &input.custom_key_store_id).await?;
        match store.connection {
            Connection::Connected | Connection::Connecting => {}
            Connection::Disconnected => begin(cx, &mut store).await?,
            Connection::Failed { .. } => {
                let what = "has failed to connect: disconnect it first";
                return Err(store.invalid_state(what).into());
            }
        }
        Ok(ConnectCustomKeyStoreResponse {})
    }
}

/// Has an external key store connect.
fn begin_external(cx: &mut Writer<'_>, mut store: ExternalStoreRecord) -> Result<(), Failure> {
    match store.connection {
        ExternalConnection::Connected | ExternalConnection::Connecting => Ok(()),
        ExternalConnection::Disconnected => {
            store.connection = ExternalConnection::Connecting;
            plan(cx, store.place())?;
            EXTERNAL_STORES.put(cx.tx_mut(), &store.place(), &store)?;
            Ok(())
        }
        ExternalConnection::Failed { .. } => {
            Err(store.invalid_state("has failed to connect: disconnect it first").into())
        }
    }
}
