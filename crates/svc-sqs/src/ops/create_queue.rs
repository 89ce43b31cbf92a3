//! CreateQueue: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html>

use std::collections::BTreeMap;

use api_sqs::{CreateQueue, CreateQueueRequest, CreateQueueResult, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View, Writer};
use identity::fresh_label;
use wire::AwsError;

use crate::Sqs;
use crate::access_policy::{ATTRIBUTE, bound};
use crate::find::queue_access;
use crate::limits::PAUSE_MS;
use crate::queue::{QUEUES, QueueRecord, first_home, is_fifo_name, require_name, url};
use crate::refusal::invalid;
use crate::remembered::DELETED;
use crate::settings::{Settings, invalid_fifo_name};
use crate::sources::point;
use crate::tags::{add_tags, pairs};

/// The letters and digits that tell the messages of a queue from those of every other.
const HOME_CHARS: usize = 20;

impl Handler<CreateQueue> for Sqs {
    /// The queue as it is to be.
    type Touches = Touch<QueueRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateQueueRequest,
    ) -> Result<Touch<QueueRecord>, Failure> {
        require_name(&input.queue_name)?;
        let now_ms = cx.now().unix_ms();
        let queue = QueueRecord {
            account: cx.account().clone(),
            region: cx.region().clone(),
            name: input.queue_name.clone(),
            home: first_home(&fresh_label(cx.random(), HOME_CHARS)),
            created_ms: now_ms,
            changed_ms: now_ms,
            purged_ms: None,
            settings: Settings::new(is_fifo_name(&input.queue_name)),
            policy: None,
            tags: BTreeMap::new(),
        };
        cx.name_resource(&queue.arn(), &queue.account);
        let tags = input.tags.clone().unwrap_or_default();
        let access = queue_access(cx, "sqs:CreateQueue", &queue)?.request_tags(pairs(&tags));
        let tagging = queue_access(cx, "sqs:TagQueue", &queue)?.request_tags(pairs(&tags));
        let touch = Touch::new(queue, access);
        Ok(if tags.is_empty() { touch } else { touch.and(tagging) })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateQueueRequest,
        allowed: Allowed<QueueRecord>,
    ) -> Result<CreateQueueResult, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut queue = allowed.into_inner();
        let sent = input.attributes.clone().unwrap_or_default();
        require_kind(&queue, &sent)?;
        queue.settings.apply(&sent)?;
        if let Some(policy) = sent.get(ATTRIBUTE) {
            queue.policy = bound(cx, policy).await?;
        }
        if let Some(tags) = &input.tags {
            add_tags(&mut queue.tags, tags)?;
        }
        match QUEUES.get(cx, &queue.place()).await? {
            Some(held) => require_same(&held, &queue, &sent)?,
            None => {
                require_free(cx, &queue).await?;
                point(cx, &queue, None).await?;
                queue.save(cx)?;
            }
        }
        let url = url(cx.request(), &queue.account, &queue.name);
        Ok(CreateQueueResult { queue_url: Some(url) })
    }
}

/// A queue in order says so in its name and in its attributes.
fn require_kind(queue: &QueueRecord, sent: &BTreeMap<String, String>) -> Result<(), AwsError> {
    let asked = sent.get("FifoQueue").map(String::as_str);
    match (queue.is_fifo(), asked) {
        (true, Some(_)) | (false, None) => Ok(()),
        (false, Some(_)) => Err(invalid_fifo_name()),
        (true, None) => Err(invalid(
            &queue.name,
            "QueueName",
            "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length",
        )),
    }
}

/// A queue that is there already is answered as if it was made, if it is as it was asked for.
fn require_same(
    held: &QueueRecord,
    asked: &QueueRecord,
    sent: &BTreeMap<String, String>,
) -> Result<(), AwsError> {
    let has_other_policy = sent.contains_key(ATTRIBUTE) && held.policy != asked.policy;
    let differing = held.settings.first_difference(&asked.settings, sent);
    match differing.or(has_other_policy.then_some(ATTRIBUTE)) {
        None => Ok(()),
        Some(name) => Err(errors::queue_name_exists(format!(
            "A queue already exists with the same name and a different value for attribute {name}"
        ))),
    }
}

/// # Errors
/// `QueueDeletedRecently` within a minute.
async fn require_free(cx: &mut Writer<'_>, queue: &QueueRecord) -> Result<(), Failure> {
    let now_ms = cx.now().unix_ms();
    let deleted = DELETED.get(cx, &queue.place()).await?;
    if deleted.is_none_or(|deleted| deleted.ends_ms <= now_ms) {
        return Ok(());
    }
    Err(errors::queue_deleted_recently(format!(
        "You must wait {} seconds after deleting a queue before you can create another with the same name.",
        PAUSE_MS / 1_000
    ))
    .into())
}
