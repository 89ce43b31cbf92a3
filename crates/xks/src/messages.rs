//! The bodies of requests and answers. Fields that a later version adds are ignored.

use serde::{Deserialize, Serialize};

use crate::integrity::sum;
use crate::{
    Binary, ErrorName, IV_BYTES, LIST_MAX, METADATA_BYTES_MAX, PLAINTEXT_BYTES_MAX, TAG_BYTES,
};

/// The longest text of a field of [`RequestMetadata`], in bytes: the specification has ARNs of 2,048
/// characters.
const METADATA_TEXT_BYTES_MAX: usize = 2048;

/// Who asks, and for what.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RequestMetadata {
    /// The principal that called the KMS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws_principal_arn: Option<String>,
    /// The VPC that it called from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws_source_vpc: Option<String>,
    /// The endpoint that it called through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws_source_vpce: Option<String>,
    /// The KMS key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<String>,
    /// The operation of the KMS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kms_operation: Option<String>,
    /// The id of the request to the KMS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kms_request_id: Option<String>,
    /// The service that called the KMS on behalf of the principal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kms_via_service: Option<String>,
}

impl RequestMetadata {
    /// Whether the fields are there that every call needs, and none is longer than it may be.
    #[must_use]
    pub fn is_of_health(&self) -> bool {
        let all = [
            &self.aws_principal_arn,
            &self.aws_source_vpc,
            &self.aws_source_vpce,
            &self.kms_key_arn,
            &self.kms_operation,
            &self.kms_request_id,
            &self.kms_via_service,
        ];
        let fits = |text: &String| text.len() <= METADATA_TEXT_BYTES_MAX;
        is_said(&self.kms_operation)
            && is_said(&self.kms_request_id)
            && all.into_iter().flatten().all(fits)
    }

    /// Whether the fields are there that a call for the metadata of a key needs besides.
    #[must_use]
    pub fn is_of_metadata(&self) -> bool {
        self.is_of_health() && is_said(&self.aws_principal_arn)
    }

    /// Whether the fields are there that the use of a key needs besides.
    #[must_use]
    pub fn is_of_use(&self) -> bool {
        self.is_of_metadata() && is_said(&self.kms_key_arn)
    }
}

fn is_said(field: &Option<String>) -> bool {
    field.as_ref().is_some_and(|text| !text.is_empty())
}

/// `GetKeyMetadata` and `GetHealthStatus`: who asks is all that is said.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MetadataRequest {
    /// Who asks.
    pub request_metadata: RequestMetadata,
}

/// The answer to `GetKeyMetadata`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyMetadata {
    /// The kind of the key.
    pub key_spec: String,
    /// What it can be used for.
    pub key_usage: Vec<String>,
    /// `ENABLED` or `DISABLED`.
    pub key_status: String,
}

/// What may be said of a key's status.
const STATUSES: [&str; 2] = ["ENABLED", "DISABLED"];

impl KeyMetadata {
    /// Whether it is an answer of the specification.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.key_usage.len() <= LIST_MAX && STATUSES.contains(&self.key_status.as_str())
    }

    /// Whether the key can be that of a KMS key.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        let can = |usage: &str| self.key_usage.iter().any(|known| known == usage);
        self.key_spec == crate::AES_256
            && can("ENCRYPT")
            && can("DECRYPT")
            && self.key_status == "ENABLED"
    }
}

/// `Encrypt`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EncryptRequest {
    /// Who asks.
    pub request_metadata: RequestMetadata,
    /// What the ciphertext is bound to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_authenticated_data: Option<Binary>,
    /// What is encrypted.
    pub plaintext: Binary,
    /// `AES_GCM`.
    pub encryption_algorithm: String,
    /// `SHA_256`, where the answer is to have an integrity value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ciphertext_data_integrity_value_algorithm: Option<String>,
}

/// The answer to `Encrypt`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EncryptAnswer {
    /// As long as the plaintext.
    pub ciphertext: Binary,
    /// What the proxy wants to have again, at most 20 bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ciphertext_metadata: Option<Binary>,
    /// 12 or 16 bytes.
    pub initialization_vector: Binary,
    /// 16 bytes.
    pub authentication_tag: Binary,
    /// [`EncryptAnswer::integrity_value`], where it was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ciphertext_data_integrity_value: Option<Binary>,
}

impl EncryptAnswer {
    /// The `ciphertextDataIntegrityValue` of this answer to a request with this additional authenticated
    /// data, 32 bytes.
    #[must_use]
    pub fn integrity_value(&self, aad: &[u8]) -> [u8; 32] {
        let metadata = self.ciphertext_metadata.as_ref().map_or(&[][..], Binary::bytes);
        let iv = self.initialization_vector.bytes();
        sum([aad, metadata, iv, self.ciphertext.bytes(), self.authentication_tag.bytes()])
    }

    /// Whether it answers a request for so many bytes of plaintext with this additional authenticated
    /// data, and an integrity value.
    #[must_use]
    pub fn is_valid(&self, plaintext_bytes: usize, aad: &[u8]) -> bool {
        let metadata = self.ciphertext_metadata.as_ref().map_or(0, |it| it.bytes().len());
        let value = self.ciphertext_data_integrity_value.as_ref().map(Binary::bytes);
        self.ciphertext.bytes().len() == plaintext_bytes
            && metadata <= METADATA_BYTES_MAX
            && IV_BYTES.contains(&self.initialization_vector.bytes().len())
            && self.authentication_tag.bytes().len() == TAG_BYTES
            && value == Some(&self.integrity_value(aad))
    }
}

/// `Decrypt`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DecryptRequest {
    /// Who asks.
    pub request_metadata: RequestMetadata,
    /// What the ciphertext is bound to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_authenticated_data: Option<Binary>,
    /// The ciphertext, without its tag.
    pub ciphertext: Binary,
    /// What the proxy wanted to have again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ciphertext_metadata: Option<Binary>,
    /// `AES_GCM`.
    pub encryption_algorithm: String,
    /// 12 or 16 bytes.
    pub initialization_vector: Binary,
    /// 16 bytes.
    pub authentication_tag: Binary,
}

impl DecryptRequest {
    /// Whether its fields have the lengths of the specification.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        let metadata = self.ciphertext_metadata.as_ref().map_or(0, |it| it.bytes().len());
        (1..=PLAINTEXT_BYTES_MAX).contains(&self.ciphertext.bytes().len())
            && metadata <= METADATA_BYTES_MAX
            && IV_BYTES.contains(&self.initialization_vector.bytes().len())
            && self.authentication_tag.bytes().len() == TAG_BYTES
    }
}

/// The answer to `Decrypt`.
#[derive(Debug, Serialize, Deserialize)]
pub struct DecryptAnswer {
    /// As long as the ciphertext.
    pub plaintext: Binary,
}

/// The answer to `GetHealthStatus`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HealthStatus {
    /// How many proxies there are.
    pub xks_proxy_fleet_size: u32,
    /// Who made the proxy.
    pub xks_proxy_vendor: String,
    /// Its name and version.
    pub xks_proxy_model: String,
    /// Who made what is behind it.
    pub ekm_vendor: String,
    /// What is behind it.
    pub ekm_fleet_details: Vec<EkmDetail>,
}

/// One external key manager.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EkmDetail {
    /// Its id.
    pub id: String,
    /// Its name and version.
    pub model: String,
    /// How it is.
    pub health_status: EkmHealth,
}

/// How an external key manager is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum EkmHealth {
    /// Healthy.
    Active,
    /// Unhealthy, and can still serve.
    Degraded,
    /// Cannot serve.
    Unavailable,
}

impl HealthStatus {
    /// Whether it is an answer of the specification.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.xks_proxy_fleet_size > 0 && (1..=LIST_MAX).contains(&self.ekm_fleet_details.len())
    }

    /// Whether any external key manager can serve.
    #[must_use]
    pub fn can_serve(&self) -> bool {
        self.ekm_fleet_details.iter().any(|ekm| ekm.health_status != EkmHealth::Unavailable)
    }
}

/// A refusal.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorAnswer {
    /// One of the names of [`ErrorName`].
    pub error_name: String,
    /// More about it, for whoever runs the proxy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
}

impl ErrorAnswer {
    /// The error it names.
    #[must_use]
    pub fn error(&self) -> Option<ErrorName> {
        ErrorName::parse(&self.error_name)
    }
}
