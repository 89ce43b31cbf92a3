//! The tokens of an expression.

use crate::invalid::Invalid;

/// The bytes that an expression may have.
const EXPRESSION_BYTES_MAX: usize = 4_096;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A name, keyword or function.
    Word,
    /// `#name`.
    Name,
    /// `:value`.
    Value,
    /// Digits.
    Digits,
    /// An operator or bracket.
    Symbol,
    /// What no expression has.
    Unknown,
}

/// A token and where it stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token<'a> {
    pub(crate) kind: Kind,
    pub(crate) text: &'a str,
    start: usize,
}

impl Token<'_> {
    fn end(&self) -> usize {
        self.start.saturating_add(self.text.len())
    }
}

/// An expression, in tokens.
#[derive(Debug)]
pub(crate) struct Tokens<'a> {
    source: &'a str,
    tokens: Vec<Token<'a>>,
}

impl<'a> Tokens<'a> {
    /// # Errors
    /// [`Invalid`] for what is empty or too long.
    pub(crate) fn of(source: &'a str) -> Result<Self, Invalid> {
        if source.len() > EXPRESSION_BYTES_MAX {
            return Err(Invalid(format!(
                "Expression size has exceeded the maximum allowed size; expression size: {}",
                source.len()
            )));
        }
        let mut tokens = Vec::new();
        let mut at = 0;
        while let Some(rest) = source.get(at..) {
            let blank = rest.len().saturating_sub(rest.trim_start().len());
            at = at.saturating_add(blank);
            let Some(token) = next(source, at) else { break };
            at = token.end();
            tokens.push(token);
        }
        if tokens.is_empty() {
            return Err(Invalid::new("The expression can not be empty;"));
        }
        Ok(Self { source, tokens })
    }

    pub(crate) fn get(&self, at: usize) -> Option<Token<'a>> {
        self.tokens.get(at).copied()
    }

    /// The refusal of the token at `at`, which nobody expects there: it is shown between its neighbours.
    pub(crate) fn unexpected(&self, at: usize) -> Invalid {
        let before = at.checked_sub(1).and_then(|before| self.get(before));
        let token = self.get(at);
        let behind = self.get(at.saturating_add(1));
        let start = before.or(token).map_or(0, |token| token.start);
        let end = behind.or(token).or(before).map_or(0, |token| token.end());
        let near = self.source.get(start..end).unwrap_or_default();
        let token = token.map_or("<EOF>", |token| token.text);
        Invalid(format!("Syntax error; token: \"{token}\", near: \"{near}\""))
    }
}

fn next(source: &str, start: usize) -> Option<Token<'_>> {
    let rest = source.get(start..)?;
    let first = rest.chars().next()?;
    let run = |from: &str| {
        let fits = |sign: char| sign.is_ascii_alphanumeric() || sign == '_';
        from.find(|sign: char| !fits(sign)).unwrap_or(from.len())
    };
    let (kind, length) = match first {
        'a'..='z' | 'A'..='Z' | '_' => (Kind::Word, run(rest)),
        '0'..='9' => {
            let end = rest.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(rest.len());
            (Kind::Digits, end)
        }
        '#' | ':' => {
            let length = run(rest.get(1..)?);
            let kind = if first == '#' { Kind::Name } else { Kind::Value };
            match length {
                0 => (Kind::Unknown, 1),
                _ => (kind, length.saturating_add(1)),
            }
        }
        '<' | '>' => {
            let two = rest.get(..2).unwrap_or_default();
            (Kind::Symbol, if matches!(two, "<=" | ">=" | "<>") { 2 } else { 1 })
        }
        '(' | ')' | '[' | ']' | '.' | ',' | '=' | '+' => (Kind::Symbol, 1),
        // A minus between operands; names cannot have one.
        '-' => (Kind::Symbol, 1),
        other => (Kind::Unknown, other.len_utf8()),
    };
    Some(Token { kind, text: rest.get(..length)?, start })
}
