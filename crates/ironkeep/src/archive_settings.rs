//! The settings of the archive: where it is, and how long a restore takes.

use std::path::PathBuf;

use server::StoreConfig;

/// `--restore-pace`, unless it is given.
const RESTORE_PERCENT: u8 = 100;

/// From none to all of the time.
pub(crate) fn restore_pace(percent: Option<u8>) -> Result<u8, String> {
    match percent.unwrap_or(RESTORE_PERCENT) {
        percent @ 0..=100 => Ok(percent),
        _ => Err("`--restore-pace` is a share of at most 100 percent".to_owned()),
    }
}

/// Where archived objects are kept. What a store in memory leaves behind is cleared with the data
/// directory, and only there.
pub(crate) fn archive_dir(
    dir: Option<PathBuf>,
    store: &StoreConfig,
) -> Result<Option<PathBuf>, String> {
    match (dir, store) {
        (Some(_), StoreConfig::Memory) => {
            Err("`--archive-dir` goes with a store that lasts: leave it out".to_owned())
        }
        (dir, _) => Ok(dir),
    }
}
