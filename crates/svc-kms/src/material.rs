//! The material of keys: what actually encrypts, signs and authenticates. A symmetric key has one per
//! rotation, all kept; any other key has one.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure, Keyring, Writer};
use envelope::asymmetric::{PrivateKey, PrivateKeyUse};
use envelope::{
    BackingKey, DomainKey, EnvelopeError, KeyMaterial, KeyMaterialId, KeyName, MaterialIdKey,
    MaterialTerms,
};
use secret::Secret;
use serde::{Deserialize, Serialize};
use tables::{Direct, Record};

use crate::key::KeyRecord;
use crate::key_store::external::proxy::Proxies;
use crate::key_store::tokens::Tokens;
use crate::spec::{PairSpec, Spec, Usage};
use crate::tables::MATERIALS;

/// What binds material to the kind of its key.
const fn terms(key: &KeyRecord) -> MaterialTerms<'static> {
    MaterialTerms { spec: key.spec.name(), origin: key.origin.name() }
}

/// Where the material of `key` is: the keys of a multi-Region key have theirs in one place.
pub(crate) fn home(key: &KeyRecord) -> [&str; 3] {
    [&key.account, key.home(), &key.key_id]
}

/// The most unwrapped materials kept in memory.
const CACHED_MAX: usize = 10_000;

/// Stored material.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct MaterialRecord {
    /// Wrapped by the domain key, base64.
    pub(crate) wrapped: String,
    /// Creation time, milliseconds since the epoch.
    pub(crate) created_ms: i64,
}

impl Record for MaterialRecord {
    const VERSION: u8 = 1;
}

/// Material that was unwrapped, ready for use.
#[derive(Debug, Clone)]
enum Unwrapped {
    Backing(Arc<BackingKey>),
    Private(Arc<PrivateKey>),
    Mac(Arc<KeyMaterial>),
}

/// Unwrapped material by (key ARN, material id).
///
/// INVARIANT: material never changes, and the state of its KMS key is read from the store on every
/// use before this cache is asked; so the cache cannot outlive a disabled key. What is deleted is
/// evicted when its deletion is committed.
#[derive(Debug, Default)]
pub(crate) struct Materials {
    unwrapped: RwLock<HashMap<(String, String), Unwrapped>>,
    tokens: Tokens,
    proxies: Proxies,
}

impl Materials {
    /// With the tokens of custom key stores, whose keys have no material here.
    pub(crate) fn with_tokens(self, tokens: Tokens) -> Self {
        Self { tokens, ..self }
    }

    /// With the proxies of external key stores, without which the material of their keys opens nothing.
    pub(crate) fn with_proxies(self, proxies: Proxies) -> Self {
        Self { proxies, ..self }
    }

    /// The proxies of external key stores.
    pub(crate) const fn proxies(&self) -> &Proxies {
        &self.proxies
    }

    /// The tokens of custom key stores.
    pub(crate) const fn tokens(&self) -> &Tokens {
        &self.tokens
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.unwrapped.read().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// How many of the key with this ARN are in memory.
    pub(crate) fn count_of(&self, key_arn: &str) -> usize {
        let unwrapped = self.unwrapped.read().unwrap_or_else(PoisonError::into_inner);
        unwrapped.keys().filter(|(arn, _)| arn == key_arn).count()
    }

    /// Forgets the material of a key that was deleted, or whose material was.
    pub(crate) fn evict(&self, key_arn: &str) {
        let mut unwrapped = self.unwrapped.write().unwrap_or_else(PoisonError::into_inner);
        unwrapped.retain(|(arn, _), _| arn != key_arn);
    }

    /// The backing key `material_id` of `key`; `None` when the key has no such material.
    pub(crate) async fn find(
        &self,
        cx: &mut Ctx,
        key: &KeyRecord,
        material_id: &str,
    ) -> Result<Option<Arc<BackingKey>>, Failure> {
        let place = (key.arn(), material_id.to_owned());
        if let Some(Unwrapped::Backing(known)) = self.known(&place) {
            return Ok(Some(known));
        }
        let Some(stored) = Stored::load(cx, key, material_id).await? else { return Ok(None) };
        let opened = Arc::new(stored.backing_key(key)?);
        self.keep(place, Unwrapped::Backing(Arc::clone(&opened)));
        Ok(Some(opened))
    }

    /// The private key of `key`, which is a key pair of `spec`.
    pub(crate) async fn private_key(
        &self,
        cx: &mut Ctx,
        key: &KeyRecord,
        spec: PairSpec,
    ) -> Result<Arc<PrivateKey>, Failure> {
        let place = (key.arn(), key.material_id.clone());
        if let Some(Unwrapped::Private(known)) = self.known(&place) {
            return Ok(known);
        }
        let material = unwrap(cx, key).await?;
        let parsed = PrivateKey::parse(spec.asymmetric(), private_use(key), material.secret());
        let parsed = Arc::new(parsed.map_err(unusable)?);
        self.keep(place, Unwrapped::Private(Arc::clone(&parsed)));
        Ok(parsed)
    }

    /// The bytes of `key`, which is an HMAC key.
    pub(crate) async fn mac_key(
        &self,
        cx: &mut Ctx,
        key: &KeyRecord,
    ) -> Result<Arc<KeyMaterial>, Failure> {
        let place = (key.arn(), key.material_id.clone());
        if let Some(Unwrapped::Mac(known)) = self.known(&place) {
            return Ok(known);
        }
        let material = Arc::new(unwrap(cx, key).await?);
        self.keep(place, Unwrapped::Mac(Arc::clone(&material)));
        Ok(material)
    }

    fn known(&self, place: &(String, String)) -> Option<Unwrapped> {
        self.unwrapped.read().unwrap_or_else(PoisonError::into_inner).get(place).cloned()
    }

    fn keep(&self, place: (String, String), material: Unwrapped) {
        let mut unwrapped = self.unwrapped.write().unwrap_or_else(PoisonError::into_inner);
        if unwrapped.len() >= CACHED_MAX {
            unwrapped.clear();
        }
        unwrapped.insert(place, material);
    }
}

/// What the private key of `key` does.
pub(crate) const fn private_use(key: &KeyRecord) -> PrivateKeyUse {
    match key.usage {
        Usage::EncryptDecrypt => PrivateKeyUse::Decrypt,
        Usage::KeyAgreement => PrivateKeyUse::Agree,
        Usage::EncapsulateDecapsulate => PrivateKeyUse::Decapsulate,
        Usage::SignVerify | Usage::GenerateVerifyMac => PrivateKeyUse::Sign,
    }
}

/// Material as it is stored, and what opens it.
struct Stored {
    domain: Arc<DomainKey>,
    name: KeyName,
    id: KeyMaterialId,
    wrapped: Vec<u8>,
}

impl Stored {
    async fn load(
        cx: &mut Ctx,
        key: &KeyRecord,
        material_id: &str,
    ) -> Result<Option<Self>, Failure> {
        let [account, region, key_id] = home(key);
        let row = MATERIALS.get(cx, &[account, region, key_id, material_id]).await?;
        let Some(record) = row else { return Ok(None) };
        Self::of(&record, cx.keyring(), key, material_id).await.map(Some)
    }

    async fn of(
        record: &MaterialRecord,
        keyring: &Keyring,
        key: &KeyRecord,
        material_id: &str,
    ) -> Result<Self, Failure> {
        let [account, region, key_id] = home(key);
        let wrapped = STANDARD
            .decode(&record.wrapped)
            .map_err(|_| Failure::Internal("backing key: not base64".into()))?;
        let id = KeyMaterialId::parse(material_id).map_err(unusable)?;
        let name = KeyName::new(account, region, key_id).map_err(unusable)?;
        let domain = keyring.domain_of(&key.account, key.home(), &wrapped).await?;
        Ok(Self { domain, name, id, wrapped })
    }

    fn backing_key(self, key: &KeyRecord) -> Result<BackingKey, Failure> {
        let Self { domain, name, id, wrapped } = self;
        domain.unwrap_backing_key(name, id, terms(key), &wrapped).map_err(unusable)
    }
}

/// The backing key `material_id` of `key`, of a server that does not run; `None` when the key has no
/// such material.
pub(crate) async fn find_stopped(
    rows: &mut Direct,
    keyring: &Keyring,
    key: &KeyRecord,
    material_id: &str,
) -> Result<Option<BackingKey>, Failure> {
    let [account, region, key_id] = home(key);
    let row = MATERIALS.get(rows, &[account, region, key_id, material_id]).await?;
    let Some(record) = row else { return Ok(None) };
    Stored::of(&record, keyring, key, material_id).await?.backing_key(key).map(Some)
}

/// The material of `key`, which is not symmetric.
async fn unwrap(cx: &mut Ctx, key: &KeyRecord) -> Result<KeyMaterial, Failure> {
    let stored = Stored::load(cx, key, &key.material_id).await?;
    let stored = stored.ok_or_else(|| Failure::Internal("the material is missing".into()))?;
    let Stored { domain, name, id, wrapped } = stored;
    domain.unwrap_key_material(name, id, terms(key), &wrapped).map_err(unusable)
}

/// Makes the secret behind the material ids of a new key.
pub(crate) async fn make_naming(
    cx: &mut Writer<'_>,
    key: &mut KeyRecord,
) -> Result<MaterialIdKey, Failure> {
    let domain = cx.keyring().domain(&key.account, key.naming_home()).await?;
    let name = KeyName::new(&key.account, key.naming_home(), &key.key_id).map_err(unusable)?;
    let naming = MaterialIdKey::generate(cx.random());
    let wrapped = domain.wrap_material_id_key(&name, &naming, cx.random()).map_err(unusable)?;
    key.naming_key = STANDARD.encode(wrapped);
    Ok(naming)
}

/// The secret behind the material ids of `key`.
pub(crate) async fn naming_of(cx: &mut Ctx, key: &KeyRecord) -> Result<MaterialIdKey, Failure> {
    let name = KeyName::new(&key.account, key.naming_home(), &key.key_id).map_err(unusable)?;
    let wrapped = STANDARD
        .decode(&key.naming_key)
        .map_err(|_| Failure::Internal("naming key: not base64".into()))?;
    let domain = cx.keyring().domain_of(&key.account, key.naming_home(), &wrapped).await?;
    domain.unwrap_material_id_key(&name, &wrapped).map_err(unusable)
}

/// Makes the first material of a new symmetric key: sets the key's naming key and material ids.
pub(crate) async fn make_first(cx: &mut Writer<'_>, key: &mut KeyRecord) -> Result<(), Failure> {
    let naming = make_naming(cx, key).await?;
    let name = KeyName::new(&key.account, key.home(), &key.key_id).map_err(unusable)?;
    let material = BackingKey::generate(name, &naming, cx.random());
    let id = store_material(cx, key, &material).await?;
    key.first_material_id.clone_from(&id);
    key.material_id = id;
    Ok(())
}

/// Gives a new key that is not symmetric its material: sets the key's naming key and material ids.
pub(crate) async fn make_only(
    cx: &mut Writer<'_>,
    key: &mut KeyRecord,
    bytes: Secret<Vec<u8>>,
) -> Result<(), Failure> {
    let naming = make_naming(cx, key).await?;
    let name = KeyName::new(&key.account, key.home(), &key.key_id).map_err(unusable)?;
    let material = KeyMaterial::new(name, &naming, bytes);
    let id = store_other(cx, key, &material).await?;
    key.first_material_id.clone_from(&id);
    key.material_id = id;
    Ok(())
}

/// Makes a further material and has the key use it from now on.
pub(crate) async fn rotate(cx: &mut Writer<'_>, key: &mut KeyRecord) -> Result<String, Failure> {
    let naming = naming_of(cx, key).await?;
    let name = KeyName::new(&key.account, key.home(), &key.key_id).map_err(unusable)?;
    let material = BackingKey::generate(name, &naming, cx.random());
    let id = store_material(cx, key, &material).await?;
    key.material_id.clone_from(&id);
    Ok(id)
}

/// Material on its way into a key: of the key's kind, with its id.
#[derive(Debug)]
pub(crate) enum Incoming {
    Backing(BackingKey),
    Mac(KeyMaterial),
    /// With the public key that belongs to it, base64.
    Pair(KeyMaterial, String),
}

impl Incoming {
    /// Reads material that was brought for `key`; none when it is not of the key's kind.
    pub(crate) async fn read(
        cx: &mut Ctx,
        key: &KeyRecord,
        material: Secret<Vec<u8>>,
    ) -> Result<Option<Self>, Failure> {
        let naming = naming_of(cx, key).await?;
        let name = KeyName::new(&key.account, key.home(), &key.key_id).map_err(unusable)?;
        Ok(match key.spec {
            Spec::Symmetric => {
                let bytes = material.reveal().as_slice().try_into().ok();
                let import = |bytes| BackingKey::import(name, &naming, Secret::new(bytes));
                bytes.map(import).map(Self::Backing)
            }
            Spec::Hmac(hmac) => (material.reveal().len() == hmac.hash().bytes())
                .then(|| Self::Mac(KeyMaterial::new(name, &naming, material))),
            Spec::Pair(pair) => {
                let parsed = PrivateKey::parse(pair.asymmetric(), private_use(key), &material);
                let Ok(parsed) = parsed else { return Ok(None) };
                let public = STANDARD.encode(parsed.public_key(&material).map_err(unusable)?);
                Some(Self::Pair(KeyMaterial::new(name, &naming, material), public))
            }
        })
    }

    /// Its id.
    pub(crate) fn material_id(&self) -> String {
        match self {
            Self::Backing(material) => material.material_id().to_string(),
            Self::Mac(material) | Self::Pair(material, _) => material.material_id().to_string(),
        }
    }

    /// Whether it is what `key`, which is not symmetric, has had before, or will have first. A key
    /// pair may come in another encoding.
    pub(crate) fn is_of(&self, key: &KeyRecord) -> bool {
        match self {
            Self::Pair(_, public) => key.public_key.as_ref().is_none_or(|known| known == public),
            Self::Mac(_) | Self::Backing(_) => {
                key.material_id.is_empty() || key.material_id == self.material_id()
            }
        }
    }

    /// Stores it. What `key` knows of a pair is set as well.
    pub(crate) async fn store(
        &self,
        cx: &mut Writer<'_>,
        key: &mut KeyRecord,
    ) -> Result<(), Failure> {
        match self {
            Self::Backing(material) => store_material(cx, key, material).await?,
            Self::Mac(material) => store_other(cx, key, material).await?,
            Self::Pair(material, public) => {
                forget(cx, home(key), &key.material_id);
                key.public_key = Some(public.clone());
                store_other(cx, key, material).await?
            }
        };
        Ok(())
    }
}

/// Removes a material that is kept at `home`.
pub(crate) fn forget(cx: &mut Writer<'_>, home: [&str; 3], material_id: &str) {
    let [account, region, key_id] = home;
    MATERIALS.delete(cx.tx_mut(), &[account, region, key_id, material_id]);
}

/// Stores a backing key; gives its id.
pub(crate) async fn store_material(
    cx: &mut Writer<'_>,
    key: &KeyRecord,
    material: &BackingKey,
) -> Result<String, Failure> {
    let domain = cx.keyring().domain(&key.account, key.home()).await?;
    let wrapped = domain.wrap_backing_key(material, terms(key), cx.random()).map_err(unusable)?;
    store_wrapped(cx, key, &material.material_id().to_string(), &wrapped)
}

/// Stores material of a key that is not symmetric; gives its id.
pub(crate) async fn store_other(
    cx: &mut Writer<'_>,
    key: &KeyRecord,
    material: &KeyMaterial,
) -> Result<String, Failure> {
    let domain = cx.keyring().domain(&key.account, key.home()).await?;
    let wrapped = domain.wrap_key_material(material, terms(key), cx.random()).map_err(unusable)?;
    store_wrapped(cx, key, &material.material_id().to_string(), &wrapped)
}

fn store_wrapped(
    cx: &mut Writer<'_>,
    key: &KeyRecord,
    id: &str,
    wrapped: &[u8],
) -> Result<String, Failure> {
    let record =
        MaterialRecord { wrapped: STANDARD.encode(wrapped), created_ms: cx.now().unix_ms() };
    let [account, region, key_id] = home(key);
    MATERIALS.put(cx.tx_mut(), &[account, region, key_id, id], &record)?;
    Ok(id.to_owned())
}

fn unusable(error: EnvelopeError) -> Failure {
    Failure::Internal(format!("key material: {error}"))
}
