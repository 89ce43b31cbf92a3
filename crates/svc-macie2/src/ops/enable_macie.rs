//! EnableMacie: <https://docs.aws.amazon.com/macie/latest/APIReference/macie.html>

use api_macie2::{EnableMacie, EnableMacieRequest, EnableMacieResponse};
use api_macie2::{MacieStatus, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::service_role;
use crate::session::{SESSIONS, SessionRecord};

impl Handler<EnableMacie> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &EnableMacieRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("macie2:EnableMacie", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &EnableMacieRequest,
        allowed: Allowed<()>,
    ) -> Result<EnableMacieResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let (account, region) = (cx.account().clone(), cx.region().clone());
        if SESSIONS.contains(cx, &[&account, &region]).await? {
            return Err(errors::conflict_exception("Macie has already been enabled").into());
        }
        service_role::ensure(cx).await?;
        let now_ms = cx.now().unix_ms();
        let frequency = input.finding_publishing_frequency.as_ref();
        let session = SessionRecord {
            account,
            region,
            is_paused: input.status == Some(MacieStatus::Paused),
            frequency: frequency
                .map_or("FIFTEEN_MINUTES", |frequency| frequency.as_str())
                .to_owned(),
            created_ms: now_ms,
            updated_ms: now_ms,
            results: None,
        };
        session.save(cx)?;
        Ok(EnableMacieResponse {})
    }
}
