//! Passing governance: asked for by a header, allowed by `s3:BypassGovernanceRetention`. Who asks
//! and may not is treated as if he had not asked: what is not retained can be deleted all the same.

use engine::{Allowed, Denial, Failure, Probe, Touch, View};

use crate::access::object_access;
use crate::bucket::BucketRecord;
use crate::lock::Bypass;

/// The question whether the caller may pass governance for the object, if the request asks for it
/// and the bucket has locks.
pub(crate) fn declare_bypass(
    cx: &View<'_>,
    bucket: &BucketRecord,
    key: &str,
    asked: Option<bool>,
) -> Result<Option<Probe<()>>, Failure> {
    if asked != Some(true) || bucket.lock.is_none() {
        return Ok(None);
    }
    let access = object_access(cx, "s3:BypassGovernanceRetention", bucket, key)?;
    Ok(Some(Probe(Touch::new((), access))))
}

/// What came of the question.
pub(crate) const fn granted(verdict: Option<&Result<Allowed<()>, Denial>>) -> Bypass {
    match verdict {
        Some(Ok(_)) => Bypass::Granted,
        Some(Err(_)) | None => Bypass::None,
    }
}
