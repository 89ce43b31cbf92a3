//! This repository's `policy` crate.
use policy::{
    Attached, BlockPublicAccess, Check, Context, Entity, Policies, Policy, PolicyKind, Principal,
    ResourceRules, decide,
};

use crate::Engine;
use crate::scenario::{Request, Statement, aws_document};

/// Parsed policy, caller and request context.
#[derive(Debug)]
pub struct Ours {
    identity: Vec<Attached>,
    principal: Principal,
    context: Context,
    none: Context,
    action: &'static str,
    resource: &'static str,
}

impl Engine for Ours {
    const NAME: &'static str = "ironkeep policy";

    fn prepare(statements: &[Statement], request: &Request) -> Self {
        let text = aws_document(statements).to_string();
        let policy = Policy::parse(&text, PolicyKind::Identity).expect("a valid document");
        let mut context = Context::new();
        context.set("aws:SecureTransport", request.secure.to_string());
        context.set("aws:SourceIp", request.address);
        let entity = Entity {
            partition: "aws",
            account: "111122223333",
            path: "/",
            name: "alice",
            unique_id: "AIDAEXAMPLEUSER01",
        };
        Self {
            identity: vec![Attached::new("policy", policy)],
            principal: Principal::user(&entity),
            context,
            none: Context::new(),
            action: request.action,
            resource: request.resource,
        }
    }

    fn decide(&self) -> bool {
        let check = Check {
            action: self.action,
            resource: self.resource,
            resource_account: "111122223333",
            request: &self.context,
            context: &self.none,
            encryption_context: None,
        };
        let mut policies = Policies::new(ResourceRules::S3 { block: BlockPublicAccess::ALL });
        policies.identity = &self.identity;
        decide(&self.principal, &check, &policies).is_allowed()
    }
}
