//! The newest backup.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use super::Check;

const NAME: &str = "newest backup";

/// How old the newest thing in the folder of backups is.
pub(super) fn newest((dir, days_max): (Option<PathBuf>, u32)) -> Check {
    let Some(dir) = dir else {
        return Check::note(NAME, "not known: name its folder with --backup-dir");
    };
    let remedy = "docs/backup.md says what belongs into one, and how it is checked";
    let entries = match fs::read_dir(&dir) {
        Ok(entries) => entries,
        Err(error) => return Check::failed(NAME, format!("`{}`: {error}", dir.display()), remedy),
    };
    let times = entries.flatten().filter_map(|entry| entry.metadata().ok()?.modified().ok());
    match times.max() {
        None => Check::failed(NAME, format!("`{}` is empty", dir.display()), remedy),
        Some(newest) => judged(super::now().duration_since(newest).unwrap_or_default(), days_max),
    }
}

fn judged(age: Duration, days_max: u32) -> Check {
    const DAY_SECONDS: u64 = 86_400;
    let found = format!(
        "{} days and {} hours old",
        age.as_secs() / DAY_SECONDS,
        age.as_secs() % DAY_SECONDS / 3600
    );
    match age.as_secs() > u64::from(days_max).saturating_mul(DAY_SECONDS) {
        true => Check::warning(NAME, found, "make one now, and see why the last was so long ago"),
        false => Check::ok(NAME, found),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::judged;
    use crate::doctor::State;

    #[test]
    fn a_backup_is_fresh_for_so_many_days() {
        let age = |seconds| judged(Duration::from_secs(seconds), 2).state;
        assert_eq!(age(2 * 86_400), State::Ok);
        assert_eq!(age(2 * 86_400 + 1), State::Warning);
    }
}
