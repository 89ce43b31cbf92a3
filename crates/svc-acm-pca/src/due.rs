//! Rows that say when an authority is due.

use engine::{Due, Failure};
use names::{AccountId, Region};
use stdx::Timestamp;

/// An authority that is due.
pub(crate) struct DueAuthority {
    pub(crate) at_ms: i64,
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) id: String,
}

impl DueAuthority {
    /// The authority that a row of instant, account, Region and id is about.
    ///
    /// # Errors
    /// [`Failure::Internal`] where it is no such row.
    pub(crate) fn read(parts: Vec<String>) -> Result<Due<Self>, Failure> {
        let damaged = || Failure::Internal("a row names no authority".to_owned());
        let [at, account, region, id] = <[String; 4]>::try_from(parts).map_err(|_| damaged())?;
        let at_ms = at.parse().map_err(|_| damaged())?;
        let account = AccountId::parse(&account).map_err(|_| damaged())?;
        let region = Region::parse(&region).map_err(|_| damaged())?;
        let item = Self { at_ms, account, region: region.clone(), id };
        Ok(Due { item, region: Some(region), at: Some(Timestamp::from_unix_ms(at_ms)) })
    }

    /// The parts of the authority's row key.
    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.account, self.region.as_str(), &self.id]
    }
}
