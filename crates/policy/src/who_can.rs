//! The reverse question: who can do this, and under which conditions that are not known yet.
//!
//! Each caller is decided twice: once as if every undecided Allow held and no undecided Deny did, once the other
//! way round. More matching Allow statements and fewer matching Deny statements never turn an allowed check into
//! a refused one, so the two decisions enclose every possible request. If they agree the answer is exact;
//! otherwise the undecided statements are listed with the conditions that decide them.
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::check::{Check, CheckView, Leaning, Policies};
use crate::context::Context;
use crate::decide::decide_asked;
use crate::decision::{Decision, StatementRef};
use crate::document::Attached;
use crate::principal::Principal;
use crate::scan::{Likelihood, likelihood};
use crate::statement::StatementEffect;

/// What is asked: an action on a resource, and what is known of the requests.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    /// `service:Operation`.
    pub action: &'a str,
    /// The resource's ARN.
    pub resource: &'a str,
    /// The account that owns the resource.
    pub resource_account: &'a str,
    /// Condition keys with known values, whoever calls.
    pub known: &'a Context,
    /// Condition keys that no such request has; one that ends in `/*` or `:*`, such as `aws:PrincipalTag/*`, stands
    /// for all keys that begin so, but for those that have a value. All other keys are unknown.
    pub absent: &'a [&'a str],
    /// The encryption context of such a request, for grants; none where it is not known.
    pub encryption_context: Option<&'a BTreeMap<String, String>>,
}

/// A caller to consider.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    /// Who.
    pub principal: &'a Principal,
    /// Condition keys that are known of this caller: `aws:PrincipalArn`, `aws:PrincipalTag/...`.
    pub keys: &'a Context,
    /// The policies that would apply to its request.
    pub policies: Policies<'a>,
}

/// Whether a candidate can do it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// Whatever the unknown keys are.
    Always(Decision),
    /// Whatever the unknown keys are, not.
    Never(Decision),
    /// It depends on these statements.
    Depends {
        /// The decision if everything undecided turns out well for the caller.
        at_best: Decision,
        /// What is undecided.
        undecided: Vec<Undecided>,
    },
}

/// A statement that matches caller and action and hangs on keys that are not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undecided {
    /// Name of its policy.
    pub policy: Arc<str>,
    /// Which statement.
    pub statement: StatementRef,
    /// Allow: the conditions are needed. Deny: they must not all hold.
    pub effect: StatementEffect,
    /// The undecided conditions: operator, key and values as written.
    pub conditions: Vec<RemainingCondition>,
    /// Whether the resource element hangs on an unknown variable.
    pub resource_undecided: bool,
}

/// A condition whose key, or a variable in whose values, is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemainingCondition {
    /// Operator as written.
    pub operator: String,
    /// Key as written.
    pub key: String,
    /// Values as written.
    pub values: Vec<String>,
}

/// Answers for each candidate, in their order.
///
/// Where the encryption context is not known, grants with constraints count as undecided, though they are no
/// statements and are not listed.
/// # Example
/// ```
/// use policy::{
///     Access, Attached, Candidate, Context, Entity, Policies, Policy, PolicyKind, Principal, ResourceRules, Target,
///     who_can,
/// };
///
/// let key = Attached::new("default", Policy::parse(
///     r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*",
///         "Principal": {"AWS": "arn:aws:iam::111122223333:user/alice"},
///         "Condition": {"Bool": {"aws:SecureTransport": "true"}}}}"#,
///     PolicyKind::KmsKey,
/// )?);
/// let user = |name, unique_id| Principal::user(&Entity {
///     partition: "aws", account: "111122223333", path: "/", name, unique_id,
/// });
/// let callers = [user("alice", "AIDAEXAMPLEUSER01"), user("bob", "AIDAEXAMPLEUSER02")];
/// let known = Context::new();
/// let mut policies = Policies::new(ResourceRules::KmsKey);
/// policies.resource = Some(&key);
/// let target = Target {
///     action: "kms:Decrypt", resource: "arn:aws:kms:us-east-1:111122223333:key/1",
///     resource_account: "111122223333", known: &known, absent: &[], encryption_context: None,
/// };
/// let answers = who_can(&target, callers.iter().map(|principal| Candidate { principal, keys: &known, policies }));
/// let [Access::Depends { undecided, .. }, Access::Never(_)] = answers.as_slice() else {
///     return Err("alice can over TLS, bob never".into());
/// };
/// assert_eq!(undecided[0].conditions[0].key, "aws:SecureTransport");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn who_can<'a>(
    target: &Target<'a>,
    candidates: impl IntoIterator<Item = Candidate<'a>>,
) -> Vec<Access> {
    candidates.into_iter().map(|candidate| access(target, &candidate)).collect()
}

fn access(target: &Target<'_>, candidate: &Candidate<'_>) -> Access {
    let check = Check {
        action: target.action,
        resource: target.resource,
        resource_account: target.resource_account,
        request: target.known,
        context: candidate.keys,
        encryption_context: target.encryption_context,
    };
    let mut asked = CheckView::new(candidate.principal, &check, &candidate.policies);
    asked.absent = Some(target.absent);
    let mut lean = |leaning| {
        asked.leaning = leaning;
        decide_asked(&asked, &check, &candidate.policies)
    };
    let at_best = lean(Leaning::Allow);
    if !at_best.is_allowed() {
        return Access::Never(at_best);
    }
    let at_worst = lean(Leaning::Deny);
    if at_worst.is_allowed() {
        return Access::Always(at_worst);
    }
    Access::Depends { at_best, undecided: undecided(&asked, &candidate.policies) }
}

fn undecided(asked: &CheckView<'_>, policies: &Policies<'_>) -> Vec<Undecided> {
    let levels = policies.rcps.iter().chain(policies.scps).flatten();
    let by_resource = asked.by_resource(policies);
    let own = policies.boundary.into_iter().chain(policies.identity);
    let own = own.chain(policies.session.unwrap_or_default());
    let before = levels.chain(policies.endpoint).flat_map(|attached| undecided_of(asked, attached));
    let resource =
        policies.resource.into_iter().flat_map(|attached| undecided_of(&by_resource, attached));
    before.chain(resource).chain(own.flat_map(|attached| undecided_of(asked, attached))).collect()
}

fn undecided_of<'p>(
    asked: &'p CheckView<'_>,
    attached: &'p Attached,
) -> impl Iterator<Item = Undecided> + 'p {
    attached.policy.statements.iter().enumerate().filter_map(|(index, statement)| {
        let Likelihood::Depends { resource, conditions } = likelihood(statement, asked) else {
            return None;
        };
        let remaining = conditions.into_iter().map(|condition| RemainingCondition {
            operator: condition.spelling.to_string(),
            key: condition.key.text.to_string(),
            values: condition.written.iter().map(|value| value.to_string()).collect(),
        });
        Some(Undecided {
            policy: Arc::clone(&attached.name),
            statement: StatementRef { index, sid: statement.sid.clone() },
            effect: statement.effect,
            conditions: remaining.collect(),
            resource_undecided: resource,
        })
    })
}
