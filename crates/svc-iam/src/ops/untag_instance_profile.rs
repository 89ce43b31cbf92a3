//! `UntagInstanceProfile`: removes tags of an instance profile.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagInstanceProfile.html>

use api_iam::UntagInstanceProfileRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::instance_profile::ProfileLookup;
use crate::{Iam, instance_profile, tags};

impl Handler<api_iam::UntagInstanceProfile> for Iam {
    type Touches = Touch<ProfileLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagInstanceProfileRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = ProfileLookup::load(cx, &input.instance_profile_name).await?;
        let access =
            found.access("iam:UntagInstanceProfile").tag_keys(input.tag_keys.iter().cloned());
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagInstanceProfileRequest,
        allowed: Allowed<ProfileLookup>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut record = allowed.into_inner().into_record()?;
        tags::take(&mut record.tags, &input.tag_keys);
        instance_profile::save(cx, &record)?;
        Ok(Empty {})
    }
}
