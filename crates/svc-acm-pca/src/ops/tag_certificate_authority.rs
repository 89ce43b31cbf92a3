//! TagCertificateAuthority: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_TagCertificateAuthority.html>

use api_acm_pca::{TagCertificateAuthority, TagCertificateAuthorityRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::AcmPca;
use crate::find::{Found, find};
use crate::tags::{add_tags, with_request_tags};

impl Handler<TagCertificateAuthority> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagCertificateAuthorityRequest,
    ) -> Result<Touch<Found>, Failure> {
        let arn = &input.certificate_authority_arn;
        let (found, access) = find(cx, arn, "acm-pca:TagCertificateAuthority").await?;
        Ok(Touch::new(found, with_request_tags(access, &input.tags)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagCertificateAuthorityRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut authority = found.into_inner().present()?;
        authority.require_there()?;
        add_tags(&mut authority.tags, &input.tags)?;
        authority.save(cx)?;
        Ok(Empty {})
    }
}
