//! What an operation that opens a ciphertext names: the ciphertext, its key, or both.

use api_kms::{DryRunModifierType, errors};
use engine::{Failure, View};
use wire::AwsError;

use crate::crypto::{note_key, source_key};
use crate::errors::{null_member, validation};
use crate::resolve::{Forms, Named, find_key};

/// The members of Decrypt and ReEncrypt that say which key opens what.
#[derive(Debug)]
pub(crate) struct Source<'a> {
    pub(crate) blob: Option<&'a [u8]>,
    pub(crate) key_id: Option<&'a str>,
    /// The member `key_id` came in, as AWS writes it in its errors.
    pub(crate) key_member: &'static str,
    pub(crate) dry_run: Option<bool>,
    pub(crate) modifiers: Option<&'a [DryRunModifierType]>,
}

impl Source<'_> {
    /// Finds the key and names it in the record of the call. A key that the caller named must be
    /// the one the ciphertext was made with.
    pub(crate) async fn find(&self, cx: &mut View<'_>) -> Result<Named, Failure> {
        if self.ignores_ciphertext()? {
            let text = self.key_id.ok_or_else(|| null_member(self.key_member))?;
            let named = find_key(cx, text, Forms::All).await?;
            note_key(cx.audit(), &named.key)?;
            return Ok(named);
        }
        let blob = self.blob.ok_or_else(|| null_member("ciphertextBlob"))?;
        let mut named = source_key(cx, blob).await?;
        note_key(cx.audit(), &named.key)?;
        if let Some(text) = self.key_id {
            let given = find_key(cx, text, Forms::All).await?;
            if given.key.arn() != named.key.arn() {
                return Err(errors::incorrect_key_exception(
                    "The key ID in the request does not identify a CMK that can perform this operation.",
                )
                .into());
            }
            named.alias = given.alias;
        }
        Ok(named)
    }

    /// Whether only the caller's rights are asked for.
    ///
    /// INVARIANT: true only for a dry run, which ends before anything is decrypted.
    fn ignores_ciphertext(&self) -> Result<bool, AwsError> {
        let modifiers = self.modifiers.unwrap_or_default();
        if !modifiers.is_empty() && self.dry_run != Some(true) {
            return Err(validation("DryRunModifiers can only be specified when DryRun is true."));
        }
        Ok(modifiers.contains(&DryRunModifierType::IgnoreCiphertext))
    }
}
