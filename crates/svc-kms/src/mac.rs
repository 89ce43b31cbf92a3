//! What GenerateMac and VerifyMac share.

use api_kms::{MacAlgorithmSpec, errors};
use engine::{Failure, Touch, View};
use envelope::mac::MacHash;
use wire::AwsError;

use crate::access::use_access;
use crate::grant::token::check_all;
use crate::key::KeyRecord;
use crate::managed::{ForUse, find_for_use};
use crate::spec::{Spec, Usage};

/// Declares `action` on the key that `key_id` names.
pub(crate) async fn touch(
    cx: &mut View<'_>,
    action: &'static str,
    key_id: &str,
    algorithm: &MacAlgorithmSpec,
    grant_tokens: Option<&[String]>,
) -> Result<Touch<ForUse>, Failure> {
    check_all(cx, grant_tokens)?;
    let key = find_for_use(cx, key_id, action).await?;
    cx.name_resource(&key.named.key.arn(), &key.named.key.account);
    let access = use_access(cx, action, &key.named, None).await?;
    Ok(Touch::new(key, access.key("kms:MacAlgorithm", algorithm.as_str().to_owned())))
}

/// The hash of `key`, if it is an HMAC key whose algorithm is `algorithm`.
pub(crate) fn hash_of(
    key: &KeyRecord,
    algorithm: &MacAlgorithmSpec,
    operation: &str,
) -> Result<MacHash, AwsError> {
    key.require_usage(Usage::GenerateVerifyMac, operation)?;
    match key.spec {
        Spec::Hmac(hmac) if hmac.algorithm() == *algorithm => Ok(hmac.hash()),
        _ => Err(errors::invalid_key_usage_exception(format!(
            "Algorithm {algorithm} is incompatible with key spec {}.",
            key.spec.name(),
        ))),
    }
}
