//! `RemoveRoleFromInstanceProfile`: takes the role out of an instance profile.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveRoleFromInstanceProfile.html>

use api_iam::RemoveRoleFromInstanceProfileRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{PROFILES_OF_ROLE, RoleRecord};
use wire::Empty;

use crate::entity::Lookup;
use crate::errors::no_such_entity;
use crate::instance_profile::ProfileLookup;
use crate::{Iam, instance_profile};

impl Handler<api_iam::RemoveRoleFromInstanceProfile> for Iam {
    type Touches = Touch<(ProfileLookup, Lookup<RoleRecord>)>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RemoveRoleFromInstanceProfileRequest,
    ) -> Result<Self::Touches, Failure> {
        let profile = ProfileLookup::load(cx, &input.instance_profile_name).await?;
        let role = Lookup::load(cx, &input.role_name).await?;
        let access = profile.access("iam:RemoveRoleFromInstanceProfile");
        Ok(Touch::new((profile, role), access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &RemoveRoleFromInstanceProfileRequest,
        allowed: Allowed<(ProfileLookup, Lookup<RoleRecord>)>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let (profile, role) = allowed.into_inner();
        let mut profile = profile.into_record()?;
        let role = role.into_record()?;
        if profile.role.as_ref() != Some(&role.id) {
            return Err(no_such_entity(format!(
                "The role with name {} cannot be found.",
                role.name
            )));
        }
        profile.role = None;
        PROFILES_OF_ROLE.delete(cx.tx_mut(), &[&role.id, &profile.name.to_lowercase()]);
        instance_profile::save(cx, &profile)?;
        Ok(Empty {})
    }
}
