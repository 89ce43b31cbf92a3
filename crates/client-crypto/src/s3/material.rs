//! What has to be known of an object to open it, but for the key.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::context::{CEK_CONTEXT, V1_CONTEXT, require_ascii, without_reserved};
use super::names::{
    COMMITMENT, CONTENT_V2, CONTENT_V3, CONTEXT_V3, DESCRIPTION_V2, DESCRIPTION_V3, IN_FILE_V2, IV,
    KEY_V1, KEY_V2, KEY_V3, KEYS, MESSAGE_ID, ON_OBJECT_V3, TAG_BITS, WRAPPING_V2, WRAPPING_V3,
    is_reserved,
};
use crate::{CryptoError, EncryptionContext, Kms};

/// The number of the committing suite in `x-amz-c`: 0x0073.
pub(super) const COMMITTED_SUITE: &str = "115";

pub(super) const GCM_NAME: &str = "AES/GCM/NoPadding";
const CBC_NAME: &str = "AES/CBC/PKCS5Padding";

/// The length of the tag in bits, as format 2 says it.
const TAG_BITS_VALUE: &str = "128";

const TAMPERED: CryptoError =
    CryptoError::Malformed("metadata of several formats: somebody has altered it");

/// The format of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// The first one, without authentication.
    V1,
    /// Authenticated, or of the first client with a KMS; without commitment.
    V2,
    /// Committed.
    V3,
}

/// The formats that are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrittenFormat {
    /// For readers that do not know format 3 yet: without commitment.
    V2,
    /// Committed.
    V3,
}

/// How the content is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContentAlgorithm {
    /// AES-CBC with padding: not authenticated.
    Cbc,
    /// AES-256-GCM under the data key.
    Gcm,
    /// AES-256-GCM under a key derived from the data key by HKDF-SHA512, with a commitment.
    CommittedGcm,
}

/// How the data key is wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrapping {
    /// By a KMS, with an encryption context.
    KmsContext,
    /// By AES-GCM under a raw key.
    AesGcm,
    /// By RSA-OAEP with SHA-1.
    RsaOaepSha1,
    /// By a KMS, as the first clients did: their context says the key.
    KmsLegacy,
    /// By AES key wrap, as the second clients did.
    AesWrapLegacy,
    /// By AES in ECB, as the first clients did.
    AesEcbLegacy,
    /// By RSA-OAEP with SHA-256, as the second clients did.
    RsaOaepSha256Legacy,
}

/// Each with its name in format 2 and its number in format 3.
const WRAPPINGS: [(Wrapping, &str, &str); 7] = [
    (Wrapping::KmsContext, "kms+context", "12"),
    (Wrapping::AesGcm, "AES/GCM", "02"),
    (Wrapping::RsaOaepSha1, "RSA-OAEP-SHA1", "22"),
    (Wrapping::KmsLegacy, "kms", ""),
    (Wrapping::AesWrapLegacy, "AESWrap", ""),
    (Wrapping::AesEcbLegacy, "AES", ""),
    (Wrapping::RsaOaepSha256Legacy, "RSA/ECB/OAEPWithSHA-256AndMGF1Padding", ""),
];

impl Wrapping {
    /// As format 2 names it.
    #[must_use]
    pub fn name(self) -> &'static str {
        WRAPPINGS.iter().find(|(wrapping, ..)| *wrapping == self).map_or("", |(_, name, _)| name)
    }

    /// Whether only the first two generations of clients wrote it.
    #[must_use]
    pub fn is_legacy(self) -> bool {
        self.number().is_empty()
    }

    fn number(self) -> &'static str {
        WRAPPINGS.iter().find(|(wrapping, ..)| *wrapping == self).map_or("", |(.., number)| number)
    }

    fn from_name(name: &str) -> Result<Self, CryptoError> {
        let found = WRAPPINGS.iter().find(|(_, known, _)| *known == name);
        found
            .map(|(wrapping, ..)| *wrapping)
            .ok_or_else(|| CryptoError::UnknownAlgorithm(name.to_owned()))
    }

    fn from_number(number: &str) -> Result<Self, CryptoError> {
        let found = WRAPPINGS.iter().find(|(.., known)| *known == number && !number.is_empty());
        found
            .map(|(wrapping, ..)| *wrapping)
            .ok_or_else(|| CryptoError::UnknownAlgorithm(number.to_owned()))
    }
}

/// What the metadata of an object, or its instruction file, says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Material {
    /// Its format.
    pub format: Format,
    /// How the content is encrypted.
    pub content: ContentAlgorithm,
    /// How the data key is wrapped.
    pub wrapping: Wrapping,
    /// The wrapped data key.
    pub wrapped_key: Vec<u8>,
    /// The whole encryption context of a KMS; the description of a raw key, which is bound to nothing.
    pub context: EncryptionContext,
    /// Nonce, initialisation vector or message id, by the format.
    pub iv: Vec<u8>,
    /// What only one data key comes to.
    pub commitment: Option<Vec<u8>>,
}

impl Material {
    /// Reads the user metadata of an object (names without `x-amz-meta-`); none where it has no wrapped key: then the
    /// key is in an instruction file, or the object is not encrypted by a client.
    ///
    /// # Errors
    /// [`CryptoError`] where the pairs contradict one another.
    pub fn of_object(metadata: &BTreeMap<String, String>) -> Result<Option<Self>, CryptoError> {
        if !KEYS.iter().any(|key| metadata.contains_key(*key)) {
            return Ok(None);
        }
        Self::read(metadata).map(Some)
    }

    /// Whether an object says that it is encrypted in format 3, and has its wrapped key in an instruction file.
    #[must_use]
    pub fn is_without_key(metadata: &BTreeMap<String, String>) -> bool {
        let has = |name: &&str| metadata.contains_key(*name);
        ON_OBJECT_V3.iter().any(has) && !KEYS.iter().any(has)
    }

    /// Reads the instruction file of an object together with its metadata, which has no wrapped key.
    ///
    /// # Errors
    /// [`CryptoError`] where they contradict one another, as where somebody who can write the file alone tries to
    /// have the object read in another format.
    pub fn with_instruction_file(
        metadata: &BTreeMap<String, String>,
        file: &[u8],
    ) -> Result<Self, CryptoError> {
        let pairs: BTreeMap<String, String> = serde_json::from_slice(file)
            .map_err(|_| CryptoError::Malformed("the instruction file is no JSON of texts"))?;
        let on_object = |name: &&str| metadata.contains_key(*name);
        let in_file = |name: &&str| pairs.contains_key(*name);
        if pairs.keys().any(|name| !is_reserved(name)) {
            return Err(CryptoError::Malformed("the instruction file has pairs of other kinds"));
        }
        let is_v3 = in_file(&KEY_V3);
        let is_mixed = match is_v3 {
            true => IN_FILE_V2.iter().any(|name| in_file(name) || on_object(name)),
            false => ON_OBJECT_V3.iter().chain(&IN_FILE_V2).any(on_object),
        };
        if is_mixed || ON_OBJECT_V3.iter().any(in_file) || KEYS.iter().any(on_object) {
            return Err(TAMPERED);
        }
        let mut all = pairs;
        for (name, value) in metadata.iter().filter(|(name, _)| is_reserved(name)) {
            if all.insert(name.clone(), value.clone()).is_some() {
                return Err(TAMPERED);
            }
        }
        Self::read(&all)
    }

    fn read(pairs: &BTreeMap<String, String>) -> Result<Self, CryptoError> {
        let has = |name: &str| pairs.contains_key(name);
        if KEYS.iter().filter(|key| has(key)).count() != 1 {
            return Err(TAMPERED);
        }
        let format = match (has(KEY_V3), has(KEY_V2)) {
            (true, _) => Format::V3,
            (_, true) => Format::V2,
            _ => Format::V1,
        };
        let foreign: &[&str] = if format == Format::V3 { &IN_FILE_V2 } else { &ON_OBJECT_V3 };
        if foreign.iter().any(|name| has(name)) {
            return Err(TAMPERED);
        }
        match format {
            Format::V3 => Self::read_v3(pairs),
            _ => Self::read_v2(pairs, format),
        }
    }

    fn read_v3(pairs: &BTreeMap<String, String>) -> Result<Self, CryptoError> {
        let suite = text(pairs, CONTENT_V3)?;
        if suite != COMMITTED_SUITE {
            return Err(CryptoError::UnknownAlgorithm(format!("suite {suite}")));
        }
        let wrapping = Wrapping::from_number(text(pairs, WRAPPING_V3)?)?;
        let described = if wrapping == Wrapping::KmsContext { CONTEXT_V3 } else { DESCRIPTION_V3 };
        let commitment = bytes(pairs, COMMITMENT)?;
        let iv = bytes(pairs, MESSAGE_ID)?;
        if iv.len() != 28 || commitment.len() != 28 {
            return Err(CryptoError::Malformed("message id and commitment have 28 bytes"));
        }
        Ok(Self {
            format: Format::V3,
            content: ContentAlgorithm::CommittedGcm,
            wrapping,
            wrapped_key: bytes(pairs, KEY_V3)?,
            context: context(pairs, described)?,
            iv,
            commitment: Some(commitment),
        })
    }

    fn read_v2(pairs: &BTreeMap<String, String>, format: Format) -> Result<Self, CryptoError> {
        let content = match pairs.get(CONTENT_V2).map(String::as_str) {
            Some(GCM_NAME) if format == Format::V2 => ContentAlgorithm::Gcm,
            Some(CBC_NAME) => ContentAlgorithm::Cbc,
            None if format == Format::V1 => ContentAlgorithm::Cbc,
            other => {
                return Err(CryptoError::UnknownAlgorithm(other.unwrap_or_default().to_owned()));
            }
        };
        let wrapping = match pairs.get(WRAPPING_V2) {
            Some(name) => Wrapping::from_name(name)?,
            None if format == Format::V1 => Wrapping::AesEcbLegacy,
            None => return Err(CryptoError::Malformed("`x-amz-wrap-alg` is missing")),
        };
        let (iv, key) = (bytes(pairs, IV)?, if format == Format::V1 { KEY_V1 } else { KEY_V2 });
        if iv.len() != if content == ContentAlgorithm::Gcm { 12 } else { 16 } {
            return Err(CryptoError::Malformed("`x-amz-iv` has another length"));
        }
        if content == ContentAlgorithm::Gcm
            && pairs.get(TAG_BITS).is_some_and(|bits| bits != TAG_BITS_VALUE)
        {
            return Err(CryptoError::Malformed("tags have 128 bits"));
        }
        Ok(Self {
            format,
            content,
            wrapping,
            wrapped_key: bytes(pairs, key)?,
            context: context(pairs, DESCRIPTION_V2)?,
            iv,
            commitment: None,
        })
    }

    /// The pairs that become user metadata of the object, where its key stands there.
    #[must_use]
    pub fn metadata(&self) -> BTreeMap<String, String> {
        let encoded = |bytes: &[u8]| STANDARD.encode(bytes);
        let mut pairs = BTreeMap::new();
        let mut add = |name: &str, value: String| drop(pairs.insert(name.to_owned(), value));
        if self.format == Format::V3 {
            add(CONTENT_V3, COMMITTED_SUITE.to_owned());
            add(KEY_V3, encoded(&self.wrapped_key));
            add(WRAPPING_V3, self.wrapping.number().to_owned());
            add(MESSAGE_ID, encoded(&self.iv));
            add(COMMITMENT, encoded(self.commitment.as_deref().unwrap_or_default()));
            let is_kms = self.wrapping == Wrapping::KmsContext;
            if !self.context.is_empty() {
                add(if is_kms { CONTEXT_V3 } else { DESCRIPTION_V3 }, self.context.to_json());
            }
            return pairs;
        }
        add(if self.format == Format::V1 { KEY_V1 } else { KEY_V2 }, encoded(&self.wrapped_key));
        add(WRAPPING_V2, self.wrapping.name().to_owned());
        add(IV, encoded(&self.iv));
        add(DESCRIPTION_V2, self.context.to_json());
        let is_cbc = self.content == ContentAlgorithm::Cbc;
        add(CONTENT_V2, if is_cbc { CBC_NAME } else { GCM_NAME }.to_owned());
        if !is_cbc {
            add(TAG_BITS, TAG_BITS_VALUE.to_owned());
        }
        pairs
    }

    /// The pairs that stay on the object, and the text of its instruction file, where its key stands there.
    #[must_use]
    pub fn apart(&self) -> (BTreeMap<String, String>, String) {
        let mut file = self.metadata();
        let mut object = BTreeMap::new();
        if self.format == Format::V3 {
            for name in ON_OBJECT_V3 {
                object.extend(file.remove_entry(name));
            }
        }
        (object, serde_json::to_string(&file).unwrap_or_default())
    }

    /// The same content under another KMS key, and with other pairs of the caller's, if they are given. The data key
    /// stays what it is, and does not leave the KMS.
    ///
    /// # Errors
    /// [`CryptoError`]; [`CryptoError::Key`] of one that is under no KMS key.
    pub fn rewrapped(
        &self,
        kms: &dyn Kms,
        key_id: &str,
        context: Option<&EncryptionContext>,
    ) -> Result<Self, CryptoError> {
        if self.wrapping != Wrapping::KmsContext {
            return Err(CryptoError::Key("only what is under a key of a KMS, with a context"));
        }
        let mut to = self.context.clone();
        if let Some(context) = context {
            to = without_reserved(context)?;
            require_ascii(&to)?;
            if let Some(algorithm) = self.context.value(CEK_CONTEXT) {
                to.insert(CEK_CONTEXT, algorithm);
            }
        }
        let wrapped = kms.re_encrypt(&self.wrapped_key, &self.context, key_id, &to)?;
        Ok(Self { wrapped_key: wrapped.ciphertext, context: to, ..self.clone() })
    }

    /// The pairs of the context that are the caller's.
    #[must_use]
    pub fn callers_context(&self) -> EncryptionContext {
        let own =
            self.context.pairs().filter(|(name, _)| ![CEK_CONTEXT, V1_CONTEXT].contains(name));
        own.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }
}

fn text<'a>(
    pairs: &'a BTreeMap<String, String>,
    name: &'static str,
) -> Result<&'a str, CryptoError> {
    pairs.get(name).map(String::as_str).ok_or(CryptoError::Malformed("its metadata is incomplete"))
}

fn bytes(pairs: &BTreeMap<String, String>, name: &'static str) -> Result<Vec<u8>, CryptoError> {
    let decoded = STANDARD.decode(text(pairs, name)?);
    decoded.map_err(|_| CryptoError::Malformed("its metadata is no base64"))
}

fn context(
    pairs: &BTreeMap<String, String>,
    name: &'static str,
) -> Result<EncryptionContext, CryptoError> {
    pairs.get(name).map_or(Ok(EncryptionContext::new()), |json| EncryptionContext::from_json(json))
}
