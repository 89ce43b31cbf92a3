//! The field `tagging` of an upload form: the document of PutObjectTagging, where PutObject has a
//! header.

use api_s3::{PutObjectTagging, PutObjectTaggingRequest};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use wire::http::HeaderMap;
use wire::{AwsError, Body, Operation, Protocol, Query, RequestParts};

use crate::object::tags::from_set;

/// The header `x-amz-tagging` of the tags in `document`.
///
/// # Errors
/// `MalformedXML`, `InvalidTag`, `BadRequest` for too many.
pub fn form_tagging(document: &str) -> Result<String, AwsError> {
    let parts = RequestParts {
        headers: &HeaderMap::new(),
        query: &Query::default(),
        labels: &[("Bucket", ""), ("Key", "")],
    };
    let body = Body::from(document.to_owned());
    let request: PutObjectTaggingRequest =
        Protocol::RestXml.decode(PutObjectTagging::META, &parts, body)?;
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let tags = from_set(&request.tagging.tag_set)?;
    let pairs: Vec<String> =
        tags.iter().map(|(key, value)| format!("{}={}", encoded(key), encoded(value))).collect();
    Ok(pairs.join("&"))
}

#[cfg(test)]
mod tests;
