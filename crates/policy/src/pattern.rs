//! Glob patterns with policy variables, and their matcher.
//!
//! # Cost
//! [`Atoms::matches`] keeps one point to return to: the last `*` passed. On a mismatch the text after that
//! star moves on by one byte and only the atoms after it are tried again. Earlier stars are never revisited:
//! the leftmost place where the atoms between two stars fit leaves the most text for what follows, so another
//! place cannot succeed where it fails.
//!
//! So each byte of the text is the place of at most one try, and a try compares at most the bytes of the atoms
//! between two stars: for a given pattern the work is linear in the text. Each try belongs to one pair of
//! neighbouring stars, and what a try compares is at most the whole pattern, so that for a given text the work is
//! linear in the pattern. Together at most `n * m` byte comparisons for a text of `n` and a pattern of `m` bytes,
//! without recursion and without allocation (beyond eight variables in one pattern, one vector). With the published
//! limits (a policy of 131,072 characters, a resource of some 1,100 bytes) that is a bound on the whole document:
//! the sum over every pattern of a policy is the policy's length times the length of the text. The tests count
//! the comparisons (`work`), the fuzz target `pattern` looks for an exception.
use crate::context::{Key, Layered};

/// A piece of a pattern.
#[derive(Clone, Debug)]
pub(crate) enum Atom {
    /// These bytes.
    Literal(Box<str>),
    /// `?`: exactly one character.
    One,
    /// `*`: any text. Never adjacent to another star.
    Star,
    /// `${key}` or `${key, 'default'}`; its text is literal.
    Variable(Variable),
}

/// A policy variable.
#[derive(Clone, Debug)]
pub(crate) struct Variable {
    pub(crate) key: Key,
    pub(crate) default: Option<Box<str>>,
    slot: usize,
}

/// How a pattern's text is read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Syntax {
    /// `*` and `?` are wildcards.
    pub(crate) wildcards: bool,
    /// `${...}` is a variable: only under version 2012-10-17.
    pub(crate) variables: bool,
}

/// How letters compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    Sensitive,
    AsciiInsensitive,
}

const INLINE_SLOTS: usize = 8;

/// What patterns without variables are matched with.
static NOTHING: Bound<'static> = Bound::nothing();

/// The values of a pattern's variables for one request.
#[derive(Debug)]
pub(crate) struct Bound<'a> {
    inline: [&'a str; INLINE_SLOTS],
    spilled: Vec<&'a str>,
}

impl<'a> Bound<'a> {
    /// No variables.
    pub(crate) const fn nothing() -> Self {
        Self { inline: [""; INLINE_SLOTS], spilled: Vec::new() }
    }

    fn set(&mut self, slot: usize, value: &'a str) {
        match self.inline.get_mut(slot) {
            Some(place) => *place = value,
            // INVARIANT: slots are bound in ascending order, so a spilled one is always the next.
            None => self.spilled.push(value),
        }
    }

    fn value(&self, slot: usize) -> &'a str {
        match self.inline.get(slot) {
            Some(value) => value,
            None => {
                self.spilled.get(slot.saturating_sub(INLINE_SLOTS)).copied().unwrap_or_default()
            }
        }
    }
}

/// A compiled pattern.
#[derive(Clone, Debug)]
pub(crate) struct Atoms {
    atoms: Box<[Atom]>,
    variables: usize,
}

impl Atoms {
    /// Compiles a pattern; every text is one, `${` without its `}` stands for itself.
    pub(crate) fn compile(text: &str, syntax: Syntax) -> Self {
        let mut builder = Builder::default();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let after = rest.get(first.len_utf8()..).unwrap_or_default();
            rest = match first {
                '*' if syntax.wildcards => builder.star(after),
                '?' if syntax.wildcards => builder.one(after),
                '$' if syntax.variables => match split_variable(rest) {
                    Some((body, remainder)) => builder.variable(body, remainder),
                    None => builder.literal(first, after),
                },
                _ => builder.literal(first, after),
            };
        }
        builder.finish()
    }

    pub(crate) fn has_star(&self) -> bool {
        self.atoms.iter().any(|atom| matches!(atom, Atom::Star))
    }

    /// The variable of a pattern that is nothing else.
    pub(crate) fn as_variable(&self) -> Option<&Variable> {
        match &*self.atoms {
            [Atom::Variable(variable)] => Some(variable),
            _ => None,
        }
    }

    /// The pattern's variables.
    pub(crate) fn variables(&self) -> impl Iterator<Item = &Variable> {
        self.atoms.iter().filter_map(|atom| match atom {
            Atom::Variable(variable) => Some(variable),
            Atom::Literal(_) | Atom::One | Atom::Star => None,
        })
    }

    /// Looks up every variable; `None` if one has neither value nor default: then nothing matches.
    pub(crate) fn bind<'a>(&'a self, context: Layered<'a>) -> Option<Bound<'a>> {
        let mut bound = Bound::nothing();
        if self.variables > 0 {
            for atom in &self.atoms {
                if let Atom::Variable(variable) = atom {
                    bound.set(variable.slot, variable.value(context)?);
                }
            }
        }
        Some(bound)
    }

    /// Whether the pattern matches the whole text.
    pub(crate) fn matches(&self, text: &str, context: Layered<'_>, case: Case) -> bool {
        if self.variables == 0 {
            return glob(&self.atoms, text.as_bytes(), &NOTHING, case);
        }
        self.bind(context).is_some_and(|bound| glob(&self.atoms, text.as_bytes(), &bound, case))
    }

    /// Whether the pattern, which has no variables, matches the whole text.
    pub(crate) fn matches_plain(&self, text: &str, case: Case) -> bool {
        glob(&self.atoms, text.as_bytes(), &NOTHING, case)
    }

    /// As [`Self::matches`], variables bound already.
    pub(crate) fn matches_bound(&self, text: &[u8], bound: &Bound<'_>) -> bool {
        glob(&self.atoms, text, bound, Case::Sensitive)
    }

    /// Whether the atoms before the first star match the beginning of the text.
    pub(crate) fn prefix_matches_bound(&self, text: &[u8], bound: &Bound<'_>) -> bool {
        let mut rest = text;
        for atom in &self.atoms {
            if matches!(atom, Atom::Star) {
                return true;
            }
            match step(atom, rest, bound, Case::Sensitive) {
                Some(remaining) => rest = remaining,
                None => return false,
            }
        }
        true
    }

    /// Whether the pattern's characters and the text's are equal without regard to case.
    pub(crate) fn equals_ignoring_case(&self, text: &str, context: Layered<'_>) -> bool {
        if let [Atom::Literal(literal)] = &*self.atoms
            && literal.is_ascii()
            && text.is_ascii()
        {
            return literal.eq_ignore_ascii_case(text);
        }
        let Some(bound) = self.bind(context) else { return false };
        let pattern = self.atoms.iter().flat_map(|atom| match atom {
            Atom::Literal(literal) => literal.chars(),
            Atom::Variable(variable) => bound.value(variable.slot).chars(),
            Atom::Star | Atom::One => "".chars(),
        });
        pattern.flat_map(char::to_lowercase).eq(text.chars().flat_map(char::to_lowercase))
    }
}

impl Variable {
    pub(crate) fn value<'a>(&'a self, context: Layered<'a>) -> Option<&'a str> {
        context.single(&self.key).or(self.default.as_deref())
    }
}

/// Splits `${body}rest` into body and rest.
fn split_variable(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix("${")?.split_once('}')
}

/// The key and default of a variable's body: `key` or `key, 'default'`.
fn split_default(body: &str) -> (&str, Option<&str>) {
    let Some((key, default)) = body.split_once(',') else { return (body.trim(), None) };
    let quoted = default.trim().strip_prefix('\'').and_then(|text| text.strip_suffix('\''));
    match quoted {
        Some(text) => (key.trim(), Some(text)),
        None => (body.trim(), None),
    }
}

#[derive(Default)]
struct Builder {
    atoms: Vec<Atom>,
    literal: String,
    variables: usize,
}

impl Builder {
    fn flush(&mut self) {
        if !self.literal.is_empty() {
            self.atoms.push(Atom::Literal(std::mem::take(&mut self.literal).into()));
        }
    }

    fn literal<'t>(&mut self, character: char, after: &'t str) -> &'t str {
        self.literal.push(character);
        after
    }

    fn star<'t>(&mut self, after: &'t str) -> &'t str {
        self.flush();
        if !matches!(self.atoms.last(), Some(Atom::Star)) {
            self.atoms.push(Atom::Star);
        }
        after
    }

    fn one<'t>(&mut self, after: &'t str) -> &'t str {
        self.flush();
        self.atoms.push(Atom::One);
        after
    }

    fn variable<'t>(&mut self, body: &str, after: &'t str) -> &'t str {
        if let "*" | "?" | "$" = body {
            self.literal.push_str(body);
            return after;
        }
        self.flush();
        let (key, default) = split_default(body);
        let variable =
            Variable { key: Key::new(key), default: default.map(Into::into), slot: self.variables };
        self.atoms.push(Atom::Variable(variable));
        self.variables += 1;
        after
    }

    fn finish(mut self) -> Atoms {
        self.flush();
        Atoms { atoms: self.atoms.into(), variables: self.variables }
    }
}

/// The two-pointer matcher; the cost argument is in the module's documentation.
fn glob(atoms: &[Atom], text: &[u8], bound: &Bound<'_>, case: Case) -> bool {
    let mut pattern = atoms;
    let mut rest = text;
    let mut retry: Option<(&[Atom], &[u8])> = None;
    loop {
        let advanced = match pattern.split_first() {
            None if rest.is_empty() => return true,
            None => None,
            Some((Atom::Star, after)) => {
                // After the last star the rest of the pattern can only be the end of the text.
                if let Some(length) = fixed_length(after, bound) {
                    let end = rest.len().checked_sub(length).and_then(|start| rest.get(start..));
                    return end.is_some_and(|end| fits(after, end, bound, case));
                }
                retry = Some((after, rest));
                Some((after, rest))
            }
            Some((atom, after)) => {
                step(atom, rest, bound, case).map(|remaining| (after, remaining))
            }
        };
        match (advanced, retry) {
            (Some((after, remaining)), _) => {
                pattern = after;
                rest = remaining;
            }
            (None, Some((after, from))) => {
                let Some((_, moved)) = from.split_first() else { return false };
                retry = Some((after, moved));
                pattern = after;
                rest = moved;
            }
            (None, None) => return false,
        }
    }
}

/// Bytes that atoms take, if they are only literals and variables.
fn fixed_length(atoms: &[Atom], bound: &Bound<'_>) -> Option<usize> {
    atoms.iter().try_fold(0, |length: usize, atom| match atom {
        Atom::Literal(literal) => Some(length + literal.len()),
        Atom::Variable(variable) => Some(length + bound.value(variable.slot).len()),
        Atom::One | Atom::Star => None,
    })
}

/// Whether atoms without a star match the whole text.
fn fits(atoms: &[Atom], text: &[u8], bound: &Bound<'_>, case: Case) -> bool {
    let left = atoms.iter().try_fold(text, |rest, atom| step(atom, rest, bound, case));
    left.is_some_and(<[u8]>::is_empty)
}

/// The text left after an atom that is not a star, `None` if it does not fit.
fn step<'t>(atom: &Atom, text: &'t [u8], bound: &Bound<'_>, case: Case) -> Option<&'t [u8]> {
    #[cfg(test)]
    work::add(fixed_length(std::slice::from_ref(atom), bound).unwrap_or(1));
    match atom {
        Atom::Literal(literal) => strip(text, literal.as_bytes(), case),
        Atom::Variable(variable) => strip(text, bound.value(variable.slot).as_bytes(), case),
        Atom::One => text.get(character_length(*text.first()?)?..),
        Atom::Star => Some(text),
    }
}

fn strip<'t>(text: &'t [u8], prefix: &[u8], case: Case) -> Option<&'t [u8]> {
    let (head, tail) = text.split_at_checked(prefix.len())?;
    let equal = match case {
        Case::Sensitive => head == prefix,
        Case::AsciiInsensitive => head.eq_ignore_ascii_case(prefix),
    };
    equal.then_some(tail)
}

/// Bytes of the UTF-8 character that a byte begins; `None` in the middle of one, where `?` cannot start.
fn character_length(lead: u8) -> Option<usize> {
    match lead {
        0x00..=0x7f => Some(1),
        0x80..=0xbf => None,
        0xc0..=0xdf => Some(2),
        0xe0..=0xef => Some(3),
        0xf0..=0xff => Some(4),
    }
}

/// Counts what a match costs.
#[cfg(test)]
pub(crate) mod work {
    use std::cell::Cell;

    thread_local! {
        static BYTES: Cell<usize> = const { Cell::new(0) };
    }

    /// So many bytes may be compared now.
    pub(crate) fn add(bytes: usize) {
        BYTES.set(BYTES.get() + bytes);
    }

    /// The bytes since the last call.
    pub(crate) fn take() -> usize {
        BYTES.replace(0)
    }
}
