//! CreateTable: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html>
//!
//! # Differs from AWS
//! A table can be used when the call answers. No grant is made on a key of KMS: every call asks for itself.

use api_dynamodb::{CreateTable, CreateTableInput, CreateTableOutput, TableStatus, errors};
use engine::{Access, Allowed, Ctx, Failure, StagedHandler, Touch, View};
use envelope::random;
use identity::fresh_label;
use names::{Arn, RequestId};
use wire::AwsError;

use crate::DynamoDB;
use crate::described::{Size, describe};
use crate::encryption::{TableKeys, Wanted, wrap};
use crate::find::require_name;
use crate::refusal::parameter;
use crate::schema::{definitions, indexes, key_schema, require_all_used};
use crate::settings::{billing, encryption, is_infrequent, require_built};
use crate::table::{Billing, TABLES_BY_NAME, TableRecord, table_arn};
use crate::tags::{self, pairs};
use crate::wrapping::Encryption;

/// The letters and digits that tell the items of a table from those of every other.
const HOME_CHARS: usize = 20;

impl StagedHandler<CreateTable> for DynamoDB {
    /// The name of the table.
    type Touches = Touch<String>;
    /// The table as it is to be.
    type Staged = TableRecord;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateTableInput,
    ) -> Result<Touch<String>, Failure> {
        let name = name_of(&input.table_name);
        require_name(name, 3)?;
        let account = cx.account().clone();
        let arn = table_arn(cx.region(), &account, name);
        cx.name_resource(&arn, &account);
        let tags = input.tags.as_deref().unwrap_or_default();
        let access = |action| Access::new(action, arn.clone(), &account).request_tags(pairs(tags));
        let touch = Touch::new(name.to_owned(), access("dynamodb:CreateTable"));
        Ok(if tags.is_empty() { touch } else { touch.and(access("dynamodb:TagResource")) })
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &CreateTableInput,
        name: &Allowed<String>,
    ) -> Result<TableRecord, Failure> {
        let (mut table, wanted) = read(cx, input, name)?;
        if TABLES_BY_NAME.contains(cx, &table.place()).await? {
            return Err(exists(&table.name).into());
        }
        let keys = TableKeys::fresh(cx, &table.home);
        table.encryption = wrap(cx, &table, &keys, &wanted).await?;
        Ok(table)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &CreateTableInput,
        name: Allowed<String>,
        table: &TableRecord,
    ) -> Result<CreateTableOutput, Failure> {
        let cx = &mut cx.writer(&name);
        if TABLES_BY_NAME.contains(cx, &table.place()).await? {
            return Err(exists(&table.name).into());
        }
        table.save(cx)?;
        let described = describe(table, TableStatus::Active, Size::default());
        Ok(CreateTableOutput { table_description: Some(described) })
    }
}

fn exists(name: &str) -> AwsError {
    errors::resource_in_use_exception(format!("Table already exists: {name}"))
}

fn name_of(given: &str) -> &str {
    if Arn::is_meant_by(given) { given.rsplit('/').next().unwrap_or(given) } else { given }
}

fn read(cx: &Ctx, input: &CreateTableInput, name: &str) -> Result<(TableRecord, Wanted), AwsError> {
    require_built(&[
        (
            "StreamSpecification",
            input.stream_specification.as_ref().is_some_and(|it| it.stream_enabled),
        ),
        ("WarmThroughput", input.warm_throughput.is_some()),
        ("OnDemandThroughput", input.on_demand_throughput.is_some()),
        ("ResourcePolicy", input.resource_policy.is_some()),
        ("GlobalTableSourceArn", input.global_table_source_arn.is_some()),
        (
            "GlobalTableSettingsReplicationMode",
            input.global_table_settings_replication_mode.is_some(),
        ),
        ("VectorIndexes", input.vector_indexes.is_some()),
    ])?;
    let now_ms = cx.now().unix_ms();
    let (mode, capacity) = (input.billing_mode.as_ref(), input.provisioned_throughput.as_ref());
    let billing = billing(mode, capacity, now_ms)?;
    let defined = definitions(input.attribute_definitions.as_deref().unwrap_or_default())?;
    let elements = input.key_schema.as_deref().unwrap_or_default();
    if elements.is_empty() {
        return Err(parameter("KeySchema is not specified"));
    }
    let keys = key_schema(elements, &defined)?;
    let is_on_demand = matches!(billing, Billing::OnDemand { .. });
    let indexes = indexes(cx, input, (&keys, &defined, is_on_demand))?;
    require_all_used(&defined, &keys, &indexes)?;
    let wanted = match &input.sse_specification {
        None => Wanted::Owned,
        Some(given) => encryption(given)?,
    };
    let mut table = TableRecord {
        account: cx.account().clone(),
        region: cx.region().clone(),
        name: name.to_owned(),
        id: RequestId::uuid(random::id_bytes(cx.random())).to_string(),
        home: fresh_label(cx.random(), HOME_CHARS),
        created_ms: now_ms,
        definitions: defined,
        keys,
        indexes,
        billing,
        is_infrequent: is_infrequent(input.table_class.as_ref())?.unwrap_or_default(),
        is_protected: input.deletion_protection_enabled == Some(true),
        encryption: Encryption::none(),
        expiry: None,
        tags: std::collections::BTreeMap::new(),
    };
    tags::add(&mut table.tags, input.tags.as_deref().unwrap_or_default())?;
    Ok((table, wanted))
}
