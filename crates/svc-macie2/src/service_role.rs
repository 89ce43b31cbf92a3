//! The role with which jobs read. At AWS it is linked to the service; here it is one that the service makes and the account owns.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/service-linked-roles.html>

use api_iam::{CreateRole, CreateRoleRequest, PutRolePolicy, PutRolePolicyRequest};
use api_macie2::errors;
use engine::{Ctx, Failure};
use names::ArnNamespace;
use serde_json::json;

use crate::PRINCIPAL;

/// Paths of linked roles are AWS's own: IAM lets nobody make a role there.
const PATH: &str = "/service-role/";
const NAME: &str = "AWSServiceRoleForAmazonMacie";
const POLICY: &str = "AmazonMacieServiceRolePolicy";

/// Its ARN in an account.
pub(crate) fn arn(account: &str) -> String {
    ArnNamespace::global("iam", account).resource(&["role", PATH, NAME])
}

/// Makes it, with the rights of who switches the service on, unless it is there.
///
/// # Errors
/// IAM's refusal: the caller has to be let create it.
pub(crate) async fn ensure(cx: &mut Ctx) -> Result<(), Failure> {
    let trust = json!({
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Allow", "Principal": { "Service": PRINCIPAL }, "Action": "sts:AssumeRole" }],
    });
    let role = CreateRoleRequest {
        path: Some(PATH.to_owned()),
        role_name: NAME.to_owned(),
        assume_role_policy_document: trust.to_string(),
        ..CreateRoleRequest::default()
    };
    match cx.call::<CreateRole>(PRINCIPAL, role).await {
        Ok(_) => {}
        // Whoever made it said what it may do.
        Err(Failure::Aws(error)) if error.code() == "EntityAlreadyExists" => return Ok(()),
        Err(other) => return Err(refused(other)),
    }
    // Keys are not in it, as at AWS: a key's own policy lets the role decrypt.
    let rights = json!({
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Allow", "Action": ["s3:Get*", "s3:List*"], "Resource": "*" }],
    });
    let policy = PutRolePolicyRequest {
        role_name: NAME.to_owned(),
        policy_name: POLICY.to_owned(),
        policy_document: rights.to_string(),
    };
    cx.call::<PutRolePolicy>(PRINCIPAL, policy).await.map_err(refused)?;
    Ok(())
}

/// IAM's refusal, with the code that this service has for it.
fn refused(failure: Failure) -> Failure {
    match failure {
        Failure::Aws(error) if error.code() == "AccessDenied" => {
            errors::access_denied_exception(error.message().unwrap_or_default()).into()
        }
        other => other,
    }
}
