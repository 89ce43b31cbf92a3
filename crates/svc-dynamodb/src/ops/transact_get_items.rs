//! TransactGetItems: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactGetItems.html>
//!
//! All items are read twice; where none has changed in between, all of them were like that at once.

use std::collections::BTreeMap;

use api_dynamodb::{
    Get, ItemResponse, TransactGetItems, TransactGetItemsInput, TransactGetItemsOutput, errors,
};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use item_expressions::{Projection, Value, item_bytes};
use wire::AwsError;

use crate::DynamoDB;
use crate::asked::{Given, projection};
use crate::capacity::{Consumed, Kind, Reading};
use crate::find::{Found, locate};
use crate::items::peek_versioned;
use crate::keys::{Address, address, require_key, require_scalar_keys};
use crate::limits::{TRANSACTION_ACTIONS_MAX, TRANSACTION_BYTES_MAX};
use crate::looking::require_used;
use crate::ops::get_item::judged;
use crate::refusal::{member, validation};
use crate::several::{Opened, Totals};
use crate::values::{read_item, shown_item};

/// How often all items are read until none has changed.
const READS_MAX: usize = 10;

/// One item that is wanted.
#[derive(Debug)]
pub struct Wanted {
    found: Found,
    key: BTreeMap<String, Value>,
    projection: Option<Projection>,
}

impl StagedHandler<TransactGetItems> for DynamoDB {
    type Touches = Vec<Touch<Wanted>>;
    type Staged = Opened;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TransactGetItemsInput,
    ) -> Result<Vec<Touch<Wanted>>, Failure> {
        require_count(input.transact_items.len())?;
        let parsed = input.transact_items.iter().map(|item| parse(&item.get));
        let parsed: Vec<_> = parsed.collect::<Result<_, AwsError>>()?;
        let mut all = Vec::new();
        for (item, (key, projection)) in input.transact_items.iter().zip(parsed) {
            let (found, access) = locate(cx, &item.get.table_name, "dynamodb:GetItem").await?;
            let access = judged(access, found.table(), &key, projection.as_ref())
                .key("dynamodb:EnclosingOperation", "TransactGetItems");
            all.push(Touch::new(Wanted { found, key, projection }, access));
        }
        Ok(all)
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        _: &TransactGetItemsInput,
        all: &Vec<Allowed<Wanted>>,
    ) -> Result<Opened, Failure> {
        Opened::of(cx, all.iter().map(|wanted| &wanted.found)).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TransactGetItemsInput,
        all: Vec<Allowed<Wanted>>,
        opened: &Opened,
    ) -> Result<TransactGetItemsOutput, Failure> {
        let mut places = Vec::new();
        for wanted in &all {
            let table = wanted.found.present()?;
            require_key(&table.keys, &wanted.key)?;
            require_scalar_keys(table, wanted.projection.iter().flat_map(Projection::paths))?;
            let keys = opened.at(&table.home)?;
            let place = address(table, keys, &wanted.key)
                .ok_or_else(|| validation("The provided key element does not match the schema"))?;
            places.push((table.home.as_str(), place));
        }
        let items = steady(cx, opened, &places).await?;
        let total: usize = items.iter().flatten().map(item_bytes).sum();
        if total > TRANSACTION_BYTES_MAX {
            return Err(validation(
                "Aggregated size of all range keys has exceeded the size limit of 4 MB",
            )
            .into());
        }
        let mut totals = Totals::default();
        let mut responses = Vec::new();
        for (wanted, item) in all.iter().zip(items) {
            let table = wanted.found.present()?;
            let size = item.as_ref().map_or(0, item_bytes);
            totals.add(&table.name, Consumed::read(size, Reading::Transaction));
            let item = item.map(|item| match &wanted.projection {
                Some(projection) => projection.apply(&item),
                None => item,
            });
            responses.push(ItemResponse { item: item.map(|item| shown_item(&item)) });
        }
        Ok(TransactGetItemsOutput {
            consumed_capacity: totals
                .shown(input.return_consumed_capacity.as_ref(), Kind::TransactionRead),
            responses: Some(responses),
        })
    }
}

/// The number of actions is one that a transaction can have.
pub(crate) fn require_count(count: usize) -> Result<(), AwsError> {
    if count <= TRANSACTION_ACTIONS_MAX {
        return Ok(());
    }
    let rule = format!("Member must have length less than or equal to {TRANSACTION_ACTIONS_MAX}");
    Err(member("[...]", "transactItems", &rule))
}

fn parse(get: &Get) -> Result<(BTreeMap<String, Value>, Option<Projection>), AwsError> {
    let key = read_item(&get.key)?;
    let source = get.projection_expression.as_deref();
    let given = Given {
        expressions: vec![("ProjectionExpression", source)],
        names: get.expression_attribute_names.as_ref(),
        ..Given::default()
    };
    let mut names = given.substitutions()?;
    let projection = projection(source, None, &mut names)?;
    require_used(&names)?;
    Ok((key, projection))
}

/// All items as they were at one instant.
async fn steady(
    cx: &Ctx,
    opened: &Opened,
    places: &[(&str, Address)],
) -> Result<Vec<Option<BTreeMap<String, Value>>>, Failure> {
    let mut before: Option<Vec<u64>> = None;
    for _ in 0..READS_MAX {
        let mut items = Vec::new();
        let mut versions = Vec::new();
        for (home, place) in places {
            let found = peek_versioned(cx, opened.at(home)?, place).await?;
            versions.push(found.as_ref().map_or(0, |(_, version)| *version));
            items.push(found.map(|(item, _)| item));
        }
        if before.as_ref() == Some(&versions) {
            return Ok(items);
        }
        before = Some(versions);
    }
    let conflict = "Transaction cancelled, please refer cancellation reasons for specific reasons [TransactionConflict]";
    let reason =
        r#"[{"Code":"TransactionConflict","Message":"Transaction is ongoing for the item"}]"#;
    Err(errors::transaction_canceled_exception(conflict)
        .with_document("CancellationReasons", reason)
        .into())
}
