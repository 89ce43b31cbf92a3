//! Lists of what is due: rows whose keys begin with an instant.

use engine::{Due, Failure};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::{Entry, Key, KeyBuilder, KeyReader, Range, Tx};
use tables::{Record, Table, TableSpec};

use crate::vault::Vault;

/// What an entry is about; its key says when, and the ids.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Step {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    /// The vault's name.
    pub(crate) vault: String,
}

impl Record for Step {
    const VERSION: u8 = 1;
}

/// A list.
#[derive(Debug, Clone, Copy)]
pub(crate) struct List(&'static str);

/// An entry of a list.
#[derive(Debug)]
pub(crate) struct Listed {
    pub(crate) row: Key,
    pub(crate) at_ms: i64,
    pub(crate) vault_id: String,
    /// Of what is due.
    pub(crate) id: String,
    pub(crate) step: Step,
}

impl List {
    /// The list in the table called `name`.
    pub(crate) const fn new(name: &'static str) -> Self {
        Self(name)
    }

    pub(crate) const fn spec(self) -> TableSpec {
        self.table().spec()
    }

    const fn table(self) -> Table<Step> {
        Table::new(self.0)
    }

    fn all(self) -> KeyBuilder {
        KeyBuilder::table(self.0)
    }

    fn key(self, at_ms: i64, vault_id: &str, id: &str) -> Key {
        self.all().i64(at_ms).text(vault_id).text(id).build()
    }

    /// Adds an entry.
    pub(crate) fn add(
        self,
        tx: &mut Tx,
        at_ms: i64,
        vault: &Vault,
        id: &str,
    ) -> Result<(), Failure> {
        let (account, region) = (vault.account.clone(), vault.region.clone());
        let step = Step { account, region, vault: vault.name.clone() };
        self.put(tx, at_ms, (&vault.id, id), &step)
    }

    /// As [`List::add`], of a vault that may be gone.
    pub(crate) fn put(
        self,
        tx: &mut Tx,
        at_ms: i64,
        (vault_id, id): (&str, &str),
        step: &Step,
    ) -> Result<(), Failure> {
        tx.put(self.key(at_ms, vault_id, id), self.table().encode(step)?);
        Ok(())
    }

    /// Takes an entry from the list.
    pub(crate) fn remove(self, tx: &mut Tx, at_ms: i64, vault_id: &str, id: &str) {
        tx.delete(self.key(at_ms, vault_id, id));
    }

    /// What is due at `now`.
    pub(crate) fn due(self, now: Timestamp) -> Range {
        let end = self.all().i64(now.unix_ms().saturating_add(1)).build();
        Range::new(self.all().build(), end, 1)
    }

    /// Reads an entry.
    pub(crate) fn read(self, row: &Entry) -> Result<Due<Listed>, Failure> {
        let step = self.table().decode(&row.row.value)?;
        let no_entry = |_| Failure::Internal("a row is no entry of its list".into());
        let mut key = KeyReader::behind(&row.key, &self.all().build()).map_err(no_entry)?;
        let at_ms = key.i64().map_err(no_entry)?;
        let vault_id = key.text().map_err(no_entry)?;
        let id = key.text().map_err(no_entry)?;
        let region = Some(step.region.clone());
        let item = Listed { row: row.key.clone(), at_ms, vault_id, id, step };
        Ok(Due { item, region, at: Some(Timestamp::from_unix_ms(at_ms)) })
    }
}
