//! DeleteParameter: <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameter.html>

use api_ssm::{DeleteParameter, DeleteParameterRequest, DeleteParameterResult};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Ssm;
use crate::find::{Found, find};
use crate::removal::delete;

impl Handler<DeleteParameter> for Ssm {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteParameterRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.name, "ssm:DeleteParameter").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteParameterRequest,
        found: Allowed<Found>,
    ) -> Result<DeleteParameterResult, Failure> {
        let cx = &mut cx.writer(&found);
        let parameter = found.into_inner().whole()?;
        delete(cx, &parameter).await?;
        Ok(DeleteParameterResult {})
    }
}
