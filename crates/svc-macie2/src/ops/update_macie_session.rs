//! UpdateMacieSession: <https://docs.aws.amazon.com/macie/latest/APIReference/macie.html>

use api_macie2::MacieStatus;
use api_macie2::{UpdateMacieSession, UpdateMacieSessionRequest, UpdateMacieSessionResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::session::require;

impl Handler<UpdateMacieSession> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &UpdateMacieSessionRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("macie2:UpdateMacieSession", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateMacieSessionRequest,
        allowed: Allowed<()>,
    ) -> Result<UpdateMacieSessionResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let mut session = require(cx, &account, &region).await?;
        if let Some(frequency) = &input.finding_publishing_frequency {
            frequency.as_str().clone_into(&mut session.frequency);
        }
        if let Some(status) = &input.status {
            session.is_paused = *status == MacieStatus::Paused;
        }
        session.updated_ms = cx.now().unix_ms();
        session.save(cx)?;
        Ok(UpdateMacieSessionResponse {})
    }
}
