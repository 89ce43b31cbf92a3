//! `GenerateServiceLastAccessedDetails`: asks when the services were last used that a user, group, role or policy
//! lets somebody use.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateServiceLastAccessedDetails.html>
//!
//! # Differs from AWS
//! The answer is there at once, and is what is known when it is read. `ACTION_LEVEL` is refused: only services are
//! remembered, and what was remembered in the last moments is lost when the server is killed.

use api_iam::{
    AccessAdvisorUsageGranularityType, GenerateServiceLastAccessedDetailsRequest,
    GenerateServiceLastAccessedDetailsResponse,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use envelope::random::bytes;
use names::RequestId;

use crate::errors::invalid_input;
use crate::{Iam, last_accessed};

impl Handler<api_iam::GenerateServiceLastAccessedDetails> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GenerateServiceLastAccessedDetailsRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = "iam:GenerateServiceLastAccessedDetails";
        Ok(Touch::new((), Access::new(action, input.arn.clone(), cx.account())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GenerateServiceLastAccessedDetailsRequest,
        allowed: Allowed<()>,
    ) -> Result<GenerateServiceLastAccessedDetailsResponse, Failure> {
        if input.granularity == Some(AccessAdvisorUsageGranularityType::ActionLevel) {
            return Err(invalid_input(
                "Granularity can be SERVICE_LEVEL: actions are not remembered.",
            ));
        }
        last_accessed::about(cx, &input.arn).await?;
        let cx = &mut cx.writer(&allowed);
        let id = RequestId::uuid(bytes::<16>(cx.random())).to_string();
        last_accessed::keep(cx, &id, &input.arn).await?;
        Ok(GenerateServiceLastAccessedDetailsResponse { job_id: Some(id) })
    }
}
