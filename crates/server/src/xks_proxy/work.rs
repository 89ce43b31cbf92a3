//! What the proxy does for another KMS, as the role that stands for it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use api_kms::{DescribeKey, DescribeKeyRequest};
use async_trait::async_trait;
use engine::{ClientAddress, Engine, Failure, ServiceEvent, Work, Writer};
use envelope::digest::sha256;
use serde::Serialize;
use svc_kms::{XksDecrypt, XksDecryptRequest, XksEncrypt, XksEncryptRequest};
use xks::{
    Binary, DecryptAnswer, DecryptRequest, EkmDetail, EkmHealth, EncryptAnswer, EncryptRequest,
    ErrorName, HealthStatus, KeyMetadata,
};

use super::call::Reading;
use super::refusal::Refusal;
use super::session::{SERVICE, Sessions};
use crate::xks_settings::{XksProxyKey, XksProxyStore};

/// What the additional authenticated data of the other KMS is called in the encryption context that
/// policies and records see: its SHA-256, as hexadecimal digits.
const AAD: &str = "xks-aad-sha256";

/// Who made the proxy.
const VENDOR: &str = "Ironkeep";

/// What it is, and what is behind it.
const MODEL: &str = concat!("Ironkeep ", env!("CARGO_PKG_VERSION"));

/// A request that was understood, of somebody who was recognised.
#[derive(Debug)]
pub(super) struct Asked<'a> {
    pub(super) store: &'a XksProxyStore,
    pub(super) access_key_id: &'a str,
    pub(super) reading: Reading,
    pub(super) address: ClientAddress,
}

/// Does what is asked for; the answer is JSON.
pub(super) async fn perform(
    engine: &Arc<Engine>,
    sessions: &Sessions,
    asked: Asked<'_>,
) -> Result<Vec<u8>, Refusal> {
    let key = asked.key();
    let region = key.map(|key| &key.region).or(asked.store.keys.first().map(|key| &key.region));
    let region = region.ok_or(ErrorName::Internal)?.clone();
    let event = ServiceEvent { service: SERVICE, name: asked.reading.event(), region };
    let use_of_key = UseOfKey { sessions, asked, done: Mutex::default() };
    let performed = engine.background(&event, &use_of_key).await;
    if let Err(error) = performed {
        tracing::error!(%error, "a request to the XKS proxy could not be done");
        return Err(ErrorName::Internal.into());
    }
    let done = use_of_key.done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.unwrap_or(Err(ErrorName::Internal.into()))
}

/// A request, being done: once more, if a commit conflicts.
struct UseOfKey<'a> {
    sessions: &'a Sessions,
    asked: Asked<'a>,
    done: Mutex<Option<Result<Vec<u8>, Refusal>>>,
}

#[async_trait]
impl Work for UseOfKey<'_> {
    async fn run(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        cx.note_act();
        self.asked.note(cx);
        let done = match self.answer(cx).await {
            Ok(done) => done,
            Err(failure) => Err(Refusal::or_failure(failure)?),
        };
        if let Err(refusal) = &done {
            cx.audit.extra("xksErrorName", refusal.error.name());
        }
        *self.done.lock().unwrap_or_else(PoisonError::into_inner) = Some(done);
        Ok(())
    }
}

impl UseOfKey<'_> {
    async fn answer(&self, cx: &mut Writer<'_>) -> Result<Result<Vec<u8>, Refusal>, Failure> {
        match &self.asked.reading {
            Reading::Health(_) => written(&self.health(cx).await?).map(Ok),
            Reading::Metadata(..) => match self.asked.allowed_key() {
                Ok(key) => written(&self.metadata(cx, key).await?).map(Ok),
                Err(refusal) => Ok(Err(refusal)),
            },
            Reading::Encrypt(_, request) => match self.asked.allowed_key() {
                Ok(key) => written(&self.encrypt(cx, key, request).await?).map(Ok),
                Err(refusal) => Ok(Err(refusal)),
            },
            Reading::Decrypt(_, request) => match self.asked.allowed_key() {
                Ok(key) => written(&self.decrypt(cx, key, request).await?).map(Ok),
                Err(refusal) => Ok(Err(refusal)),
            },
        }
    }

    /// Whether the role can be acted with: what every use of a key needs.
    async fn health(&self, cx: &mut Writer<'_>) -> Result<HealthStatus, Failure> {
        let session = self.session(cx).await.map(drop);
        let health_status = match session.map_err(Refusal::or_failure) {
            Ok(()) => EkmHealth::Active,
            Err(Ok(_)) => EkmHealth::Unavailable,
            Err(Err(failure)) => return Err(failure),
        };
        Ok(HealthStatus {
            xks_proxy_fleet_size: 1,
            xks_proxy_vendor: VENDOR.to_owned(),
            xks_proxy_model: MODEL.to_owned(),
            ekm_vendor: VENDOR.to_owned(),
            ekm_fleet_details: vec![EkmDetail {
                id: VENDOR.to_ascii_lowercase(),
                model: MODEL.to_owned(),
                health_status,
            }],
        })
    }

    async fn metadata(
        &self,
        cx: &mut Writer<'_>,
        key: &XksProxyKey,
    ) -> Result<KeyMetadata, Failure> {
        let session = self.session(cx).await?;
        let input = DescribeKeyRequest { key_id: key.arn.clone(), ..DescribeKeyRequest::default() };
        let found = cx.call_as::<DescribeKey>(&session, key.region.clone(), input).await?;
        let found = found.key_metadata.unwrap_or_default();
        let spec = found.key_spec.map(|spec| spec.as_str().to_owned()).unwrap_or_default();
        let usage = found.key_usage.map(|usage| usage.as_str().to_owned()).unwrap_or_default();
        let usage = match usage.as_str() {
            "ENCRYPT_DECRYPT" => vec!["ENCRYPT".to_owned(), "DECRYPT".to_owned()],
            _ => vec![usage],
        };
        Ok(KeyMetadata {
            key_spec: if spec == "SYMMETRIC_DEFAULT" { xks::AES_256.to_owned() } else { spec },
            key_usage: usage,
            key_status: if found.enabled == Some(true) { "ENABLED" } else { "DISABLED" }.to_owned(),
        })
    }

    async fn encrypt(
        &self,
        cx: &mut Writer<'_>,
        key: &XksProxyKey,
        request: &EncryptRequest,
    ) -> Result<EncryptAnswer, Failure> {
        let session = self.session(cx).await?;
        let aad = bytes(request.additional_authenticated_data.as_ref());
        let input = XksEncryptRequest {
            key_id: key.arn.clone(),
            plaintext: request.plaintext.bytes().into(),
            encryption_context: Some(context(aad)),
        };
        let made = cx.call_as::<XksEncrypt>(&session, key.region.clone(), input).await?;
        let mut answer = EncryptAnswer {
            ciphertext: Binary::from(&*made.ciphertext),
            ciphertext_metadata: Some(Binary::from(&*made.ciphertext_metadata)),
            initialization_vector: Binary::from(&*made.initialization_vector),
            authentication_tag: Binary::from(&*made.authentication_tag),
            ciphertext_data_integrity_value: None,
        };
        if request.ciphertext_data_integrity_value_algorithm.is_some() {
            let value = answer.integrity_value(aad);
            answer.ciphertext_data_integrity_value = Some(Binary::from(&value[..]));
        }
        Ok(answer)
    }

    async fn decrypt(
        &self,
        cx: &mut Writer<'_>,
        key: &XksProxyKey,
        request: &DecryptRequest,
    ) -> Result<DecryptAnswer, Failure> {
        let session = self.session(cx).await?;
        let input = XksDecryptRequest {
            key_id: key.arn.clone(),
            initialization_vector: request.initialization_vector.bytes().into(),
            ciphertext: request.ciphertext.bytes().into(),
            authentication_tag: request.authentication_tag.bytes().into(),
            ciphertext_metadata: bytes(request.ciphertext_metadata.as_ref()).into(),
            encryption_context: Some(context(bytes(
                request.additional_authenticated_data.as_ref(),
            ))),
        };
        let opened = cx.call_as::<XksDecrypt>(&session, key.region.clone(), input).await?;
        let missing = || Failure::Internal("nothing was decrypted".to_owned());
        let plaintext = opened.plaintext.ok_or_else(missing)?;
        Ok(DecryptAnswer { plaintext: Binary::from(plaintext.reveal()) })
    }

    async fn session(&self, cx: &mut Writer<'_>) -> Result<engine::RoleSession, Failure> {
        self.sessions.of(cx, &self.asked.store.role, self.asked.access_key_id).await
    }
}

impl Asked<'_> {
    /// The key that is asked for, if the store has it.
    fn key(&self) -> Option<&XksProxyKey> {
        let id = self.reading.key_id()?;
        self.store.keys.iter().find(|key| key.key_id.as_str() == id)
    }

    /// The key, if whoever called the other KMS may use the store.
    fn allowed_key(&self) -> Result<&XksProxyKey, Refusal> {
        let caller = self.reading.metadata().aws_principal_arn.as_deref().unwrap_or_default();
        let is_allowed = |allowed: &String| match allowed.strip_suffix('*') {
            Some(start) => caller.starts_with(start),
            None => caller == allowed,
        };
        if !self.store.callers.is_empty() && !self.store.callers.iter().any(is_allowed) {
            return Err(ErrorName::AccessDenied.into());
        }
        self.key().ok_or_else(|| ErrorName::KeyNotFound.into())
    }

    /// Says in the record what the other KMS said.
    fn note(&self, cx: &mut Writer<'_>) {
        if let Some(key) = self.key() {
            cx.name_resource(&key.arn, &key.account);
        }
        let metadata = self.reading.metadata();
        let address = self.address.to_string();
        for (name, value) in [
            ("xksProxyUriPath", Some(self.store.path.as_str())),
            ("xksAccessKeyId", Some(self.access_key_id)),
            ("xksSourceAddress", Some(address.as_str())),
            ("xksKeyId", self.reading.key_id()),
            ("awsPrincipalArn", metadata.aws_principal_arn.as_deref()),
            ("awsSourceVpc", metadata.aws_source_vpc.as_deref()),
            ("awsSourceVpce", metadata.aws_source_vpce.as_deref()),
            ("kmsKeyArn", metadata.kms_key_arn.as_deref()),
            ("kmsOperation", metadata.kms_operation.as_deref()),
            ("kmsRequestId", metadata.kms_request_id.as_deref()),
            ("kmsViaService", metadata.kms_via_service.as_deref()),
        ] {
            if let Some(value) = value {
                cx.audit.extra(name, value);
            }
        }
    }
}

fn bytes(field: Option<&Binary>) -> &[u8] {
    field.map_or(&[][..], Binary::bytes)
}

/// What a ciphertext is bound to.
fn context(aad: &[u8]) -> BTreeMap<String, String> {
    let digits = sha256(aad).iter().map(|byte| format!("{byte:02x}")).collect();
    BTreeMap::from([(AAD.to_owned(), digits)])
}

fn written(answer: &impl Serialize) -> Result<Vec<u8>, Failure> {
    serde_json::to_vec(answer).map_err(|error| Failure::Internal(error.to_string()))
}
