//! ListKeyRotations: <https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeyRotations.html>

use api_kms::{
    ExpirationModelType, ImportState, IncludeKeyMaterial, KeyMaterialState, ListKeyRotations,
    ListKeyRotationsRequest, ListKeyRotationsResponse, RotationType, RotationsListEntry,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;

use crate::Kms;
use crate::key::{Imported, KeyRecord, Origin, Rotation};
use crate::manage::touch_key;
use crate::page::{Members, paging};
use crate::rotation::lacked_by_sibling;
use crate::spec::Spec;

/// Entries of a page when the caller does not say.
const LIMIT_DEFAULT: usize = 100;

impl Handler<ListKeyRotations> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListKeyRotationsRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        touch_key(cx, "kms:ListKeyRotations", &input.key_id).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListKeyRotationsRequest,
        key: Allowed<KeyRecord>,
    ) -> Result<ListKeyRotationsResponse, Failure> {
        let included = input.include_key_material.as_ref().map_or("", |it| it.as_str());
        let marker = input.marker.as_deref();
        let members = Members { limit: input.limit, limit_default: LIMIT_DEFAULT, marker };
        let paging = paging::<ListKeyRotations>(cx, members, &[&input.key_id, included])?;
        let all = input.include_key_material == Some(IncludeKeyMaterial::AllKeyMaterial);
        let pending = match key.pending_material().filter(|_| all) {
            Some(pending) => Some(pending_entry(cx, &key, pending).await?),
            None => None,
        };
        let has_first = all && !key.first_material_id.is_empty();
        let first = has_first.then(|| entry(&key, &key.first_material_id, None));
        let rotated = key.rotations.iter().map(|done| entry(&key, &done.material_id, Some(done)));
        let mut rows: Vec<RotationsListEntry> =
            first.into_iter().chain(rotated).chain(pending).collect();
        if let Some(after) = paging.after_name() {
            let seen = rows.iter().position(|row| row.key_material_id.as_deref() == Some(after));
            rows.drain(..seen.map_or(0, |at| at + 1));
        }
        let page = paging.cut(rows, |row| row.key_material_id.clone().unwrap_or_default())?;
        Ok(ListKeyRotationsResponse {
            truncated: page.is_truncated(),
            rotations: Some(page.items),
            next_marker: page.next,
        })
    }
}

/// A material that waits for its rotation, here or until the other Regions have it.
async fn pending_entry(
    cx: &mut Ctx,
    key: &KeyRecord,
    pending: &Imported,
) -> Result<RotationsListEntry, Failure> {
    let is_missing =
        !pending.is_present || lacked_by_sibling(cx, key, &pending.material_id).await?;
    let state = match is_missing {
        true => KeyMaterialState::PendingMultiRegionImportAndRotation,
        false => KeyMaterialState::PendingRotation,
    };
    let entry = entry(key, &pending.material_id, None);
    Ok(RotationsListEntry { key_material_state: Some(state), ..entry })
}

fn entry(key: &KeyRecord, material: &str, rotation: Option<&Rotation>) -> RotationsListEntry {
    let is_current = material == key.material_id;
    let kind = |done: &Rotation| match done.on_demand {
        true => RotationType::OnDemand,
        false => RotationType::Automatic,
    };
    let is_external = key.origin == Origin::External && key.spec == Spec::Symmetric;
    let imported = key.imported_material(material).filter(|_| is_external);
    let present = imported.filter(|imported| imported.is_present);
    RotationsListEntry {
        import_state: is_external.then_some(match present {
            Some(_) => ImportState::Imported,
            None => ImportState::PendingImport,
        }),
        expiration_model: present.map(|present| match present.expires_ms {
            Some(_) => ExpirationModelType::KeyMaterialExpires,
            None => ExpirationModelType::KeyMaterialDoesNotExpire,
        }),
        valid_to: present.and_then(|present| present.expires_ms).map(Timestamp::from_unix_ms),
        key_material_description: imported.and_then(|imported| imported.description.clone()),
        key_id: Some(key.arn()),
        key_material_id: Some(material.to_owned()),
        key_material_state: Some(if is_current {
            KeyMaterialState::Current
        } else {
            KeyMaterialState::NonCurrent
        }),
        rotation_date: rotation.map(|done| Timestamp::from_unix_ms(done.at_ms)),
        rotation_type: rotation.map(kind),
    }
}
