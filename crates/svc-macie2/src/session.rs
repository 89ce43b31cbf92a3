//! Whether the service is switched on in a Region of an account, and where detailed results go.

use engine::{Failure, Writer};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use tables::{Reader, Record, Table};

use crate::refusal::not_enabled;

/// By account and Region.
pub(crate) const SESSIONS: Table<SessionRecord> = Table::new("macie2.session");

/// That the service is on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SessionRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) is_paused: bool,
    /// `FIFTEEN_MINUTES` and the like.
    pub(crate) frequency: String,
    pub(crate) created_ms: i64,
    pub(crate) updated_ms: i64,
    pub(crate) results: Option<ResultsPlace>,
}

/// Where detailed results go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ResultsPlace {
    pub(crate) bucket: String,
    pub(crate) prefix: Option<String>,
    pub(crate) kms_key: String,
    pub(crate) expected_owner: Option<String>,
}

impl Record for SessionRecord {
    const VERSION: u8 = 1;
}

impl SessionRecord {
    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        Ok(SESSIONS.put(cx.tx_mut(), &[&self.account, &self.region], self)?)
    }
}

/// The session of the caller's account.
///
/// # Errors
/// `AccessDeniedException` where the service is off.
pub(crate) async fn require(
    reader: &mut impl Reader,
    account: &AccountId,
    region: &Region,
) -> Result<SessionRecord, Failure> {
    let session = SESSIONS.get(reader, &[account, region]).await?;
    session.ok_or_else(|| not_enabled().into())
}
