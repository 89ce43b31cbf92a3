//! Decrypt: <https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html>

use api_kms::{Decrypt, DecryptRequest, DecryptResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::access::use_access;
use crate::crypto::{Cipher, algorithm_name, note_algorithm, stop_if_dry_run};
use crate::grant::token::check_all;
use crate::source::{Source, SourceKey};

impl Handler<Decrypt> for Kms {
    type Touches = Touch<SourceKey>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DecryptRequest,
    ) -> Result<Touch<SourceKey>, Failure> {
        note_algorithm(cx.audit(), "encryptionAlgorithm", input.encryption_algorithm.as_ref());
        check_all(cx, input.grant_tokens.as_deref())?;
        let now = cx.now();
        let recipient = self.recipient(input.recipient.as_ref(), now, cx.audit())?;
        let source = source_of(input).find(cx, "kms:Decrypt").await?;
        let pairs = input.encryption_context.as_ref();
        let access = use_access(cx, "kms:Decrypt", &source.named, pairs).await?;
        let algorithm = algorithm_name(input.encryption_algorithm.as_ref());
        let access = recipient.described(access.key("kms:EncryptionAlgorithm", algorithm));
        Ok(Touch::new(source, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DecryptRequest,
        allowed: Allowed<SourceKey>,
    ) -> Result<DecryptResponse, Failure> {
        let key = allowed.into_inner().into_named()?.key;
        key.require_usable()?;
        let cipher = Cipher {
            algorithm: input.encryption_algorithm.as_ref(),
            pairs: input.encryption_context.as_ref(),
            operation: "Decrypt",
        };
        cipher.oaep(&key)?;
        let now = cx.now();
        let recipient = self.recipient(input.recipient.as_ref(), now, &mut cx.audit)?;
        if source_of(input).ignores_ciphertext()? {
            stop_if_dry_run(input.dry_run)?;
        }
        let blob = input.ciphertext_blob.as_deref().unwrap_or_default();
        let (plaintext, material) = cipher.decrypt(&self.materials, cx, &key, blob).await?;
        // Whether the ciphertext opens is part of whether the call would succeed.
        stop_if_dry_run(input.dry_run)?;
        if let Some(material) = &material {
            cx.audit.extra("keyMaterialId", material.as_str());
        }
        let delivered = recipient.deliver(cx, plaintext)?;
        Ok(DecryptResponse {
            key_id: Some(key.arn()),
            plaintext: delivered.plaintext.map(Into::into),
            ciphertext_for_recipient: delivered.for_recipient.map(Into::into),
            encryption_algorithm: Some(cipher.named()),
            key_material_id: material,
        })
    }
}

fn source_of(input: &DecryptRequest) -> Source<'_> {
    Source {
        blob: input.ciphertext_blob.as_deref(),
        key_id: input.key_id.as_deref(),
        key_member: "keyId",
        algorithm: input.encryption_algorithm.as_ref(),
        dry_run: input.dry_run,
        modifiers: input.dry_run_modifiers.as_deref(),
    }
}
