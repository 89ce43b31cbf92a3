//! CreateTopic: <https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html>

use std::collections::BTreeMap;

use api_sns::{CreateTopic, CreateTopicInput, CreateTopicResponse, Tag};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::fresh_label;
use wire::AwsError;

use crate::Sns;
use crate::access_policy::{ATTRIBUTE, bound};
use crate::find::topic_access;
use crate::refusal::{invalid, invalid_because, unbuilt};
use crate::tags::{add_tags, pairs};
use crate::topic::{TOPICS, TopicRecord, is_fifo_name, require_name};
use crate::topic_settings::TopicSettings;

/// The letters and digits that tell the subscriptions of a topic from those of every other.
const HOME_CHARS: usize = 20;

impl Handler<CreateTopic> for Sns {
    /// The topic as it is to be.
    type Touches = Touch<TopicRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateTopicInput,
    ) -> Result<Touch<TopicRecord>, Failure> {
        require_name(&input.name)?;
        let topic = TopicRecord {
            account: cx.account().clone(),
            region: cx.region().clone(),
            name: input.name.clone(),
            home: fresh_label(cx.random(), HOME_CHARS),
            created_ms: cx.now().unix_ms(),
            settings: TopicSettings::new(is_fifo_name(&input.name)),
            policy: None,
            tags: BTreeMap::new(),
        };
        cx.name_resource(&topic.arn(), &topic.account);
        let tags: &[Tag] = input.tags.as_deref().unwrap_or_default();
        let access = topic_access(cx, "sns:CreateTopic", &topic)?.request_tags(pairs(tags));
        let tagging = topic_access(cx, "sns:TagResource", &topic)?.request_tags(pairs(tags));
        let touch = Touch::new(topic, access);
        Ok(if tags.is_empty() { touch } else { touch.and(tagging) })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateTopicInput,
        allowed: Allowed<TopicRecord>,
    ) -> Result<CreateTopicResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut topic = allowed.into_inner();
        if input.data_protection_policy.as_ref().is_some_and(|policy| !policy.is_empty()) {
            return Err(unbuilt("DataProtectionPolicy").into());
        }
        let sent = input.attributes.clone().unwrap_or_default();
        require_kind(&topic, &sent)?;
        topic.settings.apply(&sent)?;
        if let Some(policy) = sent.get(ATTRIBUTE) {
            topic.policy = bound(cx, policy, &topic.arn()).await?;
        }
        if let Some(tags) = &input.tags {
            add_tags(&mut topic.tags, tags)?;
        }
        match TOPICS.get(cx, &topic.place()).await? {
            Some(held) => require_same(&held, &topic, (input, &sent))?,
            None => topic.save(cx)?,
        }
        Ok(CreateTopicResponse { topic_arn: Some(topic.arn()) })
    }
}

/// A topic in order says so in its name and in its attributes.
fn require_kind(topic: &TopicRecord, sent: &BTreeMap<String, String>) -> Result<(), AwsError> {
    match topic.is_fifo() && !sent.contains_key("FifoTopic") {
        true => Err(invalid("Topic Name")),
        false => Ok(()),
    }
}

/// A topic that is there already is answered as if it was made, if it is as it was asked for.
fn require_same(
    held: &TopicRecord,
    asked: &TopicRecord,
    (input, sent): (&CreateTopicInput, &BTreeMap<String, String>),
) -> Result<(), AwsError> {
    let has_other_policy = sent.contains_key(ATTRIBUTE) && held.policy != asked.policy;
    if has_other_policy || held.settings.first_difference(&asked.settings, sent).is_some() {
        return Err(invalid_because(
            "Attributes",
            "Topic already exists with different attributes",
        ));
    }
    if input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) && held.tags != asked.tags {
        return Err(invalid_because("Tags", "Topic already exists with different tags"));
    }
    Ok(())
}
