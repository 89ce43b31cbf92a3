//! Opening a journal: every segment continues the one before it, the tail is whole or made so.

use core::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::Read as _;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use secret::constant_time_eq;

use crate::anchor::Anchor;
use crate::disk::DiskFile;
use crate::error::{Damage, JournalError};
use crate::event::{EventId, Head};
use crate::format::{
    CHAIN_BYTES, Format, HeaderError, SEGMENT_HEADER_BYTES_MAX, SegmentHeader, VERSION,
    first_sequence_of, segment_name,
};
use crate::keys::JournalKeys;
use crate::mark::Mark;
use crate::options::JournalOptions;
use crate::recent::RecentIds;
use crate::scanner::ScanError;
use crate::segment::{Extent, Segment, corrupt};
use crate::shared::Shared;
use crate::tail::{Position, Tail, create_segment, missing_key, sync_dir};

/// What stands before the first record.
const EMPTY: Head = Head { sequence: 0, chain: [0; 32] };

/// Opens the journal in `options.dir`, which exists and is locked.
pub(crate) fn recover(options: JournalOptions) -> Result<(Shared, Tail), JournalError> {
    let dir = options.dir.clone();
    remove_unfinished(&dir)?;
    let marked = Mark::read(&dir, &options.keys)?.unwrap_or(EMPTY);
    let anchor = Anchor::read(&dir, &options.keys)?;
    if find_segments(&dir)?.is_empty() && marked.sequence == 0 && anchor.is_none() {
        create_segment(&options, &options.start.floors())
            .map_err(JournalError::io("create a segment in", &dir))?;
    }
    for (_, path) in retired_and_kept(&dir, anchor)?.retired {
        fs::remove_file(&path).map_err(JournalError::io("remove", &path))?;
    }
    let Loaded { complete: segments, last, scan } = load(&dir, &options.keys, marked, anchor)?;
    let mut file = open_tail(&last, &scan)?;

    let mut end = scan.end;
    let mut header = *last.header();
    let root_version = options.keys.current().root_version().number();
    let is_old = header.format != Format::CURRENT || header.root_version != root_version;
    if is_old && end.head.sequence < header.first_sequence {
        // No record of the older format or key is in it: begun anew in the current one, at the same place.
        (file, header) = create_segment(&options, &end.floors())
            .map_err(JournalError::io("create a segment in", &dir))?;
        end = Position::start_of(&header, end.head);
    }
    let extent = end.extent();
    let last = Arc::new(Segment::new(
        last.path().to_owned(),
        header,
        extent,
        Some(end.indexer.blocks.clone()),
    ));
    let mut segments: Vec<Arc<Segment>> = segments.into_iter().map(Arc::new).collect();
    let recent = recent_ids(&segments, scan.ids, options.recent_len)?;
    segments.push(Arc::clone(&last));
    let shared = Shared::new(Arc::clone(&options.keys), segments, end.head, recent);
    shared.set_store_version(end.store_version);
    let mark = Mark::open(&dir)?;
    mark.set(options.disk.as_ref(), options.keys.current(), &end.head)
        .and_then(|()| mark.sync(options.disk.as_ref()))
        .and_then(|()| sync_dir(&dir))
        .map_err(JournalError::io("write the durable mark in", &dir))?;
    Ok((shared, Tail::new(options, file, last, mark, end)))
}

/// Reads the journal in `options.dir` as it is, and changes nothing: its torn tail, if it has one,
/// is left out and told.
pub(crate) fn inspect(
    options: &JournalOptions,
) -> Result<(Shared, Option<TornTail>), JournalError> {
    let dir = options.dir.as_path();
    let marked = Mark::read(dir, &options.keys)?.unwrap_or(EMPTY);
    let anchor = Anchor::read(dir, &options.keys)?;
    let Loaded { complete, last, scan } = load(dir, &options.keys, marked, anchor)?;
    let torn = scan.torn(&last);
    let TailScan { end, ids, .. } = scan;
    let (path, header) = (last.path().to_owned(), *last.header());
    let last = Segment::new(path, header, end.extent(), Some(end.indexer.blocks.clone()));
    let mut segments: Vec<Arc<Segment>> = complete.into_iter().map(Arc::new).collect();
    let recent = recent_ids(&segments, ids, options.recent_len)?;
    segments.push(Arc::new(last));
    let shared = Shared::new(Arc::clone(&options.keys), segments, end.head, recent);
    shared.set_store_version(end.store_version);
    Ok((shared, torn))
}

/// The segments of a journal, the last of them walked to its end.
struct Loaded {
    complete: Vec<Segment>,
    last: Segment,
    scan: TailScan,
}

fn load(
    dir: &Path,
    keys: &JournalKeys,
    marked: Head,
    anchor: Option<Anchor>,
) -> Result<Loaded, JournalError> {
    let Segments { kept, .. } = retired_and_kept(dir, anchor)?;
    let mut complete = load_segments(&kept, keys, anchor)?;
    let Some(last) = complete.pop() else {
        return Err(corrupt(&dir.join(segment_name(1)), 1, Damage::NotContinuing));
    };
    let scan = scan_tail(&last, keys, marked)?;
    Ok(Loaded { complete, last, scan })
}

/// The end of a journal that was not written whole: what a crash or a power cut leaves, and the next
/// start cuts off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TornTail {
    /// The segment's file name.
    pub segment: String,
    /// The last whole record.
    pub sequence: u64,
    /// Bytes behind it.
    pub torn_bytes: u64,
    /// What is wrong with them.
    pub damage: Damage,
}

impl fmt::Display for TornTail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { segment, sequence, torn_bytes, damage } = self;
        write!(
            f,
            "the journal's tail is not complete: {torn_bytes} bytes of segment `{segment}` behind \
             record {sequence} ({damage})"
        )
    }
}

/// Removes what a crash left of a segment that was being made.
fn remove_unfinished(dir: &Path) -> Result<(), JournalError> {
    let failed = JournalError::io("list", dir);
    for entry in fs::read_dir(dir).map_err(&failed)? {
        let path = entry.map_err(&failed)?.path();
        if path.extension().is_some_and(|extension| extension == "tmp") {
            fs::remove_file(&path).map_err(JournalError::io("remove", &path))?;
        }
    }
    Ok(())
}

/// The segments of `dir` in order.
fn find_segments(dir: &Path) -> Result<Vec<(u64, PathBuf)>, JournalError> {
    let failed = JournalError::io("list", dir);
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).map_err(&failed)? {
        let path = entry.map_err(&failed)?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if let Some(first_sequence) = first_sequence_of(name) {
            found.push((first_sequence, path));
        }
    }
    found.sort_unstable();
    Ok(found)
}

/// The segments of a directory, each by its first sequence number, in order.
struct Segments {
    /// From before the anchor: a crash of retention left them.
    retired: Vec<(u64, PathBuf)>,
    kept: Vec<(u64, PathBuf)>,
}

fn retired_and_kept(dir: &Path, anchor: Option<Anchor>) -> Result<Segments, JournalError> {
    let found = find_segments(dir)?;
    let Some(Anchor { first_sequence, .. }) = anchor else {
        return Ok(Segments { retired: Vec::new(), kept: found });
    };
    // INVARIANT: only what is followed by the segment that the anchor names goes.
    if !found.iter().any(|(first, _)| *first == first_sequence) {
        let path = dir.join(segment_name(first_sequence));
        return Err(corrupt(&path, first_sequence, Damage::Anchor));
    }
    let (retired, kept) = found.into_iter().partition(|(first, _)| *first < first_sequence);
    Ok(Segments { retired, kept })
}

/// Reads all headers and checks that each segment continues the one before it, and the first one
/// what `anchor` says, or nothing.
fn load_segments(
    found: &[(u64, PathBuf)],
    keys: &JournalKeys,
    anchor: Option<Anchor>,
) -> Result<Vec<Segment>, JournalError> {
    let mut segments = Vec::with_capacity(found.len());
    let mut previous = anchor.map_or(EMPTY, |anchor| Head {
        sequence: anchor.first_sequence.saturating_sub(1),
        chain: anchor.previous_chain,
    });
    let mut following = found.iter().skip(1);
    for (first_sequence, path) in found {
        let failed = JournalError::io("read", path);
        let file = File::open(path).map_err(&failed)?;
        let length = file.metadata().map_err(&failed)?.len();
        let header = read_header(&file, path, *first_sequence, keys)?;
        // The first segment of a journal that was begun anew after a loss has a later number; what
        // it continues is nothing all the same, and its header is authentic.
        let is_first = segments.is_empty() && anchor.is_none();
        let is_next = header.first_sequence == previous.sequence.saturating_add(1);
        let is_continuing =
            (is_first || is_next) && constant_time_eq(&header.previous_chain, &previous.chain);
        if !is_continuing {
            return Err(corrupt(path, *first_sequence, Damage::NotContinuing));
        }
        let next_sequence = following.next().map_or(*first_sequence, |(next, _)| *next);
        let extent = Extent { end_offset: length, next_sequence };
        previous.sequence = next_sequence.saturating_sub(1);
        previous.chain = last_chain(&file, length).map_err(&failed)?;
        segments.push(Segment::new(path.clone(), header, extent, None));
    }
    Ok(segments)
}

fn read_header(
    file: &File,
    path: &Path,
    first_sequence: u64,
    keys: &JournalKeys,
) -> Result<SegmentHeader, JournalError> {
    let damaged = || corrupt(path, first_sequence, Damage::Header);
    let mut bytes = Vec::with_capacity(SEGMENT_HEADER_BYTES_MAX);
    let mut start = file.take(SEGMENT_HEADER_BYTES_MAX as u64);
    start.read_to_end(&mut bytes).map_err(JournalError::io("read", path))?;
    let header = SegmentHeader::decode(&bytes).map_err(|error| match error {
        HeaderError::NotAHeader => damaged(),
        HeaderError::Newer(found) => JournalError::NewerFormat {
            segment: segment_name(first_sequence),
            found,
            supported: VERSION,
        },
    })?;
    if header.first_sequence != first_sequence {
        return Err(damaged());
    }
    let key = keys.of_version(header.root_version).ok_or_else(|| missing_key(&header))?;
    let chain = key.link(&header.previous_chain, 0, &header.chained_bytes());
    if constant_time_eq(&chain, &header.chain) { Ok(header) } else { Err(damaged()) }
}

/// The last bytes of a segment: the chain value behind its last record, if it is complete.
fn last_chain(file: &File, length: u64) -> std::io::Result<[u8; CHAIN_BYTES]> {
    let mut chain = [0; CHAIN_BYTES];
    let start = length.saturating_sub(CHAIN_BYTES as u64);
    file.read_exact_at(&mut chain, start).map(|()| chain)
}

/// What was found in the last segment.
struct TailScan {
    /// Behind the last whole valid record.
    end: Position,
    ids: Vec<(EventId, u64)>,
    /// What made the walk end before the end of the file.
    damage: Option<Damage>,
}

impl TailScan {
    /// What lies behind the last whole record of `segment`.
    fn torn(&self, segment: &Segment) -> Option<TornTail> {
        let name = segment.path().file_name().unwrap_or_default();
        Some(TornTail {
            segment: name.to_string_lossy().into_owned(),
            sequence: self.end.head.sequence,
            torn_bytes: segment.extent().end_offset.saturating_sub(self.end.offset),
            damage: self.damage?,
        })
    }
}

/// Walks the last segment and checks every link. Damage behind what is known to be durable is a torn
/// tail, damage before it is an error.
fn scan_tail(
    segment: &Segment,
    keys: &JournalKeys,
    marked: Head,
) -> Result<TailScan, JournalError> {
    let header = segment.header();
    let key = keys.of_version(header.root_version).ok_or_else(|| missing_key(header))?;
    let before =
        Head { sequence: header.first_sequence.saturating_sub(1), chain: header.previous_chain };
    let mut scan =
        TailScan { end: Position::start_of(header, before), ids: Vec::new(), damage: None };
    let mut scanner = segment.scan_all(segment.extent())?;
    loop {
        let end = &mut scan.end;
        if end.head.sequence == marked.sequence && end.head.chain != marked.chain {
            return Err(segment.corrupt(marked.sequence, Damage::Mark));
        }
        let raw = match scanner.next() {
            Ok(Some(raw)) => raw,
            Ok(None) => break,
            Err(ScanError::Damaged(damage)) => {
                scan.damage = Some(damage);
                break;
            }
            Err(error) => return Err(segment.scan_error(end.head.sequence, error)),
        };
        let sequence = end.head.sequence.saturating_add(1);
        let chain = key.link(&end.chain, sequence, raw.entry);
        if raw.header.sequence != sequence {
            scan.damage = Some(Damage::Sequence);
            break;
        }
        if !constant_time_eq(&chain, &raw.chain) {
            scan.damage = Some(Damage::Chain);
            break;
        }
        end.indexer.add(sequence, raw.offset, raw.header.time);
        let length = raw.entry.len().saturating_add(CHAIN_BYTES);
        end.offset = raw.offset.saturating_add(length as u64);
        (end.head, end.chain) = (Head { sequence, chain }, chain);
        end.store_version = end.store_version.max(raw.header.store_version);
        scan.ids.push((raw.header.id, sequence));
    }
    let found = scan.end.head.sequence;
    if found < marked.sequence {
        let damage = scan.damage.unwrap_or(Damage::CutShort);
        return Err(segment.corrupt(found.saturating_add(1), damage));
    }
    Ok(scan)
}

/// Opens the last segment for writing, cuts a torn tail off and makes the rest durable: what an
/// earlier process wrote and did not sync counts from now on.
fn open_tail(segment: &Segment, scan: &TailScan) -> Result<DiskFile, JournalError> {
    let path = segment.path();
    let failed = JournalError::io("repair", path);
    let file = OpenOptions::new().write(true).open(path).map_err(&failed)?;
    if let Some(TornTail { sequence, torn_bytes, damage, .. }) = scan.torn(segment) {
        tracing::warn!(
            path = %path.display(), cut_bytes = torn_bytes, sequence, %damage,
            "the journal's tail was not complete: cut back to the last whole record"
        );
        file.set_len(scan.end.offset).map_err(&failed)?;
    }
    file.sync_all().map_err(&failed)?;
    Ok(DiskFile::new(path.to_owned(), file))
}

/// The identifiers of the last `len_max` records: those of the last segment, and of as many
/// segments before it as are needed.
fn recent_ids(
    complete: &[Arc<Segment>],
    last: Vec<(EventId, u64)>,
    len_max: usize,
) -> Result<RecentIds, JournalError> {
    let mut count = last.len();
    let mut groups = vec![last];
    for segment in complete.iter().rev() {
        if count >= len_max {
            break;
        }
        let mut ids = Vec::new();
        let mut scanner = segment.scan_all(segment.extent())?;
        let mut expected = segment.first_sequence();
        while let Some(raw) = scanner.next().map_err(|error| segment.scan_error(expected, error))? {
            if raw.header.sequence != expected {
                return Err(segment.corrupt(expected, Damage::Sequence));
            }
            ids.push((raw.header.id, expected));
            expected = expected.saturating_add(1);
        }
        count = count.saturating_add(ids.len());
        groups.push(ids);
    }
    let mut recent = RecentIds::new(len_max);
    for (id, sequence) in groups.into_iter().rev().flatten() {
        recent.push(id, sequence);
    }
    Ok(recent)
}
