//! AssociateKmsKey: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_AssociateKmsKey.html>
//!
//! # Differs from AWS
//! A group is named by `logGroupName` alone: results of queries, which `resourceIdentifier` names, are not built.
//! Events that were put before stay under what they were put under, as at AWS.

use api_logs::{AssociateKmsKey, AssociateKmsKeyRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::CloudWatchLogs;
use crate::find::{About, Found, find_either};
use crate::kms::resolve_key;
use crate::refusal::unbuilt;

impl Handler<AssociateKmsKey> for CloudWatchLogs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &AssociateKmsKeyRequest,
    ) -> Result<Touch<Found>, Failure> {
        if input.resource_identifier.is_some() {
            return Err(unbuilt("resourceIdentifier").into());
        }
        let named = (input.log_group_name.as_deref(), None);
        let (found, access) = find_either(cx, named, ("logs:AssociateKmsKey", About::All)).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &AssociateKmsKeyRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut group = found.take()?;
        group.kms_key = Some(resolve_key(cx, &group, &input.kms_key_id).await?);
        group.save(cx)?;
        Ok(Empty {})
    }
}
