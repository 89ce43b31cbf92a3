//! The job that looks at certificates whose end comes near: it renews what it may, and tells of it each day.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use names::{AccountId, Region};
use stdx::Timestamp;
use store::{Entry, Range};

use crate::certificate::{CERTIFICATES, CertificateRecord};
use crate::events::{Told, tell};
use crate::limits::{DAY_SECONDS, RENEWED_DAYS};
use crate::renewal;
use crate::schedule::{plan, unplan};
use crate::settings::told_days;
use crate::tables::{DUE, digits};
use crate::{Acm, PRINCIPAL};

/// A certificate that is looked at.
pub(crate) struct DueCertificate {
    at_ms: i64,
    account: AccountId,
    region: Region,
    id: String,
}

/// Looks at certificates.
pub(crate) struct Watch;

#[async_trait]
impl DueJob<Acm> for Watch {
    const NAME: &'static str = "acm-expiry";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = Some("CheckCertificateExpiry");
    type Item = DueCertificate;

    fn due(now: Timestamp) -> Range {
        let end = DUE.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(DUE.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<DueCertificate>, Failure> {
        let damaged = || Failure::Internal("a row names no certificate".to_owned());
        let parts = DUE.parts(&row.key, &DUE.key(&[]))?;
        let [at, account, region, id] = <[String; 4]>::try_from(parts).map_err(|_| damaged())?;
        let at_ms = at.parse().map_err(|_| damaged())?;
        let account = AccountId::parse(&account).map_err(|_| damaged())?;
        let region = Region::parse(&region).map_err(|_| damaged())?;
        let item = DueCertificate { at_ms, account, region: region.clone(), id };
        Ok(Due { item, region: Some(region), at: Some(Timestamp::from_unix_ms(at_ms)) })
    }

    async fn perform(
        _: &Acm,
        cx: &mut Writer<'_>,
        items: &[DueCertificate],
    ) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for DueCertificate { at_ms, account, region, id } in items {
            let place = [account.as_str(), region.as_str(), id];
            let [account, region, id] = place;
            DUE.delete(cx.tx_mut(), &[&digits(*at_ms), account, region, id]);
            let certificate = CERTIFICATES.get(cx, &place).await?;
            let Some(mut certificate) = certificate.filter(|it| it.due_ms == Some(*at_ms)) else {
                continue;
            };
            cx.name_resource(&certificate.arn(), &certificate.account);
            look_at(cx, &mut certificate).await?;
            certificate.save(cx)?;
            performed = Performed::Done;
        }
        Ok(performed)
    }
}

async fn look_at(cx: &mut Writer<'_>, certificate: &mut CertificateRecord) -> Result<(), Failure> {
    let now = cx.now();
    let Some(end_ms) = certificate.issued.as_ref().map(|issued| issued.not_after_ms) else {
        unplan(cx, certificate);
        return Ok(());
    };
    let end = Timestamp::from_unix_ms(end_ms);
    if end < now {
        unplan(cx, certificate);
        return tell(cx, certificate, Told::Expired, None);
    }
    let within = |days: i64| end <= now.plus_seconds(days.saturating_mul(DAY_SECONDS));
    if certificate.is_renewed() && within(RENEWED_DAYS) {
        let renewed = renewal::ask(cx, certificate).await?;
        let is_renewed = renewed.is_ok();
        renewal::settle(cx, certificate, renewed.as_ref(), now).await?;
        if is_renewed {
            return Ok(());
        }
    }
    let [account, region, _] = certificate.place();
    if within(i64::from(told_days(cx, [account, region]).await?)) {
        tell(cx, certificate, Told::ApproachingExpiration, None)?;
    }
    plan(cx, certificate, now).await
}
