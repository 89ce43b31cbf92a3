//! CreateKey: <https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html>
//!
//! # Differs from AWS
//! Only symmetric encryption keys with material made here; any other spec, usage or origin is
//! answered with `UnsupportedOperationException`.

use std::collections::BTreeMap;

use api_kms::{
    CreateKey, CreateKeyRequest, CreateKeyResponse, CustomerMasterKeySpec, KeySpec, KeyUsageType,
    OriginType, errors,
};
use engine::{Allowed, Ctx, Denial, Failure, Handler, Probe, Touch, View};
use names::KmsKeyId;
use wire::AwsError;

use crate::Kms;
use crate::access::{account_access, key_access};
use crate::key::{
    ENCRYPT_DECRYPT, KeyRecord, KeyState, Manager, ORIGIN_AWS_KMS, SYMMETRIC_DEFAULT,
};
use crate::key_policy::{accept, default_policy, lockout_question, require_no_lockout};
use crate::material::make_first;
use crate::metadata::metadata;
use crate::tables::KEYS;
use crate::tags::{add_tags, with_request_tags};

impl Handler<CreateKey> for Kms {
    type Touches = (Touch<KeyRecord>, Probe<()>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateKeyRequest,
    ) -> Result<Self::Touches, Failure> {
        require_supported(input)?;
        let key = draft(cx, input).await?;
        let tags = input.tags.as_deref().unwrap_or_default();
        let bypass = input.bypass_policy_lockout_safety_check == Some(true);
        let create = account_access(cx, "kms:CreateKey")
            .key("kms:KeySpec", SYMMETRIC_DEFAULT)
            .key("kms:KeyUsage", ENCRYPT_DECRYPT)
            .key("kms:KeyOrigin", ORIGIN_AWS_KMS)
            .key("kms:MultiRegion", "false")
            .key("kms:BypassPolicyLockoutSafetyCheck", if bypass { "true" } else { "false" });
        let lockout = Probe(Touch::new((), lockout_question(cx, &key)?));
        let tagging =
            (!tags.is_empty()).then(|| key_access(cx, "kms:TagResource", &key)).transpose()?;
        let mut touch = Touch::new(key, with_request_tags(create, tags));
        if let Some(tagging) = tagging {
            touch = touch.and(with_request_tags(tagging, tags));
        }
        Ok((touch, lockout))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateKeyRequest,
        (key, lockout): (Allowed<KeyRecord>, Result<Allowed<()>, Denial>),
    ) -> Result<CreateKeyResponse, Failure> {
        let cx = &mut cx.writer(&key);
        require_no_lockout(&lockout, input.bypass_policy_lockout_safety_check)?;
        let mut key = key.into_inner();
        make_first(cx, &mut key).await?;
        KEYS.put(cx.tx_mut(), &key.place(), &key)?;
        cx.name_resource(&key.arn(), &key.account);
        Ok(CreateKeyResponse { key_metadata: Some(metadata(&key)) })
    }
}

/// The key as it will be, without its material.
async fn draft(cx: &mut View<'_>, input: &CreateKeyRequest) -> Result<KeyRecord, Failure> {
    let account = cx.account().clone();
    let policy = match &input.policy {
        Some(text) => accept(cx, text).await?,
        None => default_policy(&account),
    };
    let mut tags = BTreeMap::new();
    add_tags(&mut tags, input.tags.as_deref().unwrap_or_default())?;
    let key_id = KmsKeyId::from_random(envelope::random::bytes(cx.random()));
    Ok(KeyRecord {
        account,
        region: cx.region().clone(),
        key_id,
        description: input.description.clone().unwrap_or_default(),
        state: KeyState::Enabled,
        manager: Manager::Customer,
        created_ms: cx.now().unix_ms(),
        policy,
        tags,
        aliases: Vec::new(),
        naming_key: String::new(),
        material_id: String::new(),
        first_material_id: String::new(),
        rotations: Vec::new(),
        schedule: None,
    })
}

/// Refuses what would need another kind of key: a key that cannot do what it says is worse than
/// none.
fn require_supported(input: &CreateKeyRequest) -> Result<(), AwsError> {
    let unsupported = |what: &str| {
        errors::unsupported_operation_exception(format!("{what} is not supported by this server."))
    };
    if let Some(spec) = &input.key_spec
        && *spec != KeySpec::SymmetricDefault
    {
        return Err(unsupported(&format!("KeySpec {spec}")));
    }
    if let Some(spec) = &input.customer_master_key_spec
        && *spec != CustomerMasterKeySpec::SymmetricDefault
    {
        return Err(unsupported(&format!("CustomerMasterKeySpec {spec}")));
    }
    if let Some(usage) = &input.key_usage
        && *usage != KeyUsageType::EncryptDecrypt
    {
        return Err(unsupported(&format!("KeyUsage {usage}")));
    }
    if let Some(origin) = &input.origin
        && *origin != OriginType::AwsKms
    {
        return Err(unsupported(&format!("Origin {origin}")));
    }
    if input.multi_region == Some(true) {
        return Err(unsupported("MultiRegion"));
    }
    if input.custom_key_store_id.is_some() || input.xks_key_id.is_some() {
        return Err(unsupported("A custom key store"));
    }
    Ok(())
}
