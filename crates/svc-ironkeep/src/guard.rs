//! What guards a resource besides the policies of whoever asks for it: its own policy, read through
//! the service that keeps it, as the caller.

use std::sync::Arc;

use api_ironkeep::errors;
use api_kms::{GetKeyPolicy, GetKeyPolicyRequest};
use api_s3::{
    GetBucketPolicy, GetBucketPolicyRequest, GetPublicAccessBlock, GetPublicAccessBlockRequest,
};
use engine::{Access, Ctx, Failure, ResourceGuard};
use names::Arn;
use policy::{BlockPublicAccess, Policy, PolicyKind};
use wire::Operation;

/// Through whom the nested calls come.
const VIA: &str = "ironkeep.amazonaws.com";
/// The action of [`Access`] that a question does not use.
const UNUSED: &str = "ironkeep:ExplainAccess";
/// Actions that a role's trust policy has a say in.
const ASSUME: [&str; 3] = ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"];

/// The resource `arn`, guarded as a request for `action` on it would find it.
///
/// # Errors
/// What the service that keeps the resource's policy answers the caller; `InvalidParameterException`
/// for a resource of another account.
pub(crate) async fn guarded(cx: &mut Ctx, action: &str, arn: &str) -> Result<Access, Failure> {
    let account = cx.account().clone();
    let access = Access::new(UNUSED, arn, &account);
    if arn == "*" {
        return Ok(access);
    }
    let resource = Arn::parse(arn).map_err(|_| invalid("ResourceArn is no ARN."))?;
    if !resource.account().is_empty() && resource.account() != account.as_str() {
        return Err(invalid("The resource is of another account: ask there."));
    }
    Ok(match (resource.service(), resource.resource().split_once('/')) {
        ("s3", _) => access
            .guarded_by(bucket(cx, resource.resource()).await?)
            .key("s3:ResourceAccount", account.to_string()),
        ("kms", Some(("key", id))) => {
            access.guarded_by(key(cx, id).await?).key("kms:CallerAccount", account.to_string())
        }
        ("iam", Some(("role", path))) if ASSUME.contains(&action) => {
            access.guarded_by(role(cx, path).await?)
        }
        _ => access,
    })
}

fn invalid(text: &str) -> Failure {
    errors::invalid_parameter_exception(text).into()
}

fn compiled(kind: PolicyKind, text: &str) -> Result<Arc<Policy>, Failure> {
    let policy = Policy::parse(text, kind);
    policy.map(Arc::new).map_err(|error| {
        Failure::Internal(format!("a stored policy does not compile: {}", error.message()))
    })
}

/// The output of a call, or none where it answers that `code`: there is no such policy.
async fn unless<O: Operation>(
    cx: &mut Ctx,
    code: &str,
    input: O::Input,
) -> Result<Option<O::Output>, Failure> {
    match cx.call::<O>(VIA, input).await {
        Ok(output) => Ok(Some(output)),
        Err(Failure::Aws(error)) if error.code() == code => Ok(None),
        Err(failure) => Err(failure),
    }
}

async fn bucket(cx: &mut Ctx, resource: &str) -> Result<ResourceGuard, Failure> {
    let name = resource.split('/').next().unwrap_or_default().to_owned();
    let input = GetBucketPolicyRequest { bucket: name.clone(), ..Default::default() };
    let found = unless::<GetBucketPolicy>(cx, "NoSuchBucketPolicy", input).await?;
    let text = found.and_then(|output| output.policy);
    let policy = text.map(|text| compiled(PolicyKind::Bucket, &text)).transpose()?;
    let input = GetPublicAccessBlockRequest { bucket: name, ..Default::default() };
    let code = "NoSuchPublicAccessBlockConfiguration";
    let found = unless::<GetPublicAccessBlock>(cx, code, input).await?;
    let switches = found.and_then(|output| output.public_access_block_configuration);
    let public_access = switches.map_or(BlockPublicAccess::NONE, |switches| BlockPublicAccess {
        block_public_acls: switches.block_public_acls == Some(true),
        ignore_public_acls: switches.ignore_public_acls == Some(true),
        block_public_policy: switches.block_public_policy == Some(true),
        restrict_public_buckets: switches.restrict_public_buckets == Some(true),
    });
    Ok(ResourceGuard::Bucket { policy, public_access, acl: None })
}

async fn key(cx: &mut Ctx, id: &str) -> Result<ResourceGuard, Failure> {
    let input = GetKeyPolicyRequest { key_id: id.to_owned(), ..Default::default() };
    let found = cx.call::<GetKeyPolicy>(VIA, input).await?;
    let text = found.policy.ok_or_else(|| Failure::Internal("a key has no policy".to_owned()))?;
    Ok(ResourceGuard::KmsKey {
        policy: compiled(PolicyKind::KmsKey, &text)?,
        grants: Arc::from([]),
    })
}

async fn role(cx: &mut Ctx, path: &str) -> Result<ResourceGuard, Failure> {
    let name = path.rsplit('/').next().unwrap_or_default().to_owned();
    let found =
        cx.call::<api_iam::GetRole>(VIA, api_iam::GetRoleRequest { role_name: name }).await?;
    let text = found.role.assume_role_policy_document.unwrap_or_default();
    let text = percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned();
    Ok(ResourceGuard::RoleTrust(compiled(PolicyKind::RoleTrust, &text)?))
}
