//! Instance profiles: holders of at most one role.

use api_iam::InstanceProfile;
use engine::{Access, Ctx, Failure, View, Writer};
use identity::records::{INSTANCE_PROFILES, InstanceProfileRecord, iam_arn};
use identity::role_by_id;
use names::AccountId;
use stdx::Timestamp;

use crate::errors::no_such_entity;
use crate::{role, tags};

/// The profile that a request names, perhaps nothing.
#[derive(Debug)]
pub struct ProfileLookup {
    account: AccountId,
    name: String,
    record: Option<InstanceProfileRecord>,
}

impl ProfileLookup {
    /// Looks up `name` in the caller's account.
    pub(crate) async fn load(cx: &mut View<'_>, name: &str) -> Result<Self, Failure> {
        let account = cx.account().clone();
        let key = [account.as_str(), &name.to_lowercase()];
        let record = INSTANCE_PROFILES.get(cx, &key).await?;
        Ok(Self { account, name: name.to_owned(), record })
    }

    /// `action` on it, with its tags as condition keys.
    pub(crate) fn access(&self, action: &'static str) -> Access {
        let own = self.record.as_ref().map(InstanceProfileRecord::arn);
        let arn = own
            .unwrap_or_else(|| iam_arn(self.account.as_str(), "instance-profile", "/", &self.name));
        let access = Access::new(action, arn, &self.account);
        self.record.iter().fold(access, |access, record| tags::held(access, &record.tags))
    }

    /// Whether it is there.
    pub(crate) const fn exists(&self) -> bool {
        self.record.is_some()
    }

    /// The record itself, or `NoSuchEntity`.
    pub(crate) fn into_record(self) -> Result<InstanceProfileRecord, Failure> {
        let Self { name, record, .. } = self;
        record.ok_or_else(|| no_such_entity(format!("Instance Profile {name} cannot be found.")))
    }
}

/// Writes a profile. Nothing about callers depends on it.
pub(crate) fn save(cx: &mut Writer<'_>, profile: &InstanceProfileRecord) -> Result<(), Failure> {
    let key = [profile.account.as_str(), &profile.name.to_lowercase()];
    Ok(INSTANCE_PROFILES.put(cx.tx_mut(), &key, profile)?)
}

/// A profile on the wire, its role in full.
pub(crate) async fn wire(
    cx: &mut Ctx,
    profile: &InstanceProfileRecord,
) -> Result<InstanceProfile, Failure> {
    let mut roles = Vec::new();
    if let Some(id) = &profile.role
        && let Some(record) = role_by_id(cx, id).await?
    {
        roles.push(role::wire_in_list(cx, &record).await?);
    }
    Ok(InstanceProfile {
        path: profile.path.clone(),
        instance_profile_name: profile.name.clone(),
        instance_profile_id: profile.id.to_string(),
        arn: profile.arn(),
        create_date: Timestamp::from_unix_ms(profile.created_at_ms),
        roles,
        tags: tags::wire_if_any(&profile.tags),
    })
}

/// A profile as lists show it: without tags.
pub(crate) fn in_list(profile: InstanceProfile) -> InstanceProfile {
    InstanceProfile { tags: None, ..profile }
}
