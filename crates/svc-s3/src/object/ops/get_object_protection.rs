//! GetObjectProtection, of Ironkeep's own API: what an object is sealed under, without the right to read it.

use api_ironkeep::{
    GetObjectProtection, GetObjectProtectionRequest, GetObjectProtectionResponse, errors,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::object::open::envelope_of;
use crate::object::versions::find_object;
use crate::usage::shown::own_bucket;

impl Handler<GetObjectProtection> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetObjectProtectionRequest,
    ) -> Result<Self::Touches, Failure> {
        let bucket = own_bucket(cx, &input.bucket_name).await?;
        let arn = bucket.object_arn(&input.key);
        let access = Access::new("ironkeep:GetObjectProtection", arn, &bucket.account);
        Ok(Touch::new(bucket, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetObjectProtectionRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetObjectProtectionResponse, Failure> {
        let version_id = input.version_id.as_deref();
        let found = find_object(cx.tx(), &bucket, &input.key, version_id).await?;
        let stored = found.object().ok_or_else(|| {
            let text = format!("There is no object `{}` in the bucket.", input.key);
            errors::no_such_entity_exception(text)
        })?;
        let envelope = envelope_of(&stored.manifest)?;
        let under_kms = envelope.mode.under_kms();
        Ok(GetObjectProtectionResponse {
            encryption: stored.version.encryption().0.to_owned(),
            kms_key_arn: under_kms.map(|(key_arn, _, _)| key_arn.to_owned()),
            encryption_context: under_kms.map(|(_, context, _)| context.pairs().clone()),
            tags: Some(stored.version.tags.clone()),
            version_id: Some(stored.version.version_id.clone()),
        })
    }
}
