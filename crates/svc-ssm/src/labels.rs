//! Labels of versions: each is at one version at most.
//!
//! Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-labels.html>

use api_ssm::errors;
use wire::AwsError;

use crate::parameter::ParameterRecord;

/// The most labels of a version.
const LABELS_MAX: usize = 10;

/// The longest label, in characters.
const LABEL_CHARS_MAX: usize = 100;

/// Whether AWS takes `label`: it does not begin with a digit, `aws` or `ssm`.
fn is_label(label: &str) -> bool {
    let fits = |sign: char| sign.is_ascii_alphanumeric() || ".-_".contains(sign);
    let folded = label.to_ascii_lowercase();
    let is_reserved = folded.starts_with("aws") || folded.starts_with("ssm");
    let begins_well = label.chars().next().is_some_and(|sign| !sign.is_ascii_digit());
    begins_well && !is_reserved && label.len() <= LABEL_CHARS_MAX && label.chars().all(fits)
}

impl ParameterRecord {
    /// Moves `labels` to `version`, and gives those that are no labels.
    ///
    /// # Errors
    /// `ParameterVersionLabelLimitExceeded` for the 11th label of a version; nothing has moved then.
    pub(crate) fn attach(
        &mut self,
        version: u64,
        labels: &[String],
    ) -> Result<Vec<String>, AwsError> {
        let (valid, invalid): (Vec<&String>, Vec<&String>) =
            labels.iter().partition(|label| is_label(label));
        let mut moved = self.labels.clone();
        for label in valid {
            moved.insert(label.clone(), version);
        }
        if moved.values().filter(|at| **at == version).count() > LABELS_MAX {
            return Err(errors::parameter_version_label_limit_exceeded(format!(
                "A parameter version can have maximum {LABELS_MAX} labels. Move one or more labels to another version and try again."
            )));
        }
        self.labels = moved;
        Ok(invalid.into_iter().cloned().collect())
    }

    /// Takes `labels` from `version`, and gives those that it had and those that it had not.
    pub(crate) fn detach(&mut self, version: u64, labels: &[String]) -> (Vec<String>, Vec<String>) {
        let (held, absent): (Vec<&String>, Vec<&String>) =
            labels.iter().partition(|label| self.labels.get(*label) == Some(&version));
        let cloned = |labels: Vec<&String>| labels.into_iter().cloned().collect::<Vec<_>>();
        let (held, absent) = (cloned(held), cloned(absent));
        self.labels.retain(|label, _| !held.contains(label));
        (held, absent)
    }
}

#[cfg(test)]
mod tests;
