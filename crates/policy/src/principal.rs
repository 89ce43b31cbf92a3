//! Who asks.

use names::ArnNamespace;

/// What kind of caller a [`Principal`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PrincipalKind {
    /// No credentials.
    Anonymous,
    /// The account's root user.
    Root,
    /// An IAM user, directly or with a session token of its own.
    User,
    /// A session of a role, however it was assumed.
    RoleSession,
    /// A session of a service-linked role: organisation policies do not bind it.
    ServiceLinkedRole,
    /// A federated-user session made by an IAM user.
    FederatedUser,
    /// The bearer of a web identity token, while it assumes a role.
    WebIdentity,
    /// The bearer of a SAML assertion, while it assumes a role.
    Saml,
    /// A service acting for itself.
    Service,
}

/// The parts of a user or role from which its ARNs are made.
#[derive(Clone, Copy, Debug)]
pub struct Entity<'a> {
    /// `aws`, `aws-cn` ...
    pub partition: &'a str,
    /// Twelve digits.
    pub account: &'a str,
    /// `/`, or `/division/team/`.
    pub path: &'a str,
    /// Friendly name.
    pub name: &'a str,
    /// `AIDA...` of a user, `AROA...` of a role.
    pub unique_id: &'a str,
}

impl Entity<'_> {
    fn arn(&self, noun: &str) -> String {
        let iam = ArnNamespace::global("iam", self.account).in_partition(self.partition);
        iam.resource(&[noun, self.path, self.name])
    }

    fn sts(&self) -> ArnNamespace<'_> {
        ArnNamespace::global("sts", self.account).in_partition(self.partition)
    }
}

/// An authenticated caller, or the anonymous one. Immutable; build it once per session and share it.
///
/// # Example
/// ```
/// use policy::{Entity, Principal};
///
/// let role = Entity {
///     partition: "aws", account: "111122223333", path: "/ops/", name: "reader", unique_id: "AROAEXAMPLEROLE01",
/// };
/// let session = Principal::role_session(&role, "nightly");
/// assert_eq!(session.arn(), "arn:aws:sts::111122223333:assumed-role/reader/nightly");
/// assert_eq!(session.principal_arn(), "arn:aws:iam::111122223333:role/ops/reader");
/// assert_eq!(Principal::anonymous().account(), None);
/// ```
#[derive(Clone, Debug)]
pub struct Principal {
    kind: PrincipalKind,
    partition: Box<str>,
    account: Option<Box<str>>,
    // User ARN, role ARN, provider, service name; empty for the anonymous caller.
    entity: Box<str>,
    session: Option<Box<str>>,
    unique_id: Option<Box<str>>,
    canonical_id: Option<Box<str>>,
}

impl Principal {
    fn outside(kind: PrincipalKind, entity: &str) -> Self {
        Self {
            kind,
            partition: "".into(),
            account: None,
            entity: entity.into(),
            session: None,
            unique_id: None,
            canonical_id: None,
        }
    }

    fn inside(kind: PrincipalKind, of: &Entity<'_>, noun: &str, session: Option<String>) -> Self {
        Self {
            kind,
            partition: of.partition.into(),
            account: Some(of.account.into()),
            entity: of.arn(noun).into(),
            session: session.map(Into::into),
            unique_id: Some(of.unique_id.into()),
            canonical_id: None,
        }
    }

    /// A request without credentials.
    #[must_use]
    pub fn anonymous() -> Self {
        Self::outside(PrincipalKind::Anonymous, "anonymous")
    }

    /// The root user of an account.
    #[must_use]
    pub fn root(partition: &str, account: &str) -> Self {
        Self {
            kind: PrincipalKind::Root,
            partition: partition.into(),
            account: Some(account.into()),
            entity: ArnNamespace::global("iam", account)
                .in_partition(partition)
                .resource(&["root"])
                .into(),
            session: None,
            unique_id: Some(account.into()),
            canonical_id: None,
        }
    }

    /// An IAM user, with long-term keys or a session token of its own.
    #[must_use]
    pub fn user(user: &Entity<'_>) -> Self {
        Self::inside(PrincipalKind::User, user, "user", None)
    }

    /// A session of a role; its session ARN carries no path.
    #[must_use]
    pub fn role_session(role: &Entity<'_>, session_name: &str) -> Self {
        Self::inside(PrincipalKind::RoleSession, role, "role", Some(assumed(role, session_name)))
    }

    /// A session of a service-linked role.
    #[must_use]
    pub fn service_linked_role(role: &Entity<'_>, session_name: &str) -> Self {
        Self::inside(
            PrincipalKind::ServiceLinkedRole,
            role,
            "role",
            Some(assumed(role, session_name)),
        )
    }

    /// A federated-user session that an IAM user made.
    #[must_use]
    pub fn federated_user(user: &Entity<'_>, session_name: &str) -> Self {
        let session = user.sts().resource(&["federated-user/", session_name]);
        Self::inside(PrincipalKind::FederatedUser, user, "user", Some(session))
    }

    /// A service acting for itself, such as `cloudtrail.amazonaws.com`.
    #[must_use]
    pub fn service(name: &str) -> Self {
        Self::outside(PrincipalKind::Service, name)
    }

    /// The caller of AssumeRoleWithWebIdentity: the provider's ARN, or its well-known domain.
    #[must_use]
    pub fn web_identity(provider: &str) -> Self {
        Self::outside(PrincipalKind::WebIdentity, provider)
    }

    /// The caller of AssumeRoleWithSAML.
    #[must_use]
    pub fn saml(provider_arn: &str) -> Self {
        Self::outside(PrincipalKind::Saml, provider_arn)
    }

    /// Adds the S3 canonical user id of the caller's account.
    #[must_use]
    pub fn with_canonical_id(mut self, id: &str) -> Self {
        self.canonical_id = Some(id.into());
        self
    }

    /// What kind of caller this is.
    #[must_use]
    pub fn kind(&self) -> PrincipalKind {
        self.kind
    }

    /// The caller's account; anonymous, service and identity-provider callers have none.
    #[must_use]
    pub fn account(&self) -> Option<&str> {
        self.account.as_deref()
    }

    /// The partition of the caller's ARNs, empty where it has none.
    #[must_use]
    pub fn partition(&self) -> &str {
        &self.partition
    }

    /// What GetCallerIdentity and denial texts print: the session ARN of a session.
    #[must_use]
    pub fn arn(&self) -> &str {
        self.session.as_deref().unwrap_or(&self.entity)
    }

    /// The value of `aws:PrincipalArn`: the role's ARN for its sessions, the session's for a federated user.
    #[must_use]
    pub fn principal_arn(&self) -> &str {
        match self.kind {
            PrincipalKind::FederatedUser => self.arn(),
            _ => &self.entity,
        }
    }

    /// `AIDA...`, `AROA...` or the account of a root user.
    #[must_use]
    pub fn unique_id(&self) -> Option<&str> {
        self.unique_id.as_deref()
    }

    pub(crate) fn entity(&self) -> &str {
        &self.entity
    }

    pub(crate) fn session(&self) -> Option<&str> {
        self.session.as_deref()
    }

    pub(crate) fn canonical_id(&self) -> Option<&str> {
        self.canonical_id.as_deref()
    }

    /// Whether identity policies can be attached to this caller.
    pub(crate) fn has_identity(&self) -> bool {
        self.account.is_some()
    }
}

fn assumed(role: &Entity<'_>, session_name: &str) -> String {
    role.sts().resource(&["assumed-role/", role.name, "/", session_name])
}
