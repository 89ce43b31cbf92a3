//! What guards a resource besides the policies of whoever asks for it: its own policy, read through
//! the service that keeps it, as the caller.

use std::sync::Arc;

use api_ironkeep::errors;
use api_kms::{GetKeyPolicy, GetKeyPolicyRequest, GrantListEntry, ListGrants, ListGrantsRequest};
use api_s3::{
    GetBucketAcl, GetBucketAclRequest, GetBucketPolicy, GetBucketPolicyRequest, GetObjectAcl,
    GetObjectAclRequest, GetPublicAccessBlock, GetPublicAccessBlockRequest, Owner,
    PublicAccessBlockConfiguration,
};
use api_secretsmanager::{
    DescribeSecret, DescribeSecretRequest, GetResourcePolicy, GetResourcePolicyRequest,
};
use engine::{Access, Ctx, Failure, ResourceGuard};
use identity::canonical_id;
use names::Arn;
use policy::{
    Acl, AclGrant, AclGrantee, AclPermission, BlockPublicAccess, Grant, GrantConstraints, Policy,
    PolicyKind,
};
use wire::Operation;

/// Through whom the nested calls come.
pub(crate) const VIA: &str = "ironkeep.amazonaws.com";
/// The action of [`Access`] that a question does not use.
const UNUSED: &str = "ironkeep:ExplainAccess";
/// Services whose resources have policies of their own that nothing here reads.
const UNASKED: [&str; 4] = ["cloudhsm", "glacier", "kinesis", "sqs"];
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
        ("s3", _) if !resource.account().is_empty() => {
            return Err(invalid("Of S3 only buckets and objects can be asked about."));
        }
        ("s3", _) => access
            .guarded_by(bucket(cx, action, resource.resource()).await?)
            .key("s3:ResourceAccount", account.to_string()),
        (service, _) if UNASKED.contains(&service) => {
            let text = format!(
                "Resources of {service} have policies that are not asked here yet: an answer would leave \
                 them out."
            );
            return Err(invalid(&text));
        }
        ("kms", Some(("key", id))) => {
            access.guarded_by(key(cx, id).await?).key("kms:CallerAccount", account.to_string())
        }
        ("secretsmanager", _) => secret(cx, access, arn).await?,
        ("iam", Some(("role", path))) if ASSUME.contains(&action) => {
            access.guarded_by(role(cx, path).await?)
        }
        _ => access,
    })
}

pub(crate) fn invalid(text: &str) -> Failure {
    errors::invalid_parameter_exception(text).into()
}

pub(crate) fn compiled(kind: PolicyKind, text: &str) -> Result<Arc<Policy>, Failure> {
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

pub(crate) async fn bucket(
    cx: &mut Ctx,
    action: &str,
    resource: &str,
) -> Result<ResourceGuard, Failure> {
    let (name, key) = match resource.split_once('/') {
        Some((name, key)) => (name, Some(key)),
        None => (resource, None),
    };
    let input = GetBucketPolicyRequest { bucket: name.to_owned(), ..Default::default() };
    let found = unless::<GetBucketPolicy>(cx, "NoSuchBucketPolicy", input).await?;
    let text = found.and_then(|output| output.policy);
    let policy = text.map(|text| compiled(PolicyKind::Bucket, &text)).transpose()?;
    let public_access = of_bucket(cx, name).await?.strictest(of_account(cx).await?);
    // What puts an object is granted by the bucket's list, what is done to one by the object's own.
    let of_object = key.filter(|key| action != "s3:PutObject" && !key.contains(['*', '?']));
    let acl = match of_object {
        Some(key) => object_acl(cx, name, key).await?,
        None => bucket_acl(cx, name).await?,
    };
    Ok(ResourceGuard::Bucket { policy, public_access, acl })
}

const NO_BLOCK: &str = "NoSuchPublicAccessBlockConfiguration";

async fn of_bucket(cx: &mut Ctx, name: &str) -> Result<BlockPublicAccess, Failure> {
    let input = GetPublicAccessBlockRequest { bucket: name.to_owned(), ..Default::default() };
    let found = unless::<GetPublicAccessBlock>(cx, NO_BLOCK, input).await?;
    let switches = found.and_then(|output| output.public_access_block_configuration);
    Ok(switches.map_or(BlockPublicAccess::NONE, |it: PublicAccessBlockConfiguration| {
        block([
            it.block_public_acls,
            it.ignore_public_acls,
            it.block_public_policy,
            it.restrict_public_buckets,
        ])
    }))
}

async fn of_account(cx: &mut Ctx) -> Result<BlockPublicAccess, Failure> {
    let account_id = cx.account().to_string();
    let input = api_s3control::GetPublicAccessBlockRequest { account_id };
    let found = unless::<api_s3control::GetPublicAccessBlock>(cx, NO_BLOCK, input).await?;
    let switches = found.and_then(|output| output.public_access_block_configuration);
    Ok(switches.map_or(BlockPublicAccess::NONE, |it| {
        block([
            it.block_public_acls,
            it.ignore_public_acls,
            it.block_public_policy,
            it.restrict_public_buckets,
        ])
    }))
}

/// The four switches in the order of AWS's documentation.
fn block(switches: [Option<bool>; 4]) -> BlockPublicAccess {
    let [acls, ignore, policy, restrict] = switches.map(|switch| switch == Some(true));
    BlockPublicAccess {
        block_public_acls: acls,
        ignore_public_acls: ignore,
        block_public_policy: policy,
        restrict_public_buckets: restrict,
    }
}

async fn bucket_acl(cx: &mut Ctx, name: &str) -> Result<Option<Acl>, Failure> {
    let input = GetBucketAclRequest { bucket: name.to_owned(), ..Default::default() };
    let found = cx.call::<GetBucketAcl>(VIA, input).await?;
    Ok(Some(Acl { grants: granted(found.grants), object_owner: None }))
}

async fn object_acl(cx: &mut Ctx, name: &str, key: &str) -> Result<Option<Acl>, Failure> {
    let input =
        GetObjectAclRequest { bucket: name.to_owned(), key: key.to_owned(), ..Default::default() };
    let found = unless::<GetObjectAcl>(cx, "NoSuchKey", input).await?;
    let own = canonical_id(cx.account());
    Ok(found.map(|found| {
        let owner = found.owner.and_then(|owner: Owner| owner.id);
        let object_owner = owner.filter(|owner| *owner != own).map(Into::into);
        Acl { grants: granted(found.grants), object_owner }
    }))
}

fn granted(grants: Option<Vec<api_s3::Grant>>) -> Arc<[AclGrant]> {
    let judged = |grant: api_s3::Grant| {
        let grantee = grant.grantee?;
        let group = grantee.uri.as_deref().and_then(|uri| uri.rsplit('/').next());
        let grantee = match (grantee.id, group) {
            (Some(id), _) => AclGrantee::Account(id.into()),
            (None, Some("AllUsers")) => AclGrantee::AllUsers,
            (None, Some("AuthenticatedUsers")) => AclGrantee::AuthenticatedUsers,
            (None, Some("LogDelivery")) => AclGrantee::LogDelivery,
            (None, _) => return None,
        };
        let permission = match grant.permission.as_deref()? {
            "FULL_CONTROL" => AclPermission::FullControl,
            "READ" => AclPermission::Read,
            "WRITE" => AclPermission::Write,
            "READ_ACP" => AclPermission::ReadAcp,
            "WRITE_ACP" => AclPermission::WriteAcp,
            _ => return None,
        };
        Some(AclGrant { grantee, permission })
    };
    grants.unwrap_or_default().into_iter().filter_map(judged).collect()
}

pub(crate) async fn key(cx: &mut Ctx, id: &str) -> Result<ResourceGuard, Failure> {
    let input = GetKeyPolicyRequest { key_id: id.to_owned(), ..Default::default() };
    let found = cx.call::<GetKeyPolicy>(VIA, input).await?;
    let text = found.policy.ok_or_else(|| Failure::Internal("a key has no policy".to_owned()))?;
    let policy = compiled(PolicyKind::KmsKey, &text)?;
    Ok(ResourceGuard::KmsKey { policy, grants: grants(cx, id).await?.into() })
}

/// Grants read at once.
const GRANTS_PER_PAGE: i32 = 1_000;

/// Pages of grants: a key has 50,000 at most.
const GRANT_PAGES_MAX: usize = 51;

/// All grants on the key.
async fn grants(cx: &mut Ctx, id: &str) -> Result<Vec<Grant>, Failure> {
    let mut grants = Vec::new();
    let mut marker = None;
    for _ in 0..GRANT_PAGES_MAX {
        let input = ListGrantsRequest {
            key_id: id.to_owned(),
            limit: Some(GRANTS_PER_PAGE),
            marker,
            ..Default::default()
        };
        let page = cx.call::<ListGrants>(VIA, input).await?;
        grants.extend(page.grants.unwrap_or_default().into_iter().filter_map(grant));
        marker = page.next_marker;
        if marker.is_none() {
            return Ok(grants);
        }
    }
    Err(Failure::Internal(format!("the key {id} has more grants than a key can have")))
}

fn grant(entry: GrantListEntry) -> Option<Grant> {
    let operations = entry.operations.unwrap_or_default();
    let constraints = entry.constraints.unwrap_or_default();
    let constraints =
        match (constraints.encryption_context_equals, constraints.encryption_context_subset) {
            (Some(pairs), _) => GrantConstraints::EncryptionContextEquals(pairs),
            (None, Some(pairs)) => GrantConstraints::EncryptionContextSubset(pairs),
            (None, None) => GrantConstraints::None,
        };
    Some(Grant {
        id: entry.grant_id?,
        grantee: entry.grantee_principal?,
        operations: operations.iter().map(|operation| operation.as_str().to_owned()).collect(),
        constraints,
    })
}

/// A secret with its policy, its tags and what else requests about it say.
async fn secret(cx: &mut Ctx, access: Access, arn: &str) -> Result<Access, Failure> {
    let input = DescribeSecretRequest { secret_id: arn.to_owned() };
    let told = cx.call::<DescribeSecret>(VIA, input).await?;
    let input = GetResourcePolicyRequest { secret_id: arn.to_owned(), policy_name: None };
    let text = cx.call::<GetResourcePolicy>(VIA, input).await?.resource_policy;
    let policy = text.map(|text| compiled(PolicyKind::Resource, &text)).transpose()?;
    let mut access = access
        .guarded_by(ResourceGuard::Policy(policy))
        .key("secretsmanager:SecretId", told.arn.unwrap_or_else(|| arn.to_owned()))
        .key_if("secretsmanager:resource/Type", told.r#type);
    for tag in told.tags.unwrap_or_default() {
        let (Some(key), Some(value)) = (tag.key, tag.value) else { continue };
        access = access
            .key(format!("aws:ResourceTag/{key}"), value.clone())
            .key(format!("secretsmanager:ResourceTag/{key}"), value);
    }
    Ok(access)
}

pub(crate) async fn role(cx: &mut Ctx, path: &str) -> Result<ResourceGuard, Failure> {
    let name = path.rsplit('/').next().unwrap_or_default().to_owned();
    let found =
        cx.call::<api_iam::GetRole>(VIA, api_iam::GetRoleRequest { role_name: name }).await?;
    let text = found.role.assume_role_policy_document.unwrap_or_default();
    let text = percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned();
    Ok(ResourceGuard::RoleTrust(compiled(PolicyKind::RoleTrust, &text)?))
}
