//! The preflight of a browser: `OPTIONS`, which is never signed.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/API/RESTOPTIONSobject.html>
//!
//! Differs from AWS: no bucket has a CORS configuration, so the answer is the same for all of them,
//! and for those that do not exist: it tells nobody which ones do.

use http::request::Parts;
use http::{HeaderMap, StatusCode, header};
use wire::AwsError;

/// The methods a CORS rule can allow.
const METHODS: [&str; 5] = ["GET", "PUT", "HEAD", "POST", "DELETE"];

/// The answer to a preflight, where the request names an object or not.
pub(crate) fn refusal(parts: &Parts, is_object: bool) -> AwsError {
    let bad =
        |text: String| AwsError::new(StatusCode::BAD_REQUEST, "BadRequest").with_message(text);
    if text(&parts.headers, header::ORIGIN).is_none() {
        return bad("Insufficient information. Origin request header needed.".to_owned());
    }
    let method = text(&parts.headers, header::ACCESS_CONTROL_REQUEST_METHOD);
    let Some(method) = method.filter(|method| METHODS.contains(method)) else {
        let given: String = method.unwrap_or("null").chars().take(32).collect();
        return bad(format!("Invalid Access-Control-Request-Method: {given}"));
    };
    AwsError::new(StatusCode::FORBIDDEN, "AccessForbidden")
        .with_message("CORSResponse: CORS is not enabled for this bucket.")
        .with_detail("Method", method)
        .with_detail("ResourceType", if is_object { "OBJECT" } else { "BUCKET" })
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}
