//! `CreatePolicy`: a new managed policy, with its first version.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html>

use std::collections::BTreeMap;

use api_iam::{CreatePolicyRequest, CreatePolicyResponse};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use identity::fresh_unique_id;
use identity::records::{MANAGED_POLICIES, ManagedPolicyRecord};
use names::UniqueIdKind;

use crate::errors::already_exists;
use crate::{Iam, entity, managed_policy, tags};

impl Handler<api_iam::CreatePolicy> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreatePolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let path = input.path.as_deref().unwrap_or("/");
        let arn = managed_policy::planned_arn(cx.account(), path, &input.policy_name);
        let tags = input.tags.as_deref().unwrap_or_default();
        let access = Access::new("iam:CreatePolicy", arn.clone(), cx.account());
        let mut touch = Touch::new((), tags::requested(access, tags));
        if !tags.is_empty() {
            let access = Access::new("iam:TagPolicy", arn, cx.account());
            touch = touch.and(tags::requested(access, tags));
        }
        Ok(touch)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreatePolicyRequest,
        _allowed: Allowed<()>,
    ) -> Result<CreatePolicyResponse, Failure> {
        let cx = &mut cx.writer(&_allowed);
        let account = cx.account().clone();
        let key = [account.as_str(), &input.policy_name.to_lowercase()];
        if MANAGED_POLICIES.contains(cx, &key).await? {
            let name = &input.policy_name;
            return Err(already_exists(format!(
                "A policy called {name} already exists. Duplicate names are not allowed."
            )));
        }
        managed_policy::check_document(&input.policy_document)?;
        let id = fresh_unique_id(cx.random(), UniqueIdKind::ManagedPolicy);
        let now_ms = cx.now().truncated_to_seconds().unix_ms();
        let mut policy = ManagedPolicyRecord {
            id: id.as_str().to_owned(),
            account: account.as_str().to_owned(),
            name: input.policy_name.clone(),
            path: entity::path(input.path.as_deref())?,
            created_at_ms: now_ms,
            updated_at_ms: now_ms,
            description: input.description.clone(),
            default_version: 1,
            next_version: 2,
            tags: BTreeMap::new(),
        };
        tags::add(&mut policy.tags, input.tags.as_deref().unwrap_or_default())?;
        managed_policy::save_version(cx, &policy, 1, &input.policy_document)?;
        managed_policy::save(cx, &policy)?;
        let shown = managed_policy::wire(cx, &policy).await?;
        Ok(CreatePolicyResponse { policy: Some(shown) })
    }
}
