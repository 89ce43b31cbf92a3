//! A whole policy, compiled.
use std::sync::Arc;

use crate::action::ActionIndex;
use crate::kind::{PolicyKind, Version};
use crate::principals::Member;
use crate::public;
use crate::statement::Statement;

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

    /// One policy with the statements of both, each read as its own document has it: for a resource that
    /// has two policies.
    ///
    /// # Example
    /// ```
    /// use policy::{Policy, PolicyKind};
    ///
    /// let document = |effect: &str| format!(
    ///     r#"{{"Statement": {{"Effect": "{effect}", "Principal": "*", "Action": "glacier:*", "Resource": "*"}}}}"#
    /// );
    /// let access = Policy::parse(&document("Allow"), PolicyKind::Resource)?;
    /// let lock = Policy::parse(&document("Deny"), PolicyKind::Resource)?;
    /// assert_eq!(access.joined(&lock).statement_count(), 2);
    /// # Ok::<(), policy::MalformedPolicy>(())
    /// ```
    #[must_use]
    pub fn joined(&self, other: &Self) -> Self {
        let statements = self.statements.iter().chain(&other.statements).cloned().collect();
        let size_chars = self.size_chars.saturating_add(other.size_chars);
        Self::assemble(self.kind, self.version, self.id.clone(), statements, size_chars)
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
