//! DescribeCustomKeyStores:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeCustomKeyStores.html>

use api_kms::{
    CustomKeyStoreType, CustomKeyStoresListEntry, DescribeCustomKeyStores,
    DescribeCustomKeyStoresRequest, DescribeCustomKeyStoresResponse, XksProxyConfigurationType,
    XksProxyConnectivityType,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;

use crate::Kms;
use crate::access::account_access;
use crate::errors::validation;
use crate::key_store::external::{self, ExternalStoreRecord};
use crate::key_store::{KeyStoreRecord, all, not_found};
use crate::page::{Members, paging};

/// Entries of a page when the caller does not say.
const LIMIT_DEFAULT: usize = 100;

impl Handler<DescribeCustomKeyStores> for Kms {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &DescribeCustomKeyStoresRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::new((), account_access(cx, "kms:DescribeCustomKeyStores")))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeCustomKeyStoresRequest,
        _: Allowed<()>,
    ) -> Result<DescribeCustomKeyStoresResponse, Failure> {
        let (id, name) =
            (input.custom_key_store_id.as_deref(), input.custom_key_store_name.as_deref());
        if id.is_some() && name.is_some() {
            return Err(validation(
                "You cannot specify both CustomKeyStoreId and CustomKeyStoreName.",
            )
            .into());
        }
        let mut stores: Vec<_> = all(cx).await?.iter().map(entry).collect();
        stores.extend(external::all(cx).await?.iter().map(external_entry));
        stores.sort_by_key(|store| store_id(store).to_owned());
        stores.retain(|store| {
            id.is_none_or(|id| store_id(store) == id)
                && name.is_none_or(|name| store.custom_key_store_name.as_deref() == Some(name))
        });
        if let (Some(asked), true) = (id.or(name), stores.is_empty()) {
            return Err(not_found(asked).into());
        }
        let marker = input.marker.as_deref();
        let members = Members { limit: input.limit, limit_default: LIMIT_DEFAULT, marker };
        let question = [id.unwrap_or_default(), name.unwrap_or_default()];
        let paging = paging::<DescribeCustomKeyStores>(cx, members, &question)?;
        stores.retain(|store| paging.is_ahead(store_id(store)));
        stores.truncate(paging.rows_wanted());
        let page = paging.cut(stores, |store| store_id(store).to_owned())?;
        Ok(DescribeCustomKeyStoresResponse {
            truncated: page.is_truncated(),
            custom_key_stores: Some(page.items),
            next_marker: page.next,
        })
    }
}

fn entry(store: &KeyStoreRecord) -> CustomKeyStoresListEntry {
    CustomKeyStoresListEntry {
        custom_key_store_id: Some(store.store_id.to_string()),
        custom_key_store_name: Some(store.name.clone()),
        cloud_hsm_cluster_id: Some(store.cluster_id.to_string()),
        trust_anchor_certificate: Some(store.trust_anchor.clone()),
        connection_state: Some(store.connection.wire()),
        connection_error_code: store.connection.error_code(),
        creation_date: Some(Timestamp::from_unix_ms(store.created_ms)),
        custom_key_store_type: Some(CustomKeyStoreType::AwsCloudhsm),
        ..CustomKeyStoresListEntry::default()
    }
}

/// An external key store. Of its credential the id is shown, and never the secret.
fn external_entry(store: &ExternalStoreRecord) -> CustomKeyStoresListEntry {
    CustomKeyStoresListEntry {
        custom_key_store_id: Some(store.store_id.to_string()),
        custom_key_store_name: Some(store.name.clone()),
        connection_state: Some(store.connection.wire()),
        connection_error_code: store.connection.error_code(),
        creation_date: Some(Timestamp::from_unix_ms(store.created_ms)),
        custom_key_store_type: Some(CustomKeyStoreType::ExternalKeyStore),
        xks_proxy_configuration: Some(XksProxyConfigurationType {
            connectivity: Some(XksProxyConnectivityType::PublicEndpoint),
            access_key_id: Some(store.access_key_id.clone().into()),
            uri_endpoint: Some(store.endpoint.clone()),
            uri_path: Some(store.path.clone()),
            ..XksProxyConfigurationType::default()
        }),
        ..CustomKeyStoresListEntry::default()
    }
}

fn store_id(entry: &CustomKeyStoresListEntry) -> &str {
    entry.custom_key_store_id.as_deref().unwrap_or_default()
}
