//! Finds identifiers in bytes, in one pass.
//!
//! Patterns are compiled into one automaton that is anchored: it is started where a word begins, and stops at the first byte
//! with which no identifier goes on, which in prose is the second or third. So overlapping identifiers are all found, each with its exact
//! begin and all its ends, and the states stay few, as no search has to be carried along.

use core::ops::Range;

use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::util::primitives::StateID;
use regex_automata::util::syntax;
use regex_automata::{Anchored, MatchKind, nfa};
use thiserror::Error;

use crate::bits::{BITS, Bits};
use crate::custom::CustomIdentifier;
use crate::identifier::Identifier;
use crate::keywords::KeywordIndex;
use crate::limits::{KEYWORD_DISTANCE, MATCH_BYTES};

mod edges;

use edges::{Classes, is_whole};

/// A pattern that nothing matches.
const NOTHING: &str = "[a&&b]";

/// Values up to this length may have their keyword anywhere in them; longer ones are as texts.
const VALUE_BYTES: usize = 1_024;

/// The automaton of some identifiers cannot be built.
#[derive(Debug, Error)]
#[error("the identifiers cannot be compiled")]
pub struct NotCompiled;

/// Identifiers to be looked for, compiled.
#[derive(Debug)]
pub struct Detector {
    automaton: dense::DFA<Vec<u32>>,
    start: StateID,
    classes: Classes,
    identifiers: Vec<&'static Identifier>,
    /// The numbers of those that are tokens, with their lengths.
    tokens: Vec<(usize, usize)>,
    /// Of each identifier, the number of the one that has its places instead.
    instead: Vec<Option<usize>>,
    keywords: KeywordIndex,
    customs: Vec<CustomIdentifier>,
}

impl Detector {
    /// Compiles managed and custom identifiers.
    ///
    /// # Errors
    /// [`NotCompiled`] where there are more of them than the tables hold.
    pub fn new(
        identifiers: impl IntoIterator<Item = &'static Identifier>,
        customs: Vec<CustomIdentifier>,
    ) -> Result<Self, NotCompiled> {
        let identifiers: Vec<_> = identifiers.into_iter().take(BITS).collect();
        let pattern = |identifier: &&'static Identifier| match identifier.token_bytes {
            Some(_) => NOTHING,
            None => identifier.pattern,
        };
        let patterns: Vec<_> = identifiers.iter().map(pattern).collect();
        let tokens = identifiers.iter().enumerate();
        let tokens =
            tokens.filter_map(|(number, identifier)| Some((number, identifier.token_bytes?)));
        let tokens = tokens.collect();
        let automaton = dense::Builder::new()
            .configure(
                dense::Config::new().start_kind(StartKind::Anchored).match_kind(MatchKind::All),
            )
            .syntax(syntax::Config::new().unicode(false).utf8(false))
            .thompson(nfa::thompson::Config::new().utf8(false))
            .build_many(&patterns)
            .map_err(|_| NotCompiled)?;
        let start = automaton.universal_start_state(Anchored::Yes).ok_or(NotCompiled)?;
        let keywords = identifiers.iter().enumerate().flat_map(|(number, identifier)| {
            identifier.keywords.iter().map(move |keyword| (number, *keyword))
        });
        let keywords = KeywordIndex::new(keywords).map_err(|_| NotCompiled)?;
        let number_of = |id| identifiers.iter().position(|identifier| identifier.id == id);
        let instead = identifiers.iter().map(|identifier| identifier.unless.and_then(number_of));
        let instead = instead.collect();
        let classes = Classes::of(&automaton, start);
        Ok(Self { automaton, start, classes, identifiers, tokens, instead, keywords, customs })
    }

    /// The managed identifiers by number.
    pub(crate) fn managed(&self) -> &[&'static Identifier] {
        &self.identifiers
    }

    /// The custom identifiers, whose numbers follow those of the managed ones.
    pub(crate) fn customs(&self) -> &[CustomIdentifier] {
        &self.customs
    }

    /// Whose keywords the name of a column or member holds.
    pub(crate) fn named(&self, name: &[u8]) -> Bits {
        self.keywords.in_name(name)
    }

    /// Every end of every identifier that begins at `at`.
    fn ends(&self, text: &[u8], at: usize, ends: &mut Vec<(usize, usize)>) {
        let mut state = self.start;
        let limit = at.saturating_add(MATCH_BYTES).min(text.len());
        for (place, byte) in (at..limit).zip(text.get(at..limit).unwrap_or_default()) {
            state = self.automaton.next_state(state, *byte);
            if self.automaton.is_special_state(state) {
                // An automaton of this kind says one byte late that it has matched.
                if self.automaton.is_match_state(state) {
                    self.note(state, place, ends);
                } else if self.automaton.is_dead_state(state) || self.automaton.is_quit_state(state)
                {
                    return;
                }
            }
        }
        let state = self.automaton.next_eoi_state(state);
        if limit == text.len() && self.automaton.is_match_state(state) {
            self.note(state, limit, ends);
        }
    }

    /// The tokens that begin at `at`.
    fn tokens(&self, text: &[u8], at: usize, ends: &mut Vec<(usize, usize)>) {
        for (number, bytes) in &self.tokens {
            let end = at.saturating_add(*bytes);
            let is_token = |place: usize| {
                text.get(place).is_some_and(|byte| self.classes.of_byte(*byte).is_token())
            };
            // Most words are short: three looks are enough for them.
            let may_be = is_token(end - 1) && is_token(at + bytes / 2) && is_token(at + bytes / 4);
            if may_be && !is_token(end) && (at..end).all(is_token) {
                ends.push((*number, end));
            }
        }
    }

    fn note(&self, state: StateID, end: usize, ends: &mut Vec<(usize, usize)>) {
        for index in 0..self.automaton.match_len(state) {
            ends.push((self.automaton.match_pattern(state, index).as_usize(), end));
        }
    }
}

/// What is known about the place of a text.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Context {
    /// Whose keywords its column or path holds.
    pub(crate) named: Bits,
    /// Whether it is a value by itself, in which a keyword may be anywhere.
    pub(crate) is_value: bool,
}

/// Something that was found: the number of its identifier, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) number: usize,
    pub(crate) range: Range<usize>,
}

/// A pass over one or more texts.
#[derive(Debug)]
pub(crate) struct Pass<'a> {
    detector: &'a Detector,
    ends: Vec<(usize, usize)>,
    /// Of each identifier, where the last occurrence ended.
    behind: Vec<usize>,
    hits: Vec<Hit>,
}

impl<'a> Pass<'a> {
    pub(crate) fn new(detector: &'a Detector) -> Self {
        let behind = vec![0; detector.identifiers.len() + detector.customs.len()];
        Self { detector, ends: Vec::new(), behind, hits: Vec::new() }
    }

    /// What begins in `window`, in order. `text` may go on before and behind it.
    pub(crate) fn find(&mut self, text: &[u8], window: Range<usize>, context: &Context) -> &[Hit] {
        self.hits.clear();
        let detector = self.detector;
        let mut is_in_word = window
            .start
            .checked_sub(1)
            .and_then(|before| text.get(before))
            .is_some_and(|byte| detector.classes.is_word(*byte));
        let mut of_value = None;
        for (at, byte) in window.clone().zip(text.get(window.clone()).unwrap_or_default()) {
            let class = detector.classes.of_byte(*byte);
            if !is_in_word && (class.starts() || class.is_token()) {
                self.ends.clear();
                if class.starts() {
                    detector.ends(text, at, &mut self.ends);
                }
                if class.is_token() {
                    detector.tokens(text, at, &mut self.ends);
                }
                if !self.ends.is_empty() {
                    self.judge(text, at, context, &mut of_value);
                }
            }
            is_in_word = class.is_word();
        }
        self.find_custom(text, window, context);
        &self.hits
    }

    /// Forgets what was found before: the next text is another one.
    pub(crate) fn begin(&mut self) {
        self.behind.fill(0);
    }

    /// The first `bytes` of the text are dropped.
    pub(crate) fn shift(&mut self, bytes: usize) {
        for behind in &mut self.behind {
            *behind = behind.saturating_sub(bytes);
        }
    }

    /// Of what matched at one place, what it is.
    fn judge(&mut self, text: &[u8], at: usize, context: &Context, of_value: &mut Option<Bits>) {
        let detector = self.detector;
        // The longest first.
        self.ends.sort_unstable_by_key(|(number, end)| (*number, core::cmp::Reverse(*end)));
        let mut near: Option<Bits> = None;
        let mut found = Bits::default();
        for (number, end) in &self.ends {
            let (Some(identifier), Some(behind)) =
                (detector.identifiers.get(*number), self.behind.get_mut(*number))
            else {
                continue;
            };
            let instead = detector.instead.get(*number).copied().flatten();
            if at < *behind || instead.is_some_and(|instead| found.contains(instead)) {
                continue;
            }
            let range = at..*end;
            let Some(data) = text.get(range.clone()) else { continue };
            if !is_whole(text, &range) || !(identifier.check)(data) {
                continue;
            }
            if identifier.needs_keyword() && !context.named.contains(*number) {
                let near = match context.is_value && text.len() <= VALUE_BYTES {
                    true => of_value.get_or_insert_with(|| detector.keywords.in_name(text)),
                    false => near.get_or_insert_with(|| {
                        detector.keywords.near(text, &range, KEYWORD_DISTANCE)
                    }),
                };
                if !near.contains(*number) {
                    continue;
                }
            }
            found.insert(*number);
            *behind = *end;
            self.hits.push(Hit { number: *number, range });
        }
    }

    fn find_custom(&mut self, text: &[u8], window: Range<usize>, context: &Context) {
        let first = self.detector.identifiers.len();
        if self.detector.customs.is_empty() {
            return;
        }
        for (number, custom) in (first..).zip(&self.detector.customs) {
            let Some(behind) = self.behind.get_mut(number) else { continue };
            for range in custom.find(text, window.start.max(*behind), context.is_value) {
                if range.start >= window.end {
                    break;
                }
                *behind = range.end;
                self.hits.push(Hit { number, range });
            }
        }
        self.hits.sort_by_key(|hit| (hit.range.start, hit.number));
    }
}

#[cfg(test)]
mod tests;
