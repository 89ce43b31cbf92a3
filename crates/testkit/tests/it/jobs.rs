//! Work by time: bounded, past what fails, on one node at a time, with a record for each item.

mod at_once;
mod leases;

use std::collections::BTreeSet;
use std::sync::{Mutex, OnceLock};

use api_kms::{GenerateRandom, GenerateRandomRequest, GenerateRandomResponse};
use async_trait::async_trait;
use engine::{
    Allowed, Ctx, Denial, Due, DueJob, EngineBuilder, Failure, Handler, Job, JobStatus, Nodes,
    Performed, PeriodicJob, Probe, Route, Service, Touch, View, Writer, due_job, periodic_job,
    route,
};
use names::Region;
use stdx::Timestamp;
use store::{Commit, CommitOutcome, Entry, Key, KeyBuilder, KeyReader, Range, Write};
use svc_iam::Iam;
use testkit::{CommitFault, Fixture, Setup};
use tokio::sync::{Barrier, Notify};

/// What a failure says inside, and nothing outside may show.
const SECRET: &str = "the-secret-in-the-failure";

/// How often background work is attempted.
const ATTEMPTS_MAX: usize = 8;

const MINUTE_MS: i64 = 60_000;

/// A service whose jobs do as the names of their items say.
#[derive(Debug, Default)]
struct Toy {
    failing: Mutex<BTreeSet<String>>,
    performed: Mutex<Vec<String>>,
    runs: Mutex<u32>,
    /// Lets an item go on that waits.
    gate: Notify,
    /// An item waits.
    waits: Notify,
    /// Where three items meet.
    meeting: OnceLock<Barrier>,
}

impl Service for Toy {
    const ROUTES: &'static [Route<Self>] = &[route::<Self, GenerateRandom>()];
    const JOBS: &'static [Job<Self>] = &[
        due_job::<Self, Single>(),
        due_job::<Self, Grouped>(),
        due_job::<Self, at_once::Together>(),
        periodic_job::<Self, Hourly>(),
    ];
}

/// Answers whoever calls.
impl Handler<GenerateRandom> for Toy {
    type Touches = Probe<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &GenerateRandomRequest,
    ) -> Result<Probe<()>, Failure> {
        Ok(Probe(Touch::account_wide("kms:GenerateRandom", cx.account())))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GenerateRandomRequest,
        _: Result<Allowed<()>, Denial>,
    ) -> Result<GenerateRandomResponse, Failure> {
        Ok(GenerateRandomResponse::default())
    }
}

/// An item: its name says what becomes of it.
#[derive(Debug, Clone)]
struct Item {
    key: Key,
    name: String,
}

fn rows(job: &str) -> KeyBuilder {
    KeyBuilder::table("toy").text(job)
}

fn row(job: &str, at_ms: i64, name: &str) -> Key {
    rows(job).i64(at_ms).text(name).build()
}

fn done_row(name: &str) -> Key {
    KeyBuilder::table("toy.done").text(name).build()
}

fn due(job: &str, now: Timestamp) -> Range {
    Range::new(rows(job).build(), rows(job).i64(now.unix_ms() + 1).build(), 1)
}

fn read(job: &str, row: &Entry) -> Result<Due<Item>, Failure> {
    let damaged = |_| Failure::Internal("no item".to_owned());
    let mut key = KeyReader::behind(&row.key, &rows(job).build()).map_err(damaged)?;
    let at = Timestamp::from_unix_ms(key.i64().map_err(damaged)?);
    let item = Item { key: row.key.clone(), name: key.text().map_err(damaged)? };
    Ok(Due { item, region: Region::parse("eu-central-1").ok(), at: Some(at) })
}

impl Toy {
    async fn perform(&self, cx: &mut Writer<'_>, item: &Item) -> Result<Performed, Failure> {
        let Item { key, name } = item;
        self.performed.lock().unwrap().push(name.clone());
        if name.starts_with("calls") {
            let input = GenerateRandomRequest::default();
            cx.call::<GenerateRandom>("toy.amazonaws.com", input).await?;
        }
        if name.starts_with("waits") {
            self.waits.notify_one();
            self.gate.notified().await;
        }
        if name.starts_with("meets") {
            let _ = self.meeting.get_or_init(|| Barrier::new(3)).wait().await;
        }
        if self.failing.lock().unwrap().contains(name) {
            assert!(!name.starts_with("panics"), "{SECRET}");
            return Err(Failure::Internal(SECRET.to_owned()));
        }
        if name.starts_with("stays") {
            return Ok(Performed::Done);
        }
        if name.starts_with("parts") {
            let done = done_row(name);
            let parts = cx.tx_mut().get(&done).await?.map_or(0, |row| row.value.len());
            if parts < 3 {
                cx.tx_mut().put(done, vec![7; parts + 1]);
                return Ok(Performed::More);
            }
        }
        cx.tx_mut().delete(key.clone());
        if name.starts_with("nothing") {
            return Ok(Performed::Nothing);
        }
        cx.tx_mut().put(done_row(name), "done");
        Ok(Performed::Done)
    }
}

/// One item, one commit, one record.
struct Single;

#[async_trait]
impl DueJob<Toy> for Single {
    const NAME: &'static str = "single";
    const PRINCIPAL: &'static str = "toy.amazonaws.com";
    const RECORD: Option<&'static str> = Some("Work");
    const ITEMS_MAX: usize = 5;
    type Item = Item;

    fn due(now: Timestamp) -> Range {
        due(Self::NAME, now)
    }

    fn read(row: &Entry) -> Result<Due<Item>, Failure> {
        read(Self::NAME, row)
    }

    async fn perform(toy: &Toy, cx: &mut Writer<'_>, items: &[Item]) -> Result<Performed, Failure> {
        let [item] = items else { unreachable!("one item a commit") };
        toy.perform(cx, item).await
    }
}

/// Items share a commit; on each node.
struct Grouped;

#[async_trait]
impl DueJob<Toy> for Grouped {
    const NAME: &'static str = "grouped";
    const PRINCIPAL: &'static str = "toy.amazonaws.com";
    const RECORD: Option<&'static str> = None;
    const NODES: Nodes = Nodes::Each;
    const ITEMS_PER_COMMIT: usize = 10;
    type Item = Item;

    fn due(now: Timestamp) -> Range {
        due(Self::NAME, now)
    }

    fn read(row: &Entry) -> Result<Due<Item>, Failure> {
        read(Self::NAME, row)
    }

    async fn perform(toy: &Toy, cx: &mut Writer<'_>, items: &[Item]) -> Result<Performed, Failure> {
        for item in items {
            toy.perform(cx, item).await?;
        }
        Ok(Performed::Done)
    }
}

/// Done each hour.
struct Hourly;

#[async_trait]
impl PeriodicJob<Toy> for Hourly {
    const NAME: &'static str = "hourly";
    const PRINCIPAL: &'static str = "toy.amazonaws.com";
    const RECORD: Option<&'static str> = Some("Tidy");
    const EVERY_SECONDS: i64 = 3_600;

    async fn perform(toy: &Toy, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        if toy.failing.lock().unwrap().contains("hourly") {
            return Err(Failure::Internal(SECRET.to_owned()));
        }
        cx.note_act();
        Ok(Performed::Done)
    }

    fn performed(toy: &Toy) {
        *toy.runs.lock().unwrap() += 1;
    }
}

fn with_toy(builder: EngineBuilder) -> EngineBuilder {
    Iam::default().add_to(builder.service(Toy::default()))
}

async fn fixture() -> Fixture {
    Fixture::start_with(Setup { services: with_toy, ..Setup::default() }).await
}

async fn store(fixture: &Fixture, writes: Vec<Write>) {
    let commit = Commit { expectations: Vec::new(), writes };
    let outcome = fixture.engine.store().commit(commit).await.unwrap();
    assert!(matches!(outcome, CommitOutcome::Committed { .. }));
}

/// Adds items, one due a millisecond behind the other, the last one now.
async fn add(fixture: &Fixture, job: &str, names: &[&str]) {
    let now_ms = Timestamp::unix_ms(fixture.engine.clock().now());
    let first_ms = now_ms - i64::try_from(names.len()).unwrap() + 1;
    let put =
        |(at_ms, name): (i64, &&str)| Write::Put { key: row(job, at_ms, name), value: "".into() };
    store(fixture, (first_ms..).zip(names).map(put).collect()).await;
}

fn toy(fixture: &Fixture) -> std::sync::Arc<Toy> {
    fixture.engine.service::<Toy>().unwrap()
}

fn fail(fixture: &Fixture, name: &str) {
    toy(fixture).failing.lock().unwrap().insert(name.to_owned());
}

fn heal(fixture: &Fixture) {
    toy(fixture).failing.lock().unwrap().clear();
}

fn performed(fixture: &Fixture) -> Vec<String> {
    core::mem::take(&mut toy(fixture).performed.lock().unwrap())
}

fn status(fixture: &Fixture, job: &str) -> JobStatus {
    fixture.engine.jobs().into_iter().find(|status| status.name == job).unwrap()
}

async fn is_done(fixture: &Fixture, name: &str) -> bool {
    fixture.engine.store().get(&done_row(name)).await.unwrap().is_some()
}

async fn records(fixture: &Fixture) -> Vec<String> {
    let name = |event: serde_json::Value| event["eventName"].as_str().unwrap().to_owned();
    fixture.events().await.into_iter().map(name).collect()
}

#[tokio::test]
async fn an_item_that_fails_is_set_aside_and_never_stops_the_next() {
    let fixture = fixture().await;
    add(&fixture, "single", &["bad", "b", "c"]).await;
    fail(&fixture, "bad");
    let round = fixture.run_job_by_clock("single").await;
    assert_eq!((round.items, round.failures), (2, 1));
    assert!(is_done(&fixture, "b").await && is_done(&fixture, "c").await);
    assert_eq!(records(&fixture).await, ["Work", "Work"]);
    let shown = status(&fixture, "single");
    assert_eq!((shown.rounds, shown.items, shown.failures, shown.set_aside), (1, 2, 1, 1));
    let now_ms = fixture.engine.clock().now().unix_ms();
    let aside = fixture.engine.job_set_aside("single").await.unwrap();
    let [(name, item)] = &aside[..] else { unreachable!("one item") };
    assert_eq!(name.len(), 16, "{name}");
    assert_eq!((item.attempts, item.error.as_str()), (1, "Internal"));
    assert_eq!((item.first_failed_ms, item.next_try_ms), (now_ms, now_ms + MINUTE_MS));
    assert!(!format!("{aside:?} {shown:?}").contains(SECRET));
    // It waits for its time, and each pause is longer than the last.
    let _ = performed(&fixture);
    for pause_ms in [MINUTE_MS, 4 * MINUTE_MS, 16 * MINUTE_MS] {
        fixture.clock.advance_ms(pause_ms - 1);
        assert_eq!(fixture.run_job_by_clock("single").await, engine::Round::default());
        fixture.clock.advance_ms(1);
        assert_eq!(fixture.run_job_by_clock("single").await.failures, 1);
        assert_eq!(performed(&fixture), ["bad"]);
    }
    assert_eq!(fixture.engine.counters().rows_skipped.read(), 4);
    heal(&fixture);
    assert_eq!(fixture.run_job_by_clock("single").await.items, 0, "its time has not come");
    assert_eq!(fixture.run_job("single").await.items, 1, "who asks does not wait");
    assert!(is_done(&fixture, "bad").await);
    assert_eq!(records(&fixture).await, ["Work"; 3], "and its record is there");
    assert_eq!(fixture.engine.job_set_aside("single").await.unwrap(), []);
    assert_eq!(status(&fixture, "single").set_aside, 0);
}

#[tokio::test]
async fn an_item_that_panics_is_set_aside_like_any_other() {
    let fixture = fixture().await;
    add(&fixture, "single", &["panics", "b"]).await;
    fail(&fixture, "panics");
    let round = fixture.run_job("single").await;
    assert_eq!((round.items, round.failures), (1, 1));
    assert_eq!(fixture.engine.counters().panics.read(), 1);
    let aside = fixture.engine.job_set_aside("single").await.unwrap();
    assert_eq!(aside[0].1.error, "Panic");
    heal(&fixture);
    assert_eq!(fixture.run_job("single").await.items, 1);
}

#[tokio::test]
async fn what_is_set_aside_outlives_the_process_and_goes_with_its_row() {
    let fixture = fixture().await;
    add(&fixture, "single", &["bad"]).await;
    let key = row("single", fixture.engine.clock().now().unix_ms(), "bad");
    fail(&fixture, "bad");
    let _ = fixture.run_job("single").await;
    fixture.settle().await;
    let fixture = fixture.restart().await;
    assert_eq!(fixture.run_job_by_clock("single").await, engine::Round::default());
    assert_eq!(status(&fixture, "single").set_aside, 1);
    fail(&fixture, "bad");
    let _ = fixture.run_job("single").await;
    assert_eq!(fixture.engine.job_set_aside("single").await.unwrap()[0].1.attempts, 2);
    // Its service takes it back.
    store(&fixture, vec![Write::Delete { key }]).await;
    assert_eq!(fixture.run_job("single").await, engine::Round::default());
    assert_eq!(fixture.engine.job_set_aside("single").await.unwrap(), []);
}

#[tokio::test]
async fn a_round_is_bounded_and_says_that_there_is_more() {
    let fixture = fixture().await;
    let names: Vec<String> = (0..12).map(|n| format!("n{n:02}")).collect();
    add(&fixture, "single", &names.iter().map(String::as_str).collect::<Vec<_>>()).await;
    fixture.clock.advance_ms(30_000);
    for (items, has_more, lag) in [(5, true, 30), (5, true, 30), (2, false, 0)] {
        let round = fixture.run_job_by_clock("single").await;
        assert_eq!((round.items, round.has_more), (items, has_more));
        assert_eq!(status(&fixture, "single").lag_seconds, lag);
    }
    assert_eq!(performed(&fixture), names, "those first that are longest due");
    assert_eq!(records(&fixture).await.len(), 12);
}

#[tokio::test]
async fn an_item_of_many_parts_goes_on_with_the_next_commit_and_the_next_round() {
    let fixture = fixture().await;
    add(&fixture, "single", &["a", "b", "parts"]).await;
    let round = fixture.run_job("single").await;
    assert_eq!((round.items, round.has_more), (5, true), "two, and three parts");
    let round = fixture.run_job("single").await;
    assert_eq!((round.items, round.has_more), (1, false));
    assert_eq!(fixture.engine.job_set_aside("single").await.unwrap(), []);
}

#[tokio::test]
async fn what_an_item_called_keeps_its_record_however_the_item_ends() {
    let fixture = fixture().await;
    add(&fixture, "single", &["calls"]).await;
    fail(&fixture, "calls");
    assert_eq!(fixture.run_job("single").await.failures, 1);
    assert_eq!(records(&fixture).await, ["GenerateRandom"]);
    heal(&fixture);
    assert_eq!(fixture.run_job("single").await.items, 1);
    assert_eq!(records(&fixture).await, ["GenerateRandom", "GenerateRandom", "Work"]);
    let events = fixture.events().await;
    assert_eq!(events[2]["eventType"], "AwsServiceEvent");
    assert_eq!(events[2]["eventSource"], "toy.amazonaws.com");
    assert_eq!(events[2]["awsRegion"], "eu-central-1", "that of the item");
    assert_eq!(events[1]["userIdentity"]["invokedBy"], "toy.amazonaws.com");
}

#[tokio::test]
async fn what_is_due_no_more_leaves_no_record() {
    let fixture = fixture().await;
    add(&fixture, "single", &["nothing"]).await;
    assert_eq!(fixture.run_job("single").await, engine::Round::default());
    assert_eq!(performed(&fixture), ["nothing"]);
    assert_eq!(records(&fixture).await, [""; 0]);
    assert_eq!(fixture.run_job("single").await, engine::Round::default());
    assert_eq!(performed(&fixture), [""; 0], "its row is gone");
}

#[tokio::test]
async fn an_item_that_is_done_and_still_due_is_a_failure() {
    let fixture = fixture().await;
    add(&fixture, "single", &["stays"]).await;
    let round = fixture.run_job("single").await;
    assert_eq!((round.items, round.failures), (0, 1));
}

#[tokio::test]
async fn items_share_a_commit_until_one_of_them_fails() {
    let fixture = fixture().await;
    let names: Vec<String> = (0..10).map(|n| format!("n{n}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    add(&fixture, "grouped", &names).await;
    let before = fixture.store.commits();
    assert_eq!(fixture.run_job("grouped").await.items, 10);
    assert_eq!(fixture.store.commits() - before, 1);
    add(&fixture, "grouped", &names).await;
    fail(&fixture, "n4");
    let round = fixture.run_job("grouped").await;
    assert_eq!((round.items, round.failures), (9, 1));
    assert_eq!(records(&fixture).await, [""; 0]);
}

#[tokio::test]
async fn an_item_that_loses_every_race_is_left_and_not_set_aside() {
    let fixture = fixture().await;
    add(&fixture, "grouped", &["a"]).await;
    fixture.store.fail_commits(CommitFault::Conflict, ATTEMPTS_MAX);
    let round = fixture.run_job_by_clock("grouped").await;
    assert_eq!((round.items, round.failures, round.has_more), (0, 0, true));
    fixture.store.fail_commits(CommitFault::Conflict, ATTEMPTS_MAX - 1);
    let round = fixture.run_job_by_clock("grouped").await;
    assert_eq!((round.items, round.failures, round.has_more), (1, 0, false));
}

#[tokio::test]
async fn an_outage_is_no_failure_of_an_item() {
    let fixture = fixture().await;
    add(&fixture, "grouped", &["a"]).await;
    for fault in [CommitFault::Backend, CommitFault::LostAndUnknown] {
        fixture.store.fail_commits(fault, 1);
        assert!(fixture.engine.run_job_by_clock("grouped").await.is_err());
        assert_eq!(status(&fixture, "grouped").outage.as_deref(), Some("Store"));
    }
    fixture.store.fail_reads(true);
    assert!(fixture.engine.run_job_by_clock("grouped").await.is_err());
    fixture.store.fail_reads(false);
    assert_eq!(fixture.engine.job_set_aside("grouped").await.unwrap(), []);
    assert_eq!(fixture.run_job_by_clock("grouped").await.items, 1);
    assert_eq!(status(&fixture, "grouped").outage, None);
}

#[tokio::test]
async fn a_job_without_anything_due_costs_one_read() {
    let fixture = fixture().await;
    add(&fixture, "single", &["a"]).await;
    let _ = fixture.run_job_by_clock("single").await;
    fixture.settle().await;
    let (commits, reads) = (fixture.store.commits(), fixture.store.reads());
    assert_eq!(fixture.run_job_by_clock("single").await, engine::Round::default());
    assert_eq!((fixture.store.commits() - commits, fixture.store.reads() - reads), (0, 1));
}

#[tokio::test]
async fn a_job_by_interval_keeps_its_interval_and_its_failures() {
    let fixture = fixture().await;
    let runs = || *toy(&fixture).runs.lock().unwrap();
    assert_eq!(fixture.run_job_by_clock("hourly").await.items, 1, "the first is at the start");
    assert_eq!(fixture.run_job_by_clock("hourly").await.items, 0);
    fixture.clock.advance_ms(60 * MINUTE_MS - 1);
    assert_eq!(fixture.run_job_by_clock("hourly").await.items, 0);
    fixture.clock.advance_ms(1);
    assert_eq!(fixture.run_job_by_clock("hourly").await.items, 1);
    assert_eq!(fixture.run_job("hourly").await.items, 1, "who asks does not wait");
    assert_eq!((runs(), records(&fixture).await.len()), (3, 3), "acts without rows are recorded");
    fail(&fixture, "hourly");
    fixture.clock.advance_ms(61 * MINUTE_MS);
    assert_eq!(status(&fixture, "hourly").lag_seconds, 60);
    assert_eq!(fixture.run_job_by_clock("hourly").await.failures, 1);
    assert_eq!(fixture.run_job_by_clock("hourly").await.failures, 0, "it waits for its time");
    heal(&fixture);
    fixture.clock.advance_ms(MINUTE_MS);
    assert_eq!(fixture.run_job_by_clock("hourly").await.items, 1, "and not for an hour");
    assert_eq!(fixture.engine.job_set_aside("hourly").await.unwrap(), []);
}

#[tokio::test]
async fn the_rounds_come_by_themselves_and_end_with_the_engine() {
    let fixture = fixture().await;
    add(&fixture, "single", &["waits"]).await;
    fixture.engine.start_jobs();
    toy(&fixture).waits.notified().await;
    toy(&fixture).gate.notify_one();
    fixture.engine.close().await.unwrap();
    assert!(is_done(&fixture, "waits").await, "the item under way came to its end");
    assert!(!status(&fixture, "single").is_running);
}

#[tokio::test]
async fn every_job_of_the_product_is_listed_and_there_is_no_other() {
    let fixture = Fixture::start().await;
    let mut names: Vec<&str> = fixture.engine.jobs().iter().map(|status| status.name).collect();
    names.sort_unstable();
    let expected = [
        "acm-expiry",
        "acm-pca-deletion",
        "acm-pca-lists",
        "acm-pca-reports",
        "client-tokens",
        "cloudhsm-clusters",
        "cloudtrail-delivery",
        "cloudtrail-digests",
        "cloudtrail-insight-delivery",
        "cloudtrail-insights",
        "cloudtrail-lookup-purge",
        "cloudwatch-actions",
        "cloudwatch-alarms",
        "cloudwatch-purge",
        "counted-calls",
        "domain-key-rotation",
        "dynamodb-expiry",
        "dynamodb-filling",
        "dynamodb-removal",
        "event-archives",
        "event-replays",
        "event-retries",
        "event-schedules",
        "glacier-garbage",
        "glacier-inventory",
        "glacier-leaving",
        "glacier-retrieval",
        "glacier-retrieval-end",
        "glacier-upload-end",
        "journal-retention",
        "kinesis-removal",
        "kinesis-retention",
        "kms-key-deletion",
        "kms-key-rotation",
        "kms-key-store-connection",
        "kms-material-expiry",
        "kms-material-purge",
        "kms-rotation-fill",
        "last-used",
        "logs-removal",
        "logs-retention",
        "macie-finding-expiry",
        "macie-jobs",
        "owned-key-rotation",
        "refusal-summaries",
        "root-rotation",
        "s3-access-logs",
        "s3-batch",
        "s3-batch-expiry",
        "s3-deleted-buckets",
        "s3-garbage",
        "s3-inventory",
        "s3-lifecycle-expire",
        "s3-lifecycle-scan",
        "s3-lifecycle-transition",
        "s3-lock-time",
        "s3-notifications",
        "s3-replication",
        "s3-restore",
        "s3-restore-end",
        "s3-rewrap",
        "s3-tiering-scan",
        "s3-unnamed-blobs",
        "s3-usage",
        "s3-usage-fill",
        "secretsmanager-deletion",
        "secretsmanager-rotation",
        "sns-endpoints",
        "sns-fan-out",
        "sns-forgetting",
        "sns-queues",
        "sns-removal",
        "sqs-forgetting",
        "sqs-move-tasks",
        "sqs-removal",
        "sqs-retention",
        "ssm-parameter-policies",
        "states-executions",
        "states-forgetting",
    ];
    assert_eq!(names, expected);
    for name in names {
        let round = fixture.run_job(name).await;
        assert_eq!((round.failures, round.is_elsewhere), (0, false), "{name}");
    }
    assert_eq!(fixture.engine.run_job("no-such-job").await.unwrap(), None);
}
