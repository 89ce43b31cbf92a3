//! GetParameters: <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html>
//!
//! What is not there is told beside what is; who may not read one of them reads none.

use api_ssm::{GetParameters, GetParametersRequest, GetParametersResult};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Ssm;
use crate::secret_reference::{Asked, ask};

impl Handler<GetParameters> for Ssm {
    type Touches = Vec<Touch<Asked>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetParametersRequest,
    ) -> Result<Vec<Touch<Asked>>, Failure> {
        let mut touches = Vec::new();
        for (place, name) in input.names.iter().enumerate() {
            // A name that comes twice is answered once.
            if input.names.iter().position(|other| other == name) == Some(place) {
                touches.push(ask(cx, name, "ssm:GetParameters").await?);
            }
        }
        Ok(touches)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetParametersRequest,
        asked: Vec<Allowed<Asked>>,
    ) -> Result<GetParametersResult, Failure> {
        let opens = input.with_decryption == Some(true);
        let (mut parameters, mut invalid) = (Vec::new(), Vec::new());
        for asked in asked {
            let asked = asked.into_inner();
            let text = asked.text().to_owned();
            match asked.read(cx, opens).await {
                Ok(parameter) => parameters.push(parameter),
                Err(Failure::Aws(error)) if is_absence(error.code()) => invalid.push(text),
                Err(failure) => return Err(failure),
            }
        }
        Ok(GetParametersResult { parameters: Some(parameters), invalid_parameters: Some(invalid) })
    }
}

fn is_absence(code: &str) -> bool {
    ["ParameterNotFound", "ParameterVersionNotFound"].contains(&code)
}
