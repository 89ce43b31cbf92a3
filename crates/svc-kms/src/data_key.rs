//! Data keys and data key pairs: what is asked for, and where their bytes come from.

use std::collections::BTreeMap;

use api_kms::{DataKeyPairSpec, DataKeySpec, errors};
use engine::{Ctx, Failure, Touch, View};
use envelope::asymmetric::GeneratedPair;
use secret::Secret;
use wire::AwsError;

use crate::Kms;
use crate::access::use_access;
use crate::crypto::require_symmetric_key;
use crate::errors::validation;
use crate::grant::token::check_all;
use crate::key::{KeyRecord, SYMMETRIC_DEFAULT};
use crate::managed::{ForUse, find_for_use};
use crate::recipient::Recipient;
use crate::spec::PairSpec;

/// The length in bytes that the request asks for: a spec or a number, not both.
pub(crate) fn data_key_bytes(
    spec: Option<&DataKeySpec>,
    number_of_bytes: Option<i32>,
) -> Result<usize, AwsError> {
    match (spec, number_of_bytes) {
        (Some(DataKeySpec::Aes256), None) => Ok(32),
        (Some(DataKeySpec::Aes128), None) => Ok(16),
        (None, Some(bytes)) => usize::try_from(bytes)
            .map_err(|_| validation("NumberOfBytes must be between 1 and 1024.")),
        _ => Err(validation("Please specify either number of bytes or key spec.")),
    }
}

/// `length` random bytes.
pub(crate) fn random_secret(cx: &Ctx, length: usize) -> Secret<Vec<u8>> {
    let mut bytes = vec![0; length];
    cx.random().fill(&mut bytes);
    Secret::new(bytes)
}

/// What a request for a data key pair says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PairAsked<'a> {
    pub(crate) key_id: &'a str,
    pub(crate) spec: &'a DataKeyPairSpec,
    pub(crate) pairs: Option<&'a BTreeMap<String, String>>,
    pub(crate) grant_tokens: Option<&'a [String]>,
    pub(crate) dry_run: Option<bool>,
}

impl PairAsked<'_> {
    /// Declares `action` on the key that protects the pair.
    pub(crate) async fn touch(
        &self,
        cx: &mut View<'_>,
        action: &'static str,
        recipient: &Recipient,
    ) -> Result<Touch<ForUse>, Failure> {
        check_all(cx, self.grant_tokens)?;
        let key = find_for_use(cx, self.key_id, action).await?;
        cx.name_resource(&key.named.key.arn(), &key.named.key.account);
        let access = use_access(cx, action, &key.named, self.pairs)
            .await?
            .key("kms:EncryptionAlgorithm", SYMMETRIC_DEFAULT)
            .key("kms:DataKeyPairSpec", self.spec.as_str().to_owned());
        Ok(Touch::new(key, recipient.described(access)))
    }

    /// Makes the pair, unless [`Self::require`] refuses it anyway or nobody wants it.
    pub(crate) async fn stage(
        &self,
        kms: &Kms,
        key: &KeyRecord,
    ) -> Result<Option<GeneratedPair>, Failure> {
        let Ok(spec) = self.require(kms, key, "") else { return Ok(None) };
        if self.dry_run == Some(true) {
            return Ok(None);
        }
        kms.generator.pair(spec).await.map(Some)
    }

    /// The spec of the pair, if `key` can protect it.
    pub(crate) fn require(
        &self,
        kms: &Kms,
        key: &KeyRecord,
        operation: &str,
    ) -> Result<PairSpec, AwsError> {
        require_made_here(key)?;
        key.require_usable()?;
        require_symmetric_key(key, operation)?;
        let spec = PairSpec::of_data_key(self.spec).ok_or_else(|| {
            let message = format!("KeyPairSpec {} is not supported by this server.", self.spec);
            errors::unsupported_operation_exception(message)
        })?;
        kms.admit_pair(spec)?;
        Ok(spec)
    }
}

/// Keys of custom key stores do not protect key pairs.
fn require_made_here(key: &KeyRecord) -> Result<(), AwsError> {
    if key.key_store.is_none() {
        return Ok(());
    }
    Err(errors::unsupported_operation_exception(format!(
        "{} origin is {} which is not valid for this operation.",
        key.arn(),
        key.origin.name(),
    )))
}
