//! GetPublicAccessBlock of an account:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetPublicAccessBlock.html>

use api_s3control::{
    GetPublicAccessBlock, GetPublicAccessBlockOutput, GetPublicAccessBlockRequest,
    PublicAccessBlockConfiguration, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::account::touch_account;
use crate::control::S3Control;
use crate::tables::ACCOUNT_BLOCKS;

impl Handler<GetPublicAccessBlock> for S3Control {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetPublicAccessBlockRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_account::<GetPublicAccessBlock>(cx, &input.account_id)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetPublicAccessBlockRequest,
        _: Allowed<()>,
    ) -> Result<GetPublicAccessBlockOutput, Failure> {
        let Some(switches) = ACCOUNT_BLOCKS.get(cx, &[&input.account_id]).await? else {
            let error = errors::no_such_public_access_block_configuration();
            return Err(error.with_detail("AccountId", input.account_id.as_str()).into());
        };
        let configuration = PublicAccessBlockConfiguration {
            block_public_acls: Some(switches.block_public_acls),
            ignore_public_acls: Some(switches.ignore_public_acls),
            block_public_policy: Some(switches.block_public_policy),
            restrict_public_buckets: Some(switches.restrict_public_buckets),
        };
        Ok(GetPublicAccessBlockOutput { public_access_block_configuration: Some(configuration) })
    }
}
