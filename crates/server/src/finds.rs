//! Whose the parts of an installation are that are found in their places, and whether they fit
//! together: judged before any of them but the store is opened.

use std::path::Path;

use blob_local::FormatFile;
use engine::Failure;
use journal::{Journal, JournalOptions};
use store::Store;
use store_postgres::{PostgresConfig, Transport};

use crate::accept::{Accept, Accepted};
use crate::archive::{self, FoundArchive};
use crate::config::{ServeConfig, StoreConfig};
use crate::error::ServeError;
use crate::parts::{
    self, BLOBS_DIR, InstallationId, JOURNAL_DIR, Mismatch, Owner, Part, STORE_DIR, Start, judge,
};

/// The name of the store in messages. A database's address may hold a password.
pub(crate) fn place_of(config: &ServeConfig, part: Part) -> String {
    let name = match part {
        Part::Journal => JOURNAL_DIR,
        Part::Blobs => BLOBS_DIR,
        Part::Archive => return config.archive_dir().display().to_string(),
        Part::Store => match &config.store {
            StoreConfig::Embedded => STORE_DIR,
            StoreConfig::Postgres { url } => {
                let parsed = PostgresConfig::parse(url.reveal(), Transport::LocalOnly);
                return parsed.map_or_else(|_| "PostgreSQL".to_owned(), |parsed| parsed.place());
            }
            StoreConfig::Memory => return "memory".to_owned(),
        },
    };
    config.data_dir.join(name).display().to_string()
}

/// Why `part` is refused, with what the data directory says of where the right one may be.
pub(crate) fn refusal(config: &ServeConfig, part: Part, mismatch: Mismatch) -> ServeError {
    let place = place_of(config, part);
    let has_embedded = config.data_dir.join(STORE_DIR).exists();
    let hint = match (part, mismatch, &config.store) {
        (Part::Store, Mismatch::Missing, StoreConfig::Embedded) if !has_embedded => {
            "; if the metadata is in PostgreSQL, name the database with `--postgres`"
        }
        (Part::Store, Mismatch::Missing | Mismatch::Foreign, StoreConfig::Postgres { .. })
            if has_embedded =>
        {
            "; the data directory holds a store of its own: leave `--postgres` out if that is the one"
        }
        (Part::Store, Mismatch::Missing | Mismatch::Foreign, StoreConfig::Postgres { .. }) => {
            ", or name the right database with `--postgres`"
        }
        (Part::Archive, Mismatch::Missing | Mismatch::Foreign, _) => {
            ", or name the right one with `--archive-dir`"
        }
        _ => "",
    };
    let hint = hint.to_owned();
    ServeError::Part { part, place, mismatch, hint }
}

/// Where the parts are looked for, and what is known of them.
pub(crate) struct Finds<'a> {
    pub(crate) config: &'a ServeConfig,
    pub(crate) id: &'a InstallationId,
    /// How the journal is opened.
    pub(crate) journal: &'a JournalOptions,
    pub(crate) is_first: bool,
}

impl Finds<'_> {
    /// Whose the journal is.
    pub(crate) fn owner_of_journal(&self) -> Result<Owner, ServeError> {
        let dir = self.config.data_dir.join(JOURNAL_DIR);
        let is_data = |name: &str| name.ends_with(".seg");
        let owner = self.id.owner_of_dir(Part::Journal, &dir, is_data)?;
        // Its records say whose it is where its file has another name: they open under our key only.
        let is_ours = owner == Owner::Foreign
            && Journal::open_read_only(self.journal.clone())
                .is_ok_and(|(journal, _)| journal.head().sequence > 0);
        Ok(if is_ours { Owner::Altered } else { owner })
    }

    /// Whose the blob directory is.
    pub(crate) fn owner_of_blobs(&self) -> Result<Owner, ServeError> {
        self.owner_of_files(Part::Blobs, &self.config.data_dir.join(BLOBS_DIR))
    }

    /// Whose the archive directory is.
    pub(crate) fn owner_of_archive(&self) -> Result<Owner, ServeError> {
        self.owner_of_files(Part::Archive, &self.config.archive_dir())
    }

    fn owner_of_files(&self, part: Part, dir: &Path) -> Result<Owner, ServeError> {
        parts::require_directory(dir)?;
        let format = blob_local::format_of(dir).map_err(ServeError::file(dir.join("format")))?;
        // An empty one is what cutting it leaves, and names no layout.
        let is_format = |name: &str| name == "format" && format == FormatFile::Whole;
        let owner = self.id.owner_of_dir(part, dir, is_format)?;
        let is_unformatted =
            owner == Owner::Empty && (format == FormatFile::Damaged || parts::holds_blobs(dir)?);
        Ok(if is_unformatted { Owner::Unformatted } else { owner })
    }
}

/// Parts that do not fit; at least one.
pub(crate) struct Misfits(pub(crate) Vec<ServeError>);

impl Misfits {
    /// What a start says of them.
    pub(crate) fn first(self) -> ServeError {
        let first = self.0.into_iter().next();
        first.unwrap_or_else(|| Failure::Internal("no part misfits".to_owned()).into())
    }
}

/// Whether the parts fit together, before any of them but the store is opened.
pub(crate) async fn judge_parts(
    finds: &Finds<'_>,
    store: &dyn Store,
    accepted: &Accepted,
) -> Result<Result<Start, Misfits>, ServeError> {
    let of_store = finds.id.owner_of_store(store).await?;
    let accepting = |owner, by| match owner {
        Owner::Empty | Owner::Unnamed | Owner::Unformatted | Owner::Altered if accepted.has(by) => {
            Owner::Ours
        }
        owner => owner,
    };
    let of_journal = accepting(finds.owner_of_journal()?, Accept::JournalBehind);
    let of_blobs = accepting(finds.owner_of_blobs()?, Accept::BlobsMissing);
    let archive = FoundArchive {
        owner: accepting(finds.owner_of_archive()?, Accept::ArchiveMissing),
        is_known: archive::is_known(store).await?,
    };
    let owners = Owners { store: of_store, journal: of_journal, blobs: of_blobs, archive };
    Ok(misfits(finds, owners))
}

/// Whose the parts are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Owners {
    pub(crate) store: Owner,
    pub(crate) journal: Owner,
    pub(crate) blobs: Owner,
    pub(crate) archive: FoundArchive,
}

/// What a start would do with parts of these owners, or what does not fit.
pub(crate) fn misfits(finds: &Finds<'_>, owners: Owners) -> Result<Start, Misfits> {
    let Owners { store, journal, blobs, archive } = owners;
    let archive = archive.mismatch(finds.is_first).map(|mismatch| (Part::Archive, mismatch));
    let judged = judge(finds.is_first, store, journal, blobs);
    match (judged, archive) {
        (Ok(start), None) => Ok(start),
        (judged, archive) => {
            let refused = judged.err().into_iter().flatten().chain(archive);
            let refused = refused.map(|(part, mismatch)| refusal(finds.config, part, mismatch));
            Err(Misfits(refused.collect()))
        }
    }
}
