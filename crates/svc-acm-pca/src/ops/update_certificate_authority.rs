//! UpdateCertificateAuthority: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_UpdateCertificateAuthority.html>

use api_acm_pca::{
    CertificateAuthorityStatus as Status, UpdateCertificateAuthority,
    UpdateCertificateAuthorityRequest,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::AcmPca;
use crate::authority::State;
use crate::bucket::require_access;
use crate::find::{Found, touch};
use crate::list_job;
use crate::refusal::invalid_args;
use crate::revocation::RevocationRecord;

impl Handler<UpdateCertificateAuthority> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateCertificateAuthorityRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_authority_arn, "acm-pca:UpdateCertificateAuthority").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateCertificateAuthorityRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut authority = found.into_inner().present()?;
        let now = cx.now();
        authority.require(now, &[Status::Active, Status::Disabled])?;
        let state = match &input.status {
            None => authority.state,
            Some(Status::Active) => State::Active,
            Some(Status::Disabled) => State::Disabled,
            Some(other) => {
                let text = format!("A certificate authority is not set to {}.", other.as_str());
                return Err(invalid_args(text).into());
            }
        };
        if state != authority.state {
            authority.state = state;
            authority.changed_ms = now.unix_ms();
        }
        if let Some(sent) = &input.revocation_configuration {
            let revocation = RevocationRecord::read(Some(sent))?;
            if let Some(bucket) = revocation.active_list().and_then(|list| list.bucket.clone()) {
                let place = (authority.source(), authority.region.clone());
                require_access(cx, &bucket, place).await?;
            }
            authority.revocation = revocation;
            list_job::plan_now(cx, &mut authority)?;
        }
        authority.save(cx)?;
        Ok(Empty {})
    }
}
