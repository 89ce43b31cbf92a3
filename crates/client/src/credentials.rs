//! Who calls.

use secret::Secret;

/// The credentials of a principal.
#[derive(Debug)]
pub struct Credentials {
    /// The access key id.
    pub access_key_id: String,
    /// The secret access key.
    pub secret_access_key: Secret<String>,
    /// The token, with temporary credentials.
    pub session_token: Option<Secret<String>>,
}
