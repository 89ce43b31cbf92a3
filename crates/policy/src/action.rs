//! The Action and NotAction elements, and the index that finds the statements of an action.
use std::collections::BTreeMap;

use crate::pattern::{Atoms, Case, Syntax};

/// A compiled Action or NotAction element.
#[derive(Clone, Debug)]
pub(crate) struct Actions {
    pub(crate) negated: bool,
    /// Actions without wildcards, lower case.
    exact: Box<[Box<str>]>,
    patterns: Box<[ActionPattern]>,
}

#[derive(Clone, Debug)]
struct ActionPattern {
    // `None`: every service.
    service: Option<Box<str>>,
    atoms: Atoms,
}

impl Actions {
    /// Compiles texts the parser has accepted: `*`, `*:*` or `service:pattern`.
    pub(crate) fn compile(texts: &[&str], negated: bool) -> Self {
        let syntax = Syntax { wildcards: true, variables: false };
        let mut exact = Vec::new();
        let mut patterns = Vec::new();
        for text in texts {
            let lower = text.to_ascii_lowercase();
            if !lower.contains(['*', '?']) {
                exact.push(lower.into());
                continue;
            }
            let pattern = match lower.split_once(':') {
                Some((service, _)) if service != "*" => ActionPattern {
                    service: Some(service.into()),
                    atoms: Atoms::compile(&lower, syntax),
                },
                Some((_, name)) => ActionPattern {
                    service: None,
                    atoms: Atoms::compile(&format!("*:{name}"), syntax),
                },
                None => ActionPattern { service: None, atoms: Atoms::compile(&lower, syntax) },
            };
            patterns.push(pattern);
        }
        Self { negated, exact: exact.into(), patterns: patterns.into() }
    }

    /// Whether the element, as a whole, matches an action.
    pub(crate) fn matches(&self, action: &str) -> bool {
        let exact = || self.exact.iter().any(|name| name.eq_ignore_ascii_case(action));
        (self.matches_pattern(action) || exact()) != self.negated
    }

    fn matches_pattern(&self, action: &str) -> bool {
        self.patterns
            .iter()
            .any(|pattern| pattern.atoms.matches_plain(action, Case::AsciiInsensitive))
    }
}

/// Finds the statements that can match an action: by its full name, by its service for the statements with
/// wildcards, and those with NotAction or `*` always. Its size is linear in the document's.
#[derive(Clone, Debug, Default)]
pub(crate) struct ActionIndex {
    // Sorted by hash.
    exact: Box<[ExactEntry]>,
    // Sorted by service.
    services: Box<[ServiceEntry]>,
    universal: Box<[u32]>,
}

#[derive(Clone, Debug)]
struct ServiceEntry {
    service: Box<str>,
    statements: Box<[u32]>,
}

#[derive(Clone, Debug)]
struct ExactEntry {
    hash: u64,
    name: Box<str>,
    statements: Box<[u32]>,
}

/// An action as asked for, with what the index needs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AskedAction<'a> {
    pub(crate) text: &'a str,
    service: &'a str,
    hash: u64,
}

impl<'a> AskedAction<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let service = text.split_once(':').map_or("", |(service, _)| service);
        Self { text, service, hash: hash(text) }
    }

    pub(crate) fn service(&self) -> &'a str {
        self.service
    }
}

/// FNV-1a over the ASCII-lowered bytes.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |state, byte| {
        (state ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0000_01b3)
    })
}

impl ActionIndex {
    pub(crate) fn build(statements: &[Option<&Actions>]) -> Self {
        let mut exact: BTreeMap<(u64, &str), Vec<u32>> = BTreeMap::new();
        let mut services: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        let mut universal = Vec::new();
        for (number, actions) in (0_u32..).zip(statements) {
            let Some(actions) = actions else { continue };
            if actions.negated || actions.patterns.iter().any(|pattern| pattern.service.is_none()) {
                universal.push(number);
                continue;
            }
            for name in &actions.exact {
                push_once(exact.entry((hash(name), name)).or_default(), number);
            }
            for service in actions.patterns.iter().filter_map(|pattern| pattern.service.as_deref())
            {
                push_once(services.entry(service).or_default(), number);
            }
        }
        let exact = exact.into_iter().map(|((hash, name), statements)| ExactEntry {
            hash,
            name: name.into(),
            statements: statements.into(),
        });
        let services = services.into_iter().map(|(service, numbers)| ServiceEntry {
            service: service.into(),
            statements: numbers.into(),
        });
        Self { exact: exact.collect(), services: services.collect(), universal: universal.into() }
    }

    /// Statement numbers in ascending order; `true` where the action is known to match already.
    pub(crate) fn candidates(&self, action: AskedAction<'_>) -> Candidates<'_> {
        Candidates {
            exact: self.exact_statements(action),
            service: self.service_statements(action.service),
            universal: &self.universal,
        }
    }

    fn exact_statements(&self, action: AskedAction<'_>) -> &[u32] {
        let first = self.exact.partition_point(|entry| entry.hash < action.hash);
        let same_hash = self.exact.get(first..).unwrap_or_default().iter();
        same_hash
            .take_while(|entry| entry.hash == action.hash)
            .find(|entry| entry.name.eq_ignore_ascii_case(action.text))
            .map_or(&[], |entry| &entry.statements)
    }

    fn service_statements(&self, service: &str) -> &[u32] {
        let found = self.services.binary_search_by(|entry| {
            entry.service.bytes().cmp(service.bytes().map(|byte| byte.to_ascii_lowercase()))
        });
        found
            .ok()
            .and_then(|position| self.services.get(position))
            .map_or(&[], |entry| &entry.statements)
    }
}

fn push_once(numbers: &mut Vec<u32>, number: u32) {
    if numbers.last() != Some(&number) {
        numbers.push(number);
    }
}

/// The candidates of one action, merged in ascending order, each once.
#[derive(Debug)]
pub(crate) struct Candidates<'p> {
    exact: &'p [u32],
    service: &'p [u32],
    universal: &'p [u32],
}

impl Iterator for Candidates<'_> {
    type Item = (u32, bool);

    fn next(&mut self) -> Option<Self::Item> {
        let heads = [self.exact.first(), self.service.first(), self.universal.first()];
        let number = *heads.into_iter().flatten().min()?;
        let by_name = pop(&mut self.exact, number);
        pop(&mut self.service, number);
        pop(&mut self.universal, number);
        Some((number, by_name))
    }
}

/// Takes a number off the front of a list; whether it was there.
fn pop(numbers: &mut &[u32], number: u32) -> bool {
    match numbers.split_first() {
        Some((first, rest)) if *first == number => {
            *numbers = rest;
            true
        }
        _ => false,
    }
}
