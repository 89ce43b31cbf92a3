//! Opening the root key by its slots, and what a data directory without slots may hold.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use envelope::PassphraseCost;
use keyslots::{NewSlot, Opened, SlotId, SlotSource, Slots, read_passphrase, read_share};
use stdx::{Clock as _, Random, SystemClock};

use crate::config::{RootOfTrust, ServeConfig};
use crate::error::ServeError;
use crate::parts::{FIRST_START_FILE, FirstStartMarker};
use crate::root_keys::{Lasting, RootKeys};

/// The key slots file, below the data directory.
pub(crate) const SLOTS_FILE: &str = "keyslots";

/// What changes to the key slots file lock; it stays where making the first slot failed.
const SLOTS_LOCK_FILE: &str = "keyslots.lock";

/// The key file of the default slot, below the data directory.
pub(crate) const KEY_FILE: &str = "root.key";

/// The root key, open.
pub(crate) struct OpenRoot {
    pub(crate) root: RootKeys,
    /// What outlives it.
    pub(crate) lasting: Lasting,
    /// The slot that the data directory's key file opens, if that is what opened it.
    pub(crate) key_file_slot: Option<SlotId>,
    /// The slot that opened it.
    pub(crate) slot: SlotId,
}

/// Opens the root key; at first start makes it, with one slot.
pub(crate) fn open_root(
    config: &ServeConfig,
    marker: &FirstStartMarker,
    random: &dyn Random,
) -> Result<OpenRoot, ServeError> {
    let dir = config.data_dir.as_path();
    let slots = Slots::at(dir.join(SLOTS_FILE));
    let source = source_of(config)?;
    if !slots.exists()? {
        if holds_data(dir)? {
            return Err(ServeError::SlotsMissing { path: slots.path().to_owned() });
        }
        if matches!(source, SlotSource::Shares(_)) {
            return Err(ServeError::SealedWithoutShares);
        }
        marker.set()?;
        let label = "made at first start";
        slots.create(NewSlot { source: &source, label, now: SystemClock.now() }, random)?;
    }
    let is_beside_data = matches!(config.root_of_trust, RootOfTrust::KeyFile);
    let Opened { root, earlier, kept_until, slot } = slots.open_all(&[source])?;
    let (root, lasting) = RootKeys::new(root, earlier, kept_until)?;
    Ok(OpenRoot { root, lasting, slot, key_file_slot: is_beside_data.then_some(slot) })
}

/// What opens a slot.
pub(crate) fn source_of(config: &ServeConfig) -> Result<SlotSource, ServeError> {
    Ok(match &config.root_of_trust {
        RootOfTrust::KeyFile => SlotSource::KeyFile(config.data_dir.join(KEY_FILE)),
        RootOfTrust::KeyFileAt(path) => SlotSource::KeyFile(path.clone()),
        RootOfTrust::PassphraseFile(path) => {
            let phrase = read_passphrase(path)?;
            SlotSource::Passphrase { phrase, cost: PassphraseCost::STANDARD }
        }
        RootOfTrust::Holder(holder) => holder.open()?,
        RootOfTrust::ShareFiles(paths) => {
            let shares: Result<Vec<_>, _> = paths.iter().map(|path| read_share(path)).collect();
            SlotSource::Shares(shares?.into())
        }
        RootOfTrust::Shares(shares) => SlotSource::Shares(Arc::clone(shares)),
        RootOfTrust::Sealed => return Err(ServeError::SealedOffline),
    })
}

/// Whether the data directory has key slots: without them there is no data that could be opened.
pub(crate) fn has_slots(config: &ServeConfig) -> Result<bool, ServeError> {
    Ok(Slots::at(config.data_dir.join(SLOTS_FILE)).exists()?)
}

/// Whether anything is in the data directory but what is there before the first slot is.
pub(crate) fn holds_data(dir: &Path) -> Result<bool, ServeError> {
    let entries = fs::read_dir(dir).map_err(ServeError::file(dir))?;
    for entry in entries {
        let entry = entry.map_err(ServeError::file(dir))?;
        let name = entry.file_name();
        let known = [
            KEY_FILE,
            SLOTS_LOCK_FILE,
            FIRST_START_FILE,
            crate::transient::MARKER,
            crate::test_controls::SNAPSHOTS_DIR,
        ];
        if !known.iter().any(|known| name == *known) && !crate::litter::is_mount_litter(&entry) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Refuses a place in which a start would make a new installation, or none.
pub(crate) fn refuse_without_slots(config: &ServeConfig) -> Result<(), ServeError> {
    let slots = Slots::at(config.data_dir.join(SLOTS_FILE));
    if slots.exists()? {
        return Ok(());
    }
    let dir = &config.data_dir;
    if !dir.try_exists().map_err(ServeError::file(dir))? {
        return Err(ServeError::NoDirectory { path: dir.clone() });
    }
    if !holds_data(dir)? {
        return Err(ServeError::NoData { path: dir.clone() });
    }
    Err(ServeError::SlotsMissing { path: slots.path().to_owned() })
}
