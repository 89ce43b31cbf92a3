//! A queue: its name, its settings, and where its messages lie.

use std::collections::BTreeMap;

use engine::{Failure, View, Writer};
use names::{AccountId, ArnNamespace, Region};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};
use wire::AwsError;

use crate::limits::NAME_CHARS_MAX;
use crate::refusal::invalid;
use crate::settings::Settings;

/// Queues.
pub(crate) const QUEUES: Table<QueueRecord> = Table::new("sqs.queue");

/// What the name of a queue ends with whose messages are in order.
const FIFO_SUFFIX: &str = ".fifo";

/// A stored queue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueueRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
    /// What the rows of its messages begin with: a text that no other queue has, and how often it was purged.
    pub(crate) home: String,
    pub(crate) created_ms: i64,
    pub(crate) changed_ms: i64,
    /// When it was last purged.
    pub(crate) purged_ms: Option<i64>,
    pub(crate) settings: Settings,
    /// The queue's policy, with principals as unique ids.
    pub(crate) policy: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
}

impl Record for QueueRecord {
    const VERSION: u8 = 1;
}

/// The queues in a region of an account.
pub(crate) const fn arns<'a>(region: &'a str, account: &'a str) -> ArnNamespace<'a> {
    ArnNamespace::regional("sqs", region, account)
}

impl QueueRecord {
    /// `arn:aws:sqs:REGION:ACCOUNT:NAME`.
    pub(crate) fn arn(&self) -> String {
        arns(&self.region, &self.account).resource(&[&self.name])
    }

    /// Where its row is.
    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.account, &self.region, &self.name]
    }

    /// Whether its messages are in order.
    pub(crate) fn is_fifo(&self) -> bool {
        is_fifo_name(&self.name)
    }

    /// Stores it as it is now.
    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        QUEUES.put(cx.tx_mut(), &self.place(), self)?;
        Ok(())
    }
}

/// The home of the messages of a new queue.
pub(crate) fn first_home(label: &str) -> String {
    format!("{label}-0")
}

/// Another home for a queue that is purged: what lies in the one before is its no more.
pub(crate) fn next_home(home: &str) -> String {
    let (label, purges) = home.rsplit_once('-').unwrap_or((home, ""));
    let purges: u64 = purges.parse().unwrap_or_default();
    format!("{label}-{}", purges.saturating_add(1))
}

/// Whether two homes are of one queue, before and after purges.
pub(crate) fn is_same_queue(one: &str, other: &str) -> bool {
    let label = |home: &'_ str| home.rsplit_once('-').map(|(label, _)| label.to_owned());
    label(one) == label(other)
}

/// Whether a name is that of a queue whose messages are in order.
pub(crate) fn is_fifo_name(name: &str) -> bool {
    name.ends_with(FIFO_SUFFIX)
}

/// The name of a new queue.
///
/// # Errors
/// `InvalidParameterValue` for characters that names cannot have.
pub(crate) fn require_name(name: &str) -> Result<(), AwsError> {
    let start = name.strip_suffix(FIFO_SUFFIX).unwrap_or(name);
    let fits = |sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_';
    if !start.is_empty() && name.len() <= NAME_CHARS_MAX && start.chars().all(fits) {
        return Ok(());
    }
    Err(invalid(
        name,
        "QueueName",
        "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length",
    ))
}

/// The address of a queue, as this server is asked.
pub(crate) fn url(request: &engine::RequestInfo, account: &str, name: &str) -> String {
    let scheme = if request.is_secure() { "https" } else { "http" };
    format!("{scheme}://{}/{account}/{name}", request.host)
}

/// The account and name that an address of a queue says; whatever host it names is this one.
pub(crate) fn parse_url(url: &str) -> Option<(&str, &str)> {
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.split_once('/')?.1,
        None => url.strip_prefix('/')?,
    };
    let (account, name) = path.split_once('/')?;
    let is_name = !name.is_empty() && !name.contains('/');
    is_name.then_some((account, name))
}

/// Where a queue's row is, for who only wants to know whether there is one.
pub(crate) async fn look_up(
    cx: &mut View<'_>,
    [account, region, name]: [&str; 3],
) -> Result<Option<std::sync::Arc<QueueRecord>>, Failure> {
    Ok(cx.kept(&QUEUES, &[account, region, name]).await?)
}

#[cfg(test)]
mod tests;
