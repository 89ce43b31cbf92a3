//! DisassociateKmsKey: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DisassociateKmsKey.html>
//!
//! # Differs from AWS
//! A group is named by `logGroupName` alone: results of queries, which `resourceIdentifier` names, are not built.

use api_logs::{DisassociateKmsKey, DisassociateKmsKeyRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::CloudWatchLogs;
use crate::find::{About, Found, find_either};
use crate::refusal::unbuilt;

impl Handler<DisassociateKmsKey> for CloudWatchLogs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DisassociateKmsKeyRequest,
    ) -> Result<Touch<Found>, Failure> {
        if input.resource_identifier.is_some() {
            return Err(unbuilt("resourceIdentifier").into());
        }
        let named = (input.log_group_name.as_deref(), None);
        let (found, access) =
            find_either(cx, named, ("logs:DisassociateKmsKey", About::All)).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DisassociateKmsKeyRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut group = found.take()?;
        group.kms_key = None;
        group.save(cx)?;
        Ok(Empty {})
    }
}
