//! `GetSigningCertificate` of our own API: the certificate that notices are verified with, at the address that they
//! name. It is for everybody.
//!
//! <https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html>

use api_ironkeep::{
    GetSigningCertificate, GetSigningCertificateRequest, GetSigningCertificateResponse, errors,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, UnlessDenied, View};

use crate::Sns;
use crate::signing::{CERTIFICATES, CertificateRecord};

/// What a file of PEM is.
const CONTENT_TYPE: &str = "application/x-pem-file";

impl Handler<GetSigningCertificate> for Sns {
    type Touches = UnlessDenied<CertificateRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetSigningCertificateRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = CERTIFICATES.get(cx, &[&input.fingerprint]).await?;
        let certificate = found
            .ok_or_else(|| errors::no_such_entity_exception("There is no such certificate."))?;
        let account = certificate.account.clone();
        let access = Access::new("ironkeep:GetSigningCertificate", "*", &account);
        Ok(UnlessDenied(Touch::new(certificate, access)))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetSigningCertificateRequest,
        certificate: Allowed<CertificateRecord>,
    ) -> Result<GetSigningCertificateResponse, Failure> {
        Ok(GetSigningCertificateResponse {
            content_type: Some(CONTENT_TYPE.to_owned()),
            certificate: Some(certificate.pem.clone().into_bytes().into()),
        })
    }
}
