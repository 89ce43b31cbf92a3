//! What an operation that opens a ciphertext names: the ciphertext, its key, or both.

use api_kms::{DryRunModifierType, EncryptionAlgorithmSpec, errors};
use engine::{Failure, View};
use wire::AwsError;

use crate::crypto::source_key;
use crate::errors::{null_member, validation};
use crate::resolve::{Forms, Named, find_key};

/// The members of Decrypt and ReEncrypt that say which key opens what.
#[derive(Debug)]
pub(crate) struct Source<'a> {
    pub(crate) blob: Option<&'a [u8]>,
    pub(crate) key_id: Option<&'a str>,
    /// The member `key_id` came in, as AWS writes it in its errors.
    pub(crate) key_member: &'static str,
    pub(crate) algorithm: Option<&'a EncryptionAlgorithmSpec>,
    pub(crate) dry_run: Option<bool>,
    pub(crate) modifiers: Option<&'a [DryRunModifierType]>,
}

impl Source<'_> {
    /// Finds the key, for `action`, and names it in the record of the call.
    pub(crate) async fn find(
        &self,
        cx: &mut View<'_>,
        action: &'static str,
    ) -> Result<SourceKey, Failure> {
        // A ciphertext of a key pair names nothing: the caller says which key opens it.
        if self.ignores_ciphertext()? || self.is_of_key_pair() {
            let text = self.key_id.ok_or_else(|| null_member(self.key_member))?;
            let named = find_key(cx, text, Forms::All, action).await?;
            cx.name_resource(&named.key.arn(), &named.key.account);
            return Ok(SourceKey { named, fault: None });
        }
        let blob = self.blob.ok_or_else(|| null_member("ciphertextBlob"))?;
        let mut named = source_key(cx, blob).await?;
        cx.name_resource(&named.key.arn(), &named.key.account);
        let Some(text) = self.key_id else { return Ok(SourceKey { named, fault: None }) };
        let fault = match find_key(cx, text, Forms::All, action).await {
            Ok(given) if given.key.arn() == named.key.arn() => {
                named.alias = given.alias;
                None
            }
            // A key of another account is another key, whether or not it exists.
            Ok(_) | Err(Failure::Denied(_)) => Some(incorrect_key().into()),
            Err(error @ Failure::Aws(_)) => Some(error),
            Err(fault) => return Err(fault),
        };
        Ok(SourceKey { named, fault })
    }

    fn is_of_key_pair(&self) -> bool {
        let named = self.algorithm.unwrap_or(&EncryptionAlgorithmSpec::SymmetricDefault);
        *named != EncryptionAlgorithmSpec::SymmetricDefault
    }

    /// Whether only the caller's rights are asked for.
    ///
    /// INVARIANT: true only for a dry run, which ends before anything is decrypted.
    pub(crate) fn ignores_ciphertext(&self) -> Result<bool, AwsError> {
        let modifiers = self.modifiers.unwrap_or_default();
        if !modifiers.is_empty() && self.dry_run != Some(true) {
            return Err(validation("DryRunModifiers can only be specified when DryRun is true."));
        }
        Ok(modifiers.contains(&DryRunModifierType::IgnoreCiphertext))
    }
}

/// The key that opens a ciphertext, once the caller may know of it.
#[derive(Debug)]
pub struct SourceKey {
    pub(crate) named: Named,
    fault: Option<Failure>,
}

impl SourceKey {
    /// Keeps what else is wrong with the request until the caller is found to have a right to the
    /// key: told before, it would tell that the key exists.
    pub(crate) fn or_fault(&mut self, fault: Failure) {
        self.fault.get_or_insert(fault);
    }

    /// The key, if nothing else is wrong. A key that the caller named must be the one the ciphertext
    /// was made with.
    pub(crate) fn into_named(self) -> Result<Named, Failure> {
        match self.fault {
            Some(fault) => Err(fault),
            None => Ok(self.named),
        }
    }
}

fn incorrect_key() -> AwsError {
    errors::incorrect_key_exception(
        "The key ID in the request does not identify a CMK that can perform this operation.",
    )
}
