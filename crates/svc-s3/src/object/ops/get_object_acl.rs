//! GetObjectAcl: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAcl.html>

use api_s3::{GetObjectAcl, GetObjectAclOutput, GetObjectAclRequest};
use engine::{Allowed, Ctx, Denial, Failure, Handler, Probe, Touch, View};

use crate::S3;
use crate::acl::list::{AccessControlList, shown_owner};
use crate::bucket::find::{check_key, find_bucket};
use crate::object::read::{Actions, ObjectAddress, Source, declare};
use crate::object::versions::peek_acl;

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
        cx: &mut Ctx,
        input: &GetObjectAclRequest,
        (source, may_list): (Allowed<Source>, Option<Result<Allowed<()>, Denial>>),
    ) -> Result<GetObjectAclOutput, Failure> {
        let object = ObjectAddress::from(input.object_members()).object;
        let version = &source.require(object, may_list.as_ref())?.version;
        let bucket = &source.bucket;
        let owner = version.owner_in(bucket);
        let stored = peek_acl(cx.tx(), bucket, object.key, version).await?;
        let list = stored.unwrap_or_else(|| AccessControlList::private(owner));
        let (owner, grants) = (Some(shown_owner(owner)), Some(list.shown()));
        Ok(GetObjectAclOutput { owner, grants, request_charged: None })
    }
}
