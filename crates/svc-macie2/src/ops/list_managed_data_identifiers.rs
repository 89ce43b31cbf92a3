//! ListManagedDataIdentifiers: <https://docs.aws.amazon.com/macie/latest/APIReference/managed-data-identifiers-list.html>

use api_macie2::{
    ListManagedDataIdentifiers, ListManagedDataIdentifiersRequest,
    ListManagedDataIdentifiersResponse,
};
use api_macie2::{ManagedDataIdentifierSummary, SensitiveDataItemCategory};
use discovery::identifiers;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::limits::LONG_LIST_MAX;
use crate::page::paging;
use crate::session::require;

impl Handler<ListManagedDataIdentifiers> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListManagedDataIdentifiersRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("macie2:ListManagedDataIdentifiers", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListManagedDataIdentifiersRequest,
        _: Allowed<()>,
    ) -> Result<ListManagedDataIdentifiersResponse, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        let page = (None, input.next_token.as_deref());
        let paging = paging::<ListManagedDataIdentifiers>(cx, page, LONG_LIST_MAX, &[])?;
        let mut all: Vec<_> =
            identifiers().filter(|identifier| paging.is_ahead(identifier.id)).collect();
        all.sort_by_key(|identifier| identifier.id);
        let page = paging.cut(all, |identifier| identifier.id.to_owned())?;
        let items = page.items.into_iter().map(|identifier| ManagedDataIdentifierSummary {
            category: Some(SensitiveDataItemCategory::from(identifier.category.name())),
            id: Some(identifier.id.to_owned()),
        });
        Ok(ListManagedDataIdentifiersResponse {
            items: Some(items.collect()),
            next_token: page.next,
        })
    }
}
