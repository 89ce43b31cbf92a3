//! TransactWriteItems: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html>
//!
//! All writes are one commit with its record. One that conflicts with another is tried again.

use std::collections::BTreeMap;

use api_dynamodb::{
    AttributeValue, ReturnValuesOnConditionCheckFailure, TransactWriteItem, TransactWriteItems,
    TransactWriteItemsInput, TransactWriteItemsOutput, errors,
};
use engine::{
    Allowed, ClientRequest, ClientTokenRules, Ctx, Failure, Known, StagedHandler, Touch, View,
    known,
};
use item_expressions::{ITEM_BYTES_MAX, Value, encode_item, item_bytes};
use serde_json::json;
use wire::{AwsError, Operation};

use crate::DynamoDB;
use crate::asked::{Given, condition, update};
use crate::capacity::{Consumed, Kind, Reading};
use crate::find::{Found, locate};
use crate::keys::key_of;
use crate::limits::{TOKEN_SECONDS, TRANSACTION_BYTES_MAX};
use crate::looking::require_used;
use crate::ops::transact_get_items::require_count;
use crate::refusal::validation;
use crate::several::{Opened, Totals};
use crate::single::{collection, tells_item};
use crate::values::{item_json, read_item};
use crate::write::{Change, Unwritten, Write, perform};

const TOKENS: ClientTokenRules = ClientTokenRules {
    remembered_seconds: TOKEN_SECONDS,
    mismatch: || {
        errors::idempotent_parameter_mismatch_exception(
            "Request parameters do not match the parameters of the first request with this ClientRequestToken",
        )
    },
};

/// One write of a transaction.
#[derive(Debug)]
pub struct Action {
    found: Found,
    write: Write,
}

impl StagedHandler<TransactWriteItems> for DynamoDB {
    type Touches = Vec<Touch<Action>>;
    type Staged = Opened;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TransactWriteItemsInput,
    ) -> Result<Vec<Touch<Action>>, Failure> {
        require_count(input.transact_items.len())?;
        let parsed = input.transact_items.iter().map(parse);
        let parsed: Vec<(String, Write)> = parsed.collect::<Result<_, AwsError>>()?;
        let sizes = parsed.iter().map(|(_, write)| item_bytes(write.given()));
        if sizes.sum::<usize>() > TRANSACTION_BYTES_MAX {
            return Err(validation(
                "Transaction request size has exceeded the maximum allowed size of 4 MB",
            )
            .into());
        }
        let mut all = Vec::new();
        for (table, write) in parsed {
            let (found, access) = locate(cx, &table, write.action()).await?;
            let access = write
                .judged(access, found.table())
                .key("dynamodb:EnclosingOperation", "TransactWriteItems");
            all.push(Touch::new(Action { found, write }, access));
        }
        Ok(all)
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        _: &TransactWriteItemsInput,
        all: &Vec<Allowed<Action>>,
    ) -> Result<Opened, Failure> {
        Opened::of(cx, all.iter().map(|action| &action.found)).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TransactWriteItemsInput,
        all: Vec<Allowed<Action>>,
        opened: &Opened,
    ) -> Result<TransactWriteItemsOutput, Failure> {
        require_apart(&all)?;
        let digest = digest(input)?;
        let request = ClientRequest {
            operation: TransactWriteItems::META,
            token: input.client_request_token.as_deref(),
            input: &[&digest],
        };
        let first = match known::<()>(cx, &TOKENS, request).await? {
            Known::Outcome(()) => return repeated(input, &all),
            Known::Nothing(first) => first,
        };
        let Some(proof) = all.first() else {
            return Ok(TransactWriteItemsOutput::default());
        };
        let cx = &mut cx.writer(proof);
        let mut totals = Totals::default();
        let mut metrics = BTreeMap::new();
        let mut reasons = Vec::new();
        for action in &all {
            let table = action.found.present()?;
            let keys = opened.at(&table.home)?;
            match perform(cx, (table, keys), &action.write, true).await {
                Ok(written) => {
                    totals.add(&table.name, written.consumed);
                    let wanted = input.return_item_collection_metrics.as_ref();
                    if let Some(of) = collection(table, wanted, action.write.given()) {
                        metrics.entry(table.name.clone()).or_insert_with(Vec::new).push(of);
                    }
                    reasons.push(None);
                }
                Err(Unwritten::Failed(failure)) => return Err(failure),
                Err(unwritten) => reasons.push(Some(unwritten)),
            }
        }
        if reasons.iter().any(Option::is_some) {
            return Err(cancelled(&reasons).into());
        }
        first.keep(cx, &())?;
        let wanted = input.return_consumed_capacity.as_ref();
        Ok(TransactWriteItemsOutput {
            consumed_capacity: totals.shown(wanted, Kind::TransactionWrite),
            item_collection_metrics: (!metrics.is_empty()).then_some(metrics),
        })
    }
}

/// The parameters that all kinds of writes have.
struct Common<'a> {
    table: &'a str,
    condition: Option<&'a str>,
    update: Option<&'a str>,
    names: Option<&'a BTreeMap<String, String>>,
    values: Option<&'a BTreeMap<String, AttributeValue>>,
    returns: Option<&'a ReturnValuesOnConditionCheckFailure>,
}

macro_rules! common {
    ($of:expr, $condition:expr, $update:expr) => {
        Common {
            table: &$of.table_name,
            condition: $condition,
            update: $update,
            names: $of.expression_attribute_names.as_ref(),
            values: $of.expression_attribute_values.as_ref(),
            returns: $of.return_values_on_condition_check_failure.as_ref(),
        }
    };
}

/// What one action says: its parameters, and the item or key it has.
fn taken(
    item: &TransactWriteItem,
) -> Result<(Common<'_>, &'static str, &BTreeMap<String, AttributeValue>), AwsError> {
    match (&item.condition_check, &item.put, &item.delete, &item.update) {
        (Some(check), None, None, None) => {
            let source = Some(check.condition_expression.as_str());
            Ok((common!(check, source, None), "check", &check.key))
        }
        (None, Some(put), None, None) => {
            Ok((common!(put, put.condition_expression.as_deref(), None), "put", &put.item))
        }
        (None, None, Some(delete), None) => {
            let source = delete.condition_expression.as_deref();
            Ok((common!(delete, source, None), "delete", &delete.key))
        }
        (None, None, None, Some(update)) => {
            let source = update.condition_expression.as_deref();
            let changes = Some(update.update_expression.as_str());
            Ok((common!(update, source, changes), "update", &update.key))
        }
        _ => Err(validation("TransactItems can only contain one of Check, Put, Update or Delete")),
    }
}

fn parse(item: &TransactWriteItem) -> Result<(String, Write), AwsError> {
    let (common, kind, item) = taken(item)?;
    let mut expressions = vec![("ConditionExpression", common.condition)];
    if kind == "update" {
        expressions.insert(0, ("UpdateExpression", common.update));
    }
    let given =
        Given { expressions, names: common.names, values: common.values, ..Given::default() };
    let item = read_item(item)?;
    let mut names = given.substitutions()?;
    let change = match kind {
        "put" if item_bytes(&item) > ITEM_BYTES_MAX => {
            return Err(validation("Item size has exceeded the maximum allowed size"));
        }
        "put" => Change::Put(item),
        "delete" => Change::Delete(item),
        "check" => Change::Check(item),
        _ => Change::Update(item, update(common.update, &mut names)?),
    };
    let condition = condition(common.condition, &mut names)?;
    require_used(&names)?;
    let write = Write { change, condition, tells_item: tells_item(common.returns) };
    Ok((common.table.to_owned(), write))
}

/// No item has two actions.
fn require_apart(all: &[Allowed<Action>]) -> Result<(), AwsError> {
    let mut seen: Vec<(&str, BTreeMap<String, Value>)> = Vec::new();
    for action in all {
        let table = action.found.present()?;
        let item = (table.name.as_str(), key_of(&table.keys, action.write.given()));
        if seen.contains(&item) {
            return Err(validation(
                "Transaction request cannot include multiple operations on one item",
            ));
        }
        seen.push(item);
    }
    Ok(())
}

/// Everything that decides what a transaction does.
fn digest(input: &TransactWriteItemsInput) -> Result<Vec<u8>, AwsError> {
    let mut digest = Vec::new();
    let mut put = |bytes: &[u8]| {
        digest.extend((bytes.len() as u64).to_be_bytes());
        digest.extend_from_slice(bytes);
    };
    for item in &input.transact_items {
        let (common, kind, item) = taken(item)?;
        put(kind.as_bytes());
        put(common.table.as_bytes());
        put(common.condition.unwrap_or_default().as_bytes());
        put(common.update.unwrap_or_default().as_bytes());
        for (name, stands_for) in common.names.into_iter().flatten() {
            put(name.as_bytes());
            put(stands_for.as_bytes());
        }
        let nothing = BTreeMap::new();
        put(&encode_item(&read_item(common.values.unwrap_or(&nothing))?));
        put(&encode_item(&read_item(item)?));
    }
    Ok(digest)
}

/// The answer to a transaction that was done before: it is not done again, and counts as a read.
fn repeated(
    input: &TransactWriteItemsInput,
    all: &[Allowed<Action>],
) -> Result<TransactWriteItemsOutput, Failure> {
    let mut totals = Totals::default();
    for action in all {
        let table = action.found.present()?;
        let bytes = item_bytes(action.write.given());
        totals.add(&table.name, Consumed::read(bytes, Reading::Transaction));
    }
    let wanted = input.return_consumed_capacity.as_ref();
    Ok(TransactWriteItemsOutput {
        consumed_capacity: totals.shown(wanted, Kind::TransactionRead),
        item_collection_metrics: None,
    })
}

/// Why a transaction did nothing, action by action.
fn cancelled(reasons: &[Option<Unwritten>]) -> AwsError {
    let mut codes = Vec::new();
    let mut shown = Vec::new();
    for reason in reasons {
        let (code, document) = match reason {
            None => ("None", json!({ "Code": "None" })),
            Some(Unwritten::Condition(item)) => {
                let code = "ConditionalCheckFailed";
                let mut document =
                    json!({ "Code": code, "Message": "The conditional request failed" });
                if let (Some(item), Some(members)) = (item, document.as_object_mut()) {
                    members.insert("Item".to_owned(), item_json(item));
                }
                (code, document)
            }
            Some(Unwritten::Invalid(error)) => {
                let code = "ValidationError";
                (code, json!({ "Code": code, "Message": error.message() }))
            }
            Some(Unwritten::Failed(_)) => ("None", json!({ "Code": "None" })),
        };
        codes.push(code);
        shown.push(document);
    }
    errors::transaction_canceled_exception(format!(
        "Transaction cancelled, please refer cancellation reasons for specific reasons [{}]",
        codes.join(", ")
    ))
    .with_document("CancellationReasons", serde_json::Value::Array(shown).to_string())
}
