//! The handle everybody holds.

use std::fs;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread::JoinHandle;

use tokio::sync::{Semaphore, oneshot};

use crate::committer::Committer;
use crate::error::JournalError;
use crate::event::{Appended, Durability, Event, EventId, Head};
use crate::lock::{self, Lock};
use crate::options::JournalOptions;
use crate::queue::{Append, Command, QUEUE_BYTES_MAX, room_bytes};
use crate::recover::{self, TornTail};
use crate::shared::{Health, JournalStats, Shared};

/// An open journal. Clones are the same journal; when the last one is dropped everything appended
/// is made durable and the directory is free again.
#[derive(Debug, Clone)]
pub struct Journal {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    /// For what is removed by retention; everything else is written by the thread.
    options: JournalOptions,
    shared: Arc<Shared>,
    commands: mpsc::Sender<Command>,
    room: Arc<Semaphore>,
    thread: Mutex<Option<JoinHandle<()>>>,
    /// Of a journal that is open for reading only; else the writing thread has the lock.
    _read_lock: Option<Lock>,
}

impl Journal {
    /// Opens the journal, making it if it is not there. Blocks: meant for start-up. The last segment
    /// is checked link by link; of the others only that each continues the one before it
    /// ([`Journal::verify`] checks all).
    ///
    /// # Errors
    /// [`JournalError::Corrupt`] when what was durable is damaged; [`JournalError::Locked`],
    /// [`JournalError::NewerFormat`], [`JournalError::MissingKey`], [`JournalError::Io`].
    pub fn open(options: JournalOptions) -> Result<Self, JournalError> {
        let dir = options.dir.clone();
        fs::create_dir_all(&dir).map_err(JournalError::io("create", &dir))?;
        let lock = lock::acquire(&dir)?;
        let relaxed_wait_max = options.relaxed_wait_max;
        let (shared, tail) = recover::recover(options.clone())?;
        let shared = Arc::new(shared);
        let (commands, orders) = mpsc::channel();
        let committer = Committer::new(tail, Arc::clone(&shared), orders, relaxed_wait_max, lock);
        let thread = std::thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || committer.run())
            .map_err(JournalError::io("start the thread of", &dir))?;
        let room = Arc::new(Semaphore::new(QUEUE_BYTES_MAX));
        let thread = Mutex::new(Some(thread));
        let inner = Inner { options, shared, commands, room, thread, _read_lock: None };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Opens the journal as it is, for reading only: no file is made, changed or removed, appends are
    /// refused as behind [`Journal::close`]. A torn tail is left out and told. Blocks.
    ///
    /// # Errors
    /// As [`Journal::open`]; [`JournalError::Corrupt`] when there is no segment.
    pub fn open_read_only(
        options: JournalOptions,
    ) -> Result<(Self, Option<TornTail>), JournalError> {
        let read_lock = lock::acquire_shared(&options.dir)?;
        let (shared, torn) = recover::inspect(&options)?;
        // Nobody takes commands from it.
        let (commands, _) = mpsc::channel();
        let inner = Inner {
            options,
            shared: Arc::new(shared),
            commands,
            room: Arc::new(Semaphore::new(QUEUE_BYTES_MAX)),
            thread: Mutex::new(None),
            _read_lock: read_lock,
        };
        Ok((Self { inner: Arc::new(inner) }, torn))
    }

    /// Records `events`, in their order and next to each other. An event whose identifier is among
    /// the recent ones is not recorded again and keeps its place. Without events, a durable append
    /// makes everything before it durable.
    ///
    /// The appends of all callers get one order. Once the future has been polled and room was found
    /// in the queue, the events are recorded even if it is dropped. An append that a crash (or a
    /// disk that can neither write nor cut a file) left unanswered may be recorded up to any of its
    /// events; appending it again completes it.
    ///
    /// # Errors
    /// [`JournalError::Unavailable`] when the disk is full or fails: nothing is recorded, and the
    /// next append tries again. [`JournalError::TooLarge`], [`JournalError::Closed`].
    pub async fn append(
        &self,
        events: Vec<Event>,
        durability: Durability,
    ) -> Result<Appended, JournalError> {
        let bytes = room_bytes(&events)?;
        let room = Arc::clone(&self.inner.room).acquire_many_owned(bytes).await;
        let room = room.map_err(|_| JournalError::Closed)?;
        let (reply, answer) = oneshot::channel();
        let append = Append { events, durability, reply, room };
        let sent = self.inner.commands.send(Command::Append(append));
        sent.map_err(|_| JournalError::Closed)?;
        answer.await.unwrap_or(Err(JournalError::Closed))
    }

    /// Makes everything appended so far durable.
    ///
    /// # Errors
    /// As [`Journal::append`].
    pub async fn sync(&self) -> Result<(), JournalError> {
        self.append(Vec::new(), Durability::Durable).await.map(|_| ())
    }

    /// Whether the event is among the recent ones recorded here.
    #[must_use]
    pub fn contains_recent(&self, id: &EventId) -> bool {
        self.inner.shared.recent().sequence_of(id).is_some()
    }

    /// The last record that can be read.
    #[must_use]
    pub fn head(&self) -> Head {
        self.inner.shared.head()
    }

    /// The sequence of the first record there is, or will be: 1, unless retention removed what was
    /// before, or the journal was begun anew after a loss.
    #[must_use]
    pub fn first_sequence(&self) -> u64 {
        self.inner.shared.first_sequence()
    }

    /// The last record that survives a power cut. The journal may be cut back to it, and the numbers
    /// behind it used again: what is derived from the journal and kept must not go beyond it.
    #[must_use]
    pub fn durable_head(&self) -> Head {
        self.inner.shared.durable_head()
    }

    /// The newest store version that any record names; 0 if none does.
    #[must_use]
    pub fn store_version(&self) -> u64 {
        self.inner.shared.store_version()
    }

    /// Whether events can be recorded, as far as the last attempt tells.
    #[must_use]
    pub fn health(&self) -> Health {
        self.inner.shared.health()
    }

    /// Counters since the journal was opened.
    #[must_use]
    pub fn stats(&self) -> JournalStats {
        self.inner.shared.counters.read()
    }

    /// Writes what was appended before, makes it durable and frees the directory. Later appends are
    /// refused; reading goes on to work.
    ///
    /// # Errors
    /// [`JournalError::TaskLost`] when the runtime is shutting down.
    pub async fn close(&self) -> Result<(), JournalError> {
        let inner = Arc::clone(&self.inner);
        let closing = tokio::task::spawn_blocking(move || inner.close());
        closing.await.map_err(|_| JournalError::TaskLost)
    }

    pub(crate) fn options(&self) -> &JournalOptions {
        &self.inner.options
    }

    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.inner.shared
    }
}

impl Inner {
    /// Blocks until the writing thread has ended.
    fn close(&self) {
        let mut thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(thread) = thread.take() {
            // Both fail only when the thread has ended already.
            drop(self.commands.send(Command::Close));
            drop(thread.join());
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.close();
    }
}
