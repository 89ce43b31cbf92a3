//! What events lie under while they wait, and how they are sealed and opened.
//!
//! Events are sealed in any case: under the key of their bus where it has one, else under a key that EventBridge
//! owns for the account and Region, which users never see. What AWS's services say themselves lies under the
//! latter, as at AWS.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure};
use envelope::{EncryptionContext, open_value, seal_value};
use names::{AccountId, Region};
use secret::Secret;
use serde::{Deserialize, Serialize};

use crate::bus::BusRecord;
use crate::kms::{Wrapped, context, decrypt, generate};

/// As whose key the service's own is kept.
const OWNER: &str = "events";

/// What an event lies under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Sealing {
    /// A data key under the key that EventBridge owns.
    Owned(Owned),
    /// A data key of KMS.
    Kms(Wrapped),
}

/// A data key under the key that EventBridge owns for an account and Region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Owned {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    /// Base64.
    pub(crate) data_key: String,
    pub(crate) bus_arn: String,
}

/// A key that seals events of one bus.
#[derive(Debug)]
pub(crate) struct Sealer {
    pub(crate) sealing: Sealing,
    key: Secret<[u8; 32]>,
}

impl Sealer {
    /// For events that callers put on `bus`.
    ///
    /// # Errors
    /// KMS's own.
    pub(crate) async fn of_bus(cx: &mut Ctx, bus: &BusRecord) -> Result<Self, Failure> {
        Self::under(cx, bus, bus.kms_key.as_deref()).await
    }

    /// Under a key of KMS, or else the one that EventBridge owns.
    ///
    /// # Errors
    /// KMS's own.
    pub(crate) async fn under(
        cx: &mut Ctx,
        bus: &BusRecord,
        key: Option<&str>,
    ) -> Result<Self, Failure> {
        let Some(key) = key else { return Self::of_service(cx, bus).await };
        let (wrapped, key) = generate(cx, bus, key).await?;
        Ok(Self { sealing: Sealing::Kms(wrapped), key })
    }

    /// For events of AWS's services.
    ///
    /// # Errors
    /// When a primitive or the store fails.
    pub(crate) async fn of_service(cx: &mut Ctx, bus: &BusRecord) -> Result<Self, Failure> {
        let owned = cx.keyring().owned(OWNER, &bus.account, &bus.region).await?;
        let key = Secret::new(envelope::random::bytes::<32>(cx.random()));
        let context = EncryptionContext::from(context(&bus.arn()));
        let wrapped = owned.encrypt(key.reveal(), &context, cx.random()).map_err(failed)?;
        let sealing = Sealing::Owned(Owned {
            account: bus.account.clone(),
            region: bus.region.clone(),
            data_key: STANDARD.encode(wrapped),
            bus_arn: bus.arn(),
        });
        Ok(Self { sealing, key })
    }

    /// Seals an event, bound to the key of its row.
    ///
    /// # Errors
    /// When a primitive fails.
    pub(crate) fn seal(&self, cx: &Ctx, row: &str, event: &str) -> Result<Vec<u8>, Failure> {
        seal_value(&self.key, &[row], event.as_bytes(), cx.random()).map_err(failed)
    }
}

/// Opens an event.
///
/// # Errors
/// KMS's own; [`Failure::Internal`] for what does not open.
pub(crate) async fn open(
    cx: &mut Ctx,
    sealing: &Sealing,
    (account, row): (&AccountId, &str),
    sealed: &[u8],
) -> Result<String, Failure> {
    let key = match sealing {
        Sealing::Owned(owned) => open_owned(cx, owned).await?,
        Sealing::Kms(wrapped) => decrypt(cx, (account, wrapped)).await?,
    };
    let plain = open_value(&key, &[row], sealed).map_err(failed)?;
    let text = core::str::from_utf8(plain.reveal());
    text.map(str::to_owned).map_err(|_| Failure::Internal("a stored event is no text".to_owned()))
}

async fn open_owned(cx: &Ctx, owned: &Owned) -> Result<Secret<[u8; 32]>, Failure> {
    let damaged = |_| Failure::Internal("the data key of an event is damaged".to_owned());
    let wrapped = STANDARD.decode(&owned.data_key).map_err(damaged)?;
    let key = cx.keyring().owned_of(OWNER, &owned.account, &owned.region, &wrapped).await?;
    let context = EncryptionContext::from(context(&owned.bus_arn));
    let key = key.decrypt(&wrapped, &context).map_err(failed)?;
    data_keys::key_bytes(key.reveal())
}

fn failed(error: envelope::EnvelopeError) -> Failure {
    Failure::Internal(error.to_string())
}
