//! ListArchives: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListArchives.html>

use api_events::{Archive, ArchiveState, ListArchives, ListArchivesRequest, ListArchivesResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Timestamp;

use crate::Events;
use crate::archive::{archives_in, count};
use crate::page::paging;
use crate::refusal::invalid;

impl Handler<ListArchives> for Events {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListArchivesRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("events:ListArchives", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListArchivesRequest,
        _: Allowed<()>,
    ) -> Result<ListArchivesResponse, Failure> {
        let (prefix, source) = (input.name_prefix.as_deref(), input.event_source_arn.as_deref());
        let state = input.state.as_ref();
        let filters = [prefix.is_some(), source.is_some(), state.is_some()];
        if filters.iter().filter(|is_there| **is_there).count() > 1 {
            return Err(invalid("At most one filter is allowed for ListArchives. Use either : State, EventSourceArn, or NamePrefix.").into());
        }
        let question = [
            prefix.unwrap_or_default(),
            source.unwrap_or_default(),
            state.map_or("", ArchiveState::as_str),
        ];
        let page = (input.limit, input.next_token.as_deref());
        let paging = paging::<ListArchives>(cx, page, &question)?;
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let mut archives = archives_in(cx, &account, &region).await?;
        archives.retain(|archive| {
            prefix.is_none_or(|prefix| archive.name.starts_with(prefix))
                && source.is_none_or(|source| archive.bus_place().arn() == source)
                && state.is_none_or(|state| *state == ArchiveState::Enabled)
                && paging.is_ahead(&archive.name)
        });
        let page = paging.cut(archives, |archive| archive.name.clone())?;
        let mut listed = Vec::with_capacity(page.items.len());
        for archive in page.items {
            let (events, bytes) = count(cx, &archive.unique_id).await?;
            let days = archive.retention_days.unwrap_or_default();
            listed.push(Archive {
                archive_name: Some(archive.name.clone()),
                event_source_arn: Some(archive.bus_place().arn()),
                state: Some(ArchiveState::Enabled),
                state_reason: None,
                retention_days: Some(i32::try_from(days).unwrap_or(i32::MAX)),
                size_bytes: Some(bytes),
                event_count: Some(events),
                creation_time: Some(Timestamp::from_unix_ms(archive.created_ms)),
            });
        }
        Ok(ListArchivesResponse { archives: Some(listed), next_token: page.next })
    }
}
