//! Where the material of a deleted key could still lie, and until when.

use api_ironkeep::{Place, PlaceState};
use engine::Ctx;

use crate::destroyed::DestroyedRecord;

/// Places that the store's backend has no say in.
const OTHERS: [(&str, PlaceState, &str); 6] = [
    (
        "journal and its outbox",
        PlaceState::NeverHeld,
        "records name keys and calls; material is no part of them",
    ),
    (
        "rollback guard",
        PlaceState::NeverHeld,
        "it keeps versions and tags of rows, not their values",
    ),
    ("objects and archive", PlaceState::NeverHeld, "they hold data, and data keys under the key"),
    (
        "freed blocks of the disk",
        PlaceState::UnknownValue,
        "what removed files held, still under the domain key, until the file system uses the blocks again; \
         in its snapshots until these are removed",
    ),
    (
        "backups",
        PlaceState::UnknownValue,
        "those made before the purge hold the material under the domain key, until they are removed",
    ),
    (
        "copies of the disk on other machines",
        PlaceState::UnknownValue,
        "until each has followed the deletion, or is removed",
    ),
];

/// What of a deleted key was found here.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Remains {
    pub(crate) rows: usize,
    pub(crate) cached: usize,
    pub(crate) is_kept: bool,
    pub(crate) purged_ms: Option<i64>,
}

impl Remains {
    /// Whether this server has nothing of the material any more, wherever it can look.
    pub(crate) fn is_gone(&self, cx: &Ctx) -> bool {
        let none = self.rows == 0 && self.cached == 0 && !self.is_kept;
        none && self.purged_ms.is_some() && cx.inspect().residues().iter().all(|it| it.is_purged)
    }
}

/// Every place in which the material of `destroyed` could be.
pub(crate) fn places(cx: &Ctx, destroyed: &DestroyedRecord, remains: Remains) -> Vec<Place> {
    let gone_if = |is_gone| if is_gone { PlaceState::Gone } else { PlaceState::Remains };
    let place = |name: &str, state, detail: &str| Place {
        name: name.to_owned(),
        state,
        detail: detail.to_owned(),
    };
    let rows = format!("{} rows of the key and its material are stored", remains.rows);
    let cached = format!("{} materials of the key are in this process", remains.cached);
    let mut places = vec![
        place("rows of the store", gone_if(remains.rows == 0), &rows),
        place("memory of the server", gone_if(remains.cached == 0), &cached),
    ];
    for residue in cx.inspect().residues() {
        let (is_gone, detail) = match (residue.is_purged, remains.purged_ms) {
            (true, None) => (false, "until the job kms-material-purge has run"),
            (is_purged, _) => (is_purged, residue.detail),
        };
        places.push(place(residue.place, gone_if(is_gone), detail));
    }
    if destroyed.origin == "AWS_CLOUDHSM" {
        let detail =
            "the key was destroyed in the token; the token's own backups are its maker's to say";
        places.push(place("token of the custom key store", PlaceState::UnknownValue, detail));
    }
    if destroyed.origin == "EXTERNAL" {
        let detail = "whoever imported the material has it as long as they keep it";
        places.push(place("where imported material came from", PlaceState::UnknownValue, detail));
    }
    places.extend(OTHERS.into_iter().map(|(name, state, detail)| place(name, state, detail)));
    places
}
