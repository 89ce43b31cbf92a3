//! DeleteFindingsFilter: <https://docs.aws.amazon.com/macie/latest/APIReference/findingsfilters-id.html>

use api_macie2::{DeleteFindingsFilter, DeleteFindingsFilterRequest, DeleteFindingsFilterResponse};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::arns::filter_arn;
use crate::filter::{FILTERS, FilterRecord};
use crate::refusal::missing;
use crate::session::require;

impl Handler<DeleteFindingsFilter> for Macie2 {
    type Touches = Touch<Option<FilterRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteFindingsFilterRequest,
    ) -> Result<Touch<Option<FilterRecord>>, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let arn = filter_arn(&account, &region, &input.id);
        let found = FILTERS.get(cx, &[&account, &region, &input.id]).await?;
        cx.name_resource(&arn, &account);
        let mut access = Access::new("macie2:DeleteFindingsFilter", arn, &account);
        if let Some(filter) = &found {
            access = access.resource_tags(&filter.tags);
        }
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteFindingsFilterRequest,
        allowed: Allowed<Option<FilterRecord>>,
    ) -> Result<DeleteFindingsFilterResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        let filter = allowed.into_inner().ok_or_else(missing)?;
        FILTERS.delete(cx.tx_mut(), &[&filter.account, &filter.region, &filter.id]);
        Ok(DeleteFindingsFilterResponse {})
    }
}
