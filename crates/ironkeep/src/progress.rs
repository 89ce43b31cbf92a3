//! What is said while somebody waits: on a terminal, and only where it takes longer than a moment.

use std::io::{IsTerminal as _, Write as _};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Nobody has to be told of less.
const MOMENT: Duration = Duration::from_secs(2);

/// Between two times of telling.
const TELL_EVERY: Duration = Duration::from_secs(1);

/// Tells on standard error what is being done and for how long, until it is dropped.
#[derive(Debug)]
pub(crate) struct Progress {
    /// Its end ends the thread.
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Progress {
    /// Begins; nothing is ever said where standard error is no terminal.
    pub(crate) fn of(what: &'static str) -> Self {
        if !std::io::stderr().is_terminal() {
            return Self { stop: None, thread: None };
        }
        let (stop, stopped) = mpsc::channel();
        let begun = Instant::now();
        let thread = std::thread::Builder::new().spawn(move || {
            let mut pause = MOMENT;
            let mut is_shown = false;
            while stopped.recv_timeout(pause) == Err(RecvTimeoutError::Timeout) {
                tell(&format!("\r{what}: {} s", begun.elapsed().as_secs()));
                (pause, is_shown) = (TELL_EVERY, true);
            }
            if is_shown {
                // The line goes, so that what was found stands alone.
                tell("\r\u{1b}[K");
            }
        });
        Self { stop: Some(stop), thread: thread.ok() }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // What it says is all that is lost.
            let _ = thread.join();
        }
    }
}

fn tell(text: &str) {
    let mut stream = std::io::stderr();
    // Nobody is to miss what cannot be shown.
    let _ = stream.write_all(text.as_bytes()).and_then(|()| stream.flush());
}
