//! `--self-start`: a server of our own for the length of a run.

use core::time::Duration;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use crate::failure::Failure;

/// A first start makes keys and certificates.
const START_MAX: Duration = Duration::from_secs(60);
const STOP_MAX: Duration = Duration::from_secs(60);
const POLL: Duration = Duration::from_millis(50);

/// The root access key it is started with.
pub(crate) const ACCESS_KEY_ID: &str = "AKIAIRONKEEPBENCH000";
pub(crate) const SECRET_ACCESS_KEY: &str = "a-secret-of-no-use-after-the-run-00000000";

/// A running `ironkeep serve` with an empty data directory, both gone when this is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    child: Child,
    _directory: TempDir,
    pub(crate) http: String,
    pub(crate) https: String,
    pub(crate) ca_file: PathBuf,
}

impl Server {
    /// Starts `program`, or the `ironkeep` that lies beside this program.
    pub(crate) async fn start(program: Option<&Path>, within: &Path) -> Result<Self, Failure> {
        let program = match program {
            Some(path) => path.to_owned(),
            None => beside_this()?,
        };
        let directory = tempfile::Builder::new().prefix("ironkeep-bench").tempdir_in(within);
        let directory = directory.map_err(Failure::during("make a data directory"))?;
        let ready_file = directory.path().join("ready.json");
        let mut command = Command::new(&program);
        command.arg("serve").arg("--data-dir").arg(directory.path().join("data"));
        command.args(["--http", "127.0.0.1:0", "--https", "127.0.0.1:0", "--admin", "off"]);
        command.arg("--ready-file").arg(&ready_file);
        command.env("IRONKEEP_ROOT_ACCESS_KEY_ID", ACCESS_KEY_ID);
        command.env("IRONKEEP_ROOT_SECRET_ACCESS_KEY", SECRET_ACCESS_KEY);
        command.env("RUST_LOG", "warn").stdin(Stdio::null()).stdout(Stdio::null());
        let child = command.spawn();
        let child = child.map_err(Failure::during(format!("start {}", program.display())))?;
        let mut server = Self {
            child,
            _directory: directory,
            http: String::new(),
            https: String::new(),
            ca_file: PathBuf::new(),
        };
        server.await_ready(&ready_file).await?;
        Ok(server)
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    async fn await_ready(&mut self, ready_file: &Path) -> Result<(), Failure> {
        let started = Instant::now();
        loop {
            let ended = self.child.try_wait().map_err(Failure::during("watch the server"))?;
            if let Some(status) = ended {
                return Err(Failure::new(format!("the server ended at its start: {status}")));
            }
            if let Ok(text) = fs::read_to_string(ready_file) {
                return self.read_ready(&text);
            }
            if started.elapsed() > START_MAX {
                return Err(Failure::new("the server is not ready in time"));
            }
            tokio::time::sleep(POLL).await;
        }
    }

    fn read_ready(&mut self, text: &str) -> Result<(), Failure> {
        let ready: serde_json::Value =
            serde_json::from_str(text).map_err(Failure::during("read the ready file"))?;
        let text = |name: &str| {
            let value = ready.get(name).and_then(serde_json::Value::as_str);
            value.map(str::to_owned).ok_or_else(|| Failure::new(format!("ready without {name}")))
        };
        if ready.get("pid").and_then(serde_json::Value::as_u64) != Some(self.pid().into()) {
            return Err(Failure::new("another process wrote the ready file"));
        }
        self.http = text("http")?;
        self.https = text("https")?;
        self.ca_file = PathBuf::from(text("ca_file")?);
        Ok(())
    }

    /// Asks it to stop and waits for it.
    pub(crate) async fn stop(mut self) -> Result<(), Failure> {
        let asked = kill_process(Pid::from_child(&self.child), Signal::TERM);
        asked.map_err(Failure::during("stop the server"))?;
        let asked = Instant::now();
        loop {
            match self.child.try_wait().map_err(Failure::during("watch the server"))? {
                Some(status) if status.success() => return Ok(()),
                Some(status) => return Err(Failure::new(format!("the server ended: {status}"))),
                None if asked.elapsed() > STOP_MAX => {
                    return Err(Failure::new("the server does not stop"));
                }
                None => tokio::time::sleep(POLL).await,
            }
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // After `stop` there is nothing left to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn beside_this() -> Result<PathBuf, Failure> {
    let this = std::env::current_exe().map_err(Failure::during("find this program"))?;
    let path = this.with_file_name("ironkeep");
    if path.exists() {
        return Ok(path);
    }
    let path = path.display();
    Err(Failure::new(format!("{path} is not there: build it, or name another with --ironkeep")))
}
