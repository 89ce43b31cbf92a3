//! A slot that a key of another KMS opens: what the file has is a ciphertext of its Encrypt, and each opening is a
//! Decrypt, judged and recorded there.
//!
//! The encryption context names the slot, so that a policy there can ask for it and a ciphertext of another slot
//! is told apart.

use core::fmt;
use core::time::Duration;
use std::path::Path;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use client::{Answer, BlockingSession, Credentials, Outgoing, Refusal, Server};
use keyslots::{Holder, HolderKind, SlotsError, read_passphrase};
use secret::Secret;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::Zeroizing;

use super::RootKms;

/// How long a call may take, connecting included.
const CALL_MAX: Duration = Duration::from_secs(30);

/// Room for a request, so that a secret in it is written once and not moved.
const REQUEST_BYTES: usize = 16 << 10;

/// A key of another KMS, and who uses it.
pub(super) struct KmsKey {
    server: Arc<Server>,
    authority: String,
    key_id: String,
    credentials: Credentials,
}

/// What is asked.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Request<'a> {
    key_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    plaintext: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ciphertext_blob: Option<&'a str>,
    encryption_context: Context<'a>,
}

/// The encryption context, which names the slot.
#[derive(Serialize)]
struct Context<'a> {
    #[serde(rename = "ironkeep:key-slot")]
    slot: &'a str,
}

/// What is answered.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Reply<'a> {
    #[serde(borrow)]
    plaintext: Option<&'a str>,
    #[serde(borrow)]
    ciphertext_blob: Option<&'a str>,
}

impl KmsKey {
    /// The key that `of` names. Its secret access key is read from its file.
    ///
    /// # Errors
    /// [`SlotsError::Holder`] for an endpoint that is none, or that would have secrets on a network in clear; those
    /// of the file.
    pub(super) fn new(of: &RootKms) -> Result<Self, SlotsError> {
        let failed = |reason: String| SlotsError::Holder {
            holder: format!("KMS at `{}`", of.endpoint_url),
            reason,
        };
        if !is_private(&of.endpoint_url) {
            return Err(failed(
                "is not on this machine, and the way to it is not encrypted: say `https://`"
                    .to_owned(),
            ));
        }
        let ca_bundle: Option<&Path> = of.ca_bundle.as_deref();
        if ca_bundle.is_none() && !of.endpoint_url.starts_with("http://") {
            return Err(failed(
                "is not believed without `ca-bundle`: the PEM file with the authority of its certificate"
                    .to_owned(),
            ));
        }
        let server = Server::new(&of.endpoint_url, &of.region, ca_bundle);
        let server = server.map_err(|error| failed(format!("cannot be called: {error}")))?;
        let credentials = Credentials {
            access_key_id: of.access_key_id.clone(),
            secret_access_key: read_passphrase(&of.secret_access_key_file)?,
            session_token: None,
        };
        let (authority, key_id) = (server.authority().to_owned(), of.key_id.clone());
        Ok(Self { server: Arc::new(server), authority, key_id, credentials })
    }

    fn failed(&self, reason: impl fmt::Display) -> SlotsError {
        SlotsError::Holder { holder: self.to_string(), reason: format!("cannot be used: {reason}") }
    }

    /// Makes a call, on a thread of its own: the caller may be in a runtime, in which no other one starts.
    fn call(&self, target: &str, request: &Request<'_>) -> Result<Called, SlotsError> {
        let mut body = Vec::with_capacity(REQUEST_BYTES);
        serde_json::to_writer(&mut body, request).map_err(|error| self.failed(error))?;
        let outgoing = Outgoing::json("kms", format!("TrentService.{target}"), Bytes::from(body));
        let exchange = || {
            let mut session = BlockingSession::open(&self.server, CALL_MAX)?;
            session.exchange(&self.credentials, outgoing)
        };
        let answer = std::thread::scope(|scope| scope.spawn(exchange).join());
        let Ok(answer) = answer else { return Err(self.failed("the call ended early")) };
        let Answer { status, body, .. } = answer.map_err(|error| self.failed(error))?;
        let body = Zeroizing::new(Vec::from(body));
        if status.is_success() {
            return Ok(Called::Answered(body));
        }
        let said: Value = serde_json::from_slice(&body).unwrap_or_default();
        Ok(Called::Refused(Refusal::read(&said)))
    }

    fn malformed(&self) -> SlotsError {
        self.failed("its answer is none of KMS")
    }
}

/// What became of a call.
enum Called {
    Answered(Zeroizing<Vec<u8>>),
    Refused(Refusal),
}

impl Holder for KmsKey {
    fn kind(&self) -> HolderKind {
        HolderKind::Kms
    }

    fn hold(&self, salt: &[u8; 32], bits: &Secret<[u8; 32]>) -> Result<Vec<u8>, SlotsError> {
        let plaintext = Zeroizing::new(STANDARD.encode(bits.reveal()));
        let slot = STANDARD.encode(salt);
        let request = Request {
            key_id: &self.key_id,
            plaintext: Some(&plaintext),
            ciphertext_blob: None,
            encryption_context: Context { slot: &slot },
        };
        match self.call("Encrypt", &request)? {
            Called::Refused(refusal) => Err(self.failed(refusal)),
            Called::Answered(body) => {
                let reply: Reply<'_> =
                    serde_json::from_slice(&body).map_err(|_| self.malformed())?;
                let blob = reply.ciphertext_blob.ok_or_else(|| self.malformed())?;
                STANDARD.decode(blob).map_err(|_| self.malformed())
            }
        }
    }

    fn open(&self, salt: &[u8; 32], held: &[u8]) -> Result<Option<Secret<[u8; 32]>>, SlotsError> {
        let (blob, slot) = (STANDARD.encode(held), STANDARD.encode(salt));
        let request = Request {
            key_id: &self.key_id,
            plaintext: None,
            ciphertext_blob: Some(&blob),
            encryption_context: Context { slot: &slot },
        };
        let body = match self.call("Decrypt", &request)? {
            Called::Answered(body) => body,
            Called::Refused(refusal) => {
                // Another key made it.
                let others = ["IncorrectKeyException", "InvalidCiphertextException"];
                if others.contains(&refusal.code.as_str()) {
                    return Ok(None);
                }
                return Err(self.failed(refusal));
            }
        };
        let reply: Reply<'_> = serde_json::from_slice(&body).map_err(|_| self.malformed())?;
        let plaintext = reply.plaintext.ok_or_else(|| self.malformed())?;
        let bits = STANDARD.decode(plaintext).map_err(|_| self.malformed())?;
        let bits = Zeroizing::new(bits);
        let bits: &[u8; 32] = bits.as_slice().try_into().map_err(|_| self.malformed())?;
        Ok(Some(Secret::new(*bits)))
    }
}

impl fmt::Display for KmsKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "key `{}` of the KMS at {}", self.key_id, self.authority)
    }
}

impl fmt::Debug for KmsKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KmsKey({self})")
    }
}

/// Whether nobody on a network sees what goes there.
fn is_private(url: &str) -> bool {
    let Some(place) = url.strip_prefix("http://") else { return true };
    let authority = place.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit_once(':').filter(|(host, port)| {
        !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) && !host.is_empty()
    });
    let host = host.map_or(authority, |(host, _)| host);
    ["127.0.0.1", "[::1]", "localhost"].contains(&host)
}

#[cfg(test)]
mod tests {
    use super::{Context, is_private};

    #[test]
    fn secrets_go_over_tls_or_stay_on_the_machine() {
        for url in [
            "https://kms.example.com",
            "http://127.0.0.1:9000",
            "http://[::1]:9000/",
            "http://localhost",
        ] {
            assert!(is_private(url), "{url}");
        }
        for url in [
            "http://kms.example.com",
            "http://10.0.0.1:9000",
            "http://127.0.0.1.example.com:9000",
            "http://user@kms.example.com:80",
            "http://127.0.0.1:9000@kms.example.com",
            "http://localhost.example.com",
        ] {
            assert!(!is_private(url), "{url}");
        }
    }

    #[test]
    fn the_context_names_the_slot() {
        let written = serde_json::to_value(Context { slot: "c2FsdA==" }).unwrap();
        assert_eq!(written, serde_json::json!({ "ironkeep:key-slot": "c2FsdA==" }));
    }
}
