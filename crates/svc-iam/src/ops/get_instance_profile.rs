//! `GetInstanceProfile`: an instance profile, with its role.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html>

use api_iam::{GetInstanceProfileRequest, GetInstanceProfileResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::instance_profile::ProfileLookup;
use crate::{Iam, instance_profile};

impl Handler<api_iam::GetInstanceProfile> for Iam {
    type Touches = Touch<ProfileLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetInstanceProfileRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = ProfileLookup::load(cx, &input.instance_profile_name).await?;
        let access = found.access("iam:GetInstanceProfile");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &GetInstanceProfileRequest,
        allowed: Allowed<ProfileLookup>,
    ) -> Result<GetInstanceProfileResponse, Failure> {
        let profile = allowed.into_inner().into_record()?;
        let instance_profile = instance_profile::wire(cx, &profile).await?;
        Ok(GetInstanceProfileResponse { instance_profile })
    }
}
