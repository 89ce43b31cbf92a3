//! What a form asks for as its answer: a status, a document, or another page.

use http::header::{CONTENT_TYPE, ETAG, LOCATION};
use http::{HeaderValue, StatusCode, Uri};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use wire::Body;

use crate::call::Answered;
use crate::classify::Classified;
use crate::form::fields::Fields;
use crate::request_info::RequestInfo;

/// All but the unreserved characters of RFC 3986.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// How the answer is to look when the upload went well.
#[derive(Debug)]
pub(super) struct Wanted {
    status: StatusCode,
    redirect: Option<String>,
    /// The address of the object.
    location: String,
    bucket: String,
    key: String,
}

impl Wanted {
    /// `is_host` says that the request's host names the bucket.
    pub(super) fn of(
        fields: &Fields,
        classified: &Classified,
        info: &RequestInfo,
        is_host: bool,
    ) -> Self {
        let bucket = classified.bucket.clone().unwrap_or_default();
        let key = classified.key.clone().unwrap_or_default();
        let scheme = if info.is_secure() { "https" } else { "http" };
        let base = format!("{scheme}://{}", info.host);
        let base = if is_host { base } else { format!("{base}/{bucket}") };
        let location = format!("{base}/{}", utf8_percent_encode(&key, ENCODED));
        let status = match fields.get("success_action_status") {
            Some("200") => StatusCode::OK,
            Some("201") => StatusCode::CREATED,
            // Any other is as if there were none.
            _ => StatusCode::NO_CONTENT,
        };
        let redirect = fields.get("success_action_redirect").or_else(|| fields.get("redirect"));
        let redirect = redirect.filter(|target| is_page(target)).map(ToOwned::to_owned);
        Self { status, redirect, location, bucket, key }
    }

    /// The answer to the form, from that of PutObject. An error stays as it is.
    pub(super) fn answer(self, mut answered: Answered) -> Answered {
        let response = &mut answered.response;
        if !response.status().is_success() {
            return answered;
        }
        let etag = response.headers().get(ETAG).and_then(|etag| etag.to_str().ok());
        let etag = etag.unwrap_or_default().to_owned();
        if let Some(target) = self.redirect_target(&etag) {
            *response.status_mut() = StatusCode::SEE_OTHER;
            response.headers_mut().insert(LOCATION, target);
            return answered;
        }
        *response.status_mut() = self.status;
        if let Ok(location) = HeaderValue::from_str(&self.location) {
            response.headers_mut().insert(LOCATION, location);
        }
        if self.status == StatusCode::CREATED {
            let xml = HeaderValue::from_static("application/xml");
            response.headers_mut().insert(CONTENT_TYPE, xml);
            *response.body_mut() = Body::from(self.document(&etag));
        }
        answered
    }

    fn document(&self, etag: &str) -> String {
        let element =
            |name: &str, text: &str| format!("<{name}>{}</{name}>", wire::escape_xml(text));
        let members = [
            element("Location", &self.location),
            element("Bucket", &self.bucket),
            element("Key", &self.key),
            element("ETag", etag),
        ];
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PostResponse>{}</PostResponse>",
            members.concat()
        )
    }

    /// The page that the browser goes to, which learns what was stored.
    fn redirect_target(&self, etag: &str) -> Option<HeaderValue> {
        let target = self.redirect.as_deref()?;
        let (page, fragment) = match target.split_once('#') {
            Some((page, fragment)) => (page, Some(fragment)),
            None => (target, None),
        };
        let separator = if page.contains('?') { '&' } else { '?' };
        let encoded = |text: &str| utf8_percent_encode(text, ENCODED).to_string();
        let mut page = format!(
            "{page}{separator}bucket={}&key={}&etag={}",
            encoded(&self.bucket),
            encoded(&self.key),
            encoded(etag)
        );
        if let Some(fragment) = fragment {
            page.push('#');
            page.push_str(fragment);
        }
        HeaderValue::from_str(&page).ok()
    }
}

/// Whether this is the address of a page. AWS takes no notice of others.
fn is_page(target: &str) -> bool {
    let without_fragment = target.split('#').next().unwrap_or_default();
    without_fragment.parse::<Uri>().is_ok_and(|uri| {
        uri.scheme_str().is_some_and(|scheme| scheme == "http" || scheme == "https")
            && uri.host().is_some_and(|host| !host.is_empty())
    })
}

#[cfg(test)]
mod tests;
