//! `AddClientIDToOpenIDConnectProvider`: another audience that tokens of a provider may be for.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddClientIDToOpenIDConnectProvider.html>

use api_iam::AddClientIDToOpenIDConnectProviderRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::oidc_provider::ProviderLookup;
use crate::{Iam, oidc_provider};

impl Handler<api_iam::AddClientIDToOpenIDConnectProvider> for Iam {
    type Touches = Touch<ProviderLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &AddClientIDToOpenIDConnectProviderRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = ProviderLookup::load(cx, &input.open_id_connect_provider_arn).await?;
        let access = found.access("iam:AddClientIDToOpenIDConnectProvider");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &AddClientIDToOpenIDConnectProviderRequest,
        allowed: Allowed<ProviderLookup>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut provider = allowed.into_inner().into_record()?;
        oidc_provider::add_client_id(&mut provider, &input.client_id)?;
        oidc_provider::save(cx, &provider)?;
        Ok(Empty {})
    }
}
