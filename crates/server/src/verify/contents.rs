//! The contents of objects and archives, every chunk of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use async_trait::async_trait;
use blob::BlobStore;
use engine::{Failure, Keyring};
use envelope::EncryptionContext;
use sealed_blobs::ContentReport;
use secret::Secret;
use stdx::{Clock as _, SystemClock, Timestamp};
use store::Store;
use svc_s3::{Contents, KmsKeys};

use crate::config::ServeConfig;
use crate::finding::Findings;
use crate::offline::Parts;
use crate::root_keys::RootKeys;

/// How far the reading has to come before it is told again: either is enough.
const TOLD_EVERY_BYTES: u64 = 1024 * 1024 * 1024;
const TOLD_EVERY_STREAMS: u64 = 10_000;

/// Reasons for what cannot be read that are told with an example.
const REASONS_MAX: usize = 100;

/// How far the reading is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ContentProgress {
    /// Versions of objects, and parts of uploads and of archives, that were looked at.
    pub streams: u64,
    /// Bytes of ciphertext that were read.
    pub bytes: u64,
    /// How many of the streams could not be read for want of a key.
    pub sealed: u64,
}

/// The keys of customers, as the stopped installation has them.
struct StoredKeys<'a> {
    store: &'a Arc<dyn Store>,
    keyring: &'a Keyring,
    now: Timestamp,
}

#[async_trait]
impl KmsKeys for StoredKeys<'_> {
    async fn decrypt(
        &self,
        key_arn: &str,
        context: &EncryptionContext,
        ciphertext: &[u8],
    ) -> Result<Secret<Vec<u8>>, Failure> {
        let place = (self.store, self.keyring);
        svc_kms::decrypt_stopped(place, (key_arn, context), ciphertext, self.now).await
    }
}

/// Reads and proves every chunk. What a key is missing for is counted and told, and is no finding.
pub(super) async fn read(
    config: &ServeConfig,
    parts: Parts,
    progress: &mut (dyn FnMut(ContentProgress) + Send),
    findings: &mut Findings,
) -> Result<(), Failure> {
    let store = parts.store();
    // A directory that cannot be opened is a finding already.
    let Ok(blobs) = parts.blobs(config) else { return Ok(()) };
    let archive = parts.archive(config).await.ok().flatten();
    let Parts { root, random, .. } = parts;
    let RootKeys { root, earlier, .. } = root;
    let keyring = Keyring::new(root, Arc::clone(&store), Arc::new(SystemClock), random);
    let keyring = keyring.with_earlier_root(earlier);
    let kms = StoredKeys { store: &store, keyring: &keyring, now: SystemClock.now() };
    let contents = Contents {
        store: Arc::clone(&store),
        blobs: &blobs,
        archive: archive.as_ref().map(|archive| archive as &dyn BlobStore),
        keyring: &keyring,
        kms: &kms,
    };
    let (mut done, mut told) = (ContentProgress::default(), ContentProgress::default());
    let mut reasons: BTreeMap<String, (String, u64)> = BTreeMap::new();
    let mut tell = |report| match report {
        ContentReport::Damaged(text) => findings.add(text),
        ContentReport::Sealed { name, reason } => {
            done.sealed = done.sealed.saturating_add(1);
            if reasons.len() < REASONS_MAX || reasons.contains_key(&reason) {
                let (_, count) = reasons.entry(reason).or_insert((name, 0));
                *count = count.saturating_add(1);
            }
        }
        ContentReport::Read { bytes } => done.bytes = done.bytes.saturating_add(bytes),
        ContentReport::Done => {
            done.streams = done.streams.saturating_add(1);
            if done.bytes.saturating_sub(told.bytes) >= TOLD_EVERY_BYTES
                || done.streams.saturating_sub(told.streams) >= TOLD_EVERY_STREAMS
            {
                told = done;
                progress(done);
            }
        }
    };
    let of_objects = svc_s3::read_contents(&contents, &mut tell).await;
    let Contents { blobs, archive, keyring, .. } = contents;
    let archives = svc_glacier::Contents { store: Arc::clone(&store), blobs, archive, keyring };
    let of_archives = svc_glacier::read_contents(&archives, &mut tell).await;
    progress(done);
    for (reason, (name, count)) in reasons {
        let note = format!("not read, for want of a key: {count}, such as {name}: {reason}");
        findings.note(note);
    }
    of_objects.and(of_archives)
}
