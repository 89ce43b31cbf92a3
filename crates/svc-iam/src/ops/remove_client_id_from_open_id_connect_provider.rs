//! `RemoveClientIDFromOpenIDConnectProvider`: takes an audience away; one that is gone already is nothing
//! to tell.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveClientIDFromOpenIDConnectProvider.html>

use api_iam::RemoveClientIDFromOpenIDConnectProviderRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::oidc_provider::ProviderLookup;
use crate::{Iam, oidc_provider};

impl Handler<api_iam::RemoveClientIDFromOpenIDConnectProvider> for Iam {
    type Touches = Touch<ProviderLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RemoveClientIDFromOpenIDConnectProviderRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = ProviderLookup::load(cx, &input.open_id_connect_provider_arn).await?;
        let access = found.access("iam:RemoveClientIDFromOpenIDConnectProvider");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RemoveClientIDFromOpenIDConnectProviderRequest,
        allowed: Allowed<ProviderLookup>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut provider = allowed.into_inner().into_record()?;
        provider.client_ids.retain(|known| *known != input.client_id);
        oidc_provider::save(cx, &provider)?;
        Ok(Empty {})
    }
}
