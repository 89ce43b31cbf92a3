//! GetKeyLastUsage: <https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyLastUsage.html>

use api_kms::{GetKeyLastUsage, GetKeyLastUsageRequest, GetKeyLastUsageResponse, KeyLastUsageData};
use engine::{Allowed, Consume as _, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;

use crate::Kms;
use crate::key::KeyRecord;
use crate::last_use::{START, START_ROW, USAGES};
use crate::manage::touch_key;
use crate::usage::KeyUsage;

impl Handler<GetKeyLastUsage> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetKeyLastUsageRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        touch_key(cx, "kms:GetKeyLastUsage", &input.key_id).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetKeyLastUsageRequest,
        key: Allowed<KeyRecord>,
    ) -> Result<GetKeyLastUsageResponse, Failure> {
        // A use that was answered before this call is known to it.
        cx.catch_up(KeyUsage::NAME).await;
        let start = START.get(cx, &[START_ROW]).await?;
        // Uses are followed from the first record on; before there is one, from now on.
        let followed_ms = start.map_or_else(|| cx.now().unix_ms(), |start| start.at_ms);
        let since_ms = followed_ms.max(key.created_ms);
        // A key that was never used has an empty structure.
        let usage = match USAGES.get(cx, &key.place()).await? {
            None => KeyLastUsageData::default(),
            Some(used) => KeyLastUsageData {
                operation: Some(used.operation.as_str().into()),
                timestamp: Some(Timestamp::from_unix_ms(used.at_ms)),
                cloud_trail_event_id: Some(used.event_id),
                kms_request_id: Some(used.request_id),
            },
        };
        Ok(GetKeyLastUsageResponse {
            key_id: Some(key.arn()),
            key_last_usage: Some(usage),
            tracking_start_date: Some(Timestamp::from_unix_ms(since_ms)),
            key_creation_date: Some(key.created_at()),
        })
    }
}
