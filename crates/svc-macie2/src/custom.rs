//! Custom identifiers as they are stored.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/APIReference/custom-data-identifiers.html>

use std::collections::BTreeMap;

use api_macie2::{DataIdentifierSeverity, SeverityLevel};
use discovery::{CustomIdentifier, CustomRules, Level, Severity};
use engine::{Failure, Writer};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};
use wire::AwsError;

use crate::arns::custom_arn;
use crate::refusal::invalid;

/// By account, Region and id.
pub(crate) const CUSTOMS: Table<CustomRecord> = Table::new("macie2.custom-identifier");

/// The distance where a caller names none.
const DISTANCE_DEFAULT: i32 = 50;

/// A stored custom identifier. A deleted one stays, for the findings that name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) regex: String,
    pub(crate) keywords: Vec<String>,
    pub(crate) ignore_words: Vec<String>,
    pub(crate) distance: i32,
    /// Thresholds and severities.
    pub(crate) levels: Vec<(i64, String)>,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) created_ms: i64,
    pub(crate) is_deleted: bool,
}

impl Record for CustomRecord {
    const VERSION: u8 = 1;
}

impl CustomRecord {
    pub(crate) fn arn(&self) -> String {
        custom_arn(&self.account, &self.region, &self.id)
    }

    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        Ok(CUSTOMS.put(cx.tx_mut(), &[&self.account, &self.region, &self.id], self)?)
    }

    /// Compiled.
    ///
    /// # Errors
    /// `ValidationException`
    pub(crate) fn compiled(&self) -> Result<CustomIdentifier, AwsError> {
        let levels = self.levels.iter().map(|(occurrences, severity)| Level {
            occurrences: u64::try_from(*occurrences).unwrap_or_default(),
            severity: match severity.as_str() {
                "LOW" => Severity::Low,
                "HIGH" => Severity::High,
                _ => Severity::Medium,
            },
        });
        compiled(CustomRules {
            id: self.id.clone(),
            name: self.name.clone(),
            regex: self.regex.clone(),
            keywords: self.keywords.clone(),
            ignore_words: self.ignore_words.clone(),
            maximum_match_distance: usize::try_from(self.distance).unwrap_or_default(),
            levels: levels.collect(),
        })
    }
}

/// What a request describes, checked.
pub(crate) struct Described {
    pub(crate) keywords: Vec<String>,
    pub(crate) ignore_words: Vec<String>,
    pub(crate) distance: i32,
}

/// Checks keywords, ignore words and distance of a request.
///
/// # Errors
/// `ValidationException`
pub(crate) fn described(
    keywords: Option<&Vec<String>>,
    ignore_words: Option<&Vec<String>>,
    distance: Option<i32>,
) -> Result<Described, AwsError> {
    let keywords = keywords.cloned().unwrap_or_default();
    let ignore_words = ignore_words.cloned().unwrap_or_default();
    let distance = distance.unwrap_or(DISTANCE_DEFAULT);
    let length = |word: &String| word.chars().count();
    if keywords.len() > 50 || keywords.iter().any(|word| !(3..=90).contains(&length(word))) {
        return Err(invalid("keywords can be 50 of 3-90 UTF-8 characters each."));
    }
    if ignore_words.len() > 10 || ignore_words.iter().any(|word| !(4..=90).contains(&length(word)))
    {
        return Err(invalid("ignoreWords can be 10 of 4-90 UTF-8 characters each."));
    }
    if !(1..=300).contains(&distance) {
        return Err(invalid("maximumMatchDistance has to be 1-300."));
    }
    Ok(Described { keywords, ignore_words, distance })
}

/// Severity levels of a request: each once, with growing thresholds.
///
/// # Errors
/// `ValidationException`
pub(crate) fn levels(given: Option<&Vec<SeverityLevel>>) -> Result<Vec<(i64, String)>, AwsError> {
    let rank = |severity: &DataIdentifierSeverity| match severity {
        DataIdentifierSeverity::Low => Some(1),
        DataIdentifierSeverity::Medium => Some(2),
        DataIdentifierSeverity::High => Some(3),
        _ => None,
    };
    let mut levels = Vec::new();
    let mut before = (0, 0);
    for level in given.into_iter().flatten() {
        let now = (level.occurrences_threshold, rank(&level.severity).unwrap_or_default());
        if now.0 < 1 || now.0 <= before.0 || now.1 <= before.1 {
            return Err(invalid(
                "severityLevels need thresholds and severities in ascending order.",
            ));
        }
        levels.push((level.occurrences_threshold, level.severity.as_str().to_owned()));
        before = now;
    }
    Ok(levels)
}

/// # Errors
/// `ValidationException`
pub(crate) fn compiled(rules: CustomRules) -> Result<CustomIdentifier, AwsError> {
    if rules.regex.is_empty() || rules.regex.chars().count() > 512 {
        return Err(invalid("The regular expression can have 1-512 characters."));
    }
    CustomIdentifier::new(rules).map_err(|error| invalid(error.to_string()))
}

/// What was checked when it was stored does not compile any more.
pub(crate) fn custom_rules_failure(error: AwsError) -> Failure {
    Failure::Internal(format!("a custom identifier does not compile: {}", error.code()))
}
