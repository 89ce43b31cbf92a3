//! What archives may bring forth: bytes, files, and bytes in proportion to those that they hold.

use core::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

use thiserror::Error;

use crate::limits::{Limits, RATIO};
use crate::report::Reason;

/// A limit that was reached while something was read.
#[derive(Debug, Error)]
#[error("a limit was reached: {}", .0.code())]
pub(crate) struct Exceeded(pub(crate) Reason);

/// What is left of the limits of a file.
#[derive(Debug)]
pub(crate) struct Budget {
    files: Cell<u64>,
    bytes: Cell<u64>,
    member_bytes: u64,
}

impl Budget {
    pub(crate) const fn of(limits: &Limits) -> Self {
        Self {
            files: Cell::new(limits.files),
            bytes: Cell::new(limits.extracted_bytes),
            member_bytes: limits.member_bytes,
        }
    }

    /// One more file.
    pub(crate) fn take_file(&self) -> Result<(), Reason> {
        let left = self.files.get().checked_sub(1).ok_or(Reason::ArchiveEntryCountLimit)?;
        self.files.set(left);
        Ok(())
    }
}

/// A member of an archive, read within the limits.
pub(crate) struct Member<'a> {
    inner: &'a mut dyn Read,
    budget: Rc<Budget>,
    left: u64,
    proportionate: u64,
}

impl<'a> Member<'a> {
    /// A reader of a member, of which `packed` bytes are in the archive where that is known.
    pub(crate) fn new(budget: &Rc<Budget>, inner: &'a mut dyn Read, packed: Option<u64>) -> Self {
        let proportionate = packed
            .map_or(u64::MAX, |packed| packed.saturating_mul(RATIO).saturating_add(1024 * 1024));
        Self { inner, budget: Rc::clone(budget), left: budget.member_bytes, proportionate }
    }
}

impl Read for Member<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        let bytes = u64::try_from(read).unwrap_or(u64::MAX);
        let take = |left: u64, reason| left.checked_sub(bytes).ok_or_else(|| exceeded(reason));
        self.left = take(self.left, Reason::ArchiveEntrySizeLimit)?;
        self.proportionate = take(self.proportionate, Reason::ArchiveRatio)?;
        self.budget.bytes.set(take(self.budget.bytes.get(), Reason::ArchiveSizeLimit)?);
        Ok(read)
    }
}

pub(crate) fn exceeded(reason: Reason) -> io::Error {
    io::Error::other(Exceeded(reason))
}

/// Why something could not be read.
pub(crate) fn reason(error: &io::Error) -> Reason {
    let exceeded = error.get_ref().and_then(|inner| inner.downcast_ref::<Exceeded>());
    exceeded.map_or(Reason::Malformed, |exceeded| exceeded.0)
}
