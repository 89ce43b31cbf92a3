//! A key as a person reads it.

use core::fmt;

use crate::key::{
    END, ESCAPED_ZERO, Key, SIGN, TAG_BYTES, TAG_I64, TAG_TAIL, TAG_TEXT, TAG_U64,
    TAG_U64_DESCENDING,
};

/// The components, with slashes between them: `TABLE/photos`. A key that has none is shown as its
/// bytes. For messages: nothing reads it back.
impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match components(self.as_bytes()) {
            Some(shown) => f.write_str(&shown.join("/")),
            None => write!(f, "{}", self.as_bytes().escape_ascii()),
        }
    }
}

fn components(mut rest: &[u8]) -> Option<Vec<String>> {
    let mut shown = Vec::new();
    while let Some((&tag, after)) = rest.split_first() {
        let (component, next) = match tag {
            TAG_BYTES | TAG_TEXT => terminated(after)?,
            TAG_TAIL => (text(after), [].as_slice()),
            TAG_U64 | TAG_U64_DESCENDING | TAG_I64 => {
                let (number, next) = after.split_first_chunk::<8>()?;
                let number = u64::from_be_bytes(*number);
                let number = match tag {
                    TAG_U64 => number.to_string(),
                    TAG_I64 => (number ^ SIGN).cast_signed().to_string(),
                    _ => (!number).to_string(),
                };
                (number, next)
            }
            _ => return None,
        };
        shown.push(component);
        rest = next;
    }
    Some(shown)
}

/// A component that ends with a mark, and what follows it.
fn terminated(mut rest: &[u8]) -> Option<(String, &[u8])> {
    let mut bytes = Vec::new();
    loop {
        match rest {
            [0, ESCAPED_ZERO, next @ ..] => {
                bytes.push(0);
                rest = next;
            }
            [0, END, next @ ..] => return Some((text(&bytes), next)),
            [0, ..] | [] => return None,
            [byte, next @ ..] => {
                bytes.push(*byte);
                rest = next;
            }
        }
    }
}

/// Text as it is, without anything that would break a line; other bytes in hexadecimal.
fn text(bytes: &[u8]) -> String {
    match core::str::from_utf8(bytes) {
        Ok(text) => text.escape_debug().to_string(),
        Err(_) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
    }
}

#[cfg(test)]
mod tests {
    use crate::{Key, KeyBuilder};

    #[test]
    fn components_are_told_apart_and_what_has_none_is_bytes() {
        let key = KeyBuilder::table("table").text("b1").bytes(b"a\0b").u64_descending(7);
        assert_eq!(key.build().to_string(), "table/b1/a\\0b/7");
        let key = KeyBuilder::table("other").i64(-5).bytes(&[0xff, 1]).u64(9);
        assert_eq!(key.build().to_string(), "other/-5/ff01/9");
        assert_eq!(Key::copy_from(b"\x09raw").to_string(), "\\traw");
    }
}
