//! GetPolicy: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_GetPolicy.html>

use api_acm_pca::{GetPolicy, GetPolicyRequest, GetPolicyResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::AcmPca;
use crate::find::{Found, touch};
use crate::resource_policy::shown;

impl Handler<GetPolicy> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetPolicyRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.resource_arn, "acm-pca:GetPolicy").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetPolicyRequest,
        found: Allowed<Found>,
    ) -> Result<GetPolicyResponse, Failure> {
        let authority = found.into_inner().present()?;
        let Some(stored) = &authority.policy else {
            return Err(errors::resource_not_found_exception(
                "The certificate authority has no policy.",
            )
            .into());
        };
        Ok(GetPolicyResponse { policy: Some(shown(cx, stored).await?) })
    }
}
