//! Making and changing an external key store. Its proxy is asked before anything is stored.

use api_kms::{
    CreateCustomKeyStoreRequest, UpdateCustomKeyStoreRequest,
    XksProxyAuthenticationCredentialType as Credential, XksProxyConnectivityType as Connectivity,
    errors,
};
use engine::{Failure, Writer};
use names::KeyStoreId;
use wire::AwsError;

use super::fault::ProxyFault;
use super::proxy::Proxies;
use super::{EXTERNAL_STORES, ExternalConnection, ExternalStoreRecord, PROXY_URIS, ProxyUriRecord};
use crate::errors::{null_member, validation};

/// What is asked of a new store.
struct Asked<'a> {
    endpoint: &'a str,
    path: &'a str,
    credential: &'a Credential,
}

impl<'a> Asked<'a> {
    fn read(input: &'a CreateCustomKeyStoreRequest) -> Result<Self, AwsError> {
        let is_of_cluster = input.cloud_hsm_cluster_id.is_some()
            || input.trust_anchor_certificate.is_some()
            || input.key_store_password.is_some();
        if is_of_cluster {
            return Err(of_cluster());
        }
        let missing = |name| move || null_member(name);
        let connectivity = input.xks_proxy_connectivity.as_ref();
        require_public(
            connectivity.ok_or_else(missing("xksProxyConnectivity"))?,
            input.xks_proxy_vpc_endpoint_service_name.as_deref(),
            input.xks_proxy_vpc_endpoint_service_owner.as_deref(),
        )?;
        let (endpoint, path) = (&input.xks_proxy_uri_endpoint, &input.xks_proxy_uri_path);
        let credential = input.xks_proxy_authentication_credential.as_ref();
        Ok(Self {
            endpoint: endpoint.as_deref().ok_or_else(missing("xksProxyUriEndpoint"))?,
            path: path.as_deref().ok_or_else(missing("xksProxyUriPath"))?,
            credential: credential.ok_or_else(missing("xksProxyAuthenticationCredential"))?,
        })
    }
}

/// There are no endpoint services here that a proxy could be behind.
fn require_public(
    connectivity: &Connectivity,
    service: Option<&str>,
    owner: Option<&str>,
) -> Result<(), AwsError> {
    match connectivity {
        Connectivity::PublicEndpoint if service.is_some() || owner.is_some() => Err(validation(
            "The parameters of a VPC endpoint service are valid only with XksProxyConnectivity VPC_ENDPOINT_SERVICE.",
        )),
        Connectivity::PublicEndpoint => Ok(()),
        _ => Err(errors::xks_proxy_vpc_endpoint_service_not_found_exception(
            "This server has no VPC endpoint services: XksProxyConnectivity is PUBLIC_ENDPOINT.",
        )),
    }
}

fn of_cluster() -> AwsError {
    validation("The parameters of an AWS CloudHSM cluster are not valid for an external key store.")
}

/// Makes a store, whose name is free.
///
/// # Errors
/// `XksProxyUriInUseException`, and those of a proxy that does not answer as it should.
pub(crate) async fn create(
    proxies: &Proxies,
    cx: &mut Writer<'_>,
    input: &CreateCustomKeyStoreRequest,
) -> Result<KeyStoreId, Failure> {
    let asked = Asked::read(input)?;
    let mut store = ExternalStoreRecord {
        account: cx.account().clone(),
        region: cx.region().clone(),
        store_id: KeyStoreId::from_random(envelope::random::bytes(cx.random())),
        name: input.custom_key_store_name.clone(),
        created_ms: cx.now().unix_ms(),
        connection: ExternalConnection::Disconnected,
        endpoint: asked.endpoint.to_ascii_lowercase(),
        path: asked.path.to_owned(),
        access_key_id: String::new(),
        secret_access_key: String::new(),
    };
    authenticate_with(cx, &mut store, asked.credential).await?;
    take_uri(cx, &store).await?;
    let health = proxies.health(cx, &store, "CreateCustomKeyStore").await;
    health.map_err(|fault| fault.told(ProxyFault::of_store))?;
    EXTERNAL_STORES.put(cx.tx_mut(), &store.place(), &store)?;
    Ok(store.store_id)
}

/// Changes a store. Of what the proxy is, only its path and the credential change while the store is
/// connected.
///
/// # Errors
/// `CustomKeyStoreInvalidStateException`, `XksProxyUriInUseException`, and those of a proxy that does
/// not answer as it should.
pub(crate) async fn update(
    proxies: &Proxies,
    cx: &mut Writer<'_>,
    mut store: ExternalStoreRecord,
    input: &UpdateCustomKeyStoreRequest,
) -> Result<(), Failure> {
    if input.cloud_hsm_cluster_id.is_some() || input.key_store_password.is_some() {
        return Err(of_cluster().into());
    }
    require_public(
        input.xks_proxy_connectivity.as_ref().unwrap_or(&Connectivity::PublicEndpoint),
        input.xks_proxy_vpc_endpoint_service_name.as_deref(),
        input.xks_proxy_vpc_endpoint_service_owner.as_deref(),
    )?;
    let is_moved = input.xks_proxy_uri_endpoint.is_some() || input.xks_proxy_connectivity.is_some();
    store.require(match is_moved {
        true => &[ExternalConnection::Disconnected],
        false => &[ExternalConnection::Disconnected, ExternalConnection::Connected],
    })?;
    if let Some(name) = &input.new_custom_key_store_name {
        store.name.clone_from(name);
    }
    if input.xks_proxy_uri_endpoint.is_some() || input.xks_proxy_uri_path.is_some() {
        PROXY_URIS.delete(cx.tx_mut(), &store.uri());
        if let Some(endpoint) = &input.xks_proxy_uri_endpoint {
            store.endpoint = endpoint.to_ascii_lowercase();
        }
        if let Some(path) = &input.xks_proxy_uri_path {
            store.path.clone_from(path);
        }
        take_uri(cx, &store).await?;
    }
    if let Some(credential) = &input.xks_proxy_authentication_credential {
        authenticate_with(cx, &mut store, credential).await?;
    }
    let is_other_proxy = is_moved
        || input.xks_proxy_uri_path.is_some()
        || input.xks_proxy_authentication_credential.is_some();
    if is_other_proxy {
        let health = proxies.health(cx, &store, "UpdateCustomKeyStore").await;
        health.map_err(|fault| fault.told(ProxyFault::of_store))?;
    }
    EXTERNAL_STORES.put(cx.tx_mut(), &store.place(), &store)?;
    Ok(())
}

async fn authenticate_with(
    cx: &Writer<'_>,
    store: &mut ExternalStoreRecord,
    credential: &Credential,
) -> Result<(), Failure> {
    credential.access_key_id.reveal().clone_into(&mut store.access_key_id);
    store.secret_access_key = store.wrap(cx, credential.raw_secret_access_key.reveal()).await?;
    Ok(())
}

/// Enters that a store has its proxy.
async fn take_uri(cx: &mut Writer<'_>, store: &ExternalStoreRecord) -> Result<(), Failure> {
    if let Some(taken) = PROXY_URIS.get(cx, &store.uri()).await?
        && taken.store_id != store.store_id
    {
        return Err(errors::xks_proxy_uri_in_use_exception(format!(
            "The external key store proxy {}{} is already associated with another external key store in this Region.",
            store.endpoint, store.path,
        ))
        .into());
    }
    let record =
        ProxyUriRecord { account: store.account.clone(), store_id: store.store_id.clone() };
    PROXY_URIS.put(cx.tx_mut(), &store.uri(), &record)?;
    Ok(())
}

/// Removes a store, which is disconnected and has no keys.
///
/// # Errors
/// `CustomKeyStoreInvalidStateException`.
pub(crate) fn delete(cx: &mut Writer<'_>, store: &ExternalStoreRecord) -> Result<(), Failure> {
    store.require(&[ExternalConnection::Disconnected])?;
    PROXY_URIS.delete(cx.tx_mut(), &store.uri());
    EXTERNAL_STORES.delete(cx.tx_mut(), &store.place());
    Ok(())
}
