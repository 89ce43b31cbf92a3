//! ListFindingsFilters: <https://docs.aws.amazon.com/macie/latest/APIReference/findingsfilters.html>

use api_macie2::{
    FindingsFilterListItem, ListFindingsFilters, ListFindingsFiltersRequest,
    ListFindingsFiltersResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::filter::filters_in;
use crate::limits::LISTED_MAX;
use crate::page::paging;
use crate::rows::digits;
use crate::session::require;

impl Handler<ListFindingsFilters> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListFindingsFiltersRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("macie2:ListFindingsFilters", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListFindingsFiltersRequest,
        _: Allowed<()>,
    ) -> Result<ListFindingsFiltersResponse, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        let page = (input.max_results, input.next_token.as_deref());
        let paging = paging::<ListFindingsFilters>(cx, page, LISTED_MAX, &[])?;
        let filters = filters_in(cx, &account, &region).await?;
        let placed = filters.into_iter().map(|filter| {
            let place = [digits(filter.position.into()), filter.id.clone()].concat();
            (place, filter)
        });
        let ahead: Vec<_> = placed.filter(|(place, _)| paging.is_ahead(place)).collect();
        let page = paging.cut(ahead, |(place, _)| place.clone())?;
        let items = page.items.into_iter().map(|(_, filter)| FindingsFilterListItem {
            action: Some(filter.action()),
            arn: Some(filter.arn()),
            id: Some(filter.id),
            name: Some(filter.name),
            tags: Some(filter.tags),
        });
        Ok(ListFindingsFiltersResponse {
            findings_filter_list_items: Some(items.collect()),
            next_token: page.next,
        })
    }
}
