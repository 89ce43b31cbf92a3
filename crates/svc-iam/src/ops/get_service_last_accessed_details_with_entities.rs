//! `GetServiceLastAccessedDetailsWithEntities`: who may use a service by a group or a policy, and when each last did.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLastAccessedDetailsWithEntities.html>

use std::collections::BTreeMap;

use api_iam::{
    EntityDetails, EntityInfo, GetServiceLastAccessedDetailsWithEntitiesRequest,
    GetServiceLastAccessedDetailsWithEntitiesResponse, JobStatusType, PolicyOwnerEntityType,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::EntityKind;
use stdx::Timestamp;

use crate::Iam;
use crate::last_accessed::{self, Counted};
use crate::page::paging;

impl Handler<api_iam::GetServiceLastAccessedDetailsWithEntities> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &GetServiceLastAccessedDetailsWithEntitiesRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = "iam:GetServiceLastAccessedDetailsWithEntities";
        Ok(Touch::account_wide(action, cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetServiceLastAccessedDetailsWithEntitiesRequest,
        _allowed: Allowed<()>,
    ) -> Result<GetServiceLastAccessedDetailsWithEntitiesResponse, Failure> {
        let paging = paging::<api_iam::GetServiceLastAccessedDetailsWithEntities>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            &[&input.job_id, &input.service_namespace],
        )?;
        let job = last_accessed::kept(cx, &input.job_id).await?;
        let services = last_accessed::accessed(cx, &job.arn).await?;
        let asked = services.into_iter().find(|one| one.namespace == input.service_namespace);
        let uses = asked.map(|service| service.uses).unwrap_or_default();
        let used: BTreeMap<String, i64> =
            uses.into_iter().map(|(by, used)| (by.arn, used.at_ms)).collect();
        let (_, counted) = last_accessed::about(cx, &job.arn).await?;
        let mut entities: Vec<(String, EntityDetails)> = counted
            .into_iter()
            .map(|one| (one.arn.clone(), wire(&one, used.get(&one.arn).copied())))
            .collect();
        entities.sort_by(|(one, _), (other, _)| one.cmp(other));
        let page = paging.items(entities)?;
        let asked_at = Timestamp::from_unix_ms(job.requested_at_ms);
        Ok(GetServiceLastAccessedDetailsWithEntitiesResponse {
            job_status: JobStatusType::Completed,
            job_creation_date: asked_at,
            job_completion_date: asked_at,
            is_truncated: page.is_truncated(),
            entity_details_list: page.items,
            marker: page.next,
            error: None,
        })
    }
}

fn wire(entity: &Counted, used_at_ms: Option<i64>) -> EntityDetails {
    EntityDetails {
        entity_info: EntityInfo {
            arn: entity.arn.clone(),
            name: entity.name.clone(),
            r#type: match entity.kind {
                EntityKind::User => PolicyOwnerEntityType::User,
                EntityKind::Role => PolicyOwnerEntityType::Role,
                EntityKind::Group => PolicyOwnerEntityType::Group,
            },
            id: entity.id.clone(),
            path: Some(entity.path.clone()),
        },
        last_authenticated: used_at_ms.map(Timestamp::from_unix_ms),
    }
}
