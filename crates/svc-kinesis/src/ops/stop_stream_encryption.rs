//! StopStreamEncryption: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_StopStreamEncryption.html>

use api_kinesis::{StopStreamEncryption, StopStreamEncryptionInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kinesis;
use crate::find::{Found, named, touch};

impl Handler<StopStreamEncryption> for Kinesis {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &StopStreamEncryptionInput,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, named!(input), "kinesis:StopStreamEncryption").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &StopStreamEncryptionInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut stream = found.take()?;
        stream.kms_key_id = None;
        stream.save(cx)?;
        Ok(Empty {})
    }
}
