//! UpdatePrimaryRegion:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_UpdatePrimaryRegion.html>
//!
//! The caller needs the permission on the primary key and on the replica that takes its place.
//!
//! # Differs from AWS
//! The change is complete when the call answers, so that no key is shown as `Updating`.

use api_kms::{UpdatePrimaryRegion, UpdatePrimaryRegionRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use names::Region;
use wire::Empty;

use crate::Kms;
use crate::access::{key_access, named_key_access};
use crate::crypto::note_key;
use crate::errors::validation;
use crate::key::KeyRecord;
use crate::manage::{change_siblings, save};
use crate::resolve::{Forms, find_key, load_key, missing_key};
use crate::rotation::{plan, unplan};
use crate::tables::KEYS;

const ACTION: &str = "kms:UpdatePrimaryRegion";

impl Handler<UpdatePrimaryRegion> for Kms {
    /// The primary key, and where its replica is that is to be primary; none where there is none.
    type Touches = Touch<(KeyRecord, Option<Region>)>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdatePrimaryRegionRequest,
    ) -> Result<Self::Touches, Failure> {
        let named = find_key(cx, &input.key_id, Forms::KeyOnly, ACTION).await?;
        note_key(cx.audit(), &named.key)?;
        let region = Region::parse(&input.primary_region)
            .map_err(|_| validation(format!("{} is not a Region.", input.primary_region)))?;
        let wanted = input.primary_region.as_str().to_owned();
        let access = named_key_access(cx, ACTION, &named)?.key("kms:PrimaryRegion", wanted.clone());
        let key = named.into_key();
        let replica = load_key(cx, &key.account, &region, &key.key_id).await?;
        let Some(replica) = replica.filter(|_| key.siblings().contains(&region)) else {
            return Ok(Touch::new((key, None), access));
        };
        let other = key_access(cx, ACTION, &replica)?.key("kms:PrimaryRegion", wanted);
        Ok(Touch::new((key, Some(region)), access).and(other))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdatePrimaryRegionRequest,
        allowed: Allowed<(KeyRecord, Option<Region>)>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let (mut key, region) = allowed.into_inner();
        key.require_customer_managed()?;
        key.require_primary()?;
        key.require_usable()?;
        let region =
            region.ok_or_else(|| missing_key(&input.primary_region, &key.account, &key.key_id))?;
        unplan(cx, &key);
        let old = key.region.clone();
        let change = |key: &mut KeyRecord| {
            if let Some(related) = &mut key.multi_region {
                related.primary = region.clone();
                related.replicas.retain(|replica| *replica != region);
                related.replicas.push(old.clone());
                related.replicas.sort_unstable();
            }
        };
        change_siblings(cx, &key, change).await?;
        change(&mut key);
        save(cx, &key)?;
        if let Some(primary) = KEYS.get(cx, &[&key.account, &region, &key.key_id]).await? {
            plan(cx, &primary)?;
        }
        Ok(Empty {})
    }
}
