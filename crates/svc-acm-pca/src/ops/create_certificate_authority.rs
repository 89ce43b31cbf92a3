//! CreateCertificateAuthority: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_CreateCertificateAuthority.html>
//!
//! # Differs from AWS
//! The key is one of KMS in the caller's account, made with the caller's permission: `kms:CreateKey` is needed,
//! too. It signs with the hash of its curve alone, as keys of KMS do. There is neither SM2 nor an OCSP
//! responder, lists are not partitioned, and an authority is there at once.

use std::collections::BTreeMap;

use api_acm_pca::{
    CertificateAuthorityType, CertificateAuthorityUsageMode, CreateCertificateAuthority,
    CreateCertificateAuthorityRequest, CreateCertificateAuthorityResponse, CsrExtensions,
};
use engine::{
    Access, Allowed, ClientRequest, ClientTokenRules, Ctx, Failure, Known, StagedHandler, Touch,
    View, known,
};
use names::KmsKeyId;
use wire::{AwsError, Operation};
use x509::{NewExtension, general_name, oid, pem, request_body, signed};

use crate::AcmPca;
use crate::algorithm::Algorithm;
use crate::authority::{
    AccessRecord, AuthorityRecord, CsrExtensionsRecord, Kind, State, UsageMode, authority_arn,
};
use crate::bucket::require_access;
use crate::limits::TOKEN_SECONDS;
use crate::passthrough::{identifier, key_usage};
use crate::refusal::invalid_args;
use crate::revocation::RevocationRecord;
use crate::shown::{usage, usage_names};
use crate::signing::{self, Signer};
use crate::subject::SubjectRecord;
use crate::tags::{add_tags, with_request_tags};

/// What the key of an authority is kept in where the caller does not say.
const KEY_STORAGE: &str = "FIPS_140_2_LEVEL_3_OR_HIGHER";

/// caRepository, resourceManifest and resourceNotify of information access.
const REPOSITORY: &str = "1.3.6.1.5.5.7.48.5";
const MANIFEST: &str = "1.3.6.1.5.5.7.48.10";
const NOTIFY: &str = "1.3.6.1.5.5.7.48.13";

/// What is made once.
#[derive(Debug)]
pub enum Staged {
    /// By an earlier call with the same token: an ARN.
    Known(String),
    New(Box<AuthorityRecord>),
}

impl StagedHandler<CreateCertificateAuthority> for AcmPca {
    /// The id that the authority is to have.
    type Touches = Touch<String>;
    type Staged = Staged;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateCertificateAuthorityRequest,
    ) -> Result<Touch<String>, Failure> {
        let id = KmsKeyId::from_random(envelope::random::bytes(cx.random())).to_string();
        let access = Access::new("acm-pca:CreateCertificateAuthority", "*", cx.account());
        let tags = input.tags.as_deref().unwrap_or_default();
        let arn = authority_arn(cx.account(), cx.region(), &id);
        let touch = Touch::new(id, with_request_tags(access, tags));
        if tags.is_empty() {
            return Ok(touch);
        }
        let tagging = Access::new("acm-pca:TagCertificateAuthority", arn, cx.account());
        Ok(touch.and(with_request_tags(tagging, tags)))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &CreateCertificateAuthorityRequest,
        id: &Allowed<String>,
    ) -> Result<Staged, Failure> {
        if let Known::Outcome(arn) = known(cx, &TOKENS, request(input)).await? {
            return Ok(Staged::Known(arn));
        }
        let subject = SubjectRecord::read(&input.certificate_authority_configuration.subject)?;
        let authority = make(cx, input, id, subject).await?;
        Ok(Staged::New(Box::new(authority)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateCertificateAuthorityRequest,
        allowed: Allowed<String>,
        staged: &Staged,
    ) -> Result<CreateCertificateAuthorityResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let arn = match staged {
            Staged::Known(arn) => arn.clone(),
            Staged::New(authority) => match known(cx, &TOKENS, request(input)).await? {
                Known::Outcome(arn) => arn,
                Known::Nothing(first) => {
                    authority.save(cx)?;
                    first.keep(cx, &authority.arn())?;
                    cx.name_resource(&authority.arn(), &authority.account);
                    authority.arn()
                }
            },
        };
        Ok(CreateCertificateAuthorityResponse { certificate_authority_arn: Some(arn) })
    }
}

/// The token alone decides, as at AWS.
const TOKENS: ClientTokenRules =
    ClientTokenRules { remembered_seconds: TOKEN_SECONDS, mismatch: mismatched };

fn mismatched() -> AwsError {
    invalid_args("The idempotency token was used with other parameters.")
}

fn request(input: &CreateCertificateAuthorityRequest) -> ClientRequest<'_> {
    ClientRequest {
        operation: CreateCertificateAuthority::META,
        token: input.idempotency_token.as_deref(),
        input: &[],
    }
}

/// Makes the authority and its key, and stores neither.
async fn make(
    cx: &mut Ctx,
    input: &CreateCertificateAuthorityRequest,
    id: &str,
    subject: SubjectRecord,
) -> Result<AuthorityRecord, Failure> {
    let configuration = &input.certificate_authority_configuration;
    let key_algorithm = configuration.key_algorithm.as_str();
    let name = configuration.signing_algorithm.as_str();
    let algorithm = Algorithm::of(name, key_algorithm).ok_or_else(|| {
        invalid_args(format!("Keys of {key_algorithm} do not sign with {name} here."))
    })?;
    let kind = kind(&input.certificate_authority_type)?;
    let usage = usage_mode(input.usage_mode.as_ref())?;
    let revocation = RevocationRecord::read(input.revocation_configuration.as_ref())?;
    let csr_extensions = configuration.csr_extensions.as_ref().map(csr_extensions).transpose()?;
    let extensions = requested(csr_extensions.as_ref())?;
    let mut tags = BTreeMap::new();
    add_tags(&mut tags, input.tags.as_deref().unwrap_or_default())?;
    let (account, region) = (cx.account().clone(), cx.region().clone());
    let arn = authority_arn(&account, &region, id);
    let source = engine::CallSource { arn: arn.clone(), account: account.clone() };
    if let Some(bucket) = revocation.active_list().and_then(|list| list.bucket.clone()) {
        require_access(cx, &bucket, (source.clone(), region.clone())).await?;
    }
    let key = signing::make(cx, (&arn, &account), key_algorithm).await?;
    let body = request_body(&subject.name(), &key.public_key, &extensions);
    let signer =
        Signer { source, region: &region, key_arn: key.arn.as_str(), public_key: &key.public_key };
    let signature = signer.sign(cx, algorithm, &body).await?;
    let csr = signed(&body, algorithm.x509, &signature);
    let now_ms = cx.now().unix_ms();
    let storage = input.key_storage_security_standard.as_ref();
    Ok(AuthorityRecord {
        account,
        region,
        id: id.to_owned(),
        key_arn: key.arn,
        kind,
        usage,
        key_algorithm: key_algorithm.to_owned(),
        signing_algorithm: name.to_owned(),
        subject,
        key_storage: storage.map_or(KEY_STORAGE, |it| it.as_str()).to_owned(),
        created_ms: now_ms,
        changed_ms: now_ms,
        state: State::PendingCertificate,
        csr: pem::write(pem::CERTIFICATE_REQUEST, &csr),
        csr_extensions,
        certificate: None,
        revocation,
        tags,
        policy: None,
        permissions: Vec::new(),
        list_number: 0,
        list_due_ms: None,
        deletion: None,
    })
}

fn kind(sent: &CertificateAuthorityType) -> Result<Kind, AwsError> {
    match sent {
        CertificateAuthorityType::Root => Ok(Kind::Root),
        CertificateAuthorityType::Subordinate => Ok(Kind::Subordinate),
        CertificateAuthorityType::Unknown(text) => {
            Err(invalid_args(format!("There are no certificate authorities of type {text}.")))
        }
    }
}

fn usage_mode(sent: Option<&CertificateAuthorityUsageMode>) -> Result<UsageMode, AwsError> {
    match sent {
        None | Some(CertificateAuthorityUsageMode::GeneralPurpose) => Ok(UsageMode::General),
        Some(CertificateAuthorityUsageMode::ShortLivedCertificate) => Ok(UsageMode::ShortLived),
        Some(CertificateAuthorityUsageMode::Unknown(text)) => {
            Err(invalid_args(format!("There is no usage mode {text}.")))
        }
    }
}

fn csr_extensions(sent: &CsrExtensions) -> Result<CsrExtensionsRecord, AwsError> {
    let access = sent.subject_information_access.iter().flatten().map(|access| {
        let method = &access.access_method;
        let method = match (&method.access_method_type, &method.custom_object_identifier) {
            (Some(kind), None) => kind.as_str().to_owned(),
            (None, Some(text)) => text.clone(),
            _ => {
                return Err(invalid_args(
                    "An access method is either a type or an object identifier.",
                ));
            }
        };
        let uri = access.access_location.uniform_resource_identifier.clone();
        let uri = uri.ok_or_else(|| invalid_args("An access location here is a URI."))?;
        Ok(AccessRecord { method, uri })
    });
    Ok(CsrExtensionsRecord {
        key_usage: sent.key_usage.as_ref().map(usage_names),
        access: access.collect::<Result<_, _>>()?,
    })
}

/// The extensions of the authority's request.
fn requested(record: Option<&CsrExtensionsRecord>) -> Result<Vec<NewExtension>, AwsError> {
    let mut found = Vec::new();
    let Some(record) = record else { return Ok(found) };
    if let Some(names) = &record.key_usage {
        found.push(NewExtension::key_usage(key_usage(&usage(names))));
    }
    let accesses = record.access.iter().map(|access| {
        let method = match access.method.as_str() {
            "CA_REPOSITORY" => oid::parse(REPOSITORY),
            "RESOURCE_PKI_MANIFEST" => oid::parse(MANIFEST),
            "RESOURCE_PKI_NOTIFY" => oid::parse(NOTIFY),
            other => Some(identifier(other)?),
        };
        Ok((method.unwrap_or_default(), general_name::uri(&access.uri)))
    });
    let accesses: Vec<(Vec<u8>, Vec<u8>)> = accesses.collect::<Result<_, AwsError>>()?;
    if !accesses.is_empty() {
        found.push(NewExtension::subject_info_access(&accesses));
    }
    Ok(found)
}
