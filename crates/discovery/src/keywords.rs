//! Keywords near data.
//!
//! A keyword is found whatever its case, and where its words are joined by a space, `_`, `-`, or nothing. It begins and ends
//! where a word does: at anything that is no letter, where a digit follows a letter, and at the hump of `patientSsn`.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/managed-data-identifiers-keywords.html>

use core::ops::Range;
use std::collections::BTreeMap;

use aho_corasick::{AhoCorasick, BuildError};

use crate::bits::Bits;

/// The longest keyword, in bytes; the tables are tested for it.
pub(crate) const KEYWORD_BYTES: usize = 96;

/// Keywords of many identifiers.
#[derive(Debug)]
pub(crate) struct KeywordIndex {
    automaton: AhoCorasick,
    keywords: Vec<Keyword>,
}

#[derive(Debug, Default)]
struct Keyword {
    of: Bits,
    /// Where words of it meet, as bits: there a joint may be.
    joints: u128,
}

/// A keyword that was found: where in the text, and of which identifiers.
struct Found {
    place: Range<usize>,
    of: Bits,
}

impl KeywordIndex {
    /// The keywords of identifiers by number.
    pub(crate) fn new<'a>(of: impl Iterator<Item = (usize, &'a str)>) -> Result<Self, BuildError> {
        let mut by_text: BTreeMap<Vec<u8>, Keyword> = BTreeMap::new();
        for (number, text) in of {
            let plain = Plain::of(text.as_bytes());
            let keyword = by_text.entry(plain.bytes.clone()).or_default();
            keyword.of.insert(number);
            keyword.joints |= plain.joints();
        }
        let (texts, keywords): (Vec<_>, Vec<_>) = by_text.into_iter().unzip();
        Ok(Self { automaton: AhoCorasick::new(texts)?, keywords })
    }

    /// Whose keywords a name holds.
    pub(crate) fn in_name(&self, name: &[u8]) -> Bits {
        self.find(name).fold(Bits::default(), |mut bits, found| {
            bits.union(&found.of);
            bits
        })
    }

    /// Whose keywords are before or behind `data`, no further than `distance` characters.
    pub(crate) fn near(&self, text: &[u8], data: &Range<usize>, distance: usize) -> Bits {
        let mut bits = Bits::default();
        let first = back(text, data.start, distance);
        let begin = first.saturating_sub(KEYWORD_BYTES);
        if let Some(before) = text.get(begin..data.start) {
            for found in self.find(before) {
                if begin + found.place.end >= first {
                    bits.union(&found.of);
                }
            }
        }
        let last = forward(text, data.end, distance);
        let end = last.saturating_add(KEYWORD_BYTES).min(text.len());
        if let Some(behind) = text.get(data.end..end) {
            for found in self.find(behind) {
                if data.end + found.place.start <= last {
                    bits.union(&found.of);
                }
            }
        }
        bits
    }

    fn find(&self, text: &[u8]) -> impl Iterator<Item = Found> {
        let plain = Plain::of(text);
        let mut all = Vec::new();
        for found in self.automaton.find_overlapping_iter(&plain.bytes) {
            let Some(keyword) = self.keywords.get(found.pattern().as_usize()) else { continue };
            if let Some(place) = plain.word(found.range(), keyword.joints) {
                all.push(Found { place, of: keyword.of });
            }
        }
        all.into_iter()
    }
}

/// The place that is `count` characters before `at`.
fn back(text: &[u8], at: usize, count: usize) -> usize {
    let mut left = count;
    let mut place = at;
    for byte in text.get(..at).unwrap_or_default().iter().rev() {
        if left == 0 {
            break;
        }
        place -= 1;
        left -= usize::from(!is_continuation(*byte));
    }
    place
}

/// The place that is `count` characters behind `at`.
fn forward(text: &[u8], at: usize, count: usize) -> usize {
    let mut left = count;
    let mut place = at;
    for byte in text.get(at..).unwrap_or_default() {
        if !is_continuation(*byte) {
            if left == 0 {
                break;
            }
            left -= 1;
        }
        place += 1;
    }
    place
}

const fn is_continuation(byte: u8) -> bool {
    byte & 0xC0 == 0x80
}

/// A text without the joints of its words, in lower case.
#[derive(Debug, Default)]
struct Plain {
    bytes: Vec<u8>,
    /// Of each byte: where it was, whether a word may begin there, and whether a joint was before it.
    marks: Vec<(usize, bool, bool)>,
}

impl Plain {
    fn of(text: &[u8]) -> Self {
        let mut plain = Self::default();
        let mut before = None;
        let mut is_joined = false;
        for (at, byte) in text.iter().enumerate() {
            if matches!(byte, b' ' | b'_' | b'-' | b'\t' | b'\r' | b'\n') {
                is_joined = true;
                continue;
            }
            let behind = text.get(at + 1).copied();
            let begins = is_joined || before.is_none_or(|before| is_edge(before, *byte, behind));
            plain.bytes.push(byte.to_ascii_lowercase());
            plain.marks.push((at, begins, is_joined));
            is_joined = false;
            before = Some(*byte);
        }
        plain
    }

    /// Where words of a keyword meet.
    fn joints(&self) -> u128 {
        let places = self.marks.iter().enumerate().skip(1).take(127);
        places.filter(|(_, (_, begins, _))| *begins).fold(0, |bits, (place, _)| bits | 1 << place)
    }

    /// Where in the text it was, where it is made of whole words with joints where the keyword has some.
    fn word(&self, range: Range<usize>, joints: u128) -> Option<Range<usize>> {
        let (start, begins, _) = self.marks.get(range.start)?;
        let ends = self.marks.get(range.end).is_none_or(|(_, begins, _)| *begins);
        let (last, _, _) = self.marks.get(range.end.checked_sub(1)?)?;
        let inner = self.marks.get(range.start + 1..range.end)?;
        let fits = (1_u32..).zip(inner).all(|(place, (_, _, joint))| {
            !joint || joints.checked_shr(place).is_some_and(|rest| rest & 1 == 1)
        });
        (*begins && ends && fits).then_some(*start..last + 1)
    }
}

/// Whether a word may begin at `byte`.
fn is_edge(before: u8, byte: u8, behind: Option<u8>) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphabetic() || byte >= 0x80;
    match (is_letter(before), is_letter(byte)) {
        (true, true) => {
            let begins_hump = before.is_ascii_lowercase() && byte.is_ascii_uppercase();
            let ends_capitals = before.is_ascii_uppercase()
                && byte.is_ascii_uppercase()
                && behind.is_some_and(|behind| behind.is_ascii_lowercase());
            begins_hump || ends_capitals
        }
        (false, false) => !(before.is_ascii_digit() && byte.is_ascii_digit()),
        _ => true,
    }
}

#[cfg(test)]
mod tests;
