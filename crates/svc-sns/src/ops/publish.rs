//! Publish: <https://docs.aws.amazon.com/sns/latest/api/API_Publish.html>

use api_sns::{Publish, PublishInput, PublishResponse};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};

use crate::Sns;
use crate::bells::Ring;
use crate::contents::Sent;
use crate::find::{Found, touch_with};
use crate::publishing::{Checked, Outgoing, Place};
use crate::refusal::{invalid, unbuilt};
use crate::sealing::Sealer;

impl StagedHandler<Publish> for Sns {
    type Touches = Touch<Found>;
    /// The message, sealed, and who is woken for it.
    type Staged = (Outgoing, Ring);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PublishInput,
    ) -> Result<Touch<Found>, Failure> {
        if input.phone_number.is_some() {
            return Err(unbuilt("PhoneNumber").into());
        }
        let named = match (&input.topic_arn, &input.target_arn) {
            (Some(arn), None) => (arn.as_str(), "TopicArn"),
            (None, Some(arn)) => (arn.as_str(), "TargetArn"),
            _ => {
                return Err(invalid(
                    "TopicArn or TargetArn Reason: no value for required parameter",
                )
                .into());
            }
        };
        touch_with(cx, named, "sns:Publish", |access| access).await
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &PublishInput,
        found: &Allowed<Found>,
    ) -> Result<(Outgoing, Ring), Failure> {
        let topic = found.present()?;
        let sent = Sent {
            message: &input.message,
            subject: input.subject.as_ref(),
            structure: input.message_structure.as_deref(),
            attributes: input.message_attributes.as_ref(),
        };
        let place = Place {
            group: input.message_group_id.as_deref(),
            deduplication_id: input.message_deduplication_id.as_deref(),
        };
        let checked = Checked::read(topic, &sent, place)?;
        let sealer = Sealer::begin(cx, &self.data_keys, topic).await?;
        Ok((checked.seal(cx, topic, &sealer)?, Ring::new(&self.bells.fan_out)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &PublishInput,
        found: Allowed<Found>,
        (outgoing, _): &(Outgoing, Ring),
    ) -> Result<PublishResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let topic = found.present()?;
        outgoing.require_sealed_for(topic)?;
        let published = outgoing.store(cx, topic, &self.sequences).await?;
        Ok(PublishResponse {
            message_id: Some(published.id),
            sequence_number: published.sequence.map(|sequence| sequence.to_string()),
        })
    }
}
