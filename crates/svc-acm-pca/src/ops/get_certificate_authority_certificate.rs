//! GetCertificateAuthorityCertificate: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_GetCertificateAuthorityCertificate.html>

use api_acm_pca::{
    GetCertificateAuthorityCertificate, GetCertificateAuthorityCertificateRequest,
    GetCertificateAuthorityCertificateResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::AcmPca;
use crate::find::{Found, touch};

impl Handler<GetCertificateAuthorityCertificate> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetCertificateAuthorityCertificateRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_authority_arn, "acm-pca:GetCertificateAuthorityCertificate")
            .await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetCertificateAuthorityCertificateRequest,
        found: Allowed<Found>,
    ) -> Result<GetCertificateAuthorityCertificateResponse, Failure> {
        let authority = found.into_inner().present()?;
        authority.require_there()?;
        let installed = authority.installed()?.clone();
        Ok(GetCertificateAuthorityCertificateResponse {
            certificate: Some(installed.certificate),
            certificate_chain: installed.chain,
        })
    }
}
