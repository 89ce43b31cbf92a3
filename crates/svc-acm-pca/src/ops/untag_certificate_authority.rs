//! UntagCertificateAuthority: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_UntagCertificateAuthority.html>

use api_acm_pca::{UntagCertificateAuthority, UntagCertificateAuthorityRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::AcmPca;
use crate::find::{Found, find};
use crate::tags::remove_tags;

impl Handler<UntagCertificateAuthority> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagCertificateAuthorityRequest,
    ) -> Result<Touch<Found>, Failure> {
        let arn = &input.certificate_authority_arn;
        let (found, access) = find(cx, arn, "acm-pca:UntagCertificateAuthority").await?;
        let keys = input.tags.iter().map(|tag| tag.key.clone());
        Ok(Touch::new(found, access.tag_keys(keys)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagCertificateAuthorityRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut authority = found.into_inner().present()?;
        authority.require_there()?;
        remove_tags(&mut authority.tags, &input.tags);
        authority.save(cx)?;
        Ok(Empty {})
    }
}
