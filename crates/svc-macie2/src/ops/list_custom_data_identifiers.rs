//! ListCustomDataIdentifiers: <https://docs.aws.amazon.com/macie/latest/APIReference/custom-data-identifiers-list.html>

use api_macie2::CustomDataIdentifierSummary;
use api_macie2::{
    ListCustomDataIdentifiers, ListCustomDataIdentifiersRequest, ListCustomDataIdentifiersResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use store::Order;
use wire::Timestamp;

use crate::Macie2;
use crate::custom::CUSTOMS;
use crate::limits::{CUSTOM_MAX, LONG_LIST_MAX};
use crate::page::paging;
use crate::session::require;

impl Handler<ListCustomDataIdentifiers> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListCustomDataIdentifiersRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("macie2:ListCustomDataIdentifiers", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListCustomDataIdentifiersRequest,
        _: Allowed<()>,
    ) -> Result<ListCustomDataIdentifiersResponse, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        let page = (input.max_results, input.next_token.as_deref());
        let paging = paging::<ListCustomDataIdentifiers>(cx, page, LONG_LIST_MAX, &[])?;
        let rows =
            CUSTOMS.range(cx, &[&account, &region], None, CUSTOM_MAX, Order::Forward).await?;
        let mut all: Vec<_> = rows.into_iter().map(|(_, custom)| custom).collect();
        all.retain(|custom| !custom.is_deleted && paging.is_ahead(&custom.id));
        let page = paging.cut(all, |custom| custom.id.clone())?;
        let items = page.items.into_iter().map(|custom| CustomDataIdentifierSummary {
            arn: Some(custom.arn()),
            created_at: Some(Timestamp::from_unix_ms(custom.created_ms)),
            description: custom.description,
            id: Some(custom.id),
            name: Some(custom.name),
        });
        Ok(ListCustomDataIdentifiersResponse {
            items: Some(items.collect()),
            next_token: page.next,
        })
    }
}
