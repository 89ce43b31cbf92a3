//! `GetServiceLastAccessedDetails`: the services that somebody may use, and when and by whom each was last used.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLastAccessedDetails.html>

use api_iam::{
    AccessAdvisorUsageGranularityType, GetServiceLastAccessedDetailsRequest,
    GetServiceLastAccessedDetailsResponse, JobStatusType, ServiceLastAccessed,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;

use crate::Iam;
use crate::last_accessed::{self, Accessed};
use crate::page::paging;

impl Handler<api_iam::GetServiceLastAccessedDetails> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &GetServiceLastAccessedDetailsRequest,
    ) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("iam:GetServiceLastAccessedDetails", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetServiceLastAccessedDetailsRequest,
        _allowed: Allowed<()>,
    ) -> Result<GetServiceLastAccessedDetailsResponse, Failure> {
        let paging = paging::<api_iam::GetServiceLastAccessedDetails>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            &[&input.job_id],
        )?;
        let job = last_accessed::kept(cx, &input.job_id).await?;
        let found = last_accessed::accessed(cx, &job.arn).await?;
        let named = found.into_iter().map(|one| (one.namespace.clone(), wire(one)));
        let page = paging.items(named.collect())?;
        let asked_at = Timestamp::from_unix_ms(job.requested_at_ms);
        Ok(GetServiceLastAccessedDetailsResponse {
            job_status: JobStatusType::Completed,
            job_type: Some(AccessAdvisorUsageGranularityType::ServiceLevel),
            job_creation_date: asked_at,
            job_completion_date: asked_at,
            is_truncated: page.is_truncated(),
            services_last_accessed: page.items,
            marker: page.next,
            error: None,
        })
    }
}

fn wire(service: Accessed) -> ServiceLastAccessed {
    let last = service.uses.first();
    ServiceLastAccessed {
        last_authenticated: last.map(|(_, used)| Timestamp::from_unix_ms(used.at_ms)),
        last_authenticated_entity: last.map(|(by, _)| by.arn.clone()),
        last_authenticated_region: last.map(|(_, used)| used.region.to_string()),
        total_authenticated_entities: i32::try_from(service.uses.len()).ok(),
        service_name: service.name,
        service_namespace: service.namespace,
        tracked_actions_last_accessed: None,
    }
}
