//! CancelRewrap, of Ironkeep's own API: ends a task. Versions that have their key keep it.

use api_ironkeep::{CancelRewrap, CancelRewrapRequest, CancelRewrapResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::rewrap::shown::{no_such_rewrap, rewrap};
use crate::rewrap::task::{RUNNING, TASKS, TaskState};

impl Handler<CancelRewrap> for S3 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &CancelRewrapRequest,
    ) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("ironkeep:CancelRewrap", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CancelRewrapRequest,
        allowed: Allowed<()>,
    ) -> Result<CancelRewrapResponse, Failure> {
        let (account, id) = (cx.account().clone(), &input.rewrap_id);
        let cx = &mut cx.writer(&allowed);
        let row = [account.as_str(), id.as_str()];
        let task = TASKS.get(cx, &row).await?;
        let mut task = task.ok_or_else(|| no_such_rewrap(id))?;
        if task.state == TaskState::Running {
            let now_ms = cx.now().unix_ms();
            task.end(TaskState::Cancelled, now_ms);
            TASKS.put(cx.tx_mut(), &row, &task)?;
            RUNNING.delete(cx.tx_mut(), &row);
        }
        Ok(CancelRewrapResponse { rewrap: rewrap(id.clone(), task) })
    }
}
