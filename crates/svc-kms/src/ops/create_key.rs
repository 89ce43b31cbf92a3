//! CreateKey: <https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html>
//!
//! # Differs from AWS
//! SM2 is of AWS's Regions in China alone.

use std::collections::BTreeMap;

use api_kms::{CreateKey, CreateKeyRequest, CreateKeyResponse, KeySpec, errors};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Allowed, Ctx, Denial, Failure, Probe, StagedHandler, Touch, View, Writer};
use envelope::asymmetric::GeneratedPair;
use names::KmsKeyId;
use wire::AwsError;

use crate::Kms;
use crate::access::{account_access, key_access, multi_region_type};
use crate::data_key::random_secret;
use crate::errors::validation;
use crate::key::{KeyRecord, KeyState, Manager, MultiRegion, Origin};
use crate::key_policy::{accept, default_policy, lockout_question, require_no_lockout};
use crate::key_store::create::{enter, make_in_token, origin, require_plain};
use crate::key_store::external::keys::ExternalPlace;
use crate::material::{make_first, make_naming, make_only};
use crate::metadata::metadata;
use crate::spec::{Spec, Usage};
use crate::tables::KEYS;
use crate::tags::{add_tags, with_request_tags};

impl StagedHandler<CreateKey> for Kms {
    type Touches = (Touch<KeyRecord>, Probe<()>);
    type Staged = Staged;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateKeyRequest,
    ) -> Result<Self::Touches, Failure> {
        let kind = kind(input)?;
        self.admit_key(kind.spec)?;
        let key = draft(cx, input, kind).await?;
        let tags = input.tags.as_deref().unwrap_or_default();
        let bypass = input.bypass_policy_lockout_safety_check == Some(true);
        let create = account_access(cx, "kms:CreateKey")
            .key("kms:KeySpec", key.spec.name())
            .key("kms:KeyUsage", key.usage.name())
            .key("kms:KeyOrigin", key.origin.name())
            .key("kms:MultiRegion", if kind.is_multi_region { "true" } else { "false" })
            .key_if("kms:MultiRegionKeyType", multi_region_type(&key))
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

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &CreateKeyRequest,
        (key, lockout): &(Allowed<KeyRecord>, Result<Allowed<()>, Denial>),
    ) -> Result<Staged, Failure> {
        require_no_lockout(lockout, input.bypass_policy_lockout_safety_check)?;
        if let Some(place) = external_place(input) {
            place.check(self.proxies(), cx).await?;
            return Ok(Staged::Nothing);
        }
        let store_id = input.custom_key_store_id.as_deref();
        if make_in_token(self.tokens(), cx, key, store_id).await? {
            return Ok(Staged::InToken(key.key_id.clone()));
        }
        match (key.spec, key.origin) {
            (Spec::Pair(pair), Origin::AwsKms) => {
                Ok(Staged::Pair(self.generator.pair(pair).await?))
            }
            _ => Ok(Staged::Nothing),
        }
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateKeyRequest,
        (key, lockout): (Allowed<KeyRecord>, Result<Allowed<()>, Denial>),
        staged: &Staged,
    ) -> Result<CreateKeyResponse, Failure> {
        let cx = &mut cx.writer(&key);
        require_no_lockout(&lockout, input.bypass_policy_lockout_safety_check)?;
        let mut key = key.into_inner();
        match (staged, &input.custom_key_store_id) {
            (Staged::InToken(key_id), Some(store_id)) => {
                // Whatever id was drawn for this attempt: the token knows the key by the first.
                key.key_id = key_id.clone();
                enter(cx, &mut key, store_id).await?;
            }
            (Staged::Pair(pair), _) => make_material(cx, &mut key, Some(pair)).await?,
            _ => make_material(cx, &mut key, None).await?,
        }
        if let Some(place) = external_place(input) {
            place.enter(cx, &mut key).await?;
        }
        KEYS.put(cx.tx_mut(), &key.place(), &key)?;
        cx.name_resource(&key.arn(), &key.account);
        Ok(CreateKeyResponse { key_metadata: Some(metadata(&key)) })
    }
}

/// What is made once.
#[derive(Debug)]
pub enum Staged {
    Nothing,
    /// The key pair of a key that is one.
    Pair(GeneratedPair),
    /// A key in a token of a custom key store, which is known there by this id.
    InToken(KmsKeyId),
}

/// Where in an external key store the key is to be, if it is to be in one.
fn external_place(input: &CreateKeyRequest) -> Option<ExternalPlace<'_>> {
    let (store_id, external_id) =
        (input.custom_key_store_id.as_deref()?, input.xks_key_id.as_deref()?);
    Some(ExternalPlace { store_id, external_id })
}

/// Gives a new key its material.
async fn make_material(
    cx: &mut Writer<'_>,
    key: &mut KeyRecord,
    staged: Option<&GeneratedPair>,
) -> Result<(), Failure> {
    if key.origin == Origin::External {
        make_naming(cx, key).await?;
        return Ok(());
    }
    match key.spec {
        Spec::Symmetric => make_first(cx, key).await,
        Spec::Hmac(hmac) => {
            let bytes = random_secret(cx, hmac.hash().bytes());
            make_only(cx, key, bytes).await
        }
        Spec::Pair(_) => {
            let pair = staged.ok_or_else(|| Failure::Internal("no pair was made".into()))?;
            key.public_key = Some(STANDARD.encode(&pair.public_key));
            make_only(cx, key, pair.private_key.duplicate()).await
        }
    }
}

/// What kind of key is asked for.
#[derive(Debug, Clone, Copy)]
struct Kind {
    spec: Spec,
    usage: Usage,
    origin: Origin,
    is_multi_region: bool,
}

/// The key as it will be, without its material.
async fn draft(
    cx: &mut View<'_>,
    input: &CreateKeyRequest,
    kind: Kind,
) -> Result<KeyRecord, Failure> {
    let account = cx.account().clone();
    let policy = match &input.policy {
        Some(text) => accept(cx, text).await?,
        None => default_policy(&account),
    };
    let mut tags = BTreeMap::new();
    add_tags(&mut tags, input.tags.as_deref().unwrap_or_default())?;
    let random = envelope::random::bytes(cx.random());
    let key_id = match kind.is_multi_region {
        true => KmsKeyId::multi_region_from_random(random),
        false => KmsKeyId::from_random(random),
    };
    let multi_region = kind.is_multi_region.then(|| MultiRegion {
        primary: cx.region().clone(),
        replicas: Vec::new(),
        home: cx.region().clone(),
    });
    Ok(KeyRecord {
        account,
        region: cx.region().clone(),
        key_id,
        description: input.description.clone().unwrap_or_default(),
        state: match kind.origin {
            Origin::AwsKms | Origin::AwsCloudHsm | Origin::ExternalKeyStore => KeyState::Enabled,
            Origin::External => KeyState::PendingImport,
        },
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
        spec: kind.spec,
        usage: kind.usage,
        origin: kind.origin,
        public_key: None,
        has_grants: false,
        imported: Vec::new(),
        multi_region,
        key_store: None,
        external_id: None,
        store_seen: None,
    })
}

/// Reads what kind of key is asked for, and refuses what would need one that is not built: a key
/// that cannot do what it says is worse than none.
fn kind(input: &CreateKeyRequest) -> Result<Kind, AwsError> {
    let unsupported = |what: &str| {
        errors::unsupported_operation_exception(format!("{what} is not supported by this server."))
    };
    let spec = spec(input)?;
    let usage = match &input.key_usage {
        Some(usage) => Usage::named(usage)
            .ok_or_else(|| unsupported(&format!("KeyUsage {usage}")))?,
        None => spec.usage_default().ok_or_else(|| {
            validation("You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.")
        })?,
    };
    if !spec.can(usage) {
        return Err(validation(format!(
            "KeyUsage {} is not compatible with KeySpec {}",
            usage.name(),
            spec.name(),
        )));
    }
    let origin = origin(input)?;
    if origin == Origin::External
        && matches!(spec, Spec::Pair(pair) if pair.is_ml_dsa() || pair.is_ml_kem())
    {
        return Err(unsupported(&format!("Imported key material for {}", spec.name())));
    }
    let is_multi_region = input.multi_region == Some(true);
    require_plain(origin, spec, is_multi_region)?;
    Ok(Kind { spec, usage, origin, is_multi_region })
}

/// The spec that is asked for, by either of its members.
fn spec(input: &CreateKeyRequest) -> Result<Spec, AwsError> {
    let named = match (&input.key_spec, &input.customer_master_key_spec) {
        (Some(_), Some(_)) => {
            return Err(validation(
                "You cannot specify KeySpec and CustomerMasterKeySpec in the same request. CustomerMasterKeySpec is deprecated.",
            ));
        }
        (Some(spec), None) => spec.clone(),
        (None, Some(spec)) => KeySpec::from(spec.as_str()),
        (None, None) => KeySpec::SymmetricDefault,
    };
    Spec::named(&named).ok_or_else(|| {
        let message = match named {
            KeySpec::Sm2 => "KeySpec SM2 is not supported in this region.".to_owned(),
            _ => format!("KeySpec {named} is not supported by this server."),
        };
        errors::unsupported_operation_exception(message)
    })
}
