//! A place in a text that is read.

use crate::error::InvalidPattern;

/// What is left of a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scanner<'t> {
    rest: &'t str,
}

impl<'t> Scanner<'t> {
    pub(crate) const fn new(text: &'t str) -> Self {
        Self { rest: text }
    }

    pub(crate) fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    pub(crate) const fn is_done(&self) -> bool {
        self.rest.is_empty()
    }

    pub(crate) fn skip_spaces(&mut self) {
        self.rest = self.rest.trim_start();
    }

    /// Goes past `text`, if it is next.
    pub(crate) fn eat(&mut self, text: &str) -> bool {
        match self.rest.strip_prefix(text) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Goes past a word, in capitals or not, that ends where it ends.
    pub(crate) fn eat_word(&mut self, word: &str) -> bool {
        let Some((head, rest)) = self.rest.split_at_checked(word.len()) else { return false };
        let goes_on = rest.starts_with(|sign: char| sign.is_alphanumeric() || sign == '_');
        if !head.eq_ignore_ascii_case(word) || goes_on {
            return false;
        }
        self.rest = rest;
        true
    }

    /// # Errors
    /// When `text` is not next.
    pub(crate) fn require(&mut self, text: &str) -> Result<(), InvalidPattern> {
        match self.eat(text) {
            true => Ok(()),
            false => Err(self.unexpected(&format!("expected '{text}'"))),
        }
    }

    /// Everything before the first sign that `ends`.
    pub(crate) fn take_until(&mut self, ends: impl Fn(char) -> bool) -> &'t str {
        let (taken, rest) = match self.rest.find(ends) {
            Some(at) => self.rest.split_at_checked(at).unwrap_or((self.rest, "")),
            None => (self.rest, ""),
        };
        self.rest = rest;
        taken
    }

    /// A text in quotation marks, of which the first is next; a backslash takes a quotation mark or a backslash in.
    ///
    /// # Errors
    /// When it has no end.
    pub(crate) fn quoted(&mut self) -> Result<String, InvalidPattern> {
        let mut signs = self.rest.char_indices();
        let quote = signs.next().map_or('"', |(_, quote)| quote);
        let mut text = String::new();
        let mut is_escaped = false;
        for (at, sign) in signs {
            match sign {
                _ if is_escaped => {
                    if sign != quote && sign != '\\' {
                        text.push('\\');
                    }
                    text.push(sign);
                    is_escaped = false;
                }
                '\\' => is_escaped = true,
                _ if sign == quote => {
                    let end = at.saturating_add(sign.len_utf8());
                    self.rest = self.rest.get(end..).unwrap_or_default();
                    return Ok(text);
                }
                _ => text.push(sign),
            }
        }
        Err(InvalidPattern::new("Invalid filter pattern: a quotation mark is not closed"))
    }

    /// What lies between two percentage signs, of which the first is next.
    ///
    /// # Errors
    /// When it has no end.
    pub(crate) fn between_percents(&mut self) -> Result<&'t str, InvalidPattern> {
        let inner = self.rest.strip_prefix('%').unwrap_or(self.rest);
        let Some((text, rest)) = inner.split_once('%') else {
            return Err(InvalidPattern::new("Invalid regex: the closing % is missing"));
        };
        self.rest = rest;
        Ok(text)
    }

    /// The refusal of what is next.
    pub(crate) fn unexpected(&self, why: &str) -> InvalidPattern {
        match self.peek() {
            Some(sign) => {
                InvalidPattern::new(format!("Invalid filter pattern: {why}, found '{sign}'"))
            }
            None => InvalidPattern::new(format!("Invalid filter pattern: {why}, found the end")),
        }
    }
}
