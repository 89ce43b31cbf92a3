//! Client tokens: a request that is sent twice is performed once.
//!
//! Operations that make something take a token of the caller's (`ClientToken`, `ClientRequestToken`,
//! `IdempotencyToken`, `MessageDeduplicationId` ...). The first call with a token keeps its outcome in
//! its own commit: either both are stored or neither is. Another call with the same token and the
//! same input is given that outcome; one with other input is refused with the service's error. Calls
//! at the same time conflict on the row, and the one that comes later finds it.
//!
//! A token belongs to an account, a region and an operation. Rows hold digests of token and input.
//! A repeated call is authorised like any other.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use envelope::digest::sha256;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::{Key, Range};
use tables::{Record, Table};
use wire::{AwsError, OperationMeta};

use crate::ctx::Ctx;
use crate::failure::Failure;
use crate::writer::Writer;

/// The largest outcome kept, in bytes: what names the thing that was made, not the thing itself.
pub const OUTCOME_BYTES_MAX: usize = 16 * 1024;

/// How a service treats the tokens of an operation.
#[derive(Debug, Clone, Copy)]
pub struct ClientTokenRules {
    /// How long a token is remembered.
    pub remembered_seconds: i64,
    /// What the service answers to a token that came before with other input.
    pub mismatch: fn() -> AwsError,
}

/// A call that has a token, or could have had one.
#[derive(Debug, Clone, Copy)]
pub struct ClientRequest<'a> {
    /// The operation.
    pub operation: &'static OperationMeta,
    /// The caller's token. Without one, nothing is looked up and nothing is kept.
    pub token: Option<&'a str>,
    /// Every member that decides what is done, in one order.
    pub input: &'a [&'a [u8]],
}

/// What is known of a token.
#[derive(Debug)]
pub enum Known<T> {
    /// Nothing: perform the call, then keep its outcome.
    Nothing(FirstCall),
    /// The outcome of the first call.
    Outcome(T),
}

/// The first call with its token.
#[derive(Debug)]
#[must_use = "without its outcome the next call is performed again"]
pub struct FirstCall {
    row: Option<NewRow>,
}

#[derive(Debug)]
struct NewRow {
    parts: [String; 5],
    input: String,
    expires_at: Timestamp,
    /// When the row that is replaced has expired.
    replaces: Option<i64>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct TokenRecord {
    /// SHA-256 of the input, base64.
    input: String,
    /// The outcome as JSON.
    outcome: String,
    expires_at_ms: i64,
}

/// That a token expires. The key says all.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ExpiryRecord {}

impl Record for TokenRecord {
    const VERSION: u8 = 1;
}
impl Record for ExpiryRecord {
    const VERSION: u8 = 1;
}

/// `[account, region, service, operation, SHA-256 of the token, base64]`.
pub(crate) const TOKENS: Table<TokenRecord> = Table::new("engine.client-token");
/// `[milliseconds since the epoch in 20 digits, then as TOKENS]`.
pub(crate) const EXPIRIES: Table<ExpiryRecord> = Table::new("engine.client-token-expiry");

/// What is known of the token of `request`, read as part of the transaction.
///
/// # Errors
/// The service's mismatch error; otherwise when the row cannot be read.
pub async fn known<T: DeserializeOwned>(
    cx: &mut Ctx,
    rules: &ClientTokenRules,
    request: ClientRequest<'_>,
) -> Result<Known<T>, Failure> {
    let Some(token) = request.token else {
        return Ok(Known::Nothing(FirstCall { row: None }));
    };
    let parts = [
        cx.account().to_string(),
        cx.region().to_string(),
        request.operation.service.name.to_owned(),
        request.operation.name.to_owned(),
        digest(&[token.as_bytes()]),
    ];
    let input = digest(request.input);
    let found = TOKENS.get(cx, &texts(&parts)).await?;
    if let Some(record) = &found
        && record.expires_at_ms > cx.now().unix_ms()
    {
        if record.input != input {
            return Err((rules.mismatch)().into());
        }
        // serde's own text may quote the outcome.
        let outcome = serde_json::from_str(&record.outcome).map_err(|error| {
            let at = error.column();
            Failure::Internal(format!("the outcome of a token is damaged at byte {at}"))
        })?;
        return Ok(Known::Outcome(outcome));
    }
    let expires_at = cx.now().plus_seconds(rules.remembered_seconds);
    let replaces = found.map(|record| record.expires_at_ms);
    Ok(Known::Nothing(FirstCall { row: Some(NewRow { parts, input, expires_at, replaces }) }))
}

impl FirstCall {
    /// Keeps the outcome of the call, in the call's own commit.
    ///
    /// # Errors
    /// [`Failure::Internal`] for an outcome above [`OUTCOME_BYTES_MAX`] or without a JSON form.
    pub fn keep<T: Serialize>(self, cx: &mut Writer<'_>, outcome: &T) -> Result<(), Failure> {
        let Some(row) = self.row else { return Ok(()) };
        let outcome = serde_json::to_string(outcome)
            .map_err(|error| Failure::Internal(format!("the outcome of a token: {error}")))?;
        if outcome.len() > OUTCOME_BYTES_MAX {
            return Err(Failure::Internal("the outcome of a token is too large".into()));
        }
        let parts = texts(&row.parts);
        if let Some(expired_ms) = row.replaces {
            EXPIRIES.delete(cx.tx_mut(), &expiry(&time(expired_ms), &parts));
        }
        let expires_at_ms = row.expires_at.unix_ms();
        let record = TokenRecord { input: row.input, outcome, expires_at_ms };
        TOKENS.put(cx.tx_mut(), &parts, &record)?;
        let due = time(expires_at_ms);
        EXPIRIES.put(cx.tx_mut(), &expiry(&due, &parts), &ExpiryRecord {})?;
        Ok(())
    }
}

/// A row that says that a token expires.
#[derive(Debug, Clone)]
pub(crate) struct ExpiredToken {
    expires_at_ms: i64,
    token: Vec<String>,
}

impl ExpiredToken {
    /// When the token expired.
    pub(crate) const fn at(&self) -> Timestamp {
        Timestamp::from_unix_ms(self.expires_at_ms)
    }
}

/// The rows of tokens that have expired before `now`.
pub(crate) fn expired(now: Timestamp) -> Range {
    Range::new(EXPIRIES.key(&[]), EXPIRIES.key(&[&time(now.unix_ms())]), 1)
}

/// What the key of such a row says.
pub(crate) fn read_expiry(key: &Key) -> Result<ExpiredToken, Failure> {
    let parts = EXPIRIES.parts(key, &EXPIRIES.key(&[]))?;
    let read = parts.split_first().and_then(|(due, token)| Some((due.parse().ok()?, token)));
    let (expires_at_ms, token) =
        read.ok_or_else(|| Failure::Internal("not the key of a token's expiry".to_owned()))?;
    Ok(ExpiredToken { expires_at_ms, token: token.to_vec() })
}

/// Forgets a token that has expired, and the row that says so.
pub(crate) async fn forget(cx: &mut Writer<'_>, expired: &ExpiredToken) -> Result<(), Failure> {
    let token = texts(&expired.token);
    let record = TOKENS.get(cx, &token).await?;
    // One that was used again meanwhile has a later row of its own.
    if record.is_some_and(|record| record.expires_at_ms <= cx.now().unix_ms()) {
        TOKENS.delete(cx.tx_mut(), &token);
    }
    EXPIRIES.delete(cx.tx_mut(), &expiry(&time(expired.expires_at_ms), &token));
    Ok(())
}

fn texts(parts: &[String]) -> Vec<&str> {
    parts.iter().map(String::as_str).collect()
}

fn expiry<'a>(due: &'a str, parts: &[&'a str]) -> Vec<&'a str> {
    core::iter::once(due).chain(parts.iter().copied()).collect()
}

/// Sorts by time.
fn time(unix_ms: i64) -> String {
    format!("{unix_ms:020}")
}

/// The digest of `parts`, each with its length in front.
fn digest(parts: &[&[u8]]) -> String {
    let mut text = Vec::new();
    for part in parts {
        text.extend((part.len() as u64).to_be_bytes());
        text.extend_from_slice(part);
    }
    URL_SAFE_NO_PAD.encode(sha256(&text))
}
