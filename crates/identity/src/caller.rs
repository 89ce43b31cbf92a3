//! Who is calling: the principal, its session and every policy that binds it.

use std::collections::BTreeMap;
use std::sync::Arc;

use names::{AccountId, UniqueId};
use policy::{Attached, Context, Principal, PrincipalKind};
use stdx::Timestamp;

use crate::claims::Federation;
use crate::organization::Organization;
use crate::records::KeyOwner;

/// The policies that belong to the caller, compiled.
#[derive(Debug, Clone, Default)]
pub struct PrincipalPolicies {
    /// Inline, attached and, for a user, those of its groups.
    pub identity: Vec<Attached>,
    /// The permissions boundary.
    pub boundary: Option<Attached>,
    /// The session policies; some where any were passed when the session was made.
    pub session: Option<Vec<Attached>>,
}

/// What a session was made from: CloudTrail's `sessionIssuer`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionIssuer {
    /// `Role`, `IAMUser` or `Root`.
    pub kind: &'static str,
    /// The unique id of the role or user; root's is the account.
    pub principal_id: String,
    /// Its ARN, path included.
    pub arn: String,
    /// Its account.
    pub account: AccountId,
    /// Its name; none for root.
    pub user_name: Option<String>,
}

/// What temporary credentials add to a caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// What the session was made from.
    pub issuer: SessionIssuer,
    /// The session's name; empty for GetSessionToken, which has none.
    pub name: String,
    /// When it was made: `aws:TokenIssueTime`.
    pub created_at: Timestamp,
    /// When it ends.
    pub expires_at: Timestamp,
    /// When the caller proved a second factor, if at all.
    pub mfa_at: Option<Timestamp>,
    /// The source identity, which no later session of the chain can change.
    pub source_identity: Option<String>,
    /// The identity provider that vouched for whoever made the session with a token.
    pub federation: Option<Federation>,
    /// The session tags.
    pub tags: BTreeMap<String, String>,
    /// The keys of the session tags that the next session of the chain inherits.
    pub transitive_tag_keys: Vec<String>,
}

/// The bearer of an identity provider's token, which was verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebIdentity {
    /// The ARN of the provider.
    pub provider: String,
    /// Whom the token is for: the audience that the provider is registered with.
    pub audience: String,
    /// Whom the token is about, in the provider's words.
    pub subject: String,
}

/// The caller of a request, with all that is needed to authorise and to record it.
#[derive(Debug, Clone)]
pub struct Caller {
    /// The caller as the policy engine sees it.
    pub principal: Principal,
    /// Its account; none for anonymous callers and services.
    pub account: Option<AccountId>,
    /// The access key that signed.
    pub access_key_id: Option<String>,
    /// The user's name; the role session's name for sessions of roles. None for root.
    pub user_name: Option<String>,
    /// What its token says, where that and no signature says who calls.
    pub web_identity: Option<WebIdentity>,
    /// What temporary credentials add.
    pub session: Option<Session>,
    /// The policies that bind it.
    pub policies: PrincipalPolicies,
    /// The tags of the user or role, overlaid by session tags.
    pub tags: BTreeMap<String, String>,
    /// The organisation of its account.
    pub organization: Option<Arc<Organization>>,
}

impl Caller {
    /// When the caller proved a second factor; none for federated users, who cannot.
    #[must_use]
    pub fn mfa_at(&self) -> Option<Timestamp> {
        let can_prove = self.principal.kind() != PrincipalKind::FederatedUser;
        self.session.as_ref().filter(|_| can_prove).and_then(|session| session.mfa_at)
    }

    /// Whose long-term credentials signed: a user's or the root user's; none for sessions and others.
    #[must_use]
    pub fn long_term_owner(&self) -> Option<KeyOwner> {
        match (self.principal.kind(), &self.session) {
            (PrincipalKind::Root, None) => Some(KeyOwner::Root),
            (PrincipalKind::User, None) => {
                UniqueId::parse(self.principal.unique_id()?).ok().map(KeyOwner::User)
            }
            _ => None,
        }
    }

    /// The caller of an unsigned request.
    #[must_use]
    pub fn anonymous() -> Self {
        Self::without_account(Principal::anonymous())
    }

    /// Whoever sent a request that names an access key and does not prove to have its secret: a stranger
    /// that may do nothing, told of to the account that the key is of, where that is known.
    #[must_use]
    pub fn unproven(access_key_id: String, account: Option<AccountId>) -> Self {
        Self { account, access_key_id: Some(access_key_id), ..Self::anonymous() }
    }

    /// A service of the product that acts of its own accord, such as `cloudtrail.amazonaws.com`.
    #[must_use]
    pub fn service(name: &str) -> Self {
        Self::without_account(Principal::service(name))
    }

    /// The bearer of a token, while it assumes a role.
    #[must_use]
    pub fn web_identity(identity: WebIdentity) -> Self {
        Self {
            user_name: Some(identity.subject.clone()),
            web_identity: Some(identity.clone()),
            ..Self::without_account(Principal::web_identity(&identity.provider))
        }
    }

    fn without_account(principal: Principal) -> Self {
        Self {
            principal,
            account: None,
            access_key_id: None,
            user_name: None,
            web_identity: None,
            session: None,
            policies: PrincipalPolicies::default(),
            tags: BTreeMap::new(),
            organization: None,
        }
    }

    /// Whether the request was unsigned.
    #[must_use]
    pub fn is_anonymous(&self) -> bool {
        self.principal.kind() == PrincipalKind::Anonymous
    }

    /// Whether the caller is a service of the product that acts of its own accord.
    #[must_use]
    pub fn is_service(&self) -> bool {
        self.principal.kind() == PrincipalKind::Service
    }

    /// Whether the caller is the root user of its account.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.principal.kind() == PrincipalKind::Root
    }

    /// Whether the caller signs with temporary credentials.
    #[must_use]
    pub const fn is_session(&self) -> bool {
        self.session.is_some()
    }

    /// The ARN that GetCallerIdentity and error texts print.
    #[must_use]
    pub fn arn(&self) -> &str {
        self.principal.arn()
    }

    /// `aws:userid`: what GetCallerIdentity calls `UserId` and CloudTrail `principalId`.
    #[must_use]
    pub fn user_id(&self) -> String {
        let account = self.account.as_ref().map_or("", AccountId::as_str);
        let session = self.session.as_ref().map_or("", |session| session.name.as_str());
        match self.principal.kind() {
            PrincipalKind::Anonymous => "anonymous".to_owned(),
            PrincipalKind::Root => account.to_owned(),
            PrincipalKind::User => self.principal.unique_id().unwrap_or_default().to_owned(),
            PrincipalKind::FederatedUser => format!("{account}:{session}"),
            PrincipalKind::RoleSession | PrincipalKind::ServiceLinkedRole => {
                format!("{}:{session}", self.principal.unique_id().unwrap_or_default())
            }
            PrincipalKind::WebIdentity => match &self.web_identity {
                Some(WebIdentity { provider, audience, subject }) => {
                    format!("{provider}:{audience}:{subject}")
                }
                None => self.principal.arn().to_owned(),
            },
            PrincipalKind::Saml | PrincipalKind::Service => self.principal.arn().to_owned(),
        }
    }

    /// `aws:PrincipalType`, and in CloudTrail's `userIdentity` much of `type`.
    #[must_use]
    pub fn principal_type(&self) -> &'static str {
        match self.principal.kind() {
            PrincipalKind::Anonymous => "Anonymous",
            PrincipalKind::Root => "Account",
            PrincipalKind::User => "User",
            PrincipalKind::FederatedUser => "FederatedUser",
            PrincipalKind::RoleSession | PrincipalKind::ServiceLinkedRole => "AssumedRole",
            PrincipalKind::WebIdentity => "WebIdentityUser",
            PrincipalKind::Saml => "SAMLUser",
            PrincipalKind::Service => "AWSService",
        }
    }

    /// Sets the condition keys that describe the caller, whatever is asked.
    ///
    /// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>
    pub fn add_condition_keys(&self, context: &mut Context) {
        context.set("aws:PrincipalType", self.principal_type());
        context.set("aws:userid", self.user_id());
        match self.principal.kind() {
            PrincipalKind::Service => {
                context.set("aws:PrincipalIsAWSService", "true");
                context.set("aws:PrincipalServiceName", self.principal.arn().to_owned());
                context
                    .set_many("aws:PrincipalServiceNamesList", [self.principal.arn().to_owned()]);
                return;
            }
            PrincipalKind::User => {
                if let Some(name) = &self.user_name {
                    context.set("aws:username", name.clone());
                }
            }
            PrincipalKind::WebIdentity | PrincipalKind::Saml => {
                // It is of no account and has no name here: its provider vouches for it.
                context.set("aws:PrincipalIsAWSService", "false");
                context.set("aws:FederatedProvider", self.principal.arn().to_owned());
                return;
            }
            _ => {}
        }
        if let Some(account) = &self.account {
            context.set("aws:PrincipalIsAWSService", "false");
            context.set("aws:PrincipalArn", self.principal.principal_arn().to_owned());
            context.set("aws:PrincipalAccount", account.as_str().to_owned());
        } else {
            context.set("aws:PrincipalAccount", "anonymous");
        }
        if let Some(organization) = &self.organization {
            context.set("aws:PrincipalOrgID", organization.id.clone());
            context.set_many("aws:PrincipalOrgPaths", [organization.path.clone()]);
        }
        for (key, value) in &self.tags {
            context.set(format!("aws:PrincipalTag/{key}"), value.clone());
        }
        if let Some(session) = &self.session {
            session.add_condition_keys(context);
            // Federated users cannot prove a second factor, so that the key says nothing of them.
            if self.principal.kind() != PrincipalKind::FederatedUser {
                let has_mfa = if self.mfa_at().is_some() { "true" } else { "false" };
                context.set("aws:MultiFactorAuthPresent", has_mfa);
            }
        }
    }
}

impl Session {
    fn add_condition_keys(&self, context: &mut Context) {
        context.set("aws:TokenIssueTime", self.created_at.iso8601());
        if let Some(identity) = &self.source_identity {
            context.set("aws:SourceIdentity", identity.clone());
        }
        if let Some(federation) = &self.federation {
            context.set("aws:FederatedProvider", federation.provider.clone());
        }
    }
}
