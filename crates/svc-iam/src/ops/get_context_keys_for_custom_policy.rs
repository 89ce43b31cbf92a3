//! `GetContextKeysForCustomPolicy`: the condition keys that the policies of a request ask for.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetContextKeysForCustomPolicy.html>

use api_iam::{GetContextKeysForCustomPolicyRequest, GetContextKeysForPolicyResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use policy::PolicyKind;

use crate::Iam;
use crate::simulation::{Source, condition_keys};

impl Handler<api_iam::GetContextKeysForCustomPolicy> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &GetContextKeysForCustomPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("iam:GetContextKeysForCustomPolicy", cx.account()))
    }

    async fn handle(
        &self,
        _cx: &mut Ctx,
        input: &GetContextKeysForCustomPolicyRequest,
        _allowed: Allowed<()>,
    ) -> Result<GetContextKeysForPolicyResponse, Failure> {
        let texts = &input.policy_input_list;
        let sources = Source::list("PolicyInputList", texts, PolicyKind::Identity)?;
        let context_key_names = Some(condition_keys(&sources));
        Ok(GetContextKeysForPolicyResponse { context_key_names })
    }
}
