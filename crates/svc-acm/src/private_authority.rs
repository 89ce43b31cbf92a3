//! Certificates of private authorities: asked for with the caller's permission, or, to renew one, as the service
//! itself, with the authority's.
//!
//! Source: <https://docs.aws.amazon.com/acm/latest/userguide/gs-acm-request-private.html>

use api_acm_pca::{
    DescribeCertificateAuthority, DescribeCertificateAuthorityRequest, GetCertificate,
    GetCertificateRequest, IssueCertificate, IssueCertificateRequest, Validity, ValidityPeriodType,
};
use engine::{CallSource, Ctx, Failure};
use envelope::AsymmetricSpec;
use envelope::asymmetric::{GeneratedPair, Message, PrivateKey, PrivateKeyUse};
use names::{Arn, Region};
use wire::AwsError;
use x509::name::{NewAttribute, TextKind};
use x509::{Certificate, NewExtension, general_name, name, oid, pem, request_body, signed};

use crate::PRINCIPAL;
use crate::certificate::IssuedRecord;
use crate::key_algorithm;
use crate::limits::{COMMON_NAME_CHARS, VALID_DAYS};

/// Why an authority has not issued a certificate.
#[derive(Debug)]
pub(crate) struct Refused {
    /// As AWS calls it.
    pub(crate) reason: &'static str,
}

/// As whom an authority is asked.
#[derive(Debug, Clone, Copy)]
pub(crate) enum As<'a> {
    /// Who calls.
    Caller,
    /// The service, for a certificate.
    Service(&'a CallSource),
}

/// A request by `pair` for a certificate with these names, in PEM.
///
/// # Errors
/// [`Failure::Internal`] when it cannot be signed.
pub(crate) fn request(
    pair: &GeneratedPair,
    spec: AsymmetricSpec,
    (domain_name, names): (&str, &[String]),
) -> Result<String, Failure> {
    let failed = |error: envelope::EnvelopeError| Failure::Internal(error.to_string());
    let common = (domain_name.chars().count() <= COMMON_NAME_CHARS).then(|| NewAttribute {
        oid: oid::COMMON_NAME.to_vec(),
        text: domain_name.to_owned(),
        kind: TextKind::Utf8,
    });
    let subject = name::write(&common.into_iter().collect::<Vec<_>>());
    let names: Vec<Vec<u8>> = names.iter().map(|name| general_name::dns(name)).collect();
    let extensions = [NewExtension::subject_alt_names(&names, false)];
    let body = request_body(&subject, &pair.public_key, &extensions);
    let (scheme, algorithm) = key_algorithm::signature(spec);
    let key = PrivateKey::parse(spec, PrivateKeyUse::Sign, &pair.private_key).map_err(failed)?;
    let signature = key.sign(scheme, Message::Raw(&body)).map_err(failed)?;
    Ok(pem::write(pem::CERTIFICATE_REQUEST, &signed(&body, algorithm, &signature)))
}

/// What the authority signs with.
///
/// # Errors
/// Why it does not tell; anything else that keeps it from being asked.
pub(crate) async fn signing_algorithm(
    cx: &mut Ctx,
    authority_arn: &str,
) -> Result<Result<String, Refused>, Failure> {
    let input =
        DescribeCertificateAuthorityRequest { certificate_authority_arn: authority_arn.to_owned() };
    let Some(region) = region_of(authority_arn) else {
        return Ok(Err(Refused { reason: "PCA_INVALID_ARN" }));
    };
    let call = cx.call_in::<DescribeCertificateAuthority>(region, PRINCIPAL, input);
    match Box::pin(call).await {
        Ok(told) => {
            let told = told.certificate_authority;
            let told = told.and_then(|it| it.certificate_authority_configuration);
            let name = told.map(|it| it.signing_algorithm.as_str().to_owned());
            Ok(name.ok_or(Refused { reason: "PCA_INVALID_STATE" }))
        }
        Err(failure) => refusal(failure).map(Err),
    }
}

/// Has the authority issue a certificate for `csr`.
///
/// # Errors
/// Why it does not; anything else that keeps it from being asked.
pub(crate) async fn issue(
    cx: &mut Ctx,
    asked: As<'_>,
    (authority_arn, signing_algorithm): (&str, &str),
    csr: &str,
) -> Result<Result<IssuedRecord, Refused>, Failure> {
    let Some(region) = region_of(authority_arn) else {
        return Ok(Err(Refused { reason: "PCA_INVALID_ARN" }));
    };
    let input = IssueCertificateRequest {
        certificate_authority_arn: authority_arn.to_owned(),
        csr: csr.as_bytes().into(),
        signing_algorithm: signing_algorithm.into(),
        validity: Validity { value: VALID_DAYS, r#type: ValidityPeriodType::Days },
        ..IssueCertificateRequest::default()
    };
    let made = match asked {
        As::Caller => {
            Box::pin(cx.call_in::<IssueCertificate>(region.clone(), PRINCIPAL, input)).await
        }
        As::Service(source) => {
            let place = (source.clone(), region.clone());
            Box::pin(cx.call_as_service::<IssueCertificate>(PRINCIPAL, place, input)).await
        }
    };
    let arn = match made {
        Ok(made) => made.certificate_arn,
        Err(failure) => return refusal(failure).map(Err),
    };
    let input = GetCertificateRequest {
        certificate_authority_arn: authority_arn.to_owned(),
        certificate_arn: arn.unwrap_or_default(),
    };
    let found = match asked {
        As::Caller => Box::pin(cx.call_in::<GetCertificate>(region, PRINCIPAL, input)).await,
        As::Service(source) => {
            let place = (source.clone(), region);
            Box::pin(cx.call_as_service::<GetCertificate>(PRINCIPAL, place, input)).await
        }
    };
    let found = match found {
        Ok(found) => found,
        Err(failure) => return refusal(failure).map(Err),
    };
    let damaged = || Failure::Internal("an authority issued what is no certificate".to_owned());
    let text = found.certificate.ok_or_else(damaged)?;
    let der = pem::read_one(text.as_bytes(), pem::CERTIFICATE).ok_or_else(damaged)?;
    let read = Certificate::read(&der).ok_or_else(damaged)?;
    let (not_before_ms, not_after_ms) = (read.not_before.unix_ms(), read.not_after.unix_ms());
    Ok(Ok(IssuedRecord {
        certificate: text,
        chain: found.certificate_chain,
        at_ms: cx.now().unix_ms(),
        not_before_ms,
        not_after_ms,
    }))
}

fn region_of(arn: &str) -> Option<Region> {
    Region::parse(Arn::parse(arn).ok()?.region()).ok()
}

/// Why an authority refuses, in ACM's words; what is no refusal stays a failure.
fn refusal(failure: Failure) -> Result<Refused, Failure> {
    let of = |error: &AwsError| match error.code() {
        "ResourceNotFoundException" => "PCA_RESOURCE_NOT_FOUND",
        "InvalidArnException" => "PCA_INVALID_ARN",
        "InvalidStateException" => "PCA_INVALID_STATE",
        "LimitExceededException" => "PCA_LIMIT_EXCEEDED",
        "ValidationException" => "PCA_INVALID_DURATION",
        "AccessDeniedException" => "PCA_ACCESS_DENIED",
        "InvalidArgsException" => {
            let is_constraint =
                error.message().is_some_and(|text| text.contains("name constraints"));
            if is_constraint { "PCA_NAME_CONSTRAINTS_VALIDATION" } else { "PCA_INVALID_ARGS" }
        }
        _ => "PCA_REQUEST_FAILED",
    };
    match &failure {
        Failure::Aws(error) => Ok(Refused { reason: of(error) }),
        Failure::Denied(_) => Ok(Refused { reason: "PCA_ACCESS_DENIED" }),
        _ => Err(failure),
    }
}
