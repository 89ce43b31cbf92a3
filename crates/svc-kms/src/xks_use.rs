//! Keys as another KMS uses them, through the proxy of an external key store: encryption whose outcome is
//! as long as its plaintext. No request reaches these operations; the proxy calls them, as the role that
//! stands for the other KMS. Policies and records see `kms:Encrypt` and `kms:Decrypt`.
//!
//! What is left of a ciphertext has no room for its clear front ([`Detached`]): 20 bytes say which material
//! made it, a version and the first 19 bytes of its id.

use std::collections::BTreeMap;

use api_kms::{Decrypt, DecryptResponse, Encrypt, SERVICE, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use envelope::{Detached, EnvelopeError, KeyMaterialId, KeyName};
use store::Order;
use wire::{Blob, Kind, Map, Member, Operation, OperationMeta, Schema, SensitiveBlob, Structure};

use crate::Kms;
use crate::access::use_access;
use crate::crypto::{Sealed, decrypt, encrypt, invalid_ciphertext, require_symmetric_key};
use crate::key::{KeyRecord, Origin, SYMMETRIC_DEFAULT};
use crate::managed::{ForUse, find_for_use};
use crate::material::home;
use crate::tables::MATERIALS;

/// The version of the 20 bytes.
const VERSION: u8 = 1;

/// The bytes of a material's id among them.
const ID_BYTES: usize = 19;

/// Materials of one key that are looked through.
const MATERIALS_MAX: usize = 1_000;

/// Encrypts for another KMS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct XksEncrypt;

/// Decrypts for another KMS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct XksDecrypt;

impl Operation for XksEncrypt {
    type Input = XksEncryptRequest;
    type Output = XksEncryptResponse;
    const META: &'static OperationMeta = &XKS_ENCRYPT;
}

impl Operation for XksDecrypt {
    type Input = XksDecryptRequest;
    type Output = DecryptResponse;
    const META: &'static OperationMeta = &XKS_DECRYPT;
}

static XKS_ENCRYPT: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: Encrypt::META.durable_audit,
    uses_key: true,
    crosses_accounts: true,
    input: &ENCRYPT_REQUEST,
    output: &ENCRYPT_RESPONSE,
    new_input: wire::new_shape::<XksEncryptRequest>,
    new_output: wire::new_shape::<XksEncryptResponse>,
    ..OperationMeta::named(&SERVICE, "Encrypt", &["kms:Encrypt"])
};

static XKS_DECRYPT: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: Decrypt::META.durable_audit,
    uses_key: true,
    crosses_accounts: true,
    input: &DECRYPT_REQUEST,
    output: Decrypt::META.output,
    new_input: wire::new_shape::<XksDecryptRequest>,
    new_output: wire::new_shape::<DecryptResponse>,
    ..OperationMeta::named(&SERVICE, "Decrypt", &["kms:Decrypt"])
};

static KEY_ID: Schema = Schema::new("KeyIdType", Kind::String).min(1).max(2048);
static TEXT: Schema = Schema::new("String", Kind::String);
static PLAINTEXT: Schema = Schema::new("XksPlaintext", Kind::Blob).min(1).max(4300).sensitive();
static BYTES: Schema = Schema::new("XksBytes", Kind::Blob).max(4300);
static CONTEXT: Schema = Schema::new(
    "EncryptionContextType",
    Kind::Map(&Map {
        key: Member::new("key", &TEXT).wire("key"),
        value: Member::new("value", &TEXT).wire("value"),
        flattened: false,
    }),
);

/// What is to be encrypted.
#[derive(Default)]
pub struct XksEncryptRequest {
    /// The key.
    pub key_id: String,
    /// Up to 4,300 bytes.
    pub plaintext: SensitiveBlob,
    /// What the ciphertext is bound to.
    pub encryption_context: Option<BTreeMap<String, String>>,
}

static ENCRYPT_REQUEST: Structure = Structure::new(
    "XksEncryptRequest",
    &[
        Member::new("KeyId", &KEY_ID).required(),
        Member::new("Plaintext", &PLAINTEXT).required(),
        Member::new("EncryptionContext", &CONTEXT),
    ],
);

wire::shape!(XksEncryptRequest, ENCRYPT_REQUEST { 0 key_id, 1 plaintext, 2 encryption_context });

/// The ciphertext, in its parts.
#[derive(Default)]
pub struct XksEncryptResponse {
    /// 12 or 16 bytes.
    pub initialization_vector: Blob,
    /// As long as the plaintext.
    pub ciphertext: Blob,
    /// 16 bytes.
    pub authentication_tag: Blob,
    /// 20 bytes, which are authenticated too.
    pub ciphertext_metadata: Blob,
}

static ENCRYPT_RESPONSE: Structure = Structure::new(
    "XksEncryptResponse",
    &[
        Member::new("InitializationVector", &BYTES).required(),
        Member::new("Ciphertext", &BYTES).required(),
        Member::new("AuthenticationTag", &BYTES).required(),
        Member::new("CiphertextMetadata", &BYTES).required(),
    ],
);

wire::shape!(XksEncryptResponse, ENCRYPT_RESPONSE {
    0 initialization_vector,
    1 ciphertext,
    2 authentication_tag,
    3 ciphertext_metadata
});

/// What is to be decrypted.
#[derive(Default)]
pub struct XksDecryptRequest {
    /// The key.
    pub key_id: String,
    /// 12 or 16 bytes.
    pub initialization_vector: Blob,
    /// Up to 4,300 bytes.
    pub ciphertext: Blob,
    /// 16 bytes.
    pub authentication_tag: Blob,
    /// 20 bytes.
    pub ciphertext_metadata: Blob,
    /// What the ciphertext is bound to.
    pub encryption_context: Option<BTreeMap<String, String>>,
}

static DECRYPT_REQUEST: Structure = Structure::new(
    "XksDecryptRequest",
    &[
        Member::new("KeyId", &KEY_ID).required(),
        Member::new("InitializationVector", &BYTES).required(),
        Member::new("Ciphertext", &BYTES).required(),
        Member::new("AuthenticationTag", &BYTES).required(),
        Member::new("CiphertextMetadata", &BYTES).required(),
        Member::new("EncryptionContext", &CONTEXT),
    ],
);

wire::shape!(XksDecryptRequest, DECRYPT_REQUEST {
    0 key_id,
    1 initialization_vector,
    2 ciphertext,
    3 authentication_tag,
    4 ciphertext_metadata,
    5 encryption_context
});

impl Handler<XksEncrypt> for Kms {
    type Touches = Touch<ForUse>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &XksEncryptRequest,
    ) -> Result<Touch<ForUse>, Failure> {
        touch(cx, &input.key_id, "kms:Encrypt", input.encryption_context.as_ref()).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &XksEncryptRequest,
        allowed: Allowed<ForUse>,
    ) -> Result<XksEncryptResponse, Failure> {
        let key = usable(allowed, "Encrypt")?;
        let (plaintext, pairs) = (input.plaintext.reveal(), input.encryption_context.as_ref());
        let Sealed { blob, material_id } =
            encrypt(&self.materials, cx, &key, plaintext, pairs).await?;
        let (material, parts) = Detached::of(&blob, plaintext.len()).map_err(unusable)?;
        cx.audit.extra("keyMaterialId", material_id);
        let bytes = |part: &[u8]| Blob::from(part.to_vec());
        Ok(XksEncryptResponse {
            initialization_vector: bytes(parts.iv),
            ciphertext: bytes(parts.ciphertext),
            authentication_tag: bytes(parts.tag),
            ciphertext_metadata: Blob::from(Metadata::of(material).0),
        })
    }
}

impl Handler<XksDecrypt> for Kms {
    type Touches = Touch<ForUse>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &XksDecryptRequest,
    ) -> Result<Touch<ForUse>, Failure> {
        touch(cx, &input.key_id, "kms:Decrypt", input.encryption_context.as_ref()).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &XksDecryptRequest,
        allowed: Allowed<ForUse>,
    ) -> Result<DecryptResponse, Failure> {
        let key = usable(allowed, "Decrypt")?;
        let metadata = Metadata(input.ciphertext_metadata.to_vec());
        let material = metadata.material(cx, &key).await?.ok_or_else(invalid_ciphertext)?;
        let parts = Detached {
            iv: &input.initialization_vector,
            ciphertext: &input.ciphertext,
            tag: &input.authentication_tag,
        };
        let name = KeyName::new(&key.account, key.home(), &key.key_id);
        let name = name.map_err(|error| Failure::Internal(error.to_string()))?;
        let blob = parts.blob(name, material).map_err(|_| invalid_ciphertext())?;
        let pairs = input.encryption_context.as_ref();
        let (plaintext, material_id) = decrypt(&self.materials, cx, &key, &blob, pairs).await?;
        cx.audit.extra("keyMaterialId", material_id.as_str());
        Ok(DecryptResponse {
            key_id: Some(key.arn()),
            plaintext: Some(plaintext.into()),
            key_material_id: Some(material_id),
            ..DecryptResponse::default()
        })
    }
}

/// Declares the use of a key.
async fn touch(
    cx: &mut View<'_>,
    key_id: &str,
    action: &'static str,
    pairs: Option<&BTreeMap<String, String>>,
) -> Result<Touch<ForUse>, Failure> {
    let key = find_for_use(cx, key_id, action).await?;
    cx.name_resource(&key.named.key.arn(), &key.named.key.account);
    let access = use_access(cx, action, &key.named, pairs).await?;
    Ok(Touch::new(key, access.key("kms:EncryptionAlgorithm", SYMMETRIC_DEFAULT)))
}

/// The key, if it can be used so. That of an external key store cannot: what it makes has no parts.
fn usable(allowed: Allowed<ForUse>, operation: &str) -> Result<KeyRecord, Failure> {
    let key = allowed.into_inner().named.into_key();
    key.require_usable()?;
    require_symmetric_key(&key, operation)?;
    if key.origin == Origin::ExternalKeyStore {
        return Err(errors::unsupported_operation_exception(format!(
            "{} origin is {} which is not valid for this operation.",
            key.arn(),
            key.origin.name(),
        ))
        .into());
    }
    Ok(key)
}

/// What says which material made a ciphertext.
struct Metadata(Vec<u8>);

impl Metadata {
    fn of(material: KeyMaterialId) -> Self {
        let id = material.as_bytes().iter().take(ID_BYTES);
        Self(core::iter::once(&VERSION).chain(id).copied().collect())
    }

    /// The material of `key` that it names.
    async fn material(
        &self,
        cx: &mut Ctx,
        key: &KeyRecord,
    ) -> Result<Option<KeyMaterialId>, Failure> {
        let Some((&VERSION, id)) = self.0.split_first() else { return Ok(None) };
        if id.len() != ID_BYTES {
            return Ok(None);
        }
        let start = hex::encode(id);
        let found = if key.material_id.starts_with(&start) {
            Some(key.material_id.clone())
        } else {
            let rows = MATERIALS.range(cx, &home(key), None, MATERIALS_MAX, Order::Forward).await?;
            rows.into_iter().map(|(parts, _)| parts.concat()).find(|id| id.starts_with(&start))
        };
        let parsed = found.map(|id| KeyMaterialId::parse(&id)).transpose();
        parsed.map_err(|error| Failure::Internal(error.to_string()))
    }
}

fn unusable(error: EnvelopeError) -> Failure {
    Failure::Internal(format!("a ciphertext for another KMS: {error}"))
}
