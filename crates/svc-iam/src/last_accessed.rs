//! When the services were last used that a user, group, role or policy lets somebody use.
//!
//! A job is a question that is kept: what it answers is found out whenever it is asked for, from what is known of
//! each user and role (`identity`): its last request to each service, to a minute.

use std::collections::BTreeMap;

use engine::{Ctx, Failure, Writer};
use identity::records::{
    ENTITIES_OF_POLICY, EntityKind, LAST_ACCESSED_JOBS, LastAccessedJobRecord, LastUsedRecord,
    ROLES, UNIQUE_IDS, USERS, USERS_OF_GROUP,
};
use names::{Arn, ArnNamespace};
use store::Order;

use crate::document::stored_policy;
use crate::errors::{invalid_input, no_such_entity};
use crate::held_policies::{self, Holder};
use crate::managed_policy;
use crate::page::all_rows;

/// How long the answer to a question is given.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLastAccessedDetails.html>
const JOB_DAYS_MAX: i64 = 7;
const DAY_MS: i64 = 24 * 3_600 * 1_000;

/// The most questions of an account: the oldest makes room for another.
const JOBS_MAX: usize = 100;

/// The services here, by the prefix of their actions and as AWS calls them.
const SERVICES: [(&str, &str); 23] = [
    ("access-analyzer", "AWS IAM Access Analyzer"),
    ("acm", "AWS Certificate Manager"),
    ("acm-pca", "AWS Private Certificate Authority"),
    ("cloudhsm", "AWS CloudHSM"),
    ("cloudtrail", "AWS CloudTrail"),
    ("cloudwatch", "Amazon CloudWatch"),
    ("dynamodb", "Amazon DynamoDB"),
    ("events", "Amazon EventBridge"),
    ("glacier", "Amazon S3 Glacier"),
    ("iam", "AWS Identity and Access Management"),
    ("ironkeep", "Ironkeep"),
    ("kinesis", "Amazon Kinesis Data Streams"),
    ("kms", "AWS Key Management Service"),
    ("logs", "Amazon CloudWatch Logs"),
    ("macie2", "Amazon Macie"),
    ("organizations", "AWS Organizations"),
    ("s3", "Amazon S3"),
    ("secretsmanager", "AWS Secrets Manager"),
    ("sns", "Amazon SNS"),
    ("sqs", "Amazon SQS"),
    ("ssm", "AWS Systems Manager"),
    ("states", "AWS Step Functions"),
    ("sts", "AWS Security Token Service"),
];

/// What requests to a service are signed for: but for one, the prefix of its actions.
fn signing_name(namespace: &str) -> &str {
    if namespace == "cloudwatch" { "monitoring" } else { namespace }
}

/// A user or role whose requests count.
#[derive(Debug, Clone)]
pub(crate) struct Counted {
    pub(crate) kind: EntityKind,
    pub(crate) arn: String,
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) path: String,
}

/// A service that may be used, and who used it when, the last first.
#[derive(Debug)]
pub(crate) struct Accessed {
    pub(crate) namespace: String,
    pub(crate) name: String,
    pub(crate) uses: Vec<(Counted, LastUsedRecord)>,
}

/// Keeps a question.
pub(crate) async fn keep(cx: &mut Writer<'_>, id: &str, arn: &str) -> Result<(), Failure> {
    let arn = Arn::parse(arn).map_err(|_| invalid_input(format!("Invalid Arn: {arn}")))?;
    let account = cx.account().clone();
    let kept = LAST_ACCESSED_JOBS.range(cx, &[&account], None, JOBS_MAX, Order::Forward).await?;
    if kept.len() >= JOBS_MAX {
        let oldest = kept.into_iter().min_by_key(|(_, job)| job.requested_at_ms);
        if let Some(oldest) = oldest.and_then(|(parts, _)| parts.into_iter().next()) {
            LAST_ACCESSED_JOBS.delete(cx.tx_mut(), &[&account, &oldest]);
        }
    }
    let requested_at_ms = cx.now().truncated_to_seconds().unix_ms();
    let job = LastAccessedJobRecord { arn, requested_at_ms };
    Ok(LAST_ACCESSED_JOBS.put(cx.tx_mut(), &[&account, id], &job)?)
}

/// The question that was kept under `id`, or `NoSuchEntity`.
pub(crate) async fn kept(cx: &mut Ctx, id: &str) -> Result<LastAccessedJobRecord, Failure> {
    let account = cx.account().clone();
    let now = cx.now().unix_ms();
    let job = LAST_ACCESSED_JOBS.get(cx, &[&account, id]).await?;
    let job = job.filter(|job| now.saturating_sub(job.requested_at_ms) < JOB_DAYS_MAX * DAY_MS);
    job.ok_or_else(|| no_such_entity(format!("Job {id} cannot be found.")))
}

/// The services that what has the ARN `arn` lets somebody use, by their prefixes.
pub(crate) async fn accessed(cx: &mut Ctx, arn: &str) -> Result<Vec<Accessed>, Failure> {
    let (documents, counted) = about(cx, arn).await?;
    let mut uses: BTreeMap<String, Vec<(Counted, LastUsedRecord)>> = BTreeMap::new();
    for one in counted {
        for used in cx.identity().services_last_used(&one.id).await? {
            uses.entry(used.service.clone()).or_default().push((one.clone(), used));
        }
    }
    let mut policies = Vec::new();
    for document in &documents {
        policies.push(stored_policy(cx, document)?);
    }
    let is_allowed = |service: &str| policies.iter().any(|policy| policy.allows_service(service));
    let mut found = Vec::new();
    for (namespace, name) in SERVICES.iter().filter(|(namespace, _)| is_allowed(namespace)) {
        let mut uses = uses.remove(signing_name(namespace)).unwrap_or_default();
        uses.sort_by_key(|(_, used)| core::cmp::Reverse(used.at_ms));
        found.push(Accessed { namespace: (*namespace).into(), name: (*name).into(), uses });
    }
    Ok(found)
}

/// The policies of what has the ARN `arn`, and whose requests count for it.
///
/// # Errors
/// `NoSuchEntity` where there is nothing of that name; `InvalidInput` for an ARN that is of none of these kinds.
pub(crate) async fn about(cx: &mut Ctx, arn: &str) -> Result<(Vec<String>, Vec<Counted>), Failure> {
    let is_policy =
        ArnNamespace::split(arn).is_some_and(|(_, resource)| resource.starts_with("policy/"));
    if is_policy {
        let found = identity::managed_policy(cx, arn).await?;
        let is_known = found.is_some_and(|policy| {
            policy.account == cx.account().as_str() || policy.account == "aws"
        });
        if !is_known {
            return Err(no_such_entity(format!("Policy {arn} was not found.")));
        }
        let mut counted = Vec::new();
        for (kind, id) in managed_policy::holders(cx, &ENTITIES_OF_POLICY, arn).await? {
            counted.extend(users_and_roles(cx, kind, &id).await?);
        }
        counted.sort_by(|one, other| one.arn.cmp(&other.arn));
        counted.dedup_by(|one, other| one.arn == other.arn);
        return Ok((vec![held_policies::document(cx, arn).await?], counted));
    }
    let holder = Holder::load(cx, arn).await?;
    let policies = holder.policies(cx).await?;
    let (kind, id) = match &holder {
        Holder::User(user) => (EntityKind::User, user.id.to_string()),
        Holder::Group(group) => (EntityKind::Group, group.id.to_string()),
        Holder::Role(role) => (EntityKind::Role, role.id.to_string()),
    };
    let counted = users_and_roles(cx, kind, &id).await?;
    Ok((policies.into_iter().map(|policy| policy.document).collect(), counted))
}

/// A user or role, or the users of a group.
async fn users_and_roles(
    cx: &mut Ctx,
    kind: EntityKind,
    id: &str,
) -> Result<Vec<Counted>, Failure> {
    let ids: Vec<String> = match kind {
        EntityKind::Group => {
            let users = all_rows(cx, &USERS_OF_GROUP, &[id]).await?;
            users.into_iter().filter_map(|(parts, _)| parts.into_iter().next()).collect()
        }
        EntityKind::User | EntityKind::Role => vec![id.to_owned()],
    };
    let mut found = Vec::new();
    for id in ids {
        let Some(entity) = UNIQUE_IDS.get(cx, &[&id]).await? else { continue };
        let key = [entity.account.as_str(), &entity.name.to_lowercase()];
        let (arn, path) = match entity.kind {
            EntityKind::User => match USERS.get(cx, &key).await? {
                Some(user) => (user.arn(), user.path),
                None => continue,
            },
            EntityKind::Role => match ROLES.get(cx, &key).await? {
                Some(role) => (role.arn(), role.path),
                None => continue,
            },
            EntityKind::Group => continue,
        };
        found.push(Counted { kind: entity.kind, arn, name: entity.name, id, path });
    }
    Ok(found)
}
