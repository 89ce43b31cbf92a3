//! Everybody of an account at once: for questions about all of them.

use std::collections::{BTreeMap, HashMap};

use names::AccountId;
use store::Order;
use tables::{Direct, Record, Table};

use crate::epoch::epoch;
use crate::error::IdentityError;
use crate::identity::Identity;
use crate::managed::{managed_policy, managed_policy_document};
use crate::records::{
    ACCOUNTS, GROUPS, GROUPS_OF_USER, GroupRecord, INLINE_POLICIES, MANAGED_POLICIES,
    ManagedPolicyRecord, POLICIES_OF_ENTITY, ROLES, RoleRecord, USERS, UserRecord,
};

/// Rows read at a time.
const PAGE_ROWS: usize = 1_000;

/// The most rows of one table that are read: a population beyond is refused.
pub const POPULATION_ROWS_MAX: usize = 2_000_000;

/// How often everything is read again that was changed meanwhile.
const READINGS_MAX: usize = 3;

/// A policy as it is stored: its name, or its ARN, and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedDocument {
    /// The name of an inline policy, the ARN of a managed one.
    pub name: String,
    /// The text.
    pub document: String,
}

/// A user, a group or a role with its policies.
#[derive(Debug, Clone)]
pub struct Member<R> {
    /// Its record.
    pub record: R,
    /// Its inline policies.
    pub inline: Vec<NamedDocument>,
    /// The ARNs of the managed policies that are attached to it.
    pub attached: Vec<String>,
    /// The groups of a user, by their position.
    pub groups: Vec<usize>,
}

/// Everybody of an account.
#[derive(Debug, Clone, Default)]
pub struct Population {
    /// The users.
    pub users: Vec<Member<UserRecord>>,
    /// The roles.
    pub roles: Vec<Member<RoleRecord>>,
    /// The groups.
    pub groups: Vec<Member<GroupRecord>>,
    /// The managed policies of the account.
    pub managed: Vec<ManagedPolicyRecord>,
    /// The text in force of each managed policy that the account has or uses, by its ARN.
    pub documents: BTreeMap<String, String>,
}

/// Where the unique id of somebody leads.
#[derive(Debug, Clone, Copy)]
enum Place {
    User(usize),
    Role(usize),
    Group(usize),
}

impl Identity {
    /// Everybody of `account`, as it was at one moment unless it changes without a pause.
    ///
    /// # Errors
    /// [`IdentityError`] when a record cannot be read, and where there are more than
    /// [`POPULATION_ROWS_MAX`] of a kind.
    pub async fn population(&self, account: &AccountId) -> Result<Population, IdentityError> {
        let mut before = epoch(&**self.store(), account).await?;
        for _ in 1..READINGS_MAX {
            let population = self.read_population(account).await?;
            let after = epoch(&**self.store(), account).await?;
            if after == before {
                return Ok(population);
            }
            before = after;
        }
        self.read_population(account).await
    }

    /// Every account of the installation.
    ///
    /// # Errors
    /// [`IdentityError`] when a record cannot be read.
    pub async fn accounts(&self) -> Result<Vec<AccountId>, IdentityError> {
        let accounts = records(all(&mut self.reader(), &ACCOUNTS, &[]).await?);
        Ok(accounts.into_iter().map(|account| account.id).collect())
    }

    async fn read_population(&self, account: &AccountId) -> Result<Population, IdentityError> {
        let reader = &mut self.reader();
        let own = [account.as_str()];
        let mut population = Population {
            users: members(all(reader, &USERS, &own).await?),
            roles: members(all(reader, &ROLES, &own).await?),
            groups: members(all(reader, &GROUPS, &own).await?),
            managed: records(all(reader, &MANAGED_POLICIES, &own).await?),
            documents: BTreeMap::new(),
        };
        let places = population.places();
        for (parts, record) in all(reader, &INLINE_POLICIES, &[]).await? {
            if let [owner, name] = parts.as_slice()
                && let Some(place) = places.get(owner.as_str())
            {
                let name = name.clone();
                population
                    .inline_of(*place)
                    .push(NamedDocument { name, document: record.document });
            }
        }
        for (parts, _) in all(reader, &POLICIES_OF_ENTITY, &[]).await? {
            if let [owner, arn] = parts.as_slice()
                && let Some(place) = places.get(owner.as_str())
            {
                population.attached_of(*place).push(arn.clone());
            }
        }
        for (parts, _) in all(reader, &GROUPS_OF_USER, &[]).await? {
            if let [user, group] = parts.as_slice()
                && let Some(Place::User(user)) = places.get(user.as_str())
                && let Some(Place::Group(group)) = places.get(group.as_str())
                && let Some(user) = population.users.get_mut(*user)
            {
                user.groups.push(*group);
            }
        }
        population.read_documents(reader).await?;
        Ok(population)
    }
}

impl Population {
    fn places(&self) -> HashMap<String, Place> {
        let users = self.users.iter().enumerate();
        let users = users.map(|(at, user)| (user.record.id.to_string(), Place::User(at)));
        let roles = self.roles.iter().enumerate();
        let roles = roles.map(|(at, role)| (role.record.id.to_string(), Place::Role(at)));
        let groups = self.groups.iter().enumerate();
        let groups = groups.map(|(at, group)| (group.record.id.to_string(), Place::Group(at)));
        users.chain(roles).chain(groups).collect()
    }

    fn inline_of(&mut self, place: Place) -> &mut Vec<NamedDocument> {
        self.policies_of(place).0
    }

    fn attached_of(&mut self, place: Place) -> &mut Vec<String> {
        self.policies_of(place).1
    }

    /// INVARIANT: a place is of a member, which nothing takes away.
    #[expect(
        clippy::indexing_slicing,
        reason = "a place is the position of a member that is there"
    )]
    fn policies_of(&mut self, place: Place) -> (&mut Vec<NamedDocument>, &mut Vec<String>) {
        match place {
            Place::User(at) => self.users[at].policies(),
            Place::Role(at) => self.roles[at].policies(),
            Place::Group(at) => self.groups[at].policies(),
        }
    }

    /// Reads the text of every managed policy of the account, and of every one that somebody has.
    async fn read_documents(&mut self, reader: &mut Direct) -> Result<(), IdentityError> {
        let own = self.managed.iter().map(ManagedPolicyRecord::arn);
        let users = self.users.iter().flat_map(|user| &user.attached);
        let roles = self.roles.iter().flat_map(|role| &role.attached);
        let groups = self.groups.iter().flat_map(|group| &group.attached);
        let user_bounds = self.users.iter().filter_map(|user| user.record.boundary.as_deref());
        let role_bounds = self.roles.iter().filter_map(|role| role.record.boundary.as_deref());
        let bounds = user_bounds.chain(role_bounds).map(str::to_owned);
        let used = users.chain(roles).chain(groups).cloned().chain(bounds);
        let mut arns: Vec<String> = own.chain(used).collect();
        arns.sort_unstable();
        arns.dedup();
        for arn in arns {
            let Some(policy) = managed_policy(reader, &arn).await? else { continue };
            let text = managed_policy_document(reader, &policy, policy.default_version).await?;
            if let Some(text) = text {
                self.documents.insert(arn, text);
            }
        }
        Ok(())
    }
}

impl<R> Member<R> {
    fn policies(&mut self) -> (&mut Vec<NamedDocument>, &mut Vec<String>) {
        (&mut self.inline, &mut self.attached)
    }
}

fn members<R>(rows: Vec<(Vec<String>, R)>) -> Vec<Member<R>> {
    let member =
        |record| Member { record, inline: Vec::new(), attached: Vec::new(), groups: Vec::new() };
    records(rows).into_iter().map(member).collect()
}

fn records<R>(rows: Vec<(Vec<String>, R)>) -> Vec<R> {
    rows.into_iter().map(|(_, record)| record).collect()
}

/// Every row of `table` below `prefix`.
async fn all<R: Record>(
    reader: &mut Direct,
    table: &Table<R>,
    prefix: &[&str],
) -> Result<Vec<(Vec<String>, R)>, IdentityError> {
    let mut rows: Vec<(Vec<String>, R)> = Vec::new();
    loop {
        let after: Option<Vec<&str>> =
            rows.last().map(|(parts, _)| parts.iter().map(String::as_str).collect());
        let page = table.range(reader, prefix, after.as_deref(), PAGE_ROWS, Order::Forward).await?;
        let is_last = page.len() < PAGE_ROWS;
        rows.extend(page);
        if is_last {
            return Ok(rows);
        }
        if rows.len() > POPULATION_ROWS_MAX {
            return Err(IdentityError::Internal("an account has too many principals".to_owned()));
        }
    }
}
