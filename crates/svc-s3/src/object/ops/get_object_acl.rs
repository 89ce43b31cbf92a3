//! GetObjectAcl: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAcl.html>
//!
//! The bucket owner owns every object and has full control; there is no other list.

use api_s3::{GetObjectAcl, GetObjectAclOutput, GetObjectAclRequest};
use engine::{Allowed, Ctx, Denial, Failure, Handler, Probe, Touch, View};

use crate::S3;
use crate::access::bucket_access;
use crate::bucket::acl::{owner, owner_grants};
use crate::bucket::find::{check_key, find_bucket};
use crate::object::answer::note_object;
use crate::object::read::{Actions, ObjectRef, Source};
use crate::object::versions::find_object;

const GET_OBJECT_ACL: Actions =
    Actions { newest: "s3:GetObjectAcl", named: "s3:GetObjectVersionAcl" };

fn place(input: &GetObjectAclRequest) -> ObjectRef<'_> {
    ObjectRef { key: &input.key, version_id: input.version_id.as_deref() }
}

impl Handler<GetObjectAcl> for S3 {
    type Touches = (Touch<Source>, Option<Probe<()>>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetObjectAclRequest,
    ) -> Result<Self::Touches, Failure> {
        check_key(&input.key)?;
        let expected_owner = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket(cx, &input.bucket, expected_owner).await?;
        note_object(cx.audit(), &bucket, &input.key)?;
        let place = place(input);
        let found = find_object(cx.tx(), &bucket, place.key, place.version_id).await?;
        let version = found.object().map(|stored| &stored.version);
        let access = GET_OBJECT_ACL.access(cx, &bucket, place, version)?;
        let may_list = match version {
            Some(_) => None,
            None => Some(Probe(Touch::new((), bucket_access(cx, "s3:ListBucket", &bucket)?))),
        };
        Ok((Touch::new(Source { bucket, found }, access), may_list))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &GetObjectAclRequest,
        (source, may_list): (Allowed<Source>, Option<Result<Allowed<()>, Denial>>),
    ) -> Result<GetObjectAclOutput, Failure> {
        source.require(place(input), may_list.as_ref())?;
        let (owner, grants) = (owner(&source.bucket)?, owner_grants(&source.bucket)?);
        Ok(GetObjectAclOutput { owner: Some(owner), grants: Some(grants), request_charged: None })
    }
}
