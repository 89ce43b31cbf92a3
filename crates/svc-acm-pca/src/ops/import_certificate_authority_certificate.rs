//! ImportCertificateAuthorityCertificate: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_ImportCertificateAuthorityCertificate.html>

use api_acm_pca::{
    CertificateAuthorityStatus as Status, ImportCertificateAuthorityCertificate,
    ImportCertificateAuthorityCertificateRequest,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::AcmPca;
use crate::authority::State;
use crate::find::{Found, touch};
use crate::{installing, list_job};

impl Handler<ImportCertificateAuthorityCertificate> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ImportCertificateAuthorityCertificateRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_authority_arn, "acm-pca:ImportCertificateAuthorityCertificate")
            .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ImportCertificateAuthorityCertificateRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut authority = found.into_inner().present()?;
        let now = cx.now();
        authority.require(now, &[Status::PendingCertificate, Status::Active, Status::Expired])?;
        let chain = input.certificate_chain.as_deref().filter(|chain| !chain.is_empty());
        let installed = installing::check(&authority, (&input.certificate, chain), now)?;
        authority.certificate = Some(installed);
        authority.state = State::Active;
        authority.changed_ms = now.unix_ms();
        list_job::plan_now(cx, &mut authority)?;
        authority.save(cx)?;
        Ok(Empty {})
    }
}
