//! RenewCertificate: <https://docs.aws.amazon.com/acm/latest/APIReference/API_RenewCertificate.html>
//!
//! # Differs from AWS
//! The authority is asked while the caller waits. The certificate keeps its key pair.

use api_acm::{RenewCertificate, RenewCertificateRequest};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use wire::Empty;

use crate::Acm;
use crate::certificate::IssuedRecord;
use crate::find::{Found, touch};
use crate::private_authority::Refused;
use crate::refusal::invalid;
use crate::renewal;

/// What the authority said, once.
#[derive(Debug)]
pub struct Staged(Result<IssuedRecord, Refused>);

impl StagedHandler<RenewCertificate> for Acm {
    type Touches = Touch<Found>;
    type Staged = Staged;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RenewCertificateRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_arn, "acm:RenewCertificate").await
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        _: &RenewCertificateRequest,
        found: &Allowed<Found>,
    ) -> Result<Staged, Failure> {
        let certificate = found.as_present()?;
        if !certificate.is_renewed() {
            return Err(invalid(
                "The certificate is not eligible for renewal: it has to be a private one that was issued and exported.",
            )
            .into());
        }
        renewal::ask(cx, certificate).await.map(Staged)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &RenewCertificateRequest,
        found: Allowed<Found>,
        staged: &Staged,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut certificate = found.into_inner().present()?;
        let now = cx.now();
        renewal::settle(cx, &mut certificate, staged.0.as_ref(), now).await?;
        certificate.save(cx)?;
        Ok(Empty {})
    }
}
