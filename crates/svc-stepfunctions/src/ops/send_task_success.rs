//! SendTaskSuccess: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskSuccess.html>

use api_stepfunctions::{SendTaskSuccess, SendTaskSuccessInput, SendTaskSuccessOutput, errors};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use wire::AwsError;

use crate::Sfn;
use crate::answering::{FoundTask, Sealed, seal, touch_task};
use crate::limits::INPUT_BYTES_MAX;
use crate::tokens::Answer;

impl StagedHandler<SendTaskSuccess> for Sfn {
    type Touches = Touch<FoundTask>;
    type Staged = Sealed;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &SendTaskSuccessInput,
    ) -> Result<Touch<FoundTask>, Failure> {
        touch_task(cx, &input.task_token, "states:SendTaskSuccess").await
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &SendTaskSuccessInput,
        found: &Allowed<FoundTask>,
    ) -> Result<Sealed, Failure> {
        seal(self, cx, found, &answer(input)?).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &SendTaskSuccessInput,
        found: Allowed<FoundTask>,
        sealed: &Sealed,
    ) -> Result<SendTaskSuccessOutput, Failure> {
        sealed.write(&mut cx.writer(&found), &found)?;
        Ok(SendTaskSuccessOutput {})
    }
}

fn answer(input: &SendTaskSuccessInput) -> Result<Answer, AwsError> {
    let text = input.output.reveal();
    let refused = |said: &str| errors::invalid_output(format!("Invalid Output: '{said}'"));
    if text.len() > INPUT_BYTES_MAX {
        return Err(refused("The output is too long"));
    }
    serde_json::from_str(text).map(Answer::Success).map_err(|_| refused("The output is not JSON"))
}
