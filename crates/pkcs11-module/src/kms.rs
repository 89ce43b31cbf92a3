//! Calls of KMS: what is asked, what is answered, and connections kept between calls.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use client::{BlockingSession, ClientError, Credentials, Outgoing, Refusal, Server};
use cryptoki_sys as ck;
use secret::Secret;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::log::Log;
use crate::rv::{self, Rv};

/// Connections kept for the next calls.
const IDLE_MAX: usize = 8;
/// Room for a request, so that a secret in it is written once and not moved.
const REQUEST_BYTES: usize = 16 << 10;

/// An input: the members that any of our calls has.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Request<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) key_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) message: Option<Encoded>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) message_type: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) signing_algorithm: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) signature: Option<Encoded>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) mac_algorithm: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) mac: Option<Encoded>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) plaintext: Option<Encoded>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ciphertext_blob: Option<Encoded>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) encryption_algorithm: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) encryption_context: Option<&'a BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) key_agreement_algorithm: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) public_key: Option<Encoded>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) encapsulation_algorithm: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) shared_secret_ciphertext_blob: Option<Encoded>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) number_of_bytes: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) key_spec: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) key_usage: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) alias_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) target_key_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) pending_window_in_days: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) limit: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) marker: Option<&'a str>,
}

impl<'a> Request<'a> {
    /// About a key.
    pub(crate) fn of_key(key_id: &'a str) -> Self {
        Self { key_id: Some(key_id), ..Self::default() }
    }
}

/// An output: the members that any of our calls looks at, as the text has them.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct Reply<'a> {
    pub(crate) plaintext: Option<&'a str>,
    pub(crate) ciphertext_blob: Option<&'a str>,
    pub(crate) signature: Option<&'a str>,
    pub(crate) mac: Option<&'a str>,
    pub(crate) public_key: Option<&'a str>,
    pub(crate) shared_secret: Option<&'a str>,
    pub(crate) shared_secret_ciphertext_blob: Option<&'a str>,
    #[serde(borrow)]
    pub(crate) key_metadata: Option<Metadata<'a>>,
    #[serde(borrow)]
    pub(crate) keys: Vec<ListedKey<'a>>,
    #[serde(borrow)]
    pub(crate) aliases: Vec<ListedAlias<'a>>,
    pub(crate) truncated: bool,
    pub(crate) next_marker: Option<&'a str>,
}

/// What DescribeKey says.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct Metadata<'a> {
    pub(crate) arn: &'a str,
    pub(crate) key_id: &'a str,
    pub(crate) key_spec: &'a str,
    pub(crate) key_usage: &'a str,
    pub(crate) key_manager: &'a str,
    pub(crate) origin: &'a str,
}

/// An item of ListKeys.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct ListedKey<'a> {
    pub(crate) key_id: &'a str,
}

/// An item of ListAliases.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub(crate) struct ListedAlias<'a> {
    pub(crate) alias_name: &'a str,
    pub(crate) target_key_id: Option<&'a str>,
}

/// The body of an answer.
#[derive(Debug)]
pub(crate) struct Answer(Zeroizing<Vec<u8>>);

impl Answer {
    pub(crate) fn read(&self) -> Result<Reply<'_>, Fault> {
        serde_json::from_slice(&self.0).map_err(|_| Fault::Malformed)
    }
}

/// Bytes as JSON carries them.
#[derive(Debug)]
pub(crate) struct Encoded(Secret<String>);

impl Encoded {
    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        Some(Self(Secret::new(STANDARD.encode(bytes))))
    }
}

impl Serialize for Encoded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.reveal())
    }
}

/// The bytes of a member that must be there.
pub(crate) fn decoded(text: Option<&str>) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let bytes = STANDARD.decode(text.ok_or(Fault::Malformed)?);
    bytes.map(Zeroizing::new).map_err(|_| Fault::Malformed)
}

/// Why a call gave nothing.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    /// KMS refuses.
    Refused(Refusal),
    /// There is no answer.
    Unanswered,
    /// The answer is not one of KMS.
    Malformed,
    /// Nobody is logged in.
    NoCredentials,
    /// There are more keys than a token shows.
    TooMany,
}

impl Fault {
    /// Whether KMS refuses with this code.
    pub(crate) fn is(&self, code: &str) -> bool {
        matches!(self, Self::Refused(refusal) if refusal.code == code)
    }
}

impl From<Fault> for Rv {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Refused(refusal) => rv::of_refusal(&refusal.code),
            Fault::Unanswered => Self(ck::CKR_DEVICE_ERROR),
            Fault::Malformed => Self(ck::CKR_FUNCTION_FAILED),
            Fault::TooMany => Self(ck::CKR_DEVICE_MEMORY),
            Fault::NoCredentials => Self(ck::CKR_USER_NOT_LOGGED_IN),
        }
    }
}

/// KMS at one server.
#[derive(Debug)]
pub(crate) struct Kms {
    server: Arc<Server>,
    within: Duration,
    idle: Mutex<Vec<BlockingSession>>,
    log: Arc<Log>,
}

impl Kms {
    pub(crate) fn new(server: Server, within: Duration, log: Arc<Log>) -> Self {
        Self { server: Arc::new(server), within, idle: Mutex::default(), log }
    }

    pub(crate) fn server(&self) -> &Server {
        &self.server
    }

    /// Ends the connections that wait.
    pub(crate) fn close(&self) {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Makes a call.
    pub(crate) fn call(
        &self,
        credentials: &Credentials,
        operation: &str,
        request: &Request<'_>,
    ) -> Result<Answer, Fault> {
        let mut body = Zeroizing::new(Vec::with_capacity(REQUEST_BYTES));
        serde_json::to_writer(&mut *body, request).map_err(|_| Fault::Malformed)?;
        let body = Bytes::from_owner(body);
        let outgoing = || Outgoing::json("kms", format!("TrentService.{operation}"), body.clone());
        let answer = self.exchange(credentials, operation, outgoing).map_err(|error| {
            self.log.say(&format!("kms:{operation}: {}: {error}", self.server.authority()));
            Fault::Unanswered
        })?;
        let (status, body) = (answer.status, Zeroizing::new(Vec::from(answer.body)));
        if status.is_success() {
            return Ok(Answer(body));
        }
        let refusal = serde_json::from_slice(&body).map_err(|_| Fault::Malformed)?;
        let refusal = Refusal::read(&refusal);
        self.log.say(&format!("kms:{operation}: {status}: {refusal}"));
        Err(Fault::Refused(refusal))
    }

    /// Over a connection that is kept if there is one. The server may have ended that one in the meantime: then
    /// over a new one, unless what was asked may have been done and must not be done twice.
    fn exchange(
        &self,
        credentials: &Credentials,
        operation: &str,
        outgoing: impl Fn() -> Outgoing,
    ) -> Result<client::Answer, ClientError> {
        let once = ["CreateKey", "CreateAlias", "ScheduleKeyDeletion"].contains(&operation);
        if let Some(mut session) = self.kept().filter(|_| !once) {
            match session.exchange(credentials, outgoing()) {
                Ok(answer) => {
                    self.keep(session);
                    return Ok(answer);
                }
                Err(ClientError::Connection(_)) => {}
                Err(error) => return Err(error),
            }
        }
        let mut session = BlockingSession::open(&self.server, self.within)?;
        let answer = session.exchange(credentials, outgoing())?;
        self.keep(session);
        Ok(answer)
    }

    fn kept(&self) -> Option<BlockingSession> {
        loop {
            let session = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop()?;
            if session.is_usable() {
                return Some(session);
            }
        }
    }

    fn keep(&self, session: BlockingSession) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE_MAX {
            idle.push(session);
        }
    }
}
