//! GetFindingStatistics: <https://docs.aws.amazon.com/macie/latest/APIReference/findings-statistics.html>

use api_macie2::{FindingStatisticsSortAttributeName, GroupBy, GroupCount, OrderBy};
use api_macie2::{GetFindingStatistics, GetFindingStatisticsRequest, GetFindingStatisticsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use std::collections::BTreeMap;

use crate::Macie2;
use crate::finding::{FindingRecord, findings_in};
use crate::finding_criteria::Criteria;
use crate::limits::GROUPS_DEFAULT;
use crate::refusal::invalid;
use crate::session::require;

/// The group that a finding is in.
fn group(finding: &FindingRecord, by: &GroupBy) -> Result<String, Failure> {
    Ok(match by.as_str() {
        "resourcesAffected.s3Bucket.name" => finding.bucket.clone(),
        "type" => finding.kind.clone(),
        "classificationDetails.jobId" => finding.job_id.clone(),
        "severity.description" => finding.severity_name().to_owned(),
        _ => return Err(invalid("The groupBy value is not valid.").into()),
    })
}

impl Handler<GetFindingStatistics> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &GetFindingStatisticsRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("macie2:GetFindingStatistics", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetFindingStatisticsRequest,
        _: Allowed<()>,
    ) -> Result<GetFindingStatisticsResponse, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        let criteria = Criteria::parse(input.finding_criteria.as_ref())?;
        let mut counts: BTreeMap<String, i64> = BTreeMap::new();
        for finding in findings_in(cx, &account, &region).await? {
            if criteria.fit(&finding) {
                *counts.entry(group(&finding, &input.group_by)?).or_default() += 1;
            }
        }
        let mut groups: Vec<(String, i64)> = counts.into_iter().collect();
        let order = input.sort_criteria.as_ref();
        let by = order.and_then(|order| order.attribute_name.as_ref());
        if by != Some(&FindingStatisticsSortAttributeName::GroupKey) {
            groups.sort_by_key(|(_, count)| *count);
        }
        if order.and_then(|order| order.order_by.as_ref()) != Some(&OrderBy::Asc) {
            groups.reverse();
        }
        let size = input.size.and_then(|size| usize::try_from(size).ok()).unwrap_or(GROUPS_DEFAULT);
        let shown = groups
            .into_iter()
            .take(size)
            .map(|(key, count)| GroupCount { count: Some(count), group_key: Some(key) });
        Ok(GetFindingStatisticsResponse { counts_by_group: Some(shown.collect()) })
    }
}
