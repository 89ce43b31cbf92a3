//! What definitions and data of executions lie under, and how they are sealed and opened.
//!
//! They are sealed in any case: under a key of KMS where the state machine names one, else under a key that Step
//! Functions owns for the account and Region. Each text is bound to its place, so that none opens in another.
//!
//! Source: <https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html>

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure, Writer};
use envelope::{EncryptionContext, open_value, seal_value};
use names::{AccountId, Region};
use secret::Secret;
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use crate::limits::PART_BYTES;

/// As whose key the service's own is kept.
const OWNER: &str = "states";

/// Definitions and states of executions, in parts.
pub(crate) const CONTENTS: Table<ContentsPart> = Table::new("states.contents");

/// A part of a sealed text.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ContentsPart {
    /// Base64.
    sealed: String,
}

impl Record for ContentsPart {
    const VERSION: u8 = 1;
}

/// What the data key lies under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Sealing {
    Owned(Owned),
    Kms(Wrapped),
}

/// A data key under the service's own key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Owned {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    /// Base64.
    pub(crate) data_key: String,
    pub(crate) machine_arn: String,
}

/// A data key as KMS gave it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Wrapped {
    pub(crate) kms_key_arn: String,
    /// Base64.
    pub(crate) data_key: String,
    pub(crate) machine_arn: String,
}

/// What data are bound to: key policies know it as `kms:EncryptionContext:aws:states:stateMachineArn`.
pub(crate) fn context(machine_arn: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("aws:states:stateMachineArn".to_owned(), machine_arn.to_owned())])
}

/// A data key in the clear.
#[derive(Debug)]
pub struct Key(Secret<[u8; 32]>);

impl Key {
    pub(crate) const fn new(key: Secret<[u8; 32]>) -> Self {
        Self(key)
    }

    /// Seals a text for its place.
    ///
    /// # Errors
    /// When a primitive fails.
    pub(crate) fn seal(&self, cx: &Ctx, place: &[&str], text: &[u8]) -> Result<Vec<u8>, Failure> {
        seal_value(&self.0, place, text, cx.random()).map_err(failed)
    }

    /// Opens what was sealed for this place.
    ///
    /// # Errors
    /// [`Failure::Internal`] for what does not open.
    pub(crate) fn open(&self, place: &[&str], sealed: &[u8]) -> Result<Secret<Vec<u8>>, Failure> {
        open_value(&self.0, place, sealed).map_err(failed)
    }
}

/// A fresh data key under the service's own key.
///
/// # Errors
/// When a primitive or the store fails.
pub(crate) async fn fresh_owned(
    cx: &mut Ctx,
    (account, region): (&AccountId, &Region),
    machine_arn: &str,
) -> Result<(Sealing, Key), Failure> {
    let owned = cx.keyring().owned(OWNER, account, region).await?;
    let key = Secret::new(envelope::random::bytes::<32>(cx.random()));
    let bound = EncryptionContext::from(context(machine_arn));
    let wrapped = owned.encrypt(key.reveal(), &bound, cx.random()).map_err(failed)?;
    let sealing = Sealing::Owned(Owned {
        account: account.clone(),
        region: region.clone(),
        data_key: STANDARD.encode(wrapped),
        machine_arn: machine_arn.to_owned(),
    });
    Ok((sealing, Key(key)))
}

/// The data key under the service's own key.
///
/// # Errors
/// When a primitive or the store fails.
pub(crate) async fn open_owned(cx: &Ctx, owned: &Owned) -> Result<Key, Failure> {
    let damaged = |_| Failure::Internal("the data key of an execution is damaged".to_owned());
    let wrapped = STANDARD.decode(&owned.data_key).map_err(damaged)?;
    let key = cx.keyring().owned_of(OWNER, &owned.account, &owned.region, &wrapped).await?;
    let bound = EncryptionContext::from(context(&owned.machine_arn));
    let key = key.decrypt(&wrapped, &bound).map_err(failed)?;
    Ok(Key(data_keys::key_bytes(key.reveal())?))
}

/// Stores a sealed text in place of the one of `before` parts; gives how many parts it has.
///
/// # Errors
/// [`Failure::Internal`] for what has no form.
pub(crate) fn write_contents(
    cx: &mut Writer<'_>,
    (home, name): (&str, &str),
    sealed: &[u8],
    before: usize,
) -> Result<usize, Failure> {
    let mut parts = 0_usize;
    for chunk in sealed.chunks(PART_BYTES) {
        let row = ContentsPart { sealed: STANDARD.encode(chunk) };
        CONTENTS.put(cx.tx_mut(), &[home, name, &part_name(parts)], &row)?;
        parts = parts.saturating_add(1);
    }
    for part in parts..before {
        CONTENTS.delete(cx.tx_mut(), &[home, name, &part_name(part)]);
    }
    Ok(parts)
}

/// Removes a sealed text.
pub(crate) fn remove_contents(cx: &mut Writer<'_>, (home, name): (&str, &str), parts: usize) {
    for part in 0..parts {
        CONTENTS.delete(cx.tx_mut(), &[home, name, &part_name(part)]);
    }
}

/// A sealed text.
///
/// # Errors
/// [`Failure::Internal`] for one that lacks parts.
pub(crate) async fn read_contents(
    cx: &mut Ctx,
    (home, name): (&str, &str),
    parts: usize,
) -> Result<Vec<u8>, Failure> {
    let damaged = || Failure::Internal("a sealed text of an execution is damaged".to_owned());
    let mut bytes = Vec::new();
    for part in 0..parts {
        let row = CONTENTS.get(cx, &[home, name, &part_name(part)]).await?;
        let row = row.ok_or_else(damaged)?;
        bytes.extend(STANDARD.decode(&row.sealed).map_err(|_| damaged())?);
    }
    Ok(bytes)
}

fn part_name(part: usize) -> String {
    format!("{part:04}")
}

fn failed(error: envelope::EnvelopeError) -> Failure {
    Failure::Internal(error.to_string())
}
