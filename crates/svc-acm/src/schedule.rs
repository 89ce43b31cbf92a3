//! When certificates are looked at.

use engine::{Failure, Writer};
use stdx::Timestamp;

use crate::certificate::CertificateRecord;
use crate::limits::{DAY_SECONDS, RENEWED_DAYS};
use crate::settings::told_days;
use crate::tables::{DUE, Nothing, digits};

/// Says when `certificate` is looked at next, seen from `now`: each day once its end is near, and when it comes.
///
/// # Errors
/// When that cannot be stored.
pub(crate) async fn plan(
    cx: &mut Writer<'_>,
    certificate: &mut CertificateRecord,
    now: Timestamp,
) -> Result<(), Failure> {
    unplan(cx, certificate);
    let Some(issued) = &certificate.issued else { return Ok(()) };
    let end = Timestamp::from_unix_ms(issued.not_after_ms);
    if end < now {
        return Ok(());
    }
    let [account, region, _] = certificate.place();
    let told = i64::from(told_days(cx, [account, region]).await?);
    let days = if certificate.is_renewed() { told.max(RENEWED_DAYS) } else { told };
    let begins = end.plus_seconds(-days.saturating_mul(DAY_SECONDS));
    // The instant behind its last one.
    let past = end.plus_seconds(1);
    let at = begins.max(now.plus_seconds(DAY_SECONDS)).min(past);
    put(cx, certificate, at)
}

/// As [`plan`], of one that was stored just now: where its end is near, it is looked at at once.
///
/// # Errors
/// When that cannot be stored.
pub(crate) async fn plan_new(
    cx: &mut Writer<'_>,
    certificate: &mut CertificateRecord,
) -> Result<(), Failure> {
    let now = cx.now();
    plan(cx, certificate, now.plus_seconds(-DAY_SECONDS)).await
}

fn put(
    cx: &mut Writer<'_>,
    certificate: &mut CertificateRecord,
    at: Timestamp,
) -> Result<(), Failure> {
    certificate.due_ms = Some(at.unix_ms());
    let [account, region, id] = certificate.place();
    Ok(DUE.put(cx.tx_mut(), &[&digits(at.unix_ms()), account, region, id], &Nothing {})?)
}

/// Has nobody look at it any more.
pub(crate) fn unplan(cx: &mut Writer<'_>, certificate: &mut CertificateRecord) {
    if let Some(due_ms) = certificate.due_ms.take() {
        let [account, region, id] = certificate.place();
        DUE.delete(cx.tx_mut(), &[&digits(due_ms), account, region, id]);
    }
}
