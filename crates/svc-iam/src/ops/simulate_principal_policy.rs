//! `SimulatePrincipalPolicy`: what the policies of a user, group or role would say to requests that nobody
//! has made, with further policies if there are any.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html>
//!
//! # Differs from AWS
//! Every resource has a result of its own; `ResourceHandlingOption` is refused. There are no policies of
//! organisations here.

use api_iam::{SimulatePolicyResponse, SimulatePrincipalPolicyRequest};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use policy::PolicyKind;

use crate::Iam;
use crate::errors::invalid_input;
use crate::held_policies::Holder;
use crate::page::paging;
use crate::simulated::{self, Asked};
use crate::simulation::{Simulation, Source, context, named_caller, questions};

impl Handler<api_iam::SimulatePrincipalPolicy> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &SimulatePrincipalPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let resource = input.policy_source_arn.clone();
        let access = Access::new("iam:SimulatePrincipalPolicy", resource, cx.account());
        Ok(Touch::new((), access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &SimulatePrincipalPolicyRequest,
        _allowed: Allowed<()>,
    ) -> Result<SimulatePolicyResponse, Failure> {
        let holder = Holder::load(cx, &input.policy_source_arn).await?;
        let asked = Asked {
            resource_policy: input.resource_policy.as_deref(),
            resource_owner: input.resource_owner.as_deref(),
            resource_arns: input.resource_arns.as_deref(),
            resource_handling: input.resource_handling_option.as_deref(),
        };
        let is_user = matches!(holder, Holder::User(_));
        let principal = match input.caller_arn.as_deref() {
            Some(arn) => named_caller(arn)?,
            None if input.resource_policy.is_some() && !is_user => {
                return Err(invalid_input(
                    "CallerArn is required when ResourcePolicy is provided.",
                ));
            }
            None => simulated::principal_of(&holder, cx.account()),
        };
        let excluded = input.policy_exclusion_list.as_deref().unwrap_or_default();
        let mut identity = simulated::sources_of(cx, &holder, excluded).await?;
        let more = input.policy_input_list.as_deref().unwrap_or_default();
        identity.extend(Source::list("PolicyInputList", more, PolicyKind::Identity)?);
        let boundary = match input.permissions_boundary_policy_input_list.as_deref() {
            Some(texts) => simulated::boundary(Some(texts))?,
            None => simulated::boundary_of(cx, &holder, excluded).await?,
        };
        let simulation = Simulation {
            identity,
            boundary,
            resource: asked.resource()?,
            resource_account: asked.resource_account(&principal)?,
            organization: Vec::new(),
            context: context(input.context_entries.as_deref().unwrap_or_default())?,
            principal,
        };
        let pairs = questions(&input.action_names, input.resource_arns.as_deref())?;
        let question = simulated::digest(&SimulatePrincipalPolicyRequest {
            marker: None,
            max_items: None,
            ..input.clone()
        });
        let paging = paging::<api_iam::SimulatePrincipalPolicy>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            &[&question],
        )?;
        simulated::answer(&simulation, pairs, &paging)
    }
}
