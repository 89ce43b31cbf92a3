//! The members of a secret's JSON value. What is not a rotator's business stays as it is.

use core::fmt;

use secret::Secret;
use serde_json::{Map, Value};
use zeroize::Zeroize as _;

use super::fault::Unrotated;

/// A JSON object; its texts are wiped with it.
pub(super) struct Fields(Map<String, Value>);

impl fmt::Debug for Fields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fields(..)")
    }
}

impl Drop for Fields {
    fn drop(&mut self) {
        for value in self.0.values_mut() {
            if let Value::String(text) = value {
                text.zeroize();
            }
        }
    }
}

impl Fields {
    /// Reads an object; none for anything else.
    pub(super) fn parse(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().map(Self)
    }

    /// A text that must be there and not empty.
    pub(super) fn text(&self, name: &str) -> Result<&str, Unrotated> {
        let text = self.optional(name).filter(|text| !text.is_empty());
        text.ok_or_else(|| Unrotated::value(format!("the value has no text `{name}`")))
    }

    /// A text, if it is there.
    pub(super) fn optional(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    /// A text that is a secret.
    pub(super) fn secret(&self, name: &str) -> Result<Secret<String>, Unrotated> {
        Ok(Secret::new(self.text(name)?.to_owned()))
    }

    /// A member of any kind.
    pub(super) fn any(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Writes a text.
    pub(super) fn set(&mut self, name: &str, text: &str) {
        if let Some(Value::String(mut before)) = self.0.insert(name.to_owned(), text.into()) {
            before.zeroize();
        }
    }

    /// The JSON.
    pub(super) fn written(&self) -> Secret<String> {
        Secret::new(serde_json::to_string(&self.0).unwrap_or_default())
    }
}
