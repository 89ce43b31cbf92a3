//! The `iam-rs` crate.
use iam_rs::{
    Arn, Context, ContextValue, Decision, IAMPolicy, IAMRequest, PolicyEvaluator, Principal,
    PrincipalId,
};

use crate::Engine;
use crate::scenario::{Request, Statement, aws_document};

/// Evaluator and request.
#[derive(Debug)]
pub struct IamRs {
    evaluator: PolicyEvaluator,
    request: IAMRequest,
}

impl Engine for IamRs {
    const NAME: &'static str = "iam-rs";

    fn prepare(statements: &[Statement], request: &Request) -> Self {
        let policy: IAMPolicy =
            serde_json::from_value(aws_document(statements)).expect("a valid document");
        let mut context = Context::new();
        let address = ContextValue::String(request.address.to_owned());
        context.insert("aws:SecureTransport".to_owned(), ContextValue::Boolean(request.secure));
        context.insert("aws:SourceIp".to_owned(), address);
        let user = "arn:aws:iam::111122223333:user/alice".to_owned();
        let request = IAMRequest::new_with_context(
            Principal::Aws(PrincipalId::String(user)),
            request.action,
            Arn::parse(request.resource).expect("an ARN"),
            context,
        );
        Self { evaluator: PolicyEvaluator::with_policies(vec![policy]), request }
    }

    fn decide(&self) -> bool {
        let result = self.evaluator.evaluate(&self.request).expect("a decision");
        result.decision == Decision::Allow
    }
}
