//! `CheckAccessNotGranted`: whether a policy allows any of these actions on any of these resources.
//!
//! <https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CheckAccessNotGranted.html>
//!
//! # Differs from AWS
//! Only Deny statements without a condition count against an Allow. A PASS holds for every request there could be.

use api_accessanalyzer::{
    CheckAccessNotGranted, CheckAccessNotGrantedRequest, CheckAccessNotGrantedResponse,
    CheckAccessNotGrantedResult,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::AccessAnalyzer;
use crate::check::{parsed, reasons};
use crate::errors::{invalid_parameter, validation};

impl Handler<CheckAccessNotGranted> for AccessAnalyzer {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &CheckAccessNotGrantedRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("access-analyzer:CheckAccessNotGranted", cx.account()))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &CheckAccessNotGrantedRequest,
        _: Allowed<()>,
    ) -> Result<CheckAccessNotGrantedResponse, Failure> {
        let [access] = input.access.as_slice() else {
            return Err(validation("access must have one element."));
        };
        let actions = access.actions.as_deref().unwrap_or_default();
        let resources = access.resources.as_deref().unwrap_or_default();
        if actions.is_empty() && resources.is_empty() {
            return Err(validation("access must name actions or resources."));
        }
        let is_action = |action: &String| {
            action.split_once(':').is_some_and(|(service, name)| {
                !service.is_empty() && !service.contains(['*', '?']) && !name.is_empty()
            })
        };
        if let Some(bad) = actions.iter().find(|action| !is_action(action)) {
            return Err(invalid_parameter(format!("Invalid action: {bad}")));
        }
        let policy = parsed(input.policy_document.reveal(), &input.policy_type)?;
        let granted = policy.grants(&texts(actions), &texts(resources));
        let (result, message) = match granted.is_empty() {
            true => (
                CheckAccessNotGrantedResult::Pass,
                "The policy document does not grant access to perform one or more of the listed actions or resources.",
            ),
            false => (
                CheckAccessNotGrantedResult::Fail,
                "The policy document grants access to perform one or more of the listed actions or resources.",
            ),
        };
        let text = "One or more of the listed actions or resources in the statement";
        Ok(CheckAccessNotGrantedResponse {
            result: Some(result),
            message: Some(message.to_owned()),
            reasons: Some(reasons(&policy, &granted, text)),
        })
    }
}

/// A list that is not there speaks of everything.
fn texts(listed: &[String]) -> Vec<&str> {
    match listed.is_empty() {
        true => vec!["*"],
        false => listed.iter().map(String::as_str).collect(),
    }
}
