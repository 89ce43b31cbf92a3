//! `UntagOpenIDConnectProvider`: takes tags of an identity provider away.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagOpenIDConnectProvider.html>

use api_iam::UntagOpenIDConnectProviderRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::oidc_provider::ProviderLookup;
use crate::{Iam, oidc_provider, tags};

impl Handler<api_iam::UntagOpenIDConnectProvider> for Iam {
    type Touches = Touch<ProviderLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagOpenIDConnectProviderRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = ProviderLookup::load(cx, &input.open_id_connect_provider_arn).await?;
        let access =
            found.access("iam:UntagOpenIDConnectProvider").tag_keys(input.tag_keys.iter().cloned());
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagOpenIDConnectProviderRequest,
        allowed: Allowed<ProviderLookup>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut provider = allowed.into_inner().into_record()?;
        tags::take(&mut provider.tags, &input.tag_keys);
        oidc_provider::save(cx, &provider)?;
        Ok(Empty {})
    }
}
