//! GetRewrap, of Ironkeep's own API: how far a task is.

use api_ironkeep::{GetRewrap, GetRewrapRequest, GetRewrapResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::rewrap::shown::{no_such_rewrap, rewrap};
use crate::rewrap::task::TASKS;

impl Handler<GetRewrap> for S3 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &GetRewrapRequest,
    ) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("ironkeep:GetRewrap", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetRewrapRequest,
        _: Allowed<()>,
    ) -> Result<GetRewrapResponse, Failure> {
        let (account, id) = (cx.account().clone(), &input.rewrap_id);
        let task = TASKS.get(cx, &[&account, id]).await?;
        let task = task.ok_or_else(|| no_such_rewrap(id))?;
        Ok(GetRewrapResponse { rewrap: rewrap(id.clone(), task) })
    }
}
