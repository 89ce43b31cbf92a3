//! `CreateRole`: a new role.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html>

use std::collections::BTreeMap;

use api_iam::{CreateRoleRequest, CreateRoleResponse};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use identity::fresh_unique_id;
use identity::records::{EntityKind, RoleRecord};
use names::UniqueIdKind;

use crate::document::trust_policy;
use crate::entity::Lookup;
use crate::{Iam, attachment, entity, role, tags};

impl Handler<api_iam::CreateRole> for Iam {
    type Touches = Touch<Lookup<RoleRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateRoleRequest,
    ) -> Result<Self::Touches, Failure> {
        role::refuse_signin_sessions(input.max_signin_session_duration.is_some())?;
        let found = Lookup::load(cx, &input.role_name).await?;
        let path = input.path.as_deref().unwrap_or("/");
        let arn = entity::planned_arn::<RoleRecord>(cx.account(), path, &input.role_name);
        let tags = input.tags.as_deref().unwrap_or_default();
        let access = tags::requested(
            Access::new("iam:CreateRole", arn.clone(), cx.account())
                .key_if("iam:PermissionsBoundary", input.permissions_boundary.clone()),
            tags,
        );
        let mut touch = Touch::new(found, access);
        if !tags.is_empty() {
            let access = Access::new("iam:TagRole", arn, cx.account());
            touch = touch.and(tags::requested(access, tags));
        }
        Ok(touch)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateRoleRequest,
        allowed: Allowed<Lookup<RoleRecord>>,
    ) -> Result<CreateRoleResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        allowed.must_be_free()?;
        let trust = trust_policy(cx, &input.assume_role_policy_document).await?;
        let id = fresh_unique_id(cx.random(), UniqueIdKind::Role);
        let mut role = RoleRecord {
            id,
            account: cx.account().clone(),
            name: input.role_name.clone(),
            path: entity::path(input.path.as_deref())?,
            created_at_ms: cx.now().truncated_to_seconds().unix_ms(),
            description: input.description.clone(),
            trust,
            session_seconds_max: input
                .max_session_duration
                .map_or(role::SESSION_SECONDS_DEFAULT, i64::from),
            boundary: None,
            tags: BTreeMap::new(),
        };
        tags::add(&mut role.tags, input.tags.as_deref().unwrap_or_default())?;
        let boundary = input.permissions_boundary.as_deref();
        role.boundary =
            attachment::set_boundary(cx, (EntityKind::Role, &role.id), None, boundary).await?;
        entity::save(cx, &role)?;
        let trust = input.assume_role_policy_document.clone();
        Ok(CreateRoleResponse { role: role::wire_created(&role, trust) })
    }
}
