//! `AssumeRoleWithWebIdentity`: temporary credentials of a role for whoever an identity provider vouches
//! for, if the role's trust policy agrees. The token says who calls; the request has no signature.
//!
//! <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html>
//!
//! # Differs from AWS
//! Every provider is one that the account has registered: none is known without that. Access tokens of
//! OAuth 2.0 (`ProviderId`) are refused. `IDPRejectedClaim` is never answered.

use std::sync::Arc;

use api_sts::{
    AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityResponse, AssumedRoleUser, Tag,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, ResourceGuard, Touch, View};
use identity::records::{OIDC_PROVIDERS, OidcProviderRecord, RoleRecord};
use identity::{Caller, Federation, PackedClaims, SessionKind, WebIdentity};
use names::{AccountId, PrincipalArn};
use policy::{Policy, PolicyKind};
use serde_json::json;
use stdx::Timestamp;

use super::issue::{Grant, issue, packed_size, refuse_token_size, session_policies};
use super::role::{TRUSTS_NOBODY, find, seconds};
use super::session_tags::SessionTags;
use super::web_identity::{invalid_token, untrusted};
use super::{Sts, validation};
use crate::federation::{Claims, WebToken};

/// How far the clock of an issuer may be before ours, in seconds.
const CLOCK_SKEW_SECONDS: i64 = 300;

/// The longest subject of a token, in characters.
const SUBJECT_CHARS_MAX: usize = 255;

/// A role, and who wants to assume it.
#[derive(Debug)]
pub struct Bearer {
    role: Option<RoleRecord>,
    identity: WebIdentity,
    tags: SessionTags,
    source_identity: Option<String>,
}

impl Handler<api_sts::AssumeRoleWithWebIdentity> for Sts {
    type Touches = Touch<Bearer>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &AssumeRoleWithWebIdentityRequest,
    ) -> Result<Self::Touches, Failure> {
        if input.provider_id.is_some() {
            return Err(validation("ProviderId is not allowed with an OpenID Connect ID token."));
        }
        refuse_token_size(input.minimum_session_token_size)?;
        let token = WebToken::parse(input.web_identity_token.reveal()).map_err(invalid_token)?;
        let (account, role) = find(cx, &input.role_arn).await?;
        let provider = provider(cx, &account, token.issuer()).await?;
        let audience = token.audience(&provider.client_ids).map(str::to_owned);
        let audience = audience.ok_or_else(|| refused("Incorrect token audience"))?;
        let now = cx.now();
        let verified = self.issuers.verify(&provider, token, now).await;
        let claims = verified.map_err(|distrust| untrusted(&provider, distrust))?;
        check_times(&claims, now)?;
        if claims.subject.chars().count() > SUBJECT_CHARS_MAX {
            return Err(refused("The subject of the token is longer than 255 characters"));
        }
        let identity =
            WebIdentity { provider: provider.arn(), audience, subject: claims.subject.clone() };
        cx.identify(Caller::web_identity(identity.clone()))?;
        let trust = role.as_ref().map_or(TRUSTS_NOBODY, |role| role.trust.as_str());
        let trust = cx.policies().compile(PolicyKind::RoleTrust, trust)?;
        let tags = session_tags(cx.caller(), &claims)?;
        let source_identity = source_identity(&claims)?;
        let bearer = Bearer { role, identity, tags, source_identity };
        let check =
            TrustCheck { input, account: &account, bearer: &bearer, claims: &claims, trust };
        let mut accesses = vec![check.access("sts:AssumeRoleWithWebIdentity")];
        if !bearer.tags.tags.is_empty() {
            accesses.push(check.access("sts:TagSession"));
        }
        if bearer.source_identity.is_some() {
            accesses.push(check.access("sts:SetSourceIdentity"));
        }
        let mut accesses = accesses.into_iter();
        let first = accesses.next().ok_or_else(|| Failure::Internal("no access".to_owned()))?;
        Ok(accesses.fold(Touch::new(bearer, first), Touch::and))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &AssumeRoleWithWebIdentityRequest,
        allowed: Allowed<Bearer>,
    ) -> Result<AssumeRoleWithWebIdentityResponse, Failure> {
        let Bearer { role, identity, tags, source_identity } = allowed.into_inner();
        let role = role.ok_or_else(|| {
            Failure::Internal(format!("`{}` does not exist and was allowed", input.role_arn))
        })?;
        let account = role.account.clone();
        let arns = input.policy_arns.as_deref().unwrap_or_default();
        let policies = session_policies(cx, &account, input.policy.as_deref(), arns).await?;
        let packed =
            PackedClaims { tags: tags.tags, transitive_tag_keys: tags.transitive_keys, ..policies };
        let packed_policy_size = packed_size(&packed);
        let name = &input.role_session_name;
        let grant = Grant {
            kind: SessionKind::Role(role.id.to_string()),
            account: &account,
            name,
            seconds: seconds(&role, input.duration_seconds)?,
            mfa_at_ms: None,
            source_identity: source_identity.clone(),
            federation: Some(Federation { provider: identity.provider.clone() }),
            packed,
        };
        let credentials = issue(cx, grant)?;
        let arn = PrincipalArn::assumed_role(&account, &role.name, name)
            .map_err(|error| validation(error.to_string()))?;
        let assumed_role_id = format!("{}:{name}", role.id);
        cx.audit.response(json!({
            "credentials": {
                "accessKeyId": credentials.access_key_id,
                "expiration": credentials.expiration.iso8601(),
            },
            "subjectFromWebIdentityToken": identity.subject,
            "assumedRoleUser": { "assumedRoleId": assumed_role_id, "arn": arn.as_str() },
            "provider": identity.provider,
            "audience": identity.audience,
        }));
        Ok(AssumeRoleWithWebIdentityResponse {
            credentials: Some(credentials),
            subject_from_web_identity_token: Some(identity.subject),
            assumed_role_user: Some(AssumedRoleUser {
                assumed_role_id,
                arn: arn.as_str().to_owned(),
            }),
            packed_policy_size,
            provider: Some(identity.provider),
            audience: Some(identity.audience),
            source_identity,
            ..AssumeRoleWithWebIdentityResponse::default()
        })
    }
}

/// What every check of this request has in common.
struct TrustCheck<'a> {
    input: &'a AssumeRoleWithWebIdentityRequest,
    account: &'a AccountId,
    bearer: &'a Bearer,
    claims: &'a Claims,
    trust: Arc<Policy>,
}

impl TrustCheck<'_> {
    fn access(&self, action: &'static str) -> Access {
        let Self { input, account, bearer, claims, trust } = self;
        let Bearer { role, identity, tags, source_identity } = bearer;
        let issuer = issuer_name(claims);
        // No one without credentials learns whether a role exists, or why it is not his.
        let access = Access::new(action, input.role_arn.clone(), account)
            .guarded_by(ResourceGuard::RoleTrust(Arc::clone(trust)))
            .concealed_by(format!("Not authorized to perform {action}"))
            .key("sts:RoleSessionName", input.role_session_name.clone())
            .key_if("sts:SourceIdentity", source_identity.clone())
            .key_if("sts:DurationSeconds", input.duration_seconds.map(|it| it.to_string()))
            .keys("sts:TransitiveTagKeys", tags.transitive_keys.iter().cloned())
            .request_tags(tags.tags.iter().map(|(key, value)| (key.as_str(), value.as_str())))
            .key(format!("{issuer}:sub"), identity.subject.clone())
            .key(format!("{issuer}:aud"), identity.audience.clone())
            .keys(format!("{issuer}:amr"), claims.methods.iter().cloned());
        let access = further_claims(issuer).iter().fold(access, |access, name| {
            access.key_if(format!("{issuer}:{name}"), claims.text_of(name))
        });
        match role {
            Some(role) => crate::tags::held(access, &role.tags),
            None => access.absent(),
        }
    }
}

/// The claims beyond `sub`, `aud` and `amr` that trust policies may ask for, of issuers that many accounts
/// share.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif>
fn further_claims(issuer: &str) -> &'static [&'static str] {
    match issuer {
        "token.actions.githubusercontent.com" => &[
            "actor",
            "actor_id",
            "enterprise_id",
            "environment",
            "job_workflow_ref",
            "ref",
            "repository",
            "repository_id",
            "workflow",
        ],
        "accounts.google.com" => &["email"],
        _ => &[],
    }
}

/// The issuer as condition keys begin with it: without `https://`.
fn issuer_name(claims: &Claims) -> &str {
    claims.issuer.strip_prefix("https://").unwrap_or(&claims.issuer)
}

/// The provider of `issuer` in the account of the role.
async fn provider(
    cx: &mut View<'_>,
    account: &AccountId,
    issuer: &str,
) -> Result<OidcProviderRecord, Failure> {
    let name = issuer.strip_prefix("https://");
    let found = match name {
        Some(name) => OIDC_PROVIDERS.get(cx, &[account.as_str(), name]).await?,
        None => None,
    };
    found.ok_or_else(|| {
        refused(format!("No OpenIDConnect provider found in your account for {issuer}"))
    })
}

fn check_times(claims: &Claims, now: Timestamp) -> Result<(), Failure> {
    let now = now.unix_seconds();
    let latest = now.saturating_add(CLOCK_SKEW_SECONDS);
    if claims.expires_at <= now {
        let expires_at = claims.expires_at;
        return Err(api_sts::errors::expired_token_exception(format!(
            "Token expired: current date/time {now} must be before the expiration date/time {expires_at}"
        ))
        .into());
    }
    if claims.not_before.is_some_and(|at| at > latest) || claims.issued_at > latest {
        return Err(refused("The ID Token provided is not valid yet"));
    }
    Ok(())
}

fn session_tags(caller: &Caller, claims: &Claims) -> Result<SessionTags, Failure> {
    let tag = |(key, value): &(String, String)| Tag { key: key.clone(), value: value.clone() };
    let tags: Vec<Tag> = claims.tags.iter().map(tag).collect();
    SessionTags::new(caller, &tags, &claims.transitive_tag_keys)
}

/// The source identity that the token sets: 2 to 64 characters, as the request of AssumeRole has it.
fn source_identity(claims: &Claims) -> Result<Option<String>, Failure> {
    let Some(identity) = &claims.source_identity else { return Ok(None) };
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "_+=,.@-".contains(letter);
    if !(2..=64).contains(&identity.chars().count()) || !identity.chars().all(is_plain) {
        return Err(refused("The source identity of the token is not valid"));
    }
    Ok(Some(identity.clone()))
}

fn refused(text: impl Into<String>) -> Failure {
    api_sts::errors::invalid_identity_token_exception(text).into()
}
