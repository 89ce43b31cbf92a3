//! ReEncrypt: <https://docs.aws.amazon.com/kms/latest/APIReference/API_ReEncrypt.html>
//!
//! The plaintext never leaves the service. The caller needs `kms:ReEncryptFrom` on the key that
//! made the ciphertext and `kms:ReEncryptTo` on the other.

use api_kms::{ReEncrypt, ReEncryptRequest, ReEncryptResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::access::use_access;
use crate::crypto::{Cipher, algorithm_name, note_algorithm, stop_if_dry_run};
use crate::grant::token::check_all;
use crate::managed::{ForUse, find_for_use};
use crate::source::{Source, SourceKey};

impl Handler<ReEncrypt> for Kms {
    /// The destination is none where it was not found: the source says why, once it is allowed.
    type Touches = (Touch<SourceKey>, Option<Touch<ForUse>>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ReEncryptRequest,
    ) -> Result<Self::Touches, Failure> {
        let algorithm = input.source_encryption_algorithm.as_ref();
        note_algorithm(cx.audit(), "sourceEncryptionAlgorithm", algorithm);
        let algorithm = input.destination_encryption_algorithm.as_ref();
        note_algorithm(cx.audit(), "destinationEncryptionAlgorithm", algorithm);
        check_all(cx, input.grant_tokens.as_deref())?;
        let source = source_of(input).find(cx, "kms:ReEncryptFrom").await;
        // Noted whether or not there is a source, of which the record would tell otherwise.
        let found = find_for_use(cx, &input.destination_key_id, "kms:ReEncryptTo").await;
        if let Ok(destination) = &found {
            cx.name_resource(&destination.named.key.arn(), &destination.named.key.account);
        }
        let mut source = source?;
        let pairs = input.source_encryption_context.as_ref();
        let from = use_access(cx, "kms:ReEncryptFrom", &source.named, pairs).await?;
        let algorithm = algorithm_name(input.source_encryption_algorithm.as_ref());
        let from = from.key("kms:EncryptionAlgorithm", algorithm);
        let destination = match found {
            Ok(destination) => destination,
            Err(fault @ (Failure::Aws(_) | Failure::Denied(_))) => {
                source.or_fault(fault);
                return Ok((Touch::new(source, from), None));
            }
            Err(fault) => return Err(fault),
        };
        let is_same = source.named.key.arn() == destination.named.key.arn();
        let is_same = if is_same { "true" } else { "false" };
        let from = from.key("kms:ReEncryptOnSameKey", is_same);
        let pairs = input.destination_encryption_context.as_ref();
        let algorithm = algorithm_name(input.destination_encryption_algorithm.as_ref());
        let to = use_access(cx, "kms:ReEncryptTo", &destination.named, pairs)
            .await?
            .key("kms:ReEncryptOnSameKey", is_same)
            .key("kms:EncryptionAlgorithm", algorithm);
        Ok((Touch::new(source, from), Some(Touch::new(destination, to))))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ReEncryptRequest,
        (source, destination): (Allowed<SourceKey>, Option<Allowed<ForUse>>),
    ) -> Result<ReEncryptResponse, Failure> {
        let source = source.into_inner().into_named()?;
        let destination = destination
            .ok_or_else(|| Failure::Internal("no destination, and no reason for it".into()))?;
        let cx = &mut cx.writer(&destination);
        let destination = destination.into_inner().ready(cx).await?;
        source.key.require_usable()?;
        destination.require_usable()?;
        let from = Cipher {
            algorithm: input.source_encryption_algorithm.as_ref(),
            pairs: input.source_encryption_context.as_ref(),
            operation: "ReEncrypt",
        };
        let to = Cipher {
            algorithm: input.destination_encryption_algorithm.as_ref(),
            pairs: input.destination_encryption_context.as_ref(),
            operation: "ReEncrypt",
        };
        from.oaep(&source.key)?;
        to.oaep(&destination)?;
        self.admit_encryption(to.algorithm)?;
        if source_of(input).ignores_ciphertext()? {
            stop_if_dry_run(input.dry_run)?;
        }
        let blob = input.ciphertext_blob.as_deref().unwrap_or_default();
        let (plaintext, source_material) =
            from.decrypt(&self.materials, cx, &source.key, blob).await?;
        let sealed = to.encrypt(&self.materials, cx, &destination, plaintext.reveal()).await?;
        // Whether the ciphertext opens and its plaintext fits is part of whether the call would succeed.
        stop_if_dry_run(input.dry_run)?;
        if let Some(material) = &source_material {
            cx.audit.extra("sourceKeyMaterialId", material.as_str());
        }
        if let Some(material) = &sealed.material_id {
            cx.audit.extra("destinationKeyMaterialId", material.as_str());
        }
        Ok(ReEncryptResponse {
            ciphertext_blob: Some(sealed.blob.into()),
            source_key_id: Some(source.key.arn()),
            key_id: Some(destination.arn()),
            source_encryption_algorithm: Some(from.named()),
            destination_encryption_algorithm: Some(to.named()),
            source_key_material_id: source_material,
            destination_key_material_id: sealed.material_id,
        })
    }
}

fn source_of(input: &ReEncryptRequest) -> Source<'_> {
    Source {
        blob: input.ciphertext_blob.as_deref(),
        key_id: input.source_key_id.as_deref(),
        key_member: "sourceKeyId",
        algorithm: input.source_encryption_algorithm.as_ref(),
        dry_run: input.dry_run,
        modifiers: input.dry_run_modifiers.as_deref(),
    }
}
