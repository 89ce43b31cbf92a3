//! What the operations have alike that are about items of several tables.

use std::collections::BTreeMap;

use api_dynamodb::ConsumedCapacity;
use api_dynamodb::ReturnConsumedCapacity;
use engine::{Ctx, Failure};

use crate::capacity::{Consumed, Kind};
use crate::encryption::TableKeys;
use crate::find::Found;
use crate::single::opened;

/// The keys of the tables of one call, by the homes of their items.
#[derive(Debug, Default)]
pub struct Opened(BTreeMap<String, TableKeys>);

impl Opened {
    /// Opens each table once.
    ///
    /// # Errors
    /// KMS's refusals in our words.
    pub(crate) async fn of<'a>(
        cx: &mut Ctx,
        tables: impl Iterator<Item = &'a Found>,
    ) -> Result<Self, Failure> {
        let mut all = BTreeMap::new();
        for found in tables {
            let Some(table) = found.table() else { continue };
            if !all.contains_key(&table.home)
                && let Some(keys) = opened(cx, found).await?
            {
                all.insert(table.home.clone(), keys);
            }
        }
        Ok(Self(all))
    }

    /// The keys of the table whose items are at `home`.
    ///
    /// # Errors
    /// [`Failure::Contended`] where the table was made anew since.
    pub(crate) fn at(&self, home: &str) -> Result<&TableKeys, Failure> {
        self.0.get(home).ok_or(Failure::Contended)
    }
}

/// What a call consumed, by table.
#[derive(Debug, Default)]
pub(crate) struct Totals(BTreeMap<String, Consumed>);

impl Totals {
    pub(crate) fn add(&mut self, table: &str, consumed: Consumed) {
        self.0.entry(table.to_owned()).or_default().add(consumed);
    }

    pub(crate) fn shown(
        &self,
        wanted: Option<&ReturnConsumedCapacity>,
        kind: Kind,
    ) -> Option<Vec<ConsumedCapacity>> {
        let all = self.0.iter().filter_map(|(name, total)| total.shown(name, wanted, kind));
        let all: Vec<ConsumedCapacity> = all.collect();
        (!all.is_empty()).then_some(all)
    }
}
