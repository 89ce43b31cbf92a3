//! PutPublicAccessBlock of an account:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PutPublicAccessBlock.html>

use api_s3control::{PutPublicAccessBlock, PutPublicAccessBlockRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::account::touch_account;
use crate::bucket::PublicAccessSwitches;
use crate::control::S3Control;
use crate::tables::ACCOUNT_BLOCKS;

impl Handler<PutPublicAccessBlock> for S3Control {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutPublicAccessBlockRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_account::<PutPublicAccessBlock>(cx, &input.account_id)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutPublicAccessBlockRequest,
        account: Allowed<()>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&account);
        let wish = &input.public_access_block_configuration;
        let switches = PublicAccessSwitches {
            block_public_acls: wish.block_public_acls == Some(true),
            ignore_public_acls: wish.ignore_public_acls == Some(true),
            block_public_policy: wish.block_public_policy == Some(true),
            restrict_public_buckets: wish.restrict_public_buckets == Some(true),
        };
        ACCOUNT_BLOCKS.put(cx.tx_mut(), &[&input.account_id], &switches)?;
        Ok(Empty {})
    }
}
