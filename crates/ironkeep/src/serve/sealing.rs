//! A server that its operator seals.

use server::Running;

use crate::failure::{chain, with_way_out};
use crate::signals::Signals;

/// Seals the server, and waits until it is unsealed; none where it is asked to stop before.
pub(super) async fn sealed(
    running: Running,
    signals: &mut Signals,
) -> Result<Option<Running>, String> {
    tracing::warn!("sealing: the keys leave the memory once requests in flight are answered");
    let sealed = tokio::select! {
        sealed = running.seal() => sealed.map_err(|error| chain(&error))?,
        () = signals.stop() => return Err("stopped before all requests were answered".to_owned()),
    };
    tokio::select! {
        back = Box::pin(sealed.unsealed()) => {
            back.map(Some).map_err(|error| with_way_out(chain(&error), error.way_out()))
        }
        () = signals.stop() => Ok(None),
    }
}
