//! What questions to the trail cost by the length of the journal. The small size runs always and checks
//! that they are answered; larger ones print their figures:
//!
//!     IRONKEEP_TEST_TRAIL_EVENTS=1000000 cargo test -p svc-cloudtrail --lib -- --nocapture scale::questions

#![expect(clippy::print_stdout, reason = "figures for whoever runs it")]

use std::time::Instant;

use api_ironkeep::QueryRecordsRequest;
use bytes::Bytes;
use journal::{Durability, EventId, Kind};
use serde_json::json;
use stdx::Timestamp;
use store::Tx;

use super::Fixture;
use crate::audit_question::{answer, leading};
use crate::index::{OBJECT, mark};
use crate::query::{Query, find};
use crate::question::{EventScope, Match, Question, wanted_object};
use crate::records::fetch;
use crate::unlisted::{Bounds, Comparison, Reach, compare};

const ACCOUNT: &str = "111122223333";

/// Events of one append.
const BATCH: u64 = 1_000;

/// One event in so many is of the session that is asked about, and one about the object.
const RARE: u64 = 10_000;

/// Text that makes a record as long as most are.
const AGENT_BYTES: usize = 700;

/// Reads of objects by a few users, with a rare session and a rare deletion among them.
fn event(n: u64, id: EventId, time: Timestamp) -> journal::Event {
    let is_rare = n.is_multiple_of(RARE);
    let object = if is_rare { "kept".to_owned() } else { format!("object-{n}") };
    let payload = json!({
        "userIdentity": {
            "type": "AssumedRole",
            "arn": format!("arn:aws:sts::{ACCOUNT}:assumed-role/reader/session-{}", n % 50),
            "accountId": ACCOUNT,
            "accessKeyId": if is_rare { "ASIARARE00000000".to_owned() } else { format!("ASIA{:012}", n % 500) },
        },
        "eventTime": time.iso8601(),
        "eventSource": "s3.amazonaws.com",
        "eventName": if is_rare { "DeleteObject" } else { "GetObject" },
        "awsRegion": "us-east-1",
        "sourceIPAddress": format!("192.0.2.{}", n % 200),
        "userAgent": "a".repeat(AGENT_BYTES),
        "requestParameters": { "bucketName": "vault", "key": object },
        "readOnly": !is_rare,
        "eventID": id.to_string(),
        "requestID": "0123456789ABCDEF",
        "recipientAccountId": ACCOUNT,
        "resources": [
            { "ARN": format!("arn:aws:s3:::vault/{object}"), "type": "AWS::S3::Object", "accountId": ACCOUNT },
            { "ARN": "arn:aws:s3:::vault", "type": "AWS::S3::Bucket", "accountId": ACCOUNT },
        ],
    });
    let payload = Bytes::from(payload.to_string());
    journal::Event { id, time, kind: Kind::Audit, payload, store_version: 0 }
}

async fn filled(count: u64) -> Fixture {
    let fixture = Fixture::new();
    let began = Instant::now();
    for batch in 0..count / BATCH {
        let one = |n: u64| {
            let time = Timestamp::from_unix_seconds(i64::try_from(n).unwrap());
            event(n, EventId::fresh(time, &*fixture.random), time)
        };
        let events = (batch * BATCH..(batch + 1) * BATCH).map(one).collect();
        fixture.journal.append(events, Durability::Relaxed).await.unwrap();
    }
    let indexed = fixture.index().await;
    assert_eq!(indexed, count);
    println!("{count} records written and indexed in {:?}", began.elapsed());
    fixture
}

/// Asks until there is no more; gives the answers, and the records that were read for them.
async fn ask(fixture: &Fixture, input: &QueryRecordsRequest, limit: usize) -> (usize, usize) {
    let scope = EventScope { account: ACCOUNT, region: "us-east-1" };
    let (attribute, value) = leading(input);
    let object = wanted_object(attribute, &value);
    let question = Question { scope, attribute, value: &value, object, seconds: (0, i64::MAX) };
    let durable = fixture.journal.durable_head().sequence;
    let (mut before, mut found, mut read) = (u64::MAX, 0, 0);
    loop {
        let query = Query {
            account: ACCOUNT,
            region: "us-east-1",
            attribute: if object.is_some() { OBJECT } else { attribute },
            value: object.map_or(value.as_str(), |(bucket, _)| bucket),
            mark: object.map(|(_, object_key)| mark(object_key)),
            seconds: question.seconds,
            from: 0,
            before,
            limit: 256,
        };
        let tx = Tx::new(std::sync::Arc::clone(&fixture.store));
        let hits = find(&tx, &query).await.unwrap();
        let comparison = Comparison {
            tx: &tx,
            journal: &fixture.journal,
            reach: Reach { durable, indexed: durable },
            bounds: Bounds::LOOKUP,
        };
        let is_wanted = |record: &journal::Record| question.compare(record) == Match::Answer;
        let hits = compare(comparison, &query, hits, is_wanted).await.unwrap().hits;
        for record in fetch(&fixture.journal, &hits.sequences).await.unwrap() {
            read += 1;
            if question.compare(&record) == Match::Answer && answer(input, &record).is_some() {
                found += 1;
            }
            if found == limit {
                return (found, read);
            }
        }
        match hits.next {
            Some(next) => before = next,
            None => return (found, read),
        }
    }
}

async fn measure(count: u64) {
    let fixture = filled(count).await;
    let rare = usize::try_from(count / RARE).unwrap();
    let none = QueryRecordsRequest::default;
    let text = |text: &str| Some(text.to_owned());
    let object = text("arn:aws:s3:::vault/kept");
    let last = count - 1;
    let questions = [
        (
            "who deleted this object",
            QueryRecordsRequest { resource_name: object, ..none() },
            rare,
            100,
        ),
        (
            "who read this object once",
            QueryRecordsRequest { resource_name: text(&format!("vault/object-{last}")), ..none() },
            1,
            100,
        ),
        (
            "what did this session do",
            QueryRecordsRequest { access_key_id: text("ASIARARE00000000"), ..none() },
            rare,
            1_000,
        ),
        (
            "the newest 100 from one address",
            QueryRecordsRequest { source_ip_address: text("192.0.2.7"), ..none() },
            100,
            100,
        ),
    ];
    for (what, input, expected, limit) in questions {
        let began = Instant::now();
        let (found, read) = ask(&fixture, &input, limit).await;
        println!("{count}: {what}: {found} answers of {read} records in {:?}", began.elapsed());
        assert_eq!(found, expected.min(limit), "{what}");
    }
}

#[tokio::test]
async fn questions_to_a_small_trail_are_answered() {
    measure(20_000).await;
}

#[tokio::test]
async fn questions_to_1e5_and_1e6_records_are_answered() {
    let chosen = std::env::var("IRONKEEP_TEST_TRAIL_EVENTS").ok();
    let counts: Vec<u64> = match chosen {
        Some(count) => vec![count.parse().unwrap()],
        None if std::env::var_os("IRONKEEP_TEST_LONG").is_some() => vec![100_000, 1_000_000],
        None => {
            println!("SKIPPED questions_to_1e5_and_1e6_records_are_answered: with ./check --long");
            return;
        }
    };
    for count in counts {
        measure(count).await;
    }
}
