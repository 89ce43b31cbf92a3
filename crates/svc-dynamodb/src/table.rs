//! A table: its name, its keys and indexes, its settings, and where its items lie.

use std::collections::BTreeMap;

use engine::{Failure, Writer};
use names::{AccountId, ArnNamespace, Region};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use crate::wrapping::Encryption;

/// Tables.
pub(crate) const TABLES_BY_NAME: Table<TableRecord> = Table::new("dynamodb.table");

/// A stored table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
    /// What AWS calls `TableId`.
    pub(crate) id: String,
    /// What the rows of its items begin with: a text that no other table has.
    pub(crate) home: String,
    pub(crate) created_ms: i64,
    pub(crate) definitions: Vec<(String, KeyKind)>,
    pub(crate) keys: KeySchema,
    pub(crate) indexes: Vec<IndexRecord>,
    pub(crate) billing: Billing,
    pub(crate) is_infrequent: bool,
    pub(crate) is_protected: bool,
    pub(crate) encryption: Encryption,
    pub(crate) expiry: Option<ExpirySetting>,
    pub(crate) tags: BTreeMap<String, String>,
}

impl Record for TableRecord {
    const VERSION: u8 = 1;
}

/// The type of a key attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum KeyKind {
    S,
    N,
    B,
}

/// A key attribute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeyAttribute {
    pub(crate) name: String,
    pub(crate) kind: KeyKind,
}

/// The key of a table or index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeySchema {
    pub(crate) hash: KeyAttribute,
    pub(crate) sort: Option<KeyAttribute>,
}

/// An index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct IndexRecord {
    pub(crate) name: String,
    /// What its rows have that those of no other index have, also of one that was called the same.
    pub(crate) label: String,
    pub(crate) is_global: bool,
    pub(crate) keys: KeySchema,
    pub(crate) shows: Shows,
    pub(crate) throughput: Option<Throughput>,
    pub(crate) state: IndexState,
}

/// What an index has of items.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Shows {
    All,
    Keys,
    Include(Vec<String>),
}

/// Whether an index can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum IndexState {
    Active,
    /// Items that were there before it are being put into it.
    Filling,
}

/// How a table is paid for; shown, and of no consequence here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Billing {
    OnDemand { since_ms: i64 },
    Provisioned { throughput: Throughput, was_on_demand_ms: Option<i64> },
}

/// Provisioned capacity, and when it was last changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Throughput {
    pub(crate) read: i64,
    pub(crate) write: i64,
    pub(crate) raised_ms: Option<i64>,
    pub(crate) lowered_ms: Option<i64>,
}

/// Which attribute says when an item expires.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ExpirySetting {
    pub(crate) attribute: String,
    pub(crate) state: ExpiryState,
}

/// What becomes of the setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ExpiryState {
    On,
    /// Items that were there before are being looked through.
    Beginning,
}

/// The tables in a region of an account.
pub(crate) const fn arns<'a>(region: &'a str, account: &'a str) -> ArnNamespace<'a> {
    ArnNamespace::regional("dynamodb", region, account)
}

/// `arn:aws:dynamodb:REGION:ACCOUNT:table/NAME`.
pub(crate) fn table_arn(region: &str, account: &str, name: &str) -> String {
    arns(region, account).resource(&["table/", name])
}

impl TableRecord {
    /// Its ARN.
    pub(crate) fn arn(&self) -> String {
        table_arn(&self.region, &self.account, &self.name)
    }

    /// The ARN of one of its indexes.
    pub(crate) fn index_arn(&self, index: &str) -> String {
        arns(&self.region, &self.account).resource(&["table/", &self.name, "/index/", index])
    }

    /// Where its row is.
    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.account, &self.region, &self.name]
    }

    /// The index called so.
    pub(crate) fn index(&self, name: &str) -> Option<&IndexRecord> {
        self.indexes.iter().find(|index| index.name == name)
    }

    /// Stores it as it is now.
    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        TABLES_BY_NAME.put(cx.tx_mut(), &self.place(), self)?;
        Ok(())
    }
}

impl KeySchema {
    /// Its attributes, the partition key first.
    pub(crate) fn attributes(&self) -> impl Iterator<Item = &KeyAttribute> {
        core::iter::once(&self.hash).chain(&self.sort)
    }
}

impl KeyKind {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::S => "S",
            Self::N => "N",
            Self::B => "B",
        }
    }
}
