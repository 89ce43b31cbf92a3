//! DeleteObjects: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html>

use api_s3::{
    DeleteObjects, DeleteObjectsOutput, DeleteObjectsRequest, DeletedObject, Error,
    ObjectIdentifier, errors,
};
use engine::{Allowed, AnsweredPart, Ctx, Denial, Each, Failure, Handler, Probe, Touch, View};
use wire::AwsError;
use wire::http::StatusCode;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::find::{check_key, find_bucket};
use crate::bucket::mfa_delete::require_second_factor;
use crate::lock::Bypass;
use crate::lock::bypass::{declare_bypass, granted};
use crate::object::read::ObjectRef;
use crate::removal::delete::{DeleteConditions, delete};
use crate::removal::ops::delete_object::DELETE_OBJECT;

/// The most objects of one request.
const OBJECTS_MAX: usize = 1000;

impl Handler<DeleteObjects> for S3 {
    type Touches = (Each<BucketRecord>, Vec<Option<Probe<()>>>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteObjectsRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket(cx, &input.bucket, owner).await?;
        let account = bucket.account.clone();
        cx.name_resource(&bucket.arn(), &account);
        if input.delete.objects.is_empty() || input.delete.objects.len() > OBJECTS_MAX {
            return Err(errors::malformed_xml().into());
        }
        let mut touches = Vec::with_capacity(input.delete.objects.len());
        let mut bypasses = Vec::with_capacity(input.delete.objects.len());
        for object in &input.delete.objects {
            cx.name_resource(&bucket.object_arn(&object.key), &account);
            let access = DELETE_OBJECT.access(cx, &bucket, place(object), None)?;
            touches.push(Touch::new(bucket.clone(), access));
            let asked = input.bypass_governance_retention;
            bypasses.push(declare_bypass(cx, &bucket, &object.key, asked)?);
        }
        Ok((Each(touches), bypasses))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteObjectsRequest,
        (verdicts, bypasses): (
            Vec<Result<Allowed<BucketRecord>, Denial>>,
            Vec<Option<Result<Allowed<()>, Denial>>>,
        ),
    ) -> Result<DeleteObjectsOutput, Failure> {
        let is_quiet = input.delete.quiet == Some(true);
        let mut deleted = Vec::new();
        let mut refused = Vec::new();
        require_factor_for_all(cx, input, &verdicts).await?;
        let judged = verdicts.into_iter().zip(bypasses);
        for (object, (verdict, bypass)) in input.delete.objects.iter().zip(judged) {
            let done = delete_one(cx, object, verdict, granted(bypass.as_ref())).await;
            cx.note_answered(|| answered(object, &done));
            match done {
                Ok(done) if !is_quiet => deleted.push(done),
                Ok(_) => {}
                Err(Failure::Aws(error)) => refused.push(shown_error(object, &error)),
                Err(Failure::Denied(denial)) => {
                    let error = errors::access_denied().with_message(denial.text);
                    refused.push(shown_error(object, &error));
                }
                Err(other) => return Err(other),
            }
        }
        Ok(DeleteObjectsOutput {
            deleted: (!deleted.is_empty()).then_some(deleted),
            errors: (!refused.is_empty()).then_some(refused),
            ..DeleteObjectsOutput::default()
        })
    }
}

/// On a bucket with MFA delete one code stands for the whole request: it is needed where a version is
/// named, and a wrong one fails the request even where none is.
async fn require_factor_for_all(
    cx: &mut Ctx,
    input: &DeleteObjectsRequest,
    verdicts: &[Result<Allowed<BucketRecord>, Denial>],
) -> Result<(), Failure> {
    let Some(bucket) = verdicts.iter().find_map(|verdict| verdict.as_ref().ok()) else {
        return Ok(());
    };
    let names_version =
        input.delete.objects.iter().any(|object| place(object).version_id.is_some());
    if bucket.mfa_delete && (names_version || input.mfa.is_some()) {
        require_second_factor(&mut cx.writer(bucket), bucket, input.mfa.as_ref()).await?;
    }
    Ok(())
}

fn place(object: &ObjectIdentifier) -> ObjectRef<'_> {
    let version_id = object.version_id.as_deref().filter(|id| !id.is_empty());
    ObjectRef { key: &object.key, version_id }
}

async fn delete_one(
    cx: &mut Ctx,
    object: &ObjectIdentifier,
    verdict: Result<Allowed<BucketRecord>, Denial>,
    bypass: Bypass,
) -> Result<DeletedObject, Failure> {
    let bucket = verdict?;
    let cx = &mut cx.writer(&bucket);
    check_key(&object.key)?;
    let place = place(object);
    let conditions = DeleteConditions {
        etag: object.etag.as_deref(),
        modified_at: object.last_modified_time,
        size: object.size,
    };
    let done = delete(cx, &bucket, place, conditions, bypass).await?;
    let mut shown = DeletedObject {
        key: Some(object.key.clone()),
        version_id: place.version_id.map(ToOwned::to_owned),
        ..DeletedObject::default()
    };
    if done.is_marker {
        shown.delete_marker = Some(true);
        shown.delete_marker_version_id = done.version_id;
    }
    Ok(shown)
}

/// What would be answered for one of the objects alone.
fn answered(object: &ObjectIdentifier, done: &Result<DeletedObject, Failure>) -> AnsweredPart {
    let (status, error) = match done {
        Ok(_) => (StatusCode::NO_CONTENT, None),
        Err(Failure::Aws(error)) => (error.status(), Some(error.code().to_owned())),
        Err(Failure::Denied(_)) => (StatusCode::FORBIDDEN, Some("AccessDenied".to_owned())),
        Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, Some("InternalError".to_owned())),
    };
    AnsweredPart {
        key: object.key.clone(),
        version_id: object.version_id.clone(),
        status: status.as_u16(),
        error,
    }
}

fn shown_error(object: &ObjectIdentifier, error: &AwsError) -> Error {
    Error {
        key: Some(object.key.clone()),
        version_id: object.version_id.clone(),
        code: Some(error.code().to_owned()),
        message: error.message().map(ToOwned::to_owned),
    }
}
