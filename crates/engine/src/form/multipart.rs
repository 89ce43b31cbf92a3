//! Reads `multipart/form-data` (RFC 7578) as browsers send it: small fields, then one file, which
//! streams. What follows the file is read and forgotten, as at AWS.

use core::ops::RangeInclusive;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::borrow::Cow;

use bytes::{Buf as _, Bytes, BytesMut};
use http::{HeaderMap, StatusCode, header};
use http_body::{Body as _, Frame};
use percent_encoding::percent_decode_str;
use wire::{AwsError, Body, BodyError};

/// All that comes before the file's first byte, in bytes: AWS's 20 KB.
const PRE_DATA_BYTES_MAX: usize = 20 * 1024;

/// What may follow the file, in bytes.
const TAIL_BYTES_MAX: usize = 20 * 1024;

/// RFC 2046: the longest boundary, in bytes.
const BOUNDARY_BYTES_MAX: usize = 70;

const LINE_END: &[u8] = b"\r\n";
const HEADERS_END: &[u8] = b"\r\n\r\n";

/// The name of the field that is the object.
const FILE: &str = "file";

/// A form up to its file.
#[derive(Debug)]
pub(super) struct Parsed {
    /// Names and values in the order they came in.
    pub(super) fields: Vec<(String, String)>,
    /// None where the form ends without one.
    pub(super) file: Option<File>,
}

/// The file of a form, not read yet.
#[derive(Debug)]
pub(super) struct File {
    /// As the browser calls it; empty where it does not.
    pub(super) name: String,
    rest: Reader,
}

/// A form under way.
#[derive(Debug)]
struct Reader {
    body: Body,
    /// Read and not used yet.
    buffer: BytesMut,
    /// The line that ends a part, with the line end before it.
    delimiter: Vec<u8>,
    /// Bytes used.
    used: usize,
}

/// Reads the fields of a form, up to its file.
///
/// # Errors
/// `MalformedPOSTRequest`, `MaxPostPreDataLengthExceededError`, and the body's own.
pub(super) async fn read(headers: &HeaderMap, body: Body) -> Result<Parsed, AwsError> {
    let boundary = boundary(headers).ok_or_else(malformed)?;
    let delimiter = [LINE_END, b"--", boundary.as_bytes()].concat();
    // The first delimiter needs no line end before it.
    let mut reader = Reader { body, buffer: BytesMut::from(LINE_END), delimiter, used: 0 };
    let mut fields = Vec::new();
    reader.take_delimiter().await?;
    loop {
        if reader.is_at_end().await? {
            return Ok(Parsed { fields, file: None });
        }
        let head = reader.take_until(HEADERS_END).await?;
        let disposition = Disposition::read(&head).ok_or_else(malformed)?;
        if disposition.name.eq_ignore_ascii_case(FILE) {
            let name = disposition.file_name.unwrap_or_default();
            return Ok(Parsed { fields, file: Some(File { name, rest: reader }) });
        }
        let value = reader.take_delimiter().await?;
        let value = String::from_utf8(value.to_vec()).map_err(|_| malformed())?;
        fields.push((disposition.name, value));
    }
}

impl Reader {
    async fn fill(&mut self) -> Result<(), AwsError> {
        match self.body.next().await {
            Some(Ok(chunk)) => {
                self.buffer.extend_from_slice(&chunk);
                Ok(())
            }
            Some(Err(BodyError::Refused(error))) => Err(error),
            Some(Err(BodyError::Transport(_))) => Err(incomplete()),
            None => Err(malformed()),
        }
    }

    async fn take_delimiter(&mut self) -> Result<BytesMut, AwsError> {
        let delimiter = self.delimiter.clone();
        self.take_until(&delimiter).await
    }

    /// What comes before `end`, which is used up with it.
    async fn take_until(&mut self, end: &[u8]) -> Result<BytesMut, AwsError> {
        let mut searched: usize = 0;
        loop {
            if let Some(at) = find(self.buffer.get(searched..).unwrap_or_default(), end) {
                let at = searched.saturating_add(at);
                let found = self.buffer.split_to(at);
                self.buffer.advance(end.len());
                self.use_up(at.saturating_add(end.len()))?;
                return Ok(found);
            }
            if self.used.saturating_add(self.buffer.len()) > PRE_DATA_BYTES_MAX {
                return Err(pre_data_too_long());
            }
            searched = self.buffer.len().saturating_sub(end.len());
            self.fill().await?;
        }
    }

    /// Whether the delimiter that was read is the last one.
    async fn is_at_end(&mut self) -> Result<bool, AwsError> {
        while self.buffer.len() < LINE_END.len() {
            self.fill().await?;
        }
        let mark = self.buffer.split_to(LINE_END.len());
        self.use_up(LINE_END.len())?;
        match &*mark {
            b"--" => Ok(true),
            b"\r\n" => Ok(false),
            _ => Err(malformed()),
        }
    }

    fn use_up(&mut self, bytes: usize) -> Result<(), AwsError> {
        self.used = self.used.saturating_add(bytes);
        if self.used > PRE_DATA_BYTES_MAX { Err(pre_data_too_long()) } else { Ok(()) }
    }
}

impl File {
    /// The bytes of the file, which end with an error where there are fewer or more than `sizes`.
    pub(super) fn into_body(self, sizes: RangeInclusive<u64>) -> Body {
        let Reader { body, buffer, delimiter, .. } = self.rest;
        let budget = body.budget().cloned();
        // Where the file is the last field, as browsers send it, this is its size.
        let unread = body.size_hint().map(|size| size.saturating_add(buffer.len() as u64));
        let closing = delimiter.len().saturating_add(b"--\r\n".len()) as u64;
        let proposed = unread.map(|unread| unread.saturating_sub(closing));
        let file =
            FileBody { inner: body, buffer, delimiter, step: Step::File, read: 0, proposed, sizes };
        Body::frames(file, None).with_budget(budget)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    File,
    Tail,
    Done,
}

/// The bytes of the file, and then the end of the form, which must come.
struct FileBody {
    inner: Body,
    buffer: BytesMut,
    delimiter: Vec<u8>,
    step: Step,
    read: u64,
    proposed: Option<u64>,
    sizes: RangeInclusive<u64>,
}

impl http_body::Body for FileBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let polled = ready!(self.poll(cx));
        if !matches!(polled, Some(Ok(_))) {
            self.step = Step::Done;
        }
        let frame = polled.map(|data| data.map(Frame::data));
        Poll::Ready(frame)
    }
}

impl FileBody {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, BodyError>>> {
        loop {
            match self.step {
                Step::Done => return Poll::Ready(None),
                Step::File => match self.file_bytes() {
                    Ok(data) if data.is_empty() => {}
                    Ok(data) => return Poll::Ready(Some(Ok(data))),
                    Err(error) => return Poll::Ready(Some(Err(error.into()))),
                },
                Step::Tail if self.buffer.len() > TAIL_BYTES_MAX => {
                    return Poll::Ready(Some(Err(malformed().into())));
                }
                Step::Tail => {}
            }
            match ready!(Pin::new(&mut self.inner).poll_frame(cx)) {
                None => return Poll::Ready(self.end().err().map(|error| Err(error.into()))),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        self.buffer.extend_from_slice(&data);
                    }
                }
            }
        }
    }

    /// The bytes of the file that are there; none where more must come, or the file is over.
    fn file_bytes(&mut self) -> Result<Bytes, AwsError> {
        let data = match find(&self.buffer, &self.delimiter) {
            Some(at) => {
                let data = self.buffer.split_to(at);
                self.buffer.advance(self.delimiter.len());
                self.step = Step::Tail;
                data
            }
            // The last bytes may be the beginning of the delimiter.
            None => {
                let kept = self.delimiter.len().saturating_sub(1);
                let sure = self.buffer.len().saturating_sub(kept);
                self.buffer.split_to(sure)
            }
        };
        self.read = self.read.saturating_add(data.len() as u64);
        if self.read > *self.sizes.end() {
            return Err(too_large(
                self.proposed.unwrap_or(self.read).max(self.read),
                *self.sizes.end(),
            ));
        }
        if self.step == Step::Tail && self.read < *self.sizes.start() {
            return Err(too_small(self.read, *self.sizes.start()));
        }
        Ok(data.freeze())
    }

    /// What comes after the file must end as a form does.
    fn end(&self) -> Result<(), AwsError> {
        let last = [&*self.delimiter, b"--"].concat();
        let is_last = self.buffer.starts_with(b"--") || find(&self.buffer, &last).is_some();
        if self.step == Step::Tail && is_last { Ok(()) } else { Err(malformed()) }
    }
}

/// What a part says of itself in `Content-Disposition`.
struct Disposition {
    name: String,
    file_name: Option<String>,
}

impl Disposition {
    /// Reads the headers of a part.
    fn read(head: &[u8]) -> Option<Self> {
        let head = core::str::from_utf8(head).ok()?;
        let mut lines = head.split("\r\n").filter_map(|line| line.split_once(':'));
        let (_, value) =
            lines.find(|(name, _)| name.trim().eq_ignore_ascii_case("content-disposition"))?;
        let mut parameters = Parameters(value.trim());
        let kind = parameters.word();
        if !kind.eq_ignore_ascii_case("form-data") {
            return None;
        }
        let (mut name, mut file_name, mut encoded) = (None, None, None);
        while let Some((parameter, value)) = parameters.next_pair()? {
            let slot = match &*parameter.to_ascii_lowercase() {
                "name" => &mut name,
                "filename" => &mut file_name,
                "filename*" => &mut encoded,
                _ => continue,
            };
            if slot.replace(value).is_some() {
                return None;
            }
        }
        let encoded =
            encoded.as_deref().map(extended_value).map_or(Some(None), |it| it.map(Some))?;
        Some(Self { name: name?, file_name: encoded.or(file_name) })
    }
}

/// RFC 5987: `UTF-8''NAME`, percent-encoded.
fn extended_value(value: &str) -> Option<String> {
    let mut parts = value.splitn(3, '\'');
    let (charset, _language, text) = (parts.next()?, parts.next()?, parts.next()?);
    if !charset.eq_ignore_ascii_case("utf-8") {
        return None;
    }
    percent_decode_str(text).decode_utf8().ok().map(Cow::into_owned)
}

/// The parameters of a header's value: `; name=value; name="value"`.
struct Parameters<'a>(&'a str);

impl<'a> Parameters<'a> {
    /// What stands before the first parameter.
    fn word(&mut self) -> &'a str {
        let end = self.0.find(';').unwrap_or(self.0.len());
        let (word, rest) = self.0.split_at(end);
        self.0 = rest;
        word.trim()
    }

    /// The next parameter; the outer `None` for one that cannot be read.
    #[expect(clippy::option_option, reason = "no further parameter is not one that cannot be read")]
    fn next_pair(&mut self) -> Option<Option<(&'a str, String)>> {
        let rest = self.0.trim_start();
        let Some(rest) = rest.strip_prefix(';') else {
            return rest.is_empty().then_some(None);
        };
        let rest = rest.trim_start();
        if rest.is_empty() {
            self.0 = rest;
            return Some(None);
        }
        let (name, rest) = rest.split_once('=')?;
        let Some(quoted) = rest.strip_prefix('"') else {
            let end = rest.find(';').unwrap_or(rest.len());
            let (value, rest) = rest.split_at(end);
            self.0 = rest;
            return Some(Some((name.trim(), value.trim().to_owned())));
        };
        let (value, rest) = unquoted(quoted)?;
        self.0 = rest;
        Some(Some((name.trim(), value)))
    }
}

/// The text up to the closing quotation mark, and what follows that. Browsers write a quotation mark
/// within as `%22`, other clients as `\"`; a backslash before anything else is itself, as in the
/// paths of Windows.
fn unquoted(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return Some((value, text.get(at.saturating_add(1)..)?)),
            '\\' if text.get(at.saturating_add(1)..)?.starts_with('"') => {
                letters.next();
                value.push('"');
            }
            _ => value.push(letter),
        }
    }
    None
}

/// What stands between the parts of the form.
fn boundary(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    let mut parameters = Parameters(value);
    parameters.word();
    let mut boundary = None;
    while let Some((name, value)) = parameters.next_pair()? {
        if name.eq_ignore_ascii_case("boundary") && boundary.replace(value).is_some() {
            return None;
        }
    }
    boundary.filter(|text| !text.is_empty() && text.len() <= BOUNDARY_BYTES_MAX)
}

/// Where `needle` begins.
fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    let (first, others) = needle.split_first()?;
    let mut from: usize = 0;
    loop {
        let rest = haystack.get(from..)?;
        let at = from.saturating_add(rest.iter().position(|byte| byte == first)?);
        from = at.saturating_add(1);
        if haystack.get(from..)?.starts_with(others) {
            return Some(at);
        }
    }
}

fn bad(code: &'static str, message: &'static str) -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, code).with_message(message)
}

pub(super) fn malformed() -> AwsError {
    bad(
        "MalformedPOSTRequest",
        "The body of your POST request is not well-formed multipart/form-data.",
    )
}

fn incomplete() -> AwsError {
    bad("IncompleteBody", "The request body terminated unexpectedly")
}

fn pre_data_too_long() -> AwsError {
    bad(
        "MaxPostPreDataLengthExceededError",
        "Your POST request fields preceding the upload file were too large.",
    )
}

fn too_large(proposed: u64, limit: u64) -> AwsError {
    bad("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
        .with_detail("ProposedSize", proposed.to_string())
        .with_detail("MaxSizeAllowed", limit.to_string())
}

fn too_small(proposed: u64, limit: u64) -> AwsError {
    bad("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size")
        .with_detail("ProposedSize", proposed.to_string())
        .with_detail("MinSizeAllowed", limit.to_string())
}

#[cfg(test)]
mod tests;
