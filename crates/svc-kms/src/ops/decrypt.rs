//! Decrypt: <https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html>

use api_kms::{Decrypt, DecryptRequest, DecryptResponse, EncryptionAlgorithmSpec, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::access::{named_key_access, with_encryption_context};
use crate::crypto::{
    decrypt, note_key, refuse_recipient, require_symmetric, source_key, stop_if_dry_run,
};
use crate::resolve::{Forms, Named, find_key};

impl Handler<Decrypt> for Kms {
    type Touches = Touch<Named>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DecryptRequest,
    ) -> Result<Touch<Named>, Failure> {
        let blob = input.ciphertext_blob.as_deref().unwrap_or_default();
        let mut named = source_key(cx, blob).await?;
        note_key(cx.audit(), &named.key)?;
        if let Some(text) = &input.key_id {
            let given = find_key(cx, text, Forms::All).await?;
            if given.key.arn() != named.key.arn() {
                return Err(errors::incorrect_key_exception(
                    "The key ID in the request does not identify a CMK that can perform this operation.",
                )
                .into());
            }
            named.alias = given.alias;
        }
        let access = named_key_access(cx, "kms:Decrypt", &named)?;
        Ok(Touch::new(named, with_encryption_context(access, input.encryption_context.as_ref())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DecryptRequest,
        allowed: Allowed<Named>,
    ) -> Result<DecryptResponse, Failure> {
        let key = &allowed.key;
        key.require_usable()?;
        require_symmetric(input.encryption_algorithm.as_ref())?;
        refuse_recipient(input.recipient.is_some())?;
        stop_if_dry_run(input.dry_run)?;
        let blob = input.ciphertext_blob.as_deref().unwrap_or_default();
        let pairs = input.encryption_context.as_ref();
        let (plaintext, material) = decrypt(&self.materials, cx, key, blob, pairs).await?;
        Ok(DecryptResponse {
            key_id: Some(key.arn()),
            plaintext: Some(plaintext.into()),
            encryption_algorithm: Some(EncryptionAlgorithmSpec::SymmetricDefault),
            key_material_id: Some(material),
            ..DecryptResponse::default()
        })
    }
}
