//! DescribeCertificate: <https://docs.aws.amazon.com/acm/latest/APIReference/API_DescribeCertificate.html>

use api_acm::{DescribeCertificate, DescribeCertificateRequest, DescribeCertificateResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Acm;
use crate::find::{Found, touch};
use crate::shown::detail;

impl Handler<DescribeCertificate> for Acm {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeCertificateRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_arn, "acm:DescribeCertificate").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DescribeCertificateRequest,
        found: Allowed<Found>,
    ) -> Result<DescribeCertificateResponse, Failure> {
        let certificate = found.into_inner().present()?;
        let shown = detail(&certificate, cx.now());
        Ok(DescribeCertificateResponse { certificate: Some(shown) })
    }
}
