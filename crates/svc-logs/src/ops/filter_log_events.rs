//! FilterLogEvents: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html>
//!
//! Events of all streams come in the order of time, always. A page may be short, or empty, and have a token all the
//! same: a call looks at so much and no more.
//!
//! # Differs from AWS
//! `startFromHead` as false is refused: events come from the earliest one on.

use std::collections::BTreeSet;

use api_logs::{
    FilterLogEvents, FilterLogEventsRequest, FilterLogEventsResponse, FilteredLogEvent,
};
use engine::{Allowed, Ctx, Failure, Handler, Paging, Touch, View};
use log_pattern::Message;

use crate::CloudWatchLogs;
use crate::find::{About, Found, find_either};
use crate::merging::FoundEvent;
use crate::page::event_paging;
use crate::position::{Position, Window};
use crate::reading::{Search, Source};
use crate::refusal::{invalid, require_pattern, unbuilt};

impl Handler<FilterLogEvents> for CloudWatchLogs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &FilterLogEventsRequest,
    ) -> Result<Touch<Found>, Failure> {
        let named = (input.log_group_name.as_deref(), input.log_group_identifier.as_deref());
        let judged = ("logs:FilterLogEvents", About::All);
        let (found, access) = find_either(cx, named, judged).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &FilterLogEventsRequest,
        found: Allowed<Found>,
    ) -> Result<FilterLogEventsResponse, Failure> {
        if input.unmask == Some(true) {
            return Err(unbuilt("unmask").into());
        }
        if input.start_from_head == Some(false) {
            return Err(unbuilt("startFromHead false").into());
        }
        let group = found.present()?;
        let prefix = input.log_stream_name_prefix.as_deref();
        if prefix.is_some() && input.log_stream_names.is_some() {
            return Err(invalid(
                "logStreamNames and logStreamNamePrefix are mutually exclusive parameters.",
            )
            .into());
        }
        let text = input.filter_pattern.as_deref().unwrap_or_default();
        let pattern = require_pattern(text)?;
        let names = input.log_stream_names.as_ref();
        let names: Option<BTreeSet<String>> = names.map(|names| names.iter().cloned().collect());
        let paging = paging(cx, input, &group.unique_id)?;
        let kept_since_ms = group.kept_since_ms(cx.now().unix_ms());
        let window = Window {
            start_ms: input.start_time.unwrap_or(0).max(kept_since_ms),
            // The end is inside, other than that of GetLogEvents.
            end_ms: input.end_time.unwrap_or(i64::MAX).saturating_add(1),
        };
        let search = Search {
            group,
            source: Source::Group { names: names.as_ref(), prefix },
            window,
            events_max: paging.items_max(),
            wants: &|message| pattern.matches(&Message::new(message)),
        };
        let start = || (Position::before(window.start_ms), input.start_time.is_none().then_some(0));
        let (from, from_ms) = match paging.after() {
            None => start(),
            Some(parts) => {
                place(parts).ok_or_else(|| invalid("The specified nextToken is invalid."))?
            }
        };
        let found = search.forward(cx, (&from, from_ms)).await?;
        let next = found.next.map(|(position, from_ms)| {
            let mut parts = position.parts().to_vec();
            parts.push(from_ms.to_string());
            paging.token_behind(&parts)
        });
        Ok(FilterLogEventsResponse {
            events: Some(found.events.into_iter().map(shown).collect()),
            // As at AWS, which says nothing here any more.
            searched_log_streams: Some(Vec::new()),
            next_token: next.transpose()?,
        })
    }
}

fn paging(cx: &Ctx, input: &FilterLogEventsRequest, group: &str) -> Result<Paging, Failure> {
    let number = |number: Option<i64>| number.map(|it| it.to_string()).unwrap_or_default();
    let (start, end) = (number(input.start_time), number(input.end_time));
    let names = input.log_stream_names.as_ref().map(|names| names.join("\n")).unwrap_or_default();
    let question = [
        group,
        input.filter_pattern.as_deref().unwrap_or_default(),
        input.log_stream_name_prefix.as_deref().unwrap_or_default(),
        &names,
        &start,
        &end,
    ];
    event_paging::<FilterLogEvents>(cx, (input.limit, input.next_token.as_deref()), &question)
}

/// Where a token says that the page begins.
fn place(parts: &[String]) -> Option<(Position, Option<i64>)> {
    let (from, position) = parts.split_last()?;
    Some((Position::read(position)?, Some(from.parse().ok()?)))
}

fn shown((position, event): (Position, FoundEvent)) -> FilteredLogEvent {
    FilteredLogEvent {
        event_id: Some(event_id(&position)),
        log_stream_name: Some(event.stream),
        timestamp: Some(position.at_ms),
        message: Some(event.message),
        ingestion_time: Some(event.ingested_ms),
    }
}

/// What tells an event from every other.
fn event_id(position: &Position) -> String {
    let Position { at_ms, stream, number, index } = position;
    format!("{at_ms:014}{number:012}{index:05}{stream}")
}
