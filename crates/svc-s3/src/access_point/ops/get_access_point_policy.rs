//! GetAccessPointPolicy: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetAccessPointPolicy.html>

use api_s3control::{
    GetAccessPointPolicy, GetAccessPointPolicyRequest, GetAccessPointPolicyResult, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Operation as _;

use crate::access_point::keep;
use crate::access_point::record::AccessPoint;
use crate::bucket::policy::shown;
use crate::control::S3Control;

impl Handler<GetAccessPointPolicy> for S3Control {
    type Touches = Touch<AccessPoint>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetAccessPointPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = GetAccessPointPolicy::META.action();
        let (point, access) = keep::find(cx, action, (&input.account_id, &input.name)).await?;
        Ok(Touch::new(point, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetAccessPointPolicyRequest,
        point: Allowed<AccessPoint>,
    ) -> Result<GetAccessPointPolicyResult, Failure> {
        let stored = point.policy.as_deref().ok_or_else(errors::no_such_access_point_policy)?;
        Ok(GetAccessPointPolicyResult { policy: Some(shown(cx, stored).await?) })
    }
}
