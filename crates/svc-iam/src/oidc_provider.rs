//! Identity providers that speak OpenID Connect, as an account registers them.

use std::collections::BTreeSet;

use engine::{Access, Ctx, Failure, View, Writer};
use identity::records::{OIDC_PROVIDERS, OidcProviderRecord, oidc_provider_arn};
use names::{AccountId, ArnNamespace};
use store::Order;

use crate::errors::{invalid_input, limit_exceeded, no_such_entity, quota_exceeded};
use crate::federation::IssuerFault;
use crate::tags;

/// The most providers of an account.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>
pub(crate) const PROVIDERS_MAX: usize = 100;

/// The most audiences of a provider.
const CLIENT_IDS_MAX: usize = 100;

/// The most certificates of a provider.
const THUMBPRINTS_MAX: usize = 5;

/// The provider that a request names by its ARN, perhaps nothing.
#[derive(Debug)]
pub struct ProviderLookup {
    account: AccountId,
    arn: String,
    record: Option<OidcProviderRecord>,
}

impl ProviderLookup {
    /// Looks up `arn` in the caller's account.
    pub(crate) async fn load(cx: &mut View<'_>, arn: &str) -> Result<Self, Failure> {
        let account = cx.account().clone();
        let issuer = ArnNamespace::split(arn)
            .filter(|(space, _)| *space == ArnNamespace::global("iam", account.as_str()))
            .and_then(|(_, resource)| resource.strip_prefix("oidc-provider/"));
        let record = match issuer {
            Some(issuer) => OIDC_PROVIDERS.get(cx, &[account.as_str(), issuer]).await?,
            None => None,
        };
        Ok(Self { account, arn: arn.to_owned(), record })
    }

    /// `action` on it, with its tags as condition keys.
    pub(crate) fn access(&self, action: &'static str) -> Access {
        let own = self.record.as_ref().map(OidcProviderRecord::arn);
        // What is not of this account is judged as a name that nothing has.
        let arn = own.unwrap_or_else(|| match names::Arn::parse(&self.arn) {
            Ok(_) => self.arn.clone(),
            Err(_) => oidc_provider_arn(&self.account, &self.arn),
        });
        let access = Access::new(action, arn, &self.account);
        self.record.iter().fold(access, |access, record| tags::held(access, &record.tags))
    }

    /// The record itself, or `NoSuchEntity`.
    pub(crate) fn into_record(self) -> Result<OidcProviderRecord, Failure> {
        let Self { arn, record, .. } = self;
        record.ok_or_else(|| {
            no_such_entity(format!("OpenIDConnect Provider not found for arn {arn}"))
        })
    }

    /// Whether there is one.
    pub(crate) const fn is_there(&self) -> bool {
        self.record.is_some()
    }
}

/// Writes a provider, new or changed.
pub(crate) fn save(cx: &mut Writer<'_>, provider: &OidcProviderRecord) -> Result<(), Failure> {
    let key = [provider.account.as_str(), &provider.issuer];
    Ok(OIDC_PROVIDERS.put(cx.tx_mut(), &key, provider)?)
}

/// Removes a provider. Its tokens open nothing any more; sessions that they opened last on.
pub(crate) fn remove(cx: &mut Writer<'_>, provider: &OidcProviderRecord) {
    OIDC_PROVIDERS.delete(cx.tx_mut(), &[provider.account.as_str(), &provider.issuer]);
}

/// Refuses another provider than an account may have.
pub(crate) async fn check_room(cx: &mut Ctx) -> Result<(), Failure> {
    let account = cx.account().clone();
    let key = [account.as_str()];
    let found = OIDC_PROVIDERS.range(cx, &key, None, PROVIDERS_MAX, Order::Forward).await?;
    if found.len() >= PROVIDERS_MAX {
        return Err(quota_exceeded("OpenIDConnectProvidersPerAccount", PROVIDERS_MAX));
    }
    Ok(())
}

/// The audiences of a request, each once.
pub(crate) fn client_ids(asked: &[String]) -> Result<Vec<String>, Failure> {
    let mut seen = BTreeSet::new();
    let ids: Vec<String> = asked.iter().filter(|id| seen.insert(id.as_str())).cloned().collect();
    if ids.len() > CLIENT_IDS_MAX {
        return Err(too_many_client_ids());
    }
    Ok(ids)
}

/// Adds an audience; one that is there is nothing to tell.
pub(crate) fn add_client_id(provider: &mut OidcProviderRecord, id: &str) -> Result<(), Failure> {
    if provider.client_ids.iter().any(|known| known == id) {
        return Ok(());
    }
    if provider.client_ids.len() >= CLIENT_IDS_MAX {
        return Err(too_many_client_ids());
    }
    provider.client_ids.push(id.to_owned());
    Ok(())
}

fn too_many_client_ids() -> Failure {
    limit_exceeded(format!(
        "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: {CLIENT_IDS_MAX}"
    ))
}

/// The certificates of a request: SHA-1 each, 40 hexadecimal digits.
pub(crate) fn thumbprints(asked: &[String]) -> Result<Vec<String>, Failure> {
    if asked.len() > THUMBPRINTS_MAX {
        return Err(invalid_input("Thumbprint list must contain fewer than 5 entries."));
    }
    let is_hex = |text: &String| text.len() == 40 && text.bytes().all(|it| it.is_ascii_hexdigit());
    if !asked.iter().all(is_hex) {
        return Err(invalid_input("Invalid thumbprint"));
    }
    Ok(asked.iter().map(|text| text.to_ascii_lowercase()).collect())
}

/// The answer where a provider without thumbprints cannot be asked for its certificate.
pub(crate) fn unreachable(issuer: &str, fault: &IssuerFault) -> Failure {
    api_iam::errors::open_id_idp_communication_error_exception(format!(
        "Please check the provider url https://{issuer}: {fault}. Give a ThumbprintList, or let this server \
         call the provider."
    ))
    .into()
}
