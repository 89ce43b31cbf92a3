//! GetFindings: <https://docs.aws.amazon.com/macie/latest/APIReference/findings-describe.html>

use api_macie2::{GetFindings, GetFindingsRequest, GetFindingsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::finding::FINDINGS;
use crate::finding_criteria::sort;
use crate::finding_shown::shown;
use crate::limits::DESCRIBED_MAX;
use crate::refusal::invalid;
use crate::session::require;

impl Handler<GetFindings> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &GetFindingsRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("macie2:GetFindings", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetFindingsRequest,
        _: Allowed<()>,
    ) -> Result<GetFindingsResponse, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        if input.finding_ids.len() > DESCRIBED_MAX {
            return Err(
                invalid("The request failed because it names more than 50 findings.").into()
            );
        }
        let now_ms = cx.now().unix_ms();
        let mut found = Vec::new();
        for id in &input.finding_ids {
            let finding = FINDINGS.get(cx, &[&account, &region, id]).await?;
            found.extend(finding.filter(|finding| finding.ends_ms > now_ms));
        }
        sort(&mut found, input.sort_criteria.as_ref())?;
        Ok(GetFindingsResponse { findings: Some(found.iter().map(shown).collect()) })
    }
}
