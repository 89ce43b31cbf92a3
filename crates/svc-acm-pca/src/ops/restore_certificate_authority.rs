//! RestoreCertificateAuthority: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_RestoreCertificateAuthority.html>

use api_acm_pca::{
    CertificateAuthorityStatus as Status, RestoreCertificateAuthority,
    RestoreCertificateAuthorityRequest,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::AcmPca;
use crate::deletion::unmark;
use crate::find::{Found, touch};
use crate::list_job;

impl Handler<RestoreCertificateAuthority> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RestoreCertificateAuthorityRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_authority_arn, "acm-pca:RestoreCertificateAuthority").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &RestoreCertificateAuthorityRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut authority = found.into_inner().present()?;
        let now = cx.now();
        authority.require(now, &[Status::Deleted])?;
        unmark(cx, &mut authority);
        authority.changed_ms = now.unix_ms();
        list_job::plan_now(cx, &mut authority)?;
        authority.save(cx)?;
        Ok(Empty {})
    }
}
