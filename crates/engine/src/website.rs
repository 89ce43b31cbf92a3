//! Website hosts: `BUCKET.s3-website-REGION.*` and `BUCKET.s3-website.REGION.*` show objects as pages.
//!
//! A request to such a host has no caller: whatever it shows is read by GetObject or HeadObject for a
//! caller without a name, judged and recorded as any other.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html>

use core::fmt;
use std::sync::Arc;

use http::header::{CONTENT_TYPE, LOCATION};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use identity::Caller;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use wire::{AwsError, Body, Protocol};

use crate::call::{Answered, Call};
use crate::classify::{Classified, decoded};
use crate::ctx::Ctx;
use crate::engine::Engine;
use crate::pipeline::{Incoming, answer};
use crate::public_error::fault;
use crate::request_info::RequestInfo;
use crate::websites::{FoundWebsite, Redirection, Website};

/// The header of an object that is another page's address.
const REDIRECT_HEADER: &str = "x-amz-website-redirect-location";

/// The headers of a request that change what is shown of a page.
const PAGE_HEADERS: [HeaderName; 6] = [
    header::RANGE,
    header::IF_RANGE,
    header::IF_MATCH,
    header::IF_NONE_MATCH,
    header::IF_MODIFIED_SINCE,
    header::IF_UNMODIFIED_SINCE,
];

/// What stays as it is in the path of an address.
const PATH: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// A request to a website.
struct Visit<'a> {
    engine: &'a Arc<Engine>,
    parts: &'a Parts,
    info: &'a RequestInfo,
    bucket: &'a str,
}

impl Engine {
    /// Answers a request to the website of the bucket that `classified` names.
    pub(crate) async fn answer_website(
        self: &Arc<Self>,
        parts: &Parts,
        info: RequestInfo,
        classified: &Classified,
    ) -> Answered {
        let bucket = classified.bucket.as_deref().unwrap_or_default();
        let visit = Visit { engine: self, parts, info: &info, bucket };
        if parts.method != Method::GET && parts.method != Method::HEAD {
            let error = AwsError::new(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowed")
                .with_message("The specified method is not allowed against this resource.")
                .with_detail("Method", parts.method.as_str())
                .with_detail("ResourceType", "OBJECT");
            return visit.refuse(error);
        }
        let found = match &self.front.websites {
            Some(websites) => websites.find(&self.store, bucket).await,
            None => Ok(FoundWebsite::NoBucket),
        };
        let website = match found {
            Ok(FoundWebsite::Website(website)) => website,
            Ok(FoundWebsite::NoBucket) => {
                let error = AwsError::new(StatusCode::NOT_FOUND, "NoSuchBucket")
                    .with_message("The specified bucket does not exist")
                    .with_detail("BucketName", bucket);
                return visit.refuse(error);
            }
            Ok(FoundWebsite::None) => {
                let error = AwsError::new(StatusCode::NOT_FOUND, "NoSuchWebsiteConfiguration")
                    .with_message("The specified bucket does not have a website configuration")
                    .with_detail("BucketName", bucket);
                return visit.refuse(error);
            }
            Err(failure) => {
                return visit.refuse(fault(failure, self.front.directory.s3, "website", &info));
            }
        };
        let path = parts.uri.path().strip_prefix('/').unwrap_or_default();
        match decoded(path) {
            Ok(key) => Box::pin(visit.show(&*website, &key)).await,
            Err(error) => visit.refuse(error),
        }
    }
}

impl Visit<'_> {
    /// The page under `path`.
    async fn show(&self, website: &dyn Website, path: &str) -> Answered {
        if let Some(target) = website.redirection(path, None) {
            return self.redirect(&target);
        }
        let suffix = website.index_suffix().unwrap_or_default();
        let is_folder = path.is_empty() || path.ends_with('/');
        let key = if is_folder { format!("{path}{suffix}") } else { path.to_owned() };
        let mut page = self.object(&key, None).await;
        let Some(error) = page.refusal.take() else {
            return self.shown(page);
        };
        let status = error.status();
        if status == StatusCode::NOT_MODIFIED {
            return page;
        }
        let of_page = |answered: Answered| {
            let is_only_counted = answered.is_only_counted || page.is_only_counted;
            Answered { is_only_counted, ..answered }
        };
        let is_missing = status == StatusCode::NOT_FOUND || status == StatusCode::FORBIDDEN;
        // A folder that was asked for without the slash behind it.
        if is_missing && !is_folder {
            let index = self.object(&format!("{path}/{suffix}"), Some(&error)).await;
            if index.refusal.is_none() {
                let location = format!("/{}/", utf8_percent_encode(path, PATH));
                return of_page(self.moved(StatusCode::FOUND, &location));
            }
        }
        if let Some(target) = website.redirection(path, Some(status.as_u16())) {
            return of_page(self.redirect(&target));
        }
        let Some(error_key) = website.error_key().filter(|_| status.is_client_error()) else {
            return of_page(self.refuse(error));
        };
        let mut document = self.object(error_key, Some(&error)).await;
        match document.refusal.take() {
            None => {
                *document.response.status_mut() = status;
                document.call.error = Some(error.code().to_owned());
                document
            }
            Some(second) => of_page(self.answer(&error, Some(&second))),
        }
    }

    /// The answer of GetObject or HeadObject for a caller without a name. What is shown with a
    /// refusal is no page of its own: it goes by no conditions, and is recorded as the refusal is.
    async fn object(&self, key: &str, shown_with: Option<&AwsError>) -> Answered {
        let is_head = self.parts.method == Method::HEAD;
        let name = if is_head { "HeadObject" } else { "GetObject" };
        let mut classified = Classified::of_s3(&self.engine.front, name);
        (classified.bucket, classified.key) = (Some(self.bucket.to_owned()), Some(key.to_owned()));
        let caller = Arc::new(Caller::anonymous());
        let info = self.info.clone();
        let route = match self.engine.route_of(&classified) {
            Ok(route) => route,
            Err(error) => {
                return self.engine.refuse(self.parts, info, caller, &classified, error).await;
            }
        };
        let mut headers = HeaderMap::new();
        for name in PAGE_HEADERS.iter().filter(|_| shown_with.is_none()) {
            for value in self.parts.headers.get_all(name) {
                headers.append(name, value.clone());
            }
        }
        let incoming = Incoming {
            protocol: Protocol::RestXml,
            headers,
            query: wire::Query::default(),
            labels: classified.labels(),
            body: Body::empty(),
            resource: classified.resource(),
            is_head,
        };
        let mut cx = Ctx::new(Arc::clone(self.engine), caller, info);
        cx.shown_with = shown_with.cloned();
        Box::pin(answer(&*route, cx, incoming)).await.0
    }

    /// An object, or the page it says that it has moved to.
    fn shown(&self, page: Answered) -> Answered {
        let target = page.response.headers().get(REDIRECT_HEADER);
        match target.and_then(|target| target.to_str().ok()) {
            Some(target) => self.moved(StatusCode::MOVED_PERMANENTLY, target),
            None => page,
        }
    }

    fn redirect(&self, target: &Redirection) -> Answered {
        let own = if self.info.is_secure() { "https" } else { "http" };
        let protocol = target.protocol.as_deref().unwrap_or(own);
        let host = target.host.as_deref().unwrap_or(&self.info.host);
        let status = StatusCode::from_u16(target.status).unwrap_or(StatusCode::MOVED_PERMANENTLY);
        let location = format!("{protocol}://{host}/{}", utf8_percent_encode(&target.key, PATH));
        self.moved(status, &location)
    }

    fn moved(&self, status: StatusCode, location: &str) -> Answered {
        let mut response = http::Response::new(Body::empty());
        *response.status_mut() = status;
        match HeaderValue::from_str(location) {
            Ok(location) => response.headers_mut().insert(LOCATION, location),
            Err(_) => return self.refuse(wire::errors::internal_failure()),
        };
        self.answered(response, None)
    }

    fn refuse(&self, error: AwsError) -> Answered {
        self.answer(&error, None)
    }

    /// An error as a page; `second` is that of the object which should have been shown with it.
    fn answer(&self, error: &AwsError, second: Option<&AwsError>) -> Answered {
        let page = ErrorPage { error, second, info: self.info };
        let is_head = self.parts.method == Method::HEAD;
        let body = if is_head { Body::empty() } else { Body::from(page.to_string()) };
        let mut response = http::Response::new(body);
        *response.status_mut() = error.status();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        let message = error.message().unwrap_or_default();
        for (name, value) in [("x-amz-error-code", error.code()), ("x-amz-error-message", message)]
        {
            if let Ok(value) = HeaderValue::from_str(value) {
                headers.insert(HeaderName::from_static(name), value);
            }
        }
        self.answered(response, Some(error))
    }

    fn answered(&self, mut response: http::Response<Body>, error: Option<&AwsError>) -> Answered {
        // The ids are letters and digits of ours; without them the answer stands.
        let _ = Protocol::RestXml.identify(response.headers_mut(), None, &self.info.ids());
        let call = Call {
            request_id: self.info.id.clone(),
            service: Some(self.engine.front.directory.s3),
            operation: None,
            error: error.map(|error| error.code().to_owned()),
            caller: Arc::new(Caller::anonymous()),
            is_failed_sign_in: false,
        };
        Answered { response, call, refusal: None, log: None, is_only_counted: false }
    }
}

/// An error as AWS shows it to people.
struct ErrorPage<'a> {
    error: &'a AwsError,
    second: Option<&'a AwsError>,
    info: &'a RequestInfo,
}

impl fmt::Display for ErrorPage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.error.status();
        let reason = status.canonical_reason().unwrap_or_default();
        let title = format!("{} {reason}", status.as_u16());
        writeln!(f, "<html>\n<head><title>{title}</title></head>\n<body>\n<h1>{title}</h1>\n<ul>")?;
        write_error(f, self.error)?;
        write_item(f, "RequestId", self.info.id.as_str())?;
        write_item(f, "HostId", &self.info.extended_id)?;
        writeln!(f, "</ul>")?;
        if let Some(second) = self.second {
            writeln!(
                f,
                "<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>"
            )?;
            writeln!(f, "<ul>")?;
            write_error(f, second)?;
            writeln!(f, "</ul>")?;
        }
        writeln!(f, "<hr/>\n</body>\n</html>")
    }
}

fn write_error(f: &mut fmt::Formatter<'_>, error: &AwsError) -> fmt::Result {
    write_item(f, "Code", error.code())?;
    write_item(f, "Message", error.message().unwrap_or_default())?;
    error.details().iter().try_for_each(|(name, value)| write_item(f, name, value))
}

fn write_item(f: &mut fmt::Formatter<'_>, name: &str, value: &str) -> fmt::Result {
    writeln!(f, "<li>{name}: {}</li>", wire::escape_xml(value))
}
