//! ExplainAccess: whether a principal may do something, and which statements say so.
//!
//! The answer is that of the policy engine a request meets, over the same policies. It shows what
//! policies say, so that it takes `iam:SimulatePrincipalPolicy` on the principal besides
//! `ironkeep:ExplainAccess`, and the caller's own right to read the resource's policy, which is read
//! in its name.

use std::sync::Arc;

use api_ironkeep::{
    ContextEntry, Effect, ExplainAccess, ExplainAccessRequest, ExplainAccessResponse,
    FailedCondition, Gate, GateOutcome, Statement, StatementEffect, StatementOutcome, errors,
};
use engine::{Access, Allowed, Ctx, Explanation, Failure, Handler, Question, Touch, View};
use identity::Caller;
use names::PrincipalArn;

use crate::Ironkeep;
use crate::guard::guarded;

impl Handler<ExplainAccess> for Ironkeep {
    /// The principal asked about, if it exists.
    type Touches = Touch<Option<Arc<Caller>>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ExplainAccessRequest,
    ) -> Result<Self::Touches, Failure> {
        let arn = PrincipalArn::parse(&input.principal_arn).map_err(|_| {
            errors::invalid_parameter_exception("PrincipalArn is no ARN of a principal.")
        })?;
        let own = arn.account() == cx.account().as_str();
        let found = if own { cx.identity().caller_of(&arn).await? } else { None };
        let access = |action| Access::new(action, input.principal_arn.clone(), cx.account());
        Ok(Touch::new(found.map(Arc::new), access("ironkeep:ExplainAccess"))
            .and(access("iam:SimulatePrincipalPolicy")))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ExplainAccessRequest,
        principal: Allowed<Option<Arc<Caller>>>,
    ) -> Result<ExplainAccessResponse, Failure> {
        let principal = principal.into_inner().ok_or_else(|| {
            errors::no_such_entity_exception("There is no such user, role or root user here.")
        })?;
        let resource = input.resource_arn.as_deref().unwrap_or("*");
        let access = guarded(cx, &input.action, resource).await?;
        let context = context(input.context.as_deref().unwrap_or_default());
        let question =
            Question { principal: &principal, action: &input.action, access, context: &context };
        Ok(answer(cx.explain(&question).await?))
    }
}

fn context(entries: &[ContextEntry]) -> Vec<(String, Vec<String>)> {
    entries.iter().map(|entry| (entry.name.clone(), entry.values.clone())).collect()
}

fn answer(explanation: Explanation) -> ExplainAccessResponse {
    let Explanation { trace, denial } = explanation;
    let decision = trace.decision;
    let statement = decision.statement;
    ExplainAccessResponse {
        is_allowed: denial.is_none(),
        effect: match decision.effect {
            policy::Effect::Allow => Effect::Allow,
            policy::Effect::ExplicitDeny => Effect::ExplicitDeny,
            policy::Effect::ImplicitDeny => Effect::ImplicitDeny,
        },
        decided_by: format!("{:?}", decision.layer),
        policy_name: decision.policy.map(|name| name.to_string()),
        statement_index: statement.as_ref().map(|statement| index(statement.index)),
        statement_id: statement.and_then(|statement| statement.sid).map(|sid| sid.to_string()),
        message: denial.unwrap_or_else(|| "It is allowed.".to_owned()),
        gates: trace.gates.into_iter().map(gate).collect(),
    }
}

fn index(index: usize) -> i32 {
    i32::try_from(index).unwrap_or(i32::MAX)
}

fn gate(gate: policy::Gate) -> Gate {
    Gate {
        layer: format!("{:?}", gate.layer),
        outcome: match gate.outcome {
            policy::GateOutcome::NotApplicable => GateOutcome::NotApplicable,
            policy::GateOutcome::Denies => GateOutcome::Denies,
            policy::GateOutcome::Allows => GateOutcome::Allows,
            policy::GateOutcome::Silent => GateOutcome::Silent,
            policy::GateOutcome::Overruled => GateOutcome::Overruled,
        },
        statements: gate.statements.into_iter().map(statement).collect(),
    }
}

fn statement(trace: policy::StatementTrace) -> Statement {
    let (outcome, condition) = outcome(trace.outcome);
    Statement {
        policy_name: trace.policy.to_string(),
        index: index(trace.statement.index),
        statement_id: trace.statement.sid.map(|sid| sid.to_string()),
        effect: match trace.effect {
            policy::StatementEffect::Allow => StatementEffect::Allow,
            policy::StatementEffect::Deny => StatementEffect::Deny,
        },
        outcome,
        condition,
    }
}

fn outcome(outcome: policy::StatementOutcome) -> (StatementOutcome, Option<FailedCondition>) {
    match outcome {
        policy::StatementOutcome::Matches => (StatementOutcome::Matches, None),
        policy::StatementOutcome::PrincipalDiffers => (StatementOutcome::PrincipalDiffers, None),
        policy::StatementOutcome::ActionDiffers => (StatementOutcome::ActionDiffers, None),
        policy::StatementOutcome::ResourceDiffers => (StatementOutcome::ResourceDiffers, None),
        policy::StatementOutcome::ConditionFails { operator, key, wanted, found } => {
            let condition = FailedCondition { operator, key, wanted, found };
            (StatementOutcome::ConditionFails, Some(condition))
        }
    }
}
