//! Pages of lists, and the markers between them.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use engine::Failure;
use store::Order;
use tables::{Reader, Record, Table};

use crate::errors::validation;

/// The page size where the caller names none.
const ITEMS_DEFAULT: usize = 100;

/// The largest page: the model's own bound of `MaxItems`.
const ITEMS_MAX: usize = 1_000;

/// How many rows are read at once while a filter passes few of them.
const BATCH_ROWS: usize = 1_000;

/// Which page is wanted.
#[derive(Debug)]
pub(crate) struct Paging {
    after: Option<Vec<String>>,
    items_max: usize,
}

/// A page, and the marker of the next one if there is one.
#[derive(Debug)]
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    pub(crate) marker: Option<String>,
}

impl<T> Page<T> {
    /// The `IsTruncated` member.
    pub(crate) const fn is_truncated(&self) -> Option<bool> {
        Some(self.marker.is_some())
    }

    /// The same page of other items.
    pub(crate) fn map<U>(self, each: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(each).collect(), marker: self.marker }
    }
}

impl Paging {
    /// From the members `Marker` and `MaxItems`.
    pub(crate) fn new(marker: Option<&str>, items_max: Option<i32>) -> Result<Self, Failure> {
        let after = marker.map(decode).transpose()?;
        let items_max = items_max.and_then(|items| usize::try_from(items).ok());
        Ok(Self { after, items_max: items_max.unwrap_or(ITEMS_DEFAULT).clamp(1, ITEMS_MAX) })
    }

    /// The page of `table`'s rows below `prefix` that `is_wanted`: the key parts behind the
    /// prefix, and the record.
    pub(crate) async fn rows<R: Record>(
        &self,
        reader: &mut impl Reader,
        table: &Table<R>,
        prefix: &[&str],
        is_wanted: impl Fn(&[String], &R) -> bool + Send,
    ) -> Result<Page<(Vec<String>, R)>, Failure> {
        let mut items: Vec<(Vec<String>, R)> = Vec::new();
        let mut after = self.after.clone();
        loop {
            let bound: Option<Vec<&str>> =
                after.as_ref().map(|parts| parts.iter().map(String::as_str).collect());
            let rows =
                table.range(reader, prefix, bound.as_deref(), BATCH_ROWS, Order::Forward).await?;
            let is_last = rows.len() < BATCH_ROWS;
            after = rows.last().map(|(parts, _)| parts.clone());
            for (parts, record) in rows {
                if !is_wanted(&parts, &record) {
                    continue;
                }
                if items.len() == self.items_max {
                    let marker = items.last().map(|(parts, _)| encode(parts));
                    return Ok(Page { items, marker });
                }
                items.push((parts, record));
            }
            if is_last {
                return Ok(Page { items, marker: None });
            }
        }
    }

    /// The page of `items`, which are in the order of their keys.
    pub(crate) fn items<T>(&self, items: Vec<(String, T)>) -> Page<T> {
        let start = self.after.as_ref().and_then(|parts| parts.first());
        let mut rest =
            items.into_iter().filter(|(key, _)| start.is_none_or(|start| key > start)).peekable();
        let mut page = Page { items: Vec::new(), marker: None };
        let mut last = None;
        while page.items.len() < self.items_max
            && let Some((key, item)) = rest.next()
        {
            page.items.push(item);
            last = Some(key);
        }
        if rest.peek().is_some() {
            page.marker = last.map(|key| encode(&[key]));
        }
        page
    }
}

/// The most rows read of one list in full: above the sum of the default quotas of an account.
const ROWS_MAX: usize = 20_000;

/// All rows of `table` below `prefix`, for lists that quotas keep short.
pub(crate) async fn all_rows<R: Record>(
    reader: &mut impl Reader,
    table: &Table<R>,
    prefix: &[&str],
) -> Result<Vec<(Vec<String>, R)>, Failure> {
    let mut found: Vec<(Vec<String>, R)> = Vec::new();
    while found.len() < ROWS_MAX {
        let after: Option<Vec<&str>> =
            found.last().map(|(parts, _)| parts.iter().map(String::as_str).collect());
        let rows =
            table.range(reader, prefix, after.as_deref(), BATCH_ROWS, Order::Forward).await?;
        let is_last = rows.len() < BATCH_ROWS;
        found.extend(rows);
        if is_last {
            break;
        }
    }
    Ok(found)
}

fn encode(parts: &[String]) -> String {
    URL_SAFE_NO_PAD.encode(serde_json::Value::from(parts).to_string())
}

fn decode(marker: &str) -> Result<Vec<String>, Failure> {
    let json = URL_SAFE_NO_PAD.decode(marker).ok();
    let parts = json.and_then(|json| serde_json::from_slice(&json).ok());
    parts.ok_or_else(|| validation("Invalid Marker."))
}

#[cfg(test)]
mod tests;
