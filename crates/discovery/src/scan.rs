//! A file that is being looked at.

use std::collections::BTreeSet;
use std::io::Read;
use std::rc::Rc;
use std::sync::Arc;

use crate::budget::{Budget, reason};
use crate::detector::{Context, Detector, Pass};
use crate::kind::Kind;
use crate::limits::{Limits, PEEK_BYTES};
use crate::place::Place;
use crate::report::Reason;
use crate::tally::Tally;

/// A file, or a member of an archive.
#[derive(Debug, Clone)]
pub(crate) struct File {
    pub(crate) name: String,
    /// Its path through archives.
    pub(crate) member: Option<Arc<str>>,
    pub(crate) depth: usize,
}

impl File {
    /// A member of it.
    pub(crate) fn inner(&self, name: &str) -> Self {
        let member = match &self.member {
            Some(outer) => format!("{outer}/{name}"),
            None => name.to_owned(),
        };
        Self { name: name.to_owned(), member: Some(member.into()), depth: self.depth + 1 }
    }
}

/// What reads each format. It lies in the scan, since archives hold files of all formats again.
#[derive(Clone, Copy)]
pub(crate) struct ReadFormat(
    pub(crate) fn(&mut Scan<'_>, Kind, &File, &mut dyn Read) -> Result<(), Reason>,
);

/// A file being looked at.
pub(crate) struct Scan<'a> {
    pub(crate) limits: &'a Limits,
    pub(crate) budget: Rc<Budget>,
    pub(crate) detector: &'a Detector,
    pub(crate) pass: Pass<'a>,
    pub(crate) tally: Tally,
    read: ReadFormat,
    reasons: BTreeSet<Reason>,
    bytes: u64,
}

impl<'a> Scan<'a> {
    pub(crate) fn new(detector: &'a Detector, limits: &'a Limits, read: ReadFormat) -> Self {
        Self {
            limits,
            budget: Rc::new(Budget::of(limits)),
            detector,
            pass: Pass::new(detector),
            tally: Tally::new(detector, limits.places),
            read,
            reasons: BTreeSet::new(),
            bytes: 0,
        }
    }

    /// Why something was not looked at, how many bytes were, and what was found.
    pub(crate) fn into_parts(self) -> (BTreeSet<Reason>, u64, Tally) {
        (self.reasons, self.bytes, self.tally)
    }

    /// Looks at a file or member. What keeps it from being read is noted.
    pub(crate) fn file(&mut self, file: &File, reader: &mut dyn Read) -> Kind {
        let mut first = Vec::with_capacity(PEEK_BYTES);
        let peeked = (&mut *reader).take(PEEK_BYTES as u64).read_to_end(&mut first);
        if let Err(error) = peeked {
            self.miss(reason(&error));
            return Kind::Unsupported("application/octet-stream");
        }
        let kind = Kind::of(&file.name, &first);
        let mut whole = first.as_slice().chain(reader);
        self.read_as(kind, file, &mut whole);
        kind
    }

    /// Reads a file of a kind that is known.
    pub(crate) fn read_as(&mut self, kind: Kind, file: &File, reader: &mut dyn Read) {
        if let Err(reason) = (self.read.0)(self, kind, file, reader) {
            self.miss(reason);
        }
    }

    /// Something is not looked at.
    pub(crate) fn miss(&mut self, reason: Reason) {
        self.reasons.insert(reason);
    }

    /// So many bytes are looked at.
    pub(crate) fn count(&mut self, bytes: usize) {
        self.bytes = self.bytes.saturating_add(u64::try_from(bytes).unwrap_or(u64::MAX));
    }

    /// Looks at one value of a table or record.
    pub(crate) fn value(
        &mut self,
        file: &File,
        value: &[u8],
        context: &Context,
        place: impl Fn() -> Place,
    ) {
        self.count(value.len());
        // What is shorter is no identifier.
        if value.len() < 3 {
            return;
        }
        self.pass.begin();
        for hit in self.pass.find(value, 0..value.len(), context) {
            self.tally.add(hit.number, file.member.as_ref(), &place);
        }
    }

    /// All of a file, where it is no larger than may be in memory.
    pub(crate) fn whole(&self, reader: &mut dyn Read) -> Result<Vec<u8>, Reason> {
        let mut bytes = Vec::new();
        let limit = self.limits.memory_bytes;
        reader
            .take(limit.saturating_add(1))
            .read_to_end(&mut bytes)
            .map_err(|error| reason(&error))?;
        match u64::try_from(bytes.len()).is_ok_and(|length| length <= limit) {
            true => Ok(bytes),
            false => Err(Reason::FileSizeLimit),
        }
    }
}
