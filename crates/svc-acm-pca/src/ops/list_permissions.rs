//! ListPermissions: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_ListPermissions.html>

use api_acm_pca::{ListPermissions, ListPermissionsRequest, ListPermissionsResponse, Permission};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;

use crate::AcmPca;
use crate::find::{Found, touch};
use crate::page::paging;
use crate::resource_policy::shown;

impl Handler<ListPermissions> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListPermissionsRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_authority_arn, "acm-pca:ListPermissions").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListPermissionsRequest,
        found: Allowed<Found>,
    ) -> Result<ListPermissionsResponse, Failure> {
        let authority = found.into_inner().present()?;
        authority.require_there()?;
        let arn = authority.arn();
        let asked = (input.max_results, input.next_token.as_deref());
        let paging = paging::<ListPermissions>(cx, asked, &[arn.as_str()])?;
        let policy = match &authority.policy {
            Some(stored) => Some(shown(cx, stored).await?),
            None => None,
        };
        let permissions = authority.permissions.iter().map(|held| {
            let name = [held.principal.as_str(), "/", &held.source_account].concat();
            let shown = Permission {
                certificate_authority_arn: Some(arn.clone()),
                created_at: Some(Timestamp::from_unix_ms(held.created_ms)),
                principal: Some(held.principal.clone()),
                source_account: Some(held.source_account.to_string()),
                actions: Some(held.actions.iter().map(|it| it.as_str().into()).collect()),
                policy: policy.clone(),
            };
            (name, shown)
        });
        let page = paging.items(permissions.collect())?;
        Ok(ListPermissionsResponse { permissions: Some(page.items), next_token: page.next })
    }
}
