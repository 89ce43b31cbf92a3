//! The two directories of files of objects, compared with the metadata.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use blob::{
    BlobError, BlobId, BlobStore as _, OrphanCount, References as _, SET_ASIDE_LISTED_MAX,
    SWEEP_PAGE_LEN,
};
use blob_local::LocalBlobs;
use engine::Failure;
use sealed_blobs::{StoredBlob, references, sample_unnamed};
use services::names_of_blobs;
use stdx::Timestamp;
use store::Store;

use crate::accept::Accept;
use crate::config::ServeConfig;
use crate::error::ServeError;
use crate::finding::Findings;
use crate::offline::Parts;
use crate::parts::{BLOBS_DIR, Mismatch, Part, Start};

/// How many blobs are told with the objects they belong to.
const NAMED_MAX: usize = 1000;

/// One of the two directories of objects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tier {
    Hot,
    Archive,
}

impl Tier {
    pub(super) const fn part(self) -> Part {
        match self {
            Self::Hot => Part::Blobs,
            Self::Archive => Part::Archive,
        }
    }

    const fn loss(self) -> Accept {
        match self {
            Self::Hot => Accept::BlobsMissing,
            Self::Archive => Accept::ArchiveMissing,
        }
    }

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Hot => "blobs",
            Self::Archive => "archived blobs",
        }
    }

    fn dir(self, config: &ServeConfig) -> PathBuf {
        match self {
            Self::Hot => config.data_dir.join(BLOBS_DIR),
            Self::Archive => config.archive_dir(),
        }
    }

    /// Its blobs, if there is such a directory.
    async fn open(
        self,
        config: &ServeConfig,
        parts: &Parts,
    ) -> Result<Option<LocalBlobs>, ServeError> {
        match self {
            Self::Hot => parts.blobs(config).map(Some),
            Self::Archive => parts.archive(config).await,
        }
    }
}

/// Looks for every blob of a tier that metadata names, and for blobs that nothing names.
pub(super) async fn check_blobs(
    (tier, named): (Tier, Vec<StoredBlob>),
    config: &ServeConfig,
    (parts, unfit): (&Parts, &[(Part, Mismatch)]),
    findings: &mut Findings,
) -> Result<(), Failure> {
    let store = &parts.store();
    let count = named.len();
    let blobs = match tier.open(config, parts).await {
        Ok(Some(blobs)) => blobs,
        // An earlier release made the installation, and nothing is archived yet.
        Ok(None) => return Ok(()),
        Err(_) if unfit.contains(&(tier.part(), Mismatch::FormatMissing)) => {
            parts.unformatted(&tier.dir(config))
        }
        Err(_) if findings.has(tier.loss()) => {
            let bytes: u64 = named.iter().map(|blob| blob.length_bytes).sum();
            let cost = format!(
                "what is not there of {count} files of objects, {bytes} bytes in all, cannot be read"
            );
            findings.cost(tier.loss(), cost);
            return Ok(());
        }
        Err(error) => {
            findings.add_refusal(&error);
            return Ok(());
        }
    };
    let compared = compare_blobs(&blobs, named, store).await?;
    let orphans =
        OrphanCount { examined: compared.examined, orphans: compared.unknown.len() as u64 };
    let is_first = matches!(parts.start, Ok(Start::First));
    let missing = compared.missing;
    tell(&blobs, compared, (&**store, is_first || orphans.is_explained_by_crashes()), findings)
        .await?;
    if findings.has(tier.loss()) {
        let cost = match missing {
            0 => format!("nothing: all {count} files of objects are there, and stay"),
            missing => {
                format!("{missing} of {count} files of objects are missing and cannot be read")
            }
        };
        findings.cost(tier.loss(), cost);
    }
    let named = references(store, services::CLAIMS);
    let sample = sample_unnamed(&named, &blobs).await?;
    if !is_first && !sample.is_explained_by_crashes() {
        findings.add_refusal(&BlobError::TooManyOrphans { count: sample }.into());
        let cost = "every file that no metadata names is set aside, and deleted after \
                    `--orphan-retention`";
        findings.cost(Accept::Orphans, cost.to_owned());
    }
    Ok(())
}

/// What a comparison of the blobs with those that are named found.
#[derive(Default)]
struct Compared {
    missing: u64,
    /// What is wrong with blobs that are named, behind what each is called.
    wrong: Vec<(BlobId, String)>,
    /// Ids in the metadata that are none.
    malformed: Vec<String>,
    /// Blobs that nothing names.
    unknown: Vec<BlobId>,
    examined: u64,
}

/// Compares the blobs with those that are `named`.
async fn compare_blobs(
    blobs: &LocalBlobs,
    named: Vec<StoredBlob>,
    store: &Arc<dyn Store>,
) -> Result<Compared, Failure> {
    let aside: HashSet<BlobId> =
        blobs.list_set_aside(SET_ASIDE_LISTED_MAX).await?.into_iter().collect();
    let mut known = HashSet::with_capacity(named.len());
    let mut found = Compared::default();
    for StoredBlob { id, length_bytes, .. } in named {
        let Ok(id) = BlobId::parse(&id) else {
            found.malformed.push(id);
            continue;
        };
        known.insert(id);
        match blobs.length(&id).await? {
            None if aside.contains(&id) => found.wrong.push((
                id,
                "is missing, and is among those set aside: the next start puts it back".to_owned(),
            )),
            None => {
                found.missing = found.missing.saturating_add(1);
                found.wrong.push((id, "is missing".to_owned()));
            }
            Some(bytes) if bytes != length_bytes => {
                found.wrong.push((id, format!("has {bytes} bytes and should have {length_bytes}")))
            }
            Some(_) => {}
        }
    }
    let mut after = None;
    let references = references(store, services::CLAIMS);
    loop {
        let page = blobs.list_older_than(Timestamp::MAX, after, SWEEP_PAGE_LEN).await?;
        found.examined = found.examined.saturating_add(page.len() as u64);
        let unknown: Vec<BlobId> = page.iter().filter(|id| !known.contains(id)).copied().collect();
        let waiting = references.referenced(&unknown).await?;
        found.unknown.extend(unknown.iter().filter(|id| !waiting.contains(id)));
        let Some(last) = page.last() else { return Ok(found) };
        after = Some(*last);
    }
}

/// Says what was found, with the objects' names and the files' paths. As many blobs that nothing names
/// as a crash can leave are no finding.
async fn tell(
    blobs: &LocalBlobs,
    compared: Compared,
    (store, are_explained): (&dyn Store, bool),
    findings: &mut Findings,
) -> Result<(), Failure> {
    let Compared { wrong, malformed, unknown, .. } = compared;
    let ids = wrong.iter().take(NAMED_MAX).map(|(id, _)| id.to_string()).collect::<HashSet<_>>();
    let names = match ids.is_empty() {
        true => Default::default(),
        false => names_of_blobs(store, &ids).await?,
    };
    for (id, what) in wrong {
        let whose = names.get(&id.to_string()).map(|name| format!(" ({name})")).unwrap_or_default();
        findings.add(format!("blob {id} {what}: `{}`{whose}", blobs.path_of(&id).display()));
    }
    for id in malformed {
        findings.add(format!("metadata store: `{id}` is no blob id"));
    }
    for id in unknown {
        let text = format!("blob {id} is named by no metadata: `{}`", blobs.path_of(&id).display());
        if are_explained {
            findings.note(format!(
                "{text}; a crash leaves such files, and the next start sets them aside"
            ));
        } else {
            findings.add(text);
        }
    }
    Ok(())
}
