//! What Encapsulate and Decapsulate share.

use api_kms::{EncapsulationAlgorithmSpec, errors};
use engine::{Failure, Touch, View};
use wire::AwsError;

use crate::access::use_access;
use crate::grant::token::check_all;
use crate::key::KeyRecord;
use crate::managed::{ForUse, find_for_use};
use crate::spec::{PairSpec, Spec, Usage};

/// Declares `action` on the key that `key_id` names.
pub(crate) async fn touch(
    cx: &mut View<'_>,
    action: &'static str,
    key_id: &str,
    grant_tokens: Option<&[String]>,
) -> Result<Touch<ForUse>, Failure> {
    check_all(cx, grant_tokens)?;
    let key = find_for_use(cx, key_id, action).await?;
    cx.name_resource(&key.named.key.arn(), &key.named.key.account);
    let access = use_access(cx, action, &key.named, None).await?;
    Ok(Touch::new(key, access))
}

/// The parameter set of `key`, if it is usable, a key of ML-KEM, and that is the algorithm.
///
/// # Errors
/// As [`KeyRecord::require_usable`]; `InvalidKeyUsageException` for another key or algorithm.
pub(crate) fn require_kem(
    key: &KeyRecord,
    algorithm: &EncapsulationAlgorithmSpec,
    operation: &str,
) -> Result<PairSpec, AwsError> {
    key.require_usable()?;
    key.require_usage(Usage::EncapsulateDecapsulate, operation)?;
    match (key.spec, algorithm) {
        (Spec::Pair(pair), EncapsulationAlgorithmSpec::MlKem) => Ok(pair),
        _ => Err(errors::invalid_key_usage_exception(format!(
            "Algorithm {algorithm} is incompatible with key spec {}.",
            key.spec.name(),
        ))),
    }
}
