//! GetResourcePolicy: <https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_GetResourcePolicy.html>
//!
//! # Differs from AWS
//! Resource policies are for backups, and there is never one: see
//! [`describe_backups`](super::describe_backups).

use api_cloudhsmv2::{GetResourcePolicy, GetResourcePolicyRequest, GetResourcePolicyResponse};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudHsm;
use crate::access::no_resource;

impl Handler<GetResourcePolicy> for CloudHsm {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetResourcePolicyRequest,
    ) -> Result<Touch<()>, Failure> {
        let arn = input.resource_arn.as_deref().unwrap_or("*");
        Ok(Touch::new((), Access::new("cloudhsm:GetResourcePolicy", arn, cx.account()).absent()))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &GetResourcePolicyRequest,
        _: Allowed<()>,
    ) -> Result<GetResourcePolicyResponse, Failure> {
        Err(no_resource(input.resource_arn.as_deref().unwrap_or_default()).into())
    }
}
