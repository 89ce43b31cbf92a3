//! AddTagsToCertificate: <https://docs.aws.amazon.com/acm/latest/APIReference/API_AddTagsToCertificate.html>

use api_acm::{AddTagsToCertificate, AddTagsToCertificateRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Acm;
use crate::find::{Found, find};
use crate::tags::{add_tags, with_request_tags};

impl Handler<AddTagsToCertificate> for Acm {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &AddTagsToCertificateRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.certificate_arn, "acm:AddTagsToCertificate").await?;
        Ok(Touch::new(found, with_request_tags(access, &input.tags)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &AddTagsToCertificateRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut certificate = found.into_inner().present()?;
        add_tags(&mut certificate.tags, &input.tags)?;
        certificate.save(cx)?;
        Ok(Empty {})
    }
}
