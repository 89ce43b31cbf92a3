//! RegisterStreamConsumer: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_RegisterStreamConsumer.html>

use api_kinesis::errors;
use api_kinesis::{
    RegisterStreamConsumer, RegisterStreamConsumerInput, RegisterStreamConsumerOutput,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kinesis;
use crate::consumer::{CONSUMERS, ConsumerRecord, all};
use crate::find::{Found, Named, touch};
use crate::limits::CONSUMERS_MAX;
use crate::refusal::invalid;

impl Handler<RegisterStreamConsumer> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RegisterStreamConsumerInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(
            cx,
            Named { name: None, arn: Some(&input.stream_arn), id: input.stream_id.as_deref() },
            "kinesis:RegisterStreamConsumer",
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RegisterStreamConsumerInput,
        found: Allowed<Found>,
    ) -> Result<RegisterStreamConsumerOutput, Failure> {
        let cx = &mut cx.writer(&found);
        let stream = found.present()?;
        if input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
            return Err(invalid("Tags of consumers are not supported.").into());
        }
        let held = all(cx, stream).await?;
        if held.iter().any(|consumer| consumer.name == input.consumer_name) {
            return Err(errors::resource_in_use_exception(format!(
                "Consumer {} already exists in stream {} under account {}.",
                input.consumer_name, stream.name, stream.account
            ))
            .into());
        }
        if held.len() >= CONSUMERS_MAX {
            return Err(errors::limit_exceeded_exception(format!(
                "Stream {} under account {} has {CONSUMERS_MAX} registered consumers, which is as many as it may have.",
                stream.name, stream.account
            ))
            .into());
        }
        let name = input.consumer_name.clone();
        let consumer = ConsumerRecord { name, created_ms: cx.now().unix_ms() };
        CONSUMERS.put(cx.tx_mut(), &[&stream.home, &consumer.name], &consumer)?;
        Ok(RegisterStreamConsumerOutput { consumer: consumer.shown(stream) })
    }
}
