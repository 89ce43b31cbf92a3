//! What the policy engine would answer to a question, and why: the way of a request, without the
//! request.

use std::sync::Arc;

use identity::Caller;
use policy::{Trace, explain};

use crate::access::Access;
use crate::conditions::request_context;
use crate::ctx::Ctx;
use crate::failure::Failure;
use crate::judge::{check, policies};

/// Keys that say how this request came, not how the one asked about would.
const OF_THIS_REQUEST: [&str; 4] =
    ["aws:SourceIp", "aws:UserAgent", "aws:Referer", "aws:SecureTransport"];

/// May a principal do this?
#[derive(Debug)]
pub struct Question<'a> {
    /// Who would call.
    pub principal: &'a Arc<Caller>,
    /// What it would do: `kms:Decrypt`.
    pub action: &'a str,
    /// The resource, with what guards it; its own action does not matter.
    pub access: Access,
    /// Condition keys of the request: names and values.
    pub context: &'a [(String, Vec<String>)],
}

/// An answer.
#[derive(Debug)]
pub struct Explanation {
    /// Every gate, and the decision, which is that of a request.
    pub trace: Trace,
    /// The sentence that a refusal has; none when it is allowed.
    pub denial: Option<String>,
}

impl Ctx {
    /// Asks the policy engine as a request of the principal would, in this Region and at this
    /// instant. Where from and how securely it would come is known only if the question says it.
    ///
    /// # Errors
    /// [`Failure::Identity`] when the organisation cannot be read.
    pub async fn explain(&self, question: &Question<'_>) -> Result<Explanation, Failure> {
        let Question { principal, action, access, context } = question;
        let organization = self.identity().organization().await?;
        let mut request = request_context(principal, self.request(), organization.as_deref());
        for key in OF_THIS_REQUEST {
            request.remove(key);
        }
        for (key, values) in *context {
            match values.as_slice() {
                [value] => request.set(key.clone(), value.clone()),
                values => request.set_many(key.clone(), values.iter().cloned()),
            }
        }
        let attached = access.guard.attached();
        let check = check(action, access, &request);
        let policies = policies(principal, access, attached.as_ref());
        let trace = explain(&principal.principal, &check, &policies);
        let is_allowed = trace.decision.is_allowed();
        let denial =
            (!is_allowed).then(|| trace.decision.denial_text(&principal.principal, &check));
        Ok(Explanation { trace, denial })
    }
}
