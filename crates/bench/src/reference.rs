//! What the machine can do without encryption, signatures or metadata: a server that writes each
//! body to a plain file, makes it durable and reads it back. The product has no unencrypted path
//! to be compared with, so its 64 MiB figures are held against this, which is stricter.

use core::convert::Infallible;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use futures_util::TryStreamExt as _;
use http::{Method, Request, Response, StatusCode};
use http_body::Frame;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Empty, StreamBody};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tempfile::TempDir;
use tokio::fs::File;
use tokio::io::{AsyncWriteExt as _, BufWriter};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::io::ReaderStream;

use crate::failure::Failure;

/// Bytes of a write to the disk.
const WRITE_BYTES: usize = 1024 * 1024;
/// Bytes of a read from it.
const READ_BYTES: usize = 256 * 1024;

/// The server; it ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Reference {
    pub(crate) url: String,
    accepting: JoinHandle<()>,
    _directory: Arc<TempDir>,
}

impl Reference {
    pub(crate) async fn start(within: &Path) -> Result<Self, Failure> {
        let failed = || Failure::during("start the plain-file reference");
        let directory = tempfile::Builder::new().prefix("ironkeep-reference").tempdir_in(within);
        let directory = Arc::new(directory.map_err(failed())?);
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(failed())?;
        let url = format!("http://{}", listener.local_addr().map_err(failed())?);
        let accepting = tokio::spawn(accept(listener, Arc::clone(&directory)));
        Ok(Self { url, accepting, _directory: directory })
    }
}

impl Drop for Reference {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn accept(listener: TcpListener, directory: Arc<TempDir>) {
    while let Ok((stream, _)) = listener.accept().await {
        let directory = Arc::clone(&directory);
        let _ = stream.set_nodelay(true);
        tokio::spawn(async move {
            let service = service_fn(|request| answer(request, directory.path().to_owned()));
            // A client that goes away is no concern of a benchmark.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

async fn answer(
    request: Request<Incoming>,
    directory: PathBuf,
) -> Result<Response<BoxBody<Bytes, io::Error>>, Infallible> {
    let path = directory.join(request.uri().path().replace('/', "_"));
    let done = match *request.method() {
        Method::PUT => store(request, &path).await.map(|()| Response::new(empty())),
        Method::GET => read(&path).await,
        _ => Err(io::Error::from(io::ErrorKind::Unsupported)),
    };
    Ok(done.unwrap_or_else(|_| {
        let mut refused = Response::new(empty());
        *refused.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        refused
    }))
}

async fn store(request: Request<Incoming>, path: &Path) -> io::Result<()> {
    // Each connection has a path of its own here, but may read it while it is written anew.
    let partial = path.with_extension("partial");
    let mut file = BufWriter::with_capacity(WRITE_BYTES, File::create(&partial).await?);
    let mut body = request.into_body();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(io::Error::other)?;
        if let Ok(data) = frame.into_data() {
            file.write_all(&data).await?;
        }
    }
    file.flush().await?;
    file.into_inner().sync_data().await?;
    tokio::fs::rename(partial, path).await
}

async fn read(path: &Path) -> io::Result<Response<BoxBody<Bytes, io::Error>>> {
    let file = File::open(path).await?;
    let length = file.metadata().await?.len();
    let stream = ReaderStream::with_capacity(file, READ_BYTES).map_ok(Frame::data);
    let mut response = Response::new(BodyExt::boxed(StreamBody::new(stream)));
    response.headers_mut().insert(http::header::CONTENT_LENGTH, length.into());
    Ok(response)
}

fn empty() -> BoxBody<Bytes, io::Error> {
    Empty::new().map_err(|never| match never {}).boxed()
}
