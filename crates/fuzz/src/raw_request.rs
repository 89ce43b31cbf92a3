//! An HTTP request as text, which is what the corpus of the request targets consists of.

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderName, HeaderValue, Method, Request, Uri};

/// More headers than a listener lets through.
const HEADERS_MAX: usize = 128;

/// A request that a listener would hand on.
#[derive(Debug)]
pub(crate) struct RawRequest {
    pub(crate) parts: Parts,
    pub(crate) body: Bytes,
}

impl RawRequest {
    /// Reads `METHOD TARGET\n`, lines `NAME: VALUE\n`, an empty line and the body. `None` for what
    /// an HTTP library refuses before any code of ours sees it.
    pub(crate) fn read(data: &[u8]) -> Option<Self> {
        let mut rest = data;
        let first = core::str::from_utf8(line(&mut rest)?).ok()?;
        let (method, target) = first.split_once(' ')?;
        let request = Request::builder()
            .method(Method::from_bytes(method.as_bytes()).ok()?)
            .uri(Uri::try_from(target).ok()?);
        let (mut parts, ()) = request.body(()).ok()?.into_parts();
        loop {
            let line = line(&mut rest)?;
            if line.is_empty() {
                break;
            }
            let (name, value) = split_once(line, b':')?;
            if parts.headers.len() == HEADERS_MAX {
                return None;
            }
            let name = HeaderName::from_bytes(name).ok()?;
            let value = HeaderValue::from_bytes(value.trim_ascii()).ok()?;
            parts.headers.append(name, value);
        }
        Some(Self { parts, body: Bytes::copy_from_slice(rest) })
    }
}

/// Takes a line without its end off the front of `rest`.
pub(crate) fn line<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (line, after) = split_once(rest, b'\n')?;
    *rest = after;
    Some(line.strip_suffix(b"\r").unwrap_or(line))
}

/// The bytes before and after the first `separator`.
fn split_once(bytes: &[u8], separator: u8) -> Option<(&[u8], &[u8])> {
    let at = bytes.iter().position(|byte| *byte == separator)?;
    let (before, after) = bytes.split_at_checked(at)?;
    Some((before, after.get(1..)?))
}
