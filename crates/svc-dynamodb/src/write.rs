//! One write: a put, an update or a delete, or the check of a condition.

use std::collections::{BTreeMap, BTreeSet};

use engine::{Access, Failure, Writer};
use item_expressions::{Condition, ITEM_BYTES_MAX, Path, Projection, Update, Value, item_bytes};
use wire::AwsError;

use crate::capacity::Consumed;
use crate::encryption::TableKeys;
use crate::items::{self, expect};
use crate::keys::{
    address, index_mismatch, is_of, require_index_keys, require_item, require_key,
    require_scalar_keys,
};
use crate::refusal::{invalid, parameter, validation};
use crate::table::TableRecord;
use crate::values::policy_text;
use crate::{expiry, indexes, sizes};

/// What becomes of an item.
#[derive(Debug)]
pub(crate) enum Change {
    /// It is as this.
    Put(BTreeMap<String, Value>),
    /// The one with this key is changed; with no update at all it is only there.
    Update(BTreeMap<String, Value>, Option<Update>),
    /// The one with this key is gone.
    Delete(BTreeMap<String, Value>),
    /// Nothing: a transaction only wants to know how it is.
    Check(BTreeMap<String, Value>),
}

/// A write, and under which condition.
#[derive(Debug)]
pub(crate) struct Write {
    pub(crate) change: Change,
    pub(crate) condition: Option<Condition>,
    /// A failed condition says how the item is.
    pub(crate) tells_item: bool,
}

/// What a write did.
#[derive(Debug, Default)]
pub(crate) struct Written {
    pub(crate) old: Option<BTreeMap<String, Value>>,
    pub(crate) new: Option<BTreeMap<String, Value>>,
    pub(crate) consumed: Consumed,
}

/// Why a write did nothing.
#[derive(Debug)]
pub(crate) enum Unwritten {
    /// The condition does not hold for the item, which is told where it was asked for.
    Condition(Option<BTreeMap<String, Value>>),
    /// The request does not fit the table or the item.
    Invalid(AwsError),
    Failed(Failure),
}

impl From<Failure> for Unwritten {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<AwsError> for Unwritten {
    fn from(error: AwsError) -> Self {
        Self::Invalid(error)
    }
}

impl Write {
    /// The item or key that the request has.
    pub(crate) const fn given(&self) -> &BTreeMap<String, Value> {
        match &self.change {
            Change::Put(item) => item,
            Change::Update(key, _) | Change::Delete(key) | Change::Check(key) => key,
        }
    }

    /// What policies call it.
    pub(crate) const fn action(&self) -> &'static str {
        match &self.change {
            Change::Put(_) => "dynamodb:PutItem",
            Change::Update(..) => "dynamodb:UpdateItem",
            Change::Delete(_) => "dynamodb:DeleteItem",
            Change::Check(_) => "dynamodb:ConditionCheckItem",
        }
    }

    /// Adds what policies judge it by.
    pub(crate) fn judged(&self, access: Access, table: Option<&TableRecord>) -> Access {
        let mut attributes: BTreeSet<&str> = self.given().keys().map(String::as_str).collect();
        if let Change::Update(_, Some(update)) = &self.change {
            attributes.extend(update.heads());
        }
        attributes.extend(self.condition.iter().flat_map(Condition::heads));
        let attributes: Vec<String> = attributes.into_iter().map(str::to_owned).collect();
        let access = access.keys("dynamodb:Attributes", attributes);
        access.keys("dynamodb:LeadingKeys", leading(table, self.given()))
    }

    /// Whether it fits the table.
    ///
    /// # Errors
    /// `ValidationException`.
    pub(crate) fn require_fit(&self, table: &TableRecord) -> Result<(), AwsError> {
        match &self.change {
            Change::Put(item) => require_item(table, item)?,
            Change::Delete(key) | Change::Check(key) => require_key(&table.keys, key)?,
            Change::Update(key, update) => {
                require_key(&table.keys, key)?;
                if let Some(update) = update {
                    require_update(table, update)?;
                }
            }
        }
        let paths = self.condition.iter().flat_map(Condition::paths);
        require_scalar_keys(table, paths)
    }
}

/// The partition key in a key, as policies compare it.
pub(crate) fn leading(
    table: Option<&TableRecord>,
    key: &BTreeMap<String, Value>,
) -> Option<String> {
    policy_text(key.get(&table?.keys.hash.name)?)
}

fn require_update(table: &TableRecord, update: &Update) -> Result<(), AwsError> {
    let heads: BTreeSet<&str> = update.paths().map(Path::head).collect();
    let changed = table.keys.attributes().find(|key| heads.contains(key.name.as_str()));
    if let Some(key) = changed {
        return Err(parameter(format_args!(
            "Cannot update attribute {}. This attribute is part of the key",
            key.name
        )));
    }
    for index in &table.indexes {
        for attribute in index.keys.attributes() {
            let kind = update.type_of(&attribute.name);
            if let Some(kind) = kind.filter(|kind| kind.name() != attribute.kind.name()) {
                return Err(index_mismatch(attribute, kind, &index.name));
            }
        }
    }
    require_scalar_keys(table, update.paths())
}

/// Does `write`.
pub(crate) async fn perform(
    cx: &mut Writer<'_>,
    (table, keys): (&TableRecord, &TableKeys),
    write: &Write,
    is_transaction: bool,
) -> Result<Written, Unwritten> {
    write.require_fit(table)?;
    let address = address(table, keys, write.given())
        .ok_or_else(|| validation("The provided key element does not match the schema"))?;
    let held = expect(cx, keys, &address).await?;
    let old = held.as_ref().map(|held| &held.item);
    let nothing = BTreeMap::new();
    if let Some(condition) = &write.condition
        && !condition.holds(old.unwrap_or(&nothing))
    {
        return Err(Unwritten::Condition(old.filter(|_| write.tells_item).cloned()));
    }
    let new = match &write.change {
        Change::Put(item) => Some(item.clone()),
        Change::Delete(_) => None,
        Change::Check(_) => {
            let consumed = Consumed::write(table, (old, old), is_transaction);
            return Ok(Written { old: None, new: None, consumed });
        }
        Change::Update(key, update) => Some(updated(table, old.unwrap_or(key), update.as_ref())?),
    };
    if let Some(new) = new.as_ref().filter(|new| item_bytes(new) > ITEM_BYTES_MAX) {
        debug_assert!(!new.is_empty(), "what is large has attributes");
        return Err(Unwritten::Invalid(validation(match &write.change {
            Change::Update(..) => "Item size to update has exceeded the maximum allowed size",
            _ => "Item size has exceeded the maximum allowed size",
        })));
    }
    let both = (old, new.as_ref());
    match &new {
        Some(item) => items::write(cx, keys, &address, (held.as_ref(), item))?,
        None => {
            if let Some(held) = &held {
                items::remove(cx, keys, &address, held);
            }
        }
    }
    indexes::update(cx, (table, keys), &address, both).await?;
    expiry::update(cx, table, &address, both)?;
    sizes::update(cx, table, &address, both).await?;
    let consumed = Consumed::write(table, both, is_transaction);
    Ok(Written { old: held.map(|held| held.item), new, consumed })
}

fn updated(
    table: &TableRecord,
    before: &BTreeMap<String, Value>,
    update: Option<&Update>,
) -> Result<BTreeMap<String, Value>, AwsError> {
    let Some(update) = update else { return Ok(before.clone()) };
    let after = update.apply(before).map_err(invalid)?;
    for index in &table.indexes {
        for attribute in index.keys.attributes() {
            let value = after.get(&attribute.name);
            if value.is_some_and(|value| !is_of(value, attribute.kind)) {
                return Err(validation(
                    "The update expression attempted to update the secondary index key to unsupported type",
                ));
            }
        }
    }
    require_index_keys(table, &after)?;
    if let Some(value) = after.values().find(|value| value.depth() > item_expressions::DEPTH_MAX) {
        debug_assert!(value.depth() > 0, "only lists and maps are deep");
        return Err(validation("Nesting Levels have exceeded supported limits"));
    }
    Ok(after)
}

/// What an update touched of `item`.
pub(crate) fn touched(
    update: Option<&Update>,
    item: &BTreeMap<String, Value>,
) -> Option<BTreeMap<String, Value>> {
    let paths = update?.paths().cloned().collect();
    let shown = Projection::of_paths(paths).apply(item);
    (!shown.is_empty()).then_some(shown)
}
