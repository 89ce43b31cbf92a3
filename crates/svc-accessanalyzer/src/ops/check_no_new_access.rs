//! `CheckNoNewAccess`: whether a new policy allows anything that the present one does not.
//!
//! <https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CheckNoNewAccess.html>
//!
//! # Differs from AWS
//! Statements are compared one by one. A PASS holds for every request there could be. A FAIL may be about access that
//! several statements of the present policy give together, or that it gives in other words (`docs/policy-checks.md`).

use api_accessanalyzer::{
    CheckNoNewAccess, CheckNoNewAccessRequest, CheckNoNewAccessResponse, CheckNoNewAccessResult,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::AccessAnalyzer;
use crate::check::{parsed, reasons};

impl Handler<CheckNoNewAccess> for AccessAnalyzer {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &CheckNoNewAccessRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("access-analyzer:CheckNoNewAccess", cx.account()))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &CheckNoNewAccessRequest,
        _: Allowed<()>,
    ) -> Result<CheckNoNewAccessResponse, Failure> {
        let new = parsed(input.new_policy_document.reveal(), &input.policy_type)?;
        let existing = parsed(input.existing_policy_document.reveal(), &input.policy_type)?;
        let beyond = new.allows_beyond(&existing);
        let (result, message) = match beyond.is_empty() {
            true => (
                CheckNoNewAccessResult::Pass,
                "The modified permissions do not grant new access compared to your existing policy.",
            ),
            false => (
                CheckNoNewAccessResult::Fail,
                "The modified permissions grant new access compared to your existing policy.",
            ),
        };
        Ok(CheckNoNewAccessResponse {
            result: Some(result),
            message: Some(message.to_owned()),
            reasons: Some(reasons(&new, &beyond, "New access in the statement")),
        })
    }
}
