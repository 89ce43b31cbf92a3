//! PutPolicy: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_PutPolicy.html>

use api_acm_pca::{PutPolicy, PutPolicyRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::AcmPca;
use crate::find::{Found, touch};
use crate::resource_policy::bound;

impl Handler<PutPolicy> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutPolicyRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.resource_arn, "acm-pca:PutPolicy").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutPolicyRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut authority = found.into_inner().present()?;
        authority.require_there()?;
        authority.policy = Some(bound(cx, &input.policy, &authority.arn()).await?);
        authority.save(cx)?;
        Ok(Empty {})
    }
}
