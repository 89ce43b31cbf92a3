//! Staging labels: each is at one version at most, and the current one leaves a trace when it moves.
//!
//! Source: <https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html#term_version>

use std::collections::BTreeMap;

use api_secretsmanager::errors;
use stdx::Timestamp;
use wire::AwsError;

use crate::secret::{CURRENT, PREVIOUS, SecretRecord};

/// The most labels of a version.
pub(crate) const STAGES_MAX: usize = 20;

/// The most versions without a label that stay, once they are a day old.
const DEPRECATED_MAX: usize = 100;

const DAY_MS: i64 = 24 * 3600 * 1000;

impl SecretRecord {
    /// Moves `stage` to the version `id`. Where the current label moves, the version that loses it
    /// becomes the previous one.
    ///
    /// # Errors
    /// `LimitExceededException` for the 21st label of a version.
    pub(crate) fn attach(&mut self, id: &str, stage: &str) -> Result<(), AwsError> {
        let before = self.holder(stage).map(str::to_owned);
        if before.as_deref() == Some(id) {
            return Ok(());
        }
        self.detach(stage);
        if let Some(version) = self.versions.get_mut(id) {
            if version.stages.len() >= STAGES_MAX {
                return Err(errors::limit_exceeded_exception(format!(
                    "A version can have at most {STAGES_MAX} staging labels."
                )));
            }
            version.stages.push(stage.to_owned());
        }
        match before {
            Some(before) if stage == CURRENT => self.attach(&before, PREVIOUS),
            _ => Ok(()),
        }
    }

    /// The versions that have labels, as answers show them; none where there are none.
    pub(crate) fn shown_stages(&self) -> Option<BTreeMap<String, Vec<String>>> {
        let labelled = self.versions.iter().filter(|(_, version)| !version.stages.is_empty());
        let shown: BTreeMap<String, Vec<String>> =
            labelled.map(|(id, version)| (id.clone(), version.stages.clone())).collect();
        (!shown.is_empty()).then_some(shown)
    }

    /// Takes `stage` from whichever version has it.
    pub(crate) fn detach(&mut self, stage: &str) {
        for version in self.versions.values_mut() {
            version.stages.retain(|held| held != stage);
        }
    }

    /// Takes away the oldest versions without labels beyond those that stay, and gives their ids.
    pub(crate) fn purge(&mut self, now: Timestamp) -> Vec<String> {
        let mut old: Vec<(i64, String)> = Vec::new();
        for (id, version) in &self.versions {
            let is_old = version.created_ms < now.unix_ms().saturating_sub(DAY_MS);
            if version.stages.is_empty() && is_old {
                old.push((version.created_ms, id.clone()));
            }
        }
        old.sort();
        let gone = old.len().saturating_sub(DEPRECATED_MAX);
        let gone: Vec<String> = old.into_iter().take(gone).map(|(_, id)| id).collect();
        self.versions.retain(|id, _| !gone.contains(id));
        gone
    }
}
