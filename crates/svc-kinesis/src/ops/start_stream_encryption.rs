//! StartStreamEncryption: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_StartStreamEncryption.html>
//!
//! A data key is made once with the caller's permissions, so that a key that cannot be used is refused now.

use api_kinesis::{EncryptionType, StartStreamEncryption, StartStreamEncryptionInput};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use wire::Empty;

use crate::Kinesis;
use crate::find::{Found, named, touch};
use crate::refusal::invalid;

impl StagedHandler<StartStreamEncryption> for Kinesis {
    type Touches = Touch<Found>;
    type Staged = ();

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &StartStreamEncryptionInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, named!(input), "kinesis:StartStreamEncryption").await
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &StartStreamEncryptionInput,
        found: &Allowed<Found>,
    ) -> Result<(), Failure> {
        if input.encryption_type != EncryptionType::Kms {
            return Err(invalid("EncryptionType must be KMS.").into());
        }
        let mut stream = found.take()?;
        stream.kms_key_id = Some(input.key_id.clone());
        self.data_keys.sealer(cx, &stream).await?;
        Ok(())
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &StartStreamEncryptionInput,
        found: Allowed<Found>,
        (): &(),
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut stream = found.take()?;
        stream.kms_key_id = Some(input.key_id.clone());
        stream.save(cx)?;
        Ok(Empty {})
    }
}
