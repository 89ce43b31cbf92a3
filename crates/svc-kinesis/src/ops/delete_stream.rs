//! DeleteStream: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DeleteStream.html>

use api_kinesis::errors;
use api_kinesis::{DeleteStream, DeleteStreamInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kinesis;
use crate::consumer::{all, remove_all};
use crate::find::{Found, named, touch};
use crate::removal;
use crate::stream::STREAMS;

impl Handler<DeleteStream> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteStreamInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, named!(input), "kinesis:DeleteStream").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteStreamInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let stream = found.take()?;
        let consumers = all(cx, &stream).await?;
        if !consumers.is_empty() && input.enforce_consumer_deletion != Some(true) {
            return Err(errors::resource_in_use_exception(format!(
                "Stream {} under account {} has registered consumers. Deregister them, or use EnforceConsumerDeletion.",
                stream.name, stream.account
            ))
            .into());
        }
        remove_all(cx, &stream).await?;
        STREAMS.delete(cx.tx_mut(), &stream.place());
        removal::begin(cx, &stream.home)?;
        Ok(Empty {})
    }
}
