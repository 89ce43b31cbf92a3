//! `AddRoleToInstanceProfile`: puts a role into an instance profile.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html>

use api_iam::AddRoleToInstanceProfileRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{MembershipRecord, PROFILES_OF_ROLE, RoleRecord};
use wire::Empty;

use crate::entity::Lookup;
use crate::errors::quota_exceeded;
use crate::instance_profile::ProfileLookup;
use crate::{Iam, instance_profile};

impl Handler<api_iam::AddRoleToInstanceProfile> for Iam {
    type Touches = (Touch<ProfileLookup>, Touch<Lookup<RoleRecord>>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &AddRoleToInstanceProfileRequest,
    ) -> Result<Self::Touches, Failure> {
        let profile = ProfileLookup::load(cx, &input.instance_profile_name).await?;
        let role: Lookup<RoleRecord> = Lookup::load(cx, &input.role_name).await?;
        let add = profile.access("iam:AddRoleToInstanceProfile");
        let pass = role.access("iam:PassRole").key("iam:PassedToService", "ec2.amazonaws.com");
        Ok((Touch::new(profile, add), Touch::new(role, pass)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &AddRoleToInstanceProfileRequest,
        (profile, role): (Allowed<ProfileLookup>, Allowed<Lookup<RoleRecord>>),
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&profile);
        let mut profile = profile.into_inner().into_record()?;
        let role = role.record()?;
        if profile.role.is_some() {
            return Err(quota_exceeded("InstanceSessionsPerInstanceProfile", 1));
        }
        profile.role = Some(role.id.clone());
        let key = [role.id.as_str(), &profile.name.to_lowercase()];
        PROFILES_OF_ROLE.put(cx.tx_mut(), &key, &MembershipRecord {})?;
        instance_profile::save(cx, &profile)?;
        Ok(Empty {})
    }
}
