//! `TagInstanceProfile`: sets tags of an instance profile.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagInstanceProfile.html>

use api_iam::TagInstanceProfileRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::instance_profile::ProfileLookup;
use crate::{Iam, instance_profile, tags};

impl Handler<api_iam::TagInstanceProfile> for Iam {
    type Touches = Touch<ProfileLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagInstanceProfileRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = ProfileLookup::load(cx, &input.instance_profile_name).await?;
        let access = tags::requested(found.access("iam:TagInstanceProfile"), &input.tags);
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagInstanceProfileRequest,
        allowed: Allowed<ProfileLookup>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut record = allowed.into_inner().into_record()?;
        tags::add(&mut record.tags, &input.tags)?;
        instance_profile::save(cx, &record)?;
        Ok(Empty {})
    }
}
