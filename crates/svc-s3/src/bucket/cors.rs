//! Cross-origin rules of a bucket: which pages of other origins a browser lets read its answers.
//!
//! Rules never give a right: a request that carries an `Origin` is signed, judged and recorded as
//! any other, and its answer only gets headers for the browser.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html>

use std::sync::Arc;

use api_s3::{CORSConfiguration, CORSRule, errors};
use async_trait::async_trait;
use engine::{CrossOrigin, CrossOriginRequest, CrossOriginRules, Failure};
use serde::{Deserialize, Serialize};
use store::Store;
use tables::{Direct, Record};
use wire::AwsError;
use wire::http::header::{
    ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
    ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE,
};
use wire::http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::access_point::unsigned;
use crate::tables::{BUCKET_CORS, BUCKETS};

/// The most rules of a bucket.
const RULES_MAX: usize = 100;

/// The longest name of a rule, in characters.
const ID_CHARS_MAX: usize = 255;

/// The methods a rule can allow.
const METHODS: [&str; 5] = ["GET", "PUT", "HEAD", "POST", "DELETE"];

/// The request headers that an answer with these headers depends on.
const VARY: HeaderValue = HeaderValue::from_static(
    "Origin, Access-Control-Request-Headers, Access-Control-Request-Method",
);

/// The cross-origin rules of a bucket, in the order in which they are tried.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct BucketCors {
    pub(crate) rules: Vec<CrossOriginRule>,
}

/// A rule. Origins and request headers may hold one `*` each, which stands for any text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CrossOriginRule {
    pub(crate) id: Option<String>,
    pub(crate) origins: Vec<String>,
    pub(crate) methods: Vec<String>,
    pub(crate) request_headers: Vec<String>,
    pub(crate) exposed_headers: Vec<String>,
    pub(crate) max_age_seconds: Option<i32>,
}

impl Record for BucketCors {
    const VERSION: u8 = 1;
}

impl BucketCors {
    /// The rules a request wants the bucket to have.
    ///
    /// # Errors
    /// `MalformedXML` where a rule is incomplete or there are too many, `InvalidRequest` for methods
    /// that no rule can allow and for wildcards where there may be none.
    pub(crate) fn read(sent: &CORSConfiguration) -> Result<Self, AwsError> {
        if sent.cors_rules.is_empty() || sent.cors_rules.len() > RULES_MAX {
            return Err(errors::malformed_xml());
        }
        let rules = sent.cors_rules.iter().map(CrossOriginRule::read);
        Ok(Self { rules: rules.collect::<Result<_, _>>()? })
    }

    /// The rules as they are answered.
    pub(crate) fn to_api(&self) -> Vec<CORSRule> {
        self.rules.iter().map(CrossOriginRule::to_api).collect()
    }

    /// The headers that the first rule which fits gives to the answer; none if no rule fits.
    pub(crate) fn answer(&self, request: CrossOriginRequest<'_>) -> Option<HeaderMap> {
        let rule = self.rules.iter().find(|rule| rule.fits(request))?;
        Some(rule.headers(request))
    }
}

impl CrossOriginRule {
    fn read(sent: &CORSRule) -> Result<Self, AwsError> {
        if sent.allowed_methods.is_empty() || sent.allowed_origins.is_empty() {
            return Err(errors::malformed_xml());
        }
        if sent.id.as_ref().is_some_and(|id| id.chars().count() > ID_CHARS_MAX) {
            return Err(errors::invalid_argument(
                "ID length should not exceed allowed limit of 255",
            ));
        }
        let unsupported =
            sent.allowed_methods.iter().find(|method| !METHODS.contains(&method.as_str()));
        if let Some(method) = unsupported {
            return Err(errors::invalid_request(format!(
                "Found unsupported HTTP method in CORS config. Unsupported method is {method}"
            )));
        }
        let request_headers = sent.allowed_headers.clone().unwrap_or_default();
        require_one_wildcard("AllowedOrigin", &sent.allowed_origins)?;
        require_one_wildcard("AllowedHeader", &request_headers)?;
        let exposed_headers = sent.expose_headers.clone().unwrap_or_default();
        for name in &exposed_headers {
            if name.contains('*') {
                return Err(errors::invalid_request(format!(
                    "ExposeHeader \"{name}\" contains wildcard. We currently do not support wildcard for ExposeHeader."
                )));
            }
            require_header_name("ExposeHeader", name)?;
        }
        for name in &request_headers {
            require_header_name("AllowedHeader", &name.replacen('*', "x", 1))?;
        }
        Ok(Self {
            id: sent.id.clone(),
            origins: sent.allowed_origins.clone(),
            methods: sent.allowed_methods.clone(),
            request_headers,
            exposed_headers,
            max_age_seconds: sent.max_age_seconds,
        })
    }

    fn to_api(&self) -> CORSRule {
        let optional = |names: &Vec<String>| (!names.is_empty()).then(|| names.clone());
        CORSRule {
            id: self.id.clone(),
            allowed_headers: optional(&self.request_headers),
            allowed_methods: self.methods.clone(),
            allowed_origins: self.origins.clone(),
            expose_headers: optional(&self.exposed_headers),
            max_age_seconds: self.max_age_seconds,
        }
    }

    fn fits(&self, request: CrossOriginRequest<'_>) -> bool {
        let allows_header = |name: &str| {
            let name = name.to_ascii_lowercase();
            self.request_headers.iter().any(|allowed| matches(&allowed.to_ascii_lowercase(), &name))
        };
        self.origins.iter().any(|allowed| matches(allowed, request.origin))
            && self.methods.iter().any(|method| method == request.method)
            && request.headers.is_none_or(|names| requested(names).all(allows_header))
    }

    fn headers(&self, request: CrossOriginRequest<'_>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        // Where every origin is allowed the answer says so, and browsers then send no credentials.
        let is_for_all = self.origins.iter().any(|origin| origin == "*");
        let origin = if is_for_all { "*" } else { request.origin };
        insert(&mut headers, ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        insert(&mut headers, ACCESS_CONTROL_ALLOW_METHODS, &self.methods.join(", "));
        if let Some(names) = request.headers {
            let names: Vec<String> = requested(names).map(str::to_ascii_lowercase).collect();
            if !names.is_empty() {
                insert(&mut headers, ACCESS_CONTROL_ALLOW_HEADERS, &names.join(", "));
            }
        }
        if !self.exposed_headers.is_empty() {
            insert(&mut headers, ACCESS_CONTROL_EXPOSE_HEADERS, &self.exposed_headers.join(", "));
        }
        if let Some(seconds) = self.max_age_seconds {
            insert(&mut headers, ACCESS_CONTROL_MAX_AGE, &seconds.to_string());
        }
        if !is_for_all {
            insert(&mut headers, ACCESS_CONTROL_ALLOW_CREDENTIALS, "true");
        }
        headers.insert(header::VARY, VARY);
        headers
    }
}

/// The names in a list of headers.
fn requested(names: &str) -> impl Iterator<Item = &str> {
    names.split(',').map(str::trim).filter(|name| !name.is_empty())
}

/// Whether `text` is `pattern`, in which one `*` stands for any text.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((start, end)) => text
            .strip_prefix(start)
            .is_some_and(|rest| rest.len() >= end.len() && rest.ends_with(end)),
    }
}

fn insert(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    // An origin came as a header, and names were checked when they were stored.
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

fn require_one_wildcard(element: &str, values: &[String]) -> Result<(), AwsError> {
    match values.iter().find(|value| value.matches('*').count() > 1) {
        None => Ok(()),
        Some(value) => Err(errors::invalid_request(format!(
            "{element} \"{value}\" can not have more than one wildcard."
        ))),
    }
}

fn require_header_name(element: &str, name: &str) -> Result<(), AwsError> {
    match HeaderName::from_bytes(name.as_bytes()) {
        Ok(_) => Ok(()),
        Err(_) => Err(errors::invalid_request(format!(
            "{element} \"{name}\" contains characters that are not allowed in a header name."
        ))),
    }
}

/// The rules of the buckets in the store.
#[derive(Debug, Clone, Copy)]
pub struct BucketOrigins;

#[async_trait]
impl CrossOriginRules for BucketOrigins {
    async fn judge(
        &self,
        store: &Arc<dyn Store>,
        bucket: &str,
        request: CrossOriginRequest<'_>,
    ) -> Result<CrossOrigin, Failure> {
        let reader = &mut Direct(Arc::clone(store));
        let id = match BUCKETS.get(reader, &[bucket]).await? {
            Some(bucket) => Some(bucket.id),
            None => unsigned::bucket_behind(reader, bucket).await?,
        };
        let Some(id) = id else { return Ok(CrossOrigin::NoBucket) };
        let Some(rules) = BUCKET_CORS.get(reader, &[&id]).await? else {
            return Ok(CrossOrigin::NoRules);
        };
        Ok(rules.answer(request).map_or(CrossOrigin::Refused, CrossOrigin::Allowed))
    }
}

#[cfg(test)]
mod tests;
