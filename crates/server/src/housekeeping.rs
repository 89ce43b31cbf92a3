//! What the server does of its own accord, now and then.

use core::fmt::Display;
use core::future::Future;
use core::time::Duration;
use std::sync::Arc;

use engine::{Engine, caught};
use stdx::Timestamp;
use svc_cloudtrail::Purge;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// Seconds between two rounds.
const ROUND_SECONDS: u64 = 15;

/// Runs rounds until `stop` says so.
pub(crate) fn run(engine: Arc<Engine>, mut stop: watch::Receiver<bool>) -> JoinHandle<()> {
    tokio::spawn(async move {
        let purge = Purge::default();
        let mut swept_at = engine.clock().now();
        sweep_unnamed(&engine, swept_at).await;
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
                sweep_unnamed(&engine, now.plus_seconds(-svc_s3::REQUEST_SECONDS_MAX)).await;
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

/// Sets aside files of uploads that never came to their commit, from before `before`.
async fn sweep_unnamed(engine: &Arc<Engine>, before: Timestamp) {
    let work = svc_s3::sweep_unnamed(engine, &**engine.blobs(), before);
    let report = attempt(engine, "files that no metadata names were not set aside", work).await;
    if let Some(report) = report.filter(|report| report.set_aside > 0) {
        let (orphans, blobs) = (report.set_aside, report.count.examined);
        tracing::warn!(orphans, blobs, "files that no metadata names were set aside");
    }
}
