//! DisableMacie: <https://docs.aws.amazon.com/macie/latest/APIReference/macie.html>

use api_macie2::{DisableMacie, DisableMacieRequest, DisableMacieResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::job::{Status, WORK, jobs_in};
use crate::session::{SESSIONS, require};

impl Handler<DisableMacie> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &DisableMacieRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("macie2:DisableMacie", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DisableMacieRequest,
        allowed: Allowed<()>,
    ) -> Result<DisableMacieResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        for mut job in jobs_in(cx, &account, &region).await? {
            if matches!(job.status, Status::Running | Status::UserPaused) {
                job.status = Status::Cancelled;
                job.save(cx)?;
                WORK.delete(cx.tx_mut(), &job.place());
            }
        }
        SESSIONS.delete(cx.tx_mut(), &[&account, &region]);
        Ok(DisableMacieResponse {})
    }
}
