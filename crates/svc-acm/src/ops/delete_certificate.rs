//! DeleteCertificate: <https://docs.aws.amazon.com/acm/latest/APIReference/API_DeleteCertificate.html>

use api_acm::{DeleteCertificate, DeleteCertificateRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Acm;
use crate::certificate::CERTIFICATES;
use crate::find::{Found, touch};
use crate::schedule;
use crate::sealed_key::KEYS;

impl Handler<DeleteCertificate> for Acm {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteCertificateRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_arn, "acm:DeleteCertificate").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteCertificateRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut certificate = found.into_inner().present()?;
        schedule::unplan(cx, &mut certificate);
        KEYS.delete(cx.tx_mut(), &certificate.place());
        CERTIFICATES.delete(cx.tx_mut(), &certificate.place());
        Ok(Empty {})
    }
}
