//! DescribeCertificateAuthority: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_DescribeCertificateAuthority.html>

use api_acm_pca::{
    DescribeCertificateAuthority, DescribeCertificateAuthorityRequest,
    DescribeCertificateAuthorityResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::AcmPca;
use crate::find::{Found, touch};
use crate::shown;

impl Handler<DescribeCertificateAuthority> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeCertificateAuthorityRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_authority_arn, "acm-pca:DescribeCertificateAuthority").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DescribeCertificateAuthorityRequest,
        found: Allowed<Found>,
    ) -> Result<DescribeCertificateAuthorityResponse, Failure> {
        let authority = found.into_inner().present()?;
        let shown = shown::authority(&authority, cx.now());
        Ok(DescribeCertificateAuthorityResponse { certificate_authority: Some(shown) })
    }
}
