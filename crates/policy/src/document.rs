//! A whole policy, compiled.
use std::sync::Arc;

use crate::action::ActionIndex;
use crate::malformed::MalformedPolicy;
use crate::parse::Demands;
use crate::principals::Member;
use crate::statement::Statement;
use crate::{parse, public};

/// What a policy is attached to: decides which elements it may have and how errors are worded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PolicyKind {
    /// A user's, group's or role's policy.
    Identity,
    /// An identity policy used as a permissions boundary.
    Boundary,
    /// An identity policy passed when a session was made.
    Session,
    /// A resource policy by the general rules (a secret's, for instance).
    Resource,
    /// An S3 bucket's policy.
    Bucket,
    /// A KMS key's policy.
    KmsKey,
    /// A role's trust policy.
    RoleTrust,
    /// A service control policy of an organisation.
    Scp,
    /// A resource control policy of an organisation.
    Rcp,
    /// The policy of an endpoint (a named private listener).
    Endpoint,
}

impl PolicyKind {
    /// Whether statements of this kind name principals.
    #[must_use]
    pub fn has_principal(self) -> bool {
        match self {
            Self::Identity | Self::Boundary | Self::Session | Self::Scp => false,
            Self::Resource
            | Self::Bucket
            | Self::KmsKey
            | Self::RoleTrust
            | Self::Rcp
            | Self::Endpoint => true,
        }
    }
}

/// Where a new document of an identity or a session goes ([`Policy::parse_new`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewPolicy {
    /// Into a user, group or role.
    Inline,
    /// Into a version of a managed policy.
    Managed,
    /// Into a session, when it is made.
    Session,
}

/// The language version a document declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Version {
    /// `2008-10-17`, also when none is declared: `${...}` is literal text.
    V2008,
    /// `2012-10-17`: policy variables.
    V2012,
}

/// A compiled policy. `Send + Sync`; share it in an [`Arc`].
#[derive(Clone, Debug)]
pub struct Policy {
    pub(crate) kind: PolicyKind,
    pub(crate) version: Option<Version>,
    pub(crate) id: Option<Box<str>>,
    pub(crate) statements: Box<[Statement]>,
    pub(crate) index: ActionIndex,
    pub(crate) size_chars: usize,
    pub(crate) is_public: bool,
}

impl Policy {
    /// Parses and compiles a document.
    ///
    /// # Errors
    /// [`MalformedPolicy`] with the text AWS answers for this kind of policy.
    ///
    /// # Example
    /// ```
    /// use policy::{Policy, PolicyKind};
    ///
    /// let text = r#"{"Version": "2012-10-17", "Statement": [
    ///     {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}"#;
    /// assert_eq!(Policy::parse(text, PolicyKind::Identity)?.statement_count(), 1);
    /// // A bucket policy has to say whom it allows.
    /// let refused = Policy::parse(text, PolicyKind::Bucket);
    /// assert_eq!(refused.map_err(|error| error.to_string()).err().as_deref(), Some("Missing required field Principal"));
    /// # Ok::<(), policy::MalformedPolicy>(())
    /// ```
    pub fn parse(text: &str, kind: PolicyKind) -> Result<Self, MalformedPolicy> {
        parse::document(text, kind, Demands::default()).map_err(|problem| problem.worded(kind))
    }

    /// Parses and compiles a document that an identity or a session is about to get.
    ///
    /// IAM takes less than it evaluates: resources are `*` or ARNs of the partition `aws`, with a service without
    /// wildcards, IAM's without a Region and with a path of IAM, and managed policies are of version 2012-10-17.
    /// What was stored before goes on to work ([`Policy::parse`]).
    ///
    /// # Errors
    /// [`MalformedPolicy`] with IAM's text.
    ///
    /// # Example
    /// ```
    /// use policy::{NewPolicy, Policy, PolicyKind};
    ///
    /// let text = r#"{"Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:other:s3:::bucket"}}"#;
    /// assert!(Policy::parse(text, PolicyKind::Identity).is_ok());
    /// let Err(refused) = Policy::parse_new(text, NewPolicy::Inline) else { panic!("of no partition") };
    /// assert_eq!(refused.to_string(), "Partition \"other\" is not valid for resource \"arn:other:s3:::bucket\".");
    /// let Err(refused) = Policy::parse_new(text, NewPolicy::Managed) else { panic!("has no version") };
    /// assert_eq!(refused.to_string(), "Policy document must be version 2012-10-17 or greater.");
    /// ```
    pub fn parse_new(text: &str, place: NewPolicy) -> Result<Self, MalformedPolicy> {
        let kind = match place {
            NewPolicy::Inline | NewPolicy::Managed => PolicyKind::Identity,
            NewPolicy::Session => PolicyKind::Session,
        };
        let demands = Demands { new_resources: true, version_2012: place == NewPolicy::Managed };
        parse::document(text, kind, demands).map_err(|problem| problem.worded(kind))
    }

    pub(crate) fn assemble(
        kind: PolicyKind,
        version: Option<Version>,
        id: Option<Box<str>>,
        statements: Vec<Statement>,
        size_chars: usize,
    ) -> Self {
        let actions: Vec<_> =
            statements.iter().map(|statement| statement.actions.as_ref()).collect();
        let index = ActionIndex::build(&actions);
        let is_public = public::allows_public(&statements);
        Self { kind, version, id, statements: statements.into(), index, size_chars, is_public }
    }

    /// What the policy was parsed as.
    #[must_use]
    pub fn kind(&self) -> PolicyKind {
        self.kind
    }

    /// The declared version; `None` is treated as 2008-10-17.
    #[must_use]
    pub fn version(&self) -> Option<Version> {
        self.version
    }

    /// The `Id` element.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Number of statements.
    #[must_use]
    pub fn statement_count(&self) -> usize {
        self.statements.len()
    }

    /// Characters without white space: what IAM's quotas count.
    #[must_use]
    pub fn size_chars(&self) -> usize {
        self.size_chars
    }

    /// Whether S3 calls the policy public: some Allow statement is not limited to fixed principals,
    /// addresses, networks, keys or access points.
    ///
    /// # Example
    /// ```
    /// use policy::{Policy, PolicyKind};
    ///
    /// let document = |condition: &str| format!(
    ///     r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Principal": "*",
    ///         "Action": "s3:GetObject", "Resource": "arn:aws:s3:::photos/*", "Condition": {condition}}}}}"#
    /// );
    /// let any = document(r#"{"StringLike": {"aws:SourceVpc": "vpc-*"}}"#);
    /// let one = document(r#"{"StringEquals": {"aws:SourceVpc": "vpc-91237329"}}"#);
    /// assert!(Policy::parse(&any, PolicyKind::Bucket)?.is_public());
    /// assert!(!Policy::parse(&one, PolicyKind::Bucket)?.is_public());
    /// # Ok::<(), policy::MalformedPolicy>(())
    /// ```
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.is_public
    }

    /// Every principal named by ARN, account id or unique id, as written; `"*"`, services, identity
    /// providers and canonical ids are not among them.
    pub fn principals(&self) -> impl Iterator<Item = &str> {
        self.statements
            .iter()
            .filter_map(|statement| statement.principals.as_ref())
            .flat_map(|principals| principals.members.iter())
            .filter_map(|member| match member {
                Member::Arn(text) | Member::UniqueId(text) => Some(&**text),
                Member::Account { account, .. } => Some(&**account),
                Member::Service(_) | Member::Federated(_) | Member::Canonical(_) => None,
            })
    }

    /// Every Resource and NotResource pattern as written.
    pub fn resources(&self) -> impl Iterator<Item = &str> {
        self.statements
            .iter()
            .flat_map(|statement| statement.written.resources.iter().map(|text| &**text))
    }

    /// Every Action and NotAction pattern as written.
    pub fn actions(&self) -> impl Iterator<Item = &str> {
        self.statements
            .iter()
            .flat_map(|statement| statement.written.actions.iter().map(|text| &**text))
    }
}

/// A policy and the name decisions report it by.
#[derive(Clone, Debug)]
pub struct Attached {
    /// Policy name or ARN.
    pub name: Arc<str>,
    /// The compiled policy.
    pub policy: Arc<Policy>,
}

impl Attached {
    /// Names a policy.
    #[must_use]
    pub fn new(name: impl Into<Arc<str>>, policy: impl Into<Arc<Policy>>) -> Self {
        Self { name: name.into(), policy: policy.into() }
    }
}
