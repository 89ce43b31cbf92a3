//! LookupEvents: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html>
//!
//! Events of the caller's account and region of the last 90 days, newest first. Those of insights are looked
//! up apart (`EventCategory`).
//!
//! # Differs from AWS
//! Data events are found too, such as reads and writes of S3 objects. At AWS they are only in
//! trails; here nothing that happened is left out.

use api_cloudtrail::{
    Event as ShownEvent, EventCategory, LookupAttributeKey, LookupEvents, LookupEventsRequest,
    LookupEventsResponse, Resource as ShownResource, errors,
};
use engine::{
    Allowed, Consume as _, Ctx, Failure, Handler, PageRequest, PageRules, Paging, Touch, View,
};
use journal::{EventId, Journal, Record};
use stdx::Timestamp;
use wire::{AwsError, Operation};

use crate::CloudTrail;
use crate::event::Event;
use crate::index::{EVENT_ID, EVENT_SPREAD_MS, EVERY, LookupIndex, OBJECT, mark};
use crate::insight::{INSIGHTS, Insight};
use crate::query::{Hits, Query, QueryHits, REACH_SECONDS, find};
use crate::question::{EventScope, Match, Question, wanted_object};
use crate::records::fetch;
use crate::unlisted::{Bounds, Compared, Comparison, Reach, compare};

/// The most events of a page, and of a request that names no number.
const PAGE_MAX: usize = 50;

impl Handler<LookupEvents> for CloudTrail {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &LookupEventsRequest,
    ) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide(LookupEvents::META.action(), cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &LookupEventsRequest,
        _: Allowed<()>,
    ) -> Result<LookupEventsResponse, Failure> {
        let limit = page_size(input.max_results)?;
        let (attribute, value) = attribute(input)?;
        let seconds = seconds(input, cx.now())?;
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let scope = EventScope { account: account.as_str(), region: region.as_str() };
        let paging = paging(cx, input)?;
        if let Some(category) = &input.event_category {
            require_insight(category)?;
            return insights(cx, input, (&scope, &paging), seconds).await;
        }
        let before = paging.after_name().map(sequence).transpose()?;
        cx.catch_up(LookupIndex::NAME).await;
        if attribute == EVENT_ID
            && before.is_none()
            && let Some(record) = by_id(cx.journal(), scope, value, seconds).await?
        {
            let events = shown(&record).into_iter().collect();
            return Ok(LookupEventsResponse { events: Some(events), next_token: None });
        }
        let from = cx.journal().find_by_time(Timestamp::from_unix_seconds(seconds.0)).await?;
        let object = wanted_object(attribute, value);
        let query = Query {
            account: scope.account,
            region: scope.region,
            attribute: if object.is_some() { OBJECT } else { attribute },
            value: object.map_or(value, |(bucket, _)| bucket),
            mark: object.map(|(_, object_key)| mark(object_key)),
            seconds,
            from,
            before: before.unwrap_or(u64::MAX),
            limit,
        };
        let durable = cx.journal().durable_head().sequence;
        let reach = Reach { durable, indexed: cx.passed(LookupIndex::NAME) };
        let found = find(cx.tx(), &query).await?;
        let question = Question { scope, attribute, value, object, seconds };
        let hits = self.completed(cx, &query, found, (reach, &question)).await?;
        let records = fetch(cx.journal(), &hits.sequences).await?;
        let answers = answers(cx, &question, &hits.sequences, &records);
        let next = hits.next.map(|next| paging.token_behind(&[next.to_string()]));
        Ok(LookupEventsResponse {
            events: Some(answers.into_iter().filter_map(shown).collect()),
            next_token: next.transpose()?,
        })
    }
}

/// Tokens are bound to the attribute and the times as the caller gave them.
fn paging(cx: &Ctx, input: &LookupEventsRequest) -> Result<Paging, Failure> {
    let question = question(input);
    Paging::new(
        cx,
        &PageRules {
            items_default: PAGE_MAX,
            items_max: PAGE_MAX,
            tokens_expire: true,
            invalid_token,
        },
        PageRequest {
            operation: LookupEvents::META,
            question: &question.each_ref().map(String::as_str),
            items: input.max_results,
            token: input.next_token.as_deref(),
        },
    )
}

/// The members that decide what is listed.
fn question(input: &LookupEventsRequest) -> [String; 5] {
    let attribute = input.lookup_attributes.as_deref().unwrap_or_default().first();
    let (key, value) = attribute.map_or(("", ""), |attribute| {
        (attribute.attribute_key.as_str(), attribute.attribute_value.as_str())
    });
    let ms = |at: Option<Timestamp>| at.map_or(String::new(), |at| at.unix_ms().to_string());
    let category = input.event_category.as_ref().map_or("", EventCategory::as_str).to_owned();
    [key.to_owned(), value.to_owned(), ms(input.start_time), ms(input.end_time), category]
}

/// The sequence number in a token: the lookup goes on below it.
fn sequence(text: &str) -> Result<u64, AwsError> {
    text.parse().map_err(|_| invalid_token())
}

fn invalid_token() -> AwsError {
    errors::invalid_next_token_exception("Invalid token specified.")
}

fn page_size(wish: Option<i32>) -> Result<usize, AwsError> {
    let Some(wish) = wish else { return Ok(PAGE_MAX) };
    let size = usize::try_from(wish).ok().filter(|size| (1..=PAGE_MAX).contains(size));
    size.ok_or_else(|| {
        errors::invalid_max_results_exception("A max results value between 1 and 50 is required.")
    })
}

/// The attribute to look up, and its value.
fn attribute(input: &LookupEventsRequest) -> Result<(&str, &str), AwsError> {
    let invalid = |text: &str| Err(errors::invalid_lookup_attributes_exception(text));
    let attribute = match input.lookup_attributes.as_deref().unwrap_or_default() {
        [] => return Ok((EVERY, "")),
        [attribute] => attribute,
        _ => return invalid("You can specify only one lookup attribute."),
    };
    let value = attribute.attribute_value.as_str();
    match &attribute.attribute_key {
        LookupAttributeKey::Unknown(_) => invalid("The lookup attribute key is not valid."),
        LookupAttributeKey::ReadOnly if !matches!(value, "true" | "false") => {
            invalid("The value of ReadOnly must be true or false.")
        }
        key => Ok((key.as_str(), value)),
    }
}

/// Those of `records`, which the index led to, that answer the question. What the index should not
/// have led to is logged and counted: it is damage.
fn answers<'r>(
    cx: &Ctx,
    question: &Question<'_>,
    sequences: &[u64],
    records: &'r [Record],
) -> Vec<&'r Record> {
    let mut stray = sequences.len().saturating_sub(records.len());
    let mut answers = Vec::with_capacity(records.len());
    for record in records {
        match question.compare(record) {
            Match::Answer => answers.push(record),
            Match::OtherObject => {}
            Match::Stray => stray = stray.saturating_add(1),
        }
    }
    if stray > 0 {
        let request = cx.request().id.as_str();
        tracing::error!(request, stray, "the lookup index leads to records of other questions");
        cx.counters().stray_postings.add(stray as u64);
    }
    answers
}

impl CloudTrail {
    /// The index's answer with what the journal holds besides. Rows that are not as they were written
    /// are logged, counted, said in the record of the lookup, and written anew.
    pub(crate) async fn completed(
        &self,
        cx: &mut Ctx,
        query: &Query<'_>,
        found: QueryHits,
        (reach, question): (Reach, &Question<'_>),
    ) -> Result<Hits, Failure> {
        let answers = |record: &Record| matches!(question.compare(record), Match::Answer);
        let (tx, journal, bounds) = (cx.tx(), cx.journal(), Bounds::LOOKUP);
        let compared =
            compare(Comparison { tx, journal, reach, bounds }, query, found, answers).await?;
        let Compared { hits, unlisted, damaged } = compared;
        if !damaged.is_empty() {
            let (request, unlisted) = (cx.request().id.as_str(), unlisted.len());
            tracing::error!(
                request,
                blocks = ?damaged,
                unlisted,
                "rows of the lookup index were removed, exchanged or damaged: the journal was read \
                 instead, and the answer is whole"
            );
            cx.counters().damaged_blocks.add(damaged.len() as u64);
            cx.audit.extra("damagedIndexBlocks", damaged.len());
            cx.audit.extra("unlistedEvents", unlisted);
        }
        damaged.into_iter().for_each(|block| self.index.mend_soon(block));
        Ok(hits)
    }
}

/// First and last second to look at.
fn seconds(input: &LookupEventsRequest, now: Timestamp) -> Result<(i64, i64), AwsError> {
    let start = input.start_time.map_or(i64::MIN, Timestamp::unix_seconds);
    let end = input.end_time.map_or(i64::MAX, Timestamp::unix_seconds);
    if start > end {
        return Err(errors::invalid_time_range_exception(
            "The start time must be before the end time.",
        ));
    }
    Ok((start.max(now.unix_seconds().saturating_sub(REACH_SECONDS)), end))
}

fn require_insight(category: &EventCategory) -> Result<(), AwsError> {
    match category {
        EventCategory::Insight => Ok(()),
        EventCategory::Unknown(_) => {
            let text = "The event category is not valid.";
            Err(errors::invalid_event_category_exception(text))
        }
    }
}

/// The page of events of insights: by id, name or service.
async fn insights(
    cx: &mut Ctx,
    input: &LookupEventsRequest,
    (scope, paging): (&EventScope<'_>, &Paging),
    (first, last): (i64, i64),
) -> Result<LookupEventsResponse, Failure> {
    let attribute = input.lookup_attributes.as_deref().unwrap_or_default().first();
    let wanted = attribute.map(|it| (&it.attribute_key, it.attribute_value.as_str()));
    if wanted.is_some_and(|(key, _)| {
        use LookupAttributeKey as Key;
        !matches!(key, Key::EventId | Key::EventName | Key::EventSource)
    }) {
        let text = "Insights events are looked up by EventId, EventName or EventSource.";
        return Err(errors::invalid_lookup_attributes_exception(text).into());
    }
    let is_wanted = |insight: &Insight| {
        let second = insight.at_ms.div_euclid(1_000);
        let is_in_time = (first..=last).contains(&second);
        is_in_time
            && wanted.is_none_or(|(key, value)| match key {
                LookupAttributeKey::EventId => insight.id == value,
                LookupAttributeKey::EventName => insight.name == value,
                _ => insight.source == value,
            })
    };
    let prefix = [scope.account, scope.region];
    let page = paging.rows(cx, &INSIGHTS, &prefix, |_, insight| is_wanted(insight)).await?;
    let next_token = page.next.clone();
    let events = page.map(|(_, insight)| ShownEvent {
        event_time: Some(Timestamp::from_unix_ms(insight.at_ms)),
        cloud_trail_event: Some(insight.json),
        event_id: Some(insight.id),
        event_name: Some(insight.name),
        event_source: Some(insight.source),
        ..ShownEvent::default()
    });
    Ok(LookupEventsResponse { events: Some(events.items), next_token })
}

fn shown(record: &Record) -> Option<ShownEvent> {
    let event = Event::of(record)?;
    let resource = |resource: crate::event::Resource<'_>| ShownResource {
        resource_type: resource.kind.map(ToOwned::to_owned),
        resource_name: Some(resource.name.to_owned()),
    };
    Some(ShownEvent {
        read_only: Some(event.read_only_text().to_owned()),
        access_key_id: event.access_key_id().map(ToOwned::to_owned),
        event_time: Timestamp::parse_iso8601(&event.event_time).ok(),
        username: event.username().map(ToOwned::to_owned),
        resources: Some(event.resources().map(resource).collect()),
        cloud_trail_event: Some(String::from_utf8_lossy(&record.payload).into_owned()),
        event_id: Some(event.event_id.into_owned()),
        event_name: Some(event.event_name.into_owned()),
        event_source: Some(event.event_source.into_owned()),
    })
}

/// The record of the event that the lookup wants by its id, where the journal finds it by that: one
/// of the caller's account and region, and in time.
async fn by_id(
    journal: &Journal,
    scope: EventScope<'_>,
    value: &str,
    seconds: (i64, i64),
) -> Result<Option<Record>, Failure> {
    let Ok(id) = EventId::parse(value) else { return Ok(None) };
    let Some(sequence) = journal.find_event(id, EVENT_SPREAD_MS).await? else { return Ok(None) };
    let record = fetch(journal, &[sequence]).await?.into_iter().next();
    let question = Question { scope, attribute: EVENT_ID, value, object: None, seconds };
    Ok(record.filter(|record| question.compare(record) == Match::Answer))
}

#[cfg(test)]
mod tests;
