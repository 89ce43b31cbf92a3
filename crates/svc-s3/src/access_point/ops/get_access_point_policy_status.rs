//! GetAccessPointPolicyStatus: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetAccessPointPolicyStatus.html>

use api_s3control::{
    GetAccessPointPolicyStatus, GetAccessPointPolicyStatusRequest,
    GetAccessPointPolicyStatusResult, PolicyStatus, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use policy::PolicyKind;
use wire::Operation as _;

use crate::access_point::keep;
use crate::access_point::record::AccessPoint;
use crate::control::S3Control;

impl Handler<GetAccessPointPolicyStatus> for S3Control {
    type Touches = Touch<AccessPoint>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetAccessPointPolicyStatusRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = GetAccessPointPolicyStatus::META.action();
        let (point, access) = keep::find(cx, action, (&input.account_id, &input.name)).await?;
        Ok(Touch::new(point, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetAccessPointPolicyStatusRequest,
        point: Allowed<AccessPoint>,
    ) -> Result<GetAccessPointPolicyStatusResult, Failure> {
        let stored = point.policy.as_deref().ok_or_else(errors::no_such_access_point_policy)?;
        let policy = cx.policies().compile(PolicyKind::Bucket, stored)?;
        let status = PolicyStatus { is_public: Some(policy.is_public()) };
        Ok(GetAccessPointPolicyStatusResult { policy_status: Some(status) })
    }
}
