//! Passwords of users, and what an account asks of them.

use envelope::{EnvelopeError, PassphraseCost, PasswordHash};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

/// What is kept of one password.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordRecord {
    /// 16 bytes, hexadecimal.
    pub salt: String,
    /// Argon2id's memory, in KiB.
    pub memory_kib: u32,
    /// Its passes.
    pub passes: u32,
    /// Its lanes.
    pub lanes: u32,
    /// 32 bytes, hexadecimal.
    pub hash: String,
    /// When it was set.
    pub set_at_ms: i64,
}

impl PasswordRecord {
    /// Of a password that was set at `set_at_ms`.
    #[must_use]
    pub fn new(hash: &PasswordHash, set_at_ms: i64) -> Self {
        Self {
            salt: hex::encode(hash.salt),
            memory_kib: hash.cost.memory_kib(),
            passes: hash.cost.passes(),
            lanes: hash.cost.lanes(),
            hash: hex::encode(hash.hash),
            set_at_ms,
        }
    }

    /// What it says, to compare a password with.
    ///
    /// # Errors
    /// [`EnvelopeError`] when it does not say it.
    pub fn hash(&self) -> Result<PasswordHash, EnvelopeError> {
        let malformed = EnvelopeError::Malformed("what is kept of a password");
        let mut parts = ([0; 16], [0; 32]);
        if hex::decode_to_slice(&self.salt, &mut parts.0).is_err()
            || hex::decode_to_slice(&self.hash, &mut parts.1).is_err()
        {
            return Err(malformed);
        }
        let cost = PassphraseCost::new(self.memory_kib, self.passes, self.lanes)?;
        Ok(PasswordHash { salt: parts.0, cost, hash: parts.1 })
    }
}

/// That a user has a password.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoginProfileRecord {
    /// When the user was given one.
    pub created_at_ms: i64,
    /// The password.
    pub password: PasswordRecord,
    /// Whether the user has to set another one.
    pub is_reset_required: bool,
    /// Those before, the newest first; at most 24.
    pub earlier: Vec<PasswordRecord>,
}

impl Record for LoginProfileRecord {
    const VERSION: u8 = 1;
}

/// `[user's unique id]`.
pub const LOGIN_PROFILES: Table<LoginProfileRecord> = Table::new("iam.login-profile");

/// What an account asks of the passwords of its users.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordPolicyRecord {
    /// The shortest, in characters.
    pub length_min: i32,
    /// At least one of `! @ # $ % ^ & * ( ) _ + - = [ ] { } | '`.
    pub needs_symbols: bool,
    /// At least one digit.
    pub needs_numbers: bool,
    /// At least one of `A` to `Z`.
    pub needs_uppercase: bool,
    /// At least one of `a` to `z`.
    pub needs_lowercase: bool,
    /// Users may set their own without a policy that allows it.
    pub users_may_change: bool,
    /// The days after which one has expired.
    pub age_days_max: Option<i32>,
    /// How many passwords may not come again, the present one among them.
    pub remembered: Option<i32>,
    /// Whether only an administrator sets one that has expired.
    pub expires_hard: Option<bool>,
}

impl Record for PasswordPolicyRecord {
    const VERSION: u8 = 1;
}

/// `[account]`.
pub const PASSWORD_POLICIES: Table<PasswordPolicyRecord> = Table::new("iam.password-policy");
