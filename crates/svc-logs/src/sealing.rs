//! What batches lie under, and how they are sealed and opened.
//!
//! Events are sealed in any case: under the key of their group where it has one, else under a key that the service
//! owns for the account and Region, which users never see. A batch keeps the key that its group had.

use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure};
use envelope::{EncryptionContext, open_value, seal_value};
use names::{AccountId, Region};
use secret::Secret;
use serde::{Deserialize, Serialize};

use crate::data_keys_in_use::DataKeys;
use crate::group::GroupRecord;
use crate::kms::{Wrapped, context, decrypt, generate};

/// As whose key the service's own is kept.
const OWNER: &str = "logs";

/// What a batch lies under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Sealing {
    /// A data key under the key that the service owns.
    Owned(Owned),
    /// A data key of KMS.
    Kms(Wrapped),
}

/// A data key under the key that the service owns for an account and Region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Owned {
    pub(crate) region: Region,
    /// Base64.
    pub(crate) data_key: String,
    pub(crate) group_arn: String,
}

/// Seals a batch for `group`, bound to its label.
///
/// # Errors
/// KMS's refusals in our words.
pub(crate) async fn seal(
    cx: &mut Ctx,
    keys: &DataKeys,
    group: &GroupRecord,
    (label, plain): (&str, &[u8]),
) -> Result<(Sealing, Vec<u8>), Failure> {
    let (sealing, key) = match &group.kms_key {
        Some(key) => under_kms(cx, keys, (group, key)).await?,
        None => under_own(cx, group).await?,
    };
    let sealed = seal_value(&key, &[label], plain, cx.random()).map_err(failed)?;
    Ok((sealing, sealed))
}

async fn under_kms(
    cx: &mut Ctx,
    keys: &DataKeys,
    (group, kms_key): (&GroupRecord, &str),
) -> Result<(Sealing, Secret<[u8; 32]>), Failure> {
    let place = [group.unique_id.clone(), kms_key.to_owned()];
    if let Some(wrapped) = keys.find(&place, cx.now()) {
        let key = decrypt(cx, (&group.account, &wrapped)).await?;
        return Ok((Sealing::Kms(wrapped), key));
    }
    let (wrapped, key) = generate(cx, group, kms_key).await?;
    keys.keep(place, &wrapped, cx.now());
    Ok((Sealing::Kms(wrapped), key))
}

async fn under_own(
    cx: &mut Ctx,
    group: &GroupRecord,
) -> Result<(Sealing, Secret<[u8; 32]>), Failure> {
    let owned = cx.keyring().owned(OWNER, &group.account, &group.region).await?;
    let key = Secret::new(envelope::random::bytes::<32>(cx.random()));
    let context = EncryptionContext::from(context(&group.arn()));
    let wrapped = owned.encrypt(key.reveal(), &context, cx.random()).map_err(failed)?;
    let sealing = Sealing::Owned(Owned {
        region: group.region.clone(),
        data_key: STANDARD.encode(wrapped),
        group_arn: group.arn(),
    });
    Ok((sealing, key))
}

/// Opens batches; each data key of KMS is asked for once.
#[derive(Default)]
pub(crate) struct Opener {
    keys: HashMap<Wrapped, Secret<[u8; 32]>>,
}

impl Opener {
    /// What a batch of `account` has, whose label is `label`.
    ///
    /// # Errors
    /// KMS's refusals in our words; [`Failure::Internal`] for what does not open.
    pub(crate) async fn open(
        &mut self,
        cx: &mut Ctx,
        (account, label): (&AccountId, &str),
        (sealing, sealed): (&Sealing, &[u8]),
    ) -> Result<Secret<Vec<u8>>, Failure> {
        let opened = match sealing {
            Sealing::Owned(owned) => {
                let key = open_owned(cx, (account, owned)).await?;
                open_value(&key, &[label], sealed)
            }
            Sealing::Kms(wrapped) => {
                let key = match self.keys.remove(wrapped) {
                    Some(key) => key,
                    None => decrypt(cx, (account, wrapped)).await?,
                };
                let opened = open_value(&key, &[label], sealed);
                self.keys.insert(wrapped.clone(), key);
                opened
            }
        };
        opened.map_err(failed)
    }
}

async fn open_owned(
    cx: &Ctx,
    (account, owned): (&AccountId, &Owned),
) -> Result<Secret<[u8; 32]>, Failure> {
    let damaged = |_| Failure::Internal("the data key of events is damaged".to_owned());
    let wrapped = STANDARD.decode(&owned.data_key).map_err(damaged)?;
    let key = cx.keyring().owned_of(OWNER, account, &owned.region, &wrapped).await?;
    let context = EncryptionContext::from(context(&owned.group_arn));
    let key = key.decrypt(&wrapped, &context).map_err(failed)?;
    data_keys::key_bytes(key.reveal())
}

fn failed(error: envelope::EnvelopeError) -> Failure {
    Failure::Internal(error.to_string())
}
