//! Identity and access management: IAM, the Security Token Service, and the accounts of
//! Organizations.
//!
//! The records live in crate `identity`, which every request reads; only this crate writes them,
//! and every write touches the account's epoch so that no cached caller outlives it.

mod ops;

mod access_key;
mod account;
mod attachment;
mod authorization_details;
mod credential_report;
mod document;
mod entity;
mod errors;
mod federation;
mod group;
mod held_policies;
mod inline;
mod instance_profile;
mod last_accessed;
mod managed_policy;
mod mfa;
mod oidc_provider;
mod page;
mod password;
mod role;
mod root_key;
mod simulated;
mod simulation;
mod summary;
mod tags;
mod user;

mod organizations;
mod sts;

use engine::{EngineBuilder, Route, Service, route, staged};

pub use federation::{IssuerFault, IssuerGet, IssuerTransport, Issuers};
pub use organizations::Organizations;
pub use root_key::{NewRootKey, OtherRootKey, OtherRootKeys, ROOT_KEYS_MAX, new_root_access_key};
pub use sts::Sts;

/// The IAM service.
#[derive(Debug, Default)]
pub struct Iam {
    issuers: federation::Issuers,
    passwords: password::Passwords,
}

impl Iam {
    /// With the identity providers that can be asked for their certificates.
    #[must_use]
    pub fn new(issuers: federation::Issuers) -> Self {
        Self { issuers, ..Self::default() }
    }

    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for Iam {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api_iam::AddClientIDToOpenIDConnectProvider>(),
        route::<Self, api_iam::AddRoleToInstanceProfile>(),
        route::<Self, api_iam::AddUserToGroup>(),
        route::<Self, api_iam::AttachGroupPolicy>(),
        route::<Self, api_iam::AttachRolePolicy>(),
        route::<Self, api_iam::AttachUserPolicy>(),
        staged::<Self, api_iam::ChangePassword>(),
        route::<Self, api_iam::CreateAccessKey>(),
        route::<Self, api_iam::CreateAccountAlias>(),
        route::<Self, api_iam::CreateGroup>(),
        route::<Self, api_iam::CreateInstanceProfile>(),
        staged::<Self, api_iam::CreateLoginProfile>(),
        staged::<Self, api_iam::CreateOpenIDConnectProvider>(),
        route::<Self, api_iam::CreatePolicy>(),
        route::<Self, api_iam::CreatePolicyVersion>(),
        route::<Self, api_iam::CreateRole>(),
        route::<Self, api_iam::CreateUser>(),
        route::<Self, api_iam::CreateVirtualMFADevice>(),
        route::<Self, api_iam::DeactivateMFADevice>(),
        route::<Self, api_iam::DeleteAccessKey>(),
        route::<Self, api_iam::DeleteAccountAlias>(),
        route::<Self, api_iam::DeleteAccountPasswordPolicy>(),
        route::<Self, api_iam::DeleteGroup>(),
        route::<Self, api_iam::DeleteGroupPolicy>(),
        route::<Self, api_iam::DeleteInstanceProfile>(),
        route::<Self, api_iam::DeleteLoginProfile>(),
        route::<Self, api_iam::DeleteOpenIDConnectProvider>(),
        route::<Self, api_iam::DeletePolicy>(),
        route::<Self, api_iam::DeletePolicyVersion>(),
        route::<Self, api_iam::DeleteRole>(),
        route::<Self, api_iam::DeleteRolePermissionsBoundary>(),
        route::<Self, api_iam::DeleteRolePolicy>(),
        route::<Self, api_iam::DeleteUser>(),
        route::<Self, api_iam::DeleteUserPermissionsBoundary>(),
        route::<Self, api_iam::DeleteUserPolicy>(),
        route::<Self, api_iam::DeleteVirtualMFADevice>(),
        route::<Self, api_iam::DetachGroupPolicy>(),
        route::<Self, api_iam::DetachRolePolicy>(),
        route::<Self, api_iam::DetachUserPolicy>(),
        route::<Self, api_iam::EnableMFADevice>(),
        route::<Self, api_iam::GenerateCredentialReport>(),
        route::<Self, api_iam::GenerateServiceLastAccessedDetails>(),
        route::<Self, api_iam::GetAccessKeyLastUsed>(),
        route::<Self, api_iam::GetAccountAuthorizationDetails>(),
        route::<Self, api_iam::GetAccountPasswordPolicy>(),
        route::<Self, api_iam::GetAccountSummary>(),
        route::<Self, api_iam::GetContextKeysForCustomPolicy>(),
        route::<Self, api_iam::GetContextKeysForPrincipalPolicy>(),
        route::<Self, api_iam::GetCredentialReport>(),
        route::<Self, api_iam::GetGroup>(),
        route::<Self, api_iam::GetGroupPolicy>(),
        route::<Self, api_iam::GetInstanceProfile>(),
        route::<Self, api_iam::GetLoginProfile>(),
        route::<Self, api_iam::GetMFADevice>(),
        route::<Self, api_iam::GetOpenIDConnectProvider>(),
        route::<Self, api_iam::GetPolicy>(),
        route::<Self, api_iam::GetPolicyVersion>(),
        route::<Self, api_iam::GetRole>(),
        route::<Self, api_iam::GetRolePolicy>(),
        route::<Self, api_iam::GetServiceLastAccessedDetails>(),
        route::<Self, api_iam::GetServiceLastAccessedDetailsWithEntities>(),
        route::<Self, api_iam::GetUser>(),
        route::<Self, api_iam::GetUserPolicy>(),
        route::<Self, api_iam::ListAccessKeys>(),
        route::<Self, api_iam::ListAccountAliases>(),
        route::<Self, api_iam::ListAttachedGroupPolicies>(),
        route::<Self, api_iam::ListAttachedRolePolicies>(),
        route::<Self, api_iam::ListAttachedUserPolicies>(),
        route::<Self, api_iam::ListEntitiesForPolicy>(),
        route::<Self, api_iam::ListGroupPolicies>(),
        route::<Self, api_iam::ListGroups>(),
        route::<Self, api_iam::ListGroupsForUser>(),
        route::<Self, api_iam::ListInstanceProfileTags>(),
        route::<Self, api_iam::ListInstanceProfiles>(),
        route::<Self, api_iam::ListInstanceProfilesForRole>(),
        route::<Self, api_iam::ListMFADeviceTags>(),
        route::<Self, api_iam::ListMFADevices>(),
        route::<Self, api_iam::ListOpenIDConnectProviderTags>(),
        route::<Self, api_iam::ListOpenIDConnectProviders>(),
        route::<Self, api_iam::ListPolicies>(),
        route::<Self, api_iam::ListPoliciesGrantingServiceAccess>(),
        route::<Self, api_iam::ListPolicyTags>(),
        route::<Self, api_iam::ListPolicyVersions>(),
        route::<Self, api_iam::ListRolePolicies>(),
        route::<Self, api_iam::ListRoleTags>(),
        route::<Self, api_iam::ListRoles>(),
        route::<Self, api_iam::ListSSHPublicKeys>(),
        route::<Self, api_iam::ListServerCertificates>(),
        route::<Self, api_iam::ListServiceSpecificCredentials>(),
        route::<Self, api_iam::ListSigningCertificates>(),
        route::<Self, api_iam::ListUserPolicies>(),
        route::<Self, api_iam::ListUserTags>(),
        route::<Self, api_iam::ListUsers>(),
        route::<Self, api_iam::ListVirtualMFADevices>(),
        route::<Self, api_iam::PutGroupPolicy>(),
        route::<Self, api_iam::PutRolePermissionsBoundary>(),
        route::<Self, api_iam::PutRolePolicy>(),
        route::<Self, api_iam::PutUserPermissionsBoundary>(),
        route::<Self, api_iam::PutUserPolicy>(),
        route::<Self, api_iam::RemoveClientIDFromOpenIDConnectProvider>(),
        route::<Self, api_iam::RemoveRoleFromInstanceProfile>(),
        route::<Self, api_iam::RemoveUserFromGroup>(),
        route::<Self, api_iam::ResyncMFADevice>(),
        route::<Self, api_iam::SetDefaultPolicyVersion>(),
        route::<Self, api_iam::SimulateCustomPolicy>(),
        route::<Self, api_iam::SimulatePrincipalPolicy>(),
        route::<Self, api_iam::TagInstanceProfile>(),
        route::<Self, api_iam::TagMFADevice>(),
        route::<Self, api_iam::TagOpenIDConnectProvider>(),
        route::<Self, api_iam::TagPolicy>(),
        route::<Self, api_iam::TagRole>(),
        route::<Self, api_iam::TagUser>(),
        route::<Self, api_iam::UntagInstanceProfile>(),
        route::<Self, api_iam::UntagMFADevice>(),
        route::<Self, api_iam::UntagOpenIDConnectProvider>(),
        route::<Self, api_iam::UntagPolicy>(),
        route::<Self, api_iam::UntagRole>(),
        route::<Self, api_iam::UntagUser>(),
        route::<Self, api_iam::UpdateAccessKey>(),
        route::<Self, api_iam::UpdateAccountPasswordPolicy>(),
        route::<Self, api_iam::UpdateAssumeRolePolicy>(),
        route::<Self, api_iam::UpdateGroup>(),
        staged::<Self, api_iam::UpdateLoginProfile>(),
        route::<Self, api_iam::UpdateOpenIDConnectProviderThumbprint>(),
        route::<Self, api_iam::UpdateRole>(),
        route::<Self, api_iam::UpdateRoleDescription>(),
        route::<Self, api_iam::UpdateUser>(),
    ];
}

#[cfg(test)]
mod tests;
