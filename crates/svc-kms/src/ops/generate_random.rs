//! GenerateRandom: <https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateRandom.html>

use api_kms::{GenerateRandom, GenerateRandomRequest, GenerateRandomResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::access::account_access;
use crate::crypto::refuse_recipient;
use crate::data_key::random_secret;

impl Handler<GenerateRandom> for Kms {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &GenerateRandomRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::new((), account_access(cx, "kms:GenerateRandom")))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GenerateRandomRequest,
        _: Allowed<()>,
    ) -> Result<GenerateRandomResponse, Failure> {
        refuse_recipient(input.recipient.is_some())?;
        if input.custom_key_store_id.is_some() {
            return Err(errors::custom_key_store_not_found_exception(
                "There is no custom key store with this ID.",
            )
            .into());
        }
        let length = input.number_of_bytes.and_then(|bytes| usize::try_from(bytes).ok());
        let length =
            length.ok_or_else(|| crate::errors::validation("NumberOfBytes is required."))?;
        Ok(GenerateRandomResponse {
            plaintext: Some(random_secret(cx, length).into()),
            ..GenerateRandomResponse::default()
        })
    }
}
