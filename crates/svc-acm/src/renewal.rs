//! Renewals: another certificate for the same request, and so for the same key.
//!
//! Source: <https://docs.aws.amazon.com/acm/latest/userguide/renew-private-cert.html>

use engine::{Ctx, Failure, Writer};
use stdx::Timestamp;

use crate::certificate::{CertificateRecord, IssuedRecord, Origin, RenewalRecord, RenewalStatus};
use crate::events::{Told, tell};
use crate::private_authority::{As, Refused, issue};
use crate::schedule;

/// Asks the authority of `certificate` for another one, as the service.
///
/// # Errors
/// When it cannot be asked.
pub(crate) async fn ask(
    cx: &mut Ctx,
    certificate: &CertificateRecord,
) -> Result<Result<IssuedRecord, Refused>, Failure> {
    let Origin::Private { authority_arn, signing_algorithm: Some(algorithm), csr } =
        &certificate.origin
    else {
        return Ok(Err(Refused { reason: "PCA_REQUEST_FAILED" }));
    };
    issue(cx, As::Service(&certificate.source()), (authority_arn, algorithm), csr).await
}

/// Stores what the authority said.
///
/// # Errors
/// When it cannot be stored.
pub(crate) async fn settle(
    cx: &mut Writer<'_>,
    certificate: &mut CertificateRecord,
    renewed: Result<&IssuedRecord, &Refused>,
    now: Timestamp,
) -> Result<(), Failure> {
    let (status, reason) = match renewed {
        Ok(issued) => {
            certificate.issued = Some(issued.clone());
            (RenewalStatus::Success, None)
        }
        Err(refused) => (RenewalStatus::Failed, Some(refused.reason.to_owned())),
    };
    certificate.renewal = Some(RenewalRecord { status, reason, updated_ms: now.unix_ms() });
    match status {
        RenewalStatus::Success => tell(cx, certificate, Told::Available, Some("RENEWAL"))?,
        RenewalStatus::Failed => {
            tell(cx, certificate, Told::RenewalActionRequired, Some("RENEWAL"))?;
        }
    }
    schedule::plan(cx, certificate, now).await
}
