//! DescribeKey: <https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html>

use api_kms::{DescribeKey, DescribeKeyRequest, DescribeKeyResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::access::named_key_access;
use crate::crypto::note_key;
use crate::key::KeyRecord;
use crate::metadata::metadata;
use crate::resolve::{Forms, find_key};

impl Handler<DescribeKey> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeKeyRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        let named = find_key(cx, &input.key_id, Forms::All).await?;
        note_key(cx.audit(), &named.key)?;
        let access = named_key_access(cx, "kms:DescribeKey", &named)?;
        Ok(Touch::new(named.into_key(), access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &DescribeKeyRequest,
        allowed: Allowed<KeyRecord>,
    ) -> Result<DescribeKeyResponse, Failure> {
        Ok(DescribeKeyResponse { key_metadata: Some(metadata(&allowed)) })
    }
}
