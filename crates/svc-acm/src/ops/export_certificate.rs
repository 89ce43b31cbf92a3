//! ExportCertificate: <https://docs.aws.amazon.com/acm/latest/APIReference/API_ExportCertificate.html>
//!
//! The private key is encrypted as PKCS#8 under the passphrase.

use api_acm::{ExportCertificate, ExportCertificateRequest, ExportCertificateResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use envelope::certificates::encrypted_private_key;
use wire::SensitiveString;

use crate::Acm;
use crate::certificate::Origin;
use crate::find::{Found, touch};
use crate::refusal::invalid;
use crate::schedule;
use crate::sealed_key::KEYS;

impl Handler<ExportCertificate> for Acm {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ExportCertificateRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_arn, "acm:ExportCertificate").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ExportCertificateRequest,
        found: Allowed<Found>,
    ) -> Result<ExportCertificateResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let mut certificate = found.into_inner().present()?;
        if !matches!(certificate.origin, Origin::Private { .. }) {
            let arn = certificate.arn();
            return Err(invalid(format!("Certificate {arn} is not a private certificate.")).into());
        }
        let Some(issued) = certificate.issued.clone() else {
            return Err(
                errors::request_in_progress_exception("The certificate is not issued.").into()
            );
        };
        let key = KEYS.get(cx, &certificate.place()).await?;
        let key = key.ok_or_else(|| Failure::Internal("a certificate has no key".into()))?;
        let private = key.open(cx, &certificate.arn()).await?;
        let text = encrypted_private_key(&private, input.passphrase.reveal(), cx.random())
            .map_err(|error| Failure::Internal(error.to_string()))?;
        if !certificate.is_exported {
            certificate.is_exported = true;
            schedule::plan_new(cx, &mut certificate).await?;
            certificate.save(cx)?;
        }
        Ok(ExportCertificateResponse {
            certificate: Some(issued.certificate),
            certificate_chain: issued.chain,
            private_key: Some(SensitiveString::from(text)),
        })
    }
}
