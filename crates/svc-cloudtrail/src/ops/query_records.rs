//! QueryRecords, of Ironkeep's own API: who did what to what, over the whole journal. Records of the
//! caller's account and region, newest first, that have all the question names.
//!
//! The index of lookups leads to them as far back as it reaches (90 days); what is older is read from the
//! journal itself. A page examines a bounded number of records: it may have fewer answers than asked for,
//! or none, and a token.

use api_ironkeep::{AuditRecord, QueryRecords, QueryRecordsRequest, QueryRecordsResponse, errors};
use engine::{
    Access, Allowed, Consume as _, Ctx, Failure, Handler, PageRequest, PageRules, Paging, Touch,
    View,
};
use journal::Record;
use stdx::Timestamp;
use wire::{AwsError, Operation};

use crate::CloudTrail;
use crate::audit_question::{answer, leading};
use crate::index::{LookupIndex, OBJECT, mark};
use crate::query::{Query, REACH_SECONDS, find};
use crate::question::{EventScope, Match, Question, wanted_object};
use crate::records::fetch;
use crate::unlisted::Reach;

const RULES: PageRules = PageRules {
    items_default: 100,
    items_max: 1_000,
    tokens_expire: true,
    invalid_token: || errors::invalid_parameter_exception("NextToken is not of this question."),
};

/// Records held at a time.
const CHUNK: usize = 256;

/// Records that one page examines.
const EXAMINED_MAX: usize = 8_192;

/// Times that one page asks the index: each time covers up to 262,144 records.
const PASSES_MAX: usize = 8;

/// In a token: the answer goes on in the index ...
const INDEX: &str = "index";
/// ... or in the journal, behind what the index reaches.
const JOURNAL: &str = "journal";

impl Handler<QueryRecords> for CloudTrail {
    type Touches = Touch<()>;

    /// It shows what LookupEvents shows, and takes the right to that besides its own.
    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &QueryRecordsRequest,
    ) -> Result<Self::Touches, Failure> {
        let lookup = Access::new("cloudtrail:LookupEvents", "*", cx.account());
        Ok(Touch::account_wide("ironkeep:QueryRecords", cx.account()).and(lookup))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &QueryRecordsRequest,
        _: Allowed<()>,
    ) -> Result<QueryRecordsResponse, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let scope = EventScope { account: account.as_str(), region: region.as_str() };
        let (attribute, value) = leading(input);
        let object = wanted_object(attribute, &value);
        let seconds = seconds(input)?;
        let question = Question { scope, attribute, value: &value, object, seconds };
        let paging = paging(cx, input)?;
        let mut page = Page { input, limit: paging.items_max(), found: Vec::new(), examined: 0 };
        cx.catch_up(LookupIndex::NAME).await;
        let next = match place(&paging)? {
            Place::Index(before) => self.through_index(cx, &question, before, &mut page).await?,
            Place::Journal(before) => Some(Place::Journal(before)),
        };
        let next = match next {
            Some(Place::Journal(before)) if page.has_room() => {
                through_journal(cx, &question, before, &mut page).await?
            }
            other => other,
        };
        let next = next.map(|place| paging.token_behind(&place.written())).transpose()?;
        let examined_count = i64::try_from(page.examined).unwrap_or(i64::MAX);
        Ok(QueryRecordsResponse { records: page.found, examined_count, next_token: next })
    }
}

/// Where a question goes on: below a sequence number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Index(u64),
    Journal(u64),
}

impl Place {
    fn written(self) -> [String; 2] {
        match self {
            Self::Index(before) => [INDEX.to_owned(), before.to_string()],
            Self::Journal(before) => [JOURNAL.to_owned(), before.to_string()],
        }
    }
}

fn place(paging: &Paging) -> Result<Place, AwsError> {
    let Some(written) = paging.after() else { return Ok(Place::Index(u64::MAX)) };
    let place = match written {
        [phase, before] => before.parse().ok().and_then(|before| match phase.as_str() {
            INDEX => Some(Place::Index(before)),
            JOURNAL => Some(Place::Journal(before)),
            _ => None,
        }),
        _ => None,
    };
    place.ok_or_else(RULES.invalid_token)
}

/// Answers being gathered.
struct Page<'a> {
    input: &'a QueryRecordsRequest,
    limit: usize,
    found: Vec<AuditRecord>,
    examined: usize,
}

impl Page<'_> {
    fn has_room(&self) -> bool {
        self.found.len() < self.limit && self.examined < EXAMINED_MAX
    }

    /// Examines `records`, newest first, while there is room. Gives the last one examined where there was
    /// no room for the rest.
    fn examine(&mut self, question: &Question<'_>, records: &[Record]) -> Option<u64> {
        for record in records {
            self.examined = self.examined.saturating_add(1);
            if question.compare(record) == Match::Answer {
                self.found.extend(answer(self.input, record));
            }
            if !self.has_room() {
                return Some(record.sequence);
            }
        }
        None
    }
}

impl CloudTrail {
    /// Answers by the index, from `before` down. Gives where to go on.
    async fn through_index(
        &self,
        cx: &mut Ctx,
        question: &Question<'_>,
        before: u64,
        page: &mut Page<'_>,
    ) -> Result<Option<Place>, Failure> {
        let reach = cx.now().unix_seconds().saturating_sub(REACH_SECONDS);
        let first = question.seconds.0.max(reach);
        let from = cx.journal().find_by_time(Timestamp::from_unix_seconds(first)).await?;
        let older = (question.seconds.0 < reach).then_some(Place::Journal(from));
        let mut before = before;
        for _ in 0..PASSES_MAX {
            let query = Query {
                account: question.scope.account,
                region: question.scope.region,
                attribute: if question.object.is_some() { OBJECT } else { question.attribute },
                value: question.object.map_or(question.value, |(bucket, _)| bucket),
                mark: question.object.map(|(_, object_key)| mark(object_key)),
                seconds: question.seconds,
                from,
                before,
                limit: CHUNK,
            };
            let durable = cx.journal().durable_head().sequence;
            let reach = Reach { durable, indexed: cx.passed(LookupIndex::NAME) };
            let hits = find(cx.tx(), &query).await?;
            let hits = self.completed(cx, &query, hits, (reach, question)).await?;
            let records = fetch(cx.journal(), &hits.sequences).await?;
            if let Some(last) = page.examine(question, &records) {
                return Ok(Some(Place::Index(last)));
            }
            match hits.next {
                Some(next) => before = next,
                None => return Ok(older),
            }
        }
        Ok(Some(Place::Index(before)))
    }
}

/// Answers by reading the journal from `before` down. Gives where to go on.
async fn through_journal(
    cx: &Ctx,
    question: &Question<'_>,
    before: u64,
    page: &mut Page<'_>,
) -> Result<Option<Place>, Failure> {
    let first = Timestamp::from_unix_seconds(question.seconds.0);
    let from = cx.journal().find_by_time(first).await?.max(cx.journal().first_sequence());
    let mut before = before;
    while before > from {
        let records = cx.journal().read_reverse(before, CHUNK).await?;
        let Some(last) = records.last().map(|record| record.sequence) else { return Ok(None) };
        if let Some(last) = page.examine(question, &records) {
            return Ok(Some(Place::Journal(last)));
        }
        before = last;
    }
    Ok(None)
}

/// First and last second. Without a beginning, as far back as the journal reaches.
fn seconds(input: &QueryRecordsRequest) -> Result<(i64, i64), AwsError> {
    let start = input.start_time.map_or(0, Timestamp::unix_seconds).max(0);
    let end = input.end_time.map_or(i64::MAX, Timestamp::unix_seconds);
    if start > end {
        let text = "StartTime must be before EndTime.";
        return Err(errors::invalid_parameter_exception(text));
    }
    Ok((start, end))
}

/// Tokens are bound to everything that the question says.
fn paging(cx: &Ctx, input: &QueryRecordsRequest) -> Result<Paging, Failure> {
    let text = |text: Option<&String>| text.cloned().unwrap_or_default();
    let ms = |at: Option<Timestamp>| at.map_or(String::new(), |at| at.unix_ms().to_string());
    let said = |said: Option<bool>| said.map_or(String::new(), |said| said.to_string());
    let question = [
        text(input.resource_name.as_ref()),
        text(input.principal_arn.as_ref()),
        text(input.username.as_ref()),
        text(input.access_key_id.as_ref()),
        input.event_names.as_deref().unwrap_or_default().join("\n"),
        text(input.event_source.as_ref()),
        text(input.error_code.as_ref()),
        text(input.source_ip_address.as_ref()),
        said(input.read_only),
        ms(input.start_time),
        ms(input.end_time),
    ];
    let request = PageRequest {
        operation: QueryRecords::META,
        question: &question.each_ref().map(String::as_str),
        items: input.max_results,
        token: input.next_token.as_deref(),
    };
    Paging::new(cx, &RULES, request)
}
