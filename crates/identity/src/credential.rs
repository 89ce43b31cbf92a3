//! What an access key stands for.

use std::sync::Arc;

use secret::Secret;
use stdx::Timestamp;

use crate::Caller;

/// A credential: what checks the signature, and who is calling if it holds.
#[derive(Debug)]
pub struct Credential {
    /// The secret access key.
    pub secret: Secret<String>,
    /// The caller.
    pub caller: Arc<Caller>,
    /// When the session ends; none for long-term keys.
    pub expires_at: Option<Timestamp>,
}
