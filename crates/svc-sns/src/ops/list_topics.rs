//! ListTopics: <https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html>

use api_sns::{ListTopics, ListTopicsInput, ListTopicsResponse, Topic};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Sns;
use crate::page::paging;
use crate::topic::TOPICS;

impl Handler<ListTopics> for Sns {
    type Touches = Touch<()>;

    async fn touches(&self, cx: &mut View<'_>, _: &ListTopicsInput) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("sns:ListTopics", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListTopicsInput,
        _: Allowed<()>,
    ) -> Result<ListTopicsResponse, Failure> {
        let paging = paging::<ListTopics>(cx, input.next_token.as_deref(), &[])?;
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let page = paging.rows(cx, &TOPICS, &[&account, &region], |_, _| true).await?;
        let topics = page.items.iter().map(|(_, topic)| Topic { topic_arn: Some(topic.arn()) });
        Ok(ListTopicsResponse { topics: Some(topics.collect()), next_token: page.next })
    }
}
