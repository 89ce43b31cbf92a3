//! Query strings and percent-encoding, as signatures see them.

use std::borrow::Cow;

/// The decoded names and values of a raw query string, in order: `&` separates, the first `=`
/// splits, `+` is a space, an invalid escape stands for itself, empty segments are skipped.
///
/// A service that reads parameters any other way acts on something that was not signed: read
/// them through this.
pub fn query_pairs(raw: &str) -> impl Iterator<Item = (Cow<'_, [u8]>, Cow<'_, [u8]>)> {
    raw.split('&').filter(|segment| !segment.is_empty()).map(|segment| {
        let (name, value) = segment.split_once('=').unwrap_or((segment, ""));
        (decode(name.as_bytes(), Plus::IsSpace), decode(value.as_bytes(), Plus::IsSpace))
    })
}

/// What an unescaped `+` stands for: a space in a query, itself in a path.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Plus {
    IsSpace,
    IsPlus,
}

/// Percent-decodes `raw`.
pub(crate) fn decode(raw: &[u8], plus: Plus) -> Cow<'_, [u8]> {
    let is_plain = |byte: &u8| *byte != b'%' && (*byte != b'+' || plus == Plus::IsPlus);
    if raw.iter().all(is_plain) {
        return Cow::Borrowed(raw);
    }
    let mut out = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        match (byte, tail) {
            (b'%', [high, low, after @ ..]) => match (nibble(*high), nibble(*low)) {
                (Some(high), Some(low)) => {
                    out.push(high << 4 | low);
                    rest = after;
                }
                _ => out.push(b'%'),
            },
            (b'+', _) if plus == Plus::IsSpace => out.push(b' '),
            _ => out.push(byte),
        }
    }
    Cow::Owned(out)
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

/// Appends `bytes` to `out` with everything escaped but the unreserved characters of RFC 3986
/// and those of `keep`.
pub(crate) fn encode_into(out: &mut Vec<u8>, bytes: &[u8], keep: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for &byte in bytes {
        let unreserved = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
        if unreserved || keep.contains(&byte) {
            out.push(byte);
            continue;
        }
        let digit = |index: u8| DIGITS.get(usize::from(index)).copied().unwrap_or_default();
        out.extend([b'%', digit(byte >> 4), digit(byte & 0xf)]);
    }
}
