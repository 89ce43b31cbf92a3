//! What the two simulations have in common: whose policies count, for whose resources, and their answer.

use api_iam::{
    EvaluationResult, OrderedOrganizationPolicyType, PolicyIdentifier, PolicyIdentifierPolicyType,
    PolicySourceType, SimulatePolicyResponse,
};
use engine::{Ctx, Failure, Paging};
use envelope::digest::sha256;
use identity::records::EntityKind;
use names::AccountId;
use policy::{Entity, PolicyKind, Principal};

use crate::errors::invalid_input;
use crate::held_policies::{self, HeldPolicy, Holder};
use crate::simulation::{Simulation, Source, resource_policy_kind};

/// The name of whoever is nobody in particular.
const SIMULATED: &str = "simulated";

/// The resource side of a request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) resource_policy: Option<&'a str>,
    pub(crate) resource_owner: Option<&'a str>,
    pub(crate) resource_arns: Option<&'a [String]>,
    pub(crate) resource_handling: Option<&'a str>,
}

impl Asked<'_> {
    /// The policy of the resources; they are of one kind.
    pub(crate) fn resource(&self) -> Result<Option<Source>, Failure> {
        if self.resource_handling.is_some() {
            return Err(invalid_input("ResourceHandlingOption is not supported by this server."));
        }
        let Some(text) = self.resource_policy else { return Ok(None) };
        let first = self.resource_arns.and_then(<[_]>::first);
        let first = first.ok_or_else(|| invalid_input("ResourcePolicy needs ResourceArns."))?;
        let kind = resource_policy_kind(first);
        let id = "ResourcePolicy".to_owned();
        Source::new(id, PolicySourceType::Resource, text, kind).map(Some)
    }

    /// The account that owns the resources: that of the caller, unless the request names another.
    pub(crate) fn resource_account(&self, caller: &Principal) -> Result<String, Failure> {
        let Some(owner) = self.resource_owner else {
            return Ok(caller.account().unwrap_or_default().to_owned());
        };
        let account = AccountId::parse(owner).ok().or_else(|| {
            let parsed = names::PrincipalArn::parse(owner).ok()?;
            parsed.as_arn().account_id().filter(|_| parsed.kind() == "root")
        });
        let account =
            account.ok_or_else(|| invalid_input(format!("Invalid ResourceOwner: {owner}")))?;
        Ok(account.as_str().to_owned())
    }
}

/// The one boundary of a request.
pub(crate) fn boundary(texts: Option<&[String]>) -> Result<Option<Source>, Failure> {
    let texts = texts.unwrap_or_default();
    if texts.len() > 1 {
        return Err(invalid_input("Only one permissions boundary policy can be simulated."));
    }
    let list = Source::list("PermissionsBoundaryPolicyInputList", texts, PolicyKind::Boundary)?;
    Ok(list.into_iter().next())
}

/// The levels of an organisation in a request.
pub(crate) fn organization(
    levels: &[OrderedOrganizationPolicyType],
) -> Result<Vec<Vec<Source>>, Failure> {
    let one = |level: &OrderedOrganizationPolicyType| {
        let texts = level.service_control_policy_input_list.as_deref().unwrap_or_default();
        Source::list("ServiceControlPolicyInputList", texts, PolicyKind::Scp)
    };
    levels.iter().map(one).collect()
}

/// A user of `account` who is nobody in particular.
pub(crate) fn nobody(account: &AccountId) -> Principal {
    let unique_id = "AIDAAAAAAAAAAAAAAAAAA";
    Principal::user(&Entity { partition: "aws", account, path: "/", name: SIMULATED, unique_id })
}

/// Who calls where a request names nobody: the user, a session of the role, a member of the group.
pub(crate) fn principal_of(holder: &Holder, account: &AccountId) -> Principal {
    match holder {
        Holder::Group(_) => nobody(account),
        Holder::User(user) => Principal::user(&Entity {
            partition: "aws",
            account,
            path: &user.path,
            name: &user.name,
            unique_id: &user.id,
        }),
        Holder::Role(role) => Principal::role_session(
            &Entity {
                partition: "aws",
                account,
                path: &role.path,
                name: &role.name,
                unique_id: &role.id,
            },
            SIMULATED,
        ),
    }
}

/// The policies that `holder` has, but for those that the request leaves out.
pub(crate) async fn sources_of(
    cx: &mut Ctx,
    holder: &Holder,
    excluded: &[PolicyIdentifier],
) -> Result<Vec<Source>, Failure> {
    let held = holder.policies(cx).await?;
    let kept = held.into_iter().filter(|policy| !excluded.iter().any(|it| names(it, policy)));
    let source = |policy: HeldPolicy| {
        let kind = match (&policy.arn, policy.holder) {
            (Some(_), _) if policy.is_aws_managed() => PolicySourceType::AwsManaged,
            (Some(_), _) => PolicySourceType::UserManaged,
            (None, EntityKind::User) => PolicySourceType::User,
            (None, EntityKind::Group) => PolicySourceType::Group,
            (None, EntityKind::Role) => PolicySourceType::Role,
        };
        Source::new(policy.name, kind, &policy.document, PolicyKind::Identity)
    };
    kept.map(source).collect()
}

/// The boundary that `holder` has, unless the request leaves it out.
pub(crate) async fn boundary_of(
    cx: &mut Ctx,
    holder: &Holder,
    excluded: &[PolicyIdentifier],
) -> Result<Option<Source>, Failure> {
    let Some(arn) = holder.boundary() else { return Ok(None) };
    let boundaries = Some(PolicyIdentifierPolicyType::PermissionBoundary);
    if excluded.iter().any(|it| it.policy_type == boundaries) {
        return Ok(None);
    }
    let text = held_policies::document(cx, arn).await?;
    let id = crate::managed_policy::name_of(arn).to_owned();
    Source::new(id, PolicySourceType::UserManaged, &text, PolicyKind::Boundary).map(Some)
}

/// Whether `identifier`, which is a type, an ARN or the place of an inline policy, names `policy`.
fn names(identifier: &PolicyIdentifier, policy: &HeldPolicy) -> bool {
    if let Some(kind) = &identifier.policy_type {
        return match kind {
            PolicyIdentifierPolicyType::Inline => policy.arn.is_none(),
            PolicyIdentifierPolicyType::AwsManaged => policy.is_aws_managed(),
            PolicyIdentifierPolicyType::UserManaged => {
                policy.arn.is_some() && !policy.is_aws_managed()
            }
            _ => false,
        };
    }
    if let Some(arn) = &identifier.policy_arn {
        return policy.arn.as_ref() == Some(arn);
    }
    let Some(inline) = &identifier.inline_policy_identifier else { return false };
    policy.arn.is_none()
        && policy.name == inline.policy_name
        && policy.holder_name.eq_ignore_ascii_case(&inline.attachment_name)
        && policy.holder.as_str() == inline.attachment_type.as_str()
}

/// What binds the token of a page to its question: a digest of the request, which names no page.
pub(crate) fn digest(request: &dyn core::fmt::Debug) -> String {
    let sum = sha256(format!("{request:?}").as_bytes());
    sum.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The page of the results that is asked for. Only those on it are found out.
pub(crate) fn answer(
    simulation: &Simulation,
    pairs: Vec<(String, String)>,
    paging: &Paging,
) -> Result<SimulatePolicyResponse, Failure> {
    let numbered = pairs.into_iter().enumerate();
    let numbered = numbered.map(|(at, pair)| (format!("{at:08}"), pair)).collect();
    let page = paging.items(numbered)?;
    let (is_truncated, marker) = (page.is_truncated(), page.next);
    let results: Vec<EvaluationResult> =
        page.items.iter().map(|(action, resource)| simulation.result(action, resource)).collect();
    Ok(SimulatePolicyResponse { evaluation_results: Some(results), is_truncated, marker })
}
