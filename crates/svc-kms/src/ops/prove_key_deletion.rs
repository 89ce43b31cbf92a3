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
use serde::Deserialize;
use stdx::Timestamp;
use store::Order;

use crate::Kms;
use crate::destroyed::{DESTROYED, DeletionRequest, DestroyedRecord};
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
        let requested = requested(cx, &place, &destroyed).await?;
        let request = requested.as_ref();
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
            records: records(cx, &place, (&destroyed, request), remains).await?,
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

/// At whose request it was deleted: as was noted with it, or, where an earlier release has noted nothing, as
/// the newest record of a ScheduleKeyDeletion before the deletion says.
async fn requested(
    cx: &mut Ctx,
    place: &Place,
    destroyed: &DestroyedRecord,
) -> Result<Option<DeletionRequest>, Failure> {
    if let Some(noted) = &destroyed.request {
        return Ok(Some(noted.clone()));
    }
    let span = (destroyed.created_ms.saturating_sub(SLACK_MS), destroyed.deleted_ms);
    let events = events_of_key(cx, place, "ScheduleKeyDeletion", span).await?;
    let asked = events.iter().filter_map(|event| {
        let record = Told::read(event)?;
        record.error_code.is_none().then(|| DeletionRequest {
            principal: record.who(),
            request_id: record.request_id.unwrap_or_default(),
            at_ms: event.event_time.map_or(0, Timestamp::unix_ms),
        })
    });
    Ok(asked.max_by_key(|asked| asked.at_ms))
}

/// What the trail has of the deletion.
async fn records(
    cx: &mut Ctx,
    place: &Place,
    (destroyed, request): (&DestroyedRecord, Option<&DeletionRequest>),
    remains: Remains,
) -> Result<Vec<DeletionRecord>, Failure> {
    let requested_ms = request.map(|request| request.at_ms);
    let mut found = Vec::new();
    for (name, at_ms) in [
        ("ScheduleKeyDeletion", requested_ms),
        ("DeleteKey", Some(destroyed.deleted_ms)),
        ("PurgeKeyMaterial", remains.purged_ms),
    ] {
        if let Some(at_ms) = at_ms {
            let span = (at_ms.saturating_sub(SLACK_MS), at_ms.saturating_add(60 * SLACK_MS));
            let events = events_of_key(cx, place, name, span).await?;
            found.extend(events.into_iter().filter_map(shown));
        }
    }
    Ok(found)
}

/// The events with this name that name the key, between two instants.
async fn events_of_key(
    cx: &mut Ctx,
    place: &Place,
    name: &str,
    (from_ms, to_ms): (i64, i64),
) -> Result<Vec<Event>, Failure> {
    let attribute = LookupAttribute {
        attribute_key: LookupAttributeKey::EventName,
        attribute_value: name.to_owned(),
    };
    let mut input = LookupEventsRequest {
        lookup_attributes: Some(vec![attribute]),
        start_time: Some(Timestamp::from_unix_ms(from_ms)),
        end_time: Some(Timestamp::from_unix_ms(to_ms)),
        ..Default::default()
    };
    let mut found = Vec::new();
    for _ in 0..PAGES_MAX {
        let region = place.region.clone();
        let page = cx.call_in::<LookupEvents>(region, VIA, input.clone()).await?;
        let events = page.events.unwrap_or_default();
        found.extend(events.into_iter().filter(|event| tells_of(event, place)));
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
    let who = Told::read(&event).map(|record| record.who()).filter(|who| !who.is_empty());
    Some(DeletionRecord {
        event_id: event.event_id?,
        event_name: event.event_name?,
        event_time: event.event_time?,
        username: event.username.or(who),
    })
}

/// What a record says of who called, in the form of CloudTrail.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Told {
    user_identity: Identity,
    #[serde(rename = "requestID")]
    request_id: Option<String>,
    error_code: Option<String>,
}

/// Its `userIdentity`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Identity {
    arn: Option<String>,
    principal_id: Option<String>,
    /// The service, of an act of its own.
    invoked_by: Option<String>,
}

impl Told {
    fn read(event: &Event) -> Option<Self> {
        serde_json::from_str(event.cloud_trail_event.as_deref()?).ok()
    }

    /// The ARN of who called, or else their id, or the service that acted.
    fn who(&self) -> String {
        let Identity { arn, principal_id, invoked_by } = &self.user_identity;
        let known = arn.as_ref().or(principal_id.as_ref()).or(invoked_by.as_ref());
        known.cloned().unwrap_or_default()
    }
}
