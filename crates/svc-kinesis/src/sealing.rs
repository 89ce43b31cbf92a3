//! What records lie under, and how they are sealed and opened.
//!
//! Records are sealed in any case: under a key of KMS while the stream has one, else under a key that Kinesis owns for
//! the account and Region, which users never see. Each is bound to an id of its own, so that none opens in the
//! place of another. Whoever puts needs `kms:GenerateDataKey`, whoever reads `kms:Decrypt`, as at AWS.
//!
//! A data key of KMS seals what one caller puts into one stream within five minutes; what is remembered of
//! it is its ciphertext alone. Each use asks KMS for it anew, so that a key that is turned off ends the reuse at once,
//! and each use is in the trail.
//!
//! Source: <https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html>

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use api_kinesis::errors;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure};
use envelope::{EncryptionContext, open_value, seal_value};
use names::{AccountId, Arn, ArnNamespace, Region};
use secret::Secret;
use serde::{Deserialize, Serialize};

use crate::limits::{REMEMBERED_MAX, REUSE_MS};
use crate::stream::StreamRecord;

/// The service that calls, in `aws:CalledVia`.
const VIA: &str = "kinesis.amazonaws.com";

/// As whose key the service's own is kept.
const OWNER: &str = "kinesis";

/// What every data key is bound to: key policies know it as `kms:EncryptionContext:aws:kinesis:arn`.
const CONTEXT: &str = "aws:kinesis:arn";

/// What a record lies under.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) enum Sealing {
    /// A data key under the key that Kinesis owns.
    Owned {
        account: AccountId,
        region: Region,
        /// Base64.
        data_key: String,
        stream_arn: String,
    },
    /// A data key of KMS.
    Kms {
        kms_key_arn: String,
        /// Base64.
        data_key: String,
        stream_arn: String,
    },
}

/// The data keys in use, by stream, key of KMS and caller: their ciphertexts, and until when.
#[derive(Debug, Default)]
pub(crate) struct DataKeys {
    in_use: Mutex<HashMap<[String; 3], (Sealing, i64)>>,
}

/// Seals what a call puts, under one data key.
#[derive(Debug)]
pub(crate) struct Sealer {
    pub(crate) sealing: Sealing,
    key: Secret<[u8; 32]>,
}

impl DataKeys {
    fn find(&self, place: &[String; 3], now_ms: i64) -> Option<Sealing> {
        let in_use = self.in_use.lock().unwrap_or_else(PoisonError::into_inner);
        let (sealing, until_ms) = in_use.get(place)?;
        (now_ms < *until_ms).then(|| sealing.clone())
    }

    fn keep(&self, place: [String; 3], sealing: &Sealing, until_ms: i64) {
        let mut in_use = self.in_use.lock().unwrap_or_else(PoisonError::into_inner);
        if in_use.len() >= REMEMBERED_MAX {
            in_use.clear();
        }
        in_use.insert(place, (sealing.clone(), until_ms));
    }

    /// For records of `stream`.
    ///
    /// # Errors
    /// KMS's refusals in our words.
    pub(crate) async fn sealer(
        &self,
        cx: &mut Ctx,
        stream: &StreamRecord,
    ) -> Result<Sealer, Failure> {
        let Some(key_id) = &stream.kms_key_id else { return owned(cx, stream).await };
        let now_ms = cx.now().unix_ms();
        let place = [stream.home.clone(), key_id.clone(), cx.caller().arn().to_owned()];
        if let Some(sealing) = self.find(&place, now_ms) {
            let key = open_key(cx, &sealing).await?;
            return Ok(Sealer { sealing, key });
        }
        let (key_id, arn) = (key_name(cx, stream, key_id), stream.arn());
        let made = data_keys::generate(cx, VIA, key_id, context(&arn)).await;
        let made = made.map_err(in_our_words)?;
        let sealing = Sealing::Kms {
            kms_key_arn: made.key_arn,
            data_key: STANDARD.encode(made.ciphertext),
            stream_arn: arn,
        };
        self.keep(place, &sealing, now_ms.saturating_add(REUSE_MS));
        Ok(Sealer { sealing, key: made.plaintext })
    }
}

impl Sealer {
    /// Seals one record, bound to its id.
    ///
    /// # Errors
    /// When a primitive fails.
    pub(crate) fn seal(&self, cx: &Ctx, id: &str, plain: &[u8]) -> Result<Vec<u8>, Failure> {
        seal_value(&self.key, &[id], plain, cx.random()).map_err(failed)
    }
}

async fn owned(cx: &Ctx, stream: &StreamRecord) -> Result<Sealer, Failure> {
    let (account, region) = (&stream.account, &stream.region);
    let owned = cx.keyring().owned(OWNER, account, region).await?;
    let key = Secret::new(envelope::random::bytes::<32>(cx.random()));
    let context = EncryptionContext::from(context(&stream.arn()));
    let wrapped = owned.encrypt(key.reveal(), &context, cx.random()).map_err(failed)?;
    let sealing = Sealing::Owned {
        account: account.clone(),
        region: region.clone(),
        data_key: STANDARD.encode(wrapped),
        stream_arn: stream.arn(),
    };
    Ok(Sealer { sealing, key })
}

/// Opens records; each data key is asked for once.
#[derive(Default)]
pub(crate) struct Opener {
    keys: HashMap<Sealing, Secret<[u8; 32]>>,
}

impl Opener {
    /// What [`Sealer::seal`] sealed.
    ///
    /// # Errors
    /// KMS's refusals in our words.
    pub(crate) async fn open(
        &mut self,
        cx: &mut Ctx,
        (sealing, id): (&Sealing, &str),
        sealed: &[u8],
    ) -> Result<Secret<Vec<u8>>, Failure> {
        let key = match self.keys.remove(sealing) {
            Some(key) => key,
            None => open_key(cx, sealing).await?,
        };
        let plain = open_value(&key, &[id], sealed).map_err(failed);
        self.keys.insert(sealing.clone(), key);
        plain
    }
}

/// The data key, with the caller's permissions.
async fn open_key(cx: &mut Ctx, sealing: &Sealing) -> Result<Secret<[u8; 32]>, Failure> {
    let damaged = |_| Failure::Internal("the data key of a record is damaged".to_owned());
    match sealing {
        Sealing::Owned { account, region, data_key, stream_arn } => {
            let wrapped = STANDARD.decode(data_key).map_err(damaged)?;
            let key = cx.keyring().owned_of(OWNER, account, region, &wrapped).await?;
            let context = EncryptionContext::from(context(stream_arn));
            let key = key.decrypt(&wrapped, &context).map_err(failed)?;
            data_keys::key_bytes(key.reveal())
        }
        Sealing::Kms { kms_key_arn, data_key, stream_arn } => {
            let wrapped = STANDARD.decode(data_key).map_err(damaged)?;
            let context = context(stream_arn);
            let key = data_keys::decrypt(cx, VIA, (kms_key_arn, &wrapped), context).await;
            key.map_err(in_our_words)
        }
    }
}

fn context(stream_arn: &str) -> BTreeMap<String, String> {
    BTreeMap::from([(CONTEXT.to_owned(), stream_arn.to_owned())])
}

/// The key of `stream` in words that mean the same in the caller's account.
fn key_name(cx: &Ctx, stream: &StreamRecord, named: &str) -> String {
    if stream.account == *cx.account() || named.starts_with(Arn::SCHEME) {
        return named.to_owned();
    }
    let namespace = ArnNamespace::regional("kms", &stream.region, &stream.account);
    let is_alias = named.starts_with("alias/");
    namespace.resource(&[if is_alias { "" } else { "key/" }, named])
}

fn in_our_words(failure: Failure) -> Failure {
    let (code, text) = match &failure {
        Failure::Aws(error) => (error.code().to_owned(), error.message().unwrap_or_default()),
        Failure::Denied(denial) => ("AccessDeniedException".to_owned(), denial.text.as_str()),
        _ => return failure,
    };
    let text = text.to_owned();
    Failure::Aws(match code.as_str() {
        "AccessDeniedException" => errors::kms_access_denied_exception(text),
        "DisabledException" => errors::kms_disabled_exception(text),
        "NotFoundException" => errors::kms_not_found_exception(text),
        "KMSInvalidStateException" | "InvalidKeyUsageException" => {
            errors::kms_invalid_state_exception(text)
        }
        "ThrottlingException" | "KeyUnavailableException" | "DependencyTimeoutException" => {
            errors::kms_throttling_exception(text)
        }
        _ => return failure,
    })
}

fn failed(error: envelope::EnvelopeError) -> Failure {
    Failure::Internal(format!("a record of a stream: {error}"))
}
