//! The event of an insight, as CloudTrail writes it.
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-insights-fields-trails.html>

use std::collections::BTreeMap;

use engine::{Failure, Writer};
use journal::Kind as RecordKind;
use serde::Deserialize;
use serde_json::{Value, json};
use stdx::Timestamp;

use super::usual::real;
use super::{Called, Kind, MINUTE_MS, Open};

/// The version of the form.
const VERSION: &str = "1.09";

/// Values of an attribute that are told.
const VALUES_MAX: usize = 5;

/// Records of a minute that are looked at, and how many at a time.
const RECORDS_MAX: usize = 8_192;
const RECORDS_READ: usize = 256;

/// What stands for a value that is not there.
const NONE: &str = "null";

/// How it is with unusual activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Start,
    End,
}

impl State {
    const fn name(self) -> &'static str {
        match self {
            Self::Start => "Start",
            Self::End => "End",
        }
    }
}

/// The event `id`; `attributions` say who and what it was.
pub(super) fn written(
    (called, kind, state): (&Called, Kind, State),
    (id, at): (&str, Timestamp),
    open: &Open,
    attributions: Value,
) -> String {
    let average = |total: u64, minutes: i64| {
        let minutes = real(u64::try_from(minutes.max(1)).unwrap_or(1));
        (real(total) / minutes * 10_000.0).round() / 10_000.0
    };
    json!({
        "eventVersion": VERSION,
        "eventTime": at.iso8601(),
        "awsRegion": called.region,
        "eventID": id,
        "eventType": "AwsCloudTrailInsight",
        "recipientAccountId": called.account,
        "sharedEventID": open.shared_id,
        "insightDetails": {
            "state": state.name(),
            "eventSource": called.source,
            "eventName": called.name,
            "insightType": kind.name(),
            "insightContext": {
                "statistics": {
                    "baseline": { "average": average(open.usual_total, open.usual_minutes) },
                    "insight": { "average": average(open.total, open.minutes) },
                    "insightDuration": open.minutes,
                    "baselineDuration": open.usual_minutes,
                },
                "attributions": attributions,
            },
        },
        "eventCategory": "Insight",
    })
    .to_string()
}

/// What an attribution is made of.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Told {
    event_name: String,
    event_source: String,
    aws_region: String,
    recipient_account_id: String,
    #[serde(default)]
    read_only: bool,
    error_code: Option<String>,
    user_agent: Option<String>,
    #[serde(default)]
    user_identity: Identity,
}

#[derive(Debug, Default, Deserialize)]
struct Identity {
    arn: Option<String>,
}

/// Who and what it was in a minute: the values of three attributes, those that came most often first.
pub(super) async fn attributions(
    cx: &Writer<'_>,
    (called, kind): (&Called, Kind),
    minute: i64,
) -> Result<Value, Failure> {
    let mut counts: [BTreeMap<String, u64>; 3] = Default::default();
    let begin = Timestamp::from_unix_ms(minute.saturating_mul(MINUTE_MS));
    let end_ms = begin.unix_ms().saturating_add(MINUTE_MS);
    let mut next = cx.journal().find_by_time(begin).await?;
    let mut left = RECORDS_MAX;
    'minute: while left > 0 {
        let records = cx.journal().read(next, RECORDS_READ.min(left)).await?;
        let Some(last) = records.last() else { break };
        next = last.sequence.saturating_add(1);
        left = left.saturating_sub(records.len());
        for record in &records {
            if record.time.unix_ms() >= end_ms {
                break 'minute;
            }
            if record.kind != RecordKind::Audit || record.time < begin {
                continue;
            }
            let Ok(told) = serde_json::from_slice::<Told>(&record.payload) else { continue };
            if !is_of(&told, called, kind) {
                continue;
            }
            let values = [told.user_identity.arn, told.user_agent, told.error_code];
            for (counts, value) in counts.iter_mut().zip(values) {
                let count = counts.entry(value.unwrap_or_else(|| NONE.to_owned())).or_default();
                *count = count.saturating_add(1);
            }
        }
    }
    let names = ["userIdentityArn", "userAgent", "errorCode"];
    let shown = names.into_iter().zip(counts).map(|(name, counts)| {
        let mut values: Vec<(String, u64)> = counts.into_iter().collect();
        values.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        let values = values.into_iter().take(VALUES_MAX);
        let values: Vec<Value> = values
            .map(|(value, count)| json!({ "value": value, "average": real(count) }))
            .collect();
        json!({ "attribute": name, "insight": values, "baseline": [] })
    });
    Ok(Value::Array(shown.collect()))
}

fn is_of(told: &Told, called: &Called, kind: Kind) -> bool {
    let counts = match kind {
        Kind::CallRate => !told.read_only,
        Kind::ErrorRate => told.error_code.is_some(),
    };
    counts
        && told.event_name == called.name
        && told.event_source == called.source
        && told.aws_region == called.region.as_str()
        && told.recipient_account_id == called.account.as_str()
}
