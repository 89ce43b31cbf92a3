//! ImportKeyMaterial:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_ImportKeyMaterial.html>
//!
//! # Differs from AWS
//! A key has one imported material, and takes that one again. A second one, by which AWS rotates
//! imported symmetric keys, is answered with `UnsupportedOperationException`.

use api_kms::{
    ExpirationModelType, ImportKeyMaterial, ImportKeyMaterialRequest, ImportKeyMaterialResponse,
    ImportType, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;
use wire::AwsError;

use crate::Kms;
use crate::access::named_key_access;
use crate::errors::validation;
use crate::import::{open_material, plan_expiry, require_external, unplan_expiry};
use crate::key::{Imported, KeyRecord, KeyState};
use crate::manage::save;
use crate::material::store_imported;
use crate::resolve::{Forms, find_key};
use crate::spec::Spec;

/// The furthest instant of expiry, in days from now.
const VALID_DAYS_MAX: i64 = 365;

const DAY_SECONDS: i64 = 86_400;

impl Handler<ImportKeyMaterial> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ImportKeyMaterialRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        let action = "kms:ImportKeyMaterial";
        let named = find_key(cx, &input.key_id, Forms::KeyOnly, action).await?;
        cx.name_resource(&named.key.arn(), &named.key.account);
        let model = model(input).as_str().to_owned();
        let valid_to = input.valid_to.map(|valid_to| valid_to.iso8601());
        let access = named_key_access(cx, action, &named)?
            .key("kms:ExpirationModel", model)
            .key_if("kms:ValidTo", valid_to);
        Ok(Touch::new(named.into_key(), access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ImportKeyMaterialRequest,
        allowed: Allowed<KeyRecord>,
    ) -> Result<ImportKeyMaterialResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut key = allowed.into_inner();
        require_external(&key)?;
        key.require_not_pending_deletion()?;
        let expires_ms = expiry(input, cx.now())?;
        require_kind(&key, input)?;
        let wrapped = &input.encrypted_key_material;
        let material = open_material(cx, &key, &input.import_token, wrapped)?;
        if !store_imported(cx, &mut key, material).await? {
            return Err(incorrect().into());
        }
        unplan_expiry(cx, &key);
        let description = input.key_material_description.clone();
        key.imported = Some(Imported { expires_ms, description });
        if key.state == KeyState::PendingImport {
            key.state = KeyState::Enabled;
        }
        plan_expiry(cx, &key)?;
        save(cx, &key)?;
        let material_id = (key.spec == Spec::Symmetric).then(|| key.material_id.clone());
        Ok(ImportKeyMaterialResponse { key_id: Some(key.arn()), key_material_id: material_id })
    }
}

const fn model(input: &ImportKeyMaterialRequest) -> &ExpirationModelType {
    match &input.expiration_model {
        Some(model) => model,
        None => &ExpirationModelType::KeyMaterialExpires,
    }
}

/// When the material is to expire, milliseconds since the epoch.
fn expiry(input: &ImportKeyMaterialRequest, now: Timestamp) -> Result<Option<i64>, AwsError> {
    match (model(input), input.valid_to) {
        (ExpirationModelType::KeyMaterialExpires, Some(valid_to)) => {
            let latest = now.plus_seconds(VALID_DAYS_MAX * DAY_SECONDS);
            if valid_to <= now || valid_to > latest {
                return Err(validation(format!(
                    "ValidTo must be in the future and at most {VALID_DAYS_MAX} days from now.",
                )));
            }
            Ok(Some(valid_to.unix_ms()))
        }
        (ExpirationModelType::KeyMaterialExpires, None) => Err(validation(
            "A validTo date must be set if the ExpirationModel is KEY_MATERIAL_EXPIRES",
        )),
        (_, Some(_)) => Err(validation(
            "A validTo date can only be set if the ExpirationModel is KEY_MATERIAL_EXPIRES",
        )),
        (_, None) => Ok(None),
    }
}

/// Refuses what would be a second material of `key`, and a name of one that it has not.
fn require_kind(key: &KeyRecord, input: &ImportKeyMaterialRequest) -> Result<(), AwsError> {
    let is_first = key.material_id.is_empty();
    match &input.import_type {
        Some(ImportType::NewKeyMaterial) if !is_first => {
            return Err(errors::unsupported_operation_exception(
                "A second key material is not supported by this server.",
            ));
        }
        Some(ImportType::ExistingKeyMaterial) if is_first => return Err(incorrect()),
        _ => {}
    }
    match &input.key_material_id {
        Some(named) if *named != key.material_id => Err(incorrect()),
        _ => Ok(()),
    }
}

fn incorrect() -> AwsError {
    errors::incorrect_key_material_exception(
        "The key material in the request is not valid, or is not the material that was imported into this key before.",
    )
}
