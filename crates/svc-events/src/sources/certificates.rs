//! What is told of certificates: `ACM Certificate Available` and its like.
//!
//! Source: <https://docs.aws.amazon.com/acm/latest/userguide/supported-events.html>

use engine::{DomainEvent, Emitted, Failure};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use stdx::Timestamp;

use super::ServiceEvent;

/// That something is told of a certificate.
pub(super) const TOLD: &str = CertificateTold::TYPE;

/// As ACM says it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct CertificateTold {
    arn: String,
    owner: String,
    told: Told,
    action: Option<String>,
    certificate_type: String,
    common_name: String,
    created_ms: i64,
    not_after_ms: i64,
    days_to_expiry: i64,
    exported: bool,
    reason: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Told {
    Available,
    ApproachingExpiration,
    Expired,
    RenewalActionRequired,
}

impl DomainEvent for CertificateTold {
    const TYPE: &'static str = "acm.CertificateTold";
}

/// What a domain event says of a certificate.
pub(super) fn event_of(event: &Emitted) -> Result<Option<ServiceEvent>, Failure> {
    let Some(told) = event.detail::<CertificateTold>()? else { return Ok(None) };
    let detail_type = match told.told {
        Told::Available => "ACM Certificate Available",
        Told::ApproachingExpiration => "ACM Certificate Approaching Expiration",
        Told::Expired => "ACM Certificate Expired",
        Told::RenewalActionRequired => "ACM Certificate Renewal Action Required",
    };
    Ok(Some(ServiceEvent {
        detail: Value::Object(detail(&told)).to_string(),
        account: told.owner,
        region: event.aws_region.clone(),
        source: "aws.acm".to_owned(),
        detail_type,
        resources: vec![told.arn],
        is_read: false,
        at_ms: None,
    }))
}

fn detail(told: &CertificateTold) -> Map<String, Value> {
    let at = |ms: i64| Value::from(Timestamp::from_unix_ms(ms).iso8601());
    let mut detail = Map::new();
    let mut put = |name: &str, value: Value| detail.insert(name.to_owned(), value);
    if told.told == Told::ApproachingExpiration {
        put("DaysToExpiry", told.days_to_expiry.into());
        put("CommonName", told.common_name.as_str().into());
        return detail;
    }
    if let Some(action) = &told.action {
        put("Action", action.as_str().into());
    }
    put("CertificateType", told.certificate_type.as_str().into());
    put("CommonName", told.common_name.as_str().into());
    put("CertificateCreatedDate", at(told.created_ms));
    put("CertificateExpirationDate", at(told.not_after_ms));
    if told.told != Told::Expired {
        put("DaysToExpiry", told.days_to_expiry.into());
    }
    if let Some(reason) = &told.reason {
        put("RenewalStatusReason", reason.as_str().into());
    }
    put("InUse", false.into());
    put("Exported", told.exported.into());
    detail
}
