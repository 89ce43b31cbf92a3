//! GetKeyPolicy: <https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyPolicy.html>

use api_kms::{GetKeyPolicy, GetKeyPolicyRequest, GetKeyPolicyResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::access::key_access;
use crate::key_policy::{POLICY_NAME, shown};
use crate::resolve::{Forms, find_key};

impl Handler<GetKeyPolicy> for Kms {
    type Touches = Touch<String>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetKeyPolicyRequest,
    ) -> Result<Touch<String>, Failure> {
        let named = find_key(cx, &input.key_id, Forms::KeyOnly, "kms:GetKeyPolicy").await?;
        cx.name_resource(&named.key.arn(), &named.key.account);
        let access = key_access(cx, "kms:GetKeyPolicy", &named.key)?;
        Ok(Touch::new(shown(cx, &named.key.policy).await?, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &GetKeyPolicyRequest,
        allowed: Allowed<String>,
    ) -> Result<GetKeyPolicyResponse, Failure> {
        if input.policy_name.as_deref().is_some_and(|name| name != POLICY_NAME) {
            return Err(errors::not_found_exception("No such policy exists").into());
        }
        Ok(GetKeyPolicyResponse {
            policy: Some(allowed.into_inner()),
            policy_name: Some(POLICY_NAME.to_owned()),
        })
    }
}
