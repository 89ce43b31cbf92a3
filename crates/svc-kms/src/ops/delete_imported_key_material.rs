//! DeleteImportedKeyMaterial:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_DeleteImportedKeyMaterial.html>

use api_kms::{
    DeleteImportedKeyMaterial, DeleteImportedKeyMaterialRequest, DeleteImportedKeyMaterialResponse,
    errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::import::require_external;
use crate::key::KeyRecord;
use crate::manage::{save, touch_key};
use crate::removal::{plan_expiry, remove_material, unplan_expiry};
use crate::spec::Spec;

impl Handler<DeleteImportedKeyMaterial> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteImportedKeyMaterialRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        touch_key(cx, "kms:DeleteImportedKeyMaterial", &input.key_id).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteImportedKeyMaterialRequest,
        allowed: Allowed<KeyRecord>,
    ) -> Result<DeleteImportedKeyMaterialResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut key = allowed.into_inner();
        require_external(&key)?;
        let material_id = input.key_material_id.clone().unwrap_or_else(|| key.material_id.clone());
        if input.key_material_id.is_some() && key.imported_material(&material_id).is_none() {
            let message = "The key has no key material with this id.";
            return Err(errors::not_found_exception(message).into());
        }
        if key.imported_material(&material_id).is_some_and(|material| material.is_present) {
            unplan_expiry(cx, &key);
            let losing = remove_material(cx, &mut key, &material_id).await?;
            plan_expiry(cx, &key)?;
            save(cx, &key)?;
            losing.iter().for_each(|arn| self.materials.evict(arn));
        }
        let is_named = key.spec == Spec::Symmetric && !material_id.is_empty();
        Ok(DeleteImportedKeyMaterialResponse {
            key_id: Some(key.arn()),
            key_material_id: is_named.then_some(material_id),
        })
    }
}
