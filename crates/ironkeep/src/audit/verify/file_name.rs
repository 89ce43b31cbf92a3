//! Trails, and the names of their files.
//!
//! Sources: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html>,
//! <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-digest-file-structure.html>

use stdx::Timestamp;

/// A trail.
pub(super) struct Trail {
    pub(super) name: String,
    pub(super) account: String,
    /// Its home Region.
    pub(super) home: String,
    pub(super) bucket: String,
    /// Empty, or with a slash at its end.
    pub(super) prefix: String,
}

impl Trail {
    pub(super) fn part(&self) -> String {
        format!("trail {}", self.name)
    }
}

/// A file of the trail's bucket.
pub(super) fn place(trail: &Trail, key: &str) -> String {
    format!("s3://{}/{key}", trail.bucket)
}

/// The folders of a trail's bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Folder {
    Logs,
    Digests,
}

impl Folder {
    const fn name(self) -> &'static str {
        match self {
            Self::Logs => "CloudTrail",
            Self::Digests => "CloudTrail-Digest",
        }
    }

    /// What the keys of a trail's files begin with.
    pub(super) fn start(self, trail: &Trail) -> String {
        format!("{}AWSLogs/{}/{}/", trail.prefix, trail.account, self.name())
    }
}

/// What the key of a file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FileName {
    pub(super) folder: Folder,
    pub(super) region: String,
    /// When a log file was begun, in minutes, or the end of what a digest covers.
    pub(super) at: Timestamp,
}

impl FileName {
    /// Reads a key; none for one that is of no file of `trail`.
    pub(super) fn of(trail: &Trail, key: &str) -> Option<Self> {
        let account = &trail.account;
        for folder in [Folder::Logs, Folder::Digests] {
            let Some(rest) = key.strip_prefix(&folder.start(trail)) else { continue };
            let mut parts = rest.split('/');
            let (region, file) = (parts.next()?, parts.nth(3)?);
            let begin = match folder {
                Folder::Logs => format!("{account}_CloudTrail_{region}_"),
                Folder::Digests => {
                    let Trail { name, home, .. } = trail;
                    format!("{account}_CloudTrail-Digest_{region}_{name}_{home}_")
                }
            };
            let file = file.strip_prefix(&begin)?.strip_suffix(".json.gz")?;
            let at = match folder {
                Folder::Logs => format!("{}00Z", file.split_once("Z_")?.0),
                Folder::Digests => file.to_owned(),
            };
            let (region, at) = (region.to_owned(), Timestamp::parse_basic(&at).ok()?);
            return Some(Self { folder, region, at });
        }
        None
    }

    pub(super) const fn is_log(&self) -> bool {
        matches!(self.folder, Folder::Logs)
    }
}

#[cfg(test)]
mod tests;
