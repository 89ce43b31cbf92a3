//! From what a caller names a certificate with to it, and the check of what is to be done with it.

use engine::{Access, Denial, Failure, Touch, View};
use names::{AccountId, ArnNamespace};
use wire::AwsError;

use crate::certificate::{CERTIFICATES, CertificateRecord, namespace};
use crate::refusal::{invalid_arn, no_certificate};

/// A certificate, if there is one.
#[derive(Debug)]
pub struct Found {
    arn: String,
    certificate: Option<CertificateRecord>,
}

impl Found {
    /// # Errors
    /// `ResourceNotFoundException`.
    pub(crate) fn present(self) -> Result<CertificateRecord, AwsError> {
        self.certificate.ok_or_else(|| no_certificate(&self.arn))
    }

    /// # Errors
    /// `ResourceNotFoundException`.
    pub(crate) fn as_present(&self) -> Result<&CertificateRecord, AwsError> {
        self.certificate.as_ref().ok_or_else(|| no_certificate(&self.arn))
    }
}

/// The certificate that `arn` names, and the check of `action` on it.
///
/// # Errors
/// `InvalidArnException`; the one refusal of what belongs to another account.
pub(crate) async fn find(
    cx: &mut View<'_>,
    arn: &str,
    action: &'static str,
) -> Result<(Found, Access), Failure> {
    let (account, region) = (cx.account().clone(), cx.region().clone());
    let split = ArnNamespace::split(arn);
    let asked = split.and_then(|(found, resource)| {
        let id = resource.strip_prefix("certificate/").filter(|id| !id.contains('/'))?;
        (found == namespace(found.account(), &region)).then_some((found.account(), id))
    });
    let (owner, id) = asked.ok_or_else(|| invalid_arn(arn))?;
    let owner = AccountId::parse(owner).map_err(|_| invalid_arn(arn))?;
    if owner != account {
        let text = format!(
            "User: {} is not authorized to perform: {action} on resource: {arn} because no resource-based policy allows the {action} action",
            cx.caller().arn(),
        );
        return Err(Denial::concealing(text, &owner).into());
    }
    let certificate = CERTIFICATES.get(cx, &[&owner, &region, id]).await?;
    let mut access = Access::new(action, arn, &owner);
    if let Some(certificate) = &certificate {
        cx.name_resource(arn, &owner);
        access = access.resource_tags(&certificate.tags);
    }
    Ok((Found { arn: arn.to_owned(), certificate }, access))
}

/// As [`find`], where nothing is to be added to the check.
pub(crate) async fn touch(
    cx: &mut View<'_>,
    arn: &str,
    action: &'static str,
) -> Result<Touch<Found>, Failure> {
    let (found, access) = find(cx, arn, action).await?;
    Ok(Touch::new(found, access))
}
