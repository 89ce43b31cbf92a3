//! DeleteAccessPoint: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeleteAccessPoint.html>

use api_s3control::{DeleteAccessPoint, DeleteAccessPointRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::{Empty, Operation as _};

use crate::access_point::keep;
use crate::access_point::record::AccessPoint;
use crate::control::S3Control;

impl Handler<DeleteAccessPoint> for S3Control {
    type Touches = Touch<AccessPoint>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteAccessPointRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = DeleteAccessPoint::META.action();
        let (point, access) = keep::find(cx, action, (&input.account_id, &input.name)).await?;
        Ok(Touch::new(point, access))
    }

    /// Its policy goes with it.
    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteAccessPointRequest,
        point: Allowed<AccessPoint>,
    ) -> Result<Empty, Failure> {
        point.delete(&mut cx.writer(&point));
        Ok(Empty {})
    }
}
