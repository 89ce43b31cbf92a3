//! Which key seals an object: what the request asks for, what the bucket does without being asked,
//! and where the key comes from when the object is written and when it is read.

pub(crate) mod customer_key;
pub(crate) mod kms;

use std::collections::BTreeMap;
use std::sync::Arc;

use api_s3::{EncryptionMembers, ServerSideEncryption, errors};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Access, Ctx, Failure};
use envelope::{BackingKey, EncryptionContext, Mode, WrappingKey};
use sealed_blobs::sealing_failure;
use secret::Secret;
use wire::{AwsError, SensitiveString};

use crate::bucket::{BucketRecord, DefaultEncryption};
use crate::encryption::customer_key::{CustomerHeaders, SentKey};
use crate::object::{ChosenBy, ShownMode};

/// The encryption context pair S3 adds: what the key is used for.
pub(crate) const CONTEXT_ARN: &str = "aws:s3:arn";

/// The key of an account that S3 uses when SSE-KMS names none.
const MANAGED_KEY: &str = "alias/aws/s3";

/// The encryption headers of a request that writes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EncryptionHeaders<'a> {
    pub(crate) mode: Option<&'a ServerSideEncryption>,
    pub(crate) key_id: Option<&'a str>,
    pub(crate) context: Option<&'a SensitiveString>,
    pub(crate) bucket_key: Option<bool>,
    pub(crate) customer: CustomerHeaders<'a>,
}

impl<'a> From<EncryptionMembers<'a>> for EncryptionHeaders<'a> {
    fn from(members: EncryptionMembers<'a>) -> Self {
        Self {
            mode: members.server_side_encryption,
            key_id: members.sse_kms_key_id,
            context: members.sse_kms_encryption_context,
            bucket_key: members.bucket_key_enabled,
            customer: CustomerHeaders {
                algorithm: members.sse_customer_algorithm,
                key: members.sse_customer_key,
                key_md5: members.sse_customer_key_md5,
            },
        }
    }
}

impl EncryptionHeaders<'_> {
    /// Adds the condition keys by which a policy can demand encryption: the headers as sent.
    pub(crate) fn describe(&self, access: Access) -> Access {
        access
            .key_if(
                "s3:x-amz-server-side-encryption",
                self.mode.map(|mode| mode.as_str().to_owned()),
            )
            .key_if(
                "s3:x-amz-server-side-encryption-aws-kms-key-id",
                self.key_id.map(ToOwned::to_owned),
            )
            .key_if(
                "s3:x-amz-server-side-encryption-customer-algorithm",
                self.customer.algorithm.map(ToOwned::to_owned),
            )
    }

    /// Who says how the object is encrypted.
    pub(crate) const fn chosen_by(&self) -> ChosenBy {
        if self.mode.is_some() || self.customer.are_present() {
            ChosenBy::Request
        } else {
            ChosenBy::Bucket
        }
    }

    /// What the request wants, or else what the bucket does by default.
    ///
    /// # Errors
    /// The errors of headers that do not fit one another; `AccessDenied` for SSE-C where the
    /// bucket blocks it.
    pub(crate) fn choose(
        &self,
        cx: &Ctx,
        bucket: &BucketRecord,
        key: &str,
    ) -> Result<TargetEncryption, AwsError> {
        if let Some(sent) = self.customer.read(cx.request().is_secure())? {
            if self.mode.is_some() {
                return Err(errors::invalid_argument(
                    "Server Side Encryption with Customer provided key is incompatible with the encryption method specified",
                ));
            }
            if bucket.blocks_sse_c {
                return Err(errors::access_denied().with_message(format!(
                    "User: {} is not authorized to perform: s3:PutObject on resource: \"{}/{key}\" because this bucket has blocked upload requests that specify Server Side Encryption with Customer provided keys (SSE-C). Please specify a different server-side encryption type",
                    cx.caller().arn(),
                    bucket.arn(),
                )));
            }
            return Ok(TargetEncryption::Customer(sent));
        }
        let bucket_key = self.bucket_key.unwrap_or(bucket.bucket_key);
        match self.mode {
            Some(ServerSideEncryption::AwsKms) => Ok(TargetEncryption::Kms {
                key_id: self.key_id.map(ToOwned::to_owned),
                bucket_key,
                context: self.read_context()?,
            }),
            // A Bucket Key that is asked for with it is not used, as at AWS.
            Some(ServerSideEncryption::AwsKmsDsse) => Ok(TargetEncryption::DualKms {
                key_id: self.key_id.map(ToOwned::to_owned),
                context: self.read_context()?,
            }),
            _ if self.key_id.is_some() => Err(errors::invalid_argument(
                "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms",
            )
            .with_detail("ArgumentName", "x-amz-server-side-encryption")
            .with_detail("ArgumentValue", self.mode.map_or("null", ServerSideEncryption::as_str))),
            Some(ServerSideEncryption::Aes256) => Ok(TargetEncryption::S3),
            Some(other) => {
                Err(errors::invalid_argument("The encryption method specified is not supported")
                    .with_detail("ArgumentName", "x-amz-server-side-encryption")
                    .with_detail("ArgumentValue", other.as_str()))
            }
            None => match &bucket.encryption {
                DefaultEncryption::S3 => Ok(TargetEncryption::S3),
                DefaultEncryption::Kms { key_id } => Ok(TargetEncryption::Kms {
                    key_id: key_id.clone(),
                    bucket_key,
                    context: self.read_context()?,
                }),
                DefaultEncryption::DualKms { key_id } => Ok(TargetEncryption::DualKms {
                    key_id: key_id.clone(),
                    context: self.read_context()?,
                }),
            },
        }
    }

    fn read_context(&self) -> Result<BTreeMap<String, String>, AwsError> {
        let Some(header) = self.context else { return Ok(BTreeMap::new()) };
        let decoded = STANDARD.decode(header.reveal()).ok();
        decoded.and_then(|json| serde_json::from_slice(&json).ok()).ok_or_else(|| {
            errors::invalid_argument(
                "The header 'x-amz-server-side-encryption-context' shall be Base64-encoded UTF-8 string holding JSON with the encryption context key-value pairs",
            )
        })
    }
}

/// The encryption an object is to have.
pub(crate) enum TargetEncryption {
    /// SSE-S3.
    S3,
    /// SSE-KMS.
    Kms {
        /// The key as the caller or the bucket names it; none is the account's managed key.
        key_id: Option<String>,
        /// Whether KMS is asked for the bucket rather than for the object.
        bucket_key: bool,
        /// The caller's own encryption context.
        context: BTreeMap<String, String>,
    },
    /// DSSE-KMS: two layers, the inner one under a key of KMS. KMS is asked for each object.
    DualKms {
        /// As that of [`TargetEncryption::Kms`].
        key_id: Option<String>,
        /// The caller's own encryption context.
        context: BTreeMap<String, String>,
    },
    /// SSE-C.
    Customer(SentKey),
}

/// The key that wraps the data keys of an object about to be written.
pub(crate) struct Sealing {
    pub(crate) mode: Mode,
    pub(crate) wrapping: WrappingKey,
    pub(crate) shown: ShownMode,
}

impl Sealing {
    /// Gets the key that a new object is sealed with. Asks KMS for SSE-KMS.
    pub(crate) async fn begin(
        cx: &mut Ctx,
        bucket: &BucketRecord,
        key: &str,
        target: TargetEncryption,
    ) -> Result<Self, Failure> {
        match target {
            TargetEncryption::S3 => Self::begin_s3(cx, bucket, key).await,
            TargetEncryption::Kms { key_id, bucket_key, context } => {
                let arn = if bucket_key { bucket.arn() } else { bucket.object_arn(key) };
                let context = with_arn(context, arn)?;
                let key_id = key_id.unwrap_or_else(|| MANAGED_KEY.to_owned());
                let made = kms::generate(cx, key_id, context.clone()).await?;
                let wrapping = if bucket_key {
                    WrappingKey::from_bucket_key(made.plaintext)
                } else {
                    WrappingKey::from_kms(made.plaintext)
                };
                let mode = Mode::SseKms {
                    key_arn: made.key_arn.clone(),
                    context: EncryptionContext::from(context),
                    bucket_key,
                    kms_ciphertext: made.ciphertext,
                };
                let shown = ShownMode::SseKms { key_arn: made.key_arn, bucket_key };
                Ok(Self { mode, wrapping, shown })
            }
            TargetEncryption::DualKms { key_id, context } => {
                let context = with_arn(context, bucket.object_arn(key))?;
                Self::begin_dual(cx, bucket, key, key_id, context).await
            }
            TargetEncryption::Customer(sent) => {
                let check = sent.key.check(cx.random()).map_err(sealing_failure)?;
                let wrapping = sent.key.wrapping_key();
                let shown = ShownMode::SseC { key_md5: sent.key_md5 };
                Ok(Self { mode: Mode::SseC { check }, wrapping, shown })
            }
        }
    }

    /// Two keys of two origins: KMS makes one for this object, the other is the service's.
    async fn begin_dual(
        cx: &mut Ctx,
        bucket: &BucketRecord,
        key: &str,
        key_id: Option<String>,
        context: BTreeMap<String, String>,
    ) -> Result<Self, Failure> {
        let key_id = key_id.unwrap_or_else(|| MANAGED_KEY.to_owned());
        let made = kms::generate(cx, key_id, context.clone()).await?;
        let owned = service_key(cx, bucket).await?;
        let service = Secret::new(envelope::random::bytes::<32>(cx.random()));
        let service_ciphertext = owned
            .encrypt(service.reveal(), &outer_context(bucket, key), cx.random())
            .map_err(sealing_failure)?;
        let mode = Mode::DsseKms {
            key_arn: made.key_arn.clone(),
            context: EncryptionContext::from(context),
            kms_ciphertext: made.ciphertext,
            service_ciphertext,
        };
        let wrapping = WrappingKey::dual(made.plaintext, service);
        Ok(Self { mode, wrapping, shown: ShownMode::DsseKms { key_arn: made.key_arn } })
    }

    async fn begin_s3(cx: &mut Ctx, bucket: &BucketRecord, key: &str) -> Result<Self, Failure> {
        let owned = service_key(cx, bucket).await?;
        let plaintext = Secret::new(envelope::random::bytes::<32>(cx.random()));
        let kms_ciphertext = owned
            .encrypt(plaintext.reveal(), &service_context(bucket, key), cx.random())
            .map_err(sealing_failure)?;
        Ok(Self {
            mode: Mode::SseS3 { kms_ciphertext },
            wrapping: WrappingKey::from_kms(plaintext),
            shown: ShownMode::SseS3,
        })
    }
}

/// Gets the key that the data keys of a stored object are wrapped under. Asks KMS for SSE-KMS,
/// every time: a key that was switched off must fail at once. `customer` is what
/// [`customer_wrapping`] made of the request's headers.
///
/// # Errors
/// KMS's refusals; `InvalidRequest` without the customer key of an object that has one.
pub(crate) async fn unlock(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    key: &str,
    mode: &Mode,
    customer: Option<WrappingKey>,
) -> Result<WrappingKey, Failure> {
    let under_kms = match mode.under_kms() {
        Some((key_arn, context, ciphertext)) => {
            Some(kms::decrypt(cx, key_arn, context.pairs(), ciphertext).await?)
        }
        None => None,
    };
    let owned = match mode {
        Mode::SseS3 { kms_ciphertext: sealed }
        | Mode::DsseKms { service_ciphertext: sealed, .. } => {
            Some(service_key_of(cx, bucket, sealed).await?)
        }
        Mode::SseKms { .. } | Mode::SseC { .. } => None,
    };
    let opened = Opened { under_kms, owned, customer };
    opened.wrapping((bucket, key), mode)
}

/// What opens the envelope of an object.
pub(crate) struct Opened {
    /// What KMS has decrypted.
    pub(crate) under_kms: Option<Secret<[u8; 32]>>,
    /// The key of the service.
    pub(crate) owned: Option<Arc<BackingKey>>,
    pub(crate) customer: Option<WrappingKey>,
}

impl Opened {
    /// The key that the data keys of the object `key` are wrapped under.
    ///
    /// # Errors
    /// `InvalidRequest` without the customer key of an object that has one.
    pub(crate) fn wrapping(
        self,
        (bucket, key): (&BucketRecord, &str),
        mode: &Mode,
    ) -> Result<WrappingKey, Failure> {
        let missing = || Failure::Internal("a key is missing that the envelope needs".to_owned());
        let by_service = |ciphertext: &[u8], context: &EncryptionContext| {
            let owned = self.owned.as_ref().ok_or_else(missing)?;
            let plaintext = owned.decrypt(ciphertext, context).map_err(sealing_failure)?;
            kms::key_bytes(plaintext.reveal())
        };
        match mode {
            Mode::SseC { .. } => self.customer.ok_or_else(|| customer_key_missing().into()),
            Mode::SseS3 { kms_ciphertext } => {
                let plaintext = by_service(kms_ciphertext, &service_context(bucket, key))?;
                Ok(WrappingKey::from_kms(plaintext))
            }
            Mode::SseKms { bucket_key, .. } => {
                let plaintext = self.under_kms.ok_or_else(missing)?;
                Ok(match *bucket_key {
                    true => WrappingKey::from_bucket_key(plaintext),
                    false => WrappingKey::from_kms(plaintext),
                })
            }
            Mode::DsseKms { service_ciphertext, .. } => {
                let outer = by_service(service_ciphertext, &outer_context(bucket, key))?;
                Ok(WrappingKey::dual(self.under_kms.ok_or_else(missing)?, outer))
            }
        }
    }
}

/// The caller's encryption context with the pair of the service.
fn with_arn(
    mut context: BTreeMap<String, String>,
    arn: String,
) -> Result<BTreeMap<String, String>, AwsError> {
    if context.get(CONTEXT_ARN).is_some_and(|given| *given != arn) {
        return Err(errors::invalid_argument(format!(
            "The encryption context pair {CONTEXT_ARN} is set by the service."
        )));
    }
    context.insert(CONTEXT_ARN.to_owned(), arn);
    Ok(context)
}

/// The wrapping key of an object that is sealed under a customer key: the key that was sent, checked.
///
/// # Errors
/// `InvalidRequest` when the key is missing, or was sent for an object that has none;
/// `AccessDenied` for another key.
pub(crate) fn customer_wrapping(
    mode: &Mode,
    sent: Option<SentKey>,
) -> Result<Option<WrappingKey>, Failure> {
    match (mode, sent) {
        (Mode::SseC { check }, Some(sent)) => {
            if !check.verify(&sent.key).map_err(sealing_failure)? {
                return Err(errors::access_denied().into());
            }
            Ok(Some(sent.key.wrapping_key()))
        }
        (Mode::SseC { .. }, None) => Err(customer_key_missing().into()),
        (_, Some(_)) => Err(not_applicable().into()),
        (_, None) => Ok(None),
    }
}

fn customer_key_missing() -> AwsError {
    errors::invalid_request(
        "The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the object.",
    )
}

fn not_applicable() -> AwsError {
    errors::invalid_request("The encryption parameters are not applicable to this object.")
}

/// The service's key as it seals now.
async fn service_key(cx: &mut Ctx, bucket: &BucketRecord) -> Result<Arc<BackingKey>, Failure> {
    cx.keyring().owned("s3", &bucket.account, &bucket.region).await
}

/// The version of the service's key that has sealed `ciphertext`.
async fn service_key_of(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    ciphertext: &[u8],
) -> Result<Arc<BackingKey>, Failure> {
    cx.keyring().owned_of("s3", &bucket.account, &bucket.region, ciphertext).await
}

fn service_context(bucket: &BucketRecord, key: &str) -> EncryptionContext {
    EncryptionContext::from(BTreeMap::from([(CONTEXT_ARN.to_owned(), bucket.object_arn(key))]))
}

/// What the service's key of an outer layer is bound to: it is good for nothing else.
fn outer_context(bucket: &BucketRecord, key: &str) -> EncryptionContext {
    EncryptionContext::from(BTreeMap::from([
        (CONTEXT_ARN.to_owned(), bucket.object_arn(key)),
        ("ironkeep:layer".to_owned(), "outer".to_owned()),
    ]))
}
