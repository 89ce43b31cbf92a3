//! What the server does of its own accord, now and then.

use core::fmt::Display;
use core::future::Future;
use core::time::Duration;
use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use engine::{Engine, Failure, INSTALLATION, ServiceEvent, Work, Writer, caught};
use names::Region;
use stdx::Timestamp;
use store::KeyBuilder;
use svc_cloudtrail::Purge;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::recover::SERVICE;

/// Seconds between two rounds.
const ROUND_SECONDS: u64 = 15;

/// Runs rounds until `stop` says so.
pub(crate) fn run(
    engine: Arc<Engine>,
    orphans: Orphans,
    mut stop: watch::Receiver<bool>,
) -> JoinHandle<()> {
    tokio::spawn(async move {
        let purge = Purge::default();
        let mut swept_at = engine.clock().now();
        put_back(&engine, &orphans).await;
        sweep_unnamed(&engine, &orphans, swept_at).await;
        loop {
            let pause = tokio::time::sleep(Duration::from_secs(ROUND_SECONDS));
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => return,
                () = pause => {}
            }
            round(&engine, &purge).await;
            let now = engine.clock().now();
            if now >= swept_at.plus_seconds(svc_s3::REQUEST_SECONDS_MAX) {
                swept_at = now;
                let before = now.plus_seconds(-svc_s3::REQUEST_SECONDS_MAX);
                sweep_unnamed(&engine, &orphans, before).await;
            }
        }
    })
}

/// One round. What fails is logged and tried again in the next; it does not keep the rest.
async fn round(engine: &Arc<Engine>, purge: &Purge) {
    let work = svc_kms::sweep(engine);
    attempt(engine, "keys whose waiting period is over were not deleted", work).await;
    let work = svc_s3::sweep(engine, &**engine.blobs());
    attempt(engine, "files of deleted objects were not deleted", work).await;
    attempt(engine, "the lookup index was not purged", purge.round(engine)).await;
    attempt(engine, "last uses of access keys were not saved", engine.flush_last_used()).await;
    attempt(engine, "refusals were not summed up", engine.record_refusals()).await;
    attempt(engine, "counted calls were not summed up", engine.record_counted()).await;
    attempt(engine, "old records of the journal stay", engine.retire_journal()).await;
}

/// Does `work`, and gives what came of it; `failed` is what the log says if it fails.
async fn attempt<T, E: Display>(
    engine: &Engine,
    failed: &'static str,
    work: impl Future<Output = Result<T, E>>,
) -> Option<T> {
    match caught(work).await {
        Ok(Ok(done)) => return Some(done),
        Ok(Err(error)) => tracing::error!(%error, "{failed}"),
        Err(error) => {
            engine.counters().panics.add(1);
            tracing::error!(%error, "{failed}");
        }
    }
    None
}

/// What is done about files that no metadata names.
#[derive(Debug, Clone)]
pub(crate) struct Orphans {
    /// How long they stay set aside.
    pub(crate) retention_days: u32,
    /// The Region of the records.
    pub(crate) region: Region,
}

/// Puts back files that were set aside and are named all the same: the store that had lost the rows
/// which name them was exchanged for a whole one. That is recorded.
async fn put_back(engine: &Arc<Engine>, orphans: &Orphans) {
    let work = svc_s3::put_back_named(engine.store(), &**engine.blobs());
    let back = attempt(engine, "files that were set aside were not put back", work).await;
    let Some(back) = back.filter(|back| !back.is_empty()) else { return };
    let blobs = back.len();
    tracing::warn!(blobs, "files that were set aside and are named again were put back");
    let region = orphans.region.clone();
    let event = ServiceEvent { service: SERVICE, name: "PutBackBlobs", region };
    let work = PutBack { blobs, now: engine.clock().now() };
    let work = engine.background(&event, &work);
    attempt(engine, "that files were put back was not recorded", work).await;
}

/// The record of blobs that were put back.
struct PutBack {
    blobs: usize,
    now: Timestamp,
}

#[async_trait]
impl Work for PutBack {
    async fn run(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        // A record is committed with something: when it last happened.
        let key = KeyBuilder::table(INSTALLATION).text("blobs put back").build();
        cx.tx_mut().put(key, Bytes::copy_from_slice(&self.now.unix_ms().to_be_bytes()));
        cx.audit.extra("blobs", self.blobs);
        Ok(())
    }
}

/// Sets aside files of uploads that never came to their commit, from before `before`.
async fn sweep_unnamed(engine: &Arc<Engine>, orphans: &Orphans, before: Timestamp) {
    let retention_seconds = i64::from(orphans.retention_days).saturating_mul(24 * 3600);
    let work = svc_s3::sweep_unnamed(engine, &**engine.blobs(), before, retention_seconds);
    let report = attempt(engine, "files that no metadata names were not set aside", work).await;
    if let Some(report) = report.filter(|report| report.set_aside > 0) {
        let (orphans, blobs) = (report.set_aside, report.count.examined);
        tracing::warn!(orphans, blobs, "files that no metadata names were set aside");
    }
}
