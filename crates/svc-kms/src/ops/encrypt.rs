//! Encrypt: <https://docs.aws.amazon.com/kms/latest/APIReference/API_Encrypt.html>

use api_kms::{Encrypt, EncryptRequest, EncryptResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::access::use_access;
use crate::crypto::{Cipher, algorithm_name, note_algorithm, stop_if_dry_run};
use crate::grant::token::check_all;
use crate::managed::{ForUse, find_for_use};

impl Handler<Encrypt> for Kms {
    type Touches = Touch<ForUse>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &EncryptRequest,
    ) -> Result<Touch<ForUse>, Failure> {
        note_algorithm(cx.audit(), "encryptionAlgorithm", input.encryption_algorithm.as_ref());
        check_all(cx, input.grant_tokens.as_deref())?;
        let key = find_for_use(cx, &input.key_id, "kms:Encrypt").await?;
        cx.name_resource(&key.named.key.arn(), &key.named.key.account);
        let pairs = input.encryption_context.as_ref();
        let access = use_access(cx, "kms:Encrypt", &key.named, pairs).await?;
        let algorithm = algorithm_name(input.encryption_algorithm.as_ref());
        Ok(Touch::new(key, access.key("kms:EncryptionAlgorithm", algorithm)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &EncryptRequest,
        allowed: Allowed<ForUse>,
    ) -> Result<EncryptResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let key = allowed.into_inner().ready(cx).await?;
        key.require_usable()?;
        let cipher = Cipher {
            algorithm: input.encryption_algorithm.as_ref(),
            pairs: input.encryption_context.as_ref(),
            operation: "Encrypt",
        };
        cipher.oaep(&key)?;
        self.admit_encryption(cipher.algorithm)?;
        let plaintext = input.plaintext.reveal();
        let sealed = cipher.encrypt(&self.materials, cx, &key, plaintext).await?;
        // What does not fit into the key is refused in a dry run too.
        stop_if_dry_run(input.dry_run)?;
        if let Some(material_id) = sealed.material_id {
            cx.audit.extra("keyMaterialId", material_id);
        }
        Ok(EncryptResponse {
            ciphertext_blob: Some(sealed.blob.into()),
            key_id: Some(key.arn()),
            encryption_algorithm: Some(cipher.named()),
        })
    }
}
