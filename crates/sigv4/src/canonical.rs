//! The canonical request and the string to sign.

use http::HeaderMap;
use http::request::Parts;

use crate::SignedHeaders;
use crate::query::{Plus, decode, encode_into, query_pairs};

/// How a service turns the path into its canonical form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PathStyle {
    /// S3: the path is the key. Escaped once, never normalised.
    Verbatim,
    /// All others: dot segments and empty segments removed, then escaped a second time.
    Normalised,
}

/// What goes into a canonical request besides the request itself.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Canonical<'a> {
    pub(crate) path_style: PathStyle,
    pub(crate) signed_headers: &'a SignedHeaders,
    /// The last line: a hexadecimal SHA-256, or one of S3's words.
    pub(crate) payload: &'a str,
}

/// The parameter that holds the signature of a presigned request, and is not part of it.
pub(crate) const SIGNATURE_PARAMETER: &str = "X-Amz-Signature";

impl Canonical<'_> {
    /// The canonical request. Bytes, because header values need not be UTF-8.
    pub(crate) fn request(&self, parts: &Parts) -> Vec<u8> {
        let mut out = Vec::with_capacity(1024);
        out.extend_from_slice(parts.method.as_str().as_bytes());
        out.push(b'\n');
        self.path(&mut out, parts.uri.path());
        out.push(b'\n');
        query(&mut out, parts.uri.query().unwrap_or_default());
        out.push(b'\n');
        for name in self.signed_headers.iter() {
            out.extend_from_slice(name.as_bytes());
            out.push(b':');
            header_values(&mut out, parts, name);
            out.push(b'\n');
        }
        out.push(b'\n');
        out.extend_from_slice(self.signed_headers.as_str().as_bytes());
        out.push(b'\n');
        out.extend_from_slice(self.payload.as_bytes());
        out
    }

    fn path(&self, out: &mut Vec<u8>, raw: &str) {
        let raw = if raw.is_empty() { "/" } else { raw };
        match self.path_style {
            PathStyle::Verbatim => encode_into(out, &decode(raw.as_bytes(), Plus::IsPlus), b"/"),
            PathStyle::Normalised => encode_into(out, normalise(raw).as_bytes(), b"/"),
        }
    }
}

/// The path without `.`, `..` and empty segments (RFC 3986 section 5.2.4, and as AWS's own test
/// vectors collapse slashes).
fn normalise(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                kept.pop();
            }
            other => kept.push(other),
        }
    }
    let mut out = String::with_capacity(path.len());
    for segment in &kept {
        out.push('/');
        out.push_str(segment);
    }
    if kept.is_empty() || path.ends_with('/') {
        out.push('/');
    }
    out
}

fn query(out: &mut Vec<u8>, raw: &str) {
    if raw.is_empty() {
        return;
    }
    let encoded = |bytes: &[u8]| {
        let mut text = Vec::with_capacity(bytes.len());
        encode_into(&mut text, bytes, b"");
        text
    };
    let mut pairs: Vec<(Vec<u8>, Vec<u8>)> = query_pairs(raw)
        .filter(|(name, _)| name.as_ref() != SIGNATURE_PARAMETER.as_bytes())
        .map(|(name, value)| (encoded(&name), encoded(&value)))
        .collect();
    pairs.sort_unstable();
    for (position, (name, value)) in pairs.iter().enumerate() {
        if position > 0 {
            out.push(b'&');
        }
        out.extend_from_slice(name);
        out.push(b'=');
        out.extend_from_slice(value);
    }
}

/// The values of one header, joined by commas, each trimmed and with its runs of white space
/// made one space. An absent header has the empty value, as clients sign it whose `Expect` or
/// `Transfer-Encoding` a proxy has removed.
fn header_values(out: &mut Vec<u8>, parts: &Parts, name: &str) {
    if name == "host" {
        trimmed(out, host(parts).unwrap_or_default());
        return;
    }
    for (position, value) in parts.headers.get_all(name).iter().enumerate() {
        if position > 0 {
            out.push(b',');
        }
        trimmed(out, value.as_bytes());
    }
}

/// The host that the request is for: of the `Host` header, or, in HTTP/2, of `:authority`.
pub(crate) fn host(parts: &Parts) -> Option<&[u8]> {
    let header = parts.headers.get(http::header::HOST).map(http::HeaderValue::as_bytes);
    header.or_else(|| parts.uri.authority().map(|authority| authority.as_str().as_bytes()))
}

fn trimmed(out: &mut Vec<u8>, value: &[u8]) {
    let mut words =
        value.split(|byte| matches!(byte, b' ' | b'\t')).filter(|word| !word.is_empty());
    if let Some(first) = words.next() {
        out.extend_from_slice(first);
    }
    for word in words {
        out.push(b' ');
        out.extend_from_slice(word);
    }
}

/// The one value of a header; `Err` when it is repeated or not visible ASCII.
pub(crate) fn single<'h>(headers: &'h HeaderMap, name: &str) -> Result<Option<&'h str>, ()> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => value.to_str().map(|text| Some(text.trim())).map_err(|_| ()),
        (Some(_), Some(_)) => Err(()),
    }
}

/// The string to sign of a whole request.
pub(crate) fn string_to_sign(signed_at: &str, scope: &str, canonical_request: &[u8]) -> String {
    let digest = digits(&envelope::digest::sha256(canonical_request));
    format!("{ALGORITHM}\n{signed_at}\n{scope}\n{digest}")
}

/// Lower-case hexadecimal digits, written in one go: every request needs three such texts.
pub(crate) fn digits(bytes: &[u8]) -> String {
    let mut text = vec![0; bytes.len().saturating_mul(2)];
    match hex::encode_to_slice(bytes, &mut text) {
        Ok(()) => String::from_utf8(text).unwrap_or_default(),
        Err(_) => String::new(),
    }
}

/// The one algorithm.
pub(crate) const ALGORITHM: &str = "AWS4-HMAC-SHA256";
