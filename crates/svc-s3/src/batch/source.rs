//! Reading lists, as the job's role, and why a step of a job comes to nothing.

use api_s3::{GetObject, GetObjectRequest, HeadObject, HeadObjectRequest};
use bytes::Bytes;
use engine::{Failure, RoleSession, Writer};
use names::Region;
use wire::http::StatusCode;

use crate::batch::Fault;
use crate::batch::place::{ListObject, place_of};

/// Why a step came to nothing.
pub(crate) enum Stop {
    /// It is tried again.
    Failure(Failure),
    /// The job fails.
    Fault(Fault),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl From<tables::TableError> for Stop {
    fn from(error: tables::TableError) -> Self {
        Self::Failure(error.into())
    }
}

impl From<store::StoreError> for Stop {
    fn from(error: store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl Stop {
    /// The job fails where a call was refused, with what that kept it from.
    pub(crate) fn of_call(failure: Failure, what: &str) -> Self {
        match &failure {
            Failure::Aws(error) if error.status().is_client_error() => Self::Fault(Fault {
                code: error.code().to_owned(),
                reason: format!("{what}: {}", error.code()),
            }),
            _ => Self::Failure(failure),
        }
    }
}

/// An object with a list, or a part of one.
pub(crate) struct Source<'a> {
    pub(crate) session: &'a RoleSession,
    pub(crate) region: &'a Region,
    pub(crate) object_arn: &'a str,
    pub(crate) version_id: Option<&'a str>,
    /// What it has to have.
    pub(crate) etag: Option<&'a str>,
}

impl<'a> Source<'a> {
    pub(crate) fn new(
        session: &'a RoleSession,
        region: &'a Region,
        object: &'a ListObject,
    ) -> Self {
        let ListObject { object_arn, version_id, etag } = object;
        Self { session, region, object_arn, version_id: version_id.as_deref(), etag: Some(etag) }
    }

    /// Its size.
    pub(crate) async fn measure(&self, cx: &mut Writer<'_>) -> Result<u64, Stop> {
        let (bucket, key) = place_of(self.object_arn).unwrap_or_default();
        let input = HeadObjectRequest {
            bucket: bucket.to_owned(),
            key: key.to_owned(),
            version_id: self.version_id.map(ToOwned::to_owned),
            if_match: self.etag.map(|etag| format!("\"{etag}\"")),
            ..HeadObjectRequest::default()
        };
        match cx.call_as::<HeadObject>(self.session, self.region.clone(), input).await {
            Ok(head) => Ok(u64::try_from(head.content_length.unwrap_or(0)).unwrap_or(0)),
            Err(failure) => Err(unreadable(failure)),
        }
    }

    /// At most `length` bytes of it.
    pub(crate) async fn part(
        &self,
        cx: &mut Writer<'_>,
        (from, length): (u64, u64),
    ) -> Result<Bytes, Stop> {
        let (bucket, key) = place_of(self.object_arn).unwrap_or_default();
        let to = from.saturating_add(length).saturating_sub(1);
        let input = GetObjectRequest {
            bucket: bucket.to_owned(),
            key: key.to_owned(),
            version_id: self.version_id.map(ToOwned::to_owned),
            if_match: self.etag.map(|etag| format!("\"{etag}\"")),
            range: Some(format!("bytes={from}-{to}")),
            ..GetObjectRequest::default()
        };
        let got = cx.call_as::<GetObject>(self.session, self.region.clone(), input).await;
        let got = got.map_err(unreadable)?;
        let limit = usize::try_from(length).unwrap_or(usize::MAX);
        let bytes = got.body.collect(limit).await;
        bytes.map_err(|error| Stop::Failure(Failure::Internal(format!("a manifest: {error}"))))
    }
}

/// The manifest cannot be read: the job fails, unless it may work later.
fn unreadable(failure: Failure) -> Stop {
    let Failure::Aws(error) = &failure else { return Stop::Failure(failure) };
    if !error.status().is_client_error() {
        return Stop::Failure(failure);
    }
    let reason = match error.status() {
        StatusCode::FORBIDDEN => "Reading the manifest is forbidden".to_owned(),
        StatusCode::PRECONDITION_FAILED => "The ETag of the manifest is another one".to_owned(),
        _ => "The manifest is not found".to_owned(),
    };
    Stop::Fault(Fault { code: "ManifestNotReadable".to_owned(), reason })
}
