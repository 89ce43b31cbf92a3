//! GetLogEvents: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html>
//!
//! A page has two tokens: of what follows it and of what is before it. Where nothing is there, the token is the one
//! that was sent.

use api_logs::{GetLogEvents, GetLogEventsRequest, GetLogEventsResponse, OutputLogEvent};
use engine::{Allowed, Ctx, Failure, Handler, Paging, Touch, View};

use crate::CloudWatchLogs;
use crate::find::{FoundStream, find_stream};
use crate::merging::FoundEvent;
use crate::page::event_paging;
use crate::position::{Position, Window};
use crate::reading::{Search, Source};
use crate::refusal::{invalid, unbuilt};

/// What a token of later events begins with.
const FORWARD: &str = "f/";
/// What a token of earlier events begins with.
const BACKWARD: &str = "b/";

/// The events of a page, and where those before and behind it are.
struct Page {
    events: Vec<(Position, FoundEvent)>,
    before: Position,
    behind: Position,
}

impl Handler<GetLogEvents> for CloudWatchLogs {
    type Touches = Touch<FoundStream>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetLogEventsRequest,
    ) -> Result<Touch<FoundStream>, Failure> {
        let named = (input.log_group_name.as_deref(), input.log_group_identifier.as_deref());
        let stream = &input.log_stream_name;
        let (found, access) = find_stream(cx, named, stream, "logs:GetLogEvents").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetLogEventsRequest,
        found: Allowed<FoundStream>,
    ) -> Result<GetLogEventsResponse, Failure> {
        if input.unmask == Some(true) {
            return Err(unbuilt("unmask").into());
        }
        let (group, stream) = found.present()?;
        let token = input.next_token.as_deref();
        let (is_forward, sealed) = match token {
            None => (input.start_from_head == Some(true), None),
            Some(token) => match (token.strip_prefix(FORWARD), token.strip_prefix(BACKWARD)) {
                (Some(sealed), _) => (true, Some(sealed)),
                (None, Some(sealed)) => (false, Some(sealed)),
                (None, None) => {
                    return Err(invalid("The specified nextToken is invalid.").into());
                }
            },
        };
        let question = [stream.unique_id.as_str()];
        let paging = event_paging::<GetLogEvents>(cx, (input.limit, sealed), &question)?;
        let kept_since_ms = group.kept_since_ms(cx.now().unix_ms());
        let window = Window {
            start_ms: input.start_time.unwrap_or(0).max(kept_since_ms),
            end_ms: input.end_time.unwrap_or(i64::MAX),
        };
        let search = Search {
            group,
            source: Source::Stream(stream),
            window,
            events_max: paging.items_max(),
            wants: &|_| true,
        };
        let from = paging.after().map(|parts| {
            let damaged = || invalid("The specified nextToken is invalid.");
            Position::read(parts).ok_or_else(damaged)
        });
        let page = read(cx, &search, (is_forward, from.transpose()?)).await?;
        let is_empty = page.events.is_empty();
        let mine = |other: bool| token.filter(|_| is_empty && is_forward == other);
        Ok(GetLogEventsResponse {
            next_forward_token: Some(sealed_token(&paging, (FORWARD, mine(true)), &page.behind)?),
            next_backward_token: Some(sealed_token(
                &paging,
                (BACKWARD, mine(false)),
                &page.before,
            )?),
            events: Some(page.events.into_iter().map(shown).collect()),
        })
    }
}

async fn read(
    cx: &mut Ctx,
    search: &Search<'_>,
    (is_forward, from): (bool, Option<Position>),
) -> Result<Page, Failure> {
    if is_forward {
        let from = from.unwrap_or_else(|| Position::before(search.window.start_ms));
        let found = search.forward(cx, (&from, None)).await?;
        let first = found.events.first().map(|(position, _)| position.clone());
        let last = found.events.last().map(|(position, _)| position.clone());
        let next = found.next.map(|(position, _)| position);
        return Ok(Page {
            before: first.unwrap_or_else(|| from.clone()),
            behind: next.or(last).unwrap_or(from),
            events: found.events,
        });
    }
    let from = from.unwrap_or_else(|| Position::before(search.window.end_ms));
    let mut events = search.backward(cx, &from).await?;
    events.reverse();
    let first = events.first().map(|(position, _)| position.clone());
    let last = events.last().map(|(position, _)| position.clone());
    Ok(Page { before: first.unwrap_or_else(|| from.clone()), behind: last.unwrap_or(from), events })
}

/// The token of a place; `mine` where it is that of the request.
fn sealed_token(
    paging: &Paging,
    (direction, mine): (&str, Option<&str>),
    position: &Position,
) -> Result<String, Failure> {
    match mine {
        Some(mine) => Ok(mine.to_owned()),
        None => Ok(format!("{direction}{}", paging.token_behind(&position.parts())?)),
    }
}

fn shown((position, event): (Position, FoundEvent)) -> OutputLogEvent {
    OutputLogEvent {
        timestamp: Some(position.at_ms),
        message: Some(event.message),
        ingestion_time: Some(event.ingested_ms),
    }
}
