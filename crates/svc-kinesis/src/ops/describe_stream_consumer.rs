//! DescribeStreamConsumer: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeStreamConsumer.html>

use api_kinesis::{
    DescribeStreamConsumer, DescribeStreamConsumerInput, DescribeStreamConsumerOutput,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kinesis;

use crate::consumer::{find, stream_of};
use crate::find::{Found, Named, touch};

impl Handler<DescribeStreamConsumer> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeStreamConsumerInput,
    ) -> Result<Touch<Found>, Failure> {
        let stream_arn = stream_of(input.stream_arn.as_deref(), input.consumer_arn.as_deref())?;
        let named = Named { name: None, arn: Some(stream_arn), id: input.stream_id.as_deref() };
        touch(cx, named, "kinesis:DescribeStreamConsumer").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeStreamConsumerInput,
        found: Allowed<Found>,
    ) -> Result<DescribeStreamConsumerOutput, Failure> {
        let stream = found.present()?;
        let named = (input.consumer_name.as_deref(), input.consumer_arn.as_deref());
        let consumer_description = find(cx, stream, named).await?.described(stream);
        Ok(DescribeStreamConsumerOutput { consumer_description })
    }
}
