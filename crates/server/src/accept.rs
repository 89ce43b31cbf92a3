//! The losses that an operator can take as they are.

use engine::Behind;

/// A loss that can be accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Accept {
    /// The store lacks commits that the journal has records of. They stay lost.
    StoreBehind,
    /// The journal is missing, damaged, or lacks records that the store knows. What is there of it is
    /// set aside, and a new one goes on behind the last sequence that the store knows. One that lacks
    /// its id alone gets that again.
    JournalBehind,
    /// The blob directory is missing, or lacks its id or its format. Objects whose bytes are gone
    /// cannot be read.
    BlobsMissing,
    /// The archive directory is missing, or lacks its id or its format. Archived objects whose bytes are
    /// gone cannot be restored.
    ArchiveMissing,
    /// More blobs are named by nothing than crashes leave. All of them are set aside.
    Orphans,
    /// Rows that grant or revoke are not the newest, or the guard that knows is missing. The rows are
    /// taken as they are.
    RolledBackRows,
}

impl Accept {
    /// As the command line and the record name it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::StoreBehind => "store-behind",
            Self::JournalBehind => "journal-behind",
            Self::BlobsMissing => "blobs-missing",
            Self::ArchiveMissing => "archive-missing",
            Self::Orphans => "orphans",
            Self::RolledBackRows => "rolled-back-rows",
        }
    }

    /// The loss that `behind` is.
    pub(crate) const fn of(behind: &Behind) -> Self {
        match behind {
            Behind::Store { .. } | Behind::StoreLacks { .. } => Self::StoreBehind,
            Behind::Journal { .. } => Self::JournalBehind,
        }
    }
}

/// The losses that are accepted together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Accepted(pub(crate) Vec<Accept>);

/// What an ordinary start accepts.
pub(crate) static NOTHING: Accepted = Accepted(Vec::new());

impl Accepted {
    pub(crate) fn has(&self, loss: Accept) -> bool {
        self.0.contains(&loss)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether one of them is about `behind`.
    pub(crate) fn covers(&self, behind: &Behind) -> bool {
        self.has(Accept::of(behind))
    }

    /// Their names, one behind the other.
    pub(crate) fn names(&self) -> String {
        names(&self.0)
    }
}

/// The names of losses, one behind the other.
pub(crate) fn names(losses: &[Accept]) -> String {
    let names: Vec<&str> = losses.iter().map(|loss| loss.name()).collect();
    names.join(", ")
}
