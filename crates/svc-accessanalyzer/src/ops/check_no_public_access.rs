//! `CheckNoPublicAccess`: whether a resource policy lets in everybody.
//!
//! <https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CheckNoPublicAccess.html>
//!
//! # Differs from AWS
//! Public is what S3's Block Public Access calls public, for every type of resource (`docs/policy-checks.md`).

use api_accessanalyzer::{
    AccessCheckResourceType, CheckNoPublicAccess, CheckNoPublicAccessRequest,
    CheckNoPublicAccessResponse, CheckNoPublicAccessResult,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use policy::PolicyKind;

use crate::AccessAnalyzer;
use crate::check::{parsed_as, reasons};

impl Handler<CheckNoPublicAccess> for AccessAnalyzer {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &CheckNoPublicAccessRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("access-analyzer:CheckNoPublicAccess", cx.account()))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &CheckNoPublicAccessRequest,
        _: Allowed<()>,
    ) -> Result<CheckNoPublicAccessResponse, Failure> {
        let policy = parsed_as(input.policy_document.reveal(), kind(&input.resource_type))?;
        let public = policy.public_statements();
        let (result, message) = match public.is_empty() {
            true => (
                CheckNoPublicAccessResult::Pass,
                "The resource policy does not grant public access for the specified resource type.",
            ),
            false => (
                CheckNoPublicAccessResult::Fail,
                "The resource policy grants public access for the specified resource type.",
            ),
        };
        Ok(CheckNoPublicAccessResponse {
            result: Some(result),
            message: Some(message.to_owned()),
            reasons: Some(reasons(&policy, &public, "Public access granted in the statement")),
        })
    }
}

fn kind(of: &AccessCheckResourceType) -> PolicyKind {
    match of {
        AccessCheckResourceType::AwsS3Bucket => PolicyKind::Bucket,
        AccessCheckResourceType::AwsKmsKey => PolicyKind::KmsKey,
        AccessCheckResourceType::AwsIamAssumeRolePolicyDocument => PolicyKind::RoleTrust,
        _ => PolicyKind::Resource,
    }
}
