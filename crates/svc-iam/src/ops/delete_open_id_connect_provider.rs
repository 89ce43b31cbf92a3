//! `DeleteOpenIDConnectProvider`: takes an identity provider away. Roles that trust it can no longer be assumed
//! by its tokens; one that is gone already is nothing to tell.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html>

use api_iam::DeleteOpenIDConnectProviderRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::oidc_provider::ProviderLookup;
use crate::{Iam, oidc_provider};

impl Handler<api_iam::DeleteOpenIDConnectProvider> for Iam {
    type Touches = Touch<ProviderLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteOpenIDConnectProviderRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = ProviderLookup::load(cx, &input.open_id_connect_provider_arn).await?;
        let access = found.access("iam:DeleteOpenIDConnectProvider");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &DeleteOpenIDConnectProviderRequest,
        allowed: Allowed<ProviderLookup>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        if allowed.is_there() {
            oidc_provider::remove(cx, &allowed.into_inner().into_record()?);
        }
        Ok(Empty {})
    }
}
