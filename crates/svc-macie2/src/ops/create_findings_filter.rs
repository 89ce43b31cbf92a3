//! CreateFindingsFilter: <https://docs.aws.amazon.com/macie/latest/APIReference/findingsfilters.html>

use api_macie2::{
    CreateFindingsFilter, CreateFindingsFilterRequest, CreateFindingsFilterResponse,
    FindingsFilterAction, errors,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use identity::fresh_label;

use crate::Macie2;
use crate::arns::filter_arn;
use crate::filter::{FilterRecord, filters_in, kept};
use crate::limits::FILTERS_MAX;
use crate::refusal::conflict;
use crate::session::require;
use crate::tags::{given, pairs};

impl Handler<CreateFindingsFilter> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateFindingsFilterRequest,
    ) -> Result<Touch<()>, Failure> {
        let account = cx.account().clone();
        let arn = filter_arn(&account, cx.region(), "*");
        let access = Access::new("macie2:CreateFindingsFilter", arn, &account);
        let tags = input.tags.iter().flat_map(pairs);
        Ok(Touch::new((), access.request_tags(tags)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateFindingsFilterRequest,
        allowed: Allowed<()>,
    ) -> Result<CreateFindingsFilterResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        let others = filters_in(cx, &account, &region).await?;
        if others.iter().any(|other| other.name == input.name) {
            return Err(conflict().into());
        }
        if others.len() >= FILTERS_MAX {
            let text = "The request failed because it would exceed the quota for findings filters.";
            return Err(errors::service_quota_exceeded_exception(text).into());
        }
        let last = others.last().map_or(0, |other| other.position);
        let filter = FilterRecord {
            id: fresh_label(cx.random(), 32),
            name: input.name.clone(),
            description: input.description.clone(),
            suppresses: input.action == FindingsFilterAction::Archive,
            position: input.position.unwrap_or_else(|| last.saturating_add(1)),
            criteria: kept(&input.finding_criteria)?,
            tags: given(input.tags.as_ref())?,
            account,
            region,
        };
        filter.save(cx)?;
        cx.name_resource(&filter.arn(), &filter.account);
        Ok(CreateFindingsFilterResponse { arn: Some(filter.arn()), id: Some(filter.id) })
    }
}
