//! MFA delete: versions go for good, and versioning changes, only for the root user of the bucket's
//! account with a second factor, over TLS.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html>

use api_s3::errors;
use engine::{Failure, Writer};
use identity::mfa_device;
use identity::records::KeyOwner;
use wire::SensitiveString;

use super::BucketRecord;

/// Uses up the one-time password in `header` (`x-amz-mfa`: serial number, space, code), which must be of
/// a device of the root user who calls and owns `bucket`.
pub(crate) async fn require_second_factor(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    header: Option<&SensitiveString>,
) -> Result<(), Failure> {
    let header =
        header.ok_or_else(|| denied("Mfa Authentication must be used for this request"))?;
    let Some((serial, code)) = header.reveal().split_once(' ') else {
        let error = errors::invalid_argument(
            "Mfa header is invalid -- the header should be formatted as {serialNumber}(space){tokenCode}",
        );
        return Err(error.with_detail("ArgumentName", "x-amz-mfa").into());
    };
    if !cx.request().is_secure() {
        return Err(denied("Mfa Authentication requires a secure connection"));
    }
    let is_owner = *cx.account() == bucket.account;
    if !is_owner || cx.caller().long_term_owner() != Some(KeyOwner::Root) {
        return Err(denied("Mfa Authentication takes the root user of the bucket's account"));
    }
    let now = cx.now();
    let device = mfa_device(cx, &bucket.account, serial).await?;
    let proof = device
        .and_then(|device| cx.identity().mfa().prove(device, &KeyOwner::Root, code, now))
        .ok_or_else(|| denied("Mfa Authentication failed: the one time pass code is not valid"))?;
    Ok(proof.consume(cx.tx_mut())?)
}

fn denied(text: &'static str) -> Failure {
    errors::access_denied().with_message(text).into()
}
