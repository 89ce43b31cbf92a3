//! Bodies over a real socket, from clients that are never idle and never done.

use core::convert::Infallible;
use core::time::Duration;
use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::time::Instant;

use super::{GATHERING_MAX, RequestBody, Unread, too_slow};
use crate::memory::{UPLOAD_MEMORY_BYTES_MIN, UploadMemory};

/// Longer than any test takes: only the time of the whole body is looked at.
const IDLE_MAX: Duration = Duration::from_secs(60);

/// Between two bytes of a client that trickles.
const TRICKLE: Duration = Duration::from_millis(20);

/// What became of a body, and after what time.
struct Outcome {
    read: Result<Bytes, String>,
    took: Duration,
}

/// Serves one connection, on which each body is read whole; `is_begun` as one of unknown length is.
async fn serve(is_begun: bool) -> (SocketAddr, mpsc::UnboundedReceiver<Outcome>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (outcomes, outcome) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        let (socket, _) = listener.accept().await.unwrap();
        let memory = Arc::new(UploadMemory::new(UPLOAD_MEMORY_BYTES_MIN));
        let service = service_fn(move |request: Request<Incoming>| {
            let (memory, outcomes) = (Arc::clone(&memory), outcomes.clone());
            async move {
                let begun = Instant::now();
                let body = request.into_body();
                let body = RequestBody::new(body, &memory, IDLE_MAX, Unread::default());
                let read = if is_begun {
                    let rest = body.begun(usize::MAX).await;
                    let first = Instant::now() - begun;
                    let outcome = Outcome { read: Ok(Bytes::new()), took: first };
                    outcomes.send(outcome).unwrap();
                    rest.collect().await.map(|body| body.to_bytes()).map_err(|it| it.to_string())
                } else {
                    let body = body.gathered().await;
                    body.collect(1024).await.map_err(|error| error.to_string())
                };
                outcomes.send(Outcome { read, took: Instant::now() - begun }).unwrap();
                Ok::<_, Infallible>(Response::new(Full::new(Bytes::new())))
            }
        });
        let connection = hyper::server::conn::http1::Builder::new();
        let _ = connection.serve_connection(TokioIo::new(socket), service).await;
    });
    (address, outcome)
}

#[tokio::test]
async fn a_small_body_that_trickles_has_an_end() {
    let (address, mut outcomes) = serve(false).await;
    let mut client = TcpStream::connect(address).await.unwrap();
    client.write_all(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n").await.unwrap();
    let trickle = async {
        loop {
            // The server may hang up before the client notices.
            let _ = client.write_all(b"x").await;
            tokio::time::sleep(TRICKLE).await;
        }
    };
    let outcome = tokio::select! {
        () = trickle => unreachable!("it trickles for ever"),
        outcome = outcomes.recv() => outcome.unwrap(),
    };
    assert_eq!(outcome.read, Err(too_slow().to_string()));
    assert!(outcome.took >= GATHERING_MAX, "{:?}", outcome.took);
    assert!(outcome.took < GATHERING_MAX * 20, "{:?}", outcome.took);
}

#[tokio::test]
async fn a_small_body_that_takes_less_than_its_time_is_whole() {
    let (address, mut outcomes) = serve(false).await;
    let mut client = TcpStream::connect(address).await.unwrap();
    client.write_all(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n").await.unwrap();
    for byte in b"whole" {
        client.write_all(&[*byte]).await.unwrap();
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    assert_eq!(outcomes.recv().await.unwrap().read, Ok(Bytes::from_static(b"whole")));
}

/// The beginning is waited for as long as a small body; what comes later is passed on as it comes.
#[tokio::test]
async fn a_long_body_that_trickles_is_begun_and_goes_on() {
    let (address, mut outcomes) = serve(true).await;
    let mut client = TcpStream::connect(address).await.unwrap();
    let head = b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    client.write_all(head).await.unwrap();
    let (mut sent, begun) = (0, Instant::now());
    while begun.elapsed() < GATHERING_MAX * 2 {
        client.write_all(b"1\r\nx\r\n").await.unwrap();
        sent += 1;
        tokio::time::sleep(TRICKLE).await;
    }
    client.write_all(b"0\r\n\r\n").await.unwrap();
    let first = outcomes.recv().await.unwrap();
    assert!(first.took >= GATHERING_MAX && first.took < GATHERING_MAX * 2, "{:?}", first.took);
    let whole = outcomes.recv().await.unwrap();
    assert_eq!(whole.read.unwrap().len(), sent, "no byte of it is lost");
}
