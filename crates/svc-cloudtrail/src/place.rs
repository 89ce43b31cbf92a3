//! The keys of log files and digests.
//!
//! Sources: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html>,
//! <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-digest-file-structure.html>

use envelope::digest::sha256;
use stdx::Timestamp;

use crate::trail::TrailRecord;

/// Characters of what tells a log file from others of its minute.
const UNIQUE_CHARS: usize = 16;

const ALPHABET: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// The folders of a trail's bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Folder {
    Logs,
    Digests,
    Insights,
}

impl Folder {
    const fn name(self) -> &'static str {
        match self {
            Self::Logs => "CloudTrail",
            Self::Digests => "CloudTrail-Digest",
            Self::Insights => "CloudTrail-Insight",
        }
    }

    /// What the keys of a trail's files begin with.
    pub(crate) fn start(self, trail: &TrailRecord) -> String {
        let prefix = trail.prefix.as_ref().map_or(String::new(), |prefix| format!("{prefix}/"));
        format!("{prefix}AWSLogs/{}/{}/", trail.account, self.name())
    }
}

/// The key of a log file with events of `region`, begun at `at` with the record `sequence`: always the
/// same one.
pub(crate) fn log_key(
    trail: &TrailRecord,
    region: &str,
    (at, sequence): (Timestamp, u64),
) -> String {
    let minute = at.basic();
    let minute = minute.get(..13).unwrap_or_default();
    let (account, start, day) = (&trail.account, Folder::Logs.start(trail), folders(at));
    let unique = unique(&[&trail.unique_id, region, &sequence.to_string()]);
    format!("{start}{region}/{day}/{account}_CloudTrail_{region}_{minute}Z_{unique}.json.gz")
}

/// The key of the digest that ends at `end`.
pub(crate) fn digest_key(trail: &TrailRecord, region: &str, end: Timestamp) -> String {
    let (account, start, day) = (&trail.account, Folder::Digests.start(trail), folders(end));
    let (name, home, end) = (&trail.name, &trail.region, end.basic());
    format!(
        "{start}{region}/{day}/{account}_CloudTrail-Digest_{region}_{name}_{home}_{end}.json.gz"
    )
}

/// The key of the file with the event `id` of `region`, which happened at `at`.
pub(crate) fn insight_key(
    trail: &TrailRecord,
    region: &str,
    (at, id): (Timestamp, &str),
) -> String {
    let minute = at.basic();
    let minute = minute.get(..13).unwrap_or_default();
    let (account, start, day) = (&trail.account, Folder::Insights.start(trail), folders(at));
    let unique = unique(&[&trail.unique_id, region, id]);
    format!(
        "{start}{region}/{day}/{account}_CloudTrail-Insight_{region}_{minute}Z_{unique}.json.gz"
    )
}

/// `2026/05/01`.
fn folders(at: Timestamp) -> String {
    at.day().replace('-', "/")
}

fn unique(parts: &[&str]) -> String {
    let digest = sha256(parts.join("/").as_bytes());
    let letter = |byte: u8| ALPHABET.get(usize::from(byte) % ALPHABET.len()).copied();
    digest.into_iter().filter_map(letter).take(UNIQUE_CHARS).map(char::from).collect()
}

#[cfg(test)]
mod tests;
