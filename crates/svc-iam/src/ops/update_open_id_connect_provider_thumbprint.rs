//! `UpdateOpenIDConnectProviderThumbprint`: replaces the certificates that stand for a provider's host
//! where no known authority does.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateOpenIDConnectProviderThumbprint.html>

use api_iam::UpdateOpenIDConnectProviderThumbprintRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::oidc_provider::ProviderLookup;
use crate::{Iam, oidc_provider};

impl Handler<api_iam::UpdateOpenIDConnectProviderThumbprint> for Iam {
    type Touches = Touch<ProviderLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateOpenIDConnectProviderThumbprintRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = ProviderLookup::load(cx, &input.open_id_connect_provider_arn).await?;
        let access = found.access("iam:UpdateOpenIDConnectProviderThumbprint");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateOpenIDConnectProviderThumbprintRequest,
        allowed: Allowed<ProviderLookup>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut provider = allowed.into_inner().into_record()?;
        provider.thumbprints = oidc_provider::thumbprints(&input.thumbprint_list)?;
        oidc_provider::save(cx, &provider)?;
        Ok(Empty {})
    }
}
