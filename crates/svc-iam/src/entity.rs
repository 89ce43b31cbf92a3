//! What users, groups and roles have in common: a name in an account, a unique id, an ARN.

use std::collections::BTreeMap;

use engine::{Access, Ctx, Failure, Touch, View, Writer};
use identity::records::{
    EntityKind, GROUPS, GroupRecord, INLINE_POLICIES, POLICIES_OF_ENTITY, ROLES, RoleRecord,
    SERVICES_LAST_USED, UNIQUE_IDS, USERS, UniqueIdRecord, UserRecord, iam_arn,
};
use identity::touch_epoch;
use names::AccountId;
use store::Order;
use tables::{Record, Table};

use crate::errors::{already_exists, delete_conflict, invalid_input, no_such_entity};

/// The most services that are remembered of one.
const ROWS_MAX: usize = 1_000;

/// A user, group or role.
pub trait Entity: Record + Clone + Sync + 'static {
    const KIND: EntityKind;
    /// The kind as error texts write it.
    const NOUN: &'static str;
    /// `[account, lower-case name]`.
    const TABLE: &'static Table<Self>;

    fn id(&self) -> &str;
    fn name(&self) -> &str;
    fn arn(&self) -> String;
    fn tags(&self) -> Option<&BTreeMap<String, String>>;
    fn boundary(&self) -> Option<&str>;
    /// Gives it another name and path.
    fn rename(&mut self, name: Option<&str>, path: Option<&str>);
}

macro_rules! entity {
    ($record:ty, $kind:ident, $noun:literal, $table:ident, |$self:ident| $tags:expr, $boundary:expr) => {
        impl Entity for $record {
            const KIND: EntityKind = EntityKind::$kind;
            const NOUN: &'static str = $noun;
            const TABLE: &'static Table<Self> = &$table;

            fn id(&self) -> &str {
                &self.id
            }

            fn name(&self) -> &str {
                &self.name
            }

            fn arn(&self) -> String {
                Self::arn(self)
            }

            fn tags(&$self) -> Option<&BTreeMap<String, String>> {
                $tags
            }

            fn boundary(&$self) -> Option<&str> {
                $boundary
            }

            fn rename(&mut self, name: Option<&str>, path: Option<&str>) {
                if let Some(name) = name {
                    name.clone_into(&mut self.name);
                }
                if let Some(path) = path {
                    path.clone_into(&mut self.path);
                }
            }
        }
    };
}

entity!(UserRecord, User, "User", USERS, |self| Some(&self.tags), self.boundary.as_deref());
entity!(GroupRecord, Group, "Group", GROUPS, |self| None, None);
entity!(RoleRecord, Role, "Role", ROLES, |self| Some(&self.tags), self.boundary.as_deref());

/// What a request's name leads to, perhaps nothing: authorised before its absence is told.
#[derive(Debug)]
pub struct Lookup<E> {
    account: AccountId,
    name: String,
    record: Option<E>,
}

impl<E: Entity> Lookup<E> {
    /// Looks up `name` in the caller's account.
    pub(crate) async fn load(cx: &mut View<'_>, name: &str) -> Result<Self, Failure> {
        let account = cx.account().clone();
        let record = E::TABLE.get(cx, &[account.as_str(), &name.to_lowercase()]).await?;
        Ok(Self { account, name: name.to_owned(), record })
    }

    /// The ARN; of something absent, the one it would have without a path.
    pub(crate) fn arn(&self) -> String {
        self.record.as_ref().map_or_else(
            || iam_arn(self.account.as_str(), E::KIND.as_str(), "/", &self.name),
            Entity::arn,
        )
    }

    /// `action` on it, with its tags as condition keys.
    pub(crate) fn access(&self, action: &'static str) -> Access {
        self.access_as(action, self.arn())
    }

    /// As [`Self::access`], under another ARN: the one it is about to get.
    pub(crate) fn access_as(&self, action: &'static str, arn: String) -> Access {
        let access = Access::new(action, arn, &self.account);
        self.record.as_ref().and_then(Entity::tags).into_iter().fold(access, crate::tags::held)
    }

    /// Being renamed by `action`: it must be allowed on the present ARN and on the new one.
    pub(crate) fn renaming(
        self,
        action: &'static str,
        name: Option<&str>,
        path: Option<&str>,
    ) -> Touch<Self> {
        let access = self.access(action);
        let new = self.record.clone().map(|mut record| {
            record.rename(name, path);
            self.access_as(action, record.arn())
        });
        let touch = Touch::new(self, access);
        match new {
            Some(new) => touch.and(new),
            None => touch,
        }
    }

    /// As [`Self::access`], with `iam:PermissionsBoundary`: for actions that change what it may do.
    pub(crate) fn bounded_access(&self, action: &'static str) -> Access {
        let boundary = self.record.as_ref().and_then(Entity::boundary).map(str::to_owned);
        self.access(action).key_if("iam:PermissionsBoundary", boundary)
    }

    /// The record, or `NoSuchEntity`.
    pub(crate) fn record(&self) -> Result<&E, Failure> {
        self.record.as_ref().ok_or_else(|| self.absent())
    }

    /// The record itself, or `NoSuchEntity`.
    pub(crate) fn into_record(self) -> Result<E, Failure> {
        match self.record {
            Some(record) => Ok(record),
            None => Err(self.absent()),
        }
    }

    /// `EntityAlreadyExists` if it is there.
    pub(crate) fn must_be_free(&self) -> Result<(), Failure> {
        match self.record {
            Some(_) => {
                Err(already_exists(format!("{} with name {} already exists.", E::NOUN, self.name)))
            }
            None => Ok(()),
        }
    }

    fn absent(&self) -> Failure {
        let noun = E::KIND.as_str();
        no_such_entity(format!("The {noun} with name {} cannot be found.", self.name))
    }
}

/// Writes a record under its name, new or changed.
pub(crate) fn save<E: Entity>(cx: &mut Writer<'_>, record: &E) -> Result<(), Failure> {
    let account = cx.account().clone();
    let name = record.name();
    E::TABLE.put(cx.tx_mut(), &[account.as_str(), &name.to_lowercase()], record)?;
    let id = UniqueIdRecord { kind: E::KIND, account: account.clone(), name: name.to_owned() };
    UNIQUE_IDS.put(cx.tx_mut(), &[record.id()], &id)?;
    Ok(touch_epoch(cx.tx_mut(), &account)?)
}

/// Removes a record and its unique id.
pub(crate) async fn remove<E: Entity>(cx: &mut Writer<'_>, record: &E) -> Result<(), Failure> {
    let account = cx.account().clone();
    let used = SERVICES_LAST_USED.range(cx, &[record.id()], None, ROWS_MAX, Order::Forward).await?;
    for service in used.into_iter().filter_map(|(parts, _)| parts.into_iter().next()) {
        SERVICES_LAST_USED.delete(cx.tx_mut(), &[record.id(), &service]);
    }
    E::TABLE.delete(cx.tx_mut(), &[account.as_str(), &record.name().to_lowercase()]);
    UNIQUE_IDS.delete(cx.tx_mut(), &[record.id()]);
    Ok(touch_epoch(cx.tx_mut(), &account)?)
}

/// Moves a record to another name or path; the new name must be free.
pub(crate) async fn rename<E: Entity>(
    cx: &mut Writer<'_>,
    mut record: E,
    name: Option<&str>,
    path: Option<&str>,
) -> Result<(), Failure> {
    let account = cx.account().clone();
    let old = record.name().to_lowercase();
    if let Some(name) = name.filter(|name| name.to_lowercase() != old) {
        if E::TABLE.contains(cx, &[account.as_str(), &name.to_lowercase()]).await? {
            let text = format!("{} with name {name} already exists.", E::NOUN);
            return Err(already_exists(text));
        }
        E::TABLE.delete(cx.tx_mut(), &[account.as_str(), &old]);
    }
    record.rename(name, path);
    save(cx, &record)
}

/// The ARN of what a request is about to create.
pub(crate) fn planned_arn<E: Entity>(account: &AccountId, path: &str, name: &str) -> String {
    iam_arn(account.as_str(), E::KIND.as_str(), path, name)
}

/// The `Path` of a request, `/` where there is none.
pub(crate) fn path(given: Option<&str>) -> Result<String, Failure> {
    let path = given.unwrap_or("/");
    // These belong to services and to what AWS calls service-linked roles.
    if path.starts_with("/aws-service-role/") || path.starts_with("/aws-reserved/") {
        return Err(invalid_input(format!("The path {path} is reserved.")));
    }
    Ok(path.to_owned())
}

/// Listing things of a kind whose paths start with `path_prefix`.
pub(crate) fn list_touch(
    cx: &View<'_>,
    action: &'static str,
    kind: &str,
    path_prefix: Option<&str>,
) -> Result<Touch<()>, Failure> {
    let resource = iam_arn(cx.account().as_str(), kind, path_prefix.unwrap_or("/"), "");
    Ok(Touch::new((), Access::new(action, resource, cx.account())))
}

/// Refuses to delete what still has policies.
pub(crate) async fn must_be_bare<E: Entity>(cx: &mut Ctx, entity: &E) -> Result<(), Failure> {
    must_have_none(cx, &INLINE_POLICIES, entity.id(), "must delete policies first").await?;
    must_have_none(cx, &POLICIES_OF_ENTITY, entity.id(), "must detach all policies first").await
}

/// Refuses to delete what still has rows in `table`.
pub(crate) async fn must_have_none<R: Record>(
    cx: &mut Ctx,
    table: &Table<R>,
    id: &str,
    reason: &str,
) -> Result<(), Failure> {
    if table.range(cx, &[id], None, 1, Order::Forward).await?.is_empty() {
        return Ok(());
    }
    Err(delete_conflict(format!("Cannot delete entity, {reason}.")))
}
