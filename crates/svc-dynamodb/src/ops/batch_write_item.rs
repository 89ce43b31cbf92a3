//! BatchWriteItem: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html>
//!
//! # Differs from AWS
//! A batch is one commit: all of it is done or nothing, and nothing is ever left unprocessed.

use std::collections::{BTreeMap, BTreeSet};

use api_dynamodb::{BatchWriteItem, BatchWriteItemInput, BatchWriteItemOutput, WriteRequest};
use engine::{Access, Allowed, Ctx, Failure, StagedHandler, Touch, View};
use item_expressions::{ITEM_BYTES_MAX, item_bytes};
use wire::AwsError;

use crate::DynamoDB;
use crate::capacity::Kind;
use crate::find::{Found, locate};
use crate::keys::key_of;
use crate::limits::BATCH_WRITES_MAX;
use crate::refusal::validation;
use crate::several::{Opened, Totals};
use crate::single::{collection, refused};
use crate::values::read_item;
use crate::write::{Change, Write, leading, perform};

/// What is written to one table.
#[derive(Debug)]
pub struct Part {
    found: Found,
    writes: Vec<Write>,
}

impl StagedHandler<BatchWriteItem> for DynamoDB {
    type Touches = Vec<Touch<Part>>;
    type Staged = Opened;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &BatchWriteItemInput,
    ) -> Result<Vec<Touch<Part>>, Failure> {
        let count: usize = input.request_items.values().map(Vec::len).sum();
        if count > BATCH_WRITES_MAX {
            return Err(validation("Too many items requested for the BatchWriteItem call").into());
        }
        let mut parsed = Vec::new();
        for (named, requests) in &input.request_items {
            let writes = requests.iter().map(parse).collect::<Result<Vec<_>, _>>()?;
            parsed.push((named, writes));
        }
        let mut parts = Vec::new();
        for (named, writes) in parsed {
            let (found, access) = locate(cx, named, "dynamodb:BatchWriteItem").await?;
            let access = judged(access, &found, &writes);
            parts.push(Touch::new(Part { found, writes }, access));
        }
        Ok(parts)
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        _: &BatchWriteItemInput,
        parts: &Vec<Allowed<Part>>,
    ) -> Result<Opened, Failure> {
        Opened::of(cx, parts.iter().map(|part| &part.found)).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &BatchWriteItemInput,
        parts: Vec<Allowed<Part>>,
        opened: &Opened,
    ) -> Result<BatchWriteItemOutput, Failure> {
        for part in &parts {
            require_fit(part)?;
        }
        let mut totals = Totals::default();
        let mut metrics = BTreeMap::new();
        for part in &parts {
            let cx = &mut cx.writer(part);
            let table = part.found.present()?;
            let keys = opened.at(&table.home)?;
            for write in &part.writes {
                let written = perform(cx, (table, keys), write, false).await.map_err(refused)?;
                totals.add(&table.name, written.consumed);
                let wanted = input.return_item_collection_metrics.as_ref();
                if let Some(of) = collection(table, wanted, write.given()) {
                    metrics.entry(table.name.clone()).or_insert_with(Vec::new).push(of);
                }
            }
        }
        let wanted = input.return_consumed_capacity.as_ref();
        Ok(BatchWriteItemOutput {
            unprocessed_items: Some(BTreeMap::new()),
            item_collection_metrics: (!metrics.is_empty()).then_some(metrics),
            consumed_capacity: totals.shown(wanted, Kind::Single),
        })
    }
}

fn parse(request: &WriteRequest) -> Result<Write, AwsError> {
    let change = match (&request.put_request, &request.delete_request) {
        (Some(put), None) => {
            let item = read_item(&put.item)?;
            if item_bytes(&item) > ITEM_BYTES_MAX {
                return Err(validation("Item size has exceeded the maximum allowed size"));
            }
            Change::Put(item)
        }
        (None, Some(delete)) => Change::Delete(read_item(&delete.key)?),
        _ => {
            return Err(validation(
                "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes",
            ));
        }
    };
    Ok(Write { change, condition: None, tells_item: false })
}

fn judged(access: Access, found: &Found, writes: &[Write]) -> Access {
    let values = writes.iter().filter_map(|write| leading(found.table(), write.given()));
    let values: BTreeSet<String> = values.collect();
    let names = writes.iter().flat_map(|write| write.given().keys().cloned());
    let names: BTreeSet<String> = names.collect();
    access.keys("dynamodb:Attributes", names).keys("dynamodb:LeadingKeys", values)
}

/// Everything fits, and no item is written twice.
fn require_fit(part: &Part) -> Result<(), AwsError> {
    let table = part.found.present()?;
    let mut keys = Vec::new();
    for write in &part.writes {
        write.require_fit(table)?;
        let key = key_of(&table.keys, write.given());
        if keys.contains(&key) {
            return Err(validation("Provided list of item keys contains duplicates"));
        }
        keys.push(key);
    }
    Ok(())
}
