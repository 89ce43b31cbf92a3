//! The trace of a decision: every gate and every statement, as data.
use std::sync::Arc;

use crate::check::{Check, CheckView, Policies};
use crate::condition::Condition;
use crate::decide::{
    acl_class, decide, is_always_allowed, is_blocked, is_foreign, rcps_bind, repairs_bucket_policy,
    scps_bind,
};
use crate::decision::{Decision, Layer, StatementRef};
use crate::document::Attached;
use crate::principal::Principal;
use crate::principals::MatchClass;
use crate::scan::{allow_class, deny_principal_matches};
use crate::statement::{Statement, StatementEffect};

/// A decision and everything that led to it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Trace {
    /// The same decision that [`decide`] gives.
    pub decision: Decision,
    /// Every layer, in the order AWS reports them; levels of an organisation one by one.
    pub gates: Vec<Gate>,
}

/// One layer, or one level of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    /// Which layer.
    pub layer: Layer,
    /// Level below the organisation's root, for organisation policies.
    pub level: Option<usize>,
    /// What it says.
    pub outcome: GateOutcome,
    /// Its statements, in order.
    pub statements: Vec<StatementTrace>,
}

/// What a gate says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GateOutcome {
    /// Nothing is attached, or it does not bind this caller, resource or action.
    NotApplicable,
    /// A Deny statement matched.
    Denies,
    /// An Allow statement matched.
    Allows,
    /// No statement allows.
    Silent,
    /// A statement matched that does not count for this caller: a Deny that the bucket owner's root user may
    /// repair, an Allow that Block Public Access takes back, or one for an object of another account.
    Overruled,
}

/// One statement and why it did or did not match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementTrace {
    /// Name of its policy.
    pub policy: Arc<str>,
    /// Which statement.
    pub statement: StatementRef,
    /// Whether it allows or denies.
    pub effect: StatementEffect,
    /// How an Allow's principal matched; `Any` for policies without the element. Means nothing for a Deny.
    pub class: MatchClass,
    /// The first element that did not match, if any.
    pub outcome: StatementOutcome,
}

/// Why a statement did or did not match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StatementOutcome {
    /// It matched.
    Matches,
    /// Principal or NotPrincipal.
    PrincipalDiffers,
    /// Action or NotAction.
    ActionDiffers,
    /// Resource or NotResource.
    ResourceDiffers,
    /// A condition did not hold.
    ConditionFails {
        /// Operator as written.
        operator: String,
        /// Key as written.
        key: String,
        /// Values as written.
        wanted: Vec<String>,
        /// The request's values; `None` if the key is absent.
        found: Option<Vec<String>>,
    },
}

/// Decides as [`decide`] does and returns every gate with it.
/// # Example
/// ```
/// use policy::{
///     Attached, Check, Context, Entity, GateOutcome, Layer, Policies, Policy, PolicyKind, Principal, ResourceRules,
///     StatementOutcome, explain,
/// };
///
/// let identity = [Attached::new("office-only", Policy::parse(
///     r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "ssm:*", "Resource": "*",
///         "Condition": {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}}}"#,
///     PolicyKind::Identity,
/// )?)];
/// let alice = Principal::user(&Entity {
///     partition: "aws", account: "111122223333", path: "/", name: "alice", unique_id: "AIDAEXAMPLEUSER01",
/// });
/// let mut request = Context::new();
/// request.set("aws:SourceIp", "203.0.113.9");
/// let own = Context::new();
/// let check = Check {
///     action: "ssm:GetParameter", resource: "arn:aws:ssm:us-east-1:111122223333:parameter/a",
///     resource_account: "111122223333", request: &request, context: &own, encryption_context: None,
/// };
/// let mut policies = Policies::new(ResourceRules::NoResourcePolicy);
/// policies.identity = &identity;
/// let trace = explain(&alice, &check, &policies);
/// assert!(!trace.decision.is_allowed());
/// let gate = trace.gates.iter().find(|gate| gate.layer == Layer::Identity).ok_or("no such gate")?;
/// assert_eq!(gate.outcome, GateOutcome::Silent);
/// assert!(matches!(&gate.statements[0].outcome,
///     StatementOutcome::ConditionFails { key, found: Some(found), .. }
///         if key == "aws:SourceIp" && found[0] == "203.0.113.9"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn explain(principal: &Principal, check: &Check<'_>, policies: &Policies<'_>) -> Trace {
    let decision = decide(principal, check, policies);
    let asked = CheckView::new(principal, check, policies);
    let mut gates = Vec::new();
    if !is_always_allowed(principal, check.action) {
        let tracer = Tracer { asked: &asked };
        let by_resource = asked.by_resource(policies);
        let by_resource = Tracer { asked: &by_resource };
        tracer.levels(policies.rcps, Layer::Rcp, rcps_bind(&asked), &mut gates);
        tracer.levels(policies.scps, Layer::Scp, scps_bind(principal), &mut gates);
        gates.push(tracer.gate(Layer::Endpoint, None, optional(policies.endpoint)));
        gates.push(by_resource.resource(check, policies));
        gates.extend(tracer.acl(policies));
        let has_identity = principal.has_identity();
        let own = |attached| if has_identity { attached } else { None };
        gates.push(tracer.gate(Layer::Identity, None, own(Some(policies.identity))));
        gates.push(tracer.gate(Layer::Boundary, None, own(optional(policies.boundary))));
        gates.push(tracer.gate(Layer::Session, None, own(policies.session)));
    }
    Trace { decision, gates }
}

fn optional(attached: Option<&Attached>) -> Option<&[Attached]> {
    attached.map(std::slice::from_ref)
}

struct Tracer<'a> {
    asked: &'a CheckView<'a>,
}

impl Tracer<'_> {
    fn levels(&self, levels: &[Vec<Attached>], layer: Layer, binds: bool, gates: &mut Vec<Gate>) {
        if levels.is_empty() {
            gates.push(self.gate(layer, None, None));
        }
        for (level, attached) in levels.iter().enumerate() {
            gates.push(self.gate(layer, Some(level), binds.then_some(attached.as_slice())));
        }
    }

    fn gate(&self, layer: Layer, level: Option<usize>, attached: Option<&[Attached]>) -> Gate {
        let Some(attached) = attached else {
            return Gate {
                layer,
                level,
                outcome: GateOutcome::NotApplicable,
                statements: Vec::new(),
            };
        };
        let statements: Vec<StatementTrace> =
            attached.iter().flat_map(|attached| self.policy(attached)).collect();
        let matched = |effect| {
            statements.iter().any(|statement| {
                statement.effect == effect && statement.outcome == StatementOutcome::Matches
            })
        };
        let outcome = if matched(StatementEffect::Deny) {
            GateOutcome::Denies
        } else if matched(StatementEffect::Allow) {
            GateOutcome::Allows
        } else {
            GateOutcome::Silent
        };
        Gate { layer, level, outcome, statements }
    }

    fn resource(&self, check: &Check<'_>, policies: &Policies<'_>) -> Gate {
        let layer = Layer::of_resource(policies.rules);
        let mut gate = self.gate(layer, None, optional(policies.resource));
        let overruled = gate.outcome == GateOutcome::Denies
            && repairs_bucket_policy(self.asked, check, policies.rules);
        let blocked = gate.outcome == GateOutcome::Allows
            && (is_foreign(policies) || is_blocked(self.asked.principal, check, policies));
        if overruled || blocked {
            gate.outcome = GateOutcome::Overruled;
        }
        gate
    }

    /// What the access control list says; no gate where lists do not count.
    fn acl(&self, policies: &Policies<'_>) -> Option<Gate> {
        policies.acl?;
        let outcome = match acl_class(self.asked, policies) {
            MatchClass::None => GateOutcome::Silent,
            _ => GateOutcome::Allows,
        };
        Some(Gate { layer: Layer::AccessControlList, level: None, outcome, statements: vec![] })
    }

    fn policy(&self, attached: &Attached) -> Vec<StatementTrace> {
        let statements = attached.policy.statements.iter().enumerate();
        statements
            .map(|(index, statement)| {
                let (class, outcome) = self.statement(statement);
                StatementTrace {
                    policy: Arc::clone(&attached.name),
                    statement: StatementRef { index, sid: statement.sid.clone() },
                    effect: statement.effect,
                    class,
                    outcome,
                }
            })
            .collect()
    }

    fn statement(&self, statement: &Statement) -> (MatchClass, StatementOutcome) {
        let asked = self.asked;
        let class = allow_class(statement, asked);
        let principal = match statement.effect {
            StatementEffect::Allow => class != MatchClass::None,
            StatementEffect::Deny => deny_principal_matches(statement, asked),
        };
        let outcome = if !principal {
            StatementOutcome::PrincipalDiffers
        } else if !statement.matches_action(asked.action.text) {
            StatementOutcome::ActionDiffers
        } else if !statement.matches_resource(asked.resource, asked.context) {
            StatementOutcome::ResourceDiffers
        } else if let Some(condition) = statement.failing_condition(asked.context) {
            self.failure(condition)
        } else {
            StatementOutcome::Matches
        };
        (class, outcome)
    }

    fn failure(&self, condition: &Condition) -> StatementOutcome {
        let found = self.asked.context.find(&condition.key);
        StatementOutcome::ConditionFails {
            operator: condition.spelling.to_string(),
            key: condition.key.text.to_string(),
            wanted: condition.written.iter().map(|value| value.to_string()).collect(),
            found: found
                .map(|values| values.as_slice().iter().map(|value| value.to_string()).collect()),
        }
    }
}
