//! ImportKeyMaterial:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_ImportKeyMaterial.html>
//!
//! A symmetric key takes several materials: the first, and further ones that RotateKeyOnDemand makes
//! current. Any other key takes one. What a key has had it takes again. A replica of a multi-Region key
//! takes what its primary key has.

use api_kms::{
    ExpirationModelType, ImportKeyMaterial, ImportKeyMaterialRequest, ImportKeyMaterialResponse,
    ImportType, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View, Writer};
use stdx::Timestamp;
use wire::AwsError;

use crate::Kms;
use crate::access::named_key_access;
use crate::errors::validation;
use crate::import::{open_material, require_external};
use crate::key::{Imported, KeyRecord};
use crate::manage::{change_siblings, save};
use crate::material::Incoming;
use crate::removal::{plan_expiry, remove_expired, unplan_expiry};
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
        let wrapped = &input.encrypted_key_material;
        let material = open_material(cx, &key, &input.import_token, wrapped)?;
        let incoming = Incoming::read(cx, &key, material).await?.ok_or_else(incorrect)?;
        unplan_expiry(cx, &key);
        let now = cx.now();
        remove_expired(cx, &mut key, now).await?;
        let material_id = incoming.material_id();
        match key.spec {
            Spec::Symmetric => require_place(&key, input, &material_id)?,
            Spec::Hmac(_) | Spec::Pair(_) => require_same(&key, input, &incoming)?,
        }
        incoming.store(cx, &mut key).await?;
        admit(&mut key, &material_id, expires_ms, input.key_material_description.clone());
        if key.pending_material().is_some_and(|pending| pending.material_id == material_id) {
            announce(cx, &key, &material_id).await?;
        }
        plan_expiry(cx, &key)?;
        save(cx, &key)?;
        let is_named = key.spec == Spec::Symmetric;
        Ok(ImportKeyMaterialResponse {
            key_id: Some(key.arn()),
            key_material_id: is_named.then_some(material_id),
        })
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

/// Refuses a material for which `key`, a symmetric one, has no place.
fn require_place(
    key: &KeyRecord,
    input: &ImportKeyMaterialRequest,
    material_id: &str,
) -> Result<(), AwsError> {
    let kind = match &input.import_type {
        Some(kind) => kind,
        None if key.material_id.is_empty() => &ImportType::NewKeyMaterial,
        None => &ImportType::ExistingKeyMaterial,
    };
    if *kind != ImportType::NewKeyMaterial {
        let is_named = input.key_material_id.as_ref().is_none_or(|named| named == material_id);
        let is_known = key.imported_material(material_id).is_some();
        return if is_named && is_known { Ok(()) } else { Err(incorrect()) };
    }
    if input.key_material_id.is_some() {
        return Err(validation(
            "You cannot specify KeyMaterialId when ImportType is NEW_KEY_MATERIAL.",
        ));
    }
    if key.is_replica() {
        return Err(errors::unsupported_operation_exception(format!(
            "{} is a multi-region replica key: new key material is imported into its primary key.",
            key.arn(),
        )));
    }
    if let Some(pending) = key.pending_material() {
        return Err(errors::kms_invalid_state_exception(format!(
            "New key material (id: {material_id}) cannot be imported into KMS key {}, because another key material (id: {}) is pending rotation.",
            key.arn(),
            pending.material_id,
        )));
    }
    if key.imported_material(material_id).is_some() { Err(incorrect()) } else { Ok(()) }
}

/// Refuses another material than the one that `key`, which is not symmetric, has had.
fn require_same(
    key: &KeyRecord,
    input: &ImportKeyMaterialRequest,
    incoming: &Incoming,
) -> Result<(), AwsError> {
    let members = [
        ("ImportType", input.import_type.is_some()),
        ("KeyMaterialDescription", input.key_material_description.is_some()),
        ("KeyMaterialId", input.key_material_id.is_some()),
    ];
    if let Some((member, _)) = members.into_iter().find(|(_, is_there)| *is_there) {
        return Err(validation(format!(
            "{member} is valid only for symmetric encryption KMS keys.",
        )));
    }
    if incoming.is_of(key) { Ok(()) } else { Err(incorrect()) }
}

/// Enters a material that was stored. The first one is current; that of a key which is not symmetric
/// takes the place of the one before, which is the same in another encoding.
fn admit(
    key: &mut KeyRecord,
    material_id: &str,
    expires_ms: Option<i64>,
    description: Option<String>,
) {
    if key.material_id.is_empty() || key.spec != Spec::Symmetric {
        key.imported.retain(|material| material.material_id == material_id);
        material_id.clone_into(&mut key.first_material_id);
        material_id.clone_into(&mut key.material_id);
    }
    let known = key.imported.iter_mut().find(|material| material.material_id == material_id);
    match known {
        Some(material) => {
            (material.is_present, material.expires_ms) = (true, expires_ms);
            material.description = description.or(material.description.take());
        }
        None => key.imported.push(Imported {
            material_id: material_id.to_owned(),
            is_present: true,
            expires_ms,
            description,
        }),
    }
    key.settle();
}

/// Tells the replicas of `key` of a material that they are to have before it can be rotated to.
async fn announce(cx: &mut Writer<'_>, key: &KeyRecord, material_id: &str) -> Result<(), Failure> {
    if key.is_replica() {
        return Ok(());
    }
    let enter = |replica: &mut KeyRecord| {
        if replica.imported_material(material_id).is_none() {
            replica.imported.push(Imported::elsewhere(material_id.to_owned()));
        }
    };
    change_siblings(cx, key, enter).await
}

fn incorrect() -> AwsError {
    errors::incorrect_key_material_exception(
        "The key material in the request is not valid, or is not the material that was imported into this key before.",
    )
}
