//! `UntagRole`: removes tags of a role.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagRole.html>

use api_iam::UntagRoleRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::RoleRecord;
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, entity, tags};

impl Handler<api_iam::UntagRole> for Iam {
    type Touches = Touch<Lookup<RoleRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagRoleRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.role_name).await?;
        let access = found.access("iam:UntagRole").tag_keys(input.tag_keys.iter().cloned());
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagRoleRequest,
        allowed: Allowed<Lookup<RoleRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut record = allowed.into_inner().into_record()?;
        tags::take(&mut record.tags, &input.tag_keys);
        entity::save(cx, &record)?;
        Ok(Empty {})
    }
}
