//! The text that Signature Version 2 signs.

use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::{Fault, is_signed};
use crate::canonical::single;
use crate::{SigError, query_pairs};

/// What the names of S3's own headers start with.
const PREFIX: &str = "x-amz-";

/// The bucket and the path of a request, as they are signed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Resource<'a> {
    /// The bucket, where the host names it.
    host_bucket: Option<&'a str>,
    /// As it was sent: a path that was decoded could end where a parameter begins.
    path: &'a str,
    /// What is signed behind the path.
    end: &'static str,
}

impl<'a> Resource<'a> {
    pub(super) fn of(parts: &'a Parts, host_bucket: Option<&'a str>) -> Self {
        let path = parts.uri.path();
        Self { host_bucket, path: if path.is_empty() { "/" } else { path }, end: "" }
    }

    /// With a slash at the end, where the path is that of a bucket and has none.
    pub(super) fn of_bucket(self) -> Option<Self> {
        let bucket = self.path.strip_prefix('/').filter(|_| self.host_bucket.is_none())?;
        (!bucket.is_empty() && !bucket.contains('/')).then_some(Self { end: "/", ..self })
    }
}

/// The method, `Content-MD5`, `Content-Type` and the date, a line each; the `x-amz-*` headers, a
/// line each; the resource.
///
/// The first four lines are always there and the resource starts with a slash, so that no line can
/// be taken for another.
pub(super) fn string_to_sign(
    parts: &Parts,
    date_line: &str,
    resource: &Resource<'_>,
) -> Result<Vec<u8>, Fault> {
    let mut out = Vec::with_capacity(512);
    let content = |name| single(&parts.headers, name).map_err(|()| Fault::Ambiguous);
    let content_md5 = content("content-md5")?.unwrap_or_default();
    let content_type = content("content-type")?.unwrap_or_default();
    for line in [parts.method.as_str(), content_md5, content_type, date_line] {
        out.extend_from_slice(line.as_bytes());
        out.push(b'\n');
    }
    headers(&mut out, &parts.headers);
    if let Some(bucket) = resource.host_bucket {
        out.push(b'/');
        out.extend_from_slice(bucket.as_bytes());
    }
    out.extend_from_slice(resource.path.as_bytes());
    out.extend_from_slice(resource.end.as_bytes());
    parameters(&mut out, parts.uri.query().unwrap_or_default())?;
    Ok(out)
}

/// `name:value`, sorted by name; the values of one name joined by commas.
fn headers(out: &mut Vec<u8>, headers: &HeaderMap) {
    let names = headers.keys().map(HeaderName::as_str).filter(|name| name.starts_with(PREFIX));
    let mut names: Vec<&str> = names.collect();
    names.sort_unstable();
    for name in names {
        out.extend_from_slice(name.as_bytes());
        out.push(b':');
        for (position, value) in headers.get_all(name).iter().enumerate() {
            if position > 0 {
                out.push(b',');
            }
            out.extend_from_slice(value.as_bytes().trim_ascii());
        }
        out.push(b'\n');
    }
}

/// The signed parameters, sorted by name, with their values decoded as they are acted on.
fn parameters(out: &mut Vec<u8>, raw: &str) -> Result<(), Fault> {
    let mut found: Vec<(String, Option<String>)> = Vec::new();
    for segment in raw.split('&') {
        let Some((name, value)) = query_pairs(segment).next() else { continue };
        let Ok(name) = core::str::from_utf8(&name) else { continue };
        if !is_signed(name) {
            continue;
        }
        let value = String::from_utf8(value.into_owned()).map_err(|_| Fault::Ambiguous)?;
        if found.iter().any(|(known, _)| known == name) || hides_parameter(&value) {
            return Err(Fault::Ambiguous);
        }
        found.push((name.to_owned(), segment.contains('=').then_some(value)));
    }
    found.sort_unstable();
    for (position, (name, value)) in found.iter().enumerate() {
        out.push(if position == 0 { b'?' } else { b'&' });
        out.extend_from_slice(name.as_bytes());
        if let Some(value) = value {
            out.push(b'=');
            out.extend_from_slice(value.as_bytes());
        }
    }
    Ok(())
}

/// Whether a decoded value reads like a value and further signed parameters: values are signed
/// decoded, so that both requests would have one signature.
fn hides_parameter(value: &str) -> bool {
    let names = value.split('&').skip(1).map(|text| text.split_once('=').map_or(text, |it| it.0));
    names.into_iter().any(is_signed)
}

/// Makes headers of the `x-amz-*`, `Content-Type` and `Content-MD5` parameters of a presigned
/// request: Version 2 signs them as headers, and S3 takes them for that. To be called before
/// anything is read of the request.
///
/// # Errors
/// [`Fault::Ambiguous`] for a header that is given twice or cannot be one.
pub fn hoist(parts: &mut Parts) -> Result<(), SigError> {
    let query = parts.uri.query().unwrap_or_default();
    let is_presigned = query.contains("Signature=")
        && !parts.headers.contains_key(http::header::AUTHORIZATION)
        && query_pairs(query).any(|(name, _)| name.as_ref() == b"Signature");
    if !is_presigned {
        return Ok(());
    }
    let mut hoisted = HeaderMap::new();
    for (name, value) in query_pairs(query) {
        let name = name.to_ascii_lowercase();
        let is_header = name.starts_with(PREFIX.as_bytes())
            || name == b"content-type"
            || name == b"content-md5";
        if !is_header {
            continue;
        }
        let ambiguous = || SigError::Version2(Fault::Ambiguous);
        let name = HeaderName::from_bytes(&name).map_err(|_| ambiguous())?;
        let value = HeaderValue::from_bytes(&value).map_err(|_| ambiguous())?;
        let is_other = parts.headers.get_all(&name).iter().any(|own| *own != value);
        if is_other || hoisted.contains_key(&name) {
            return Err(ambiguous());
        }
        hoisted.insert(name, value);
    }
    for (name, value) in hoisted {
        if let Some(name) = name {
            parts.headers.insert(name, value);
        }
    }
    Ok(())
}
