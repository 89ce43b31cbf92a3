//! What the machine can do without encryption, signatures or metadata: a server that writes each
//! body to a plain file, makes it durable and reads it back. The product has no unencrypted path
//! to be compared with, so its 64 MiB figures are held against this, which is stricter.
//!
//! Like the product, it keeps what was overwritten for a while, for those who still read it.

use core::convert::Infallible;
use core::sync::atomic::{AtomicU64, Ordering};
use core::time::Duration;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use envelope::digest::Md5;
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
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio_util::io::ReaderStream;

use crate::failure::Failure;

/// Bytes of a write to the disk.
const WRITE_BYTES: usize = 1024 * 1024;
/// Bytes of a read from it.
const READ_BYTES: usize = 256 * 1024;
/// Pieces of a body that wait for their digest.
const DIGEST_QUEUE: usize = 16;

/// Whether the server computes what an unencrypted S3 object has for an ETag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ETag {
    None,
    Md5,
}

/// Where the server keeps its files.
#[derive(Debug)]
struct FileLayout {
    directory: TempDir,
    etag: ETag,
    /// How long an overwritten file stays.
    keeps: Duration,
    replaced: AtomicU64,
}

/// The server; it ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Reference {
    pub(crate) url: String,
    accepting: JoinHandle<()>,
    _place: Arc<FileLayout>,
}

impl Reference {
    pub(crate) async fn start(within: &Path, etag: ETag, keeps: Duration) -> Result<Self, Failure> {
        let failed = || Failure::during("start the plain-file reference");
        let directory = tempfile::Builder::new().prefix("ironkeep-reference").tempdir_in(within);
        let directory = directory.map_err(failed())?;
        let place = Arc::new(FileLayout { directory, etag, keeps, replaced: AtomicU64::new(0) });
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(failed())?;
        let url = format!("http://{}", listener.local_addr().map_err(failed())?);
        let accepting = tokio::spawn(accept(listener, Arc::clone(&place)));
        Ok(Self { url, accepting, _place: place })
    }
}

impl Drop for Reference {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn accept(listener: TcpListener, place: Arc<FileLayout>) {
    while let Ok((stream, _)) = listener.accept().await {
        let place = Arc::clone(&place);
        let _ = stream.set_nodelay(true);
        tokio::spawn(async move {
            let service = service_fn(|request| answer(request, Arc::clone(&place)));
            // A client that goes away is no concern of a benchmark.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

async fn answer(
    request: Request<Incoming>,
    place: Arc<FileLayout>,
) -> Result<Response<BoxBody<Bytes, io::Error>>, Infallible> {
    let path = place.directory.path().join(request.uri().path().replace('/', "_"));
    let done = match *request.method() {
        Method::PUT => store(request, &path, &place).await,
        Method::GET => read(&path).await,
        _ => Err(io::Error::from(io::ErrorKind::Unsupported)),
    };
    Ok(done.unwrap_or_else(|_| {
        let mut refused = Response::new(empty());
        *refused.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        refused
    }))
}

async fn store(
    request: Request<Incoming>,
    path: &Path,
    place: &FileLayout,
) -> io::Result<Response<BoxBody<Bytes, io::Error>>> {
    // Each connection has a path of its own here, but may read it while it is written anew.
    let partial = path.with_extension("partial");
    let mut file = BufWriter::with_capacity(WRITE_BYTES, File::create(&partial).await?);
    let mut digest = DigestBeside::new(place.etag);
    let mut body = request.into_body();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(io::Error::other)?;
        if let Ok(data) = frame.into_data() {
            digest.update(data.clone()).await?;
            file.write_all(&data).await?;
        }
    }
    file.flush().await?;
    file.into_inner().sync_data().await?;
    let etag = digest.finish().await?;
    if !place.keeps.is_zero() {
        let number = place.replaced.fetch_add(1, Ordering::Relaxed);
        let replaced = path.with_extension(format!("replaced-{number}"));
        // The first file of a path replaces none.
        if tokio::fs::rename(path, &replaced).await.is_ok() {
            tokio::spawn(remove_later(replaced, place.keeps));
        }
    }
    tokio::fs::rename(partial, path).await?;
    let mut response = Response::new(empty());
    if let Some(etag) = etag {
        let value = http::HeaderValue::from_str(&format!("\"{etag}\""));
        response.headers_mut().insert(http::header::ETAG, value.map_err(io::Error::other)?);
    }
    Ok(response)
}

async fn remove_later(path: PathBuf, after: Duration) {
    tokio::time::sleep(after).await;
    // What cannot be removed goes with the directory.
    let _ = tokio::fs::remove_file(path).await;
}

/// An MD5 on a task of its own, beside the writing.
struct DigestBeside(Option<(mpsc::Sender<Bytes>, JoinHandle<String>)>);

impl DigestBeside {
    fn new(etag: ETag) -> Self {
        if etag == ETag::None {
            return Self(None);
        }
        let (pieces, mut queue) = mpsc::channel::<Bytes>(DIGEST_QUEUE);
        let digest = tokio::spawn(async move {
            let mut md5 = Md5::new();
            while let Some(piece) = queue.recv().await {
                md5.update(&piece);
            }
            hex::encode(md5.finish())
        });
        Self(Some((pieces, digest)))
    }

    async fn update(&mut self, piece: Bytes) -> io::Result<()> {
        match &self.0 {
            Some((pieces, _)) => pieces.send(piece).await.map_err(io::Error::other),
            None => Ok(()),
        }
    }

    async fn finish(self) -> io::Result<Option<String>> {
        let Some((pieces, digest)) = self.0 else { return Ok(None) };
        drop(pieces);
        digest.await.map(Some).map_err(io::Error::other)
    }
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
