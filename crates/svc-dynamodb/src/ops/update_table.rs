//! UpdateTable: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTable.html>
//!
//! # Differs from AWS
//! Everything but a new index is done when the call answers. Capacity and encryption can be changed as often as one likes.

use api_dynamodb as api;
use api_dynamodb::{TableStatus, UpdateTable, UpdateTableInput, UpdateTableOutput, errors};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View, Writer};
use wire::AwsError;

use crate::DynamoDB;
use crate::described::describe;
use crate::encryption::{Wanted, open, wrap};
use crate::filling::{self, Purpose};
use crate::find::{Found, locate};
use crate::limits::GLOBAL_INDEXES_MAX;
use crate::refusal::{parameter, validation};
use crate::removal::{self, RemovalRecord};
use crate::schema::{GlobalIndex, definitions, global_index, require_projected, throughput};
use crate::settings::{encryption, following, is_infrequent, require_built};
use crate::sizes;
use crate::table::{Billing, IndexState, TableRecord};
use crate::wrapping::{Encryption, TableKey};

impl StagedHandler<UpdateTable> for DynamoDB {
    type Touches = Touch<Found>;
    /// What the table lies under from now on, if that changes, and the home for which it was made.
    type Staged = Option<(String, Encryption)>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateTableInput,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = locate(cx, &input.table_name, "dynamodb:UpdateTable").await?;
        Ok(Touch::new(found, access))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &UpdateTableInput,
        found: &Allowed<Found>,
    ) -> Result<Option<(String, Encryption)>, Failure> {
        let table = found.described()?;
        require_something(input)?;
        let Some(given) = &input.sse_specification else { return Ok(None) };
        let wanted = encryption(given)?;
        require_other(table, &wanted)?;
        let keys = open(cx, table).await?;
        let encryption = wrap(cx, table, &keys, &wanted).await?;
        if let (TableKey::Kms { key_arn: held, .. }, TableKey::Kms { key_arn, is_managed, .. }) =
            (&table.encryption.table_key, &encryption.table_key)
            && held == key_arn
            && !is_managed
        {
            return Err(same_key().into());
        }
        Ok(Some((table.home.clone(), encryption)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateTableInput,
        found: Allowed<Found>,
        encryption: &Option<(String, Encryption)>,
    ) -> Result<UpdateTableOutput, Failure> {
        let cx = &mut cx.writer(&found);
        let mut table = TableRecord::clone(found.described()?);
        if let Some((home, encryption)) = encryption {
            if *home != table.home {
                return Err(Failure::Contended);
            }
            table.encryption = encryption.clone();
        }
        if let Some(is_protected) = input.deletion_protection_enabled {
            table.is_protected = is_protected;
        }
        if let Some(is_infrequent) = is_infrequent(input.table_class.as_ref())? {
            table.is_infrequent = is_infrequent;
        }
        set_billing(&mut table, input, cx.now().unix_ms())?;
        for update in input.global_secondary_index_updates.iter().flatten() {
            update_index(cx, &mut table, update, input)?;
        }
        table.save(cx)?;
        let size = sizes::of(cx, &table).await?;
        let is_filling = table.indexes.iter().any(|index| index.state == IndexState::Filling);
        let status = if is_filling { TableStatus::Updating } else { TableStatus::Active };
        let described = describe(&table, status, size);
        Ok(UpdateTableOutput { table_description: Some(described) })
    }
}

fn require_something(input: &UpdateTableInput) -> Result<(), AwsError> {
    let is_streaming = input.stream_specification.as_ref().is_some_and(|it| it.stream_enabled);
    require_built(&[
        ("StreamSpecification", is_streaming),
        ("ReplicaUpdates", input.replica_updates.is_some()),
        ("MultiRegionConsistency", input.multi_region_consistency.is_some()),
        ("GlobalTableWitnessUpdates", input.global_table_witness_updates.is_some()),
        ("OnDemandThroughput", input.on_demand_throughput.is_some()),
        ("WarmThroughput", input.warm_throughput.is_some()),
        (
            "GlobalTableSettingsReplicationMode",
            input.global_table_settings_replication_mode.is_some(),
        ),
        ("DisassociationProtectionEnabled", input.disassociation_protection_enabled.is_some()),
        ("VectorIndexUpdates", input.vector_index_updates.is_some()),
    ])?;
    if input.stream_specification.is_some() {
        return Err(validation(format!(
            "Table has no stream to disable: TableName: {}",
            input.table_name
        )));
    }
    let is_nothing = input.billing_mode.is_none()
        && input.provisioned_throughput.is_none()
        && input.global_secondary_index_updates.is_none()
        && input.sse_specification.is_none()
        && input.table_class.is_none()
        && input.deletion_protection_enabled.is_none();
    if is_nothing {
        return Err(validation(
            "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or SSESpecification or ReplicaUpdates is required",
        ));
    }
    Ok(())
}

fn same_key() -> AwsError {
    parameter(
        "Table is already encrypted with given KMSMasterKeyId. Use KMSMasterKeyId parameter if you want to change Master Key",
    )
}

fn require_other(table: &TableRecord, wanted: &Wanted) -> Result<(), AwsError> {
    match (&table.encryption.table_key, wanted) {
        (TableKey::Owned { .. }, Wanted::Owned) => {
            Err(parameter("Table is already encrypted by default"))
        }
        (TableKey::Kms { key_arn, .. }, Wanted::Kms { key_id, .. }) if key_arn == key_id => {
            Err(same_key())
        }
        _ => Ok(()),
    }
}

fn set_billing(
    table: &mut TableRecord,
    input: &UpdateTableInput,
    now_ms: i64,
) -> Result<(), AwsError> {
    let given = input.provisioned_throughput.as_ref().map(throughput).transpose()?;
    let (held, was_on_demand_ms) = match &table.billing {
        Billing::OnDemand { since_ms } => (None, Some(*since_ms)),
        Billing::Provisioned { throughput, was_on_demand_ms } => {
            (Some(throughput.clone()), *was_on_demand_ms)
        }
    };
    match (&input.billing_mode, given) {
        (None, None) => {}
        (Some(api::BillingMode::PayPerRequest), Some(_)) => {
            return Err(parameter(
                "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
            ));
        }
        (Some(api::BillingMode::PayPerRequest), None) => {
            if held.is_some() {
                table.billing = Billing::OnDemand { since_ms: now_ms };
                table.indexes.iter_mut().for_each(|index| index.throughput = None);
            }
        }
        (Some(_), None) if held.is_none() => {
            return Err(parameter(
                "ProvisionedThroughput must be specified when BillingMode is PROVISIONED",
            ));
        }
        (Some(_), None) => {}
        (None, Some(_)) if held.is_none() => {
            return Err(parameter(
                "ProvisionedThroughput cannot be specified when BillingMode is PAY_PER_REQUEST",
            ));
        }
        (_, Some(given)) => {
            let is_same = held
                .as_ref()
                .is_some_and(|held| (held.read, held.write) == (given.read, given.write));
            if is_same && input.billing_mode.is_none() {
                return Err(validation(format!(
                    "The provisioned throughput for the table will not change. The requested value equals the current value. Current ReadCapacityUnits provisioned for the table: {}. Requested ReadCapacityUnits: {}. Current WriteCapacityUnits provisioned for the table: {}. Requested WriteCapacityUnits: {}. Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits.",
                    given.read, given.read, given.write, given.write
                )));
            }
            let throughput = following(held.as_ref(), given, now_ms);
            table.billing = Billing::Provisioned { throughput, was_on_demand_ms };
        }
    }
    Ok(())
}

fn update_index(
    cx: &mut Writer<'_>,
    table: &mut TableRecord,
    update: &api::GlobalSecondaryIndexUpdate,
    input: &UpdateTableInput,
) -> Result<(), Failure> {
    match (&update.create, &update.update, &update.delete) {
        (Some(create), None, None) => create_index(cx, table, create, input),
        (None, Some(update), None) => {
            let now_ms = cx.now().unix_ms();
            let name = &update.index_name;
            let is_on_demand = matches!(table.billing, Billing::OnDemand { .. });
            let index = table.indexes.iter_mut().find(|it| it.is_global && it.name == *name);
            let index = index.ok_or_else(|| no_index(&input.table_name, name))?;
            let given = update.provisioned_throughput.as_ref().filter(|_| !is_on_demand);
            let given = given.ok_or_else(|| {
                parameter(format_args!(
                    "The only Updates for index: {name} when TableThroughputMode is PAY_PER_REQUEST can be to OnDemandThroughput, WarmThroughput"
                ))
            })?;
            let given = throughput(given)?;
            index.throughput = Some(following(index.throughput.as_ref(), given, now_ms));
            Ok(())
        }
        (None, None, Some(delete)) => {
            let name = &delete.index_name;
            let at = table.indexes.iter().position(|it| it.is_global && it.name == *name);
            let at = at.ok_or_else(|| no_index(&input.table_name, name))?;
            let index = table.indexes.remove(at);
            let still = |name: &str| {
                let of_indexes = table.indexes.iter().flat_map(|index| index.keys.attributes());
                table.keys.attributes().chain(of_indexes).any(|key| key.name == name)
            };
            let kept: Vec<_> =
                table.definitions.iter().filter(|(name, _)| still(name)).cloned().collect();
            table.definitions = kept;
            removal::begin(cx, &table.home, &RemovalRecord::Index(index.label))
        }
        (None, None, None) => Err(parameter(
            "One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create, GlobalSecondaryIndexUpdate.Delete must not be null",
        )
        .into()),
        _ => Err(parameter(
            "Only one global secondary index action is allowed per GlobalSecondaryIndexUpdate object",
        )
        .into()),
    }
}

fn no_index(table: &str, index: &str) -> AwsError {
    errors::resource_not_found_exception(format!(
        "Requested resource not found: Index {index} for table {table}"
    ))
}

fn create_index(
    cx: &mut Writer<'_>,
    table: &mut TableRecord,
    create: &api::CreateGlobalSecondaryIndexAction,
    input: &UpdateTableInput,
) -> Result<(), Failure> {
    require_built(&[
        ("OnDemandThroughput", create.on_demand_throughput.is_some()),
        ("WarmThroughput", create.warm_throughput.is_some()),
    ])?;
    if table.index(&create.index_name).is_some() {
        return Err(validation("Attempting to create an index which already exists").into());
    }
    let global = table.indexes.iter().filter(|index| index.is_global).count();
    if global >= GLOBAL_INDEXES_MAX {
        return Err(errors::limit_exceeded_exception(format!(
            "GlobalSecondaryIndex count exceeds the per-table limit of {GLOBAL_INDEXES_MAX}"
        ))
        .into());
    }
    let given = definitions(input.attribute_definitions.as_deref().unwrap_or_default())?;
    if given.is_empty() {
        return Err(parameter(format_args!(
            "AttributeDefinitions is not specified for index: {}",
            create.index_name
        ))
        .into());
    }
    let index = GlobalIndex {
        name: &create.index_name,
        keys: &create.key_schema,
        projection: &create.projection,
        throughput: create.provisioned_throughput.as_ref(),
    };
    let is_on_demand = matches!(table.billing, Billing::OnDemand { .. });
    let index = global_index(cx, &index, (&given, is_on_demand), IndexState::Filling)?;
    for key in index.keys.attributes() {
        match table.definitions.iter().find(|(name, _)| *name == key.name) {
            None => table.definitions.push((key.name.clone(), key.kind)),
            Some((_, kind)) if *kind == key.kind => {}
            Some(_) => {
                return Err(parameter(format_args!(
                    "Attribute {} is defined with another type already",
                    key.name
                ))
                .into());
            }
        }
    }
    let label = index.label.clone();
    table.indexes.push(index);
    require_projected(&table.indexes)?;
    filling::begin(cx, table, Purpose::Index(label))
}
