//! The place of an event among others, and the instants that are asked for.

use crate::rows::digits;

/// The place of an event: when it happened, and what tells it from others of that instant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Position {
    pub(crate) at_ms: i64,
    /// The unique id of its stream.
    pub(crate) stream: String,
    /// The number of its batch in the stream.
    pub(crate) number: u64,
    /// Its place in the batch.
    pub(crate) index: usize,
}

impl Position {
    /// Before all events of an instant.
    pub(crate) const fn before(at_ms: i64) -> Self {
        Self { at_ms, stream: String::new(), number: 0, index: 0 }
    }

    /// As a token has it.
    pub(crate) fn parts(&self) -> [String; 4] {
        [digits(self.at_ms), self.stream.clone(), self.number.to_string(), self.index.to_string()]
    }

    /// Reads what [`Position::parts`] wrote.
    pub(crate) fn read(parts: &[String]) -> Option<Self> {
        let [at, stream, number, index] = parts else { return None };
        Some(Self {
            at_ms: at.parse().ok()?,
            stream: stream.clone(),
            number: number.parse().ok()?,
            index: index.parse().ok()?,
        })
    }
}

/// The instants that are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Window {
    /// The first instant inside.
    pub(crate) start_ms: i64,
    /// The first instant behind it.
    pub(crate) end_ms: i64,
}

impl Window {
    pub(crate) const fn has(&self, at_ms: i64) -> bool {
        self.start_ms <= at_ms && at_ms < self.end_ms
    }
}
