//! Pages of queries and scans.

use std::collections::{BTreeMap, VecDeque};

use engine::{Ctx, Failure};
use item_expressions::{Condition, Projection, Value, item_bytes};
use store::{Range, Row};

use crate::encryption::TableKeys;
use crate::indexes::shown;
use crate::items::{self, ITEMS};
use crate::keys::{Address, key_of};
use crate::limits::PAGE_BYTES_MAX;
use crate::node::NODES;
use crate::refusal::validation;
use crate::table::{IndexRecord, TableRecord};
use crate::tree::{Span, Tree, Walk};

/// Items that a scan reads at once.
const SCANNED_ROWS: usize = 64;

/// What is read, and what is shown of it.
pub(crate) struct Reading<'a> {
    pub(crate) table: &'a TableRecord,
    pub(crate) keys: &'a TableKeys,
    pub(crate) index: Option<&'a IndexRecord>,
    pub(crate) filter: Option<&'a Condition>,
    pub(crate) projection: Option<&'a Projection>,
    /// Only how many there are.
    pub(crate) counts_only: bool,
    /// Whole items are read for what a local index does not have.
    pub(crate) fetches: bool,
    pub(crate) limit: Option<usize>,
}

/// A page.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) items: Vec<BTreeMap<String, Value>>,
    pub(crate) count: usize,
    pub(crate) scanned: usize,
    pub(crate) last: Option<BTreeMap<String, Value>>,
    /// The bytes of what was read of the table or index.
    pub(crate) bytes: usize,
    /// The bytes of whole items that were read besides.
    pub(crate) fetched: Vec<usize>,
}

impl Reading<'_> {
    /// Takes one more item; tells whether the page has room for another.
    fn take(&self, page: &mut Page, item: BTreeMap<String, Value>) -> bool {
        let seen = match self.index {
            Some(index) if !self.fetches => shown(self.table, index, &item),
            Some(index) => {
                page.fetched.push(item_bytes(&item));
                page.bytes =
                    page.bytes.saturating_add(item_bytes(&shown(self.table, index, &item)));
                item.clone()
            }
            None => item.clone(),
        };
        if !self.fetches {
            page.bytes = page.bytes.saturating_add(item_bytes(&seen));
        }
        page.scanned = page.scanned.saturating_add(1);
        let is_full =
            self.limit.is_some_and(|limit| page.scanned >= limit) || page.bytes >= PAGE_BYTES_MAX;
        if is_full {
            page.last = Some(self.key(&item));
        }
        if self.filter.is_none_or(|filter| filter.holds(&seen)) {
            page.count = page.count.saturating_add(1);
            if !self.counts_only {
                page.items.push(match self.projection {
                    Some(projection) => projection.apply(&seen),
                    None => seen,
                });
            }
        }
        !is_full
    }

    /// Where a page ended: the keys of the table, and those of the index.
    fn key(&self, item: &BTreeMap<String, Value>) -> BTreeMap<String, Value> {
        let mut key = key_of(&self.table.keys, item);
        if let Some(index) = self.index {
            key.extend(key_of(&index.keys, item));
        }
        key
    }

    /// The items of a partition that a walk leads to.
    pub(crate) async fn of_walk(
        &self,
        cx: &Ctx,
        page: &mut Page,
        mut walk: Walk<'_>,
    ) -> Result<bool, Failure> {
        while let Some(entries) = walk.next(cx).await? {
            for entry in entries {
                let (partition, sort) = entry.to.split_once('/').ok_or_else(|| {
                    Failure::Internal("an entry of a tree leads nowhere".to_owned())
                })?;
                let address = Address { partition: partition.to_owned(), sort: sort.to_owned() };
                // It may have been deleted since.
                let Some(item) = items::peek(cx, self.keys, &address).await? else { continue };
                if !self.take(page, item) {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    /// The one item at `address`.
    pub(crate) async fn of_one(
        &self,
        cx: &Ctx,
        page: &mut Page,
        address: &Address,
    ) -> Result<(), Failure> {
        if let Some(item) = items::peek(cx, self.keys, address).await? {
            self.take(page, item);
        }
        Ok(())
    }

    /// The items of the table, by where they lie.
    pub(crate) async fn of_table(
        &self,
        cx: &Ctx,
        page: &mut Page,
        (segment, after): (&Segment, Option<&Address>),
    ) -> Result<(), Failure> {
        let prefix = ITEMS.key(&[&self.keys.home]);
        let mut range = Range::within(&prefix, SCANNED_ROWS);
        if let Some(Address { partition, sort }) = after {
            range = range.after(&ITEMS.key(&[&self.keys.home, partition, sort]));
        } else if let Some(start) = segment.start() {
            range.start = ITEMS.key(&[&self.keys.home, &start]);
        }
        loop {
            let rows = cx.tx().peek_range(&range).await?;
            let Some(last) = rows.last().map(|row| row.key.clone()) else { return Ok(()) };
            let is_last = rows.len() < SCANNED_ROWS;
            for row in rows {
                let address = address_of(&ITEMS.parts(&row.key, &prefix)?)?;
                if !segment.has(&address.partition) {
                    return Ok(());
                }
                let item = match self.item(cx, (&address, &row.row)).await? {
                    Some(item) => item,
                    None => continue,
                };
                if !self.take(page, item) {
                    return Ok(());
                }
            }
            if is_last {
                return Ok(());
            }
            range = Range::within(&prefix, SCANNED_ROWS).after(&last);
        }
    }

    async fn item(
        &self,
        cx: &Ctx,
        (address, row): (&Address, &Row),
    ) -> Result<Option<BTreeMap<String, Value>>, Failure> {
        match items::of_row(cx, self.keys, (address, row)).await? {
            Some(item) => Ok(Some(item)),
            None => items::peek(cx, self.keys, address).await,
        }
    }

    /// The items of an index, partition by partition.
    pub(crate) async fn of_index(
        &self,
        cx: &Ctx,
        page: &mut Page,
        (index, segment, after): (&IndexRecord, &Segment, Option<(String, Vec<u8>)>),
    ) -> Result<(), Failure> {
        let prefix = NODES.key(&[&self.keys.home, &index.label]);
        let mut range = Range::within(&prefix, 1);
        if let Some((partition, key)) = after {
            let tree = Tree { keys: self.keys, label: &index.label, partition: &partition };
            let span = Span { start: behind(key), end: None };
            if !self.of_walk(cx, page, tree.walk(span, true)).await? {
                return Ok(());
            }
            let done = NODES.key(&[&self.keys.home, &index.label, &partition]);
            range.start = done.prefix_end();
        } else if let Some(start) = segment.start() {
            range.start = NODES.key(&[&self.keys.home, &index.label, &start]);
        }
        loop {
            let rows = cx.tx().peek_range(&range).await?;
            let Some(row) = rows.first() else { return Ok(()) };
            let parts = NODES.parts(&row.key, &prefix)?;
            let partition = parts.first().cloned().unwrap_or_default();
            if !segment.has(&partition) {
                return Ok(());
            }
            let tree = Tree { keys: self.keys, label: &index.label, partition: &partition };
            if !self.of_walk(cx, page, tree.walk(Span::default(), true)).await? {
                return Ok(());
            }
            let done = NODES.key(&[&self.keys.home, &index.label, &partition]);
            range.start = done.prefix_end();
        }
    }
}

/// The first key behind this one.
pub(crate) fn behind(mut key: Vec<u8>) -> Vec<u8> {
    key.push(0);
    key
}

fn address_of(parts: &[String]) -> Result<Address, Failure> {
    let mut parts: VecDeque<String> = parts.iter().cloned().collect();
    match (parts.pop_front(), parts.pop_front()) {
        (Some(partition), Some(sort)) => Ok(Address { partition, sort }),
        _ => Err(Failure::Internal("the row of an item is called wrongly".to_owned())),
    }
}

/// A part of all partitions.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Segment {
    /// The first eight digits of its first place, and of the first that is not its any more.
    start: u64,
    end: u64,
}

impl Segment {
    /// The part of that number, of so many.
    pub(crate) fn of(number: u64, total: u64) -> Self {
        let bound = |number: u64| (number << 32).div_ceil(total.max(1));
        Self { start: bound(number), end: bound(number.saturating_add(1)) }
    }

    fn start(&self) -> Option<String> {
        (self.start > 0).then(|| format!("{:08x}", self.start))
    }

    /// Whether a partition is in it.
    pub(crate) fn has(&self, partition: &str) -> bool {
        let digits = partition.get(..8).unwrap_or_default();
        let place = u64::from_str_radix(digits, 16).unwrap_or_default();
        (self.start..self.end).contains(&place)
    }
}

/// The refusal of a start key that does not fit.
pub(crate) fn invalid_start() -> wire::AwsError {
    validation("The provided starting key is invalid")
}
