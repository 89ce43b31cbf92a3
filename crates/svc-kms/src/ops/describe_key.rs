//! DescribeKey: <https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html>

use api_kms::{DescribeKey, DescribeKeyRequest, DescribeKeyResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::access::use_access;
use crate::grant::token::check_all;
use crate::managed::{ForUse, find_to_describe};
use crate::metadata::metadata;

impl Handler<DescribeKey> for Kms {
    type Touches = Touch<ForUse>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeKeyRequest,
    ) -> Result<Touch<ForUse>, Failure> {
        check_all(cx, input.grant_tokens.as_deref())?;
        let found = find_to_describe(cx, &input.key_id).await?;
        cx.name_resource(&found.named().key.arn(), &found.named().key.account);
        let access = use_access(cx, "kms:DescribeKey", found.named(), None).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DescribeKeyRequest,
        found: Allowed<ForUse>,
    ) -> Result<DescribeKeyResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let key = found.into_inner().ready(cx).await?;
        Ok(DescribeKeyResponse { key_metadata: Some(metadata(&key)) })
    }
}
