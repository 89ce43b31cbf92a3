//! ProveKeyDeletion, of Ironkeep's own API: what a deleted key was, when and at whose request it went,
//! that nothing here opens what it sealed, and where its material could still lie.
//!
//! The records of the deletion are looked up in the trail as the caller, who needs
//! `cloudtrail:LookupEvents`.

use api_cloudtrail::{
    Event, LookupAttribute, LookupAttributeKey, LookupEvents, LookupEventsRequest,
};
use api_ironkeep::{
    DeletionRecord, DestroyedMaterial, ProveKeyDeletion, ProveKeyDeletionRequest,
    ProveKeyDeletionResponse, errors,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use names::{AccountId, Arn, KmsKeyId, Region};
use stdx::Timestamp;
use store::Order;

use crate::Kms;
use crate::destroyed::{DESTROYED, DestroyedRecord};
use crate::key::key_arn;
use crate::places::{Remains, places};
use crate::tables::{KEYS, MATERIALS};

/// Through whom the trail is asked.
const VIA: &str = "ironkeep.amazonaws.com";

/// Rows of material that are counted.
const ROWS_MAX: usize = 1_000;

/// Pages of the trail that are read for one kind of record.
const PAGES_MAX: usize = 20;

/// The trail says times in seconds.
const SLACK_MS: i64 = 1_000;

/// A key, wherever it was.
#[derive(Debug)]
pub struct Place {
    account: AccountId,
    region: Region,
    key_id: KmsKeyId,
}

impl Place {
    fn parse(cx: &View<'_>, text: &str) -> Result<Self, Failure> {
        let invalid = || errors::invalid_parameter_exception("KeyId is no id or ARN of a key.");
        let (account, region, key_id) = match Arn::parse(text) {
            Ok(arn) => {
                let key_id = arn.resource().strip_prefix("key/").ok_or_else(invalid)?;
                let account = AccountId::parse(arn.account()).map_err(|_| invalid())?;
                let region = Region::parse(arn.region()).map_err(|_| invalid())?;
                (account, region, KmsKeyId::parse(key_id))
            }
            Err(_) => (cx.account().clone(), cx.region().clone(), KmsKeyId::parse(text)),
        };
        if account != *cx.account() {
            let text = "The key is of another account: ask there.";
            return Err(errors::invalid_parameter_exception(text).into());
        }
        Ok(Self { account, region, key_id: key_id.map_err(|_| invalid())? })
    }

    fn arn(&self) -> String {
        key_arn(&self.region, &self.account, &self.key_id)
    }

    fn row(&self) -> [&str; 3] {
        [&self.account, &self.region, &self.key_id]
    }
}

impl Handler<ProveKeyDeletion> for Kms {
    type Touches = Touch<Place>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ProveKeyDeletionRequest,
    ) -> Result<Self::Touches, Failure> {
        let place = Place::parse(cx, &input.key_id)?;
        let access = Access::new("ironkeep:ProveKeyDeletion", place.arn(), &place.account);
        Ok(Touch::new(place, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &ProveKeyDeletionRequest,
        place: Allowed<Place>,
    ) -> Result<ProveKeyDeletionResponse, Failure> {
        let place = place.into_inner();
        if KEYS.contains(cx, &place.row()).await? {
            let text = "The key is not deleted.";
            return Err(errors::invalid_parameter_exception(text).into());
        }
        let destroyed = DESTROYED.get(cx, &place.row()).await?.ok_or_else(|| {
            errors::no_such_entity_exception(
                "Nothing is known of the deletion of a key with this id.",
            )
        })?;
        let kept_by = kept_by(cx, &place, &destroyed).await?;
        let home = [place.account.as_str(), &destroyed.home, &place.key_id];
        let stored = MATERIALS.range(cx, &home, None, ROWS_MAX, Order::Forward).await?;
        let remains = Remains {
            rows: stored.len(),
            cached: self.cached_materials_of(&place.arn()),
            is_kept: !kept_by.is_empty(),
            purged_ms: purged_ms(cx, &place, &destroyed).await?,
        };
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let request = destroyed.request.as_ref();
        let material = |it: &crate::destroyed::DestroyedMaterial| DestroyedMaterial {
            key_material_id: it.material_id.clone(),
            created_at: Timestamp::from_unix_ms(it.created_ms),
        };
        Ok(ProveKeyDeletionResponse {
            key_arn: place.arn(),
            key_spec: destroyed.spec.clone(),
            origin: destroyed.origin.clone(),
            created_at: Timestamp::from_unix_ms(destroyed.created_ms),
            requested_at: request.map(|request| Timestamp::from_unix_ms(request.at_ms)),
            requested_by: request.map(|request| request.principal.clone()),
            request_id: request.map(|request| request.request_id.clone()),
            deleted_at: Timestamp::from_unix_ms(destroyed.deleted_ms),
            purged_at: remains.purged_ms.map(Timestamp::from_unix_ms),
            destroyed_materials: destroyed.materials.iter().map(material).collect(),
            kept_by_regions: kept_by.iter().map(ToString::to_string).collect(),
            remaining_row_count: number(remains.rows),
            remaining_cached_count: number(remains.cached),
            records: records(cx, &place, &destroyed, remains).await?,
            places: places(cx, &destroyed, remains),
            is_gone: remains.is_gone(cx),
        })
    }
}

/// The Regions of those that kept the material and have not gone since.
async fn kept_by(
    cx: &mut Ctx,
    place: &Place,
    destroyed: &DestroyedRecord,
) -> Result<Vec<Region>, Failure> {
    let mut regions = Vec::new();
    for region in &destroyed.kept_in {
        if KEYS.contains(cx, &[&place.account, region, &place.key_id]).await? {
            regions.push(region.clone());
        }
    }
    Ok(regions)
}

/// When the files of the store were freed of the material: with this key, or with the last of those
/// that kept it.
async fn purged_ms(
    cx: &mut Ctx,
    place: &Place,
    destroyed: &DestroyedRecord,
) -> Result<Option<i64>, Failure> {
    let mut purged_ms = destroyed.purged_ms;
    for region in &destroyed.kept_in {
        let other = DESTROYED.get(cx, &[&place.account, region, &place.key_id]).await?;
        purged_ms = purged_ms.max(other.and_then(|other| other.purged_ms));
    }
    Ok(purged_ms)
}

/// What the trail has of the deletion.
async fn records(
    cx: &mut Ctx,
    place: &Place,
    destroyed: &DestroyedRecord,
    remains: Remains,
) -> Result<Vec<DeletionRecord>, Failure> {
    let requested_ms = destroyed.request.as_ref().map(|request| request.at_ms);
    let mut found = Vec::new();
    for (name, at_ms) in [
        ("ScheduleKeyDeletion", requested_ms),
        ("DeleteKey", Some(destroyed.deleted_ms)),
        ("PurgeKeyMaterial", remains.purged_ms),
    ] {
        if let Some(at_ms) = at_ms {
            found.extend(of_key(cx, place, name, at_ms).await?);
        }
    }
    Ok(found)
}

/// The records with this event name that name the key, about this time.
async fn of_key(
    cx: &mut Ctx,
    place: &Place,
    name: &str,
    at_ms: i64,
) -> Result<Vec<DeletionRecord>, Failure> {
    let attribute = LookupAttribute {
        attribute_key: LookupAttributeKey::EventName,
        attribute_value: name.to_owned(),
    };
    let mut input = LookupEventsRequest {
        lookup_attributes: Some(vec![attribute]),
        start_time: Some(Timestamp::from_unix_ms(at_ms.saturating_sub(SLACK_MS))),
        end_time: Some(Timestamp::from_unix_ms(at_ms.saturating_add(60 * SLACK_MS))),
        ..Default::default()
    };
    let mut found = Vec::new();
    for _ in 0..PAGES_MAX {
        let region = place.region.clone();
        let page = cx.call_in::<LookupEvents>(region, VIA, input.clone()).await?;
        let events = page.events.unwrap_or_default();
        found.extend(events.into_iter().filter(|event| tells_of(event, place)).filter_map(shown));
        input.next_token = page.next_token;
        if input.next_token.is_none() {
            break;
        }
    }
    Ok(found)
}

/// Whether the record of `event` names the key.
fn tells_of(event: &Event, place: &Place) -> bool {
    let arn = place.arn();
    let resources = event.resources.iter().flatten();
    let mut named = resources.filter_map(|resource| resource.resource_name.as_deref());
    named.any(|name| name == arn || name == place.key_id.as_str())
}

fn shown(event: Event) -> Option<DeletionRecord> {
    Some(DeletionRecord {
        event_id: event.event_id?,
        event_name: event.event_name?,
        event_time: event.event_time?,
        username: event.username,
    })
}
