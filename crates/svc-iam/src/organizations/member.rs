//! Accounts on the wire, and the role by which the management account gets into a new one.

use std::collections::BTreeMap;

use api_organizations::{
    Account, AccountJoinedMethod, AccountState, AccountStatus, CreateAccountFailureReason,
    CreateAccountState, CreateAccountStatus,
};
use engine::{Ctx, Failure, Writer};
use identity::records::{
    ACCOUNTS, AccountRecord, AttachmentRecord, CreateAccountRecord, ENTITIES_OF_POLICY, EntityKind,
    OrganizationRecord, POLICIES_OF_ENTITY, ROLES, RoleRecord, UNIQUE_IDS, UniqueIdRecord, iam_arn,
};
use identity::{fresh_unique_id, touch_epoch};
use names::{AccountId, ArnNamespace, PrincipalArn, UniqueIdKind};
use stdx::Timestamp;
use wire::SensitiveString;

use crate::role::SESSION_SECONDS_DEFAULT;

/// How often an unused account number is looked for; the second time is already a wonder.
const ATTEMPTS_MAX: usize = 8;

/// The ARN of the organisation itself.
pub(super) fn organization_arn(organization: &OrganizationRecord) -> String {
    namespace(organization).resource(&["organization/", &organization.id])
}

/// The ARN of the account with the number `account`, as a member.
pub(super) fn account_arn(organization: &OrganizationRecord, account: &str) -> String {
    namespace(organization).resource(&["account/", &organization.id, "/", account])
}

/// Everything in an organisation belongs to its management account.
fn namespace(organization: &OrganizationRecord) -> ArnNamespace<'_> {
    ArnNamespace::global("organizations", &organization.management_account)
}

/// An account on the wire.
pub(super) fn wire(organization: &OrganizationRecord, account: &AccountRecord) -> Account {
    Account {
        id: Some(account.id.to_string()),
        arn: Some(account_arn(organization, &account.id)),
        email: Some(SensitiveString::from(account.email.as_str())),
        name: Some(SensitiveString::from(account.name.as_str())),
        status: Some(AccountStatus::Active),
        state: Some(AccountState::Active),
        paths: None,
        joined_method: Some(AccountJoinedMethod::from(account.joined_method.as_str())),
        joined_timestamp: Some(Timestamp::from_unix_ms(account.created_at_ms)),
    }
}

/// A request to create an account on the wire.
pub(super) fn wire_status(record: &CreateAccountRecord) -> CreateAccountStatus {
    let at = Timestamp::from_unix_ms(record.requested_at_ms);
    CreateAccountStatus {
        id: Some(record.id.clone()),
        account_name: Some(SensitiveString::from(record.account_name.as_str())),
        state: Some(match record.failure {
            Some(_) => CreateAccountState::Failed,
            None => CreateAccountState::Succeeded,
        }),
        requested_timestamp: Some(at),
        completed_timestamp: Some(at),
        account_id: record.account.as_ref().map(AccountId::to_string),
        gov_cloud_account_id: None,
        failure_reason: record.failure.as_deref().map(CreateAccountFailureReason::from),
    }
}

/// A random account number that no account has.
pub(super) async fn fresh_account_id(cx: &mut Ctx) -> Result<AccountId, Failure> {
    for _ in 0..ATTEMPTS_MAX {
        let mut random = [0; 8];
        cx.random().fill(&mut random);
        let id = AccountId::from_random(random);
        if !ACCOUNTS.contains(cx, &[id.as_str()]).await? {
            return Ok(id);
        }
    }
    Err(Failure::Internal("no unused account number was found".to_owned()))
}

/// Makes the role `name` in `account`, with every right, for whom the management account lets
/// assume it.
pub(super) fn make_access_role(
    cx: &mut Writer<'_>,
    account: &AccountId,
    name: &str,
) -> Result<(), Failure> {
    let administrator = iam_arn("aws", "policy", "/", "AdministratorAccess");
    let manager = cx.account().clone();
    let id = fresh_unique_id(cx.random(), UniqueIdKind::Role);
    let role = RoleRecord {
        id,
        account: account.clone(),
        name: name.to_owned(),
        path: "/".to_owned(),
        created_at_ms: cx.now().truncated_to_seconds().unix_ms(),
        description: None,
        trust: format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{}"}},"Action":"sts:AssumeRole"}}]}}"#,
            PrincipalArn::root(&manager)
        ),
        session_seconds_max: SESSION_SECONDS_DEFAULT,
        boundary: None,
        tags: BTreeMap::new(),
    };
    let unique = UniqueIdRecord {
        kind: EntityKind::Role,
        account: role.account.clone(),
        name: name.to_owned(),
    };
    ROLES.put(cx.tx_mut(), &[account.as_str(), &name.to_lowercase()], &role)?;
    UNIQUE_IDS.put(cx.tx_mut(), &[&role.id], &unique)?;
    POLICIES_OF_ENTITY.put(cx.tx_mut(), &[&role.id, &administrator], &AttachmentRecord {})?;
    let key = [account.as_str(), &administrator, EntityKind::Role.as_str(), &role.id];
    ENTITIES_OF_POLICY.put(cx.tx_mut(), &key, &AttachmentRecord {})?;
    Ok(touch_epoch(cx.tx_mut(), account)?)
}
