//! `UpdateGroup`: gives a group another name or path.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateGroup.html>

use api_iam::UpdateGroupRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::GroupRecord;
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, entity};

impl Handler<api_iam::UpdateGroup> for Iam {
    type Touches = Touch<Lookup<GroupRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateGroupRequest,
    ) -> Result<Self::Touches, Failure> {
        let found: Lookup<GroupRecord> = Lookup::load(cx, &input.group_name).await?;
        let (name, path) = (input.new_group_name.as_deref(), input.new_path.as_deref());
        Ok(found.renaming("iam:UpdateGroup", name, path))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateGroupRequest,
        allowed: Allowed<Lookup<GroupRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let group = allowed.into_inner().into_record()?;
        let path = input.new_path.as_deref().map(|path| entity::path(Some(path))).transpose()?;
        entity::rename(cx, group, input.new_group_name.as_deref(), path.as_deref()).await?;
        Ok(Empty {})
    }
}
