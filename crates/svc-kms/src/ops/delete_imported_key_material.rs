//! DeleteImportedKeyMaterial:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_DeleteImportedKeyMaterial.html>

use api_kms::{
    DeleteImportedKeyMaterial, DeleteImportedKeyMaterialRequest, DeleteImportedKeyMaterialResponse,
    errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::import::{remove_material, require_external};
use crate::key::KeyRecord;
use crate::manage::touch_key;
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
        if input.key_material_id.as_ref().is_some_and(|named| *named != key.material_id) {
            let message = "The key has no key material with this id.";
            return Err(errors::not_found_exception(message).into());
        }
        if key.imported.is_some() {
            remove_material(cx, &mut key)?;
            self.materials.evict(&key.arn());
        }
        let material_id = (key.spec == Spec::Symmetric && !key.material_id.is_empty())
            .then(|| key.material_id.clone());
        Ok(DeleteImportedKeyMaterialResponse {
            key_id: Some(key.arn()),
            key_material_id: material_id,
        })
    }
}
