//! GetCertificateAuthorityCsr: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_GetCertificateAuthorityCsr.html>

use api_acm_pca::{
    GetCertificateAuthorityCsr, GetCertificateAuthorityCsrRequest,
    GetCertificateAuthorityCsrResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::AcmPca;
use crate::find::{Found, touch};

impl Handler<GetCertificateAuthorityCsr> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetCertificateAuthorityCsrRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_authority_arn, "acm-pca:GetCertificateAuthorityCsr").await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetCertificateAuthorityCsrRequest,
        found: Allowed<Found>,
    ) -> Result<GetCertificateAuthorityCsrResponse, Failure> {
        let authority = found.into_inner().present()?;
        authority.require_there()?;
        Ok(GetCertificateAuthorityCsrResponse { csr: Some(authority.csr) })
    }
}
