//! What queries and scans have alike: what is shown, which index is read, where a page begins.

use std::collections::{BTreeMap, BTreeSet};

use api_dynamodb::{AttributeValue, ReturnConsumedCapacity, Select};
use engine::{Access, Failure, View};
use item_expressions::{Condition, Path, Projection, Value, sort_bytes};
use wire::AwsError;

use crate::capacity::{Consumed, Reading as Counted};
use crate::encryption::TableKeys;
use crate::find::{Found, locate};
use crate::indexes::{index_key, shows};
use crate::keys::{address, is_of, partition, require_key, require_scalar_keys};
use crate::read::{Page, invalid_start};
use crate::refusal::{invalid, parameter, validation};
use crate::table::{IndexRecord, Shows, TableRecord};
use crate::values::read_value;

/// What a query or scan wants.
#[derive(Debug)]
pub(crate) struct Look {
    pub(crate) found: Found,
    pub(crate) index: Option<String>,
    pub(crate) select: Option<Select>,
    pub(crate) filter: Option<Condition>,
    /// What the filter is called in refusals.
    pub(crate) filter_name: &'static str,
    pub(crate) projection: Option<Projection>,
    pub(crate) start: Option<BTreeMap<String, Value>>,
    pub(crate) limit: Option<usize>,
    pub(crate) is_consistent: bool,
}

/// The table or index that is read, and the check of it.
///
/// # Errors
/// As [`locate`].
pub(crate) async fn find(
    cx: &mut View<'_>,
    (table, index): (&str, Option<&str>),
    action: &'static str,
) -> Result<(Found, Access), Failure> {
    let (found, access) = locate(cx, table, action).await?;
    let (Some(record), Some(index)) = (found.table(), index) else { return Ok((found, access)) };
    let access = Access::new(action, record.index_arn(index), &record.account);
    let access = access.resource_tags(&record.tags);
    Ok((found, access))
}

/// Where the page begins, as a request says it.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn start(
    start: Option<&BTreeMap<String, AttributeValue>>,
) -> Result<Option<BTreeMap<String, Value>>, AwsError> {
    let Some(start) = start else { return Ok(None) };
    let pairs = start.iter().map(|(name, value)| {
        let value = read_value(value).map_err(|fault| {
            validation(format!("The provided starting key is invalid: {}", fault.0))
        })?;
        Ok((name.clone(), value))
    });
    pairs.collect::<Result<_, AwsError>>().map(Some)
}

/// What `Select` says goes with what else is asked for.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn require_select(
    select: Option<&Select>,
    has_projection: bool,
    has_index: bool,
) -> Result<(), AwsError> {
    match select {
        Some(Select::SpecificAttributes) if !has_projection => Err(parameter(
            "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES",
        )),
        Some(Select::AllProjectedAttributes) if !has_index => Err(parameter(
            "ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName",
        )),
        Some(select) if has_projection && *select != Select::SpecificAttributes => {
            Err(parameter(format_args!(
                "Cannot specify the AttributesToGet when choosing to get {}",
                match select {
                    Select::Count => "only the Count",
                    other => other.as_str(),
                }
            )))
        }
        _ => Ok(()),
    }
}

impl Look {
    /// What policies judge it by.
    pub(crate) fn judged(&self, access: Access) -> Access {
        let mut attributes: BTreeSet<&str> =
            self.projection.iter().flat_map(|projection| projection.heads()).collect();
        attributes.extend(self.filter.iter().flat_map(Condition::heads));
        let attributes: Vec<String> = attributes.into_iter().map(str::to_owned).collect();
        let select = match (&self.select, &self.projection, &self.index) {
            (Some(select), _, _) => select.clone(),
            (None, Some(_), _) => Select::SpecificAttributes,
            (None, None, Some(_)) => Select::AllProjectedAttributes,
            (None, None, None) => Select::AllAttributes,
        };
        access
            .keys("dynamodb:Attributes", attributes)
            .key("dynamodb:Select", select.as_str().to_owned())
    }

    /// The index that is read.
    ///
    /// # Errors
    /// `ValidationException`.
    pub(crate) fn index<'a>(
        &self,
        table: &'a TableRecord,
    ) -> Result<Option<&'a IndexRecord>, AwsError> {
        let Some(name) = &self.index else { return Ok(None) };
        let index = table.index(name).ok_or_else(|| {
            validation(format!("The table does not have the specified index: {name}"))
        })?;
        if index.state == crate::table::IndexState::Filling {
            return Err(validation(format!(
                "Cannot read from backfilling global secondary index: {name}"
            )));
        }
        if index.is_global && self.is_consistent {
            return Err(validation(
                "Consistent reads are not supported on global secondary indexes",
            ));
        }
        self.require_shown(table, index)?;
        Ok(Some(index))
    }

    /// A global index gives what it has.
    fn require_shown(&self, table: &TableRecord, index: &IndexRecord) -> Result<(), AwsError> {
        if !index.is_global || index.shows == Shows::All {
            return Ok(());
        }
        if self.select == Some(Select::AllAttributes) {
            return Err(parameter(format_args!(
                "Select type ALL_ATTRIBUTES is not supported for global secondary index {} because its projection type is not ALL",
                index.name
            )));
        }
        let heads = self.projection.iter().flat_map(|projection| projection.heads());
        let missing: Vec<&str> = heads.filter(|name| !shows(table, index, name)).collect();
        if missing.is_empty() {
            return Ok(());
        }
        Err(parameter(format_args!(
            "Global secondary index {} does not project [{}]",
            index.name,
            missing.join(", ")
        )))
    }

    /// Whether whole items have to be read for what a local index does not have.
    pub(crate) fn fetches(&self, table: &TableRecord, index: Option<&IndexRecord>) -> bool {
        let Some(index) = index.filter(|it| !it.is_global && it.shows != Shows::All) else {
            return false;
        };
        let lacks = |heads: BTreeSet<&str>| heads.iter().any(|name| !shows(table, index, name));
        self.select == Some(Select::AllAttributes)
            || self.projection.as_ref().is_some_and(|projection| lacks(projection.heads()))
    }

    /// No path leads into a key.
    ///
    /// # Errors
    /// `ValidationException`.
    pub(crate) fn require_scalars(&self, table: &TableRecord) -> Result<(), AwsError> {
        let shown = self.projection.iter().flat_map(Projection::paths);
        let filtered: Vec<&Path> = self.filter.iter().flat_map(Condition::paths).collect();
        require_scalar_keys(table, shown)?;
        require_scalar_keys(table, filtered)
    }

    /// The start key has what a key of the table or index has.
    ///
    /// # Errors
    /// `ValidationException`.
    pub(crate) fn require_start(
        &self,
        table: &TableRecord,
        index: Option<&IndexRecord>,
    ) -> Result<(), AwsError> {
        let Some(start) = &self.start else { return Ok(()) };
        let mut wanted: BTreeMap<&str, _> =
            table.keys.attributes().map(|it| (it.name.as_str(), it.kind)).collect();
        if let Some(index) = index {
            wanted.extend(index.keys.attributes().map(|it| (it.name.as_str(), it.kind)));
        }
        let fits = |(name, value): (&String, &Value)| {
            wanted.get(name.as_str()).is_some_and(|kind| is_of(value, *kind))
        };
        if start.len() == wanted.len() && start.iter().all(fits) {
            return Ok(());
        }
        if index.is_none() {
            require_key(&table.keys, start).map_err(|error| {
                let text = error.message().unwrap_or_default().to_owned();
                validation(format!("The provided starting key is invalid: {text}"))
            })?;
        }
        Err(invalid_start())
    }

    /// Whether items are only counted.
    pub(crate) fn counts_only(&self) -> bool {
        self.select == Some(Select::Count)
    }

    /// What was consumed for a page.
    pub(crate) fn consumed(
        &self,
        index: Option<&IndexRecord>,
        page: &Page,
        wanted: Option<&ReturnConsumedCapacity>,
        table: &TableRecord,
    ) -> Option<api_dynamodb::ConsumedCapacity> {
        let counted = if self.is_consistent { Counted::Consistent } else { Counted::Eventual };
        let mut consumed = match index {
            Some(index) => Consumed::read_index(index, page.bytes, counted),
            None => Consumed::read(page.bytes, counted),
        };
        for bytes in &page.fetched {
            consumed.add(Consumed::read(*bytes, counted));
        }
        consumed.shown(&table.name, wanted, crate::capacity::Kind::Single)
    }
}

/// Where in an index an item with these keys is.
pub(crate) fn place_in_index(
    table: &TableRecord,
    keys: &TableKeys,
    index: &IndexRecord,
    item: &BTreeMap<String, Value>,
) -> Option<(String, Vec<u8>)> {
    let (hash, key) = index_key(table, index, item)?;
    Some((partition(keys, &index.label, &hash), key))
}

/// Where in its partition of the table an item with these keys is.
pub(crate) fn place_in_table(
    table: &TableRecord,
    item: &BTreeMap<String, Value>,
) -> Option<Vec<u8>> {
    sort_bytes(item.get(&table.keys.sort.as_ref()?.name)?)
}

/// The address of the item with these keys.
pub(crate) fn address_in_table(
    table: &TableRecord,
    keys: &TableKeys,
    item: &BTreeMap<String, Value>,
) -> Result<crate::keys::Address, AwsError> {
    address(table, keys, item).ok_or_else(invalid_start)
}

/// # Errors
/// `ValidationException` for what was not used.
pub(crate) fn require_used(names: &item_expressions::Substitutions) -> Result<(), AwsError> {
    names.require_used().map_err(invalid)
}
