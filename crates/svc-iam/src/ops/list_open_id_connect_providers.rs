//! `ListOpenIDConnectProviders`: the identity providers of the account, all of them.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviders.html>

use api_iam::{
    ListOpenIDConnectProvidersRequest, ListOpenIDConnectProvidersResponse,
    OpenIDConnectProviderListEntry,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{OIDC_PROVIDERS, oidc_provider_arn};

use crate::Iam;
use crate::page::all_rows;

impl Handler<api_iam::ListOpenIDConnectProviders> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &ListOpenIDConnectProvidersRequest,
    ) -> Result<Self::Touches, Failure> {
        let account = cx.account().clone();
        let resource = oidc_provider_arn(&account, "");
        Ok(Touch::new(
            (),
            engine::Access::new("iam:ListOpenIDConnectProviders", resource, &account),
        ))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &ListOpenIDConnectProvidersRequest,
        _allowed: Allowed<()>,
    ) -> Result<ListOpenIDConnectProvidersResponse, Failure> {
        let account = cx.account().clone();
        let rows = all_rows(cx, &OIDC_PROVIDERS, &[account.as_str()]).await?;
        let entry =
            |provider: identity::records::OidcProviderRecord| OpenIDConnectProviderListEntry {
                arn: Some(provider.arn()),
                ..OpenIDConnectProviderListEntry::default()
            };
        let list = rows.into_iter().map(|(_, provider)| entry(provider)).collect();
        Ok(ListOpenIDConnectProvidersResponse { open_id_connect_provider_list: Some(list) })
    }
}
