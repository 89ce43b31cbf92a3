//! GetQueueAttributes: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html>

use std::collections::BTreeMap;

use api_sqs::{GetQueueAttributes, GetQueueAttributesRequest, GetQueueAttributesResult};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Sqs;
use crate::access_policy::{ATTRIBUTE, shown};
use crate::find::{Found, touch};
use crate::limits::SECOND_MS;
use crate::settings::{is_attribute, unknown_name};

impl Handler<GetQueueAttributes> for Sqs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetQueueAttributesRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.queue_url, "sqs:GetQueueAttributes").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetQueueAttributesRequest,
        found: Allowed<Found>,
    ) -> Result<GetQueueAttributesResult, Failure> {
        let queue = found.present()?;
        let names = input.attribute_names.as_deref().unwrap_or_default();
        if let Some(unknown) = names.iter().find(|name| !is_attribute(name)) {
            return Err(unknown_name(unknown).into());
        }
        let wants = |wanted: &str| names.iter().any(|name| name == "All" || name == wanted);
        let mut attributes: BTreeMap<&str, String> = queue.settings.shown();
        attributes.insert("QueueArn", queue.arn());
        attributes.insert("CreatedTimestamp", (queue.created_ms / SECOND_MS).to_string());
        attributes.insert("LastModifiedTimestamp", (queue.changed_ms / SECOND_MS).to_string());
        if let Some(policy) = queue.policy.as_ref().filter(|_| wants(ATTRIBUTE)) {
            attributes.insert(ATTRIBUTE, shown(cx, policy).await?);
        }
        if names.iter().any(|name| name == "All" || name.starts_with("Approximate")) {
            let counts = self.tallies.counts(cx, queue).await?;
            let [all, delayed, in_flight] = [counts.visible, counts.delayed, counts.in_flight];
            attributes.insert("ApproximateNumberOfMessages", all.to_string());
            attributes.insert("ApproximateNumberOfMessagesDelayed", delayed.to_string());
            attributes.insert("ApproximateNumberOfMessagesNotVisible", in_flight.to_string());
        }
        attributes.retain(|name, _| wants(name));
        let attributes: BTreeMap<String, String> =
            attributes.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Ok(GetQueueAttributesResult { attributes: (!attributes.is_empty()).then_some(attributes) })
    }
}
