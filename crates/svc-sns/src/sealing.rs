//! What contents lie under, and how they are sealed and opened.
//!
//! Contents are sealed in any case: under a key of KMS where the topic names one (SSE-KMS), else under a key
//! that SNS owns for the account and region, which users never see. Each is bound to the id of its message, so
//! that none opens in the place of another.

use std::collections::{BTreeMap, HashMap};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure};
use envelope::{EncryptionContext, open_value, seal_value};
use secret::Secret;

use crate::contents::Contents;
use crate::kms::{DataKeys, context, decrypt_for_publisher};
use crate::message::MessageRecord;
use crate::topic::TopicRecord;
use crate::wrapping::{Owned, Sealing, Wrapped};

/// As whose key the service's own is kept.
pub(crate) const OWNER: &str = "sns";

/// Seals what a call publishes, under one data key.
#[derive(Debug)]
pub(crate) struct Sealer {
    pub(crate) sealing: Sealing,
    key: Secret<[u8; 32]>,
}

impl Sealer {
    /// For messages to `topic`.
    ///
    /// # Errors
    /// KMS's refusals in our words.
    pub(crate) async fn begin(
        cx: &mut Ctx,
        keys: &DataKeys,
        topic: &TopicRecord,
    ) -> Result<Self, Failure> {
        match &topic.settings.kms_key {
            Some(key_id) => {
                let (wrapped, key) = keys.data_key(cx, topic, key_id).await?;
                Ok(Self { sealing: Sealing::Kms(wrapped), key })
            }
            None => Self::owned(cx, topic).await,
        }
    }

    /// Under the service's own key: what the service itself says.
    ///
    /// # Errors
    /// When a primitive fails.
    pub(crate) async fn owned(cx: &mut Ctx, topic: &TopicRecord) -> Result<Self, Failure> {
        let (account, region) = (&topic.account, &topic.region);
        let owned = cx.keyring().owned(OWNER, account, region).await?;
        let key = Secret::new(envelope::random::bytes::<32>(cx.random()));
        let context = EncryptionContext::from(context(&topic.arn()));
        let wrapped = owned.encrypt(key.reveal(), &context, cx.random());
        let owned = Owned {
            account: account.clone(),
            region: region.clone(),
            data_key: STANDARD.encode(wrapped.map_err(failed)?),
            topic_arn: topic.arn(),
        };
        Ok(Self { sealing: Sealing::Owned(owned), key })
    }

    /// Seals the contents of the message `id`.
    ///
    /// # Errors
    /// When a primitive fails.
    pub(crate) fn seal(&self, cx: &Ctx, id: &str, contents: &Contents) -> Result<Vec<u8>, Failure> {
        let plain = contents.to_bytes()?;
        seal_value(&self.key, &[id], plain.reveal(), cx.random()).map_err(failed)
    }
}

/// Opens contents; each data key is asked for once.
#[derive(Default)]
pub(crate) struct Opener {
    keys: HashMap<Wrapped, Secret<[u8; 32]>>,
}

impl Opener {
    /// The contents of the message `id`.
    ///
    /// # Errors
    /// KMS's refusals in our words.
    pub(crate) async fn open(
        &mut self,
        cx: &mut Ctx,
        (id, message): (&str, &MessageRecord),
    ) -> Result<Contents, Failure> {
        let bytes = message.sealed(cx, id).await?;
        let plain = match &message.sealing {
            Sealing::Owned(owned) => {
                let key = open_owned(cx, owned).await?;
                open_value(&key, &[id], &bytes)
            }
            Sealing::Kms(wrapped) => {
                let key = match self.keys.remove(wrapped) {
                    Some(key) => key,
                    None => decrypt_for_publisher(cx, wrapped).await?,
                };
                let plain = open_value(&key, &[id], &bytes);
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
    let context: BTreeMap<String, String> = context(&owned.topic_arn);
    let key = key.decrypt(&wrapped, &EncryptionContext::from(context)).map_err(failed)?;
    data_keys::key_bytes(key.reveal())
}

fn failed(error: envelope::EnvelopeError) -> Failure {
    Failure::Internal(error.to_string())
}
