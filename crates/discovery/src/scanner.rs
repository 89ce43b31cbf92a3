//! Looks at a file.

use std::io::{self, Read};
use std::sync::Arc;

use crate::detector::Detector;
use crate::formats;
use crate::limits::Limits;
use crate::report::{Report, Status};
use crate::scan::{File, ReadFormat, Scan};

/// Looks at files, with some identifiers and within some limits.
#[derive(Debug, Clone)]
pub struct Scanner {
    detector: Arc<Detector>,
    limits: Limits,
}

impl Scanner {
    /// A scanner.
    #[must_use]
    pub const fn new(detector: Arc<Detector>, limits: Limits) -> Self {
        Self { detector, limits }
    }

    /// Looks at a file. What it is follows from its first bytes, and for texts from its name.
    ///
    /// # Errors
    /// The source cannot be read. What is wrong with the file itself is in the report.
    pub fn scan(&self, name: &str, source: &mut dyn Read) -> io::Result<Report> {
        let mut source = Source { inner: source, failure: None };
        let mut scan = Scan::new(&self.detector, &self.limits, ReadFormat(formats::read));
        let file = File { name: name.to_owned(), member: None, depth: 0 };
        let kind = scan.file(&file, &mut source);
        if let Some(failure) = source.failure {
            return Err(failure);
        }
        let (reasons, bytes, tally) = scan.into_parts();
        let status = match (reasons.is_empty(), bytes) {
            (true, _) => Status::Complete,
            (false, 0) => Status::Skipped,
            (false, _) => Status::Partial,
        };
        let reasons = reasons.into_iter().collect();
        let detections = tally.detections(&self.detector);
        Ok(Report { status, reasons, mime_type: kind.mime_type(), bytes, detections })
    }
}

/// The source of a file: a failure of it is none of the file.
struct Source<'a> {
    inner: &'a mut dyn Read,
    failure: Option<io::Error>,
}

impl Read for Source<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.inner.read(buffer) {
            Ok(read) => Ok(read),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Err(error),
            Err(error) => {
                let told = io::Error::other("the source cannot be read");
                self.failure = Some(error);
                Err(told)
            }
        }
    }
}
