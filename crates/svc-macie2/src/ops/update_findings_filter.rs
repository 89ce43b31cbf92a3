//! UpdateFindingsFilter: <https://docs.aws.amazon.com/macie/latest/APIReference/findingsfilters-id.html>

use api_macie2::{
    FindingsFilterAction, UpdateFindingsFilter, UpdateFindingsFilterRequest,
    UpdateFindingsFilterResponse,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::arns::filter_arn;
use crate::filter::{FILTERS, FilterRecord, filters_in, kept};
use crate::refusal::{conflict, missing};
use crate::session::require;

impl Handler<UpdateFindingsFilter> for Macie2 {
    type Touches = Touch<Option<FilterRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateFindingsFilterRequest,
    ) -> Result<Touch<Option<FilterRecord>>, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let arn = filter_arn(&account, &region, &input.id);
        let found = FILTERS.get(cx, &[&account, &region, &input.id]).await?;
        cx.name_resource(&arn, &account);
        let mut access = Access::new("macie2:UpdateFindingsFilter", arn, &account);
        if let Some(filter) = &found {
            access = access.resource_tags(&filter.tags);
        }
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateFindingsFilterRequest,
        allowed: Allowed<Option<FilterRecord>>,
    ) -> Result<UpdateFindingsFilterResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        let mut filter = allowed.into_inner().ok_or_else(missing)?;
        if let Some(action) = &input.action {
            filter.suppresses = *action == FindingsFilterAction::Archive;
        }
        if let Some(criteria) = &input.finding_criteria {
            filter.criteria = kept(criteria)?;
        }
        if let Some(name) = &input.name {
            let others = filters_in(cx, &account, &region).await?;
            if others.iter().any(|other| other.id != filter.id && other.name == *name) {
                return Err(conflict().into());
            }
            filter.name.clone_from(name);
        }
        if input.description.is_some() {
            filter.description.clone_from(&input.description);
        }
        if let Some(position) = input.position {
            filter.position = position;
        }
        filter.save(cx)?;
        Ok(UpdateFindingsFilterResponse { arn: Some(filter.arn()), id: Some(filter.id) })
    }
}
