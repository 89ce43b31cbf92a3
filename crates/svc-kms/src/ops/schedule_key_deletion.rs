//! ScheduleKeyDeletion:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html>

use api_kms::{ScheduleKeyDeletion, ScheduleKeyDeletionRequest, ScheduleKeyDeletionResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::access::named_key_access;
use crate::alert::say_scheduled;
use crate::deletion::remember;
use crate::destroyed::remember_request;
use crate::key::KeyRecord;
use crate::manage::save;
use crate::metadata::wire_state;
use crate::resolve::{Forms, find_key};
use crate::rotation::unplan;

/// The waiting period, in days, when none is asked for.
const WINDOW_DAYS_DEFAULT: i32 = 30;

impl Handler<ScheduleKeyDeletion> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ScheduleKeyDeletionRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        let named = find_key(cx, &input.key_id, Forms::KeyOnly, "kms:ScheduleKeyDeletion").await?;
        cx.name_resource(&named.key.arn(), &named.key.account);
        let window = input.pending_window_in_days.unwrap_or(WINDOW_DAYS_DEFAULT);
        let access = named_key_access(cx, "kms:ScheduleKeyDeletion", &named)?
            .key("kms:ScheduleKeyDeletionPendingWindowInDays", window.to_string());
        Ok(Touch::new(named.into_key(), access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ScheduleKeyDeletionRequest,
        allowed: Allowed<KeyRecord>,
    ) -> Result<ScheduleKeyDeletionResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut key = allowed.into_inner();
        let window_days = input.pending_window_in_days.unwrap_or(WINDOW_DAYS_DEFAULT);
        unplan(cx, &key);
        let at = key.schedule_deletion(window_days, cx.now())?;
        remember(cx, &key)?;
        remember_request(cx, &key)?;
        say_scheduled(cx, &key, window_days)?;
        save(cx, &key)?;
        Ok(ScheduleKeyDeletionResponse {
            key_id: Some(key.arn()),
            deletion_date: at,
            key_state: Some(wire_state(key.state)),
            pending_window_in_days: Some(window_days),
        })
    }
}
