//! Managed policies: what requests name by ARN.

use api_iam::{Policy, PolicyScopeType, PolicyVersion};
use engine::{Access, Ctx, Failure, View, Writer};
use identity::records::{
    AttachmentRecord, BOUNDED_BY_POLICY, ENTITIES_OF_POLICY, EntityKind, GROUPS, MANAGED_POLICIES,
    ManagedPolicyRecord, POLICY_VERSIONS, PolicyVersionRecord, ROLES, USERS, UniqueIdRecord,
    version_key,
};
use identity::{BUILTIN_POLICIES, BUILTIN_SINCE, BuiltinPolicy, managed_policy, touch_epoch};
use names::{AccountId, Arn};
use policy::{NewPolicy, limits};
use stdx::Timestamp;
use store::Order;
use tables::Table;

use crate::document::new_policy;
use crate::errors::{invalid_input, no_such_entity, quota_exceeded};
use crate::page::all_rows;
use crate::tags;

/// What a request does to a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Intent {
    /// Looks at it: policies of `aws` too.
    Read,
    /// Changes it: only policies of the caller's own account.
    Write,
}

/// The policy that a request names, perhaps nothing.
#[derive(Debug)]
pub struct PolicyLookup {
    arn: String,
    owner: AccountId,
    is_foreign: bool,
    record: Option<ManagedPolicyRecord>,
}

impl PolicyLookup {
    /// Looks up `arn`.
    pub(crate) async fn load(
        cx: &mut View<'_>,
        arn: &str,
        intent: Intent,
    ) -> Result<Self, Failure> {
        let invalid = || invalid_input(format!("ARN {arn} is not valid."));
        let parsed = Arn::parse(arn).map_err(|_| invalid())?;
        if parsed.service() != "iam" || !parsed.resource().starts_with("policy/") {
            return Err(invalid());
        }
        // Nobody may change what `aws` owns, whatever policies say: it belongs to an account that
        // nobody is in.
        let owner = match (parsed.account_id(), intent) {
            (Some(account), _) => account,
            (None, Intent::Read) => cx.account().clone(),
            (None, Intent::Write) => AccountId::from_number(0).ok_or_else(invalid)?,
        };
        // A policy of another account is no policy of this one, whether or not it exists.
        let is_foreign = parsed.account_id().is_some_and(|account| account != *cx.account());
        let record = if is_foreign { None } else { managed_policy(cx, arn).await? };
        Ok(Self { arn: arn.to_owned(), owner, is_foreign, record })
    }

    /// `action` on it, with its tags as condition keys.
    pub(crate) fn access(&self, action: &'static str) -> Access {
        let mut access = Access::new(action, self.arn.clone(), &self.owner);
        if self.is_foreign {
            access = access.absent();
        }
        self.record.iter().fold(access, |access, record| tags::held(access, &record.tags))
    }

    /// The record, or `NoSuchEntity`.
    pub(crate) fn record(&self) -> Result<&ManagedPolicyRecord, Failure> {
        self.record.as_ref().ok_or_else(|| absent(&self.arn))
    }

    /// The record itself, or `NoSuchEntity`.
    pub(crate) fn into_record(self) -> Result<ManagedPolicyRecord, Failure> {
        let Self { arn, record, .. } = self;
        record.ok_or_else(|| absent(&arn))
    }
}

fn absent(arn: &str) -> Failure {
    no_such_entity(format!("Policy {arn} was not found."))
}

/// Writes a policy of the caller's account.
pub(crate) fn save(cx: &mut Writer<'_>, record: &ManagedPolicyRecord) -> Result<(), Failure> {
    let account = cx.account().clone();
    let key = [account.as_str(), &record.name.to_lowercase()];
    MANAGED_POLICIES.put(cx.tx_mut(), &key, record)?;
    Ok(touch_epoch(cx.tx_mut(), &account)?)
}

/// A policy on the wire.
pub(crate) async fn wire(cx: &mut Ctx, record: &ManagedPolicyRecord) -> Result<Policy, Failure> {
    let arn = record.arn();
    let attached = count(cx, &ENTITIES_OF_POLICY, &arn).await?;
    let bounded = count(cx, &BOUNDED_BY_POLICY, &arn).await?;
    Ok(Policy {
        policy_name: Some(record.name.clone()),
        policy_id: Some(record.id.clone()),
        arn: Some(arn),
        path: Some(record.path.clone()),
        default_version_id: Some(version_id(record.default_version)),
        attachment_count: Some(attached),
        permissions_boundary_usage_count: Some(bounded),
        is_attachable: Some(true),
        description: record.description.clone(),
        create_date: Some(Timestamp::from_unix_ms(record.created_at_ms)),
        update_date: Some(Timestamp::from_unix_ms(record.updated_at_ms)),
        tags: tags::wire_if_any(&record.tags),
    })
}

/// A policy as lists show it: without description and tags.
pub(crate) async fn wire_in_list(
    cx: &mut Ctx,
    record: &ManagedPolicyRecord,
) -> Result<Policy, Failure> {
    let shown = wire(cx, record).await?;
    Ok(Policy { description: None, tags: None, ..shown })
}

/// A version on the wire.
pub(crate) fn wire_version(
    record: &ManagedPolicyRecord,
    number: u32,
    created_at_ms: i64,
    document: Option<String>,
) -> PolicyVersion {
    PolicyVersion {
        document,
        version_id: Some(version_id(number)),
        is_default_version: Some(record.default_version == number),
        create_date: Some(Timestamp::from_unix_ms(created_at_ms)),
    }
}

/// `v1`.
pub(crate) fn version_id(number: u32) -> String {
    format!("v{number}")
}

/// The number of `version_id`, or `NoSuchEntity`.
pub(crate) fn version_number(arn: &str, version_id: &str) -> Result<u32, Failure> {
    let number = version_id.strip_prefix('v').and_then(|number| number.parse().ok());
    number.ok_or_else(|| absent_version(arn, version_id))
}

pub(crate) fn absent_version(arn: &str, version_id: &str) -> Failure {
    no_such_entity(format!(
        "Policy {arn} version {version_id} does not exist or is not attachable."
    ))
}

/// The name at the end of a policy's ARN.
pub(crate) fn name_of(arn: &str) -> &str {
    arn.rsplit_once('/').map_or(arn, |(_, name)| name)
}

/// The path inside a policy's ARN, `/` or `/a/b/`.
pub(crate) fn path_of(arn: &str) -> &str {
    let resource = arn.split_once(":policy").map_or("", |(_, resource)| resource);
    let name = name_of(arn);
    resource.strip_suffix(name).unwrap_or("/")
}

/// How many of the caller's entities are in `table` under the policy `arn`.
pub(crate) async fn count(
    cx: &mut Ctx,
    table: &Table<AttachmentRecord>,
    arn: &str,
) -> Result<i32, Failure> {
    Ok(i32::try_from(holders(cx, table, arn).await?.len()).unwrap_or(i32::MAX))
}

/// The caller's entities in `table` under the policy `arn`: kind and unique id.
pub(crate) async fn holders(
    cx: &mut Ctx,
    table: &Table<AttachmentRecord>,
    arn: &str,
) -> Result<Vec<(EntityKind, String)>, Failure> {
    let account = cx.account().clone();
    let rows = all_rows(cx, table, &[account.as_str(), arn]).await?;
    let holder = |(parts, _): (Vec<String>, AttachmentRecord)| {
        let mut parts = parts.into_iter();
        Some((EntityKind::from_text(&parts.next()?)?, parts.next()?))
    };
    Ok(rows.into_iter().filter_map(holder).collect())
}

/// The ARN of a policy that a request is about to create.
pub(crate) fn planned_arn(account: &AccountId, path: &str, name: &str) -> String {
    identity::records::iam_arn(account.as_str(), "policy", path, name)
}

/// Checks the document of a new version.
pub(crate) fn check_document(document: &str) -> Result<(), Failure> {
    let limit = limits::MANAGED_POLICY_CHARS_MAX;
    if new_policy(NewPolicy::Managed, document)?.size_chars() > limit {
        return Err(quota_exceeded("PolicySize", limit));
    }
    Ok(())
}

/// Writes one version.
pub(crate) fn save_version(
    cx: &mut Writer<'_>,
    policy: &ManagedPolicyRecord,
    number: u32,
    document: &str,
) -> Result<(), Failure> {
    let created_at_ms = cx.now().truncated_to_seconds().unix_ms();
    let version = PolicyVersionRecord { document: document.to_owned(), created_at_ms };
    Ok(POLICY_VERSIONS.put(cx.tx_mut(), &[&policy.id, &version_key(number)], &version)?)
}

/// The versions of a policy, oldest first.
pub(crate) async fn versions(
    cx: &mut Ctx,
    policy: &ManagedPolicyRecord,
) -> Result<Vec<(u32, PolicyVersionRecord)>, Failure> {
    if let Some(builtin) = BuiltinPolicy::by_arn(&policy.arn()) {
        let document = builtin.document.to_owned();
        let created_at_ms = BUILTIN_SINCE.unix_ms();
        return Ok(vec![(1, PolicyVersionRecord { document, created_at_ms })]);
    }
    let limit = limits::MANAGED_POLICY_VERSIONS_MAX;
    let rows = POLICY_VERSIONS.range(cx, &[&policy.id], None, limit, Order::Forward).await?;
    let numbered = |(parts, version): (Vec<String>, PolicyVersionRecord)| {
        Some((parts.first()?.parse().ok()?, version))
    };
    Ok(rows.into_iter().filter_map(numbered).collect())
}

/// Removes a policy of the caller's account; its versions are the caller's to remove.
pub(crate) fn remove(cx: &mut Writer<'_>, policy: &ManagedPolicyRecord) -> Result<(), Failure> {
    let account = cx.account().clone();
    MANAGED_POLICIES.delete(cx.tx_mut(), &[account.as_str(), &policy.name.to_lowercase()]);
    Ok(touch_epoch(cx.tx_mut(), &account)?)
}

/// The policies that a `Scope` means: the account's, those of `aws`, or both.
pub(crate) async fn all(
    cx: &mut Ctx,
    scope: Option<&PolicyScopeType>,
) -> Result<Vec<ManagedPolicyRecord>, Failure> {
    let mut found = Vec::new();
    if scope != Some(&PolicyScopeType::Local) {
        found.extend(BUILTIN_POLICIES.iter().map(BuiltinPolicy::record));
    }
    if scope != Some(&PolicyScopeType::Aws) {
        let account = cx.account().clone();
        let rows = all_rows(cx, &MANAGED_POLICIES, &[account.as_str()]).await?;
        found.extend(rows.into_iter().map(|(_, record)| record));
    }
    Ok(found)
}

/// The path of a user, group or role, `/` of one that is gone.
pub(crate) async fn path_of_entity(
    cx: &mut Ctx,
    entity: &UniqueIdRecord,
) -> Result<String, Failure> {
    let key = [entity.account.as_str(), &entity.name.to_lowercase()];
    let path = match entity.kind {
        EntityKind::User => USERS.get(cx, &key).await?.map(|user| user.path),
        EntityKind::Group => GROUPS.get(cx, &key).await?.map(|group| group.path),
        EntityKind::Role => ROLES.get(cx, &key).await?.map(|role| role.path),
    };
    Ok(path.unwrap_or_else(|| "/".to_owned()))
}
