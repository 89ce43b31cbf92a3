//! ARNs of what the service makes.

use names::ArnNamespace;

/// The service's resources in a Region of an account.
pub(crate) const fn arns<'a>(account: &'a str, region: &'a str) -> ArnNamespace<'a> {
    ArnNamespace::regional("macie2", region, account)
}

/// `arn:aws:macie2:REGION:ACCOUNT:custom-data-identifier/ID`.
pub(crate) fn custom_arn(account: &str, region: &str, id: &str) -> String {
    arns(account, region).resource(&["custom-data-identifier/", id])
}

/// `arn:aws:macie2:REGION:ACCOUNT:classification-job/ID`.
pub(crate) fn job_arn(account: &str, region: &str, id: &str) -> String {
    arns(account, region).resource(&["classification-job/", id])
}

/// `arn:aws:macie2:REGION:ACCOUNT:findings-filter/ID`.
pub(crate) fn filter_arn(account: &str, region: &str, id: &str) -> String {
    arns(account, region).resource(&["findings-filter/", id])
}

/// `arn:aws:s3:::BUCKET`, or of an object in it.
pub(crate) fn s3_arn(parts: &[&str]) -> String {
    ArnNamespace::unowned("s3").resource(parts)
}
