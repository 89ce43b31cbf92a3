//! What GetAccountSummary counts.

use std::collections::BTreeMap;

use api_iam::SummaryKeyType;
use engine::{Ctx, Failure};
use identity::records::{
    GROUPS, INSTANCE_PROFILES, KEYS_OF_OWNER, KeyOwner, MANAGED_POLICIES, MFA_DEVICES,
    OIDC_PROVIDERS, ROLES, USERS,
};
use policy::limits;
use tables::{Record, Table};

use crate::access_key::KEYS_PER_USER_MAX;
use crate::managed_policy::versions;
use crate::page::all_rows;

// The default quotas of an account, as AWS answers them. They are told, not enforced.
//
// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>
const USERS_QUOTA: usize = 5_000;
const GROUPS_QUOTA: usize = 300;
const ROLES_QUOTA: usize = 1_000;
const INSTANCE_PROFILES_QUOTA: usize = 1_000;
const POLICIES_QUOTA: usize = 1_500;
const POLICY_VERSIONS_IN_USE_QUOTA: usize = 10_000;
const SERVER_CERTIFICATES_QUOTA: usize = 20;
const SIGNING_CERTIFICATES_PER_USER_QUOTA: usize = 2;

/// The counts and quotas of the caller's account. What this product has none of counts zero.
pub(crate) async fn of_account(cx: &mut Ctx) -> Result<BTreeMap<String, i32>, Failure> {
    use SummaryKeyType as Key;
    let account = cx.account().clone();
    let root = KeyOwner::Root.key(account.as_str());
    let mut versions_in_use: usize = 0;
    let policies = all_rows(cx, &MANAGED_POLICIES, &[account.as_str()]).await?;
    for (_, policy) in &policies {
        versions_in_use = versions_in_use.saturating_add(versions(cx, policy).await?.len());
    }
    let devices = all_rows(cx, &MFA_DEVICES, &[account.as_str()]).await?;
    let owners = || devices.iter().filter_map(|(_, device)| device.assignment.as_ref());
    let devices_in_use = owners().count();
    let has_root_device = owners().any(|assignment| assignment.owner == KeyOwner::Root);
    let root_keys = count(cx, &KEYS_OF_OWNER, &root).await?;
    let counts = [
        (Key::Users, count(cx, &USERS, account.as_str()).await?),
        (Key::Groups, count(cx, &GROUPS, account.as_str()).await?),
        (Key::Roles, count(cx, &ROLES, account.as_str()).await?),
        (Key::InstanceProfiles, count(cx, &INSTANCE_PROFILES, account.as_str()).await?),
        (Key::Policies, policies.len()),
        (Key::PolicyVersionsInUse, versions_in_use),
        (Key::AccountAccessKeysPresent, usize::from(root_keys > 0)),
        (Key::MFADevices, devices.len()),
        (Key::MFADevicesInUse, devices_in_use),
        (Key::AccountMFAEnabled, usize::from(has_root_device)),
        (Key::AccountPasswordPresent, 0),
        (Key::AccountSigningCertificatesPresent, 0),
        (Key::Providers, count(cx, &OIDC_PROVIDERS, account.as_str()).await?),
        (Key::ServerCertificates, 0),
        (Key::UsersQuota, USERS_QUOTA),
        (Key::GroupsQuota, GROUPS_QUOTA),
        (Key::RolesQuota, ROLES_QUOTA),
        (Key::InstanceProfilesQuota, INSTANCE_PROFILES_QUOTA),
        (Key::PoliciesQuota, POLICIES_QUOTA),
        (Key::PolicyVersionsInUseQuota, POLICY_VERSIONS_IN_USE_QUOTA),
        (Key::ServerCertificatesQuota, SERVER_CERTIFICATES_QUOTA),
        (Key::SigningCertificatesPerUserQuota, SIGNING_CERTIFICATES_PER_USER_QUOTA),
        (Key::UserPolicySizeQuota, limits::USER_INLINE_CHARS_MAX),
        (Key::GroupPolicySizeQuota, limits::GROUP_INLINE_CHARS_MAX),
        (Key::RolePolicySizeQuota, limits::ROLE_INLINE_CHARS_MAX),
        (Key::AssumeRolePolicySizeQuota, limits::TRUST_POLICY_CHARS_MAX),
        (Key::PolicySizeQuota, limits::MANAGED_POLICY_CHARS_MAX),
        (Key::VersionsPerPolicyQuota, limits::MANAGED_POLICY_VERSIONS_MAX),
        (Key::AccessKeysPerUserQuota, KEYS_PER_USER_MAX),
        (Key::GroupsPerUserQuota, crate::group::GROUPS_PER_USER_MAX),
        (Key::AttachedPoliciesPerUserQuota, crate::attachment::POLICIES_PER_ENTITY_MAX),
        (Key::AttachedPoliciesPerGroupQuota, crate::attachment::POLICIES_PER_ENTITY_MAX),
        (Key::AttachedPoliciesPerRoleQuota, crate::attachment::POLICIES_PER_ENTITY_MAX),
        (Key::GlobalEndpointTokenVersion, 2),
    ];
    let on_the_wire = |(key, number): (Key, usize)| {
        (key.as_str().to_owned(), i32::try_from(number).unwrap_or(i32::MAX))
    };
    Ok(counts.into_iter().map(on_the_wire).collect())
}

async fn count<R: Record>(cx: &mut Ctx, table: &Table<R>, prefix: &str) -> Result<usize, Failure> {
    Ok(all_rows(cx, table, &[prefix]).await?.len())
}
