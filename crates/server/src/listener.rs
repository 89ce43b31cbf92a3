//! Listeners: accept, limit, hand connections on, drain.

use core::net::SocketAddr;
use core::time::Duration;
use std::sync::Arc;

use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::config::Listen;
use crate::connections::{ConnectionSlot, Connections, Open};
use crate::error::ServeError;

/// A listener that is bound: until the last copy is gone.
#[derive(Debug, Clone)]
pub(crate) struct Bound {
    listener: Arc<TcpListener>,
    pub(crate) address: SocketAddr,
}

impl Bound {
    /// A connection, outside any count; none where it could not be accepted.
    pub(crate) async fn accept(&self) -> Option<TcpStream> {
        match self.listener.accept().await {
            Ok((stream, _)) => Some(stream),
            Err(error) => {
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(Duration::from_millis(50)).await;
                None
            }
        }
    }
}

/// Binds an address, unless the listener is off.
pub(crate) async fn bind(listen: Listen) -> Result<Option<Bound>, ServeError> {
    let Listen::On(address) = listen else { return Ok(None) };
    let refused = |source| ServeError::Listen { address, source };
    let listener = TcpListener::bind(address).await.map_err(refused)?;
    let address = listener.local_addr().map_err(refused)?;
    Ok(Some(Bound { listener: Arc::new(listener), address }))
}

/// What a listener does with a connection.
pub(crate) trait Serve: Send + Sync + 'static {
    /// Serves one connection until it ends or `graceful` winds it up.
    fn serve(
        self: Arc<Self>,
        stream: TcpStream,
        peer: SocketAddr,
        open: Arc<Open>,
        graceful: Arc<GracefulShutdown>,
    ) -> impl Future<Output = ()> + Send;
}

/// Runs a listener on a task of its own until `stop` says so; the task ends when its connections
/// have, or after `drain_max`, when those that are left are cut.
pub(crate) fn run<S: Serve>(
    bound: Bound,
    serve: Arc<S>,
    connections: Arc<Connections>,
    drain_max: Duration,
    mut stop: watch::Receiver<bool>,
) -> JoinHandle<()> {
    tokio::spawn(async move {
        let graceful = Arc::new(GracefulShutdown::new());
        // Never sent to: that it is dropped cuts what is left.
        let (end, _) = watch::channel(());
        loop {
            let accepted = tokio::select! {
                _ = stop.wait_for(|stop| *stop) => break,
                accepted = accept(&bound.listener, &connections) => accepted,
            };
            let Some((stream, peer, place)) = accepted else { continue };
            let (serve, graceful) = (Arc::clone(&serve), Arc::clone(&graceful));
            let mut ended = end.subscribe();
            tokio::spawn(async move {
                let open = Arc::clone(&place.open);
                tokio::select! {
                    () = serve.serve(stream, peer, open, graceful) => {}
                    () = place.open.given_way() => {}
                    _ = ended.changed() => {}
                }
                drop(place);
            });
        }
        drop(bound);
        drain(graceful, &connections, drain_max).await;
    })
}

async fn accept(
    listener: &TcpListener,
    connections: &Arc<Connections>,
) -> Option<(TcpStream, SocketAddr, ConnectionSlot)> {
    match listener.accept().await {
        Ok((stream, peer)) => {
            if let Err(error) = stream.set_nodelay(true) {
                tracing::debug!(%error, "no delay cannot be switched off");
            }
            let place = connections.admit(peer.ip()).await?;
            Some((stream, peer, place))
        }
        Err(error) => {
            tracing::warn!(%error, "a connection could not be accepted");
            // Most likely the process has no more files.
            connections.evict_one();
            tokio::time::sleep(Duration::from_millis(50)).await;
            None
        }
    }
}

/// Lets idle connections go at once and busy ones finish.
async fn drain(graceful: Arc<GracefulShutdown>, connections: &Connections, limit: Duration) {
    let wind_up = async {
        // Connections hold the other handles only until they have begun to be watched.
        let mut graceful = graceful;
        loop {
            match Arc::try_unwrap(graceful) {
                Ok(last) => return last.shutdown().await,
                Err(shared) => graceful = shared,
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    if tokio::time::timeout(limit, wind_up).await.is_err() {
        let open = connections.count();
        tracing::warn!(open, "connections were still busy and are cut");
    }
}
