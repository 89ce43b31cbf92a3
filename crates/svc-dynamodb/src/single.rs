//! What the operations have alike that write one item.

use std::collections::BTreeMap;

use api_dynamodb as api;
use api_dynamodb::{AttributeValue, ItemCollectionMetrics, ReturnItemCollectionMetrics, errors};
use engine::{Access, Ctx, Failure, View};
use item_expressions::{Substitutions, Value};
use wire::AwsError;

use crate::asked::{Given, condition, expected};
use crate::encryption::{TableKeys, open};
use crate::find::{Found, locate};
use crate::refusal::{invalid, validation};
use crate::table::TableRecord;
use crate::values::{item_json, shown};
use crate::write::{Unwritten, Write};

/// A table and what is to be done with an item of it.
#[derive(Debug)]
pub struct One {
    pub(crate) found: Found,
    pub(crate) write: Write,
}

/// The parts of a request that say under which condition it is done.
pub(crate) struct Conditional<'a> {
    pub(crate) source: Option<&'a str>,
    pub(crate) expected: Option<&'a BTreeMap<String, api::ExpectedAttributeValue>>,
    pub(crate) operator: Option<&'a api::ConditionalOperator>,
    pub(crate) names: Option<&'a BTreeMap<String, String>>,
    pub(crate) values: Option<&'a BTreeMap<String, AttributeValue>>,
}

impl<'a> Conditional<'a> {
    /// The parameters that go together, with those of an update.
    pub(crate) fn given(&self, update: Option<(Option<&'a str>, bool)>) -> Given<'a> {
        let mut expressions = vec![("ConditionExpression", self.source)];
        let mut others = vec![
            ("Expected", self.expected.is_some()),
            ("ConditionalOperator", self.operator.is_some()),
        ];
        if let Some((source, has_updates)) = update {
            expressions.insert(0, ("UpdateExpression", source));
            others.insert(0, ("AttributeUpdates", has_updates));
        }
        Given { expressions, others, names: self.names, values: self.values }
    }

    /// The condition.
    ///
    /// # Errors
    /// `ValidationException`.
    pub(crate) fn read(
        &self,
        names: &mut Substitutions,
    ) -> Result<Option<item_expressions::Condition>, AwsError> {
        let condition = condition(self.source, names)?;
        match condition {
            Some(condition) => Ok(Some(condition)),
            None => expected(self.expected, self.operator),
        }
    }

    /// The condition of a request without an update.
    ///
    /// # Errors
    /// `ValidationException`.
    pub(crate) fn alone(&self) -> Result<Option<item_expressions::Condition>, AwsError> {
        let mut names = self.given(None).substitutions()?;
        let condition = self.read(&mut names)?;
        names.require_used().map_err(invalid)?;
        Ok(condition)
    }
}

/// Whether a failed condition is to say how the item is.
pub(crate) fn tells_item(wanted: Option<&api::ReturnValuesOnConditionCheckFailure>) -> bool {
    wanted == Some(&api::ReturnValuesOnConditionCheckFailure::AllOld)
}

/// The table that a write is for, and how policies judge it.
///
/// # Errors
/// As [`locate`].
pub(crate) async fn judged(
    cx: &mut View<'_>,
    table: &str,
    write: Write,
    returns: Option<&api::ReturnValue>,
) -> Result<(One, Access), Failure> {
    let (found, access) = locate(cx, table, write.action()).await?;
    let access = write.judged(access, found.table());
    let access = access.key_if("dynamodb:ReturnValues", returns.map(|it| it.as_str().to_owned()));
    Ok((One { found, write }, access))
}

/// Only these values can be returned.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn require_old_or_none(returns: Option<&api::ReturnValue>) -> Result<(), AwsError> {
    match returns {
        None | Some(api::ReturnValue::None | api::ReturnValue::AllOld) => Ok(()),
        Some(_) => Err(validation("ReturnValues can only be ALL_OLD or NONE")),
    }
}

/// The keys of the table; none where there is no table.
///
/// # Errors
/// KMS's refusals in our words.
pub(crate) async fn opened(cx: &mut Ctx, found: &Found) -> Result<Option<TableKeys>, Failure> {
    match found.table() {
        None => Ok(None),
        Some(table) => open(cx, table).await.map(Some),
    }
}

/// The keys that were opened for `table`, which may have been made anew since.
///
/// # Errors
/// [`Failure::Contended`] where it was.
pub(crate) fn keys_for<'a>(
    table: &TableRecord,
    keys: Option<&'a TableKeys>,
) -> Result<&'a TableKeys, Failure> {
    keys.filter(|keys| keys.home == table.home).ok_or(Failure::Contended)
}

/// Why one write did nothing, as its operation says it.
pub(crate) fn refused(unwritten: Unwritten) -> Failure {
    match unwritten {
        Unwritten::Failed(failure) => failure,
        Unwritten::Invalid(error) => error.into(),
        Unwritten::Condition(item) => {
            let error =
                errors::conditional_check_failed_exception("The conditional request failed");
            match item {
                None => error.into(),
                Some(item) => error.with_document("Item", item_json(&item).to_string()).into(),
            }
        }
    }
}

/// How large the items of a partition are, where a table has local indexes. Nothing bounds them here.
pub(crate) fn collection(
    table: &TableRecord,
    wanted: Option<&ReturnItemCollectionMetrics>,
    key: &BTreeMap<String, Value>,
) -> Option<ItemCollectionMetrics> {
    let has_local = table.indexes.iter().any(|index| !index.is_global);
    if wanted != Some(&ReturnItemCollectionMetrics::Size) || !has_local {
        return None;
    }
    let hash = &table.keys.hash.name;
    let value = key.get(hash)?;
    Some(ItemCollectionMetrics {
        item_collection_key: Some(BTreeMap::from([(hash.clone(), shown(value))])),
        size_estimate_range_gb: Some(vec![0.0, 1.0]),
    })
}
