//! Custom identifiers: what users describe themselves.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/custom-data-identifiers.html>

use core::ops::Range;

use regex_automata::Input;
use regex_automata::meta::{Config, Regex};
use regex_automata::util::syntax;
use thiserror::Error;

use crate::severity::Severity;

/// Bytes that a compiled expression may take.
const REGEX_BYTES: usize = 2 * 1024 * 1024;

/// Occurrences from which a severity holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Level {
    /// From so many.
    pub occurrences: u64,
    /// This one.
    pub severity: Severity,
}

/// What a user describes.
#[derive(Debug, Clone, Default)]
pub struct CustomRules {
    /// Its id.
    pub id: String,
    /// Its name, which findings show.
    pub name: String,
    /// What it looks like.
    pub regex: String,
    /// Words of which one has to precede it.
    pub keywords: Vec<String>,
    /// Words that it must not hold.
    pub ignore_words: Vec<String>,
    /// From the end of the keyword to the end of the match, in characters.
    pub maximum_match_distance: usize,
    /// Severities, by growing occurrences; Medium where there are none.
    pub levels: Vec<Level>,
}

/// The regular expression is none, or too costly.
#[derive(Debug, Error)]
#[error("the regular expression is not valid: {reason}")]
pub struct InvalidCustom {
    /// Why, for whoever wrote it.
    pub reason: String,
}

/// A custom identifier, compiled.
#[derive(Debug, Clone)]
pub struct CustomIdentifier {
    rules: CustomRules,
    regex: Regex,
    keywords: Vec<Vec<u8>>,
}

impl CustomIdentifier {
    /// Compiles it. Matching takes linear time whatever the expression is: it has no look-around and no references.
    ///
    /// # Errors
    /// [`InvalidCustom`]
    pub fn new(rules: CustomRules) -> Result<Self, InvalidCustom> {
        let config = Config::new().nfa_size_limit(Some(REGEX_BYTES)).utf8_empty(false);
        let syntax = syntax::Config::new().unicode(false).utf8(false).multi_line(true);
        let regex = Regex::builder().configure(config).syntax(syntax).build(&rules.regex);
        let regex = regex.map_err(|error| InvalidCustom {
            reason: error.syntax_error().map_or_else(|| error.to_string(), ToString::to_string),
        })?;
        let keywords = rules.keywords.iter().map(|word| word.to_lowercase().into_bytes()).collect();
        Ok(Self { rules, regex, keywords })
    }

    /// What the user described.
    #[must_use]
    pub const fn rules(&self) -> &CustomRules {
        &self.rules
    }

    /// How severe so many occurrences are; none where they are no finding.
    #[must_use]
    pub fn severity(&self, occurrences: u64) -> Option<Severity> {
        if self.rules.levels.is_empty() {
            return Some(Severity::Medium);
        }
        let reached = self.rules.levels.iter().filter(|level| level.occurrences <= occurrences);
        reached.max_by_key(|level| level.occurrences).map(|level| level.severity)
    }

    /// How often it is in a sample.
    #[must_use]
    pub fn count(&self, sample: &str) -> u64 {
        let found = self.find(sample.as_bytes(), 0, false).count();
        u64::try_from(found).unwrap_or(u64::MAX)
    }

    /// Where it is, from `from` on.
    pub(crate) fn find<'t>(
        &'t self,
        text: &'t [u8],
        from: usize,
        is_value: bool,
    ) -> impl Iterator<Item = Range<usize>> + 't {
        let input = Input::new(text).range(from.min(text.len())..);
        let found = self.regex.find_iter(input).map(|found| found.range());
        found.filter(move |range| !range.is_empty() && self.fits(text, range, is_value))
    }

    fn fits(&self, text: &[u8], range: &Range<usize>, is_value: bool) -> bool {
        let data = text.get(range.clone()).unwrap_or_default();
        let holds = |word: &String| {
            !word.is_empty() && data.windows(word.len()).any(|part| part == word.as_bytes())
        };
        if self.rules.ignore_words.iter().any(holds) {
            return false;
        }
        let reach = match is_value {
            true => text.len(),
            false => self.rules.maximum_match_distance,
        };
        self.keywords.is_empty()
            || self.keywords.iter().any(|word| precedes(text, range, word, reach))
    }
}

/// Whether a keyword ends at most `reach` characters before the end of a match, and before its begin.
fn precedes(text: &[u8], range: &Range<usize>, word: &[u8], reach: usize) -> bool {
    let data = text.get(range.clone()).unwrap_or_default();
    let Some(gap) = reach.checked_sub(characters(data)) else { return false };
    // A character has at most four bytes.
    let first = range.start.saturating_sub(gap.saturating_mul(4).saturating_add(word.len()));
    let before = text.get(first..range.start).unwrap_or_default();
    before.windows(word.len().max(1)).enumerate().any(|(at, part)| {
        let between = before.get(at + word.len()..).unwrap_or_default();
        part.eq_ignore_ascii_case(word) && characters(between) <= gap
    })
}

fn characters(text: &[u8]) -> usize {
    text.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

#[cfg(test)]
mod tests;
