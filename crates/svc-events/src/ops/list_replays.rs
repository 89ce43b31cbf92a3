//! ListReplays: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListReplays.html>

use api_events::{ListReplays, ListReplaysRequest, ListReplaysResponse, ReplayState};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Events;
use crate::page::paging;
use crate::refusal::invalid;
use crate::replay::{ReplayRecord, replays_in};

impl Handler<ListReplays> for Events {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListReplaysRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("events:ListReplays", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListReplaysRequest,
        _: Allowed<()>,
    ) -> Result<ListReplaysResponse, Failure> {
        let (prefix, source) = (input.name_prefix.as_deref(), input.event_source_arn.as_deref());
        let state = input.state.as_ref();
        let filters = [prefix.is_some(), source.is_some(), state.is_some()];
        if filters.iter().filter(|is_there| **is_there).count() > 1 {
            return Err(invalid("At most one filter is allowed for ListReplays. Use either : State, EventSourceArn, or NamePrefix.").into());
        }
        let question = [
            prefix.unwrap_or_default(),
            source.unwrap_or_default(),
            state.map_or("", ReplayState::as_str),
        ];
        let page = (input.limit, input.next_token.as_deref());
        let paging = paging::<ListReplays>(cx, page, &question)?;
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let mut replays = replays_in(cx, &account, &region).await?;
        replays.retain(|replay| {
            prefix.is_none_or(|prefix| replay.name.starts_with(prefix))
                && source.is_none_or(|source| replay.archive_arn() == source)
                && state.is_none_or(|state| *state == replay.state.to_api())
                && paging.is_ahead(&replay.name)
        });
        let page = paging.cut(replays, |replay| replay.name.clone())?;
        let replays = page.items.iter().map(ReplayRecord::shown).collect();
        Ok(ListReplaysResponse { replays: Some(replays), next_token: page.next })
    }
}
