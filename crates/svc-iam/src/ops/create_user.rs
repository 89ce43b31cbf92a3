//! `CreateUser`: a new user.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html>

use std::collections::BTreeMap;

use api_iam::{CreateUserRequest, CreateUserResponse};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use identity::fresh_unique_id;
use identity::records::{EntityKind, UserRecord};
use names::UniqueIdKind;

use crate::entity::Lookup;
use crate::{Iam, attachment, entity, tags, user};

impl Handler<api_iam::CreateUser> for Iam {
    type Touches = Touch<Lookup<UserRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateUserRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.user_name).await?;
        let path = input.path.as_deref().unwrap_or("/");
        let arn = entity::planned_arn::<UserRecord>(cx.account(), path, &input.user_name);
        let tags = input.tags.as_deref().unwrap_or_default();
        let access = tags::requested(
            Access::new("iam:CreateUser", arn.clone(), cx.account())
                .key_if("iam:PermissionsBoundary", input.permissions_boundary.clone()),
            tags,
        );
        let mut touch = Touch::new(found, access);
        if !tags.is_empty() {
            let access = Access::new("iam:TagUser", arn, cx.account());
            touch = touch.and(tags::requested(access, tags));
        }
        Ok(touch)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateUserRequest,
        allowed: Allowed<Lookup<UserRecord>>,
    ) -> Result<CreateUserResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        allowed.must_be_free()?;
        let id = fresh_unique_id(cx.random(), UniqueIdKind::User);
        let mut user = UserRecord {
            id,
            account: cx.account().clone(),
            name: input.user_name.clone(),
            path: entity::path(input.path.as_deref())?,
            created_at_ms: cx.now().truncated_to_seconds().unix_ms(),
            boundary: None,
            tags: BTreeMap::new(),
        };
        tags::add(&mut user.tags, input.tags.as_deref().unwrap_or_default())?;
        let boundary = input.permissions_boundary.as_deref();
        user.boundary =
            attachment::set_boundary(cx, (EntityKind::User, &user.id), None, boundary).await?;
        entity::save(cx, &user)?;
        Ok(CreateUserResponse { user: Some(user::wire(&user)) })
    }
}
