//! GetCertificate: <https://docs.aws.amazon.com/acm/latest/APIReference/API_GetCertificate.html>

use api_acm::{GetCertificate, GetCertificateRequest, GetCertificateResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Acm;
use crate::find::{Found, touch};

impl Handler<GetCertificate> for Acm {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetCertificateRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_arn, "acm:GetCertificate").await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetCertificateRequest,
        found: Allowed<Found>,
    ) -> Result<GetCertificateResponse, Failure> {
        let certificate = found.into_inner().present()?;
        let issued = certificate.issued.ok_or_else(|| {
            errors::request_in_progress_exception("The certificate is not issued.")
        })?;
        Ok(GetCertificateResponse {
            certificate: Some(issued.certificate),
            certificate_chain: issued.chain,
        })
    }
}
