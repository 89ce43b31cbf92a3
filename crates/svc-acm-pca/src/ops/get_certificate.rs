//! GetCertificate: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_GetCertificate.html>

use api_acm_pca::{GetCertificate, GetCertificateRequest, GetCertificateResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::AcmPca;
use crate::find::{Found, Reference, touch};
use crate::issued::ISSUED;
use crate::refusal::invalid_arn;

impl Handler<GetCertificate> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetCertificateRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_authority_arn, "acm-pca:GetCertificate").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetCertificateRequest,
        found: Allowed<Found>,
    ) -> Result<GetCertificateResponse, Failure> {
        let authority = found.into_inner().present()?;
        authority.require_there()?;
        let asked = Reference::parse(&input.certificate_arn, &authority.region);
        let asked = asked.ok_or_else(|| invalid_arn(&input.certificate_arn))?;
        let is_its = asked.account == authority.account.as_str() && asked.id == authority.id;
        let serial = asked.serial.filter(|_| is_its);
        let serial = serial.ok_or_else(|| invalid_arn(&input.certificate_arn))?;
        let [account, region, id] = authority.place();
        let issued = ISSUED.get(cx, &[account, region, id, serial]).await?;
        let issued = issued.ok_or_else(|| {
            let arn = &input.certificate_arn;
            errors::resource_not_found_exception(format!("Could not find Certificate {arn}."))
        })?;
        Ok(GetCertificateResponse {
            certificate: Some(issued.certificate),
            certificate_chain: issued.chain,
        })
    }
}
