//! The regular expressions of filter patterns: a small language without groups.
//!
//! Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/regex-expressions.html>

use regex::bytes::{Regex, RegexBuilder};

use crate::error::InvalidPattern;

/// What a compiled expression may take, in bytes.
const COMPILED_BYTES_MAX: usize = 1 << 20;

/// The signs that an expression may have besides letters and digits.
const SIGNS: &str = ":_#=@/;,- ^$?[]{}|\\*+.";

/// A compiled expression; equal to another of the same text.
#[derive(Debug, Clone)]
pub(crate) struct Regular(Regex);

impl Regular {
    /// # Errors
    /// For signs that no expression may have, and for what does not compile.
    pub(crate) fn compile(text: &str) -> Result<Self, InvalidPattern> {
        let invalid = || InvalidPattern::new(format!("Invalid regex: %{text}%"));
        let fits = |sign: char| sign.is_ascii_alphanumeric() || SIGNS.contains(sign);
        // In a class, two hyphens and a bracket would have meanings that they have not here.
        if text.is_empty() || !text.chars().all(fits) || text.contains("--") {
            return Err(invalid());
        }
        let compiled = RegexBuilder::new(&plain_classes(text))
            .unicode(false)
            .size_limit(COMPILED_BYTES_MAX)
            .build();
        compiled.map(Self).map_err(|_| invalid())
    }

    /// Whether it is found anywhere in `text`.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        self.0.is_match(text.as_bytes())
    }
}

/// The same expression, with brackets within brackets as plain signs.
fn plain_classes(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let (mut is_class, mut is_escaped) = (false, false);
    for sign in text.chars() {
        match sign {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '[' if is_class => plain.push('\\'),
            '[' => is_class = true,
            ']' => is_class = false,
            _ => {}
        }
        plain.push(sign);
    }
    plain
}
