//! What each purpose needs: the accesses that one and the same principal must have, with what guards them, and the
//! rights over the resource that give them out.

use std::collections::BTreeMap;

use access_paths::{Guard, Need, Opening, OpeningKind, Question};
use api_ironkeep::{AccessPurpose, GetObjectProtection, GetObjectProtectionRequest};
use api_kms::{
    DescribeKey, DescribeKeyRequest, KeyManagerType, KeyMetadata, KeyState, KeyUsageType,
    ListAliases, ListAliasesRequest, ListResourceTags, ListResourceTagsRequest,
};
use api_secretsmanager::{
    DescribeSecret, DescribeSecretRequest, ListSecretVersionIds, ListSecretVersionIdsRequest,
};
use engine::{Access, Ctx, Failure, ResourceGuard};
use names::{Arn, ArnNamespace};
use policy::Grant;
use wire::Operation;

use crate::guard::{VIA, guarded, invalid};

/// Keys that a plain read of an object's newest version does not have.
const ABSENT_FROM_OBJECTS: &[&str] = &[
    "aws:ResourceTag/*",
    "s3:AccessPointNetworkOrigin",
    "s3:DataAccessPointAccount",
    "s3:DataAccessPointArn",
    "s3:ExistingObjectTag/*",
    "s3:versionid",
];
/// As above, of the bucket itself.
const ABSENT_FROM_BUCKETS: &[&str] = &["aws:ResourceTag/*"];
const ABSENT_FROM_SECRETS: &[&str] = &["aws:ResourceTag/*", "secretsmanager:ResourceTag/*"];
/// Keys that a use of a key has only where it is told.
const ABSENT_FROM_KEYS: &[&str] = &["aws:ResourceTag/*"];
/// As above, of a use by a service, whose encryption context is known.
const ABSENT_FROM_USES: &[&str] =
    &["aws:ResourceTag/*", "kms:EncryptionContext:*", "kms:RequestAlias"];
const ABSENT_FROM_UNTOLD: &[&str] = &[];

/// The code of a refusal where it comes as an error.
const REFUSED: &str = "AccessDeniedException";

/// What has to be allowed, and what is to be said besides.
#[derive(Debug, Default)]
pub(crate) struct Goal {
    pub(crate) needs: Vec<Need>,
    pub(crate) remarks: Vec<String>,
}

/// What `purpose` needs of `resource`: an ARN, or its name in the account.
///
/// # Errors
/// Those of the services that keep the resource and its policy, for the caller; `InvalidParameterException` for a
/// resource that is none of this purpose, or of another account.
pub(crate) async fn goal(
    cx: &mut Ctx,
    purpose: &AccessPurpose,
    resource: &str,
) -> Result<Goal, Failure> {
    let arn = resolve(cx, purpose, resource).await?;
    let resource = Arn::parse(&arn).map_err(|_| invalid("Resource is no ARN."))?;
    let is = |service: &str, kind: &str| {
        resource.service() == service && resource.resource().starts_with(kind)
    };
    match purpose {
        AccessPurpose::ReadObject if is("s3", "") => read_object(cx, &resource).await,
        AccessPurpose::UseKey if is("kms", "key/") => use_key(cx, &arn, None).await,
        AccessPurpose::ReadSecret if is("secretsmanager", "secret:") => read_secret(cx, &arn).await,
        AccessPurpose::AssumeRole if is("iam", "role/") => assume_role(cx, &arn).await,
        _ => {
            Err(invalid("Resource is none of that Purpose: an object, a key, a secret or a role."))
        }
    }
}

/// The ARN of what is named.
async fn resolve(cx: &mut Ctx, purpose: &AccessPurpose, resource: &str) -> Result<String, Failure> {
    let found = match purpose {
        AccessPurpose::ReadObject => {
            let object = resource.strip_prefix("s3://");
            object.map(|object| ArnNamespace::unowned("s3").resource(&[object]))
        }
        AccessPurpose::UseKey => {
            let input = DescribeKeyRequest { key_id: resource.to_owned(), ..Default::default() };
            let told = cx.call::<DescribeKey>(VIA, input).await?.key_metadata;
            told.and_then(|told| told.arn)
        }
        AccessPurpose::ReadSecret => {
            let input = DescribeSecretRequest { secret_id: resource.to_owned() };
            cx.call::<DescribeSecret>(VIA, input).await?.arn
        }
        AccessPurpose::AssumeRole if !Arn::is_meant_by(resource) => {
            let input = api_iam::GetRoleRequest { role_name: resource.to_owned() };
            Some(cx.call::<api_iam::GetRole>(VIA, input).await?.role.arn)
        }
        _ => None,
    };
    Ok(found.unwrap_or_else(|| resource.to_owned()))
}

async fn read_object(cx: &mut Ctx, object: &Arn) -> Result<Goal, Failure> {
    let Some((bucket, key)) = object.resource().split_once('/') else {
        return Err(invalid("Name an object of the bucket."));
    };
    if key.contains(['*', '?']) {
        return Err(invalid("Name one object: patterns are not followed."));
    }
    let input = GetObjectProtectionRequest {
        bucket_name: bucket.to_owned(),
        key: key.to_owned(),
        version_id: None,
    };
    let protection = cx.call::<GetObjectProtection>(VIA, input).await?;
    let mut read = guarded(cx, "s3:GetObject", object.as_str()).await?;
    for (name, value) in protection.tags.unwrap_or_default() {
        read = read.key(format!("s3:ExistingObjectTag/{name}"), value);
    }
    let account = cx.account().to_string();
    let bucket_arn = ArnNamespace::unowned("s3").resource(&[bucket]);
    let put = read.clone().guarded_by(without_list(read.guard()));
    let opening = Opening {
        question: question(
            ("s3:PutBucketPolicy", &bucket_arn),
            &account,
            &put,
            ABSENT_FROM_BUCKETS,
        ),
        kind: OpeningKind::Policy,
        is_of_account: true,
    };
    let mut asked =
        question(("s3:GetObject", object.as_str()), &account, &read, ABSENT_FROM_OBJECTS);
    // S3 uses a key of KMS for nobody without a name.
    asked.needs_credentials = protection.kms_key_arn.is_some();
    let mut goal =
        Goal { needs: vec![Need { question: asked, openings: vec![opening] }], ..Goal::default() };
    if protection.encryption == "SSE-C" {
        goal.remarks.push("The object is under a key of the customer's, which a reader has to send with its request.".to_owned());
    }
    if let Some(key_arn) = protection.kms_key_arn {
        let context = protection.encryption_context.unwrap_or_default();
        add(&mut goal, use_key(cx, &key_arn, Some(("s3", context))).await?);
    }
    Ok(goal)
}

async fn read_secret(cx: &mut Ctx, arn: &str) -> Result<Goal, Failure> {
    let read = guarded(cx, "secretsmanager:GetSecretValue", arn).await?;
    let input = ListSecretVersionIdsRequest { secret_id: arn.to_owned(), ..Default::default() };
    let versions = cx.call::<ListSecretVersionIds>(VIA, input).await?.versions.unwrap_or_default();
    let is_current = |stages: &Option<Vec<String>>| {
        stages.as_ref().is_some_and(|stages| stages.iter().any(|stage| stage == "AWSCURRENT"))
    };
    let current = versions.into_iter().find(|version| is_current(&version.version_stages));
    let Some(current) = current else {
        return Err(invalid("The secret has no value yet."));
    };
    let account = cx.account().to_string();
    let ask = |action| question((action, arn), &account, &read, ABSENT_FROM_SECRETS);
    let opening = Opening {
        question: ask("secretsmanager:PutResourcePolicy"),
        kind: OpeningKind::Policy,
        is_of_account: false,
    };
    let needs =
        vec![Need { question: ask("secretsmanager:GetSecretValue"), openings: vec![opening] }];
    let mut goal = Goal { needs, ..Goal::default() };
    let pairs = [
        ("SecretARN", arn.to_owned()),
        ("SecretVersionId", current.version_id.unwrap_or_default()),
    ];
    let context = pairs.map(|(name, value)| (name.to_owned(), value)).into();
    if let Some(key_arn) = current.kms_key_ids.unwrap_or_default().first() {
        add(&mut goal, use_key(cx, key_arn, Some(("secretsmanager", context))).await?);
    }
    Ok(goal)
}

async fn assume_role(cx: &mut Ctx, arn: &str) -> Result<Goal, Failure> {
    let assume = guarded(cx, "sts:AssumeRole", arn).await?;
    let account = cx.account().to_string();
    let write = assume.clone().guarded_by(ResourceGuard::None);
    let opening = Opening {
        question: question(
            ("iam:UpdateAssumeRolePolicy", arn),
            &account,
            &write,
            ABSENT_FROM_UNTOLD,
        ),
        kind: OpeningKind::Policy,
        is_of_account: true,
    };
    let asked = question(("sts:AssumeRole", arn), &account, &assume, ABSENT_FROM_UNTOLD);
    Ok(Goal { needs: vec![Need { question: asked, openings: vec![opening] }], ..Goal::default() })
}

/// The use of a key: by whom it is asked for alone, or by a service with this encryption context.
async fn use_key(
    cx: &mut Ctx,
    arn: &str,
    service: Option<(&str, BTreeMap<String, String>)>,
) -> Result<Goal, Failure> {
    let resource = Arn::parse(arn).map_err(|_| invalid("A key has no ARN."))?;
    if resource.account() != cx.account().as_str() {
        return Err(invalid("The key is of another account, which alone knows who may use it."));
    }
    let mut access = guarded(cx, "kms:Decrypt", arn).await?;
    let mut remarks = Vec::new();
    let described = known::<DescribeKey>(
        cx,
        DescribeKeyRequest { key_id: arn.to_owned(), ..Default::default() },
    )
    .await?;
    let told = described.and_then(|output| output.key_metadata);
    if let Some(told) = &told {
        access = describe(access, told);
        if told.key_state != Some(KeyState::Enabled) {
            remarks.push(format!(
                "The key {arn} is not enabled: as long as that is so, nobody can use it."
            ));
        }
    }
    let input = ListResourceTagsRequest { key_id: arn.to_owned(), ..Default::default() };
    let tags = known::<ListResourceTags>(cx, input).await?;
    let mut absent = if tags.is_some() { ABSENT_FROM_KEYS } else { ABSENT_FROM_UNTOLD };
    for tag in tags.and_then(|output| output.tags).unwrap_or_default() {
        access = access.key(format!("aws:ResourceTag/{}", tag.tag_key), tag.tag_value);
    }
    let input = ListAliasesRequest { key_id: Some(arn.to_owned()), ..Default::default() };
    if let Some(output) = known::<ListAliases>(cx, input).await? {
        let aliases = output.aliases.unwrap_or_default();
        access = access
            .keys("kms:ResourceAliases", aliases.into_iter().filter_map(|alias| alias.alias_name));
    }
    let mut context = None;
    let plain = access.clone();
    if let Some((service, pairs)) = service {
        access = by_service(access, service, resource.region(), &pairs);
        absent = if absent.is_empty() { absent } else { ABSENT_FROM_USES };
        context = Some(pairs);
    }
    let account = cx.account().to_string();
    let usage = told.as_ref().and_then(|told| told.key_usage.as_ref());
    let mut asked = question((use_of(usage), arn), &account, &access, absent);
    asked.encryption_context.clone_from(&context);
    let mut openings = Vec::new();
    let is_aws_managed = told.and_then(|told| told.key_manager) == Some(KeyManagerType::Aws);
    if !is_aws_managed {
        openings.push(Opening {
            question: question(("kms:PutKeyPolicy", arn), &account, &plain, ABSENT_FROM_UNTOLD),
            kind: OpeningKind::Policy,
            is_of_account: true,
        });
        let mut question = question(("kms:CreateGrant", arn), &account, &plain, ABSENT_FROM_UNTOLD);
        question.guard.grants =
            plain.guard().grants().iter().filter(|it| hands_on(it)).cloned().collect();
        question.encryption_context = context;
        openings.push(Opening { question, kind: OpeningKind::Grant, is_of_account: false });
    }
    Ok(Goal { needs: vec![Need { question: asked, openings }], remarks })
}

/// Whether the grantee can hand on the use of the key: no more than it has itself.
fn hands_on(grant: &Grant) -> bool {
    let has = |operation: &str| grant.operations.iter().any(|one| one == operation);
    has("CreateGrant") && has("Decrypt")
}

fn use_of(usage: Option<&KeyUsageType>) -> &'static str {
    match usage {
        Some(KeyUsageType::SignVerify) => "kms:Sign",
        Some(KeyUsageType::GenerateVerifyMac) => "kms:GenerateMac",
        Some(KeyUsageType::KeyAgreement) => "kms:DeriveSharedSecret",
        _ => "kms:Decrypt",
    }
}

fn describe(access: Access, told: &KeyMetadata) -> Access {
    let spec = told.key_spec.as_ref().map(|it| it.as_str().to_owned());
    let usage = told.key_usage.as_ref().map(|it| it.as_str().to_owned());
    let origin = told.origin.as_ref().map(|it| it.as_str().to_owned());
    let is_multi_region = told.multi_region.map(|it| if it { "true" } else { "false" });
    access
        .key_if("kms:KeySpec", spec)
        .key_if("kms:KeyUsage", usage)
        .key_if("kms:KeyOrigin", origin)
        .key_if("kms:MultiRegion", is_multi_region)
}

/// A call that `service` makes for whoever asks it.
fn by_service(
    access: Access,
    service: &str,
    region: &str,
    pairs: &BTreeMap<String, String>,
) -> Access {
    let via = format!("{service}.amazonaws.com");
    let access = access
        .key("kms:ViaService", format!("{service}.{region}.amazonaws.com"))
        .key("kms:EncryptionAlgorithm", "SYMMETRIC_DEFAULT")
        .key("aws:ViaAWSService", "true")
        .key("aws:CalledViaFirst", via.clone())
        .key("aws:CalledViaLast", via.clone())
        .keys("aws:CalledVia", [via])
        .keys("kms:EncryptionContextKeys", pairs.keys().cloned());
    pairs.iter().fold(access, |access, (name, value)| {
        access.key(format!("kms:EncryptionContext:{name}"), value.clone())
    })
}

/// What an operation answers, or nothing where the caller may not know.
async fn known<O: Operation>(cx: &mut Ctx, input: O::Input) -> Result<Option<O::Output>, Failure> {
    match cx.call::<O>(VIA, input).await {
        Ok(output) => Ok(Some(output)),
        Err(Failure::Denied(_)) => Ok(None),
        Err(Failure::Aws(error)) if error.code() == REFUSED => Ok(None),
        Err(failure) => Err(failure),
    }
}

fn add(goal: &mut Goal, other: Goal) {
    goal.needs.extend(other.needs);
    goal.remarks.extend(other.remarks);
}

/// A bucket's guard without its access control list, which says nothing of its policy.
fn without_list(guard: &ResourceGuard) -> ResourceGuard {
    match guard {
        ResourceGuard::Bucket { policy, public_access, .. } => ResourceGuard::Bucket {
            policy: policy.clone(),
            public_access: *public_access,
            acl: None,
        },
        other => other.clone(),
    }
}

/// The action of `named` on its ARN, guarded as `access` is and with its condition keys.
fn question(
    named: (&str, &str),
    account: &str,
    access: &Access,
    absent: &'static [&'static str],
) -> Question {
    let guard = access.guard();
    Question {
        action: named.0.to_owned(),
        resource: named.1.to_owned(),
        account: account.to_owned(),
        keys: access.context().clone(),
        absent,
        guard: Guard {
            rules: guard.rules(),
            policy: guard.attached(),
            grants: guard.grants().iter().cloned().collect(),
            acl: guard.acl().cloned(),
        },
        encryption_context: None,
        needs_credentials: true,
    }
}
