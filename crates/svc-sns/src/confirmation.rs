//! Asking an endpoint whether it wants a subscription: a message with a token, of which only the hash is kept.
//!
//! Source: <https://docs.aws.amazon.com/sns/latest/dg/SendMessageToHttp.prepare.html>

use engine::{Failure, Writer};

use crate::contents::Contents;
use crate::delivery::{CALLED, QUEUED, begin};
use crate::endpoint::Protocol;
use crate::limits::PENDING_MS;
use crate::message::MessageKind;
use crate::publishing::store_own;
use crate::remembered::{expire, forget_message};
use crate::subscription::{State, SubscriptionRecord};
use crate::token;
use crate::topic::TopicRecord;

/// Has the endpoint asked whether it wants to be subscribed; the subscription waits for its answer.
pub(crate) async fn ask(
    cx: &mut Writer<'_>,
    topic: &TopicRecord,
    subscription: &mut SubscriptionRecord,
) -> Result<(), Failure> {
    let text = format!(
        "You have chosen to subscribe to the topic {}.\nTo confirm the subscription, visit the SubscribeURL included in this message.",
        topic.arn()
    );
    let token = token::fresh(cx, &subscription.id);
    let until_ms = cx.now().unix_ms().saturating_add(PENDING_MS);
    subscription.state = State::Pending { token: token::hash(&token), until_ms };
    let kind = MessageKind::SubscriptionConfirmation;
    send(cx, topic, subscription, (kind, Contents::of_service(text, token), until_ms)).await
}

/// Tells the endpoint that its subscription has ended, and lets it go on.
pub(crate) async fn bid_farewell(
    cx: &mut Writer<'_>,
    topic: &TopicRecord,
    subscription: &mut SubscriptionRecord,
) -> Result<(), Failure> {
    let text = format!(
        "You have chosen to deactivate subscription {}.\nTo cancel this operation and restore the subscription, visit the SubscribeURL included in this message.",
        subscription.arn()
    );
    let token = token::fresh(cx, &subscription.id);
    let until_ms = cx.now().unix_ms().saturating_add(PENDING_MS);
    subscription.state = State::Left { token: token::hash(&token), until_ms };
    let kind = MessageKind::UnsubscribeConfirmation;
    send(cx, topic, subscription, (kind, Contents::of_service(text, token), until_ms)).await
}

async fn send(
    cx: &mut Writer<'_>,
    topic: &TopicRecord,
    subscription: &SubscriptionRecord,
    (kind, contents, until_ms): (MessageKind, Contents, i64),
) -> Result<(), Failure> {
    let message_id = store_own(cx, topic, (kind, &contents)).await?;
    let table = match subscription.protocol {
        Protocol::Sqs => &QUEUED,
        _ => &CALLED,
    };
    begin(cx, table, (&message_id, &topic.home, &subscription.id))?;
    forget_message(cx, &message_id)?;
    expire(cx, topic, (&subscription.id, until_ms))
}
