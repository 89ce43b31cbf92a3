//! RevokeCertificate: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_RevokeCertificate.html>

use api_acm_pca::{
    CertificateAuthorityStatus as Status, RevokeCertificate, RevokeCertificateRequest, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::{AwsError, Empty};

use crate::AcmPca;
use crate::find::{Found, touch};
use crate::issued::{ISSUED, REVOKED, RevokedRecord};
use crate::list_job;

impl Handler<RevokeCertificate> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RevokeCertificateRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_authority_arn, "acm-pca:RevokeCertificate").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RevokeCertificateRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut authority = found.into_inner().present()?;
        let now = cx.now();
        authority.require(now, &[Status::Active, Status::Disabled, Status::Expired])?;
        let serial = serial(&input.certificate_serial)?;
        let [account, region, id] = authority.place();
        let row = [account, region, id, &serial];
        let issued = ISSUED.get(cx, &row).await?.ok_or_else(|| {
            errors::resource_not_found_exception(format!(
                "Could not find Certificate with serial {}.",
                input.certificate_serial
            ))
        })?;
        // What an authority issues to itself has no chain.
        if issued.chain.is_none() {
            return Err(errors::invalid_request_exception(
                "Self-signed certificate can not be revoked",
            )
            .into());
        }
        if REVOKED.get(cx, &row).await?.is_some() {
            return Err(errors::request_already_processed_exception(
                "The certificate was revoked before.",
            )
            .into());
        }
        let revoked = RevokedRecord {
            at_ms: now.unix_ms(),
            reason: input.revocation_reason.as_str().to_owned(),
            not_after_ms: issued.not_after_ms,
        };
        REVOKED.put(cx.tx_mut(), &row, &revoked)?;
        list_job::plan_now(cx, &mut authority)?;
        authority.save(cx)?;
        Ok(Empty {})
    }
}

/// The digits of a number: with colons between them, or without.
fn serial(text: &str) -> Result<String, AwsError> {
    let digits: String = text.chars().filter(|letter| *letter != ':').collect();
    let bytes = hex::decode(&digits);
    let bytes = bytes.map_err(|_| {
        errors::invalid_request_exception("The serial number is not one of hexadecimal digits.")
    })?;
    Ok(crate::issued::digits(&bytes))
}
