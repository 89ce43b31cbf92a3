//! The access log: one JSON line for each answer, by choice.
//!
//! A line never holds a query string, a header or a body: presigned URLs and customer keys stay out.
//! Lines are written on a thread of their own; where its disk is too slow they are dropped and
//! counted, and no request waits. So is each failure of that disk.

use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use engine::{Call, ClientAddress};
use http::StatusCode;
use serde_json::json;
use stdx::Timestamp;

use crate::error::ServeError;
use crate::metrics::{Metrics, add};

/// Lines that wait for the disk.
const LINES_MAX: usize = 16 * 1024;

/// Lines are on their way to the file after this long at the latest.
const FLUSH_MS: u64 = 200;

/// Where the access log goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AccessLogTarget {
    /// Standard output.
    Stdout,
    /// Appended to this file, which a rotation may move away.
    File(PathBuf),
}

/// One answer.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) finished_at: Timestamp,
    pub(crate) address: ClientAddress,
    pub(crate) status: StatusCode,
    /// Bytes of the request's body as announced.
    pub(crate) received_bytes: Option<u64>,
    /// Bytes of the answer's body as announced.
    pub(crate) sent_bytes: Option<u64>,
    pub(crate) took: Duration,
    /// Not there when the handler failed.
    pub(crate) call: Option<Call>,
}

enum Message {
    Line(Box<Line>),
    Reopen,
    Close,
}

/// The log, open.
#[derive(Debug)]
pub(crate) struct AccessLog {
    queue: SyncSender<Message>,
    writer: Mutex<Option<JoinHandle<()>>>,
    metrics: Arc<Metrics>,
}

impl AccessLog {
    /// Opens it; the file is made if it is not there.
    pub(crate) fn open(target: AccessLogTarget, metrics: Arc<Metrics>) -> Result<Self, ServeError> {
        let out = open(&target)?;
        let (queue, lines) = sync_channel(LINES_MAX);
        let name = "access-log".to_owned();
        let failing = Failing { is_failing: false, metrics: Arc::clone(&metrics) };
        let write = move || write(target, out, &lines, failing);
        let writer = std::thread::Builder::new().name(name).spawn(write);
        let writer = writer.map_err(ServeError::file("access log"))?;
        Ok(Self { queue, writer: Mutex::new(Some(writer)), metrics })
    }

    /// Hands a line to the writer, unless it is too far behind.
    pub(crate) fn write(&self, line: Line) {
        if self.queue.try_send(Message::Line(Box::new(line))).is_err() {
            add(&self.metrics.access_log_dropped, 1);
        }
    }

    /// Opens the file anew, by its name.
    pub(crate) fn reopen(&self) {
        let _ = self.queue.send(Message::Reopen);
    }

    /// Writes what waits, and ends.
    pub(crate) fn close(&self) {
        let _ = self.queue.send(Message::Close);
        let writer = self.writer.lock().ok().and_then(|mut writer| writer.take());
        if writer.is_some_and(|writer| writer.join().is_err()) {
            tracing::error!("the access log ended early");
        }
    }
}

fn open(target: &AccessLogTarget) -> Result<BufWriter<Box<dyn Write + Send>>, ServeError> {
    let out: Box<dyn Write + Send> = match target {
        AccessLogTarget::Stdout => Box::new(io::stdout()),
        AccessLogTarget::File(path) => Box::new(append_to(path).map_err(ServeError::file(path))?),
    };
    Ok(BufWriter::new(out))
}

fn append_to(path: &Path) -> io::Result<File> {
    OpenOptions::new().append(true).create(true).mode(0o640).open(path)
}

/// The thread: writes until told to close.
fn write(
    target: AccessLogTarget,
    mut out: BufWriter<Box<dyn Write + Send>>,
    lines: &Receiver<Message>,
    mut failing: Failing,
) {
    loop {
        match lines.recv_timeout(Duration::from_millis(FLUSH_MS)) {
            // Into memory for the most part: that it went well says nothing of the disk.
            Ok(Message::Line(line)) => match writeln!(out, "{}", line.json()) {
                Ok(()) => {}
                failed => failing.note(failed),
            },
            Ok(Message::Reopen) => {
                failing.note(out.flush());
                match open(&target) {
                    Ok(anew) => {
                        out = anew;
                        tracing::info!("the access log was opened anew");
                    }
                    Err(error) => {
                        failing.count();
                        tracing::error!(%error, "the access log stays as it was");
                    }
                }
            }
            Err(RecvTimeoutError::Timeout) => failing.note(out.flush()),
            Ok(Message::Close) | Err(RecvTimeoutError::Disconnected) => {
                failing.note(out.flush());
                return;
            }
        }
    }
}

/// Counts failures, and says once that writing fails, and once that it works again.
struct Failing {
    is_failing: bool,
    metrics: Arc<Metrics>,
}

impl Failing {
    fn count(&self) {
        add(&self.metrics.access_log_failures, 1);
    }

    fn note(&mut self, outcome: io::Result<()>) {
        let was = core::mem::replace(&mut self.is_failing, outcome.is_err());
        match outcome {
            Err(error) => {
                self.count();
                if !was {
                    tracing::error!(%error, "the access log cannot be written");
                }
            }
            Ok(()) if was => tracing::info!("the access log is written again"),
            Ok(()) => {}
        }
    }
}

impl Line {
    fn json(&self) -> serde_json::Value {
        let call = self.call.as_ref();
        let caller = call.map(|call| &call.caller);
        let principal = caller
            .filter(|caller| caller.account.is_some() && !caller.is_anonymous())
            .map(|caller| caller.arn());
        json!({
            "time": self.finished_at.iso8601_ms(),
            "request_id": call.map(|call| call.request_id.as_str()),
            "address": self.address.to_string(),
            "principal": principal.unwrap_or("anonymous"),
            "service": call.and_then(|call| call.service).map(|service| service.name),
            "operation": call.and_then(|call| call.operation).map(|operation| operation.name),
            "status": self.status.as_u16(),
            "error": call.and_then(|call| call.error.as_deref()),
            "received_bytes": self.received_bytes,
            "sent_bytes": self.sent_bytes,
            "duration_us": u64::try_from(self.took.as_micros()).unwrap_or(u64::MAX),
        })
    }
}
