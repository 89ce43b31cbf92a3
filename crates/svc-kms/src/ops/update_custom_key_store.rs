//! UpdateCustomKeyStore:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_UpdateCustomKeyStore.html>
//!
//! # Differs from AWS
//! Clusters that share a backup history are known by their one trust anchor.

use api_kms::{
    UpdateCustomKeyStore, UpdateCustomKeyStoreRequest, UpdateCustomKeyStoreResponse, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::access::account_access;
use crate::errors::validation;
use crate::key_store::cluster::{leave, named, require_active, take};
use crate::key_store::name::require_free;
use crate::key_store::{KEY_STORES, all, external, find};

impl Handler<UpdateCustomKeyStore> for Kms {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &UpdateCustomKeyStoreRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::new((), account_access(cx, "kms:UpdateCustomKeyStore")))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateCustomKeyStoreRequest,
        allowed: Allowed<()>,
    ) -> Result<UpdateCustomKeyStoreResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        if let Some(store) = external::lookup(cx, &input.custom_key_store_id).await? {
            if let Some(name) = &input.new_custom_key_store_name
                && *name != store.name
            {
                require_free(&all(cx).await?, &external::all(cx).await?, name)?;
            }
            external::change::update(self.proxies(), cx, store, input).await?;
            return Ok(UpdateCustomKeyStoreResponse {});
        }
        let mut store = find(cx, &input.custom_key_store_id).await?;
        if is_external(input) {
            return Err(validation(
                "The parameters of an XKS proxy are valid only for an external key store.",
            )
            .into());
        }
        store.require_disconnected()?;
        if let Some(name) = &input.new_custom_key_store_name
            && *name != store.name
        {
            require_free(&all(cx).await?, &external::all(cx).await?, name)?;
            store.name.clone_from(name);
        }
        if let Some(id) = &input.cloud_hsm_cluster_id
            && id.as_str() != store.cluster_id.as_str()
        {
            let home = (&store.account, &store.region);
            let line = named(self.tokens(), cx, id, home).await?;
            if !line.cluster().has_trust_anchor(&store.trust_anchor) {
                return Err(errors::cloud_hsm_cluster_not_related_exception(format!(
                    "The cluster {id} does not share a backup history with that of the custom key store.",
                ))
                .into());
            }
            require_active(&line).await?;
            leave(cx, &store)?;
            store.cluster_id = line.cluster().id().clone();
            take(cx, &store).await?;
        }
        if let Some(password) = &input.key_store_password {
            store.password = store.wrap(cx, password.reveal()).await?;
            store.next_password = None;
            store.former_password = None;
        }
        KEY_STORES.put(cx.tx_mut(), &store.place(), &store)?;
        Ok(UpdateCustomKeyStoreResponse {})
    }
}

/// Whether it says anything of an external key store.
const fn is_external(input: &UpdateCustomKeyStoreRequest) -> bool {
    input.xks_proxy_uri_endpoint.is_some()
        || input.xks_proxy_uri_path.is_some()
        || input.xks_proxy_vpc_endpoint_service_name.is_some()
        || input.xks_proxy_vpc_endpoint_service_owner.is_some()
        || input.xks_proxy_authentication_credential.is_some()
        || input.xks_proxy_connectivity.is_some()
}
