//! GetMacieSession: <https://docs.aws.amazon.com/macie/latest/APIReference/macie.html>

use api_macie2::{FindingPublishingFrequency, MacieStatus};
use api_macie2::{GetMacieSession, GetMacieSessionRequest, GetMacieSessionResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Timestamp;

use crate::Macie2;
use crate::service_role;
use crate::session::require;

impl Handler<GetMacieSession> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &GetMacieSessionRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("macie2:GetMacieSession", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetMacieSessionRequest,
        _: Allowed<()>,
    ) -> Result<GetMacieSessionResponse, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let session = require(cx, &account, &region).await?;
        let status = if session.is_paused { MacieStatus::Paused } else { MacieStatus::Enabled };
        Ok(GetMacieSessionResponse {
            created_at: Some(Timestamp::from_unix_ms(session.created_ms)),
            finding_publishing_frequency: Some(FindingPublishingFrequency::from(
                session.frequency.as_str(),
            )),
            service_role: Some(service_role::arn(&account)),
            status: Some(status),
            updated_at: Some(Timestamp::from_unix_ms(session.updated_ms)),
        })
    }
}
