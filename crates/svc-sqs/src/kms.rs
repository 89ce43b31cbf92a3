//! The calls SQS makes to KMS for its caller, and KMS's refusals in its own words.
//!
//! Whoever sends needs `kms:GenerateDataKey` and `kms:Decrypt`, whoever receives `kms:Decrypt`, as at AWS. A
//! data key seals the messages that one caller sends to one queue within the queue's reuse period; what is
//! remembered of it is its ciphertext alone. Each use asks KMS for the key anew, so that a key that is turned
//! off ends the reuse at once, and each use is in the trail.
//!
//! Source: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html>

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use api_sqs::errors;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure};
use names::{Arn, ArnNamespace};
use secret::Secret;
use stdx::Timestamp;

use crate::limits::{REMEMBERED_QUEUES_MAX, SECOND_MS};
use crate::queue::QueueRecord;
use crate::wrapping::Wrapped;

/// The service that calls, in `aws:CalledVia`.
const VIA: &str = "sqs.amazonaws.com";

/// The data keys in use, by queue, key of KMS and caller: their ciphertexts, and until when.
#[derive(Debug, Default)]
pub(crate) struct DataKeys {
    in_use: Mutex<HashMap<[String; 3], (Wrapped, i64)>>,
}

impl DataKeys {
    fn find(&self, place: &[String; 3], now: Timestamp) -> Option<Wrapped> {
        let in_use = self.in_use.lock().unwrap_or_else(PoisonError::into_inner);
        let (wrapped, until_ms) = in_use.get(place)?;
        (now.unix_ms() < *until_ms).then(|| wrapped.clone())
    }

    fn keep(&self, place: [String; 3], wrapped: &Wrapped, until_ms: i64) {
        let mut in_use = self.in_use.lock().unwrap_or_else(PoisonError::into_inner);
        if in_use.len() >= REMEMBERED_QUEUES_MAX {
            in_use.clear();
        }
        in_use.insert(place, (wrapped.clone(), until_ms));
    }

    /// A data key for what the caller sends to `queue`: the one in use, or a new one.
    ///
    /// # Errors
    /// KMS's refusals in our words.
    pub(crate) async fn data_key(
        &self,
        cx: &mut Ctx,
        queue: &QueueRecord,
        (key_id, reuse_seconds): (&str, i64),
    ) -> Result<(Wrapped, Secret<[u8; 32]>), Failure> {
        let place = [queue.home.clone(), key_id.to_owned(), cx.caller().arn().to_owned()];
        if let Some(wrapped) = self.find(&place, cx.now()) {
            let key = decrypt(cx, &wrapped).await?;
            return Ok((wrapped, key));
        }
        let key_id = key_name(cx, queue, key_id);
        let context = context(&queue.arn());
        let made = data_keys::generate(cx, VIA, key_id, context).await.map_err(in_our_words)?;
        let wrapped = Wrapped {
            kms_key_arn: made.key_arn,
            data_key: STANDARD.encode(made.ciphertext),
            queue_arn: queue.arn(),
        };
        // As at AWS: a sender may also decrypt, and what was made opens before anything lies under it.
        let key = decrypt(cx, &wrapped).await?;
        let until_ms = reuse_seconds.saturating_mul(SECOND_MS).saturating_add(cx.now().unix_ms());
        self.keep(place, &wrapped, until_ms);
        Ok((wrapped, key))
    }
}

/// `kms:Decrypt` of a data key with the caller's permissions.
///
/// # Errors
/// KMS's refusals in our words.
pub(crate) async fn decrypt(cx: &mut Ctx, wrapped: &Wrapped) -> Result<Secret<[u8; 32]>, Failure> {
    let damaged = |_| Failure::Internal("the data key of a message is damaged".to_owned());
    let ciphertext = STANDARD.decode(&wrapped.data_key).map_err(damaged)?;
    let context = context(&wrapped.queue_arn);
    let key = data_keys::decrypt(cx, VIA, (&wrapped.kms_key_arn, &ciphertext), context).await;
    key.map_err(in_our_words)
}

/// What every message is bound to: key policies know it as `kms:EncryptionContext:aws:sqs:arn`.
fn context(queue_arn: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("aws:sqs:arn".to_owned(), queue_arn.to_owned())])
}

/// The key of `queue` in words that mean the same in the caller's account.
fn key_name(cx: &Ctx, queue: &QueueRecord, named: &str) -> String {
    if queue.account == *cx.account() || named.starts_with(Arn::SCHEME) {
        return named.to_owned();
    }
    let namespace = ArnNamespace::regional("kms", &queue.region, &queue.account);
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
        "AccessDeniedException" => errors::kms_access_denied(text),
        "DisabledException" => errors::kms_disabled(text),
        "InvalidKeyUsageException" => errors::kms_invalid_key_usage(text),
        "NotFoundException" => errors::kms_not_found(text),
        "KMSInvalidStateException" => errors::kms_invalid_state(text),
        "ThrottlingException" | "KeyUnavailableException" | "DependencyTimeoutException" => {
            errors::kms_throttled(text)
        }
        _ => return failure,
    })
}
