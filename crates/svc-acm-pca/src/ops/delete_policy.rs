//! DeletePolicy: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_DeletePolicy.html>

use api_acm_pca::{DeletePolicy, DeletePolicyRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::AcmPca;
use crate::find::{Found, touch};

impl Handler<DeletePolicy> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeletePolicyRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.resource_arn, "acm-pca:DeletePolicy").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeletePolicyRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut authority = found.into_inner().present()?;
        authority.require_there()?;
        if authority.policy.take().is_some() {
            authority.save(cx)?;
        }
        Ok(Empty {})
    }
}
