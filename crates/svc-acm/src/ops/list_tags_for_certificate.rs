//! ListTagsForCertificate: <https://docs.aws.amazon.com/acm/latest/APIReference/API_ListTagsForCertificate.html>

use api_acm::{
    ListTagsForCertificate, ListTagsForCertificateRequest, ListTagsForCertificateResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Acm;
use crate::find::{Found, touch};
use crate::tags::shown;

impl Handler<ListTagsForCertificate> for Acm {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListTagsForCertificateRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_arn, "acm:ListTagsForCertificate").await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &ListTagsForCertificateRequest,
        found: Allowed<Found>,
    ) -> Result<ListTagsForCertificateResponse, Failure> {
        let certificate = found.into_inner().present()?;
        Ok(ListTagsForCertificateResponse { tags: Some(shown(&certificate.tags)) })
    }
}
