//! RemovePermission: <https://docs.aws.amazon.com/sns/latest/api/API_RemovePermission.html>

use api_sns::{RemovePermission, RemovePermissionInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Sns;
use crate::access_policy::{bound, shown, without_statement};
use crate::find::{Found, touch};

impl Handler<RemovePermission> for Sns {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RemovePermissionInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.topic_arn, "sns:RemovePermission").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RemovePermissionInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut topic = found.take()?;
        let held = shown(cx, &topic).await?;
        let policy = without_statement(&held, &input.label)?;
        topic.policy = bound(cx, &policy, &topic.arn()).await?;
        topic.save(cx)?;
        Ok(Empty {})
    }
}
