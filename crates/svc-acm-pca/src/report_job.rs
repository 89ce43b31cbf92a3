//! Writes reports.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use names::{AccountId, Region};
use serde_json::Value;
use stdx::Timestamp;
use store::{Entry, Range};

use crate::authority::{AUTHORITIES, AuthorityRecord};
use crate::bucket::NewFile;
use crate::issued::{ISSUED, REVOKED};
use crate::limits::ROWS;
use crate::report::{REPORTS, ReportRecord, Status, entry};
use crate::tables::{REPORTS_DUE, digits};
use crate::{AcmPca, PRINCIPAL};

/// A report that is to be written.
pub(crate) struct DueReport {
    at: String,
    account: AccountId,
    region: Region,
    authority: String,
    id: String,
}

/// Writes reports.
pub(crate) struct Reports;

#[async_trait]
impl DueJob<AcmPca> for Reports {
    const NAME: &'static str = "acm-pca-reports";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = Some("GenerateAuditReport");
    type Item = DueReport;

    fn due(now: Timestamp) -> Range {
        let end = REPORTS_DUE.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(REPORTS_DUE.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<DueReport>, Failure> {
        let damaged = || Failure::Internal("a row names no report".to_owned());
        let parts = REPORTS_DUE.parts(&row.key, &REPORTS_DUE.key(&[]))?;
        let [at, account, region, authority, id] =
            <[String; 5]>::try_from(parts).map_err(|_| damaged())?;
        let at_ms = at.parse().map_err(|_| damaged())?;
        let account = AccountId::parse(&account).map_err(|_| damaged())?;
        let region = Region::parse(&region).map_err(|_| damaged())?;
        let item = DueReport { at, account, region: region.clone(), authority, id };
        Ok(Due { item, region: Some(region), at: Some(Timestamp::from_unix_ms(at_ms)) })
    }

    async fn perform(
        _: &AcmPca,
        cx: &mut Writer<'_>,
        items: &[DueReport],
    ) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for DueReport { at, account, region, authority: home, id } in items {
            REPORTS_DUE.delete(cx.tx_mut(), &[at, account, region.as_str(), home, id]);
            let row = [account.as_str(), region.as_str(), home, id];
            let Some(mut report) = REPORTS.get(cx, &row).await? else { continue };
            let [account, region, home, _] = row;
            let authority = AUTHORITIES.get(cx, &[account, region, home]).await?;
            let Some(authority) = authority else { continue };
            cx.name_resource(&authority.arn(), &authority.account);
            report.status = match write(cx, &authority, &report).await {
                Ok(()) => Status::Success,
                Err(failure @ (Failure::Aws(_) | Failure::Denied(_))) => {
                    let authority = authority.arn();
                    tracing::warn!(authority, error = %failure, "a report is not delivered");
                    Status::Failed
                }
                Err(failure) => return Err(failure),
            };
            REPORTS.put(cx.tx_mut(), &row, &report)?;
            performed = Performed::Done;
        }
        Ok(performed)
    }
}

async fn write(
    cx: &mut Writer<'_>,
    authority: &AuthorityRecord,
    report: &ReportRecord,
) -> Result<(), Failure> {
    let entries = entries(cx, authority).await?;
    let file = NewFile {
        bucket: &report.bucket,
        key: report.key.clone(),
        body: report.format.file(&entries),
        content_type: report.format.content_type(),
        is_public: false,
    };
    file.put(cx, (authority.source(), authority.region.clone())).await
}

/// Everything that the authority has issued.
async fn entries(cx: &mut Writer<'_>, authority: &AuthorityRecord) -> Result<Vec<Value>, Failure> {
    let mut found = Vec::new();
    let [account, region, id] = authority.place();
    let rows = ISSUED.key(&[account, region, id]);
    let mut range = Range::within(&rows, ROWS);
    loop {
        let page = cx.tx().peek_range(&range).await?;
        let Some(last) = page.last() else { break };
        range = Range::within(&rows, ROWS).after(&last.key);
        for row in &page {
            let issued = ISSUED.decode(&row.row.value)?;
            let parts = ISSUED.parts(&row.key, &rows)?;
            let serial = parts.first().map(String::as_str).unwrap_or_default();
            let revoked = REVOKED.get(cx, &[account, region, id, serial]).await?;
            found.push(entry(authority, (serial, &issued), revoked.as_ref()));
        }
    }
    Ok(found)
}
