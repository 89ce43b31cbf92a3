//! The limits every backend enforces before anything else, so that one data model fits all.

use crate::{Commit, Expectation, Key, ListQuery, Range, Write};

/// The longest key, in bytes. An S3 key of 1,024 bytes fits a non-final component even when each
/// byte has to be escaped; a PostgreSQL index entry holds no more than 2,704.
pub const KEY_BYTES_MAX: usize = 2_560;

/// The longest stored value, in bytes, seal included: holds an inlined object of 64 KiB.
pub const VALUE_BYTES_MAX: usize = 256 * 1024;

/// The most rows one read returns: the parts of a multipart upload (10,000) in one page.
pub const PAGE_ROWS_MAX: usize = 10_240;

/// The most writes in one commit: a completed upload drops a row for each of its 10,000 parts.
pub const COMMIT_WRITES_MAX: usize = 16_384;

/// The most keys, rows and listing entries that the expectations of one commit name.
pub const COMMIT_EXPECTED_ROWS_MAX: usize = 32_768;

/// The most bytes of keys and values in one commit, expectations included.
pub const COMMIT_BYTES_MAX: usize = 16 * 1024 * 1024;

/// A request beyond what every backend accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LimitExceeded {
    /// The key of a row is too long.
    #[error("a key of {bytes} bytes is longer than {KEY_BYTES_MAX}")]
    KeyTooLong {
        /// Its length.
        bytes: usize,
    },
    /// The key of a row is empty or starts with 0xFF, where backends keep their own records.
    #[error("a row's key is not empty and does not start with 0xFF")]
    KeyReserved,
    /// The value is too long.
    #[error("a value of {bytes} bytes is longer than {VALUE_BYTES_MAX}")]
    ValueTooLong {
        /// Its length.
        bytes: usize,
    },
    /// A read asks for no rows or too many.
    #[error("a page of {rows} rows is not between 1 and {PAGE_ROWS_MAX}")]
    PageRows {
        /// The rows asked for.
        rows: usize,
    },
    /// The delimiter of a listing is empty or nothing but 0xFF.
    #[error("a delimiter is not empty and not all 0xFF")]
    Delimiter,
    /// The commit writes too many rows.
    #[error("a commit of {writes} writes has more than {COMMIT_WRITES_MAX}")]
    CommitWrites {
        /// Its writes.
        writes: usize,
    },
    /// The commit expects too many rows.
    #[error("a commit with {rows} expected rows has more than {COMMIT_EXPECTED_ROWS_MAX}")]
    CommitExpectedRows {
        /// The rows it expects.
        rows: usize,
    },
    /// The commit is too large.
    #[error("a commit of {bytes} bytes is larger than {COMMIT_BYTES_MAX}")]
    CommitBytes {
        /// Its keys and values together.
        bytes: usize,
    },
}

impl Key {
    /// Whether a row may have this key.
    ///
    /// # Errors
    /// [`LimitExceeded`] when it is empty, reserved or too long.
    pub fn check(&self) -> Result<(), LimitExceeded> {
        let bytes = self.as_bytes().len();
        if bytes > KEY_BYTES_MAX {
            return Err(LimitExceeded::KeyTooLong { bytes });
        }
        match self.as_bytes().first() {
            None | Some(0xFF) => Err(LimitExceeded::KeyReserved),
            Some(_) => Ok(()),
        }
    }
}

/// Whether a read may ask for this many rows.
///
/// # Errors
/// [`LimitExceeded::PageRows`] for none or more than [`PAGE_ROWS_MAX`].
fn check_rows(rows: usize) -> Result<(), LimitExceeded> {
    if rows == 0 || rows > PAGE_ROWS_MAX {
        return Err(LimitExceeded::PageRows { rows });
    }
    Ok(())
}

/// The keys of a [`crate::Store::get_many`].
///
/// # Errors
/// [`LimitExceeded`] for too many keys or one no row can have. No keys at all are fine.
pub fn check_keys(keys: &[Key]) -> Result<(), LimitExceeded> {
    if !keys.is_empty() {
        check_rows(keys.len())?;
    }
    keys.iter().try_for_each(Key::check)
}

impl Range {
    /// Whether a backend may be asked for this range.
    ///
    /// # Errors
    /// [`LimitExceeded`] for a limit out of bounds.
    pub fn check(&self) -> Result<(), LimitExceeded> {
        check_rows(self.limit)
    }
}

impl ListQuery {
    /// Whether a backend may be asked for this page.
    ///
    /// # Errors
    /// [`LimitExceeded`] for a limit out of bounds or an impossible delimiter.
    pub fn check(&self) -> Result<(), LimitExceeded> {
        check_rows(self.limit)?;
        match &self.delimiter {
            Some(delimiter) if delimiter.iter().all(|byte| *byte == 0xFF) => {
                Err(LimitExceeded::Delimiter)
            }
            _ => Ok(()),
        }
    }
}

impl Commit {
    /// Whether a backend may be asked for this commit.
    ///
    /// # Errors
    /// [`LimitExceeded`] for any key, value, count or total beyond its limit.
    pub fn check(&self) -> Result<(), LimitExceeded> {
        let writes = self.writes.len();
        if writes > COMMIT_WRITES_MAX {
            return Err(LimitExceeded::CommitWrites { writes });
        }
        for write in &self.writes {
            write.check()?;
        }
        let mut rows: usize = 0;
        for expectation in &self.expectations {
            expectation.check()?;
            rows = rows.saturating_add(expectation.rows());
        }
        if rows > COMMIT_EXPECTED_ROWS_MAX {
            return Err(LimitExceeded::CommitExpectedRows { rows });
        }
        let bytes = self.bytes();
        if bytes > COMMIT_BYTES_MAX {
            return Err(LimitExceeded::CommitBytes { bytes });
        }
        Ok(())
    }

    /// The bytes of all keys and values, expectations included.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let writes = self.writes.iter().map(Write::bytes);
        let expected = self.expectations.iter().map(Expectation::bytes);
        writes.chain(expected).fold(0, usize::saturating_add)
    }
}

impl Write {
    fn check(&self) -> Result<(), LimitExceeded> {
        match self {
            Self::Put { value, .. } if value.len() > VALUE_BYTES_MAX => {
                Err(LimitExceeded::ValueTooLong { bytes: value.len() })
            }
            _ => self.key().check(),
        }
    }

    fn bytes(&self) -> usize {
        let value_bytes = match self {
            Self::Put { value, .. } => value.len(),
            Self::Delete { .. } => 0,
        };
        self.key().as_bytes().len().saturating_add(value_bytes)
    }
}

impl Expectation {
    fn check(&self) -> Result<(), LimitExceeded> {
        match self {
            Self::Key { key, .. } => key.check(),
            Self::Range { range, .. } => range.check(),
            Self::List { query, .. } => query.check(),
        }
    }

    /// The keys it names, and one for a range or page itself, which costs a read even if empty.
    fn rows(&self) -> usize {
        match self {
            Self::Key { .. } => 1,
            Self::Range { rows, .. } => rows.len().saturating_add(1),
            Self::List { entries, .. } => entries.len().saturating_add(1),
        }
    }

    fn bytes(&self) -> usize {
        let rows = match self {
            Self::Key { key, .. } => return key.as_bytes().len(),
            Self::Range { rows, .. } => rows,
            Self::List { entries, .. } => entries,
        };
        rows.iter().map(|(key, _)| key.as_bytes().len()).fold(0, usize::saturating_add)
    }
}

#[cfg(test)]
mod tests;
