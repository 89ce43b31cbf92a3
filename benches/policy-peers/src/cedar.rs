//! The `cedar-policy` crate.
use std::collections::{HashMap, HashSet};
use std::str::FromStr as _;

use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityUid, PolicySet, Request as CedarRequest,
    RestrictedExpression,
};

use crate::Engine;
use crate::scenario::{Condition, Effect, Request, Statement};

/// Authorizer, policies, entities and request.
#[derive(Debug)]
pub struct Cedar {
    authorizer: Authorizer,
    policies: PolicySet,
    entities: Entities,
    request: CedarRequest,
}

fn policy_text(statement: &Statement) -> String {
    let verb = match statement.effect {
        Effect::Allow => "permit",
        Effect::Deny => "forbid",
    };
    let action = if statement.actions.is_empty() {
        "action".to_owned()
    } else {
        let names: Vec<String> =
            statement.actions.iter().map(|name| format!("Action::\"{name}\"")).collect();
        format!("action in [{}]", names.join(", "))
    };
    let alternatives = |all: Vec<String>| format!("({})", all.join(" || "));
    let resources = statement.resources.iter().map(|text| format!("resource.arn like \"{text}\""));
    let mut tests = vec![alternatives(resources.collect())];
    for condition in &statement.conditions {
        tests.push(match condition {
            Condition::Secure(true) => "context.secure".to_owned(),
            Condition::Secure(false) => "!context.secure".to_owned(),
            Condition::From(blocks) => alternatives(
                blocks
                    .iter()
                    .map(|block| format!("context.address.isInRange(ip(\"{block}\"))"))
                    .collect(),
            ),
        });
    }
    format!("{verb}(principal, {action}, resource) when {{ {} }};\n", tests.join(" && "))
}

fn uid(kind: &str, name: &str) -> EntityUid {
    EntityUid::from_str(&format!("{kind}::\"{name}\"")).expect("a valid identifier")
}

impl Engine for Cedar {
    const NAME: &'static str = "cedar-policy";

    fn prepare(statements: &[Statement], request: &Request) -> Self {
        let text: String = statements.iter().map(policy_text).collect();
        let policies = PolicySet::from_str(&text).expect("valid policies");
        let (alice, object) = (uid("User", "alice"), uid("Object", request.resource));
        let arn = RestrictedExpression::new_string(request.resource.to_owned());
        let entities = Entities::from_entities(
            [
                Entity::new_no_attrs(alice.clone(), HashSet::new()),
                Entity::new(
                    object.clone(),
                    HashMap::from([("arn".to_owned(), arn)]),
                    HashSet::new(),
                )
                .expect("an entity"),
            ],
            None,
        )
        .expect("entities");
        let context = Context::from_pairs([
            ("secure".to_owned(), RestrictedExpression::new_bool(request.secure)),
            ("address".to_owned(), RestrictedExpression::new_ip(request.address)),
        ])
        .expect("a context");
        let request =
            CedarRequest::new(alice, uid("Action", request.action), object, context, None)
                .expect("a request");
        Self { authorizer: Authorizer::new(), policies, entities, request }
    }

    fn decide(&self) -> bool {
        let response = self.authorizer.is_authorized(&self.request, &self.policies, &self.entities);
        response.decision() == Decision::Allow
    }
}
