//! What policies would say to requests that nobody has made: the policy engine itself, asked with the
//! policies and condition keys of a request.

use std::sync::Arc;

use api_iam::{
    ContextEntry, ContextKeyTypeEnum, EvaluationResult, OrganizationsDecisionDetail,
    PermissionsBoundaryDecisionDetail, PolicyEvaluationDecisionType, PolicySourceType, Position,
    Statement,
};
use engine::Failure;
use names::{Arn, PrincipalArn};
use policy::{
    Attached, BlockPublicAccess, Check, Context, Effect, Entity, GateOutcome, Layer, Policies,
    Policy, PolicyKind, Principal, ResourceRules, StatementEffect, StatementOutcome, Trace,
    explain, statement_span,
};

use crate::errors::invalid_input;

/// The most pairs of action and resource of one request.
const QUESTIONS_MAX: usize = 10_000;

/// The most policies of one list.
const POLICIES_MAX: usize = 100;

/// The most condition keys of one request, and the most values of all of them.
const CONTEXT_KEYS_MAX: usize = 256;
const CONTEXT_VALUES_MAX: usize = 4_096;

/// The unique id of a caller that only a request names: nobody has it.
const NOBODY: &str = "AIDAAAAAAAAAAAAAAAAAA";

/// A policy with its text.
#[derive(Debug)]
pub(crate) struct Source {
    id: String,
    kind: PolicySourceType,
    text: String,
    policy: Arc<Policy>,
}

impl Source {
    /// Compiles a text that a request has, or that is stored.
    pub(crate) fn new(
        id: String,
        kind: PolicySourceType,
        text: &str,
        language: PolicyKind,
    ) -> Result<Self, Failure> {
        let policy = Policy::parse(text, language);
        let policy = policy.map_err(|error| invalid_input(format!("{id}: {}", error.message())))?;
        Ok(Self { id, kind, text: text.to_owned(), policy: Arc::new(policy) })
    }

    /// The policies of the list `name` of a request.
    pub(crate) fn list(
        name: &str,
        texts: &[String],
        language: PolicyKind,
    ) -> Result<Vec<Self>, Failure> {
        if texts.len() > POLICIES_MAX {
            return Err(invalid_input(format!("{name} has at most {POLICIES_MAX} policies.")));
        }
        let numbered = texts.iter().zip(1..);
        let one = |(text, number): (&String, usize)| {
            Self::new(format!("{name}.{number}"), PolicySourceType::None, text, language)
        };
        numbered.map(one).collect()
    }

    /// The condition keys that it asks for.
    pub(crate) fn condition_keys(&self) -> Vec<String> {
        self.policy.condition_keys()
    }
}

/// The keys that any of `sources` asks for, each once, by name.
pub(crate) fn condition_keys<'a>(sources: impl IntoIterator<Item = &'a Source>) -> Vec<String> {
    let mut keys: Vec<String> = sources.into_iter().flat_map(Source::condition_keys).collect();
    keys.sort_by_key(|key| key.to_ascii_lowercase());
    keys.dedup_by(|one, other| one.eq_ignore_ascii_case(other));
    keys
}

/// Everything that a simulation goes by.
#[derive(Debug)]
pub(crate) struct Simulation {
    pub(crate) principal: Principal,
    pub(crate) identity: Vec<Source>,
    pub(crate) boundary: Option<Source>,
    pub(crate) resource: Option<Source>,
    /// The account that owns the resources.
    pub(crate) resource_account: String,
    /// Service control policies by level, from the root down.
    pub(crate) organization: Vec<Vec<Source>>,
    pub(crate) context: Context,
}

/// The actions and resources that a request asks about, in its order.
pub(crate) fn questions(
    actions: &[String],
    resources: Option<&[String]>,
) -> Result<Vec<(String, String)>, Failure> {
    let everything = ["*".to_owned()];
    let resources = resources.filter(|resources| !resources.is_empty()).unwrap_or(&everything);
    if actions.len().saturating_mul(resources.len()) > QUESTIONS_MAX {
        return Err(invalid_input(format!(
            "A simulation has at most {QUESTIONS_MAX} pairs of an action and a resource."
        )));
    }
    for action in actions {
        let is_action = action.split_once(':').is_some_and(|(service, name)| {
            !service.is_empty() && !name.is_empty() && !action.contains(['*', '?'])
        });
        if !is_action {
            return Err(invalid_input(format!("Invalid Action: {action}")));
        }
    }
    if let Some(bad) = resources.iter().find(|arn| *arn != "*" && Arn::parse(arn).is_err()) {
        return Err(invalid_input(format!("Invalid Resource Arn: {bad}")));
    }
    let pair = |action: &String| {
        let action = action.clone();
        resources.iter().map(move |resource| (action.clone(), resource.clone()))
    };
    Ok(actions.iter().flat_map(pair).collect())
}

/// The condition keys of a request.
pub(crate) fn context(entries: &[ContextEntry]) -> Result<Context, Failure> {
    let values = entries.iter().map(|entry| entry.context_key_values.as_ref().map_or(0, Vec::len));
    if entries.len() > CONTEXT_KEYS_MAX || values.sum::<usize>() > CONTEXT_VALUES_MAX {
        return Err(invalid_input("There are too many context entries."));
    }
    let mut context = Context::new();
    for entry in entries {
        let invalid = |what: &str| invalid_input(format!("Invalid context entry: {what}"));
        let name = entry.context_key_name.clone().ok_or_else(|| invalid("it has no name"))?;
        let kind = entry.context_key_type.as_ref();
        let kind = kind.ok_or_else(|| invalid(&format!("{name} has no type")))?;
        let values = entry.context_key_values.clone().unwrap_or_default();
        if is_list(kind) {
            context.set_many(name, values);
            continue;
        }
        let [value] = <[String; 1]>::try_from(values)
            .map_err(|_| invalid(&format!("{name} has a type with one value")))?;
        context.set(name, value);
    }
    Ok(context)
}

const fn is_list(kind: &ContextKeyTypeEnum) -> bool {
    matches!(
        kind,
        ContextKeyTypeEnum::StringList
            | ContextKeyTypeEnum::NumericList
            | ContextKeyTypeEnum::BooleanList
            | ContextKeyTypeEnum::IpList
            | ContextKeyTypeEnum::BinaryList
            | ContextKeyTypeEnum::DateList
    )
}

/// The caller that a request names: a user, who need not exist.
pub(crate) fn named_caller(arn: &str) -> Result<Principal, Failure> {
    let invalid = || invalid_input(format!("Invalid Entity Arn: {arn}"));
    let parsed = PrincipalArn::parse(arn).map_err(|_| invalid())?;
    if parsed.kind() != "user" {
        return Err(invalid_input("CallerArn must be the ARN of an IAM user."));
    }
    let path = path_of(&parsed);
    Ok(Principal::user(&Entity {
        partition: "aws",
        account: parsed.account(),
        path: &path,
        name: parsed.name(),
        unique_id: NOBODY,
    }))
}

fn path_of(arn: &PrincipalArn) -> String {
    let resource = arn.as_arn().resource();
    let inner = resource.strip_prefix("user").unwrap_or_default();
    inner.strip_suffix(arn.name()).unwrap_or("/").to_owned()
}

/// The kind of the policy that `resource` has, and the rules that go with it.
pub(crate) fn resource_policy_kind(resource: &str) -> PolicyKind {
    match Arn::parse(resource).as_ref().map(|arn| (arn.service(), arn.resource())) {
        Ok(("s3", _)) => PolicyKind::Bucket,
        Ok(("kms", _)) => PolicyKind::KmsKey,
        Ok(("iam", name)) if name.starts_with("role/") => PolicyKind::RoleTrust,
        _ => PolicyKind::Resource,
    }
}

impl Simulation {
    /// The keys that its policies ask for and the request does not say.
    pub(crate) fn missing_keys(&self) -> Vec<String> {
        let sources = self.identity.iter().chain(&self.boundary).chain(&self.resource);
        let sources = sources.chain(self.organization.iter().flatten());
        let mut keys = condition_keys(sources);
        keys.retain(|key| self.context.values(key).is_none());
        keys
    }

    /// What would become of `action` on `resource`.
    pub(crate) fn result(&self, action: &str, resource: &str) -> EvaluationResult {
        let own = Context::new();
        let check = Check {
            action,
            resource,
            resource_account: &self.resource_account,
            request: &self.context,
            context: &own,
            encryption_context: None,
        };
        let named = |sources: &[Source], prefix: &str| -> Vec<Attached> {
            let numbered = sources.iter().enumerate();
            let one = |(at, source): (usize, &Source)| {
                Attached::new(format!("{prefix}{at}"), Arc::clone(&source.policy))
            };
            numbered.map(one).collect()
        };
        let identity = named(&self.identity, "i");
        let boundary = self.boundary.as_ref().map(|it| Attached::new("b", Arc::clone(&it.policy)));
        let attached = self.resource.as_ref().map(|it| Attached::new("r", Arc::clone(&it.policy)));
        let scps: Vec<Vec<Attached>> =
            self.organization.iter().map(|level| named(level, "o")).collect();
        let mut policies = Policies::new(self.rules());
        policies.identity = &identity;
        policies.boundary = boundary.as_ref();
        policies.resource = attached.as_ref();
        policies.scps = &scps;
        let trace = explain(&self.principal, &check, &policies);
        EvaluationResult {
            eval_action_name: action.to_owned(),
            eval_resource_name: Some(resource.to_owned()),
            eval_decision: match trace.decision.effect {
                Effect::Allow => PolicyEvaluationDecisionType::Allowed,
                Effect::ExplicitDeny => PolicyEvaluationDecisionType::ExplicitDeny,
                Effect::ImplicitDeny => PolicyEvaluationDecisionType::ImplicitDeny,
            },
            matched_statements: Some(self.matched(&trace)),
            missing_context_values: Some(self.missing_keys()),
            organizations_decision_detail: (!self.organization.is_empty()).then(|| {
                OrganizationsDecisionDetail {
                    allowed_by_organizations: Some(allows(&trace, Layer::Scp)),
                }
            }),
            permissions_boundary_decision_detail: self.boundary.as_ref().map(|_| {
                PermissionsBoundaryDecisionDetail {
                    allowed_by_permissions_boundary: Some(allows(&trace, Layer::Boundary)),
                }
            }),
            eval_decision_details: None,
            resource_specific_results: Some(Vec::new()),
        }
    }

    fn rules(&self) -> ResourceRules {
        match self.resource.as_ref().map(|source| source.policy.kind()) {
            None => ResourceRules::NoResourcePolicy,
            Some(PolicyKind::Bucket) => ResourceRules::S3 { block: BlockPublicAccess::NONE },
            Some(PolicyKind::KmsKey) => ResourceRules::KmsKey,
            Some(PolicyKind::RoleTrust) => ResourceRules::RoleTrust,
            Some(_) => ResourceRules::General,
        }
    }

    /// The statements that made the decision; none where nothing allowed.
    fn matched(&self, trace: &Trace) -> Vec<Statement> {
        let wanted = match trace.decision.effect {
            Effect::Allow => StatementEffect::Allow,
            Effect::ExplicitDeny => StatementEffect::Deny,
            Effect::ImplicitDeny => return Vec::new(),
        };
        let statements = trace.gates.iter().flat_map(|gate| &gate.statements);
        let matching = statements.filter(|statement| {
            statement.effect == wanted && statement.outcome == StatementOutcome::Matches
        });
        let shown = matching.filter_map(|statement| {
            let source = self.source(&statement.policy)?;
            let span = statement_span(&source.text, statement.statement.index);
            Some(Statement {
                source_policy_id: Some(source.id.clone()),
                source_policy_type: Some(source.kind.clone()),
                start_position: Some(position(span.start)),
                end_position: Some(position(span.end)),
            })
        });
        shown.collect()
    }

    /// The policy that [`Self::result`] has called `name`. Those of the organisation are not shown.
    fn source(&self, name: &str) -> Option<&Source> {
        match name.split_at_checked(1)? {
            ("i", at) => self.identity.get(at.parse::<usize>().ok()?),
            ("b", _) => self.boundary.as_ref(),
            ("r", _) => self.resource.as_ref(),
            _ => None,
        }
    }
}

fn allows(trace: &Trace, layer: Layer) -> bool {
    let mut gates = trace.gates.iter().filter(|gate| gate.layer == layer);
    gates.all(|gate| gate.outcome == GateOutcome::Allows)
}

/// Lines and columns from 1.
fn position(position: policy::Position) -> Position {
    let number = |number: usize| i32::try_from(number).ok();
    Position { line: number(position.line), column: number(position.column.saturating_add(1)) }
}
