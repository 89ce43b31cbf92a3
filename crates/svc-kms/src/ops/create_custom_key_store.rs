//! CreateCustomKeyStore:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateCustomKeyStore.html>
//!
//! # Differs from AWS
//! The clusters are those that the operator has named, and those that the API of CloudHSM has made; the
//! hosts of proxies of external key stores are those that the operator has configured. There are no VPC
//! endpoint services that a proxy could be behind.

use api_kms::{
    CreateCustomKeyStore, CreateCustomKeyStoreRequest, CreateCustomKeyStoreResponse,
    CustomKeyStoreType, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use names::KeyStoreId;
use wire::{AwsError, SensitiveString};

use crate::Kms;
use crate::access::account_access;
use crate::errors::{null_member, validation};
use crate::key_store::cluster::{named, require_active, take};
use crate::key_store::name::require_free;
use crate::key_store::{Connection, KEY_STORES, KeyStoreRecord, STORES_MAX, all, external};

impl Handler<CreateCustomKeyStore> for Kms {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &CreateCustomKeyStoreRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::new((), account_access(cx, "kms:CreateCustomKeyStore")))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateCustomKeyStoreRequest,
        allowed: Allowed<()>,
    ) -> Result<CreateCustomKeyStoreResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        if input.custom_key_store_type == Some(CustomKeyStoreType::ExternalKeyStore) {
            require_room(cx, &input.custom_key_store_name).await?;
            let store_id = external::change::create(self.proxies(), cx, input).await?;
            let custom_key_store_id = Some(store_id.to_string());
            return Ok(CreateCustomKeyStoreResponse { custom_key_store_id });
        }
        let asked = Asked::read(input)?;
        require_room(cx, &input.custom_key_store_name).await?;
        let home = (&cx.account().clone(), &cx.region().clone());
        let line = named(self.tokens(), cx, asked.cluster_id, home).await?;
        if !line.cluster().has_trust_anchor(asked.trust_anchor) {
            return Err(errors::incorrect_trust_anchor_exception(
                "The trust anchor certificate is not that of the cluster.",
            )
            .into());
        }
        let mut store = KeyStoreRecord {
            account: home.0.clone(),
            region: home.1.clone(),
            store_id: KeyStoreId::from_random(envelope::random::bytes(cx.random())),
            name: input.custom_key_store_name.clone(),
            cluster_id: line.cluster().id().clone(),
            trust_anchor: asked.trust_anchor.to_owned(),
            created_ms: cx.now().unix_ms(),
            connection: Connection::Disconnected,
            generation: 0,
            password: String::new(),
            next_password: None,
            former_password: None,
        };
        take(cx, &store).await?;
        require_active(&line).await?;
        store.password = store.wrap(cx, asked.password.reveal()).await?;
        KEY_STORES.put(cx.tx_mut(), &store.place(), &store)?;
        Ok(CreateCustomKeyStoreResponse { custom_key_store_id: Some(store.store_id.to_string()) })
    }
}

/// Refuses a name that is taken, and one store too many.
async fn require_room(cx: &mut Ctx, name: &str) -> Result<(), Failure> {
    let (stores, others) = (all(cx).await?, external::all(cx).await?);
    require_free(&stores, &others, name)?;
    if stores.len() + others.len() >= STORES_MAX {
        return Err(errors::limit_exceeded_exception(format!(
            "The account has {STORES_MAX} custom key stores, and may have no more.",
        ))
        .into());
    }
    Ok(())
}

/// The members that a store of this type needs.
struct Asked<'a> {
    cluster_id: &'a str,
    trust_anchor: &'a str,
    password: &'a SensitiveString,
}

impl<'a> Asked<'a> {
    fn read(input: &'a CreateCustomKeyStoreRequest) -> Result<Self, AwsError> {
        match &input.custom_key_store_type {
            None | Some(CustomKeyStoreType::AwsCloudhsm) => {}
            Some(other) => {
                let message =
                    format!("CustomKeyStoreType {other} is not supported by this server.");
                return Err(errors::unsupported_operation_exception(message));
            }
        }
        let is_external = input.xks_proxy_uri_endpoint.is_some()
            || input.xks_proxy_uri_path.is_some()
            || input.xks_proxy_vpc_endpoint_service_name.is_some()
            || input.xks_proxy_vpc_endpoint_service_owner.is_some()
            || input.xks_proxy_authentication_credential.is_some()
            || input.xks_proxy_connectivity.is_some();
        if is_external {
            return Err(validation(
                "The parameters of an XKS proxy are valid only for an external key store.",
            ));
        }
        let missing = |name| move || null_member(name);
        Ok(Self {
            cluster_id: input
                .cloud_hsm_cluster_id
                .as_deref()
                .ok_or_else(missing("cloudHsmClusterId"))?,
            trust_anchor: input
                .trust_anchor_certificate
                .as_deref()
                .ok_or_else(missing("trustAnchorCertificate"))?,
            password: input.key_store_password.as_ref().ok_or_else(missing("keyStorePassword"))?,
        })
    }
}
