//! A message that patterns are compared with.

use core::cell::OnceCell;

use serde_json::Value;

/// A message; as JSON it is read once for all patterns.
#[derive(Debug)]
pub struct Message<'m> {
    text: &'m str,
    object: OnceCell<Option<Value>>,
}

impl<'m> Message<'m> {
    /// A message with this text.
    #[must_use]
    pub const fn new(text: &'m str) -> Self {
        Self { text, object: OnceCell::new() }
    }

    /// The text.
    #[must_use]
    pub const fn text(&self) -> &'m str {
        self.text
    }

    /// The object that it is, if it is one.
    pub(crate) fn object(&self) -> Option<&Value> {
        let read = || {
            let is_object = self.text.trim_start().starts_with('{');
            is_object.then(|| serde_json::from_str(self.text).ok()).flatten()
        };
        self.object.get_or_init(read).as_ref()
    }
}
