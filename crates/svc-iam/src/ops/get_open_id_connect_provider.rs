//! `GetOpenIDConnectProvider`: an identity provider.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOpenIDConnectProvider.html>

use api_iam::{GetOpenIDConnectProviderRequest, GetOpenIDConnectProviderResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;

use crate::oidc_provider::ProviderLookup;
use crate::{Iam, tags};

impl Handler<api_iam::GetOpenIDConnectProvider> for Iam {
    type Touches = Touch<ProviderLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetOpenIDConnectProviderRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = ProviderLookup::load(cx, &input.open_id_connect_provider_arn).await?;
        let access = found.access("iam:GetOpenIDConnectProvider");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        _cx: &mut Ctx,
        _input: &GetOpenIDConnectProviderRequest,
        allowed: Allowed<ProviderLookup>,
    ) -> Result<GetOpenIDConnectProviderResponse, Failure> {
        let provider = allowed.into_inner().into_record()?;
        Ok(GetOpenIDConnectProviderResponse {
            tags: Some(tags::wire(&provider.tags)),
            url: Some(provider.issuer),
            client_id_list: Some(provider.client_ids),
            thumbprint_list: Some(provider.thumbprints),
            create_date: Some(Timestamp::from_unix_ms(provider.created_at_ms)),
            ..GetOpenIDConnectProviderResponse::default()
        })
    }
}
