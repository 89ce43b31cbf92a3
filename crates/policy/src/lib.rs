//! The AWS policy language: parse, compile, decide and explain.
//!
//! One engine for identity policies, permissions boundaries, session policies, resource policies with their
//! principal classes, KMS key-policy delegation and grants, role trust, service and resource control policies,
//! endpoint policies, S3 access control lists and Block Public Access. Pure functions: no I/O, no clock, no randomness, no panics.
//! Whatever the engine does not know is denied.
//!
//! # Example
//! ```
//! use policy::{
//!     Attached, BlockPublicAccess, Check, Context, Entity, Policies, Policy, PolicyKind, Principal, ResourceRules, decide,
//! };
//!
//! let document = r#"{"Version": "2012-10-17", "Statement": {"Sid": "Own", "Effect": "Allow",
//!     "Action": "s3:GetObject", "Resource": "arn:aws:s3:::photos/${aws:username}/*"}}"#;
//! let identity = [Attached::new("own-photos", Policy::parse(document, PolicyKind::Identity)?)];
//! let alice = Principal::user(&Entity {
//!     partition: "aws", account: "111122223333", path: "/", name: "alice", unique_id: "AIDAEXAMPLEUSER01",
//! });
//! let mut request = Context::new();
//! request.set("aws:username", "alice");
//! let own = Context::new();
//! let mut policies = Policies::new(ResourceRules::S3 { block: BlockPublicAccess::ALL });
//! policies.identity = &identity;
//!
//! let mut check = Check {
//!     action: "s3:GetObject",
//!     resource: "arn:aws:s3:::photos/alice/1.jpg",
//!     resource_account: "111122223333",
//!     request: &request,
//!     context: &own,
//!     encryption_context: None,
//! };
//! let decision = decide(&alice, &check, &policies);
//! assert!(decision.is_allowed());
//! assert_eq!(decision.statement.and_then(|statement| statement.sid).as_deref(), Some("Own"));
//!
//! check.resource = "arn:aws:s3:::photos/bob/1.jpg";
//! let refused = decide(&alice, &check, &policies);
//! assert_eq!(
//!     refused.denial_text(&alice, &check),
//!     "User: arn:aws:iam::111122223333:user/alice is not authorized to perform: s3:GetObject on resource: \
//!      \"arn:aws:s3:::photos/bob/1.jpg\" because no identity-based policy allows the s3:GetObject action"
//! );
//! # Ok::<(), policy::MalformedPolicy>(())
//! ```
//!
//! # Requests of several checks
//! An API call is allowed only if every one of its checks is: a copy reads its source and writes its destination,
//! a write under a key asks the key too, whatever takes a role asks `iam:PassRole`. [`decide_all`] reports the
//! first refusal. Keys of the whole request go into [`Check::request`], keys of one check into [`Check::context`].
//!
//! # What the caller of this crate promises
//! Condition keys are put into a [`Context`] only from what the server knows: a client's header never becomes an
//! `aws:` key, except `aws:UserAgent` and `aws:Referer`. Addresses are those of the connection or of a configured
//! proxy, IPv4-mapped addresses written as IPv4. KMS is asked about key ARNs, never alias ARNs. Organisation
//! policies are given only where they bind by account: not for the management account, not for accounts outside.
//!
//! # Cost
//! A policy is compiled once. A decision looks the action up in an index, matches only the statements that can
//! apply, and allocates nothing per statement. Patterns are globs matched with two pointers, without recursion,
//! regular expressions or memory: for a given pattern the work is linear in the length of the text, and for a given
//! text it is linear in the length of the pattern; at most `n * m` byte comparisons for `n` and `m` bytes. For one
//! check the worst case over a whole document is thus its length times the length of the longest text it is
//! compared with, and both are limited. The argument is in the modules `pattern` and `arn`; a test counts the
//! comparisons on hostile patterns, and a fuzz target searches for patterns that break the bound.
//!
//! # Proof
//! `corpus/` holds readable tuples of who, which policies, what request and which decision, each with the page of
//! AWS's documentation it follows. The crate `policy-model` is a second evaluator, slow and literal: every test run
//! asks both a million random questions, which must have the same answer from both, must be told alike by
//! [`explain`], and must be enclosed by [`who_can`] whichever keys are hidden; no rule of evaluation may be met
//! less than a thousand times. `POLICY_CASES=10000000 cargo test -p policy differential` asks ten million,
//! `POLICY_SEED` repeats a run, `POLICY_CASE` one of its cases. `scripts/mutants` changes the source in every small
//! way and sees whether the tests notice.
//!
//! # Differs from AWS, or goes beyond its documentation
//! - `StringEqualsIgnoreCase` folds case as Unicode does; condition keys and actions fold ASCII only.
//! - A multivalued key never matches a plain operator, also when it has one value.
//! - An operand of an Arn operator with fewer than six components matches nothing; one that is a single variable
//!   stands for that ARN, without wildcards.
//! - NotPrincipal in a Deny spares a caller only if all its identities are named: account and user; account, role
//!   and session; account, user and federated session.
//! - A grant to an account root delegates, as a key policy does: the account's own policies must allow too.
//! - A document without `Version` is accepted and read as 2008-10-17; `Id` is accepted everywhere. Managed policies
//!   have the version 2012-10-17 ([`Policy::parse_new`]).
//! - Service principals of trust policies are checked by their form: AWS also refuses names that no service has.
mod acl;
mod action;
mod arn;
mod check;
mod compare;
mod condition;
mod context;
mod decide;
mod decision;
mod denial;
mod document;
mod grant;
mod inspect;
mod issue;
mod json;
mod kind;
pub mod limits;
mod lint;
mod locate;
mod malformed;
mod new_resource;
mod parse;
mod parse_principal;
mod pattern;
mod principal;
mod principals;
mod public;
mod scan;
mod stage;
mod statement;
mod trace;
mod value;
mod who_can;

pub use acl::{Acl, AclGrant, AclGrantee, AclPermission};
pub use check::{Check, Policies, ResourceRules};
pub use context::Context;
pub use decide::{decide, decide_all};
pub use decision::{Decision, Effect, Layer, StatementRef};
pub use document::{Attached, Policy};
pub use grant::{Grant, GrantConstraints};
pub use inspect::{Parties, statement_span};
pub use issue::FindingType;
pub use kind::{NewPolicy, PolicyKind, Version};
pub use lint::{Finding, is_global_condition_key, validate};
pub use locate::{PathElement, Position, Span};
pub use malformed::{Fault, MalformedPolicy};
pub use parse_principal::rewrite_principals;
pub use principal::{Entity, Principal, PrincipalKind};
pub use principals::MatchClass;
pub use public::BlockPublicAccess;
pub use statement::StatementEffect;
pub use trace::{Gate, GateOutcome, StatementOutcome, StatementTrace, Trace, explain};
pub use value::Cidr;
pub use who_can::{Access, Candidate, RemainingCondition, Target, Undecided, who_can};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(test)]
mod tests;
