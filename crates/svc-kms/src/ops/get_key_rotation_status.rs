//! GetKeyRotationStatus:
//! <https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyRotationStatus.html>

use api_kms::{GetKeyRotationStatus, GetKeyRotationStatusRequest, GetKeyRotationStatusResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;

use crate::Kms;
use crate::key::KeyRecord;
use crate::manage::touch_key;

impl Handler<GetKeyRotationStatus> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetKeyRotationStatusRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        touch_key(cx, "kms:GetKeyRotationStatus", &input.key_id).await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetKeyRotationStatusRequest,
        allowed: Allowed<KeyRecord>,
    ) -> Result<GetKeyRotationStatusResponse, Failure> {
        // A key that waits for its deletion does not rotate; cancelling brings the schedule back.
        let schedule = allowed.schedule.filter(|_| !allowed.is_pending_deletion());
        Ok(GetKeyRotationStatusResponse {
            key_rotation_enabled: Some(schedule.is_some()),
            key_id: Some(allowed.arn()),
            rotation_period_in_days: schedule.map(|schedule| schedule.period_days),
            next_rotation_date: schedule.map(|schedule| Timestamp::from_unix_ms(schedule.next_ms)),
            ..GetKeyRotationStatusResponse::default()
        })
    }
}
