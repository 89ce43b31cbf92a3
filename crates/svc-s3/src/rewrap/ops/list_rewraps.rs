//! ListRewraps, of Ironkeep's own API: the tasks of the account, the oldest first.

use api_ironkeep::{ListRewraps, ListRewrapsRequest, ListRewrapsResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, PageRequest, PageRules, Paging, Touch, View};
use wire::Operation;

use crate::S3;
use crate::rewrap::shown::rewrap;
use crate::rewrap::task::TASKS;

const RULES: PageRules = PageRules {
    items_default: 100,
    items_max: 1_000,
    tokens_expire: true,
    invalid_token: || errors::invalid_parameter_exception("NextToken is not of this list."),
};

impl Handler<ListRewraps> for S3 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListRewrapsRequest,
    ) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("ironkeep:ListRewraps", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListRewrapsRequest,
        _: Allowed<()>,
    ) -> Result<ListRewrapsResponse, Failure> {
        let request = PageRequest {
            operation: ListRewraps::META,
            question: &[],
            items: input.max_results,
            token: input.next_token.as_deref(),
        };
        let paging = Paging::new(cx, &RULES, request)?;
        let account = cx.account().clone();
        let page = paging.rows(cx, &TASKS, &[account.as_str()], |_, _| true).await?;
        let page =
            page.map(|(parts, task)| rewrap(parts.into_iter().next().unwrap_or_default(), task));
        Ok(ListRewrapsResponse { rewraps: page.items, next_token: page.next })
    }
}
