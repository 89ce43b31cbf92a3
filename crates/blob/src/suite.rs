//! The behavioural suite: what every backend must do, in the same words for all.
//!
//! A backend's own tests call [`run_all`] once with an empty store, and add what only they can
//! know (crashes, files).

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a suite of tests: a failed step must stop it loudly"
)]

use std::collections::HashSet;

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt};
use stdx::Timestamp;

use crate::{
    BlobError, BlobId, BlobStore, ByteRange, CHUNK_BYTES_MAX, CRASH_ORPHANS_MAX, OrphanCount,
    References, SweepReport, WrittenBlob, put_back_referenced, sample_orphans, sweep_orphans,
};

/// After every instant a backend can have stamped.
const FAR_FUTURE: Timestamp = Timestamp::from_unix_seconds(40_000_000_000);

/// The day on which orphans are set aside.
const DAY: Timestamp = Timestamp::from_unix_seconds(1_800_000_000);

/// Runs every case on an empty store and leaves it empty.
///
/// # Panics
/// When the backend does not behave: that is how a test fails.
pub async fn run_all(blobs: &dyn BlobStore) {
    round_trip_of_every_size(blobs).await;
    ranges(blobs).await;
    missing_blob(blobs).await;
    dropped_writer_leaves_nothing(blobs).await;
    delete_is_idempotent_and_spares_readers(blobs).await;
    listing_pages_in_order(blobs).await;
    sweep_keeps_what_is_young_or_referenced(blobs).await;
    sweep_stops_at_more_orphans_than_crashes_leave(blobs).await;
    concurrent_writers(blobs).await;
    assert_eq!(all(blobs).await, [], "the suite removes what it wrote");
}

/// Bytes that differ at every position, so that a shifted or swapped piece is noticed.
fn pattern(length: usize) -> Bytes {
    (0..length as u64).map(|i| (i.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56) as u8).collect()
}

async fn put(blobs: &dyn BlobStore, bytes: &Bytes, piece_bytes: usize) -> WrittenBlob {
    let mut writer = blobs.create().await.unwrap();
    for piece in bytes.chunks(piece_bytes) {
        writer.write(Bytes::copy_from_slice(piece)).await.unwrap();
    }
    writer.finish().await.unwrap()
}

async fn read(blobs: &dyn BlobStore, id: &BlobId, range: ByteRange) -> Result<Bytes, BlobError> {
    let stream = blobs.open(id, range).await?;
    let promised = stream.length_bytes();
    let pieces: Vec<Bytes> = stream.try_collect().await?;
    assert!(pieces.iter().all(|piece| !piece.is_empty() && piece.len() <= CHUNK_BYTES_MAX));
    let bytes = Bytes::from(pieces.concat());
    assert_eq!(bytes.len() as u64, promised);
    Ok(bytes)
}

async fn all(blobs: &dyn BlobStore) -> Vec<BlobId> {
    blobs.list_older_than(FAR_FUTURE, None, usize::MAX).await.unwrap()
}

async fn round_trip_of_every_size(blobs: &dyn BlobStore) {
    const MIB: usize = 1024 * 1024;
    let cases = [
        (0, 1),
        (1, 1),
        (1000, 1),
        (65_552, 65_552),
        (CHUNK_BYTES_MAX, 4096),
        (CHUNK_BYTES_MAX + 1, 65_536),
        (MIB, MIB),
        (MIB + 1, 300_001),
        (5 * MIB + 7, 65_552),
        (9 * MIB, 9 * MIB),
    ];
    for (length, piece_bytes) in cases {
        let bytes = pattern(length);
        let written = put(blobs, &bytes, piece_bytes).await;
        assert_eq!(written.length_bytes, length as u64);
        let back = read(blobs, &written.id, ByteRange::all()).await.unwrap();
        assert!(back == bytes, "{length} bytes written by {piece_bytes} came back changed");
        blobs.delete(&written.id).await.unwrap();
    }
}

async fn ranges(blobs: &dyn BlobStore) {
    const LENGTH: u64 = 1_500_000;
    let bytes = pattern(usize::try_from(LENGTH).unwrap());
    let id = put(blobs, &bytes, 100_000).await.id;
    let chunk = CHUNK_BYTES_MAX as u64;
    let inside = [
        (0, 0),
        (0, 1),
        (LENGTH - 1, LENGTH),
        (LENGTH, LENGTH),
        (chunk - 1, chunk + 1),
        (chunk, 2 * chunk),
        (7, LENGTH - 7),
    ];
    for (start, end) in inside {
        let back = read(blobs, &id, ByteRange::new(start, end)).await.unwrap();
        let (first, behind) = (usize::try_from(start).unwrap(), usize::try_from(end).unwrap());
        assert!(back == bytes.slice(first..behind), "range {start}..{end}");
    }
    let tail = read(blobs, &id, ByteRange::from(LENGTH - 5)).await.unwrap();
    assert_eq!(tail, bytes.slice(bytes.len() - 5..));
    let outside = [
        ByteRange::new(0, LENGTH + 1),
        ByteRange::new(LENGTH + 1, LENGTH + 1),
        ByteRange::new(5, 4),
        ByteRange::from(LENGTH + 1),
        ByteRange::new(0, u64::MAX),
    ];
    for range in outside {
        let error = read(blobs, &id, range).await.unwrap_err();
        let BlobError::RangeOutOfBounds { length_bytes, .. } = error else {
            unreachable!("{range:?} answered {error}");
        };
        assert_eq!(length_bytes, LENGTH);
    }
    blobs.delete(&id).await.unwrap();
}

async fn missing_blob(blobs: &dyn BlobStore) {
    let absent = BlobId::from_bytes([7; 16]);
    let error = read(blobs, &absent, ByteRange::all()).await.unwrap_err();
    assert!(matches!(error, BlobError::NotFound { id } if id == absent), "{error}");
}

async fn dropped_writer_leaves_nothing(blobs: &dyn BlobStore) {
    for length in [0, 10, 3_000_000] {
        let mut writer = blobs.create().await.unwrap();
        if length > 0 {
            writer.write(pattern(length)).await.unwrap();
        }
        assert_eq!(all(blobs).await, [], "an unfinished blob is visible");
        drop(writer);
        assert_eq!(all(blobs).await, [], "a dropped writer left a blob");
    }
}

async fn delete_is_idempotent_and_spares_readers(blobs: &dyn BlobStore) {
    let bytes = pattern(4_000_000);
    let id = put(blobs, &bytes, 1_000_000).await.id;
    let mut stream = blobs.open(&id, ByteRange::all()).await.unwrap();
    let mut back = stream.next().await.unwrap().unwrap().to_vec();
    blobs.delete(&id).await.unwrap();
    blobs.delete(&id).await.unwrap();
    let error = blobs.open(&id, ByteRange::all()).await.unwrap_err();
    assert!(matches!(error, BlobError::NotFound { .. }), "{error}");
    while let Some(piece) = stream.next().await {
        back.extend_from_slice(&piece.unwrap());
    }
    assert!(back == bytes, "a reader lost its blob half way");
}

async fn listing_pages_in_order(blobs: &dyn BlobStore) {
    let mut ids = Vec::new();
    for length in 0..25 {
        ids.push(put(blobs, &pattern(length), 1000).await.id);
    }
    ids.sort_unstable();
    let distinct: HashSet<_> = ids.iter().collect();
    assert_eq!(distinct.len(), ids.len(), "two blobs have one name");
    let mut listed = Vec::new();
    loop {
        let page = blobs.list_older_than(FAR_FUTURE, listed.last().copied(), 10).await.unwrap();
        let full = page.len() == 10;
        listed.extend(page);
        if !full {
            break;
        }
    }
    assert_eq!(listed, ids);
    let epoch = Timestamp::from_unix_ms(0);
    assert_eq!(blobs.list_older_than(epoch, None, 10).await.unwrap(), []);
    assert_eq!(blobs.list_older_than(FAR_FUTURE, None, 0).await.unwrap(), []);
    for id in ids {
        blobs.delete(&id).await.unwrap();
    }
}

struct Named(HashSet<BlobId>);

#[async_trait]
impl References for Named {
    async fn referenced(&self, ids: &[BlobId]) -> Result<HashSet<BlobId>, BlobError> {
        Ok(ids.iter().filter(|id| self.0.contains(id)).copied().collect())
    }
}

struct Unknown;

#[async_trait]
impl References for Unknown {
    async fn referenced(&self, _: &[BlobId]) -> Result<HashSet<BlobId>, BlobError> {
        Err(BlobError::References("the metadata is away".to_owned()))
    }
}

async fn sweep_keeps_what_is_young_or_referenced(blobs: &dyn BlobStore) {
    let kept = put(blobs, &pattern(10), 10).await.id;
    let orphan = put(blobs, &pattern(20), 10).await.id;
    let named = Named(HashSet::from([kept]));

    let young = sweep_orphans(blobs, Timestamp::from_unix_ms(0), &named, DAY).await.unwrap();
    assert_eq!(young, SweepReport::default());
    let error = sweep_orphans(blobs, FAR_FUTURE, &Unknown, DAY).await.unwrap_err();
    assert!(matches!(error, BlobError::References(_)), "{error}");
    assert!(read(blobs, &orphan, ByteRange::all()).await.is_ok(), "set aside without an answer");

    let count = OrphanCount { examined: 2, orphans: 1 };
    assert_eq!(sample_orphans(blobs, FAR_FUTURE, &named).await.unwrap(), count);
    assert!(read(blobs, &orphan, ByteRange::all()).await.is_ok(), "a sample moves nothing");
    let report = sweep_orphans(blobs, FAR_FUTURE, &named, DAY).await.unwrap();
    assert_eq!(report, SweepReport { count, set_aside: 1 });
    assert_eq!(all(blobs).await, [kept]);
    assert_eq!(blobs.list_set_aside(10).await.unwrap(), [orphan]);
    assert_eq!(put_back_referenced(blobs, &named).await.unwrap(), []);
    let found_again = Named(HashSet::from([orphan]));
    let error = put_back_referenced(blobs, &Unknown).await.unwrap_err();
    assert!(matches!(error, BlobError::References(_)), "{error}");
    assert_eq!(put_back_referenced(blobs, &found_again).await.unwrap(), [orphan]);
    assert_eq!(blobs.list_set_aside(10).await.unwrap(), []);
    assert_eq!(read(blobs, &orphan, ByteRange::all()).await.unwrap(), pattern(20));
    sweep_orphans(blobs, FAR_FUTURE, &named, DAY).await.unwrap();
    assert_eq!(blobs.remove_set_aside(DAY).await.unwrap(), 0, "kept on its own day");
    let next = DAY.plus_seconds(24 * 3600);
    assert_eq!(blobs.remove_set_aside(next).await.unwrap(), 1, "set aside, not deleted");
    assert_eq!(blobs.remove_set_aside(next).await.unwrap(), 0);
    blobs.delete(&kept).await.unwrap();
}

/// A store that lost its rows names nothing: nothing is moved then.
async fn sweep_stops_at_more_orphans_than_crashes_leave(blobs: &dyn BlobStore) {
    let mut ids = Vec::new();
    for _ in 0..=CRASH_ORPHANS_MAX {
        ids.push(put(blobs, &pattern(1), 1).await.id);
    }
    let nothing = Named(HashSet::new());
    let orphans = CRASH_ORPHANS_MAX + 1;
    let error = sweep_orphans(blobs, FAR_FUTURE, &nothing, DAY).await.unwrap_err();
    let BlobError::TooManyOrphans { count } = error else { panic!("{error}") };
    assert_eq!(count, OrphanCount { examined: orphans, orphans });
    ids.sort_unstable();
    assert_eq!(all(blobs).await, ids, "nothing was moved");
    for id in ids {
        blobs.delete(&id).await.unwrap();
    }
}

async fn concurrent_writers(blobs: &dyn BlobStore) {
    let writes = (1..=16_usize).map(|n| async move {
        let bytes = pattern(n * 100_003);
        let written = put(blobs, &bytes, 64 * 1024).await;
        let back = read(blobs, &written.id, ByteRange::all()).await.unwrap();
        assert!(back == bytes, "concurrent blob {n} came back changed");
        written.id
    });
    for id in futures_util::future::join_all(writes).await {
        blobs.delete(&id).await.unwrap();
    }
}
