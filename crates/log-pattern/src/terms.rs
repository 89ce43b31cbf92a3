//! Patterns of terms: `ERROR "bad request" -DEBUG`, `?ERROR ?WARN`, `%regex%`.
//!
//! Every term has to be in the message, none that has a hyphen before it, and of those with a question mark one.
//! Terms with question marks count only where there are no others.

use memchr::memmem;

use crate::error::InvalidPattern;
use crate::regular::Regular;
use crate::scanner::Scanner;

#[derive(Debug, Clone)]
pub(crate) enum Terms {
    Words(Words),
    Regular(Regular),
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Words {
    required: Vec<String>,
    excluded: Vec<String>,
    optional: Vec<String>,
}

impl Terms {
    /// # Errors
    /// For signs that have to stand in quotation marks, and for an expression beside terms.
    pub(crate) fn parse(text: &str) -> Result<Self, InvalidPattern> {
        let mut scanner = Scanner::new(text.trim());
        if scanner.peek() == Some('%') {
            let expression = Regular::compile(scanner.between_percents()?)?;
            return match scanner.is_done() {
                true => Ok(Self::Regular(expression)),
                false => Err(scanner.unexpected("a regex stands alone or in a condition")),
            };
        }
        let mut words = Words::default();
        while !scanner.is_done() {
            let kind = match scanner.peek() {
                Some('?') => &mut words.optional,
                Some('-') => &mut words.excluded,
                _ => &mut words.required,
            };
            let _ = scanner.eat("?") || scanner.eat("-");
            kind.push(word(&mut scanner)?);
            scanner.skip_spaces();
        }
        Ok(Self::Words(words))
    }

    pub(crate) fn matches(&self, message: &str) -> bool {
        match self {
            Self::Regular(expression) => expression.is_in(message),
            Self::Words(words) => words.matches(message),
        }
    }
}

fn word(scanner: &mut Scanner<'_>) -> Result<String, InvalidPattern> {
    if scanner.peek() == Some('"') {
        let quoted = scanner.quoted()?;
        let ends = scanner.peek().is_none_or(char::is_whitespace);
        return match ends && !quoted.is_empty() {
            true => Ok(quoted),
            false => Err(scanner.unexpected("expected a space behind a term in quotation marks")),
        };
    }
    let bare = scanner.take_until(char::is_whitespace);
    let fits = |sign: char| sign.is_alphanumeric() || sign == '_' || sign == '.';
    match !bare.is_empty() && bare.chars().all(fits) {
        true => Ok(bare.to_owned()),
        false => Err(InvalidPattern::new(format!("Invalid character(s) in term '{bare}'"))),
    }
}

impl Words {
    fn matches(&self, message: &str) -> bool {
        let has = |word: &String| memmem::find(message.as_bytes(), word.as_bytes()).is_some();
        if self.required.is_empty() && self.excluded.is_empty() && !self.optional.is_empty() {
            return self.optional.iter().any(has);
        }
        self.required.iter().all(has) && !self.excluded.iter().any(has)
    }
}
