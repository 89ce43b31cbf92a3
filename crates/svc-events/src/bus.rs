//! An event bus.
//!
//! | table | key | value |
//! |---|---|---|
//! | `events.bus` | account, Region, name | the bus |
//!
//! The default one is there without a row, as long as nobody has changed it.

use std::collections::BTreeMap;

use engine::{Failure, Writer};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use tables::{Reader, Record, Table};

use crate::arns::{BusPlace, DEFAULT_BUS, bus_arn};

/// Event buses.
pub(crate) const BUSES: Table<BusRecord> = Table::new("events.bus");

/// A stored event bus.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BusRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    /// The ARN of the key that its events are under.
    pub(crate) kms_key: Option<String>,
    /// With principals as unique ids.
    pub(crate) policy: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
    /// None of the default bus, which was not made.
    pub(crate) created_ms: Option<i64>,
    pub(crate) changed_ms: Option<i64>,
}

impl Record for BusRecord {
    const VERSION: u8 = 1;
}

impl BusRecord {
    /// One of which nothing is known but its name.
    pub(crate) fn new(place: &BusPlace) -> Self {
        Self {
            account: place.account.clone(),
            region: place.region.clone(),
            name: place.name.clone(),
            description: None,
            kms_key: None,
            policy: None,
            tags: BTreeMap::new(),
            created_ms: None,
            changed_ms: None,
        }
    }

    pub(crate) fn arn(&self) -> String {
        bus_arn(&self.account, &self.region, &self.name)
    }

    /// Where its row is.
    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.account, &self.region, &self.name]
    }

    /// Stores it as it is now.
    pub(crate) fn save(&mut self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        self.changed_ms = Some(cx.now().unix_ms());
        BUSES.put(cx.tx_mut(), &self.place(), self)?;
        Ok(())
    }
}

/// The bus there.
pub(crate) async fn load(
    reader: &mut impl Reader,
    place: &BusPlace,
) -> Result<Option<BusRecord>, Failure> {
    let found = BUSES.get(reader, &place.parts()).await?;
    Ok(found.or_else(|| (place.name == DEFAULT_BUS).then(|| BusRecord::new(place))))
}
