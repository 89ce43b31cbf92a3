//! `DeleteInstanceProfile`: removes an instance profile that holds no role.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteInstanceProfile.html>

use api_iam::DeleteInstanceProfileRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::INSTANCE_PROFILES;
use wire::Empty;

use crate::Iam;
use crate::errors::delete_conflict;
use crate::instance_profile::ProfileLookup;

impl Handler<api_iam::DeleteInstanceProfile> for Iam {
    type Touches = Touch<ProfileLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteInstanceProfileRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = ProfileLookup::load(cx, &input.instance_profile_name).await?;
        let access = found.access("iam:DeleteInstanceProfile");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &DeleteInstanceProfileRequest,
        allowed: Allowed<ProfileLookup>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let profile = allowed.into_inner().into_record()?;
        if profile.role.is_some() {
            return Err(delete_conflict(
                "Cannot delete entity, must remove roles from instance profile first.",
            ));
        }
        INSTANCE_PROFILES.delete(cx.tx_mut(), &[&profile.account, &profile.name.to_lowercase()]);
        Ok(Empty {})
    }
}
