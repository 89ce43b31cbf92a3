//! RequestCertificate: <https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html>
//!
//! # Differs from AWS
//! Certificates are those of private authorities: a request without `CertificateAuthorityArn` is refused as not
//! implemented. The authority is asked while the caller waits: the certificate is issued, or has failed, at once.

use std::collections::BTreeMap;

use api_acm::{RequestCertificate, RequestCertificateRequest, RequestCertificateResponse, errors};
use engine::{
    Access, Allowed, ClientRequest, ClientTokenRules, Ctx, Failure, Known, StagedHandler, Touch,
    View, known,
};
use envelope::AsymmetricSpec;
use envelope::asymmetric::generate;
use names::KmsKeyId;
use wire::{AwsError, Operation};

use crate::Acm;
use crate::certificate::{CertificateRecord, Origin, certificate_arn};
use crate::events::{Told, tell};
use crate::key_algorithm;
use crate::limits::{NAMES_MAX, TOKEN_SECONDS};
use crate::private_authority::{As, issue, request, signing_algorithm};
use crate::refusal::invalid;
use crate::schedule;
use crate::sealed_key::{KEYS, SealedKey};
use crate::tags::{add_tags, with_request_tags};

/// The kind of key where the caller names none.
const KEY_ALGORITHM: &str = "RSA_2048";

/// What is made once.
#[derive(Debug)]
pub enum Staged {
    /// By an earlier call with the same token: an ARN.
    Known(String),
    New {
        certificate: Box<CertificateRecord>,
        key: SealedKey,
    },
}

impl StagedHandler<RequestCertificate> for Acm {
    /// The id that the certificate is to have.
    type Touches = Touch<String>;
    type Staged = Staged;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RequestCertificateRequest,
    ) -> Result<Touch<String>, Failure> {
        let id = KmsKeyId::from_random(envelope::random::bytes(cx.random())).to_string();
        let arn = certificate_arn(cx.account(), cx.region(), &id);
        let tags = input.tags.as_deref().unwrap_or_default();
        let key_algorithm = input.key_algorithm.as_ref().map_or(KEY_ALGORITHM, |it| it.as_str());
        let access = Access::new("acm:RequestCertificate", "*", cx.account())
            .keys("acm:DomainNames", names(input))
            .key("acm:KeyAlgorithm", key_algorithm.to_owned())
            .key_if("acm:CertificateAuthority", input.certificate_authority_arn.clone());
        let touch = Touch::new(id, with_request_tags(access, tags));
        if tags.is_empty() {
            return Ok(touch);
        }
        let tagging = Access::new("acm:AddTagsToCertificate", arn, cx.account());
        Ok(touch.and(with_request_tags(tagging, tags)))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &RequestCertificateRequest,
        id: &Allowed<String>,
    ) -> Result<Staged, Failure> {
        if let Known::Outcome(arn) = known(cx, &TOKENS, asked(input)).await? {
            return Ok(Staged::Known(arn));
        }
        let Some(authority_arn) = &input.certificate_authority_arn else {
            return Err(wire::errors::not_implemented(RequestCertificate::META).into());
        };
        make(cx, input, (id, authority_arn)).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RequestCertificateRequest,
        allowed: Allowed<String>,
        staged: &Staged,
    ) -> Result<RequestCertificateResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let arn = match staged {
            Staged::Known(arn) => arn.clone(),
            Staged::New { certificate, key } => match known(cx, &TOKENS, asked(input)).await? {
                Known::Outcome(arn) => arn,
                Known::Nothing(first) => {
                    let mut certificate = (**certificate).clone();
                    let arn = certificate.arn();
                    KEYS.put(cx.tx_mut(), &certificate.place(), key)?;
                    if certificate.issued.is_some() {
                        tell(cx, &certificate, Told::Available, Some("ISSUANCE"))?;
                    }
                    schedule::plan_new(cx, &mut certificate).await?;
                    certificate.save(cx)?;
                    first.keep(cx, &arn)?;
                    cx.name_resource(&arn, &certificate.account);
                    arn
                }
            },
        };
        Ok(RequestCertificateResponse { certificate_arn: Some(arn) })
    }
}

const TOKENS: ClientTokenRules =
    ClientTokenRules { remembered_seconds: TOKEN_SECONDS, mismatch: mismatched };

fn mismatched() -> AwsError {
    errors::invalid_parameter_exception("The idempotency token was used with other parameters.")
}

/// The token and the names decide, as at AWS.
fn asked(input: &RequestCertificateRequest) -> ClientRequest<'_> {
    ClientRequest {
        operation: RequestCertificate::META,
        token: input.idempotency_token.as_deref(),
        input: &[],
    }
}

/// All names, the first one first, each once.
fn names(input: &RequestCertificateRequest) -> Vec<String> {
    let mut names = vec![input.domain_name.to_lowercase()];
    for name in input.subject_alternative_names.iter().flatten() {
        let name = name.to_lowercase();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Makes the key, and has the authority issue the certificate.
async fn make(
    cx: &mut Ctx,
    input: &RequestCertificateRequest,
    (id, authority_arn): (&str, &str),
) -> Result<Staged, Failure> {
    let names = names(input);
    if names.len() > NAMES_MAX {
        return Err(errors::limit_exceeded_exception(format!(
            "A certificate has at most {NAMES_MAX} names."
        ))
        .into());
    }
    if input.validation_method.is_some() || input.domain_validation_options.is_some() {
        return Err(invalid("A private certificate is not validated.").into());
    }
    let key_algorithm = input.key_algorithm.as_ref().map_or(KEY_ALGORITHM, |it| it.as_str());
    let spec = key_algorithm::spec(key_algorithm)
        .ok_or_else(|| invalid(format!("Keys of {key_algorithm} are not supported.")))?;
    let mut tags = BTreeMap::new();
    add_tags(&mut tags, input.tags.as_deref().unwrap_or_default())?;
    let pair = pair(spec).await?;
    let csr = request(&pair, spec, (&input.domain_name.to_lowercase(), &names))?;
    let (account, region) = (cx.account().clone(), cx.region().clone());
    let arn = certificate_arn(&account, &region, id);
    let key = SealedKey::seal(cx, &arn, &pair.private_key).await?;
    let algorithm = signing_algorithm(cx, authority_arn).await?;
    let issued = match &algorithm {
        Ok(algorithm) => issue(cx, As::Caller, (authority_arn, algorithm), &csr).await?,
        Err(refused) => Err(crate::private_authority::Refused { reason: refused.reason }),
    };
    let (issued, failure) = match issued {
        Ok(issued) => (Some(issued), None),
        Err(refused) => (None, Some(refused.reason.to_owned())),
    };
    let certificate = CertificateRecord {
        account,
        region,
        id: id.to_owned(),
        domain_name: input.domain_name.to_lowercase(),
        names,
        key_algorithm: key_algorithm.to_owned(),
        created_ms: cx.now().unix_ms(),
        origin: Origin::Private {
            authority_arn: authority_arn.to_owned(),
            signing_algorithm: algorithm.ok(),
            csr,
        },
        issued,
        failure,
        is_exported: false,
        renewal: None,
        tags,
        due_ms: None,
    };
    Ok(Staged::New { certificate: Box::new(certificate), key })
}

async fn pair(spec: AsymmetricSpec) -> Result<envelope::asymmetric::GeneratedPair, Failure> {
    let made = tokio::task::spawn_blocking(move || generate(spec)).await;
    let made = made.map_err(|error| Failure::Internal(error.to_string()))?;
    made.map_err(|error| Failure::Internal(error.to_string()))
}
