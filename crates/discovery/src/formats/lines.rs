//! Lines and columns of a text that is read piece by piece.

use core::ops::Range;

use crate::place::Place;

/// Counts lines and characters, up to where something was asked for.
#[derive(Debug, Default)]
pub(super) struct Lines {
    /// What of the text is counted.
    at: usize,
    /// Lines that ended.
    lines: u64,
    /// Characters of the line so far.
    characters: u64,
}

impl Lines {
    /// The place of a range that begins no earlier than the one before.
    pub(super) fn place(&mut self, text: &[u8], range: &Range<usize>) -> Place {
        self.count(text, range.start);
        let start = self.lines + 1;
        let data = text.get(range.clone()).unwrap_or_default();
        let end =
            start + u64::try_from(memchr::memchr_iter(b'\n', data).count()).unwrap_or_default();
        Place::Line { start, end, start_column: self.characters + 1 }
    }

    /// The first `bytes` of the text are dropped.
    pub(super) fn pass(&mut self, text: &[u8], bytes: usize) {
        if self.at < bytes {
            self.count(text, bytes);
        }
        self.at -= bytes;
    }

    fn count(&mut self, text: &[u8], to: usize) {
        let Some(new) = text.get(self.at..to) else { return };
        let ended = memchr::memchr_iter(b'\n', new).count();
        let rest = match memchr::memrchr(b'\n', new) {
            Some(last) => {
                self.characters = 0;
                new.get(last + 1..).unwrap_or_default()
            }
            None => new,
        };
        let characters = rest.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
        self.lines += u64::try_from(ended).unwrap_or_default();
        self.characters += u64::try_from(characters).unwrap_or_default();
        self.at = to;
    }
}
