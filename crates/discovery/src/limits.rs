//! What a file may cost at most.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/macie-quotas.html>

/// Limits of one file.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Archives in archives.
    pub depth: usize,
    /// Files in all archives of a file.
    pub files: u64,
    /// Bytes that all archives of a file may hold.
    pub extracted_bytes: u64,
    /// Bytes of one file in an archive.
    pub member_bytes: u64,
    /// Bytes of a file that has to be in memory as a whole: zip, Parquet, Office documents, JSON.
    pub memory_bytes: u64,
    /// Bytes of a text.
    pub text_bytes: u64,
    /// Levels of JSON.
    pub json_depth: usize,
    /// Occurrences of one identifier whose places are kept; all are counted.
    pub places: usize,
}

impl Limits {
    /// Those of Macie, with `memory_bytes` in memory.
    #[must_use]
    pub const fn of_macie(memory_bytes: u64) -> Self {
        Self {
            depth: 10,
            files: 1_000_000,
            extracted_bytes: 10 << 30,
            member_bytes: 3 << 30,
            memory_bytes,
            text_bytes: 20 << 30,
            json_depth: 256,
            places: 1_000,
        }
    }
}

/// Bytes of a text that are looked at together.
pub(crate) const CHUNK_BYTES: usize = 1024 * 1024;

/// What is kept before and behind such a piece, so that nothing is cut in two: the longest occurrence, with its keyword.
pub(crate) const OVERLAP_BYTES: usize = 8 * 1024;

/// The longest occurrence.
pub(crate) const MATCH_BYTES: usize = 4 * 1024;

/// Bytes at the beginning of a file that say what it is.
pub(crate) const PEEK_BYTES: usize = 8 * 1024;

/// Bytes of one line of JSON Lines, of one row of a table, of one XML text.
pub(crate) const RECORD_BYTES: usize = 16 * 1024 * 1024;

/// How far a keyword may be from the data, in characters.
pub(crate) const KEYWORD_DISTANCE: usize = 30;

/// So many times the bytes of an archive's member may come out of it, beyond the first mebibyte.
pub(crate) const RATIO: u64 = 1_100;
