//! ListKeyPolicies: <https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeyPolicies.html>

use api_kms::{ListKeyPolicies, ListKeyPoliciesRequest, ListKeyPoliciesResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::key::KeyRecord;
use crate::key_policy::POLICY_NAME;
use crate::manage::touch_key;

impl Handler<ListKeyPolicies> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListKeyPoliciesRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        touch_key(cx, "kms:ListKeyPolicies", &input.key_id).await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &ListKeyPoliciesRequest,
        _: Allowed<KeyRecord>,
    ) -> Result<ListKeyPoliciesResponse, Failure> {
        Ok(ListKeyPoliciesResponse {
            policy_names: Some(vec![POLICY_NAME.to_owned()]),
            truncated: Some(false),
            ..ListKeyPoliciesResponse::default()
        })
    }
}
