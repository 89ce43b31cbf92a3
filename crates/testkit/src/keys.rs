//! The credentials of a caller.

use secret::Secret;

/// An access key, with a token if it is temporary.
#[derive(Debug)]
pub struct Keys {
    /// The access key id.
    pub id: String,
    pub(crate) secret: Secret<String>,
    pub(crate) token: Option<String>,
}

impl Keys {
    /// A lasting access key.
    #[must_use]
    pub fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self { id: id.into(), secret: Secret::new(secret.into()), token: None }
    }

    /// The same access key with another secret: what a thief of the id alone has.
    #[must_use]
    pub fn with_secret(&self, secret: &str) -> Self {
        Self {
            id: self.id.clone(),
            secret: Secret::new(secret.to_owned()),
            token: self.token.clone(),
        }
    }

    /// A temporary access key.
    #[must_use]
    pub fn with_token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }
}

impl Clone for Keys {
    fn clone(&self) -> Self {
        Self { id: self.id.clone(), secret: self.secret.duplicate(), token: self.token.clone() }
    }
}
