//! A table as DescribeTable shows it.

use api_dynamodb as api;
use api_dynamodb::{
    AttributeDefinition, BillingModeSummary, GlobalSecondaryIndexDescription, KeySchemaElement,
    LocalSecondaryIndexDescription, ProvisionedThroughputDescription, SSEDescription,
    TableClassSummary, TableDescription,
};
use stdx::Timestamp;

use crate::table::{
    Billing, IndexRecord, IndexState, KeyKind, KeySchema, Shows, TableRecord, Throughput,
};
use crate::wrapping::TableKey;

/// How large a table or index is.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Size {
    pub(crate) items: i64,
    pub(crate) bytes: i64,
}

/// The table as it is.
pub(crate) fn describe(
    table: &TableRecord,
    status: api::TableStatus,
    size: Size,
) -> TableDescription {
    let some = |list: Vec<_>| (!list.is_empty()).then_some(list);
    let local: Vec<LocalSecondaryIndexDescription> =
        table.indexes.iter().filter(|it| !it.is_global).map(|it| local(table, it)).collect();
    let global: Vec<_> =
        table.indexes.iter().filter(|it| it.is_global).map(|it| global(table, it)).collect();
    TableDescription {
        attribute_definitions: Some(table.definitions.iter().map(definition).collect()),
        table_name: Some(table.name.clone()),
        key_schema: Some(schema(&table.keys)),
        table_status: Some(status),
        creation_date_time: Some(Timestamp::from_unix_ms(table.created_ms)),
        provisioned_throughput: Some(match &table.billing {
            Billing::OnDemand { .. } => capacity(None),
            Billing::Provisioned { throughput, .. } => capacity(Some(throughput)),
        }),
        table_size_bytes: Some(size.bytes),
        item_count: Some(size.items),
        table_arn: Some(table.arn()),
        table_id: Some(table.id.clone()),
        billing_mode_summary: billing(&table.billing),
        local_secondary_indexes: (!local.is_empty()).then_some(local),
        global_secondary_indexes: some(global),
        sse_description: encryption(table),
        table_class_summary: table.is_infrequent.then(|| TableClassSummary {
            table_class: Some(api::TableClass::StandardInfrequentAccess),
            ..TableClassSummary::default()
        }),
        deletion_protection_enabled: Some(table.is_protected),
        ..TableDescription::default()
    }
}

fn definition((name, kind): &(String, KeyKind)) -> AttributeDefinition {
    AttributeDefinition {
        attribute_name: name.clone(),
        attribute_type: match kind {
            KeyKind::S => api::ScalarAttributeType::S,
            KeyKind::N => api::ScalarAttributeType::N,
            KeyKind::B => api::ScalarAttributeType::B,
        },
    }
}

fn schema(keys: &KeySchema) -> Vec<KeySchemaElement> {
    let kinds = [api::KeyType::Hash, api::KeyType::Range];
    let elements = keys.attributes().zip(kinds).map(|(attribute, key_type)| KeySchemaElement {
        attribute_name: attribute.name.clone(),
        key_type,
    });
    elements.collect()
}

fn capacity(throughput: Option<&Throughput>) -> ProvisionedThroughputDescription {
    let instant = |ms: Option<i64>| ms.map(Timestamp::from_unix_ms);
    ProvisionedThroughputDescription {
        last_increase_date_time: instant(throughput.and_then(|it| it.raised_ms)),
        last_decrease_date_time: instant(throughput.and_then(|it| it.lowered_ms)),
        number_of_decreases_today: Some(0),
        read_capacity_units: Some(throughput.map_or(0, |it| it.read)),
        write_capacity_units: Some(throughput.map_or(0, |it| it.write)),
    }
}

fn billing(billing: &Billing) -> Option<BillingModeSummary> {
    let (mode, since_ms) = match billing {
        Billing::OnDemand { since_ms } => (api::BillingMode::PayPerRequest, *since_ms),
        Billing::Provisioned { was_on_demand_ms, .. } => {
            (api::BillingMode::Provisioned, (*was_on_demand_ms)?)
        }
    };
    Some(BillingModeSummary {
        billing_mode: Some(mode),
        last_update_to_pay_per_request_date_time: Some(Timestamp::from_unix_ms(since_ms)),
    })
}

fn encryption(table: &TableRecord) -> Option<SSEDescription> {
    let TableKey::Kms { key_arn, .. } = &table.encryption.table_key else { return None };
    Some(SSEDescription {
        status: Some(api::SSEStatus::Enabled),
        sse_type: Some(api::SSEType::Kms),
        kms_master_key_arn: Some(key_arn.clone()),
        ..SSEDescription::default()
    })
}

fn projection(shows: &Shows) -> api::Projection {
    let (kind, names) = match shows {
        Shows::All => (api::ProjectionType::All, None),
        Shows::Keys => (api::ProjectionType::KeysOnly, None),
        Shows::Include(names) => (api::ProjectionType::Include, Some(names.clone())),
    };
    api::Projection { projection_type: Some(kind), non_key_attributes: names }
}

fn local(table: &TableRecord, index: &IndexRecord) -> LocalSecondaryIndexDescription {
    LocalSecondaryIndexDescription {
        index_name: Some(index.name.clone()),
        key_schema: Some(schema(&index.keys)),
        projection: Some(projection(&index.shows)),
        index_size_bytes: Some(0),
        item_count: Some(0),
        index_arn: Some(table.index_arn(&index.name)),
    }
}

fn global(table: &TableRecord, index: &IndexRecord) -> GlobalSecondaryIndexDescription {
    let is_filling = index.state == IndexState::Filling;
    GlobalSecondaryIndexDescription {
        index_name: Some(index.name.clone()),
        key_schema: Some(schema(&index.keys)),
        projection: Some(projection(&index.shows)),
        index_status: Some(match index.state {
            IndexState::Active => api::IndexStatus::Active,
            IndexState::Filling => api::IndexStatus::Creating,
        }),
        backfilling: is_filling.then_some(true),
        provisioned_throughput: Some(capacity(index.throughput.as_ref())),
        index_size_bytes: Some(0),
        item_count: Some(0),
        index_arn: Some(table.index_arn(&index.name)),
        ..GlobalSecondaryIndexDescription::default()
    }
}
