//! `ListInstanceProfiles`: the instanceprofiles of the account, by name.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfiles.html>

use api_iam::{ListInstanceProfilesRequest, ListInstanceProfilesResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{INSTANCE_PROFILES, InstanceProfileRecord};

use crate::page::paging;
use crate::{Iam, entity, instance_profile};

impl Handler<api_iam::ListInstanceProfiles> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListInstanceProfilesRequest,
    ) -> Result<Self::Touches, Failure> {
        entity::list_touch(
            cx,
            "iam:ListInstanceProfiles",
            "instance-profile",
            input.path_prefix.as_deref(),
        )
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListInstanceProfilesRequest,
        _allowed: Allowed<()>,
    ) -> Result<ListInstanceProfilesResponse, Failure> {
        let question: &[&str] = &[input.path_prefix.as_deref().unwrap_or_default()];
        let paging = paging::<api_iam::ListInstanceProfiles>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let account = cx.account().clone();
        let is_wanted =
            |_: &[String], profile: &InstanceProfileRecord| profile.path.starts_with(prefix);
        let page = paging.rows(cx, &INSTANCE_PROFILES, &[account.as_str()], is_wanted).await?;
        let (is_truncated, marker) = (page.is_truncated(), page.next);
        let mut instance_profiles = Vec::new();
        for (_, profile) in &page.items {
            let shown = instance_profile::wire(cx, profile).await?;
            instance_profiles.push(instance_profile::in_list(shown));
        }
        Ok(ListInstanceProfilesResponse { instance_profiles, is_truncated, marker })
    }
}
