//! What every name shares: the error, the accessors, and the characters that several rules use.

/// A text that is not a name of the wanted kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a valid {kind}: {reason}")]
pub struct InvalidName {
    kind: &'static str,
    reason: &'static str,
}

impl InvalidName {
    pub(crate) const fn new(kind: &'static str, reason: &'static str) -> Self {
        Self { kind, reason }
    }

    /// The kind of name that was wanted, such as `bucket name`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        self.kind
    }

    /// The rule that the text breaks.
    #[must_use]
    pub const fn reason(&self) -> &'static str {
        self.reason
    }
}

/// Gives a `struct Name(Arc<str>)` whose `check(&str) -> Result<(), &'static str>` states its
/// rules the accessors that every name has.
macro_rules! name {
    ($name:ident, $kind:literal) => {
        impl $name {
            /// Parses `text`, which becomes the name unchanged.
            ///
            /// # Errors
            /// [`InvalidName`](crate::InvalidName) with the rule that `text` breaks.
            pub fn parse(text: &str) -> Result<Self, $crate::InvalidName> {
                Self::check(text).map_err(|reason| $crate::InvalidName::new($kind, reason))?;
                Ok(Self(text.into()))
            }

            /// The name as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(&self.0)
            }
        }

        // A name is its text wherever text is read; only parsing makes one.
        impl core::ops::Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::InvalidName;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        $crate::text::stored_as_text!($name);
    };
}
pub(crate) use name;

/// Gives a name with `parse` and `as_str` its stored form: the text, which is parsed when it is
/// read, so that a stored name is as valid as one of a request.
macro_rules! stored_as_text {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;

                impl serde::de::Visitor<'_> for Text {
                    type Value = $name;

                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str("a name")
                    }

                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$name, E> {
                        $name::parse(text).map_err(E::custom)
                    }
                }

                deserializer.deserialize_str(Text)
            }
        }
    };
}
pub(crate) use stored_as_text;

/// Whether `text` is all lower-case hexadecimal digits.
pub(crate) fn is_lower_hex(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Whether `text` is a UUID in its 36-character lower-case form.
pub(crate) fn is_uuid(text: &str) -> bool {
    let mut groups = text.split('-');
    let lengths_fit = [8, 4, 4, 4, 12]
        .iter()
        .all(|&length| groups.next().is_some_and(|g| g.len() == length && is_lower_hex(g)));
    lengths_fit && groups.next().is_none()
}

/// A version 4 UUID (RFC 9562 section 5.4) made of `random`.
pub(crate) fn uuid_v4(random: [u8; 16]) -> String {
    let bits = u128::from_be_bytes(random);
    let bits = bits & !(0xf << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let mut uuid = String::with_capacity(36);
    for (position, byte) in bits.to_be_bytes().into_iter().enumerate() {
        if matches!(position, 4 | 6 | 8 | 10) {
            uuid.push('-');
        }
        for digit in [byte >> 4, byte & 0xf] {
            uuid.push(char::from_digit(digit.into(), 16).unwrap_or('0'));
        }
    }
    uuid
}
