//! PutResourcePolicy: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutResourcePolicy.html>

use api_kinesis::{PutResourcePolicy, PutResourcePolicyInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kinesis;
use crate::access_policy::bound;
use crate::find::{Found, Named, touch};

impl Handler<PutResourcePolicy> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutResourcePolicyInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(
            cx,
            Named { name: None, arn: Some(&input.resource_arn), id: input.stream_id.as_deref() },
            "kinesis:PutResourcePolicy",
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutResourcePolicyInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut stream = found.take()?;
        stream.policy = Some(bound(cx, &input.policy).await?);
        stream.save(cx)?;
        Ok(Empty {})
    }
}
