//! What was found in a file.

use serde_json::{Value, json};

use crate::identifier::Category;
use crate::place::{Located, Place};
use crate::severity::Severity;

/// Whether all of a file was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// All of it.
    Complete,
    /// Some of it; the reasons say what not.
    Partial,
    /// None of it.
    Skipped,
}

impl Status {
    /// Its name in findings and detailed results.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Complete => "COMPLETE",
            Self::Partial => "PARTIAL",
            Self::Skipped => "SKIPPED",
        }
    }
}

/// Why something was not looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Archives in archives, beyond the limit.
    ArchiveNestingLimit,
    /// More files in archives than the limit.
    ArchiveEntryCountLimit,
    /// More bytes in archives than the limit.
    ArchiveSizeLimit,
    /// One file of an archive is larger than the limit.
    ArchiveEntrySizeLimit,
    /// What comes out of an archive is out of proportion to what it holds.
    ArchiveRatio,
    /// An archive is sealed by a password, or packed in a way that is not read.
    ArchiveEncrypted,
    /// The file is larger than its format may be.
    FileSizeLimit,
    /// A record or line is longer, or nested deeper, than is read.
    RecordLimit,
    /// The file is not what it says it is.
    Malformed,
    /// Nothing reads the format.
    Unsupported,
}

impl Reason {
    /// Its code in detailed results.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ArchiveNestingLimit => "ARCHIVE_NESTING_LEVEL_OVER_QUOTA",
            Self::ArchiveEntryCountLimit => "ARCHIVE_CONTAINS_UNPROCESSED_FILE_COUNT_OVER_QUOTA",
            Self::ArchiveSizeLimit => "ARCHIVE_EXCEEDS_SIZE_LIMIT",
            Self::ArchiveEntrySizeLimit => "ARCHIVE_CONTAINS_FILE_OVER_SIZE_LIMIT",
            Self::ArchiveRatio => "ARCHIVE_COMPRESSION_RATIO_OVER_QUOTA",
            Self::ArchiveEncrypted => "ARCHIVE_ENCRYPTED",
            Self::FileSizeLimit => "FILE_EXCEEDS_SIZE_LIMIT",
            Self::RecordLimit => "RECORD_OVER_QUOTA",
            Self::Malformed => "INVALID_FILE_STATE",
            Self::Unsupported => "UNSUPPORTED_FILE_TYPE",
        }
    }
}

/// What was found of one identifier.
#[derive(Debug, Clone)]
pub struct Detection {
    /// The managed identifier's id, or the custom one's.
    pub id: String,
    /// Its type, or the custom identifier's name.
    pub name: String,
    /// What it belongs to.
    pub category: Category,
    /// How often.
    pub count: u64,
    /// How severe; none where a custom identifier says that so few are no finding.
    pub severity: Option<Severity>,
    /// Where, up to a limit.
    pub places: Vec<Located>,
}

/// What was found in a file.
#[derive(Debug, Clone)]
pub struct Report {
    /// Whether all of it was looked at.
    pub status: Status,
    /// Why not all.
    pub reasons: Vec<Reason>,
    /// The type of the file.
    pub mime_type: &'static str,
    /// Bytes that were looked at, those in archives included.
    pub bytes: u64,
    /// What was found, by identifier.
    pub detections: Vec<Detection>,
}

impl Report {
    /// The report as JSON, as the command line prints it.
    #[must_use]
    pub fn json(&self) -> Value {
        let detections: Vec<Value> = self.detections.iter().map(Detection::json).collect();
        json!({
            "status": self.status.name(),
            "reasons": self.reasons.iter().map(|reason| reason.code()).collect::<Vec<_>>(),
            "mimeType": self.mime_type,
            "bytes": self.bytes,
            "detections": detections,
        })
    }
}

impl Detection {
    fn json(&self) -> Value {
        let severity = self.severity.map(Severity::name);
        json!({
            "identifier": self.id,
            "type": self.name,
            "category": self.category.name(),
            "count": self.count,
            "severity": severity,
            "occurrences": self.places.iter().map(Located::json).collect::<Vec<_>>(),
        })
    }
}

impl Located {
    fn json(&self) -> Value {
        let mut shown = match &self.place {
            Place::Line { start, end, start_column } => {
                json!({ "line": start, "endLine": end, "startColumn": start_column })
            }
            Place::Cell { row, column, column_name, cell_reference } => json!({
                "row": row,
                "column": column,
                "columnName": column_name.as_deref(),
                "cellReference": cell_reference,
            }),
            Place::Record { index, json_path } => {
                json!({ "recordIndex": index, "jsonPath": json_path })
            }
            Place::Page { number } => json!({ "page": number }),
        };
        if let (Some(members), Some(member)) = (shown.as_object_mut(), &self.member) {
            members.insert("file".to_owned(), Value::from(&**member));
        }
        shown
    }
}
