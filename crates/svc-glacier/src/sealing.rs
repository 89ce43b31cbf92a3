//! Keys: each body has one, under the key that Glacier owns for the account and Region, and each part of
//! it a data key under that. Users never see them; they ask for nothing and always encrypt.

use core::ops::Range;
use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use blob::BlobId;
use engine::{Ctx, Failure, Keyring};
use envelope::{
    BindingPlace, DataKey, EncryptionContext, Mode, ObjectBinding, WrappedDataKey, WrappingKey,
};
use sealed_blobs::{SealedWriter, Segment, Source, Tier, sealing_failure};
use secret::Secret;

use crate::archive::{Part, PartTier, SealedBody, random_id};
use crate::vault::Vault;

/// As whose key the service's own is kept.
const OWNER: &str = "glacier";

/// The key of a body, open.
pub(crate) struct Sealing {
    vault_id: String,
    body_id: String,
    mode: Mode,
    wrapping: WrappingKey,
}

/// A part being written.
pub(crate) struct NewPart {
    id: String,
    key: String,
    tier: PartTier,
    writer: SealedWriter,
}

impl Sealing {
    /// A new body of `vault`, and its key.
    pub(crate) async fn begin(cx: &Ctx, vault: &Vault) -> Result<(SealedBody, Self), Failure> {
        let owned = cx.keyring().owned(OWNER, &vault.account, &vault.region).await?;
        let id = random_id(cx);
        let plaintext = Secret::new(envelope::random::bytes::<32>(cx.random()));
        let kms_ciphertext = owned
            .encrypt(plaintext.reveal(), &context(vault, &id), cx.random())
            .map_err(sealing_failure)?;
        let body = SealedBody { id: id.clone(), wrapping_key: STANDARD.encode(&kms_ciphertext) };
        let sealing = Self {
            vault_id: vault.id.clone(),
            body_id: id,
            mode: Mode::SseS3 { kms_ciphertext },
            wrapping: WrappingKey::from_kms(plaintext),
        };
        Ok((body, sealing))
    }

    /// The key of a body that is there.
    pub(crate) async fn open(cx: &Ctx, vault: &Vault, body: &SealedBody) -> Result<Self, Failure> {
        Self::open_with(cx.keyring(), vault, body).await
    }

    /// The same, where no call is under way.
    pub(crate) async fn open_with(
        keyring: &Keyring,
        vault: &Vault,
        body: &SealedBody,
    ) -> Result<Self, Failure> {
        let kms_ciphertext = decoded(&body.wrapping_key)?;
        let (account, region) = (&vault.account, &vault.region);
        let owned = keyring.owned_of(OWNER, account, region, &kms_ciphertext).await?;
        let plaintext = owned.decrypt(&kms_ciphertext, &context(vault, &body.id));
        let plaintext = plaintext.map_err(sealing_failure)?;
        let bytes: &[u8] = plaintext.reveal();
        let bytes = <[u8; 32]>::try_from(bytes);
        let bytes = bytes.map_err(|_| Failure::Internal("a key has not 32 bytes".into()))?;
        Ok(Self {
            vault_id: vault.id.clone(),
            body_id: body.id.clone(),
            mode: Mode::SseS3 { kms_ciphertext },
            wrapping: WrappingKey::from_kms(Secret::new(bytes)),
        })
    }

    /// Begins a part in `tier`.
    pub(crate) async fn new_part(&self, cx: &Ctx, tier: PartTier) -> Result<NewPart, Failure> {
        let id = random_id(cx);
        let binding = self.binding(&id);
        let key = DataKey::for_mode(&self.mode, cx.random());
        let wrapped = self.wrapping.wrap_data_key(&key, &binding, &self.mode, cx.random());
        let wrapped = STANDARD.encode(wrapped.map_err(sealing_failure)?.as_bytes());
        let blobs = Tier::from(tier).blobs(cx);
        let writer = SealedWriter::begin(&**blobs, key, &binding).await?;
        Ok(NewPart { id, key: wrapped, tier, writer })
    }

    /// A range of a part, to be read.
    pub(crate) fn segment(&self, part: &Part, range: Range<u64>) -> Result<Segment, Failure> {
        let binding = self.binding(&part.id);
        let wrapped = WrappedDataKey::from_bytes(&decoded(&part.key)?).map_err(sealing_failure)?;
        let key = self.wrapping.unwrap_data_key(&wrapped, &binding, &self.mode);
        let key = key.map_err(sealing_failure)?;
        let blob = BlobId::parse(&part.blob);
        let blob = blob.map_err(|_| Failure::Internal("no blob id".into()))?;
        Ok(Segment { source: Source::Blob(blob), key, binding, plaintext_len: part.size, range })
    }

    fn binding(&self, part_id: &str) -> ObjectBinding {
        ObjectBinding {
            bucket_id: self.vault_id.clone(),
            key: self.body_id.clone(),
            place: BindingPlace::Part {
                upload_id: self.body_id.clone(),
                part_id: part_id.to_owned(),
            },
        }
    }
}

impl NewPart {
    /// Appends plaintext.
    pub(crate) async fn write(&mut self, plaintext: &[u8]) -> Result<(), Failure> {
        self.writer.write(plaintext).await
    }

    /// Makes it durable; `tree_hash` is that of all that was written.
    pub(crate) async fn finish(self, cx: &Ctx, tree_hash: String) -> Result<Part, Failure> {
        let written = self.writer.finish().await?;
        Ok(Part {
            id: self.id,
            size: written.plaintext_len,
            tree_hash,
            key: self.key,
            blob: written.blob.id.to_string(),
            length: written.blob.length_bytes,
            tier: self.tier,
            stored_ms: cx.now().unix_ms(),
        })
    }
}

/// What the service's key is asked with: it opens for this body of this vault alone.
fn context(vault: &Vault, body_id: &str) -> EncryptionContext {
    EncryptionContext::from(BTreeMap::from([
        ("aws:glacier:arn".to_owned(), vault.arn()),
        ("ironkeep:vault".to_owned(), vault.id.clone()),
        ("ironkeep:body".to_owned(), body_id.to_owned()),
    ]))
}

fn decoded(text: &str) -> Result<Vec<u8>, Failure> {
    STANDARD.decode(text).map_err(|_| Failure::Internal("a key is not base64".into()))
}
