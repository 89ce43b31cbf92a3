//! ListSubscriptionsByTopic: <https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html>

use api_sns::{
    ListSubscriptionsByTopic, ListSubscriptionsByTopicInput, ListSubscriptionsByTopicResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Sns;
use crate::find::{Found, touch};
use crate::page::paging;
use crate::subscription::SUBSCRIPTIONS;

impl Handler<ListSubscriptionsByTopic> for Sns {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListSubscriptionsByTopicInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.topic_arn, "sns:ListSubscriptionsByTopic").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListSubscriptionsByTopicInput,
        found: Allowed<Found>,
    ) -> Result<ListSubscriptionsByTopicResponse, Failure> {
        let topic = found.present()?;
        let (token, question) = (input.next_token.as_deref(), [input.topic_arn.as_str()]);
        let paging = paging::<ListSubscriptionsByTopic>(cx, token, &question)?;
        let page = paging.rows(cx, &SUBSCRIPTIONS, &[&topic.home], |_, it| it.is_listed()).await?;
        let subscriptions = page.items.iter().map(|(_, subscription)| subscription.listed());
        Ok(ListSubscriptionsByTopicResponse {
            subscriptions: Some(subscriptions.collect()),
            next_token: page.next,
        })
    }
}
