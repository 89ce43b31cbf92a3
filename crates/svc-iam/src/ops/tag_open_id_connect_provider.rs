//! `TagOpenIDConnectProvider`: sets tags of an identity provider.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagOpenIDConnectProvider.html>

use api_iam::TagOpenIDConnectProviderRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::oidc_provider::ProviderLookup;
use crate::{Iam, oidc_provider, tags};

impl Handler<api_iam::TagOpenIDConnectProvider> for Iam {
    type Touches = Touch<ProviderLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagOpenIDConnectProviderRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = ProviderLookup::load(cx, &input.open_id_connect_provider_arn).await?;
        let access = tags::requested(found.access("iam:TagOpenIDConnectProvider"), &input.tags);
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagOpenIDConnectProviderRequest,
        allowed: Allowed<ProviderLookup>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut provider = allowed.into_inner().into_record()?;
        tags::add(&mut provider.tags, &input.tags)?;
        oidc_provider::save(cx, &provider)?;
        Ok(Empty {})
    }
}
