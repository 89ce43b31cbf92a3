//! DeregisterStreamConsumer: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DeregisterStreamConsumer.html>

use api_kinesis::{DeregisterStreamConsumer, DeregisterStreamConsumerInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kinesis;

use crate::consumer::{CONSUMERS, find, stream_of};
use crate::find::{Found, Named, touch};

impl Handler<DeregisterStreamConsumer> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeregisterStreamConsumerInput,
    ) -> Result<Touch<Found>, Failure> {
        let stream_arn = stream_of(input.stream_arn.as_deref(), input.consumer_arn.as_deref())?;
        let named = Named { name: None, arn: Some(stream_arn), id: input.stream_id.as_deref() };
        touch(cx, named, "kinesis:DeregisterStreamConsumer").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeregisterStreamConsumerInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let stream = found.present()?;
        let named = (input.consumer_name.as_deref(), input.consumer_arn.as_deref());
        let consumer = find(cx, stream, named).await?;
        CONSUMERS.delete(cx.tx_mut(), &[&stream.home, &consumer.name]);
        Ok(Empty {})
    }
}
