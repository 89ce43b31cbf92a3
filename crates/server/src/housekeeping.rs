//! What the server does of its own accord, now and then.

use core::time::Duration;
use std::sync::Arc;

use engine::Engine;
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

/// One round. What fails is logged and tried again in the next.
async fn round(engine: &Arc<Engine>, purge: &Purge) {
    if let Err(error) = svc_kms::sweep(engine).await {
        tracing::error!(%error, "keys whose waiting period is over were not deleted");
    }
    if let Err(error) = svc_s3::sweep(engine, &**engine.blobs()).await {
        tracing::error!(%error, "files of deleted objects were not deleted");
    }
    if let Err(error) = purge.round(engine).await {
        tracing::error!(%error, "the lookup index was not purged");
    }
    if let Err(error) = engine.flush_last_used().await {
        tracing::error!(%error, "last uses of access keys were not saved");
    }
}

/// Sets aside files of uploads that never came to their commit, from before `before`.
async fn sweep_unnamed(engine: &Arc<Engine>, before: Timestamp) {
    match svc_s3::sweep_unnamed(engine, &**engine.blobs(), before).await {
        Ok(report) if report.set_aside > 0 => {
            let (orphans, blobs) = (report.set_aside, report.count.examined);
            tracing::warn!(orphans, blobs, "files that no metadata names were set aside");
        }
        Ok(_) => {}
        Err(error) => tracing::error!(%error, "files that no metadata names were not set aside"),
    }
}
