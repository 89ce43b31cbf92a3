//! ListSubscriptions: <https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptions.html>

use api_sns::{ListSubscriptions, ListSubscriptionsInput, ListSubscriptionsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Sns;
use crate::page::paging;
use crate::subscription::{SUBSCRIBERS, SUBSCRIPTIONS};

impl Handler<ListSubscriptions> for Sns {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListSubscriptionsInput,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("sns:ListSubscriptions", cx.account()))
    }

    /// A page may have fewer subscriptions than it could: those that are just being removed are passed over.
    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListSubscriptionsInput,
        _: Allowed<()>,
    ) -> Result<ListSubscriptionsResponse, Failure> {
        let paging = paging::<ListSubscriptions>(cx, input.next_token.as_deref(), &[])?;
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let page = paging.rows(cx, &SUBSCRIBERS, &[&account, &region], |_, _| true).await?;
        let mut subscriptions = Vec::with_capacity(page.items.len());
        for (parts, _) in &page.items {
            let place: Vec<&str> = parts.iter().map(String::as_str).collect();
            let subscription = SUBSCRIPTIONS.get(cx, &place).await?;
            subscriptions.extend(subscription.filter(|it| it.is_listed()).map(|it| it.listed()));
        }
        Ok(ListSubscriptionsResponse { subscriptions: Some(subscriptions), next_token: page.next })
    }
}
