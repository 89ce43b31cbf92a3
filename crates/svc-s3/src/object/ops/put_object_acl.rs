//! PutObjectAcl: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectAcl.html>

use api_s3::{ObjectCannedACL, PutObjectAcl, PutObjectAclOutput, PutObjectAclRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use tables::Reader;

use crate::S3;
use crate::acl::wish::{AclWish, GrantHeaders, Subject};
use crate::bucket::BucketRecord;
use crate::bucket::acl::accept;
use crate::bucket::find::{check_key, find_bucket};
use crate::object::events::tell;
use crate::object::marks::mark_changed;
use crate::object::read::{Actions, ObjectAddress};
use crate::object::tagging::load;
use crate::object::versions::{peek_version, put_acl};
use crate::tables::object_acl_key;

const PUT_OBJECT_ACL: Actions =
    Actions { newest: "s3:PutObjectAcl", named: "s3:PutObjectVersionAcl" };

impl Handler<PutObjectAcl> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutObjectAclRequest,
    ) -> Result<Self::Touches, Failure> {
        let address = ObjectAddress::from(input.object_members());
        let object = address.object;
        check_key(object.key)?;
        let bucket = find_bucket(cx, address.bucket, address.expected_owner).await?;
        cx.name_resource(&bucket.object_arn(object.key), &bucket.account);
        let version = peek_version(cx.tx(), &bucket, object.key, object.version_id).await?;
        if let Some(version) = version.as_ref().filter(|version| version.has_acl) {
            // What let the caller in is still so at the commit.
            let row = object_acl_key(&bucket.id, object.key, version.sequence);
            Reader::version(cx, &row).await?;
        }
        let access = PUT_OBJECT_ACL.access(cx, &bucket, object, version.as_ref())?;
        Ok(Touch::new(bucket, wish(input).describe(access)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutObjectAclRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<PutObjectAclOutput, Failure> {
        let cx = &mut cx.writer(&bucket);
        let object = ObjectAddress::from(input.object_members()).object;
        let mut version = load::<PutObjectAcl>(cx, &bucket, object).await?;
        let wish = wish(input);
        if !wish.is_given() {
            let error = errors::missing_security_header();
            return Err(error.with_detail("MissingHeaderName", "x-amz-acl").into());
        }
        let owner = version.owner_in(&bucket).clone();
        let subject = Subject::ObjectIn(&bucket.account);
        let acl = accept(cx, &bucket, &wish, subject, &owner).await?;
        if bucket.has_acls() {
            mark_changed(cx, &bucket, object.key, &mut version).await?;
            put_acl(cx, &bucket, object.key, &mut version, acl.as_ref())?;
            tell(cx, &bucket, (object.key, &version), ("ObjectAcl:Put", None))?;
        }
        Ok(PutObjectAclOutput { request_charged: None })
    }
}

fn wish(input: &PutObjectAclRequest) -> AclWish<'_> {
    AclWish {
        canned: input.acl.as_ref().map(ObjectCannedACL::as_str),
        headers: GrantHeaders {
            full_control: input.grant_full_control.as_deref(),
            read: input.grant_read.as_deref(),
            read_acp: input.grant_read_acp.as_deref(),
            write: input.grant_write.as_deref(),
            write_acp: input.grant_write_acp.as_deref(),
        },
        document: input.access_control_policy.as_ref(),
    }
}
