//! GenerateRandom: <https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateRandom.html>

use api_kms::{GenerateRandom, GenerateRandomRequest, GenerateRandomResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use secret::Secret;

use crate::Kms;
use crate::access::account_access;
use crate::data_key::random_secret;
use crate::errors::validation;
use crate::key_store::{external, find};

impl Handler<GenerateRandom> for Kms {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GenerateRandomRequest,
    ) -> Result<Touch<()>, Failure> {
        let now = cx.now();
        let recipient = self.recipient(input.recipient.as_ref(), now, cx.audit())?;
        let access = account_access(cx, "kms:GenerateRandom");
        Ok(Touch::new((), recipient.described(access)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GenerateRandomRequest,
        _: Allowed<()>,
    ) -> Result<GenerateRandomResponse, Failure> {
        let now = cx.now();
        let recipient = self.recipient(input.recipient.as_ref(), now, &mut cx.audit)?;
        let length = input.number_of_bytes.and_then(|bytes| usize::try_from(bytes).ok());
        let length = length.ok_or_else(|| validation("NumberOfBytes is required."))?;
        let random = match &input.custom_key_store_id {
            Some(store_id) => self.random_of_store(cx, store_id, length).await?,
            None => random_secret(cx, length),
        };
        let delivered = recipient.deliver(cx, random)?;
        Ok(GenerateRandomResponse {
            plaintext: delivered.plaintext.map(Into::into),
            ciphertext_for_recipient: delivered.for_recipient.map(Into::into),
        })
    }
}

impl Kms {
    /// Random bytes of a token of a custom key store.
    async fn random_of_store(
        &self,
        cx: &mut Ctx,
        store_id: &str,
        length: usize,
    ) -> Result<Secret<Vec<u8>>, Failure> {
        if external::lookup(cx, store_id).await?.is_some() {
            return Err(errors::unsupported_operation_exception(
                "The custom key store is an external key store, which has no random bytes.",
            )
            .into());
        }
        let store = find(cx, store_id).await?;
        store.require_connected()?;
        let length =
            u16::try_from(length).map_err(|_| validation("NumberOfBytes is too large."))?;
        self.tokens().random(cx, &store, length).await
    }
}
