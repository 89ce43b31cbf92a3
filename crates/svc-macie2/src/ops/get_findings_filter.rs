//! GetFindingsFilter: <https://docs.aws.amazon.com/macie/latest/APIReference/findingsfilters-id.html>

use api_macie2::{GetFindingsFilter, GetFindingsFilterRequest, GetFindingsFilterResponse};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::arns::filter_arn;
use crate::filter::{FILTERS, FilterRecord};
use crate::refusal::missing;
use crate::session::require;

impl Handler<GetFindingsFilter> for Macie2 {
    type Touches = Touch<Option<FilterRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetFindingsFilterRequest,
    ) -> Result<Touch<Option<FilterRecord>>, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let arn = filter_arn(&account, &region, &input.id);
        let found = FILTERS.get(cx, &[&account, &region, &input.id]).await?;
        cx.name_resource(&arn, &account);
        let mut access = Access::new("macie2:GetFindingsFilter", arn, &account);
        if let Some(filter) = &found {
            access = access.resource_tags(&filter.tags);
        }
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetFindingsFilterRequest,
        allowed: Allowed<Option<FilterRecord>>,
    ) -> Result<GetFindingsFilterResponse, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        let filter = allowed.into_inner().ok_or_else(missing)?;
        Ok(GetFindingsFilterResponse {
            action: Some(filter.action()),
            arn: Some(filter.arn()),
            finding_criteria: Some(filter.shown_criteria()),
            description: filter.description,
            id: Some(filter.id),
            name: Some(filter.name),
            position: Some(filter.position),
            tags: Some(filter.tags),
        })
    }
}
