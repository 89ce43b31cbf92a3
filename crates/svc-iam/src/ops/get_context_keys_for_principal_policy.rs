//! `GetContextKeysForPrincipalPolicy`: the condition keys that the policies of a user, group or role ask
//! for, and those of further policies.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetContextKeysForPrincipalPolicy.html>

use api_iam::{GetContextKeysForPolicyResponse, GetContextKeysForPrincipalPolicyRequest};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use policy::PolicyKind;

use crate::held_policies::Holder;
use crate::simulation::{Source, condition_keys};
use crate::{Iam, simulated};

impl Handler<api_iam::GetContextKeysForPrincipalPolicy> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetContextKeysForPrincipalPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let resource = input.policy_source_arn.clone();
        let access = Access::new("iam:GetContextKeysForPrincipalPolicy", resource, cx.account());
        Ok(Touch::new((), access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetContextKeysForPrincipalPolicyRequest,
        _allowed: Allowed<()>,
    ) -> Result<GetContextKeysForPolicyResponse, Failure> {
        let holder = Holder::load(cx, &input.policy_source_arn).await?;
        let mut sources = simulated::sources_of(cx, &holder, &[]).await?;
        let more = input.policy_input_list.as_deref().unwrap_or_default();
        sources.extend(Source::list("PolicyInputList", more, PolicyKind::Identity)?);
        let context_key_names = Some(condition_keys(&sources));
        Ok(GetContextKeysForPolicyResponse { context_key_names })
    }
}
