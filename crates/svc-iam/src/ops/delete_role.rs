//! `DeleteRole`: removes a role that has no policies and is in no instance profile. Its sessions end at once.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html>

use api_iam::DeleteRoleRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{EntityKind, KEYS_LAST_USED, PROFILES_OF_ROLE, RoleRecord};
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, attachment, entity};

impl Handler<api_iam::DeleteRole> for Iam {
    type Touches = Touch<Lookup<RoleRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteRoleRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.role_name).await?;
        let access = found.access("iam:DeleteRole");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &DeleteRoleRequest,
        allowed: Allowed<Lookup<RoleRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let role = allowed.record()?;
        let reason = "must remove roles from instance profile first";
        entity::must_have_none(cx, &PROFILES_OF_ROLE, &role.id, reason).await?;
        entity::must_be_bare(cx, role).await?;
        attachment::set_boundary(cx, (EntityKind::Role, &role.id), role.boundary.as_deref(), None)
            .await?;
        KEYS_LAST_USED.delete(cx.tx_mut(), &[&role.id]);
        entity::remove(cx, role).await?;
        Ok(Empty {})
    }
}
