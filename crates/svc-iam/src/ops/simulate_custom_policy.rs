//! `SimulateCustomPolicy`: what the policies of a request would say to requests that nobody has made.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html>
//!
//! # Differs from AWS
//! Every resource has a result of its own; `ResourceHandlingOption` is refused.

use api_iam::{SimulateCustomPolicyRequest, SimulatePolicyResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use policy::PolicyKind;

use crate::Iam;
use crate::errors::invalid_input;
use crate::page::paging;
use crate::simulated::{self, Asked};
use crate::simulation::{Simulation, Source, context, named_caller, questions};

impl Handler<api_iam::SimulateCustomPolicy> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &SimulateCustomPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("iam:SimulateCustomPolicy", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &SimulateCustomPolicyRequest,
        _allowed: Allowed<()>,
    ) -> Result<SimulatePolicyResponse, Failure> {
        let asked = Asked {
            resource_policy: input.resource_policy.as_deref(),
            resource_owner: input.resource_owner.as_deref(),
            resource_arns: input.resource_arns.as_deref(),
            resource_handling: input.resource_handling_option.as_deref(),
        };
        if input.resource_policy.is_some() && input.caller_arn.is_none() {
            return Err(invalid_input("CallerArn is required when ResourcePolicy is provided."));
        }
        let principal = match input.caller_arn.as_deref() {
            Some(arn) => named_caller(arn)?,
            None => simulated::nobody(cx.account()),
        };
        let boundary = input.permissions_boundary_policy_input_list.as_deref();
        let organization = input.ordered_organization_policy_input_list.as_deref();
        let simulation = Simulation {
            identity: Source::list(
                "PolicyInputList",
                &input.policy_input_list,
                PolicyKind::Identity,
            )?,
            boundary: simulated::boundary(boundary)?,
            resource: asked.resource()?,
            resource_account: asked.resource_account(&principal)?,
            organization: simulated::organization(organization.unwrap_or_default())?,
            context: context(input.context_entries.as_deref().unwrap_or_default())?,
            principal,
        };
        let pairs = questions(&input.action_names, input.resource_arns.as_deref())?;
        let question = simulated::digest(&SimulateCustomPolicyRequest {
            marker: None,
            max_items: None,
            ..input.clone()
        });
        let paging = paging::<api_iam::SimulateCustomPolicy>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            &[&question],
        )?;
        simulated::answer(&simulation, pairs, &paging)
    }
}
