//! The end of an authority: when it can be restored no more, it goes with all that it has.

use async_trait::async_trait;
use engine::{Ctx, Due, DueJob, Failure, Performed, Writer};
use names::PrincipalArn;
use stdx::Timestamp;
use store::{Entry, Key, Range};

use crate::authority::{AUTHORITIES, AuthorityRecord, DeletionRecord};
use crate::due::DueAuthority;
use crate::issued::{ISSUED, REVOKED};
use crate::limits::ROWS;
use crate::list_job;
use crate::report::REPORTS;
use crate::signing;
use crate::tables::{DELETIONS, Nothing, digits};
use crate::{AcmPca, PRINCIPAL};

/// Marks `authority` for deletion, and says when it is due.
pub(crate) fn mark(
    cx: &mut Writer<'_>,
    authority: &mut AuthorityRecord,
    at: Timestamp,
) -> Result<(), Failure> {
    authority.deletion = Some(DeletionRecord { at_ms: at.unix_ms(), by: principal(cx) });
    let [account, region, id] = authority.place();
    DELETIONS.put(cx.tx_mut(), &[&digits(at.unix_ms()), account, region, id], &Nothing {})?;
    Ok(())
}

/// Who calls: of a session, its role.
fn principal(cx: &Ctx) -> Option<String> {
    let caller = cx.caller();
    let arn = caller.session.as_ref().map_or(caller.arn(), |session| session.issuer.arn.as_str());
    PrincipalArn::parse(arn).ok().map(|arn| arn.as_str().to_owned())
}

/// Takes back what [`mark`] has done.
pub(crate) fn unmark(cx: &mut Writer<'_>, authority: &mut AuthorityRecord) {
    if let Some(deletion) = authority.deletion.take() {
        let [account, region, id] = authority.place();
        DELETIONS.delete(cx.tx_mut(), &[&digits(deletion.at_ms), account, region, id]);
    }
}

/// Deletes authorities.
pub(crate) struct Deletion;

#[async_trait]
impl DueJob<AcmPca> for Deletion {
    const NAME: &'static str = "acm-pca-deletion";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = Some("DeleteCertificateAuthorityPermanently");
    type Item = DueAuthority;

    fn due(now: Timestamp) -> Range {
        let end = DELETIONS.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(DELETIONS.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<DueAuthority>, Failure> {
        DueAuthority::read(DELETIONS.parts(&row.key, &DELETIONS.key(&[]))?)
    }

    async fn perform(
        _: &AcmPca,
        cx: &mut Writer<'_>,
        items: &[DueAuthority],
    ) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        let now = cx.now();
        for item in items {
            let row = [digits(item.at_ms), item.account.to_string(), item.region.to_string()];
            let [at, account, region] = row.each_ref().map(String::as_str);
            let place = item.place();
            let authority = AUTHORITIES.get(cx, &place).await?;
            let Some(mut authority) = authority.filter(|it| it.is_gone(now)) else {
                DELETIONS.delete(cx.tx_mut(), &[at, account, region, &item.id]);
                continue;
            };
            cx.name_resource(&authority.arn(), &authority.account);
            for rows in [ISSUED.key(&place), REVOKED.key(&place), REPORTS.key(&place)] {
                if remove_some(cx, &rows).await? {
                    return Ok(Performed::More);
                }
            }
            signing::forget(cx, &authority).await?;
            list_job::plan(cx, &mut authority, None)?;
            AUTHORITIES.delete(cx.tx_mut(), &place);
            DELETIONS.delete(cx.tx_mut(), &[at, account, region, &item.id]);
            performed = Performed::Done;
        }
        Ok(performed)
    }
}

/// Removes some rows, if there are any left.
async fn remove_some(cx: &mut Writer<'_>, rows: &Key) -> Result<bool, Failure> {
    let entries = cx.tx().peek_range(&Range::within(rows, ROWS)).await?;
    let has_some = !entries.is_empty();
    for entry in entries {
        cx.tx_mut().delete(entry.key);
    }
    Ok(has_some)
}
