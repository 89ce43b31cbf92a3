//! The issuers that may be asked for their keys, and the keys that they had when they last were.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use identity::records::OidcProviderRecord;
use stdx::Timestamp;

use super::key_set::{KeySet, is_host, key_set_place};
use super::token::{Claims, TokenFault, WebToken};
use super::transport::{IssuerFault, IssuerGet, IssuerTransport};

/// How long a key set counts, in milliseconds: a key that its issuer has taken back is believed no longer.
const KEPT_MS_MAX: i64 = 15 * 60 * 1_000;

/// How long it takes at least until a key set is read again for a key that it does not have: tokens with
/// made-up key ids are not to make us call an issuer.
const RENEWED_MS_MIN: i64 = 60 * 1_000;

/// How long an issuer that could not be read is left alone.
const FAILED_MS_MIN: i64 = 5 * 1_000;

/// The most key sets kept.
const KEPT_MAX: usize = 1_024;

/// Where a discovery document is, below its issuer.
const DISCOVERY: &str = "/.well-known/openid-configuration";

/// Reads and keeps the keys of issuers.
#[derive(Debug, Clone, Default)]
pub struct Issuers {
    transport: Option<Arc<dyn IssuerTransport>>,
    kept: Arc<Mutex<HashMap<KeptFor, Kept>>>,
}

/// A provider, and whom it believes besides known authorities: what one account was shown is nothing that
/// another has to believe.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct KeptFor {
    provider: String,
    thumbprints: Vec<String>,
}

#[derive(Debug, Clone)]
struct Kept {
    keys: Result<Arc<KeySet>, IssuerFault>,
    read_at: Timestamp,
    /// When it was last read again because of a key that it did not have.
    renewed_at: Option<Timestamp>,
}

/// Why a token is not believed.
#[derive(Debug)]
pub(crate) enum Distrust {
    /// The token is not one of this issuer's.
    Token(TokenFault),
    /// The issuer's keys could not be read.
    Issuer(IssuerFault),
}

impl Issuers {
    /// Those that `transport` reaches; without one there is none.
    #[must_use]
    pub fn new(transport: Option<Arc<dyn IssuerTransport>>) -> Self {
        Self { transport, kept: Arc::default() }
    }

    /// The claims of `token`, which `provider` has signed.
    pub(crate) async fn verify(
        &self,
        provider: &OidcProviderRecord,
        token: WebToken,
        now: Timestamp,
    ) -> Result<Claims, Distrust> {
        let keys = self.keys(provider, token.key_id(), now).await.map_err(Distrust::Issuer)?;
        token.verified(&keys).map_err(Distrust::Token)
    }

    /// SHA-1 of the certificate that stands for the host of `issuer`; none where the operator has pinned
    /// its keys, so that it is never called.
    pub(crate) async fn thumbprint(&self, issuer: &str) -> Result<Option<String>, IssuerFault> {
        let transport = self.transport.as_ref().ok_or(IssuerFault::NotAllowed)?;
        if transport.pinned(issuer).await.is_some() {
            return Ok(None);
        }
        transport.thumbprint(host_of(issuer)).await.map(Some)
    }

    async fn keys(
        &self,
        provider: &OidcProviderRecord,
        key_id: Option<&str>,
        now: Timestamp,
    ) -> Result<Arc<KeySet>, IssuerFault> {
        let transport = self.transport.as_ref().ok_or(IssuerFault::NotAllowed)?;
        if let Some(pinned) = transport.pinned(&provider.issuer).await {
            return KeySet::parse(&pinned?).map(Arc::new);
        }
        let place = KeptFor { provider: provider.arn(), thumbprints: provider.thumbprints.clone() };
        let mut renewed_at = None;
        if let Some(kept) = self.kept(&place) {
            match kept.answer(key_id, now) {
                Some(answer) => return answer,
                None if kept.is_current(now) => renewed_at = Some(now),
                None => {}
            }
        }
        let keys = read(&**transport, provider).await.map(Arc::new);
        self.keep(place, Kept { keys: keys.clone(), read_at: now, renewed_at });
        keys
    }

    fn kept(&self, place: &KeptFor) -> Option<Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).get(place).cloned()
    }

    fn keep(&self, place: KeptFor, keys: Kept) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT_MAX && !kept.contains_key(&place) {
            kept.clear();
        }
        kept.insert(place, keys);
    }
}

impl Kept {
    /// Whether what was read still counts.
    fn is_current(&self, now: Timestamp) -> bool {
        let for_ms = if self.keys.is_ok() { KEPT_MS_MAX } else { FAILED_MS_MIN };
        (0..for_ms).contains(&now.ms_since(self.read_at))
    }

    /// What to answer without asking again; none where the issuer is to be asked.
    fn answer(
        &self,
        key_id: Option<&str>,
        now: Timestamp,
    ) -> Option<Result<Arc<KeySet>, IssuerFault>> {
        if !self.is_current(now) {
            return None;
        }
        let Ok(keys) = &self.keys else { return Some(self.keys.clone()) };
        let is_missed = key_id.is_some_and(|id| !keys.has(id));
        let is_soon =
            self.renewed_at.is_some_and(|at| (0..RENEWED_MS_MIN).contains(&now.ms_since(at)));
        (!is_missed || is_soon).then(|| Ok(Arc::clone(keys)))
    }
}

/// Reads the key set of an issuer, where its discovery document says that it is.
async fn read(
    transport: &dyn IssuerTransport,
    provider: &OidcProviderRecord,
) -> Result<KeySet, IssuerFault> {
    let OidcProviderRecord { issuer, thumbprints, .. } = provider;
    let host = host_of(issuer);
    let below = issuer.strip_prefix(host).unwrap_or_default().trim_end_matches('/');
    let path = format!("{below}{DISCOVERY}");
    let discovery = transport.get(IssuerGet { host, path: &path, thumbprints }).await?;
    let (host, path) = key_set_place(issuer, &discovery)?;
    let keys = transport.get(IssuerGet { host: &host, path: &path, thumbprints }).await?;
    KeySet::parse(&keys)
}

fn host_of(issuer: &str) -> &str {
    issuer.split_once('/').map_or(issuer, |(host, _)| host)
}

/// The issuer that an address names, without `https://`: a host and perhaps a path, and no port, query or
/// fragment. None where it is no address of an issuer.
pub(crate) fn issuer_of_url(url: &str) -> Option<&str> {
    let issuer = url.strip_prefix("https://")?;
    let host = host_of(issuer);
    let path = issuer.strip_prefix(host).unwrap_or_default();
    let is_plain = |byte: u8| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'.' | b'_' | b'~' | b'%')
    };
    (is_host(host) && path.bytes().all(is_plain)).then_some(issuer)
}

#[cfg(test)]
mod tests;
