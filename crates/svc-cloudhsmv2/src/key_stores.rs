//! Custom key stores of KMS over clusters, followed from the journal: a cluster that has one stays.

use async_trait::async_trait;
use engine::{Batch, Consume, Consumed, DomainEvent, Emitted, Failure, Writer};
use names::{HsmClusterId, KeyStoreId};
use serde::{Deserialize, Serialize};
use store::Order;

use crate::CloudHsm;
use crate::limits::KEY_STORES_READ;
use crate::tables::{KEY_STORES, KeyStoreRecord};

/// What KMS says of a store and its cluster.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ClusterUsed {
    cluster_id: HsmClusterId,
    store_id: KeyStoreId,
    is_used: bool,
}

impl DomainEvent for ClusterUsed {
    const TYPE: &'static str = "kms.ClusterUsed";
}

/// Keeps what KMS says.
pub(crate) struct KeyStores;

/// Its name.
const CONSUMER: &str = "cloudhsm-key-stores";

/// A custom key store over the cluster, as far as KMS had come when this was asked.
pub(crate) async fn store_over(
    cx: &mut Writer<'_>,
    cluster_id: &HsmClusterId,
) -> Result<Option<String>, Failure> {
    cx.catch_up(CONSUMER).await;
    let prefix = [cluster_id.as_str()];
    let rows = KEY_STORES.range(cx, &prefix, None, KEY_STORES_READ, Order::Forward).await?;
    Ok(rows.into_iter().next().and_then(|(parts, _)| parts.into_iter().next()))
}

#[async_trait]
impl Consume<CloudHsm> for KeyStores {
    const NAME: &'static str = CONSUMER;
    const PRINCIPAL: &'static str = "cloudhsm.amazonaws.com";
    const EVENTS: &'static [&'static str] = &[ClusterUsed::TYPE];

    async fn consume(
        _: &CloudHsm,
        cx: &mut Writer<'_>,
        batch: &Batch,
    ) -> Result<Consumed, Failure> {
        for record in batch.records() {
            let Some(event) = Emitted::read(record)? else { continue };
            let Some(used) = event.detail::<ClusterUsed>()? else { continue };
            let place = [used.cluster_id.as_str(), used.store_id.as_str()];
            match used.is_used {
                true => KEY_STORES.put(cx.tx_mut(), &place, &KeyStoreRecord {})?,
                false => KEY_STORES.delete(cx.tx_mut(), &place),
            }
        }
        Ok(Consumed::Done)
    }
}
