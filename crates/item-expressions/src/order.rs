//! Bytes that sort as keys do.
//!
//! Texts sort by their UTF-8 bytes, byte strings by their bytes, numbers as numbers. What is given for one value
//! never begins what is given for another, so that values can follow one another.

use crate::value::Value;

/// Follows a zero byte that is part of the value.
const ESCAPED: u8 = 0xFF;
/// Follows the zero byte that ends a value.
const END: u8 = 0x01;

/// The bytes of a key attribute; none for a type that no key has.
#[must_use]
pub fn sort_bytes(value: &Value) -> Option<Vec<u8>> {
    if let Value::N(number) = value {
        let mut out = Vec::new();
        number.push_sorted(&mut out);
        return Some(out);
    }
    let mut out = sort_bytes_starting(value)?;
    out.extend([0, END]);
    Some(out)
}

/// What the bytes of all values begin with that begin with `value`; none for a type that cannot.
#[must_use]
pub fn sort_bytes_starting(value: &Value) -> Option<Vec<u8>> {
    let bytes = match value {
        Value::S(text) => text.as_bytes(),
        Value::B(bytes) => bytes.as_slice(),
        _ => return None,
    };
    let mut out = Vec::with_capacity(bytes.len().saturating_add(2));
    for byte in bytes {
        out.push(*byte);
        if *byte == 0 {
            out.push(ESCAPED);
        }
    }
    Some(out)
}
