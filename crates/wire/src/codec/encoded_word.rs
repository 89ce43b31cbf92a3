//! User metadata in headers, which may be any text: what is not printable ASCII travels as encoded
//! words (RFC 2047).
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html#UserMetadata>.
//! As its example shows, S3 reads the bytes of a header as ISO 8859-1, and answers in words of
//! UTF-8: base64 where most of the text is not ASCII, else the Q encoding.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The longest encoded word, in bytes (RFC 2047 section 2).
const WORD_BYTES_MAX: usize = 75;

const PREFIX_Q: &str = "=?UTF-8?Q?";
const PREFIX_B: &str = "=?UTF-8?B?";
const SUFFIX: &str = "?=";

/// The text that the bytes of a header stand for.
pub(crate) fn read(bytes: &[u8]) -> String {
    let text: String = bytes.iter().copied().map(char::from).collect();
    if !text.contains("=?") {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    // Where the last encoded word ended, if nothing but white space has come since.
    let mut word_end = None;
    for piece in text.split_inclusive([' ', '\t']) {
        let token = piece.trim_end_matches([' ', '\t']);
        let space = piece.strip_prefix(token).unwrap_or_default();
        match word(token) {
            Some(decoded) => {
                // White space between two encoded words is no part of the text.
                if let Some(end) = word_end {
                    out.truncate(end);
                }
                out.push_str(&decoded);
                word_end = Some(out.len());
            }
            None => {
                out.push_str(token);
                word_end = word_end.filter(|_| token.is_empty());
            }
        }
        out.push_str(space);
    }
    out
}

/// The text of one encoded word; `None` for what is none, or is in an unknown character set.
fn word(token: &str) -> Option<String> {
    let inner = token.strip_prefix("=?")?.strip_suffix("?=")?;
    let mut parts = inner.split('?');
    let (charset, encoding, content) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let bytes = match encoding {
        "B" | "b" => STANDARD.decode(content).ok()?,
        "Q" | "q" => from_q(content)?,
        _ => return None,
    };
    match charset.to_ascii_lowercase().as_str() {
        "utf-8" | "us-ascii" => String::from_utf8(bytes).ok(),
        "iso-8859-1" => Some(bytes.into_iter().map(char::from).collect()),
        _ => None,
    }
}

fn from_q(content: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(content.len());
    let mut rest = content.bytes();
    while let Some(byte) = rest.next() {
        out.push(match byte {
            b'_' => b' ',
            b'=' => digit(rest.next()?)? << 4 | digit(rest.next()?)?,
            other => other,
        });
    }
    Some(out)
}

fn digit(byte: u8) -> Option<u8> {
    let value = char::from(byte).to_digit(16)?;
    u8::try_from(value).ok()
}

/// The text as a header holds it.
pub(crate) fn write(text: &str) -> String {
    let is_plain = |letter: char| matches!(letter, ' '..='~' | '\t');
    if text.chars().all(is_plain) {
        return text.to_owned();
    }
    let ascii = text.chars().filter(char::is_ascii).count();
    let others = text.chars().count().saturating_sub(ascii);
    let mut words = Vec::new();
    encode(&mut words, text, ascii > others);
    words.join(" ")
}

/// Words for the text, halved until each is short enough.
fn encode(words: &mut Vec<String>, text: &str, as_q: bool) {
    let word = match as_q {
        true => format!("{PREFIX_Q}{}{SUFFIX}", to_q(text)),
        false => format!("{PREFIX_B}{}{SUFFIX}", STANDARD.encode(text)),
    };
    let half = text.char_indices().nth(text.chars().count() / 2).map_or(0, |(at, _)| at);
    match text.split_at_checked(half) {
        Some((first, second)) if word.len() > WORD_BYTES_MAX && half > 0 => {
            encode(words, first, as_q);
            encode(words, second, as_q);
        }
        _ => words.push(word),
    }
}

fn to_q(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b' ' => out.push('_'),
            b'=' | b'?' | b'_' | 0..=31 | 127.. => out.push_str(&format!("={byte:02X}")),
            other => out.push(char::from(other)),
        }
    }
    out
}

#[cfg(test)]
mod tests;
