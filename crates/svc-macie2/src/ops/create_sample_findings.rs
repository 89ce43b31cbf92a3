//! CreateSampleFindings: <https://docs.aws.amazon.com/macie/latest/APIReference/findings-sample.html>

use api_macie2::{CreateSampleFindings, CreateSampleFindingsRequest, CreateSampleFindingsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::event;
use crate::sample::{kinds, make};
use crate::session::require;

impl Handler<CreateSampleFindings> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &CreateSampleFindingsRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("macie2:CreateSampleFindings", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateSampleFindingsRequest,
        allowed: Allowed<()>,
    ) -> Result<CreateSampleFindingsResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        for kind in kinds(input.finding_types.as_ref())? {
            let finding = make(cx, (&account, &region), kind)?;
            event::tell(cx, &finding)?;
        }
        Ok(CreateSampleFindingsResponse {})
    }
}
