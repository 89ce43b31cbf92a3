//! `CreateInstanceProfile`: a new instance profile, empty.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html>

use std::collections::BTreeMap;

use api_iam::{CreateInstanceProfileRequest, CreateInstanceProfileResponse};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use identity::fresh_unique_id;
use identity::records::{InstanceProfileRecord, iam_arn};
use names::UniqueIdKind;

use crate::errors::already_exists;
use crate::instance_profile::ProfileLookup;
use crate::{Iam, entity, instance_profile, tags};

impl Handler<api_iam::CreateInstanceProfile> for Iam {
    type Touches = Touch<ProfileLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateInstanceProfileRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = ProfileLookup::load(cx, &input.instance_profile_name).await?;
        let path = input.path.as_deref().unwrap_or("/");
        let name = &input.instance_profile_name;
        let arn = iam_arn(cx.account().as_str(), "instance-profile", path, name);
        let tags = input.tags.as_deref().unwrap_or_default();
        let access = Access::new("iam:CreateInstanceProfile", arn.clone(), cx.account());
        let mut touch = Touch::new(found, tags::requested(access, tags));
        if !tags.is_empty() {
            let access = Access::new("iam:TagInstanceProfile", arn, cx.account());
            touch = touch.and(tags::requested(access, tags));
        }
        Ok(touch)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateInstanceProfileRequest,
        allowed: Allowed<ProfileLookup>,
    ) -> Result<CreateInstanceProfileResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        if allowed.exists() {
            let name = &input.instance_profile_name;
            return Err(already_exists(format!("Instance Profile {name} already exists.")));
        }
        let id = fresh_unique_id(cx.random(), UniqueIdKind::InstanceProfile);
        let mut profile = InstanceProfileRecord {
            id,
            account: cx.account().clone(),
            name: input.instance_profile_name.clone(),
            path: entity::path(input.path.as_deref())?,
            created_at_ms: cx.now().truncated_to_seconds().unix_ms(),
            role: None,
            tags: BTreeMap::new(),
        };
        tags::add(&mut profile.tags, input.tags.as_deref().unwrap_or_default())?;
        instance_profile::save(cx, &profile)?;
        let instance_profile = instance_profile::wire(cx, &profile).await?;
        Ok(CreateInstanceProfileResponse { instance_profile })
    }
}
