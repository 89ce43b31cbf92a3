//! DeleteCertificateAuthority: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_DeleteCertificateAuthority.html>

use api_acm_pca::{
    CertificateAuthorityStatus as Status, DeleteCertificateAuthority,
    DeleteCertificateAuthorityRequest,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::AcmPca;
use crate::deletion::mark;
use crate::find::{Found, touch};
use crate::limits::{DAY_SECONDS, RESTORABLE_DAYS};

impl Handler<DeleteCertificateAuthority> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteCertificateAuthorityRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_authority_arn, "acm-pca:DeleteCertificateAuthority").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteCertificateAuthorityRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut authority = found.into_inner().present()?;
        let now = cx.now();
        authority.require(now, &[Status::PendingCertificate, Status::Disabled, Status::Expired])?;
        let days = input.permanent_deletion_time_in_days.unwrap_or(RESTORABLE_DAYS);
        let at = now.plus_seconds(i64::from(days).saturating_mul(DAY_SECONDS));
        mark(cx, &mut authority, at)?;
        authority.changed_ms = now.unix_ms();
        authority.save(cx)?;
        Ok(Empty {})
    }
}
