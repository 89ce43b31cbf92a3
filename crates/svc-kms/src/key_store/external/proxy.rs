//! The four calls of a proxy.

use std::sync::Arc;

use engine::{Ctx, Failure};
use envelope::{
    EncryptionContext, EnvelopeError, ExternalBlob, ExternalFront, ExternalSealed, KeyMaterialId,
    KeyName,
};
use secret::Secret;
use serde::Serialize;
use serde::de::DeserializeOwned;
use xks::{
    Binary, DecryptAnswer, DecryptRequest, EncryptAnswer, EncryptRequest, ErrorAnswer,
    HealthStatus, KeyMetadata, MetadataRequest, RequestMetadata,
};

use super::fault::ProxyFault;
use super::transport::{ProxyCall, ProxyTransport, TransportFault};
use super::{ExternalStoreRecord, of_key};
use crate::key::KeyRecord;
use api_kms::errors::invalid_ciphertext_exception;

/// The proxies of external key stores.
#[derive(Debug, Clone, Default)]
pub(crate) struct Proxies {
    transport: Option<Arc<dyn ProxyTransport>>,
}

/// What a call may come to: a fault of the proxy, or one of ours.
#[derive(Debug)]
pub(crate) enum CallFault {
    Proxy(ProxyFault),
    Own(Failure),
}

impl From<Failure> for CallFault {
    fn from(failure: Failure) -> Self {
        Self::Own(failure)
    }
}

impl From<ProxyFault> for CallFault {
    fn from(fault: ProxyFault) -> Self {
        Self::Proxy(fault)
    }
}

impl CallFault {
    /// The failure of a request whose operation says a fault of the proxy in this way.
    pub(crate) fn told(self, say: impl FnOnce(ProxyFault) -> wire::AwsError) -> Failure {
        match self {
            Self::Proxy(fault) => Failure::Aws(say(fault)),
            Self::Own(failure) => failure,
        }
    }
}

impl Proxies {
    /// Those that `transport` reaches; none without one.
    pub(crate) fn new(transport: Option<Arc<dyn ProxyTransport>>) -> Self {
        Self { transport }
    }

    /// Asks the proxy of a store how it is, for `operation`.
    pub(crate) async fn health(
        &self,
        cx: &Ctx,
        store: &ExternalStoreRecord,
        operation: &str,
    ) -> Result<(), CallFault> {
        let request_metadata = RequestMetadata {
            kms_operation: Some(operation.to_owned()),
            kms_request_id: Some(cx.request().id.to_string()),
            ..RequestMetadata::default()
        };
        let request = MetadataRequest { request_metadata };
        let status: HealthStatus = self.call(cx, store, "/health", &request).await?;
        if !status.is_valid() {
            return Err(ProxyFault::Malformed.into());
        }
        if !status.can_serve() {
            return Err(ProxyFault::NoKeyManager.into());
        }
        Ok(())
    }

    /// Asks the proxy of a store what a key is like.
    pub(crate) async fn key_metadata(
        &self,
        cx: &Ctx,
        store: &ExternalStoreRecord,
        external_id: &str,
    ) -> Result<KeyMetadata, CallFault> {
        let request = MetadataRequest { request_metadata: metadata(cx, None) };
        let path = format!("/keys/{external_id}/metadata");
        let answer: KeyMetadata = self.call(cx, store, &path, &request).await?;
        if !answer.is_valid() {
            return Err(ProxyFault::Malformed.into());
        }
        Ok(answer)
    }

    /// Has the external key of `key` encrypt what the key's material, which has this id, has encrypted;
    /// gives the whole blob.
    pub(crate) async fn encrypt(
        &self,
        cx: &mut Ctx,
        key: &KeyRecord,
        inner: &[u8],
        context: &EncryptionContext,
    ) -> Result<Vec<u8>, Failure> {
        let (store, external_id) = place(cx, key).await?;
        let material = KeyMaterialId::parse(&key.material_id).map_err(unusable)?;
        let name = KeyName::new(&key.account, &key.region, &key.key_id).map_err(unusable)?;
        let front = ExternalFront::new(&name, material).map_err(unusable)?;
        let aad = front.associated_data(context);
        let request = EncryptRequest {
            request_metadata: metadata(cx, Some(key)),
            additional_authenticated_data: Some(Binary::from(&aad[..])),
            plaintext: Binary::from(inner),
            encryption_algorithm: xks::AES_GCM.to_owned(),
            ciphertext_data_integrity_value_algorithm: Some(xks::SHA_256.to_owned()),
        };
        let path = format!("/keys/{external_id}/encrypt");
        let answer = self.call(cx, &store, &path, &request).await;
        let answer: EncryptAnswer = answer.map_err(|fault| fault.told(ProxyFault::of_use))?;
        if !answer.is_valid(inner.len(), &aad) {
            return Err(ProxyFault::Malformed.of_use().into());
        }
        let sealed = ExternalSealed {
            metadata: answer.ciphertext_metadata.as_ref().map_or(&[][..], Binary::bytes),
            iv: answer.initialization_vector.bytes(),
            ciphertext: answer.ciphertext.bytes(),
            tag: answer.authentication_tag.bytes(),
        };
        front.finish(&sealed).map_err(unusable)
    }

    /// Has the external key of `key` decrypt a blob: gives what the key's material has encrypted.
    pub(crate) async fn decrypt(
        &self,
        cx: &mut Ctx,
        key: &KeyRecord,
        blob: &[u8],
        context: &EncryptionContext,
    ) -> Result<Secret<Vec<u8>>, Failure> {
        let parsed = ExternalBlob::parse(blob).map_err(|_| invalid_ciphertext_exception())?;
        let (store, external_id) = place(cx, key).await?;
        let sealed = parsed.sealed();
        let metadata_of_proxy =
            (!sealed.metadata.is_empty()).then(|| Binary::from(sealed.metadata));
        let request = DecryptRequest {
            request_metadata: metadata(cx, Some(key)),
            additional_authenticated_data: Some(Binary::from(&parsed.associated_data(context)[..])),
            ciphertext: Binary::from(sealed.ciphertext),
            ciphertext_metadata: metadata_of_proxy,
            encryption_algorithm: xks::AES_GCM.to_owned(),
            initialization_vector: Binary::from(sealed.iv),
            authentication_tag: Binary::from(sealed.tag),
        };
        let path = format!("/keys/{external_id}/decrypt");
        let answer = self.call(cx, &store, &path, &request).await;
        let answer: DecryptAnswer = answer.map_err(|fault| fault.told(ProxyFault::of_use))?;
        if answer.plaintext.bytes().len() != sealed.ciphertext.len() {
            return Err(ProxyFault::Malformed.of_use().into());
        }
        Ok(answer.plaintext.into_secret())
    }

    /// Posts a request to the proxy of a store.
    async fn call<A: DeserializeOwned>(
        &self,
        cx: &Ctx,
        store: &ExternalStoreRecord,
        path: &str,
        request: &(impl Serialize + Sync),
    ) -> Result<A, CallFault> {
        let transport =
            self.transport.as_ref().ok_or(ProxyFault::from(TransportFault::NotAllowed))?;
        let body = serde_json::to_vec(request);
        let body =
            body.map_err(|error| Failure::Internal(format!("a proxy's request: {error}")))?;
        let call = ProxyCall {
            host: store.host().to_owned(),
            path: [store.path.as_str(), path].concat(),
            region: store.region.clone(),
            access_key_id: store.access_key_id.clone(),
            secret_access_key: store.secret(cx).await?,
            body: Secret::new(body),
        };
        let reply = transport.post(call).await.map_err(ProxyFault::from)?;
        if reply.status == 200 {
            let answer = serde_json::from_slice(reply.body.reveal());
            return answer.map_err(|_| ProxyFault::Malformed.into());
        }
        let refusal: Option<ErrorAnswer> = serde_json::from_slice(reply.body.reveal()).ok();
        let named = refusal.and_then(|refusal| refusal.error());
        Err(named.map_or(ProxyFault::Malformed, ProxyFault::Refused).into())
    }
}

/// The store of a key, and what its proxy calls the key.
async fn place<'a>(
    cx: &mut Ctx,
    key: &'a KeyRecord,
) -> Result<(ExternalStoreRecord, &'a str), Failure> {
    let missing = || Failure::Internal("a key of no external key store".into());
    let store_id = key.key_store.as_ref().ok_or_else(missing)?;
    let external_id = key.external_id.as_deref().ok_or_else(missing)?;
    Ok((of_key(cx, key, store_id).await?, external_id))
}

/// Who asks, and for what.
fn metadata(cx: &Ctx, key: Option<&KeyRecord>) -> RequestMetadata {
    let request = cx.request();
    let via = request.called_via.last().and_then(|service| service.strip_suffix(".amazonaws.com"));
    RequestMetadata {
        aws_principal_arn: Some(cx.caller().arn().to_owned()),
        kms_key_arn: key.map(KeyRecord::arn),
        kms_operation: Some(cx.operation().to_owned()),
        kms_request_id: Some(request.id.to_string()),
        kms_via_service: via.map(|service| format!("{service}.{}.amazonaws.com", cx.region())),
        ..RequestMetadata::default()
    }
}

fn unusable(error: EnvelopeError) -> Failure {
    Failure::Internal(format!("a key of an external key store: {error}"))
}
