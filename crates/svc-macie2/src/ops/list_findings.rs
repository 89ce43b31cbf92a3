//! ListFindings: <https://docs.aws.amazon.com/macie/latest/APIReference/findings.html>

use api_macie2::{ListFindings, ListFindingsRequest, ListFindingsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::finding::findings_in;
use crate::finding_criteria::{Criteria, sort};
use crate::limits::LISTED_MAX;
use crate::page::paging;
use crate::rows::digits;
use crate::session::require;

impl Handler<ListFindings> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListFindingsRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("macie2:ListFindings", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListFindingsRequest,
        _: Allowed<()>,
    ) -> Result<ListFindingsResponse, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        let criteria = Criteria::parse(input.finding_criteria.as_ref())?;
        let question = format!("{:?} {:?}", input.finding_criteria, input.sort_criteria);
        let page = (input.max_results, input.next_token.as_deref());
        let paging = paging::<ListFindings>(cx, page, LISTED_MAX, &[&question])?;
        let mut findings = findings_in(cx, &account, &region).await?;
        findings.retain(|finding| criteria.fit(finding));
        sort(&mut findings, input.sort_criteria.as_ref())?;
        let placed: Vec<(String, String)> =
            (0..).zip(findings).map(|(place, finding)| (digits(place), finding.id)).collect();
        let ahead = placed.into_iter().filter(|(place, _)| paging.is_ahead(place)).collect();
        let page = paging.cut(ahead, |(place, _): &(String, String)| place.clone())?;
        let ids = page.items.into_iter().map(|(_, id)| id).collect();
        Ok(ListFindingsResponse { finding_ids: Some(ids), next_token: page.next })
    }
}
