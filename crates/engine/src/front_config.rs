//! What the front door goes by.

use core::fmt;
use std::sync::Arc;

use names::Region;
use wire::{AwsError, OperationMeta, RouteTarget};

use crate::cross_origin::CrossOriginRules;
use crate::directory::Directory;
use crate::watched::WatchedBuckets;
use crate::websites::Websites;

/// How requests are recognised.
#[derive(Debug, Clone)]
pub struct FrontConfig {
    /// The services a request may be for.
    pub directory: Directory,
    /// Which S3 operation a request is.
    pub resolve_s3: ResolveS3,
    /// What the buckets say to pages of other origins; none where there are no buckets.
    pub cross_origin: Option<Arc<dyn CrossOriginRules>>,
    /// What the buckets show on website hosts; none where there are no buckets.
    pub websites: Option<Arc<dyn Websites>>,
    /// Which buckets want to know of the requests to them; none where there are no buckets.
    pub watched: Option<Arc<dyn WatchedBuckets>>,
    /// How the tags of an upload form are read.
    pub form_tags: FormTags,
    /// Host names below which buckets are addressed as `BUCKET.HOST`.
    pub domains: Vec<String>,
    /// The region of requests that name none.
    pub region: Region,
    /// Whether S3 takes requests signed with Signature Version 2.
    pub signature_v2: bool,
}

/// Picks an S3 operation.
#[derive(Debug, Clone, Copy)]
pub struct ResolveS3(
    /// From the parts of a request that decide.
    pub fn(&RouteTarget<'_>) -> Option<&'static OperationMeta>,
);

/// Makes the header `x-amz-tagging` of the tags in the field `tagging`, which is an XML document.
#[derive(Clone, Copy)]
pub struct FormTags(
    /// From the document.
    pub fn(&str) -> Result<String, AwsError>,
);

impl fmt::Debug for FormTags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FormTags")
    }
}
