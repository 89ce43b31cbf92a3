//! DeleteResourcePolicy: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DeleteResourcePolicy.html>

use api_kinesis::{DeleteResourcePolicy, DeleteResourcePolicyInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kinesis;
use crate::find::{Found, Named, touch};

impl Handler<DeleteResourcePolicy> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteResourcePolicyInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(
            cx,
            Named { name: None, arn: Some(&input.resource_arn), id: input.stream_id.as_deref() },
            "kinesis:DeleteResourcePolicy",
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteResourcePolicyInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut stream = found.take()?;
        stream.policy = None;
        stream.save(cx)?;
        Ok(Empty {})
    }
}
