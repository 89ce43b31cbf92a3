//! DeleteAccessPointPolicy: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeleteAccessPointPolicy.html>

use api_s3control::{DeleteAccessPointPolicy, DeleteAccessPointPolicyRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::{Empty, Operation as _};

use crate::access_point::keep;
use crate::access_point::record::AccessPoint;
use crate::control::S3Control;

impl Handler<DeleteAccessPointPolicy> for S3Control {
    type Touches = Touch<AccessPoint>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteAccessPointPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = DeleteAccessPointPolicy::META.action();
        let (point, access) = keep::find(cx, action, (&input.account_id, &input.name)).await?;
        Ok(Touch::new(point, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteAccessPointPolicyRequest,
        point: Allowed<AccessPoint>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&point);
        AccessPoint { policy: None, ..point.into_inner() }.save(cx)?;
        Ok(Empty {})
    }
}
