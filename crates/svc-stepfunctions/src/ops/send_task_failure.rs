//! SendTaskFailure: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskFailure.html>

use api_stepfunctions::{SendTaskFailure, SendTaskFailureInput, SendTaskFailureOutput};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use states_language::Fault;
use wire::AwsError;

use crate::Sfn;
use crate::answering::{FoundTask, Sealed, seal, touch_task};
use crate::limits::CAUSE_BYTES_MAX;
use crate::tokens::Answer;

impl StagedHandler<SendTaskFailure> for Sfn {
    type Touches = Touch<FoundTask>;
    type Staged = Sealed;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &SendTaskFailureInput,
    ) -> Result<Touch<FoundTask>, Failure> {
        touch_task(cx, &input.task_token, "states:SendTaskFailure").await
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &SendTaskFailureInput,
        found: &Allowed<FoundTask>,
    ) -> Result<Sealed, Failure> {
        seal(self, cx, found, &answer(input)?).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &SendTaskFailureInput,
        found: Allowed<FoundTask>,
        sealed: &Sealed,
    ) -> Result<SendTaskFailureOutput, Failure> {
        sealed.write(&mut cx.writer(&found), &found)?;
        Ok(SendTaskFailureOutput {})
    }
}

fn answer(input: &SendTaskFailureInput) -> Result<Answer, AwsError> {
    let text = |it: &Option<wire::SensitiveString>| {
        let mut text = it.as_ref().map(|it| it.reveal().to_owned()).unwrap_or_default();
        text.truncate(text.floor_char_boundary(CAUSE_BYTES_MAX));
        text
    };
    Ok(Answer::Failure(Fault::new(text(&input.error), text(&input.cause))))
}
