//! Filters of findings: criteria that are kept, and those that suppress what fits them.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/findings-suppression.html>

use std::collections::BTreeMap;

use api_macie2::{CriterionAdditionalProperties, FindingCriteria, FindingsFilterAction};
use engine::{Failure, Writer};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use store::Order;
use tables::{Reader, Record, Table};
use wire::AwsError;

use crate::arns::filter_arn;
use crate::finding::FindingRecord;
use crate::finding_criteria::Criteria;
use crate::limits::FILTERS_MAX;

/// By account, Region and id.
pub(crate) const FILTERS: Table<FilterRecord> = Table::new("macie2.findings-filter");

/// A stored filter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilterRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    /// Whether findings that fit are archived when they are made.
    pub(crate) suppresses: bool,
    /// Its place among the others, from 1.
    pub(crate) position: i32,
    /// By field.
    pub(crate) criteria: BTreeMap<String, CriterionRecord>,
    pub(crate) tags: BTreeMap<String, String>,
}

/// A condition on a field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CriterionRecord {
    pub(crate) eq: Option<Vec<String>>,
    pub(crate) eq_exact_match: Option<Vec<String>>,
    pub(crate) neq: Option<Vec<String>>,
    pub(crate) gt: Option<i64>,
    pub(crate) gte: Option<i64>,
    pub(crate) lt: Option<i64>,
    pub(crate) lte: Option<i64>,
}

impl Record for FilterRecord {
    const VERSION: u8 = 1;
}

impl FilterRecord {
    pub(crate) fn arn(&self) -> String {
        filter_arn(&self.account, &self.region, &self.id)
    }

    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        Ok(FILTERS.put(cx.tx_mut(), &[&self.account, &self.region, &self.id], self)?)
    }

    pub(crate) const fn action(&self) -> FindingsFilterAction {
        if self.suppresses { FindingsFilterAction::Archive } else { FindingsFilterAction::Noop }
    }

    /// As requests have them.
    pub(crate) fn shown_criteria(&self) -> FindingCriteria {
        let shown = self.criteria.iter().map(|(field, criterion)| {
            let criterion = criterion.clone();
            let shown = CriterionAdditionalProperties {
                eq: criterion.eq,
                eq_exact_match: criterion.eq_exact_match,
                gt: criterion.gt,
                gte: criterion.gte,
                lt: criterion.lt,
                lte: criterion.lte,
                neq: criterion.neq,
            };
            (field.clone(), shown)
        });
        FindingCriteria { criterion: Some(shown.collect()) }
    }
}

/// The criteria of a request, as they are kept.
///
/// # Errors
/// `ValidationException` for a field that findings cannot be asked for.
pub(crate) fn kept(
    criteria: &FindingCriteria,
) -> Result<BTreeMap<String, CriterionRecord>, AwsError> {
    Criteria::parse(Some(criteria))?;
    let given = criteria.criterion.iter().flatten();
    Ok(given
        .map(|(field, criterion)| {
            let criterion = criterion.clone();
            let kept = CriterionRecord {
                eq: criterion.eq,
                eq_exact_match: criterion.eq_exact_match,
                neq: criterion.neq,
                gt: criterion.gt,
                gte: criterion.gte,
                lt: criterion.lt,
                lte: criterion.lte,
            };
            (field.clone(), kept)
        })
        .collect())
}

/// The filters of an account in a Region, in their order.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn filters_in(
    reader: &mut impl Reader,
    account: &AccountId,
    region: &Region,
) -> Result<Vec<FilterRecord>, Failure> {
    let rows =
        FILTERS.range(reader, &[account, region], None, FILTERS_MAX + 1, Order::Forward).await?;
    let mut all: Vec<FilterRecord> = rows.into_iter().map(|(_, filter)| filter).collect();
    all.sort_by(|left, right| (left.position, &left.id).cmp(&(right.position, &right.id)));
    Ok(all)
}

/// Whether a filter suppresses a finding.
pub(crate) fn is_suppressed(filters: &[FilterRecord], finding: &FindingRecord) -> bool {
    filters.iter().filter(|filter| filter.suppresses).any(|filter| {
        let criteria = filter.shown_criteria();
        Criteria::parse(Some(&criteria)).is_ok_and(|criteria| criteria.fit(finding))
    })
}
