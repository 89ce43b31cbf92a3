//! RemoveTagsFromCertificate: <https://docs.aws.amazon.com/acm/latest/APIReference/API_RemoveTagsFromCertificate.html>

use api_acm::{RemoveTagsFromCertificate, RemoveTagsFromCertificateRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Acm;
use crate::find::{Found, find};
use crate::tags::remove_tags;

impl Handler<RemoveTagsFromCertificate> for Acm {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RemoveTagsFromCertificateRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) =
            find(cx, &input.certificate_arn, "acm:RemoveTagsFromCertificate").await?;
        let keys = input.tags.iter().map(|tag| tag.key.clone());
        Ok(Touch::new(found, access.tag_keys(keys)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RemoveTagsFromCertificateRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut certificate = found.into_inner().present()?;
        remove_tags(&mut certificate.tags, &input.tags);
        certificate.save(cx)?;
        Ok(Empty {})
    }
}
