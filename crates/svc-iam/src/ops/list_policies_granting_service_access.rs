//! `ListPoliciesGrantingServiceAccess`: the policies of a user, group or role that allow anything of a
//! service. Neither boundaries nor policies of resources are looked at.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPoliciesGrantingServiceAccess.html>

use api_iam::{
    ListPoliciesGrantingServiceAccessEntry, ListPoliciesGrantingServiceAccessRequest,
    ListPoliciesGrantingServiceAccessResponse, PolicyGrantingServiceAccess, PolicyOwnerEntityType,
    PolicyType,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::EntityKind;

use crate::Iam;
use crate::document::stored_policy;
use crate::held_policies::{HeldPolicy, Holder};
use crate::page::paging;

impl Handler<api_iam::ListPoliciesGrantingServiceAccess> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListPoliciesGrantingServiceAccessRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = "iam:ListPoliciesGrantingServiceAccess";
        Ok(Touch::new((), Access::new(action, input.arn.clone(), cx.account())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListPoliciesGrantingServiceAccessRequest,
        _allowed: Allowed<()>,
    ) -> Result<ListPoliciesGrantingServiceAccessResponse, Failure> {
        let services = &input.service_namespaces;
        let mut question: Vec<&str> = vec![&input.arn];
        question.extend(services.iter().map(String::as_str));
        let paging = paging::<api_iam::ListPoliciesGrantingServiceAccess>(
            cx,
            input.marker.as_deref(),
            None,
            &question,
        )?;
        let held = Holder::load(cx, &input.arn).await?.policies(cx).await?;
        let mut entries = Vec::new();
        for (at, service) in services.iter().enumerate() {
            let mut policies = Vec::new();
            for policy in &held {
                if stored_policy(cx, &policy.document)?.allows_service(service) {
                    policies.push(wire(policy));
                }
            }
            let entry = ListPoliciesGrantingServiceAccessEntry {
                service_namespace: Some(service.clone()),
                policies: Some(policies),
            };
            entries.push((format!("{at:08}"), entry));
        }
        let page = paging.items(entries)?;
        Ok(ListPoliciesGrantingServiceAccessResponse {
            is_truncated: page.is_truncated(),
            policies_granting_service_access: page.items,
            marker: page.next,
        })
    }
}

/// A policy on the wire: of an inline one also who has it.
fn wire(policy: &HeldPolicy) -> PolicyGrantingServiceAccess {
    let is_inline = policy.arn.is_none();
    let entity = match policy.holder {
        EntityKind::User => PolicyOwnerEntityType::User,
        EntityKind::Group => PolicyOwnerEntityType::Group,
        EntityKind::Role => PolicyOwnerEntityType::Role,
    };
    PolicyGrantingServiceAccess {
        policy_name: policy.name.clone(),
        policy_type: if is_inline { PolicyType::Inline } else { PolicyType::Managed },
        policy_arn: policy.arn.clone(),
        entity_type: is_inline.then_some(entity),
        entity_name: is_inline.then(|| policy.holder_name.clone()),
    }
}
