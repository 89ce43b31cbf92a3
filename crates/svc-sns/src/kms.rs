//! The calls SNS makes to KMS for who publishes, and KMS's refusals in its own words.
//!
//! Whoever publishes needs `kms:GenerateDataKey` and `kms:Decrypt`, as at AWS. A data key seals what one caller
//! publishes to one topic within five minutes; what is remembered of it is its ciphertext alone. Each use asks
//! KMS for the key anew. A message is opened for its delivery on behalf of who has published it, so that the
//! key's policy has the last word then, too.
//!
//! Source: <https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html>

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use api_kms::{Decrypt, DecryptRequest};
use api_sns::errors;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{CallSource, Ctx, Failure};
use names::{Arn, ArnNamespace, PrincipalArn, Region};
use secret::Secret;
use stdx::Timestamp;

use crate::PRINCIPAL;
use crate::limits::{DATA_KEY_MS, REMEMBERED_MAX};
use crate::topic::TopicRecord;
use crate::wrapping::{Publisher, Source, Wrapped};

/// The services that publish of their own accord.
const SERVICES: [&str; 4] = [
    "cloudtrail.amazonaws.com",
    "events.amazonaws.com",
    "s3.amazonaws.com",
    "cloudwatch.amazonaws.com",
];

/// The data keys in use, by topic, key of KMS and caller: their ciphertexts, and until when.
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
        if in_use.len() >= REMEMBERED_MAX {
            in_use.clear();
        }
        in_use.insert(place, (wrapped.clone(), until_ms));
    }

    /// A data key for what the caller publishes to `topic`: the one in use, or a new one.
    ///
    /// # Errors
    /// KMS's refusals in our words.
    pub(crate) async fn data_key(
        &self,
        cx: &mut Ctx,
        topic: &TopicRecord,
        key_id: &str,
    ) -> Result<(Wrapped, Secret<[u8; 32]>), Failure> {
        let place = [topic.home.clone(), key_id.to_owned(), cx.caller().arn().to_owned()];
        if let Some(wrapped) = self.find(&place, cx.now()) {
            let key = decrypt(cx, &wrapped).await?;
            return Ok((wrapped, key));
        }
        let publisher = publisher(cx)?;
        let key_id = key_name(cx, topic, key_id);
        let context = context(&topic.arn());
        let made =
            data_keys::generate(cx, PRINCIPAL, key_id, context).await.map_err(in_our_words)?;
        let wrapped = Wrapped {
            kms_key_arn: made.key_arn,
            data_key: STANDARD.encode(made.ciphertext),
            topic_arn: topic.arn(),
            publisher,
        };
        // As at AWS: a publisher may also decrypt, and what was made opens before anything lies under it.
        let key = decrypt(cx, &wrapped).await?;
        self.keep(place, &wrapped, cx.now().unix_ms().saturating_add(DATA_KEY_MS));
        Ok((wrapped, key))
    }
}

/// Who publishes.
fn publisher(cx: &Ctx) -> Result<Publisher, Failure> {
    let caller = cx.caller();
    if caller.is_service() {
        let source = cx.request().source.as_ref();
        let source = source.map(|it| Source { arn: it.arn.clone(), account: it.account.clone() });
        return Ok(Publisher::Service { name: caller.arn().to_owned(), source });
    }
    let arn = caller.session.as_ref().map_or(caller.arn(), |session| session.issuer.arn.as_str());
    match PrincipalArn::parse(arn) {
        Ok(arn) => Ok(Publisher::Principal(arn.as_str().to_owned())),
        Err(_) => Err(errors::kms_access_denied_exception(
            "The caller has no principal on whose behalf the message could be opened.",
        )
        .into()),
    }
}

/// `kms:Decrypt` of a data key with the caller's permissions.
async fn decrypt(cx: &mut Ctx, wrapped: &Wrapped) -> Result<Secret<[u8; 32]>, Failure> {
    let ciphertext = ciphertext(wrapped)?;
    let context = context(&wrapped.topic_arn);
    let key = data_keys::decrypt(cx, PRINCIPAL, (&wrapped.kms_key_arn, &ciphertext), context).await;
    key.map_err(in_our_words)
}

/// `kms:Decrypt` of a data key on behalf of who has published what lies under it, for a delivery.
///
/// # Errors
/// KMS's refusals in our words, also where the publisher is no principal any more.
pub(crate) async fn decrypt_for_publisher(
    cx: &mut Ctx,
    wrapped: &Wrapped,
) -> Result<Secret<[u8; 32]>, Failure> {
    let input = DecryptRequest {
        ciphertext_blob: Some(ciphertext(wrapped)?.into()),
        encryption_context: Some(context(&wrapped.topic_arn)),
        key_id: Some(wrapped.kms_key_arn.clone()),
        ..DecryptRequest::default()
    };
    let region = wrapped.kms_key_arn.split(':').nth(3).and_then(|it| Region::parse(it).ok());
    let region = region.ok_or_else(|| Failure::Internal("a stored key has no region".into()))?;
    let opened = match &wrapped.publisher {
        Publisher::Principal(arn) => {
            let arn = PrincipalArn::parse(arn)
                .map_err(|_| Failure::Internal("a stored publisher is no principal".into()))?;
            Box::pin(cx.call_on_behalf::<Decrypt>(PRINCIPAL, (&arn, region), input)).await
        }
        Publisher::Service { name, source } => {
            let service = SERVICES.into_iter().find(|service| service == name);
            let service =
                service.ok_or_else(|| Failure::Internal("an unknown service published".into()))?;
            let source = source
                .as_ref()
                .ok_or_else(|| Failure::Internal("a service published for nobody".into()))?;
            let source = CallSource { arn: source.arn.clone(), account: source.account.clone() };
            Box::pin(cx.call_as_service::<Decrypt>(service, (source, region), input)).await
        }
    };
    let plaintext = opened.map_err(in_our_words)?.plaintext;
    let plaintext = plaintext.ok_or_else(|| Failure::Internal("KMS gave no plaintext".into()))?;
    data_keys::key_bytes(plaintext.reveal())
}

fn ciphertext(wrapped: &Wrapped) -> Result<Vec<u8>, Failure> {
    STANDARD
        .decode(&wrapped.data_key)
        .map_err(|_| Failure::Internal("the data key of a message is damaged".to_owned()))
}

/// What every message is bound to: key policies know it as `kms:EncryptionContext:aws:sns:topicArn`.
pub(crate) fn context(topic_arn: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("aws:sns:topicArn".to_owned(), topic_arn.to_owned())])
}

/// The key of `topic` in words that mean the same in the caller's account.
fn key_name(cx: &Ctx, topic: &TopicRecord, named: &str) -> String {
    if topic.account == *cx.account() || named.starts_with(Arn::SCHEME) {
        return named.to_owned();
    }
    let namespace = ArnNamespace::regional("kms", &topic.region, &topic.account);
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
        "InvalidKeyUsageException" | "KMSInvalidStateException" => {
            errors::kms_invalid_state_exception(text)
        }
        "NotFoundException" => errors::kms_not_found_exception(text),
        "ThrottlingException" | "KeyUnavailableException" | "DependencyTimeoutException" => {
            errors::kms_throttling_exception(text)
        }
        _ => return failure,
    })
}
