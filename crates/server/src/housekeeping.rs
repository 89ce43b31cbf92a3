//! What the server does of its own accord, now and then.

use core::time::Duration;
use std::sync::Arc;

use engine::Engine;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// Seconds between two rounds.
const ROUND_SECONDS: u64 = 30;

/// Runs rounds until `stop` says so.
pub(crate) fn run(engine: Arc<Engine>, mut stop: watch::Receiver<bool>) -> JoinHandle<()> {
    tokio::spawn(async move {
        loop {
            let pause = tokio::time::sleep(Duration::from_secs(ROUND_SECONDS));
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => return,
                () = pause => {}
            }
            round(&engine).await;
        }
    })
}

/// One round. What fails is logged and tried again in the next.
async fn round(engine: &Arc<Engine>) {
    if let Err(error) = svc_kms::sweep(engine).await {
        tracing::error!(%error, "keys whose waiting period is over were not deleted");
    }
    if let Err(error) = engine.flush_last_used().await {
        tracing::error!(%error, "last uses of access keys were not saved");
    }
}
