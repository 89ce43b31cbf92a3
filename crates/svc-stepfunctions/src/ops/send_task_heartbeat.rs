//! SendTaskHeartbeat: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskHeartbeat.html>

use api_stepfunctions::{SendTaskHeartbeat, SendTaskHeartbeatInput, SendTaskHeartbeatOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Sfn;
use crate::answering::{FoundTask, touch_task};
use crate::tokens::{TOKENS, TokenRecord};

impl Handler<SendTaskHeartbeat> for Sfn {
    type Touches = Touch<FoundTask>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &SendTaskHeartbeatInput,
    ) -> Result<Touch<FoundTask>, Failure> {
        touch_task(cx, &input.task_token, "states:SendTaskHeartbeat").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &SendTaskHeartbeatInput,
        found: Allowed<FoundTask>,
    ) -> Result<SendTaskHeartbeatOutput, Failure> {
        let known = found.present()?;
        let heard_ms = Some(cx.now().unix_ms());
        let record = TokenRecord { heard_ms, ..known.clone() };
        let cx = &mut cx.writer(&found);
        TOKENS.put(cx.tx_mut(), &[&found.digest], &record)?;
        Ok(SendTaskHeartbeatOutput {})
    }
}
