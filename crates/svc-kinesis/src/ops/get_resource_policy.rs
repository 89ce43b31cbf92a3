//! GetResourcePolicy: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_GetResourcePolicy.html>

use api_kinesis::{GetResourcePolicy, GetResourcePolicyInput, GetResourcePolicyOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kinesis;
use crate::access_policy::{EMPTY, shown};
use crate::find::{Found, Named, touch};

impl Handler<GetResourcePolicy> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetResourcePolicyInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(
            cx,
            Named { name: None, arn: Some(&input.resource_arn), id: input.stream_id.as_deref() },
            "kinesis:GetResourcePolicy",
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetResourcePolicyInput,
        found: Allowed<Found>,
    ) -> Result<GetResourcePolicyOutput, Failure> {
        let stream = found.present()?;
        let policy = match &stream.policy {
            Some(stored) => shown(cx, stored).await?,
            None => EMPTY.to_owned(),
        };
        Ok(GetResourcePolicyOutput { policy })
    }
}
