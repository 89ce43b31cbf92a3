//! `CreateOpenIDConnectProvider`: registers an identity provider, whose tokens roles may then trust.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html>
//!
//! # Differs from AWS
//! Trusted identity propagation (`ContextProvider`, `IdentityCenterInstanceArn`) is refused.

use std::collections::BTreeMap;

use api_iam::{CreateOpenIDConnectProviderRequest, CreateOpenIDConnectProviderResponse};
use engine::{Access, Allowed, Ctx, Failure, StagedHandler, Touch, View};
use identity::records::{OidcProviderRecord, oidc_provider_arn};

use crate::errors::{already_exists, invalid_input, validation};
use crate::federation::issuer_of_url;
use crate::oidc_provider::{self, ProviderLookup};
use crate::{Iam, tags};

impl StagedHandler<api_iam::CreateOpenIDConnectProvider> for Iam {
    type Touches = Touch<ProviderLookup>;
    /// The certificates that stand for the provider.
    type Staged = Vec<String>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateOpenIDConnectProviderRequest,
    ) -> Result<Self::Touches, Failure> {
        let arn = oidc_provider_arn(cx.account(), issuer(input)?);
        let found = ProviderLookup::load(cx, &arn).await?;
        let tags = input.tags.as_deref().unwrap_or_default();
        let access = |action| tags::requested(Access::new(action, arn.clone(), cx.account()), tags);
        let touch = Touch::new(found, access("iam:CreateOpenIDConnectProvider"));
        Ok(match tags.is_empty() {
            true => touch,
            false => touch.and(access("iam:TagOpenIDConnectProvider")),
        })
    }

    /// Asks the provider for its certificate where the request names none.
    async fn stage(
        &self,
        _cx: &mut Ctx,
        input: &CreateOpenIDConnectProviderRequest,
        allowed: &Allowed<ProviderLookup>,
    ) -> Result<Vec<String>, Failure> {
        if input.context_provider.is_some() || input.identity_center_instance_arn.is_some() {
            return Err(invalid_input("Trusted identity propagation is not supported."));
        }
        must_be_free(allowed, input)?;
        if let Some(asked) = &input.thumbprint_list {
            return oidc_provider::thumbprints(asked);
        }
        let issuer = issuer(input)?;
        let shown = self.issuers.thumbprint(issuer).await;
        let shown = shown.map_err(|fault| oidc_provider::unreachable(issuer, &fault))?;
        Ok(shown.into_iter().collect())
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateOpenIDConnectProviderRequest,
        allowed: Allowed<ProviderLookup>,
        thumbprints: &Vec<String>,
    ) -> Result<CreateOpenIDConnectProviderResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        must_be_free(&allowed, input)?;
        oidc_provider::check_room(cx).await?;
        let mut provider = OidcProviderRecord {
            account: cx.account().clone(),
            issuer: issuer(input)?.to_owned(),
            client_ids: oidc_provider::client_ids(
                input.client_id_list.as_deref().unwrap_or_default(),
            )?,
            thumbprints: thumbprints.clone(),
            created_at_ms: cx.now().truncated_to_seconds().unix_ms(),
            tags: BTreeMap::new(),
        };
        tags::add(&mut provider.tags, input.tags.as_deref().unwrap_or_default())?;
        oidc_provider::save(cx, &provider)?;
        Ok(CreateOpenIDConnectProviderResponse {
            open_id_connect_provider_arn: Some(provider.arn()),
            tags: tags::wire_if_any(&provider.tags),
        })
    }
}

fn issuer(input: &CreateOpenIDConnectProviderRequest) -> Result<&str, Failure> {
    issuer_of_url(&input.url).ok_or_else(|| validation("Invalid Open ID Connect Provider URL"))
}

fn must_be_free(
    found: &ProviderLookup,
    input: &CreateOpenIDConnectProviderRequest,
) -> Result<(), Failure> {
    match found.is_there() {
        true => Err(already_exists(format!("Provider with url {} already exists.", input.url))),
        false => Ok(()),
    }
}
