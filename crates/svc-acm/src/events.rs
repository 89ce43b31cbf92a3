//! What is told of certificates, for what follows the journal.
//!
//! Source: <https://docs.aws.amazon.com/acm/latest/userguide/supported-events.html>

use engine::{Ctx, DomainEvent, Failure};
use serde::{Deserialize, Serialize};

use crate::certificate::{CertificateRecord, Origin};
use crate::limits::DAY_SECONDS;

/// What is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Told {
    /// `ACM Certificate Available`.
    Available,
    /// `ACM Certificate Approaching Expiration`.
    ApproachingExpiration,
    /// `ACM Certificate Expired`.
    Expired,
    /// `ACM Certificate Renewal Action Required`.
    RenewalActionRequired,
}

/// Something is told of a certificate. Its key is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CertificateTold {
    /// Its ARN.
    pub arn: String,
    /// The account that owns it.
    pub owner: String,
    /// What.
    pub told: Told,
    /// What was done, where something was: `ISSUANCE`, `RENEWAL`, `IMPORT`, `REIMPORT`.
    pub action: Option<String>,
    /// `IMPORTED` or `PRIVATE`.
    pub certificate_type: String,
    /// The name it is for.
    pub common_name: String,
    /// Milliseconds since the epoch.
    pub created_ms: i64,
    /// Milliseconds since the epoch.
    pub not_after_ms: i64,
    /// Whole days until then.
    pub days_to_expiry: i64,
    /// Whether somebody has its key.
    pub exported: bool,
    /// Why it is not renewed, as AWS calls it.
    pub reason: Option<String>,
}

impl DomainEvent for CertificateTold {
    const TYPE: &'static str = "acm.CertificateTold";
}

/// Tells of `certificate`, if somebody wants to know.
///
/// # Errors
/// When it cannot be told.
pub(crate) fn tell(
    cx: &mut Ctx,
    certificate: &CertificateRecord,
    told: Told,
    action: Option<&str>,
) -> Result<(), Failure> {
    if !cx.wants::<CertificateTold>() {
        return Ok(());
    }
    let not_after_ms = certificate.issued.as_ref().map_or(0, |issued| issued.not_after_ms);
    let left_ms = not_after_ms.saturating_sub(cx.now().unix_ms()).max(0);
    cx.emit(&CertificateTold {
        arn: certificate.arn(),
        owner: certificate.account.to_string(),
        told,
        action: action.map(str::to_owned),
        certificate_type: match certificate.origin {
            Origin::Imported { .. } => "IMPORTED".to_owned(),
            Origin::Private { .. } => "PRIVATE".to_owned(),
        },
        common_name: certificate.domain_name.clone(),
        created_ms: certificate.created_ms,
        not_after_ms,
        days_to_expiry: left_ms / (DAY_SECONDS * 1_000),
        exported: certificate.is_exported,
        reason: certificate.renewal.as_ref().and_then(|renewal| renewal.reason.clone()),
    })
}
