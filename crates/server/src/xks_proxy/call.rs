//! What is asked of the proxy: a path, and a body that fits it.

use serde::de::DeserializeOwned;
use xks::{DecryptRequest, EncryptRequest, ErrorName, MetadataRequest, RequestMetadata};

use super::refusal::Refusal;

/// What a path asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ProxyPath<'a> {
    Health,
    Metadata(&'a str),
    Encrypt(&'a str),
    Decrypt(&'a str),
}

impl<'a> ProxyPath<'a> {
    /// Reads what comes after the path of a store.
    pub(super) fn parse(rest: &'a str) -> Option<Self> {
        if rest == "/health" {
            return Some(Self::Health);
        }
        let (id, call) = rest.strip_prefix("/keys/")?.split_once('/')?;
        let is_id = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
        if id.is_empty() || !id.bytes().all(is_id) {
            return None;
        }
        match call {
            "metadata" => Some(Self::Metadata(id)),
            "encrypt" => Some(Self::Encrypt(id)),
            "decrypt" => Some(Self::Decrypt(id)),
            _ => None,
        }
    }
}

/// What is asked for, with what belongs to it.
#[derive(Debug)]
pub(super) enum Reading {
    Health(MetadataRequest),
    Metadata(String, MetadataRequest),
    Encrypt(String, EncryptRequest),
    Decrypt(String, DecryptRequest),
}

impl Reading {
    /// Reads the body of a request to `path`.
    pub(super) fn of(path: ProxyPath<'_>, body: &[u8]) -> Result<Self, Refusal> {
        let invalid = || Refusal::from(ErrorName::Validation);
        let reading = match path {
            ProxyPath::Health => Self::Health(parsed(body)?),
            ProxyPath::Metadata(id) => Self::Metadata(id.to_owned(), parsed(body)?),
            ProxyPath::Encrypt(id) => Self::Encrypt(id.to_owned(), parsed(body)?),
            ProxyPath::Decrypt(id) => Self::Decrypt(id.to_owned(), parsed(body)?),
        };
        let metadata = reading.metadata();
        let is_valid = match &reading {
            Self::Health(_) => metadata.is_of_health(),
            Self::Metadata(..) => metadata.is_of_metadata(),
            Self::Encrypt(_, asked) => {
                let algorithm = asked.ciphertext_data_integrity_value_algorithm.as_deref();
                metadata.is_of_use()
                    && asked.encryption_algorithm == xks::AES_GCM
                    && algorithm.is_none_or(|name| name == xks::SHA_256)
                    && !asked.plaintext.bytes().is_empty()
            }
            Self::Decrypt(_, asked) => {
                metadata.is_of_use() && asked.encryption_algorithm == xks::AES_GCM
            }
        };
        if !is_valid {
            return Err(invalid());
        }
        match &reading {
            Self::Encrypt(_, asked) if is_too_long(asked) => {
                Err(ErrorName::UnsupportedOperation.into())
            }
            Self::Decrypt(_, asked) if !asked.is_valid() => {
                Err(ErrorName::InvalidCiphertext.into())
            }
            _ => Ok(reading),
        }
    }

    /// Who asks.
    pub(super) const fn metadata(&self) -> &RequestMetadata {
        match self {
            Self::Health(asked) | Self::Metadata(_, asked) => &asked.request_metadata,
            Self::Encrypt(_, asked) => &asked.request_metadata,
            Self::Decrypt(_, asked) => &asked.request_metadata,
        }
    }

    /// The key that is asked for.
    pub(super) fn key_id(&self) -> Option<&str> {
        match self {
            Self::Health(_) => None,
            Self::Metadata(id, _) | Self::Encrypt(id, _) | Self::Decrypt(id, _) => Some(id),
        }
    }

    /// What records call it.
    pub(super) const fn event(&self) -> &'static str {
        match self {
            Self::Health(_) => "XksGetHealthStatus",
            Self::Metadata(..) => "XksGetKeyMetadata",
            Self::Encrypt(..) => "XksEncrypt",
            Self::Decrypt(..) => "XksDecrypt",
        }
    }
}

fn is_too_long(asked: &EncryptRequest) -> bool {
    let aad = asked.additional_authenticated_data.as_ref().map_or(0, |aad| aad.bytes().len());
    asked.plaintext.bytes().len() > xks::PLAINTEXT_BYTES_MAX || aad > xks::AAD_BYTES_MAX
}

fn parsed<T: DeserializeOwned>(body: &[u8]) -> Result<T, Refusal> {
    serde_json::from_slice(body).map_err(|_| ErrorName::Validation.into())
}

#[cfg(test)]
mod tests;
