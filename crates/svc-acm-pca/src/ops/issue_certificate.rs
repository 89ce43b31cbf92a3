//! IssueCertificate: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_IssueCertificate.html>
//!
//! # Differs from AWS
//! The certificate is there at once. Name constraints of the authority are enforced for names of the DNS; other
//! kinds are left to whoever verifies a chain.

use api_acm_pca::{IssueCertificate, IssueCertificateRequest, IssueCertificateResponse, errors};
use engine::{
    Allowed, ClientRequest, ClientTokenRules, Ctx, Failure, Known, StagedHandler, Touch, View,
    known,
};
use stdx::Timestamp;
use wire::{AwsError, Operation};
use x509::{Certificate, Request, pem, signed};

use crate::AcmPca;
use crate::algorithm::Algorithm;
use crate::authority::{AuthorityRecord, Kind, UsageMode};
use crate::find::{Found, find};
use crate::issued::{ISSUED, IssuedRecord, digits};
use crate::issuing::{Wanted, read_request};
use crate::limits::{BACKDATED_SECONDS, DAY_SECONDS, SHORT_LIVED_DAYS, TOKEN_SECONDS};
use crate::passthrough::Passed;
use crate::refusal::invalid_args;
use crate::signing::Signer;
use crate::template::{Template, arn_of};
use crate::validity::instant;

/// What is made once.
#[derive(Debug)]
pub enum Staged {
    /// By an earlier call with the same token: an ARN.
    Known(String),
    New {
        serial: String,
        issued: Box<IssuedRecord>,
    },
}

impl StagedHandler<IssueCertificate> for AcmPca {
    type Touches = Touch<Found>;
    type Staged = Staged;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &IssueCertificateRequest,
    ) -> Result<Touch<Found>, Failure> {
        let arn = &input.certificate_authority_arn;
        let (found, access) = find(cx, arn, "acm-pca:IssueCertificate").await?;
        let template = arn_of(input.template_arn.as_deref());
        Ok(Touch::new(found, access.key("acm-pca:TemplateArn", template)))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &IssueCertificateRequest,
        found: &Allowed<Found>,
    ) -> Result<Staged, Failure> {
        let authority = found.as_present()?;
        if let Known::Outcome(arn) = known(cx, &TOKENS, request(input)).await? {
            return Ok(Staged::Known(arn));
        }
        issue(cx, input, authority).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &IssueCertificateRequest,
        found: Allowed<Found>,
        staged: &Staged,
    ) -> Result<IssueCertificateResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let authority = found.into_inner().present()?;
        let arn = match staged {
            Staged::Known(arn) => arn.clone(),
            Staged::New { serial, issued } => match known(cx, &TOKENS, request(input)).await? {
                Known::Outcome(arn) => arn,
                Known::Nothing(first) => {
                    let [account, region, id] = authority.place();
                    ISSUED.put(cx.tx_mut(), &[account, region, id, serial], issued)?;
                    let arn = authority.certificate_arn(serial);
                    first.keep(cx, &arn)?;
                    arn
                }
            },
        };
        Ok(IssueCertificateResponse { certificate_arn: Some(arn) })
    }
}

/// The token alone decides, as at AWS.
const TOKENS: ClientTokenRules =
    ClientTokenRules { remembered_seconds: TOKEN_SECONDS, mismatch: mismatched };

fn mismatched() -> AwsError {
    invalid_args("The idempotency token was used with other parameters.")
}

fn request(input: &IssueCertificateRequest) -> ClientRequest<'_> {
    ClientRequest {
        operation: IssueCertificate::META,
        token: input.idempotency_token.as_deref(),
        input: &[],
    }
}

/// Makes the certificate.
async fn issue(
    cx: &mut Ctx,
    input: &IssueCertificateRequest,
    authority: &AuthorityRecord,
) -> Result<Staged, Failure> {
    let now = cx.now();
    let template = Template::of(input.template_arn.as_deref()).ok_or_else(|| {
        errors::invalid_arn_exception("The template ARN is not one of a template.")
    })?;
    require_state(authority, &template, now)?;
    let name = input.signing_algorithm.as_str();
    let algorithm = Algorithm::of(name, &authority.key_algorithm).ok_or_else(|| {
        invalid_args(format!(
            "The signing algorithm {name} is not one of the key of the certificate authority, {}.",
            authority.key_algorithm
        ))
    })?;
    if input.api_passthrough.is_some() && !template.passes_api {
        return Err(invalid_args(
            "ApiPassthrough needs a template of the APIPassthrough or APICSRPassthrough variety.",
        )
        .into());
    }
    let csr = read_request(&input.csr)?;
    let issuer = issuer(authority, &template, &csr)?;
    let (not_before, not_after) = times(input, authority, (&template, now))?;
    let serial = serial(cx);
    let wanted = Wanted {
        authority,
        issuer: issuer.as_deref(),
        template: &template,
        algorithm,
        request: &csr,
        passed: Passed::read(input.api_passthrough.as_ref())?,
        serial,
        not_before,
        not_after,
    };
    let contents = wanted.contents()?;
    let own = pem::read_one(authority.csr.as_bytes(), pem::CERTIFICATE_REQUEST);
    let own = own.unwrap_or_default();
    let signer = Signer {
        source: authority.source(),
        region: &authority.region,
        key_arn: authority.key_arn.as_str(),
        public_key: Request::read(&own).map(|own| own.public_key).unwrap_or_default(),
    };
    let signature = signer.sign(cx, algorithm, &contents.body).await?;
    let certificate = signed(&contents.body, algorithm.x509, &signature);
    let chain = issuer.and(authority.certificate.as_ref()).map(|installed| {
        [installed.certificate.as_str(), installed.chain.as_deref().unwrap_or_default()].concat()
    });
    let service = cx.caller().is_service().then(|| cx.caller().arn().to_owned());
    let via = cx.request().called_via.first().map(|via| (*via).to_owned());
    let issued = IssuedRecord {
        certificate: pem::write(pem::CERTIFICATE, &certificate),
        chain,
        subject: contents.subject,
        not_before_ms: not_before.unix_ms(),
        not_after_ms: not_after.unix_ms(),
        issued_ms: now.unix_ms(),
        template: template.name,
        requested_by: service.or(via),
    };
    Ok(Staged::New { serial: digits(&serial), issued: Box::new(issued) })
}

/// A positive number that no other certificate has.
fn serial(cx: &Ctx) -> [u8; 16] {
    let mut serial: [u8; 16] = envelope::random::bytes(cx.random());
    serial[0] = (serial[0] & 0x3f) | 0x40;
    serial
}

/// An authority issues its own certificate before it has one, and everything else behind it.
fn require_state(
    authority: &AuthorityRecord,
    template: &Template,
    now: Timestamp,
) -> Result<(), AwsError> {
    use api_acm_pca::CertificateAuthorityStatus as Status;
    if !template.is_root() {
        return authority.require(now, &[Status::Active]);
    }
    if authority.kind != Kind::Root {
        return Err(invalid_args("Only a root certificate authority issues root certificates."));
    }
    authority.require(now, &[Status::PendingCertificate, Status::Active, Status::Expired])
}

/// The certificate of who issues, DER; none where an authority issues its own.
fn issuer(
    authority: &AuthorityRecord,
    template: &Template,
    csr: &[u8],
) -> Result<Option<Vec<u8>>, Failure> {
    if template.is_root() {
        let own = pem::read_one(authority.csr.as_bytes(), pem::CERTIFICATE_REQUEST);
        let own = own.unwrap_or_default();
        let key = Request::read(&own).map(|own| own.public_key);
        if key.is_none() || key != Request::read(csr).map(|request| request.public_key) {
            return Err(errors::malformed_csr_exception(
                "A root certificate is issued for the certificate signing request of its certificate authority.",
            )
            .into());
        }
        return Ok(None);
    }
    let installed = authority.installed()?;
    let der = pem::read_one(installed.certificate.as_bytes(), pem::CERTIFICATE);
    let der = der.filter(|der| Certificate::read(der).is_some());
    let der =
        der.ok_or_else(|| Failure::Internal("the certificate of an authority is damaged".into()))?;
    Ok(Some(der))
}

/// From when to when.
fn times(
    input: &IssueCertificateRequest,
    authority: &AuthorityRecord,
    (template, now): (&Template, Timestamp),
) -> Result<(Timestamp, Timestamp), AwsError> {
    let not_before = match &input.validity_not_before {
        Some(validity) => instant(validity, now)?,
        None => now.plus_seconds(-BACKDATED_SECONDS),
    };
    let not_after = instant(&input.validity, now)?.truncated_to_seconds();
    let not_before = not_before.truncated_to_seconds();
    if not_after <= now || not_after <= not_before {
        return Err(invalid_args("The validity of the certificate ends before it begins."));
    }
    let end_ms = authority.certificate.as_ref().map(|it| it.not_after_ms);
    if !template.is_root() && end_ms.is_some_and(|end_ms| not_after.unix_ms() > end_ms) {
        return Err(errors::validation_exception(
            "The certificate validity specified exceeds the certificate authority validity",
        ));
    }
    let is_short = authority.usage == UsageMode::ShortLived && template.authority().is_none();
    if is_short && not_after > now.plus_seconds(SHORT_LIVED_DAYS * DAY_SECONDS) {
        return Err(errors::validation_exception(format!(
            "A certificate authority of usage mode SHORT_LIVED_CERTIFICATE issues certificates of at most {SHORT_LIVED_DAYS} days."
        )));
    }
    Ok((not_before, not_after))
}
