//! Patterns that values must match, whole; of a list, each of its items.
//!
//! Patterns are Java's at AWS. `\d`, `\w` and `\s` mean what they mean there, which is letters and digits of
//! ASCII. What needs to go back and forth in a value (look-around, references to groups) is refused: it
//! could take for ever.
//!
//! Source: <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html>

use api_ssm::errors;
use regex::{Regex, RegexBuilder};
use wire::AwsError;

use crate::parameter::Kind;

/// The largest compiled pattern, in bytes.
const COMPILED_BYTES_MAX: usize = 1 << 20;

/// # Errors
/// `InvalidAllowedPatternException`; `ParameterPatternMismatchException`.
pub(crate) fn require_match(pattern: &str, kind: Kind, value: &str) -> Result<(), AwsError> {
    let compiled = compile(pattern).ok_or_else(|| {
        errors::invalid_allowed_pattern_exception(format!(
            "The request doesn't meet the regular expression requirement: {pattern} can't be compiled."
        ))
    })?;
    let matches = match kind {
        Kind::StringList => value.split(',').all(|item| compiled.is_match(item)),
        Kind::String | Kind::SecureString => compiled.is_match(value),
    };
    if matches {
        return Ok(());
    }
    Err(errors::parameter_pattern_mismatch_exception(format!(
        "Parameter value, cannot be validated against allowedPattern: {pattern}"
    )))
}

fn compile(pattern: &str) -> Option<Regex> {
    let built = |text: &str| RegexBuilder::new(text).size_limit(COMPILED_BYTES_MAX).build().ok();
    let ours = in_ascii(pattern)?;
    // By itself first: what is put around it mends nothing.
    built(&ours)?;
    built(&format!(r"\A(?:{ours})\z"))
}

/// With classes in place of Java's short forms of them.
fn in_ascii(pattern: &str) -> Option<String> {
    let mut text = String::with_capacity(pattern.len());
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            text.push(letter);
            continue;
        }
        match letters.next()? {
            'd' => text.push_str("[0-9]"),
            'D' => text.push_str("[^0-9]"),
            'w' => text.push_str("[0-9A-Za-z_]"),
            'W' => text.push_str("[^0-9A-Za-z_]"),
            's' => text.push_str(r"[ \t\n\x0B\f\r]"),
            'S' => text.push_str(r"[^ \t\n\x0B\f\r]"),
            'b' => text.push_str(r"(?-u:\b)"),
            'Z' => text.push_str(r"\z"),
            other => text.extend(['\\', other]),
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests;
