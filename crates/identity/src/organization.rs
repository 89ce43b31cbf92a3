//! The organisation of the installation, as condition keys tell it.

use crate::records::OrganizationRecord;

/// How many characters of an organisation's id its root has in its own.
const ROOT_CHARS: usize = 8;

/// An organisation, and where its accounts are in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organization {
    /// `o-` and ten characters.
    pub id: String,
    /// `o-.../r-.../`: there are no units yet, so that every account is right below the root.
    pub path: String,
}

impl Organization {
    /// The organisation of `record`. An organisation has one root for good, so that its id can be
    /// made from the organisation's.
    pub(crate) fn of(record: &OrganizationRecord) -> Self {
        let label = record.id.strip_prefix("o-").unwrap_or(&record.id);
        let root: String = label.chars().take(ROOT_CHARS).collect();
        Self { id: record.id.clone(), path: format!("{}/r-{root}/", record.id) }
    }
}
