//! RotateOwnedKeys: gives the services' own keys, such as that behind SSE-S3, another version. What the
//! older versions have sealed opens as before.

use api_ironkeep::{OwnedKey, RotateOwnedKeys, RotateOwnedKeysRequest, RotateOwnedKeysResponse};
use engine::{Allowed, Ctx, Failure, Rotate, RotatedKey, StagedHandler, Touch, View};

use crate::Ironkeep;
use crate::managed::managed;

impl StagedHandler<RotateOwnedKeys> for Ironkeep {
    type Touches = Touch<()>;
    type Staged = Vec<RotatedKey>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &RotateOwnedKeysRequest,
    ) -> Result<Touch<()>, Failure> {
        managed(cx, "ironkeep:RotateOwnedKeys").await
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        _: &RotateOwnedKeysRequest,
        _: &Allowed<()>,
    ) -> Result<Vec<RotatedKey>, Failure> {
        cx.keyring().rotate_owned(Rotate::All, cx.now()).await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &RotateOwnedKeysRequest,
        _: Allowed<()>,
        rotated: &Vec<RotatedKey>,
    ) -> Result<RotateOwnedKeysResponse, Failure> {
        let keys = rotated.iter().map(|key| OwnedKey {
            service_name: key.service.clone(),
            account_id: key.account.to_string(),
            region: key.region.to_string(),
            key_material_id: key.material_id.clone(),
            version_count: i32::try_from(key.version_count).unwrap_or(i32::MAX),
        });
        Ok(RotateOwnedKeysResponse { keys: keys.collect() })
    }
}
