//! The end of the journal that is written. Everything here blocks and is called by one thread.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;
use std::sync::Arc;

use crate::disk::{Disk, DiskFile};
use crate::error::JournalError;
use crate::event::{Event, EventId, Head};
use crate::format::{Format, RECORD_HEADER_BYTES_MAX, RecordHeader, SegmentHeader, segment_name};
use crate::mark::Mark;
use crate::options::{Floors, JournalOptions};
use crate::segment::{Extent, Indexer, Segment};
use crate::shared::Ends;

/// How many bytes may be written without being durable. They are kept in memory, since a failed
/// sync says nothing about what it lost: after one they are all written again.
const UNSYNCED_BYTES_MAX: usize = 4 * 1024 * 1024;

/// What is written to see whether the disk takes something.
const PROBE_BYTES: usize = 4096;

/// The last segment and what is known about its end.
#[derive(Debug)]
pub(crate) struct Tail {
    options: JournalOptions,
    file: DiskFile,
    segment: Arc<Segment>,
    mark: Mark,
    /// Behind the last record that was acknowledged in either way.
    end: Position,
    /// Up to where everything is durable.
    durable_offset: u64,
    durable_head: Head,
    /// What was written from `durable_offset` to the end.
    unsynced: Vec<u8>,
    /// A sync failed: the operating system may have dropped `unsynced` without saying so again.
    is_unsynced_in_doubt: bool,
}

/// A place in the last segment between two records.
#[derive(Debug, Clone)]
pub(crate) struct Position {
    pub(crate) offset: u64,
    /// The last record of the journal before this place.
    pub(crate) head: Head,
    /// The chain value the next record continues: that of `head`, or of the segment's header.
    pub(crate) chain: [u8; 32],
    /// The newest store version that a record before this place names.
    pub(crate) store_version: u64,
    pub(crate) indexer: Indexer,
}

/// Records made ready for one write.
#[derive(Debug)]
pub(crate) struct Staged {
    bytes: Vec<u8>,
    end: Position,
    pub(crate) ids: Vec<(EventId, u64)>,
}

/// Whether a write is followed by a sync.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sync {
    Now,
    Later,
}

impl Tail {
    /// Takes over the end of `segment` at `end`, everything before which is durable.
    pub(crate) fn new(
        options: JournalOptions,
        file: DiskFile,
        segment: Arc<Segment>,
        mark: Mark,
        end: Position,
    ) -> Self {
        Self {
            options,
            file,
            segment,
            mark,
            durable_offset: end.offset,
            durable_head: end.head,
            end,
            unsynced: Vec::new(),
            is_unsynced_in_doubt: false,
        }
    }

    pub(crate) fn head(&self) -> Head {
        self.end.head
    }

    pub(crate) fn ends(&self) -> Ends {
        Ends { readable: self.end.head, durable: self.durable_head }
    }

    /// The newest store version that any record names.
    pub(crate) fn store_version(&self) -> u64 {
        self.end.store_version
    }

    pub(crate) fn has_unsynced(&self) -> bool {
        !self.unsynced.is_empty()
    }

    pub(crate) fn stage(&self) -> Staged {
        let mut end = self.end.clone();
        end.indexer.blocks.clear();
        Staged { bytes: Vec::new(), end, ids: Vec::new() }
    }

    /// Seals `event` behind what is staged. Returns its sequence.
    pub(crate) fn seal(&self, staged: &mut Staged, event: &Event) -> Result<u64, JournalError> {
        let segment = self.segment.header();
        let key = self.options.keys.of_version(segment.root_version);
        let key = key.ok_or_else(|| missing_key(segment))?;
        let mut header = RecordHeader {
            sealed_bytes: 0,
            sequence: staged.end.head.sequence.saturating_add(1),
            id: event.id,
            time: event.time,
            store_version: event.store_version,
            kind: event.kind,
        };
        let place = header.place(segment);
        let random = self.options.random.as_ref();
        let sealed = key.seal(&place, &event.payload, random).map_err(JournalError::Seal)?;
        header.sealed_bytes = u32::try_from(sealed.len()).unwrap_or(u32::MAX);

        let start = staged.bytes.len();
        let around = RECORD_HEADER_BYTES_MAX.saturating_add(32);
        staged.bytes.reserve(around.saturating_add(sealed.len()));
        header.put(segment.format, &mut staged.bytes);
        staged.bytes.extend_from_slice(&sealed);
        let entry = staged.bytes.get(start..).unwrap_or_default();
        let chain = key.link(&staged.end.chain, header.sequence, entry);
        staged.bytes.extend_from_slice(&chain);

        let end = &mut staged.end;
        end.indexer.add(header.sequence, end.offset, header.time);
        let written = staged.bytes.len().saturating_sub(start);
        end.offset = end.offset.saturating_add(written as u64);
        end.head = Head { sequence: header.sequence, chain };
        end.chain = chain;
        end.store_version = end.store_version.max(event.store_version);
        staged.ids.push((event.id, header.sequence));
        Ok(header.sequence)
    }

    /// Writes what is staged, and with [`Sync::Now`] makes the whole journal durable. After an
    /// error nothing of it counts as written. Returns whether a sync was done.
    pub(crate) fn write(&mut self, staged: Staged, sync: Sync) -> io::Result<bool> {
        let disk = Arc::clone(&self.options.disk);
        if self.is_unsynced_in_doubt {
            disk.write_all_at(&self.file, &self.unsynced, self.durable_offset)?;
        }
        if let Err(error) = self.write_and_sync(disk.as_ref(), &staged, sync) {
            // Gives the space back. Should this fail, the bytes are written over later, or cut when
            // the journal is opened: they do not continue whatever is written here instead.
            drop(disk.truncate(&self.file, self.end.offset));
            return Err(error);
        }
        let synced = self.must_sync(&staged, sync);
        self.unsynced.extend_from_slice(&staged.bytes);
        self.end = staged.end;
        let blocks = std::mem::take(&mut self.end.indexer.blocks);
        self.segment.extend(self.end.extent(), blocks);
        if synced {
            self.set_durable();
        }
        Ok(synced)
    }

    /// Writes behind the end of the journal, makes it durable and takes it back: whether the disk would
    /// take a record. What a crash leaves of it is cut when the journal is opened.
    pub(crate) fn probe(&self) -> io::Result<()> {
        let disk = self.options.disk.as_ref();
        let written = disk
            .write_all_at(&self.file, &[0; PROBE_BYTES], self.end.offset)
            .and_then(|()| disk.sync_data(&self.file));
        disk.truncate(&self.file, self.end.offset).and(written)
    }

    fn write_and_sync(&mut self, disk: &dyn Disk, staged: &Staged, sync: Sync) -> io::Result<()> {
        if !staged.bytes.is_empty() {
            disk.write_all_at(&self.file, &staged.bytes, self.end.offset)?;
        }
        if self.must_sync(staged, sync) {
            disk.sync_data(&self.file).inspect_err(|_| self.is_unsynced_in_doubt = true)?;
        }
        Ok(())
    }

    fn must_sync(&self, staged: &Staged, sync: Sync) -> bool {
        let pending = self.unsynced.len().saturating_add(staged.bytes.len());
        pending > UNSYNCED_BYTES_MAX || sync == Sync::Now && pending > 0
    }

    fn set_durable(&mut self) {
        self.durable_offset = self.end.offset;
        self.durable_head = self.end.head;
        self.unsynced.clear();
        self.unsynced.shrink_to(UNSYNCED_BYTES_MAX / 4);
        self.is_unsynced_in_doubt = false;
        let key = self.options.keys.current();
        if let Err(error) = self.mark.set(self.options.disk.as_ref(), key, &self.durable_head) {
            tracing::warn!(%error, "cannot write the journal's durable mark");
        }
    }

    /// Makes the mark itself durable.
    pub(crate) fn sync_mark(&self) -> io::Result<()> {
        self.mark.sync(self.options.disk.as_ref())
    }

    /// Begins a new segment when the last one is full, sealed with a key that is not current, or in
    /// an older format.
    /// Returns the segment that was completed and the new one.
    pub(crate) fn roll_if_due(&mut self) -> io::Result<Option<(Arc<Segment>, Arc<Segment>)>> {
        let header_bytes = self.segment.header().format.segment_header_bytes();
        let is_empty = self.end.offset <= header_bytes as u64;
        let root_version = self.options.keys.current().root_version().number();
        let is_old = self.segment.header().root_version != root_version
            || self.segment.header().format != Format::CURRENT;
        if is_empty || !(is_old || self.end.offset >= self.options.segment_bytes) {
            return Ok(None);
        }
        let nothing = self.stage();
        self.write(nothing, Sync::Now)?;
        // The last bytes of a complete segment are its last chain value: nothing of a failed write
        // may stand behind them.
        self.options.disk.truncate(&self.file, self.end.offset)?;
        self.options.disk.sync_data(&self.file)?;
        self.sync_mark()?;
        let (file, header) = create_segment(&self.options, &self.end.floors())?;
        self.end = Position::start_of(&header, self.end.head);
        self.durable_offset = self.end.offset;
        let extent = self.end.extent();
        let segment = Segment::new(file.path().to_owned(), header, extent, Some(Vec::new()));
        let completed = std::mem::replace(&mut self.segment, Arc::new(segment));
        self.file = file;
        Ok(Some((completed, Arc::clone(&self.segment))))
    }
}

impl Position {
    /// Behind the header of a segment without records; `head` is the last record before it.
    pub(crate) fn start_of(header: &SegmentHeader, head: Head) -> Self {
        Self {
            offset: header.format.segment_header_bytes() as u64,
            head,
            chain: header.chain,
            store_version: header.store_floor,
            indexer: Indexer::new(header.time_floor),
        }
    }

    pub(crate) fn extent(&self) -> Extent {
        let next_sequence = self.head.sequence.saturating_add(1);
        Extent { end_offset: self.offset, next_sequence }
    }

    /// What a segment that begins here says of those before it.
    pub(crate) fn floors(&self) -> Floors {
        Floors { head: self.head, time: self.indexer.time_max, store_version: self.store_version }
    }
}

/// Makes the file of a segment that continues `floors`. It gets its name when its header is durable,
/// so that a segment never lacks one.
pub(crate) fn create_segment(
    options: &JournalOptions,
    floors: &Floors,
) -> io::Result<(DiskFile, SegmentHeader)> {
    let key = options.keys.current();
    let mut segment_id = [0; 16];
    options.random.fill(&mut segment_id);
    let head = floors.head;
    let mut header = SegmentHeader {
        format: Format::CURRENT,
        root_version: key.root_version().number(),
        first_sequence: head.sequence.saturating_add(1),
        time_floor: floors.time,
        store_floor: floors.store_version,
        segment_id,
        previous_chain: head.chain,
        chain: [0; 32],
    };
    header.chain = key.link(&head.chain, 0, &header.chained_bytes());

    let path = options.dir.join(segment_name(header.first_sequence));
    let temporary = path.with_extension("tmp");
    let file = OpenOptions::new().write(true).create(true).truncate(true).open(&temporary)?;
    let file = DiskFile::new(path, file);
    options.disk.write_all_at(&file, &header.encode(), 0)?;
    options.disk.sync_data(&file)?;
    fs::rename(&temporary, file.path())?;
    sync_dir(&options.dir)?;
    Ok((file, header))
}

/// Makes the names in `dir` durable.
pub(crate) fn sync_dir(dir: &Path) -> io::Result<()> {
    File::open(dir)?.sync_all()
}

pub(crate) fn missing_key(header: &SegmentHeader) -> JournalError {
    let segment = segment_name(header.first_sequence);
    JournalError::MissingKey { segment, root_version: header.root_version }
}
