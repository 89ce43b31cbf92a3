//! DeletePublicAccessBlock of an account:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeletePublicAccessBlock.html>

use api_s3control::{DeletePublicAccessBlock, DeletePublicAccessBlockRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::account::touch_account;
use crate::control::S3Control;
use crate::tables::ACCOUNT_BLOCKS;

impl Handler<DeletePublicAccessBlock> for S3Control {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeletePublicAccessBlockRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_account::<DeletePublicAccessBlock>(cx, &input.account_id)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeletePublicAccessBlockRequest,
        account: Allowed<()>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&account);
        ACCOUNT_BLOCKS.delete(cx.tx_mut(), &[&input.account_id]);
        Ok(Empty {})
    }
}
