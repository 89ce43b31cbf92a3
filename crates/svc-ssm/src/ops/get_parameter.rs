//! GetParameter: <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html>

use api_ssm::{GetParameter, GetParameterRequest, GetParameterResult};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Ssm;
use crate::secret_reference::{Asked, ask};

impl Handler<GetParameter> for Ssm {
    type Touches = Touch<Asked>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetParameterRequest,
    ) -> Result<Touch<Asked>, Failure> {
        ask(cx, &input.name, "ssm:GetParameter").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetParameterRequest,
        asked: Allowed<Asked>,
    ) -> Result<GetParameterResult, Failure> {
        let opens = input.with_decryption == Some(true);
        let parameter = asked.into_inner().read(cx, opens).await?;
        Ok(GetParameterResult { parameter: Some(parameter) })
    }
}
