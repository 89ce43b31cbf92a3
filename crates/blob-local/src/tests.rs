use std::fs;
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use blob::{BlobError, BlobId, BlobStore, ByteRange, IoAction, suite};
use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt};
use stdx::{Clock, Random, SeededRandom, SystemClock, Timestamp};

use crate::partial::write_pieces;
use crate::{LocalBlobs, Naming};

const FAR_FUTURE: Timestamp = Timestamp::from_unix_seconds(40_000_000_000);

fn open(dir: &Path, naming: Naming) -> LocalBlobs {
    LocalBlobs::open_with(dir, Arc::new(SeededRandom::new(1)), naming).unwrap()
}

/// Every file below `dir` except the format file.
fn files(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.file_name().unwrap() != "format" {
            found.push(path);
        }
    }
    found
}

fn path_of(dir: &Path, id: &BlobId) -> PathBuf {
    dir.join(format!("{:02x}", id.as_bytes()[0])).join(id.to_string())
}

async fn put(blobs: &LocalBlobs, bytes: &Bytes) -> BlobId {
    let mut writer = blobs.create().await.unwrap();
    writer.write(bytes.clone()).await.unwrap();
    writer.finish().await.unwrap().id
}

async fn read(blobs: &LocalBlobs, id: &BlobId) -> Result<Bytes, BlobError> {
    let pieces: Vec<Bytes> = blobs.open(id, ByteRange::all()).await?.try_collect().await?;
    Ok(Bytes::from(pieces.concat()))
}

#[tokio::test]
async fn unnamed_files_pass_the_suite() {
    let dir = tempfile::tempdir().unwrap();
    suite::run_all(&open(dir.path(), Naming::Unnamed)).await;
    assert_eq!(files(dir.path()), [] as [PathBuf; 0]);
}

#[tokio::test]
async fn temporary_names_pass_the_suite() {
    let dir = tempfile::tempdir().unwrap();
    let blobs = open(dir.path(), Naming::Temporary);
    assert_eq!(blobs.naming(), Naming::Temporary);
    suite::run_all(&blobs).await;
    wait_until_empty(dir.path()).await;
}

/// A dropped writer's last job may still be running on the blocking pool.
async fn wait_until_empty(dir: &Path) {
    for _ in 0..500 {
        if files(dir).is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    unreachable!("left behind: {:?}", files(dir));
}

#[tokio::test]
async fn a_blob_is_a_file_of_its_ciphertext_under_its_name() {
    let dir = tempfile::tempdir().unwrap();
    let blobs = open(dir.path(), Naming::Unnamed);
    let bytes = Bytes::from_static(b"ciphertext");
    let id = put(&blobs, &bytes).await;
    assert_eq!(files(dir.path()), [path_of(dir.path(), &id)]);
    assert_eq!(fs::read(path_of(dir.path(), &id)).unwrap(), bytes);
    assert_eq!(fs::read(dir.path().join("format")).unwrap(), b"ironkeep-blobs 1\n");
}

#[tokio::test]
async fn dropping_a_writer_mid_write_leaves_no_file() {
    for naming in [Naming::Unnamed, Naming::Temporary] {
        let dir = tempfile::tempdir().unwrap();
        let blobs = open(dir.path(), naming);
        for writes in [1, 2, 5] {
            let mut writer = blobs.create().await.unwrap();
            for _ in 0..writes {
                writer.write(Bytes::from(vec![7; 1_200_000])).await.unwrap();
            }
            drop(writer);
        }
        wait_until_empty(dir.path()).await;
    }
}

#[tokio::test]
async fn opening_removes_what_a_crash_left_half_written() {
    let dir = tempfile::tempdir().unwrap();
    drop(open(dir.path(), Naming::Temporary));
    let leftover = dir.path().join("partial").join("00".repeat(16));
    fs::write(&leftover, b"half").unwrap();
    let blobs = open(dir.path(), Naming::Temporary);
    assert!(!leftover.exists());
    assert_eq!(blobs.list_older_than(FAR_FUTURE, None, 10).await.unwrap(), []);
}

#[test]
fn a_second_opener_is_refused_until_the_first_is_gone() {
    let dir = tempfile::tempdir().unwrap();
    let first = open(dir.path(), Naming::Unnamed);
    let second = LocalBlobs::open(dir.path(), Arc::new(SeededRandom::new(2)));
    assert!(matches!(second, Err(BlobError::Locked { .. })), "{second:?}");
    drop(first);
    open(dir.path(), Naming::Unnamed);
}

#[test]
fn a_newer_format_is_refused_by_name() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("format"), "ironkeep-blobs 2\n").unwrap();
    let error = LocalBlobs::open(dir.path(), Arc::new(SeededRandom::new(1))).unwrap_err();
    assert!(error.to_string().contains("`ironkeep-blobs 2`"), "{error}");
    assert_eq!(files(dir.path()), [] as [PathBuf; 0], "a refused store was touched");
}

#[tokio::test]
async fn a_file_cut_while_it_is_read_is_an_error_not_a_short_answer() {
    let dir = tempfile::tempdir().unwrap();
    let blobs = open(dir.path(), Naming::Unnamed);
    let id = put(&blobs, &Bytes::from(vec![1; 3_000_000])).await;
    let mut stream = blobs.open(&id, ByteRange::all()).await.unwrap();
    stream.next().await.unwrap().unwrap();
    let path = path_of(dir.path(), &id);
    fs::OpenOptions::new().write(true).open(path).unwrap().set_len(1_100_000).unwrap();
    let error = loop {
        match stream.next().await.expect("the stream ended early without an error") {
            Ok(_) => {}
            Err(error) => break error,
        }
    };
    assert!(matches!(error, BlobError::Truncated { offset: 1_100_000, .. }), "{error}");
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn age_counts_from_the_name_not_from_the_last_byte() {
    let dir = tempfile::tempdir().unwrap();
    let blobs = open(dir.path(), Naming::Unnamed);
    let mut writer = blobs.create().await.unwrap();
    writer.write(Bytes::from(vec![1; 2_000_000])).await.unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
    let before_finish = SystemClock.now();
    tokio::time::sleep(Duration::from_millis(50)).await;
    let id = writer.finish().await.unwrap().id;
    assert_eq!(blobs.list_older_than(before_finish, None, 10).await.unwrap(), []);
    assert_eq!(blobs.list_older_than(FAR_FUTURE, None, 10).await.unwrap(), [id]);
}

/// The process's clock may be days ahead of that of the file system: what a request has just written is not
/// taken for what was there before.
#[tokio::test]
async fn what_this_process_wrote_is_not_settled_until_it_is_old() {
    let dir = tempfile::tempdir().unwrap();
    let earlier = written(&open(dir.path(), Naming::Unnamed)).await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    let other = Arc::new(SeededRandom::new(2));
    let blobs = LocalBlobs::open_with(dir.path(), other, Naming::Unnamed).unwrap();
    let now = written(&blobs).await;
    let before = blobs.settled_before(24 * 3600).await.unwrap();
    assert_eq!(blobs.list_older_than(before, None, 10).await.unwrap(), [earlier]);
    tokio::time::sleep(Duration::from_millis(50)).await;
    let before = blobs.settled_before(0).await.unwrap();
    let mut both = [earlier, now];
    both.sort_unstable();
    assert_eq!(blobs.list_older_than(before, None, 10).await.unwrap(), both);
}

async fn written(blobs: &LocalBlobs) -> BlobId {
    blobs.create().await.unwrap().finish().await.unwrap().id
}

#[test]
fn a_full_disk_is_told_apart() {
    let mut full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let error = write_pieces(&mut full, &[Bytes::from_static(b"x")]).unwrap_err();
    let error = BlobError::io(IoAction::Write, "x", error);
    assert!(matches!(error, BlobError::NoSpace), "{error}");
}

#[test]
fn short_writes_and_empty_pieces_lose_nothing() {
    #[derive(Default)]
    struct Trickle(Vec<u8>);
    impl Write for Trickle {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            let taken = bytes.len().min(3);
            self.0.extend_from_slice(&bytes[..taken]);
            Ok(taken)
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let pieces = [&b""[..], b"abcd", b"", b"", b"efghijk", b"l", b""].map(Bytes::from_static);
    let mut sink = Trickle::default();
    write_pieces(&mut sink, &pieces).unwrap();
    assert_eq!(sink.0, b"abcdefghijkl");
    write_pieces(&mut sink, &[Bytes::new()]).unwrap();
    assert_eq!(sink.0.len(), 12);
}

#[tokio::test]
async fn a_storage_failure_stops_the_writer_for_good() {
    let dir = tempfile::tempdir().unwrap();
    let blobs = open(dir.path(), Naming::Temporary);
    fs::remove_dir(dir.path().join("partial")).unwrap();
    let mut writer = blobs.create().await.unwrap();
    writer.write(Bytes::from(vec![1; 1_100_000])).await.unwrap();
    let error = writer.write(Bytes::from(vec![1; 1_100_000])).await.unwrap_err();
    assert!(matches!(&error, BlobError::Io { source, .. } if source.kind() == ErrorKind::NotFound));
    let again = writer.write(Bytes::from_static(b"x")).await.unwrap_err();
    assert!(matches!(again, BlobError::WriterFailed), "{again}");
    let finish = writer.finish().await.unwrap_err();
    assert!(matches!(finish, BlobError::WriterFailed), "{finish}");
}

/// The bytes of the blob number `n` of the crash test: its length varies, its content says whose
/// it is.
fn crash_bytes(n: u64) -> Bytes {
    let length = usize::try_from(n % 7 * 400_000 + 1).unwrap();
    let mut bytes = vec![0; length];
    SeededRandom::new(n).fill(&mut bytes);
    Bytes::from(bytes)
}

/// The child of the crash test: writes blobs and tells the name of each once it is durable.
async fn write_until_killed(dir: &Path, naming: Naming) {
    let random = Arc::new(SeededRandom::new(u64::from(std::process::id())));
    let blobs = LocalBlobs::open_with(dir, random, naming).unwrap();
    let blobs = &blobs;
    let writers = (0..4_u64).map(|lane| async move {
        for n in (0..).map(|step| step * 4 + lane) {
            let id = put(blobs, &crash_bytes(n)).await;
            // One write call: a line is told whole or not at all.
            std::io::stderr().write_all(format!("{id} {n}\n").as_bytes()).unwrap();
        }
    });
    futures_util::future::join_all(writers).await;
}

#[tokio::test]
async fn killed_writer_keeps_what_it_acknowledged_and_nothing_half() {
    const CHILD_DIR: &str = "BLOB_LOCAL_CRASH_DIR";
    const NAME: &str = "tests::killed_writer_keeps_what_it_acknowledged_and_nothing_half";
    let naming_of = |round| if round % 2 == 0 { Naming::Unnamed } else { Naming::Temporary };
    if let Some(dir) = std::env::var_os(CHILD_DIR) {
        let round: u64 = std::env::var("BLOB_LOCAL_CRASH_ROUND").unwrap().parse().unwrap();
        return write_until_killed(Path::new(&dir), naming_of(round)).await;
    }
    let dir = tempfile::tempdir().unwrap();
    let mut acknowledged = Vec::new();
    for round in 0..6_u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", NAME, "--nocapture"])
            .env(CHILD_DIR, dir.path())
            .env("BLOB_LOCAL_CRASH_ROUND", round.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut told = BufReader::new(child.stderr.take().unwrap()).lines();
        for _ in 0..8 + round {
            acknowledged.push(told.next().expect("the child wrote nothing").unwrap());
        }
        child.kill().unwrap();
        child.wait().unwrap();
        acknowledged.extend(told.map_while(Result::ok).filter(|line| line.len() > 33));

        let blobs = open(dir.path(), naming_of(round));
        assert_eq!(fs::read_dir(dir.path().join("partial")).unwrap().count(), 0);
        for line in &acknowledged {
            let (id, n) = line.split_once(' ').unwrap();
            let bytes = read(&blobs, &id.parse().unwrap()).await.unwrap();
            assert!(bytes == crash_bytes(n.parse().unwrap()), "blob {line} changed");
        }
        // What was visible but not acknowledged is whole too.
        for id in blobs.list_older_than(FAR_FUTURE, None, usize::MAX).await.unwrap() {
            let bytes = read(&blobs, &id).await.unwrap();
            assert!((0..1000).any(|n| crash_bytes_is(n, &bytes)), "blob {id} is half written");
        }
    }
}

fn crash_bytes_is(n: u64, bytes: &Bytes) -> bool {
    let length = usize::try_from(n % 7 * 400_000 + 1).unwrap();
    length == bytes.len() && crash_bytes(n) == *bytes
}

#[tokio::test]
async fn reading_only_changes_no_file_and_refuses_what_would() {
    let dir = tempfile::tempdir().unwrap();
    let random = || Arc::new(SeededRandom::new(1));
    let blobs = LocalBlobs::open(dir.path(), random()).unwrap();
    let refused = LocalBlobs::open_read_only(dir.path(), random());
    assert!(matches!(refused, Err(BlobError::Locked { .. })), "{refused:?}");
    let mut writer = blobs.create().await.unwrap();
    writer.write(Bytes::from_static(b"ciphertext")).await.unwrap();
    let id = writer.finish().await.unwrap().id;
    drop(blobs);
    let leftover = dir.path().join("partial/leftover");
    fs::write(&leftover, "").unwrap();
    let blobs = LocalBlobs::open_read_only(dir.path(), random()).unwrap();
    assert_eq!(blobs.length(&id).await.unwrap(), Some(10));
    let far = Timestamp::from_unix_seconds(40_000_000_000);
    assert_eq!(blobs.list_older_than(far, None, 10).await.unwrap(), [id]);
    assert!(blobs.create().await.is_err());
    assert!(blobs.delete(&id).await.is_err());
    assert!(blobs.set_aside(&id, far).await.is_err());
    assert!(blobs.put_back(&id).await.is_err());
    assert!(blobs.remove_set_aside(far).await.is_err());
    drop(blobs);
    assert!(leftover.exists());
    assert!(dir.path().join(format!("{:.2}/{id}", id.to_string())).exists());
}
