//! EnableKeyRotation: <https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKeyRotation.html>

use api_kms::{EnableKeyRotation, EnableKeyRotationRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kms;
use crate::access::key_access;
use crate::crypto::note_key;
use crate::key::{KeyRecord, RotationSchedule};
use crate::manage::save;
use crate::resolve::{Forms, find_key};
use crate::rotation::{PERIOD_DAYS_DEFAULT, due_ms, plan, share_rotation, unplan};

impl Handler<EnableKeyRotation> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &EnableKeyRotationRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        let key =
            find_key(cx, &input.key_id, Forms::KeyOnly, "kms:EnableKeyRotation").await?.into_key();
        note_key(cx.audit(), &key)?;
        let period = input.rotation_period_in_days.map(|days| days.to_string());
        let access = key_access(cx, "kms:EnableKeyRotation", &key)?
            .key_if("kms:RotationPeriodInDays", period);
        Ok(Touch::new(key, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &EnableKeyRotationRequest,
        allowed: Allowed<KeyRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut key = allowed.into_inner();
        key.require_customer_managed()?;
        key.require_rotatable()?;
        let period_days = input.rotation_period_in_days.unwrap_or(PERIOD_DAYS_DEFAULT);
        let is_same = key.schedule.is_some_and(|schedule| schedule.period_days == period_days);
        if !is_same {
            let next_ms = due_ms(cx, period_days);
            unplan(cx, &key);
            key.schedule = Some(RotationSchedule { period_days, next_ms });
            plan(cx, &key)?;
            save(cx, &key)?;
            share_rotation(cx, &key).await?;
        }
        Ok(Empty {})
    }
}
