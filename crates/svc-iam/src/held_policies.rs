//! The policies that a user, group or role has, with their texts: for reports and questions about them.

use engine::{Ctx, Failure};
use identity::records::{
    EntityKind, GROUPS, GROUPS_OF_USER, GroupRecord, INLINE_POLICIES, POLICIES_OF_ENTITY, ROLES,
    RoleRecord, UNIQUE_IDS, USERS, UserRecord,
};
use identity::{managed_policy, managed_policy_document};
use names::PrincipalArn;

use crate::errors::{invalid_input, no_such_entity};
use crate::managed_policy::name_of;
use crate::page::all_rows;

/// A policy that an entity has.
#[derive(Debug, Clone)]
pub(crate) struct HeldPolicy {
    /// Its name.
    pub(crate) name: String,
    /// Its ARN; none of an inline policy.
    pub(crate) arn: Option<String>,
    /// Who has it: of a user it may be one of its groups.
    pub(crate) holder: EntityKind,
    /// The name of that.
    pub(crate) holder_name: String,
    /// The text in force.
    pub(crate) document: String,
}

impl HeldPolicy {
    /// Whether it is one that `aws` manages.
    pub(crate) fn is_aws_managed(&self) -> bool {
        let account = self.arn.as_deref().and_then(names::ArnNamespace::split);
        account.is_some_and(|(space, _)| space.account() == "aws")
    }
}

/// A user, group or role.
#[derive(Debug, Clone)]
pub(crate) enum Holder {
    User(UserRecord),
    Group(GroupRecord),
    Role(RoleRecord),
}

impl Holder {
    /// The one of the caller's account that has the ARN `arn`.
    pub(crate) async fn load(cx: &mut Ctx, arn: &str) -> Result<Self, Failure> {
        let invalid = || invalid_input(format!("Invalid Entity Arn: {arn}"));
        let group = names::ArnNamespace::split(arn).filter(|(space, _)| {
            *space == names::ArnNamespace::global("iam", cx.account().as_str())
        });
        let account = cx.account().clone();
        let key = |name: &str| [account.as_str().to_owned(), name.to_lowercase()];
        if let Some(rest) = group.and_then(|(_, resource)| resource.strip_prefix("group/")) {
            let [account, name] = key(name_of(rest));
            let found = GROUPS.get(cx, &[&account, &name]).await?;
            let found = found.filter(|group| group.arn() == arn).map(Self::Group);
            return found.ok_or_else(|| absent("group", name_of(rest)));
        }
        let parsed = PrincipalArn::parse(arn).map_err(|_| invalid())?;
        if parsed.account() != account.as_str() {
            return Err(invalid());
        }
        let [account, name] = key(parsed.name());
        let found = match parsed.kind() {
            "user" => USERS.get(cx, &[&account, &name]).await?.map(Self::User),
            "role" => ROLES.get(cx, &[&account, &name]).await?.map(Self::Role),
            _ => return Err(invalid()),
        };
        let found = found.filter(|holder| holder.arn() == arn);
        found.ok_or_else(|| absent(parsed.kind(), parsed.name()))
    }

    pub(crate) fn arn(&self) -> String {
        match self {
            Self::User(user) => user.arn(),
            Self::Group(group) => group.arn(),
            Self::Role(role) => role.arn(),
        }
    }

    /// The ARN of its permissions boundary.
    pub(crate) fn boundary(&self) -> Option<&str> {
        match self {
            Self::User(user) => user.boundary.as_deref(),
            Self::Group(_) => None,
            Self::Role(role) => role.boundary.as_deref(),
        }
    }

    /// All its policies; of a user also those of its groups.
    pub(crate) async fn policies(&self, cx: &mut Ctx) -> Result<Vec<HeldPolicy>, Failure> {
        match self {
            Self::Group(group) => own(cx, EntityKind::Group, &group.name, &group.id).await,
            Self::Role(role) => own(cx, EntityKind::Role, &role.name, &role.id).await,
            Self::User(user) => {
                let mut found = own(cx, EntityKind::User, &user.name, &user.id).await?;
                for group in groups_of(cx, user).await? {
                    found.extend(own(cx, EntityKind::Group, &group.name, &group.id).await?);
                }
                Ok(found)
            }
        }
    }
}

fn absent(noun: &str, name: &str) -> Failure {
    no_such_entity(format!("The {noun} with name {name} cannot be found."))
}

/// The groups of a user, by their names.
pub(crate) async fn groups_of(
    cx: &mut Ctx,
    user: &UserRecord,
) -> Result<Vec<GroupRecord>, Failure> {
    let mut groups = Vec::new();
    for (parts, _) in all_rows(cx, &GROUPS_OF_USER, &[&user.id]).await? {
        let Some(id) = parts.first() else { continue };
        let Some(entity) = UNIQUE_IDS.get(cx, &[id]).await? else { continue };
        let key = [entity.account.as_str(), &entity.name.to_lowercase()];
        groups.extend(GROUPS.get(cx, &key).await?);
    }
    groups.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(groups)
}

/// The inline policies of an entity, then the managed ones.
pub(crate) async fn own(
    cx: &mut Ctx,
    holder: EntityKind,
    holder_name: &str,
    id: &str,
) -> Result<Vec<HeldPolicy>, Failure> {
    let held = |name: String, arn: Option<String>, document: String| {
        let holder_name = holder_name.to_owned();
        HeldPolicy { name, arn, holder, holder_name, document }
    };
    let mut found = Vec::new();
    for (parts, record) in all_rows(cx, &INLINE_POLICIES, &[id]).await? {
        let name = parts.into_iter().next().unwrap_or_default();
        found.push(held(name, None, record.document));
    }
    for (parts, _) in all_rows(cx, &POLICIES_OF_ENTITY, &[id]).await? {
        let Some(arn) = parts.into_iter().next() else { continue };
        let document = document(cx, &arn).await?;
        found.push(held(name_of(&arn).to_owned(), Some(arn), document));
    }
    Ok(found)
}

/// The text in force of the managed policy `arn`, which is in use.
pub(crate) async fn document(cx: &mut Ctx, arn: &str) -> Result<String, Failure> {
    let missing = || Failure::Internal(format!("policy `{arn}` is in use and does not exist"));
    let policy = managed_policy(cx, arn).await?.ok_or_else(missing)?;
    let text = managed_policy_document(cx, &policy, policy.default_version).await?;
    text.ok_or_else(missing)
}
