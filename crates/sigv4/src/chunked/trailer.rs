//! The trailer of a chunked body.

use http::{HeaderMap, HeaderName, HeaderValue};
use secret::constant_time_eq;

use crate::chunked::{ChunkError, ChunkSigning, Framing, TRAILER_BYTES_MAX};

/// The last line of a signed trailer.
pub(crate) const TRAILER_SIGNATURE: &str = "x-amz-trailer-signature";

/// A trailer while its lines arrive.
#[derive(Debug, Default)]
pub(crate) struct Trailer {
    bytes: usize,
    fields: HeaderMap,
    signature: Option<String>,
    skipped_empty_line: bool,
}

impl Trailer {
    /// Takes a line without its end. `true` when the trailer is over.
    pub(crate) fn line(&mut self, line: &[u8], is_signed: Signed) -> Result<bool, ChunkError> {
        self.bytes += line.len() + 2;
        if self.bytes > TRAILER_BYTES_MAX {
            return Err(ChunkError::MalformedTrailer);
        }
        if line.is_empty() {
            return self.empty_line(is_signed);
        }
        if self.signature.is_some() {
            return Err(ChunkError::MalformedTrailer);
        }
        let text = core::str::from_utf8(line).map_err(|_| ChunkError::MalformedTrailer)?;
        let (name, value) = text.split_once(':').ok_or(ChunkError::MalformedTrailer)?;
        let (name, value) = (name.trim(), value.trim());
        if is_signed == Signed::Yes && name.eq_ignore_ascii_case(TRAILER_SIGNATURE) {
            self.signature = Some(value.to_owned());
            return Ok(false);
        }
        let name =
            HeaderName::from_bytes(name.as_bytes()).map_err(|_| ChunkError::MalformedTrailer)?;
        let value = HeaderValue::from_str(value).map_err(|_| ChunkError::MalformedTrailer)?;
        match self.fields.insert(name, value) {
            None => Ok(false),
            Some(_) => Err(ChunkError::MalformedTrailer),
        }
    }

    /// AWS's own description ends a trailer's line with `\n\r\n`, and some clients follow it: one
    /// empty line may stand between the fields and their signature.
    fn empty_line(&mut self, is_signed: Signed) -> Result<bool, ChunkError> {
        let waits = is_signed == Signed::Yes && self.signature.is_none();
        if !waits {
            return Ok(true);
        }
        if self.skipped_empty_line || self.fields.is_empty() {
            return Err(ChunkError::MalformedTrailer);
        }
        self.skipped_empty_line = true;
        Ok(false)
    }

    /// Checks the whole trailer against what was announced and signed.
    pub(crate) fn finish(self, framing: &mut Framing) -> Result<HeaderMap, ChunkError> {
        if let Some(signing) = &mut framing.signing {
            let expected = signing.trailer(&canonical(&self.fields));
            let given = self.signature.as_deref().unwrap_or_default();
            if !constant_time_eq(expected.as_bytes(), given.as_bytes()) {
                return Err(ChunkError::SignatureMismatch);
            }
        }
        let all_there = framing.announced.iter().all(|name| self.fields.contains_key(name));
        let none_else = self.fields.keys().all(|name| framing.announced.contains(name));
        if all_there && none_else { Ok(self.fields) } else { Err(ChunkError::MalformedTrailer) }
    }
}

/// Whether the trailer ends with its signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Signed {
    Yes,
    No,
}

impl Signed {
    pub(crate) const fn of(signing: Option<&ChunkSigning>) -> Self {
        if signing.is_some() { Self::Yes } else { Self::No }
    }
}

/// The fields as they are signed: `name:value\n`, sorted by name.
pub(crate) fn canonical(fields: &HeaderMap) -> Vec<u8> {
    let mut sorted: Vec<_> = fields.iter().collect();
    sorted.sort_unstable_by_key(|(name, _)| name.as_str());
    let mut out = Vec::new();
    for (name, value) in sorted {
        out.extend_from_slice(name.as_str().as_bytes());
        out.push(b':');
        out.extend_from_slice(value.as_bytes());
        out.push(b'\n');
    }
    out
}
