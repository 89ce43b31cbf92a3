//! `wildcard`: `*` stands for any number of characters, `\*` for a star and `\\` for a backslash.

use crate::error::InvalidPattern;

/// The most stars of one text: each may make a match try more.
const STARS_MAX: usize = 5;

/// A text with stars, taken apart at them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Glob {
    /// What stands before, between and behind the stars: one more than there are stars.
    parts: Vec<String>,
}

impl Glob {
    /// Reads one. Places in refusals count the bytes of the quoted text, as AWS's do.
    pub(crate) fn parse(text: &str) -> Result<Self, InvalidPattern> {
        let (mut parts, mut part) = (Vec::new(), String::new());
        let mut signs = text.char_indices().peekable();
        while let Some((at, sign)) = signs.next() {
            let place = at.saturating_add(1);
            match sign {
                '*' => {
                    if signs.peek().is_some_and(|(_, next)| *next == '*') {
                        return Err(InvalidPattern::new(format!(
                            "Consecutive wildcard characters at pos {place}"
                        )));
                    }
                    parts.push(core::mem::take(&mut part));
                }
                '\\' => match signs.next() {
                    Some((_, escaped @ ('*' | '\\'))) => part.push(escaped),
                    _ => {
                        return Err(InvalidPattern::new(format!(
                            "Invalid escape character at pos {place}"
                        )));
                    }
                },
                sign => part.push(sign),
            }
        }
        parts.push(part);
        if parts.len() > STARS_MAX.saturating_add(1) {
            return Err(too_complex());
        }
        Ok(Self { parts })
    }

    /// Whether `text` is one of those that it stands for.
    pub(crate) fn fits(&self, text: &str) -> bool {
        let Some((first, rest)) = self.parts.split_first() else { return false };
        let Some((last, middle)) = rest.split_last() else { return text == first };
        let Some(text) = text.strip_prefix(first.as_str()) else { return false };
        let Some(mut text) = text.strip_suffix(last.as_str()) else { return false };
        // The earliest place of each part leaves most to those behind it.
        for part in middle {
            let Some((_, behind)) = text.split_once(part.as_str()) else { return false };
            text = behind;
        }
        true
    }
}

/// What AWS says of patterns that would cost too much.
pub(crate) fn too_complex() -> InvalidPattern {
    InvalidPattern::new(
        "Rule is too complex - try using fewer wildcard characters or fewer repeating character sequences after a wildcard character",
    )
}
