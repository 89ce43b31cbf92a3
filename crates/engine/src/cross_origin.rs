//! Requests from pages of other origins: the preflight, which is never signed, and the headers that
//! let a browser show an answer to such a page.
//!
//! A preflight is no call: it names nobody, touches no object, and tells no more than an answer's
//! headers do. It is in the access log; a refused one is counted with the refusals of strangers.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/API/RESTOPTIONSobject.html>

use core::fmt::Debug;
use std::sync::Arc;

use async_trait::async_trait;
use http::request::Parts;
use http::{HeaderMap, StatusCode, header};
use store::Store;
use wire::{AwsError, Body};

use crate::failure::Failure;

/// The methods a rule can allow.
const METHODS: [&str; 5] = ["GET", "PUT", "HEAD", "POST", "DELETE"];

/// What a browser asks before, or sends with, a request from another origin.
#[derive(Debug, Clone, Copy)]
pub struct CrossOriginRequest<'a> {
    /// The page's origin.
    pub origin: &'a str,
    /// The method of the request, or of the one a preflight asks for.
    pub method: &'a str,
    /// What a preflight says of the headers that the request will have.
    pub headers: Option<&'a str>,
}

/// What the rules of a bucket say.
#[derive(Debug, Clone)]
pub enum CrossOrigin {
    /// There is no such bucket.
    NoBucket,
    /// The bucket has no rules.
    NoRules,
    /// No rule fits.
    Refused,
    /// The headers that the answer gets.
    Allowed(HeaderMap),
}

/// The rules of buckets, as S3 keeps them.
#[async_trait]
pub trait CrossOriginRules: Send + Sync + Debug {
    /// What the rules of `bucket` say of `request`.
    ///
    /// # Errors
    /// When the rules cannot be read.
    async fn judge(
        &self,
        store: &Arc<dyn Store>,
        bucket: &str,
        request: CrossOriginRequest<'_>,
    ) -> Result<CrossOrigin, Failure>;
}

/// The preflight that a request is.
///
/// # Errors
/// `BadRequest` where it does not say what is to come.
pub(crate) fn preflight(parts: &Parts) -> Result<CrossOriginRequest<'_>, AwsError> {
    let bad =
        |text: String| AwsError::new(StatusCode::BAD_REQUEST, "BadRequest").with_message(text);
    let Some(origin) = origin(&parts.headers) else {
        return Err(bad("Insufficient information. Origin request header needed.".to_owned()));
    };
    let method = text(&parts.headers, header::ACCESS_CONTROL_REQUEST_METHOD);
    let Some(method) = method.filter(|method| METHODS.contains(method)) else {
        let given: String = method.unwrap_or("null").chars().take(32).collect();
        return Err(bad(format!("Invalid Access-Control-Request-Method: {given}")));
    };
    let headers = text(&parts.headers, header::ACCESS_CONTROL_REQUEST_HEADERS);
    Ok(CrossOriginRequest { origin, method, headers })
}

/// The answer to a preflight.
///
/// # Errors
/// `AccessForbidden`, with the reason.
pub(crate) fn answer(
    found: CrossOrigin,
    method: &str,
    is_object: bool,
) -> Result<http::Response<Body>, AwsError> {
    let reason = match found {
        CrossOrigin::Allowed(headers) => {
            let mut response = http::Response::new(Body::empty());
            *response.headers_mut() = headers;
            return Ok(response);
        }
        CrossOrigin::NoBucket => "Bucket not found",
        CrossOrigin::NoRules => "CORS is not enabled for this bucket.",
        // The second word is AWS's.
        CrossOrigin::Refused => {
            "This CORS request is not allowed. This is usually because the evalution of Origin, request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec."
        }
    };
    Err(AwsError::new(StatusCode::FORBIDDEN, "AccessForbidden")
        .with_message(format!("CORSResponse: {reason}"))
        .with_detail("Method", method)
        .with_detail("ResourceType", if is_object { "OBJECT" } else { "BUCKET" }))
}

/// The origin of the page that a browser made the request for.
pub(crate) fn origin(headers: &HeaderMap) -> Option<&str> {
    text(headers, header::ORIGIN)
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}
