//! GetObjectAcl: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAcl.html>
//!
//! The bucket owner owns every object and has full control; there is no other list.

use api_s3::{GetObjectAcl, GetObjectAclOutput, GetObjectAclRequest};
use engine::{Allowed, Ctx, Denial, Failure, Handler, Probe, Touch, View};

use crate::S3;
use crate::bucket::acl::{owner, owner_grants};
use crate::bucket::find::{check_key, find_bucket};
use crate::object::read::{Actions, ObjectAddress, Source, declare};

const GET_OBJECT_ACL: Actions =
    Actions { newest: "s3:GetObjectAcl", named: "s3:GetObjectVersionAcl" };

impl Handler<GetObjectAcl> for S3 {
    type Touches = (Touch<Source>, Option<Probe<()>>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetObjectAclRequest,
    ) -> Result<Self::Touches, Failure> {
        let address = ObjectAddress::from(input.object_members());
        check_key(address.object.key)?;
        let bucket = find_bucket(cx, address.bucket, address.expected_owner).await?;
        cx.name_resource(&bucket.object_arn(address.object.key), &bucket.account);
        declare(cx, bucket, address.object, GET_OBJECT_ACL).await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &GetObjectAclRequest,
        (source, may_list): (Allowed<Source>, Option<Result<Allowed<()>, Denial>>),
    ) -> Result<GetObjectAclOutput, Failure> {
        source.require(ObjectAddress::from(input.object_members()).object, may_list.as_ref())?;
        let (owner, grants) = (owner(&source.bucket)?, owner_grants(&source.bucket)?);
        Ok(GetObjectAclOutput { owner: Some(owner), grants: Some(grants), request_charged: None })
    }
}
