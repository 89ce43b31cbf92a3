//! Connecting a store: its proxy says that it is well.

use engine::{Failure, Writer};

use super::proxy::{CallFault, Proxies};
use super::{EXTERNAL_STORES, ExternalConnection};

/// Ends the connection of a store that connects, one way or the other. `false` where there is none.
pub(crate) async fn finish(
    proxies: &Proxies,
    cx: &mut Writer<'_>,
    place: &[&str],
) -> Result<bool, Failure> {
    let Some(mut store) = EXTERNAL_STORES.get(cx, place).await? else { return Ok(false) };
    if store.connection != ExternalConnection::Connecting {
        return Ok(false);
    }
    store.connection = match proxies.health(cx, &store, "ConnectCustomKeyStore").await {
        Ok(()) => ExternalConnection::Connected,
        Err(CallFault::Proxy(fault)) => ExternalConnection::Failed { error: fault.of_connection() },
        Err(CallFault::Own(failure)) => return Err(failure),
    };
    EXTERNAL_STORES.put(cx.tx_mut(), &store.place(), &store)?;
    let state = store.connection;
    cx.audit.extra("customKeyStoreId", store.store_id.as_str());
    cx.audit.extra("connectionState", state.wire().as_str());
    if let Some(code) = state.error_code() {
        cx.audit.extra("connectionErrorCode", code.as_str());
    }
    Ok(true)
}
