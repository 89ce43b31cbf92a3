//! What contents lie under, and how they are sealed and opened.
//!
//! Contents are sealed in any case: under a key of KMS where the queue names one (SSE-KMS), else under a key
//! that SQS owns for the account and region (SSE-SQS), which users never see. Each is bound to the id of its
//! contents, so that none opens in the place of another.

use std::collections::{BTreeMap, HashMap};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure};
use envelope::{EncryptionContext, open_value, seal_value};
use identity::fresh_label;
use secret::Secret;

use crate::contents::Contents;
use crate::kms::{DataKeys, decrypt};
use crate::message::{StoredContents, parts_of};
use crate::queue::QueueRecord;
use crate::settings::Encryption;
use crate::wrapping::{Owned, Sealing, Wrapped};

/// As whose key the service's own is kept.
const OWNER: &str = "sqs";

/// The letters and digits of an id that no other contents have.
const ID_CHARS: usize = 26;

/// Contents that are sealed and not stored yet.
#[derive(Debug)]
pub(crate) struct SealedContents {
    pub(crate) stored: StoredContents,
    pub(crate) bytes: Vec<u8>,
}

/// Seals what a call sends, under one data key.
#[derive(Debug)]
pub(crate) struct Sealer {
    sealing: Sealing,
    key: Secret<[u8; 32]>,
}

impl Sealer {
    /// For messages to `queue`.
    ///
    /// # Errors
    /// KMS's refusals in our words.
    pub(crate) async fn begin(
        cx: &mut Ctx,
        keys: &DataKeys,
        queue: &QueueRecord,
    ) -> Result<Self, Failure> {
        match &queue.settings.encryption {
            Encryption::Kms { key_id, reuse_seconds } => {
                let (wrapped, key) = keys.data_key(cx, queue, (key_id, *reuse_seconds)).await?;
                Ok(Self { sealing: Sealing::Kms(wrapped), key })
            }
            Encryption::Owned { .. } => {
                let (account, region) = (&queue.account, &queue.region);
                let owned = cx.keyring().owned(OWNER, account, region).await?;
                let key = Secret::new(envelope::random::bytes::<32>(cx.random()));
                let context = context(&queue.arn());
                let wrapped = owned.encrypt(key.reveal(), &context, cx.random());
                let owned = Owned {
                    account: account.clone(),
                    region: region.clone(),
                    data_key: STANDARD.encode(wrapped.map_err(failed)?),
                    queue_arn: queue.arn(),
                };
                Ok(Self { sealing: Sealing::Owned(owned), key })
            }
        }
    }

    /// Seals the contents of one message.
    ///
    /// # Errors
    /// When a primitive fails.
    pub(crate) fn seal(&self, cx: &Ctx, contents: &Contents) -> Result<SealedContents, Failure> {
        let id = fresh_label(cx.random(), ID_CHARS);
        let plain = contents.to_bytes()?;
        let bytes = seal_value(&self.key, &[&id], plain.reveal(), cx.random()).map_err(failed)?;
        let (parts, sealing) = (parts_of(&bytes), self.sealing.clone());
        Ok(SealedContents { stored: StoredContents { id, parts, sealing }, bytes })
    }
}

/// Opens contents; each data key is asked for once.
#[derive(Default)]
pub(crate) struct Opener {
    keys: HashMap<Wrapped, Secret<[u8; 32]>>,
}

impl Opener {
    /// The contents of a message.
    ///
    /// # Errors
    /// KMS's refusals in our words.
    pub(crate) async fn open(
        &mut self,
        cx: &mut Ctx,
        stored: &StoredContents,
    ) -> Result<Contents, Failure> {
        let bytes = stored.read(cx).await?;
        let plain = match &stored.sealing {
            Sealing::Owned(owned) => {
                let key = open_owned(cx, owned).await?;
                open_value(&key, &[&stored.id], &bytes)
            }
            Sealing::Kms(wrapped) => {
                let key = match self.keys.remove(wrapped) {
                    Some(key) => key,
                    None => decrypt(cx, wrapped).await?,
                };
                let plain = open_value(&key, &[&stored.id], &bytes);
                self.keys.insert(wrapped.clone(), key);
                plain
            }
        };
        Contents::from_bytes(&plain.map_err(failed)?)
    }
}

async fn open_owned(cx: &Ctx, owned: &Owned) -> Result<Secret<[u8; 32]>, Failure> {
    let damaged = |_| Failure::Internal("the data key of a message is damaged".to_owned());
    let wrapped = STANDARD.decode(&owned.data_key).map_err(damaged)?;
    let (account, region) = (&owned.account, &owned.region);
    let key = cx.keyring().owned_of(OWNER, account, region, &wrapped).await?;
    let key = key.decrypt(&wrapped, &context(&owned.queue_arn)).map_err(failed)?;
    data_keys::key_bytes(key.reveal())
}

fn context(queue_arn: &str) -> EncryptionContext {
    let pairs = [("aws:sqs:arn", queue_arn)];
    EncryptionContext::from(BTreeMap::from(
        pairs.map(|(key, value)| (key.to_owned(), value.to_owned())),
    ))
}

fn failed(error: envelope::EnvelopeError) -> Failure {
    Failure::Internal(error.to_string())
}
