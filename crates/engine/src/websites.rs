//! What the front door asks of a bucket's website, and the hosts of websites.

use core::fmt::Debug;
use std::sync::Arc;

use async_trait::async_trait;
use http::header;
use http::request::Parts;
use names::Region;
use store::Store;

use crate::failure::Failure;

/// What in a host's name says that it is of a website.
const MARK: &str = ".s3-website";

/// Where a request is sent instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirection {
    /// `http` or `https`; none is that of the request.
    pub protocol: Option<String>,
    /// None is that of the request.
    pub host: Option<String>,
    /// The key there.
    pub key: String,
    /// 301 to 399.
    pub status: u16,
}

/// What a bucket's owner wants its website to be.
pub trait Website: Send + Sync + Debug {
    /// What is added to the path of a folder; none where nothing is shown.
    fn index_suffix(&self) -> Option<&str>;

    /// The object that is shown with an error.
    fn error_key(&self) -> Option<&str>;

    /// Where a request for `key` is sent instead: before the object is looked for, or when that was
    /// answered with `error_status`.
    fn redirection(&self, key: &str, error_status: Option<u16>) -> Option<Redirection>;
}

/// What is found for a bucket.
#[derive(Debug)]
pub enum FoundWebsite {
    /// There is no such bucket.
    NoBucket,
    /// The bucket has no website.
    None,
    /// Its website.
    Website(Box<dyn Website>),
}

/// The websites of buckets, as S3 keeps them.
#[async_trait]
pub trait Websites: Send + Sync + Debug {
    /// The website of `bucket`.
    ///
    /// # Errors
    /// When it cannot be read.
    async fn find(&self, store: &Arc<dyn Store>, bucket: &str) -> Result<FoundWebsite, Failure>;
}

/// The bucket and the Region that a website's host names.
pub(crate) fn website_host(parts: &Parts) -> Option<(String, Region)> {
    let header = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let host = header.or_else(|| parts.uri.host())?;
    let (bucket, rest) = host.split_once(MARK)?;
    let rest = rest.strip_prefix(['-', '.'])?;
    let (region, domain) = rest.split_once('.')?;
    let region = Region::parse(&region.to_ascii_lowercase()).ok()?;
    let is_host = !bucket.is_empty() && !domain.is_empty();
    is_host.then(|| (bucket.to_ascii_lowercase(), region))
}

#[cfg(test)]
mod tests;
