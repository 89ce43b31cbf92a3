//! ImportCertificate: <https://docs.aws.amazon.com/acm/latest/APIReference/API_ImportCertificate.html>
//!
//! # Differs from AWS
//! Keys of RSA with 1024 bits are not taken.

use std::collections::BTreeMap;

use api_acm::{ImportCertificate, ImportCertificateRequest, ImportCertificateResponse};
use engine::{Access, Allowed, Ctx, Failure, StagedHandler, Touch, View};
use names::KmsKeyId;

use crate::Acm;
use crate::certificate::{CertificateRecord, Origin, certificate_arn};
use crate::events::{Told, tell};
use crate::find::{Found, find};
use crate::importing::Brought;
use crate::refusal::invalid;
use crate::schedule;
use crate::sealed_key::{KEYS, SealedKey};
use crate::tags::{add_tags, with_request_tags};

/// What it is imported over, or the id that it is to have.
#[derive(Debug)]
pub enum Place {
    Over(Box<Found>),
    New(String),
}

/// What is made once.
#[derive(Debug)]
pub struct Staged {
    certificate: Box<CertificateRecord>,
    key: SealedKey,
}

impl StagedHandler<ImportCertificate> for Acm {
    type Touches = Touch<Place>;
    type Staged = Staged;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ImportCertificateRequest,
    ) -> Result<Touch<Place>, Failure> {
        if let Some(arn) = &input.certificate_arn {
            let (found, access) = find(cx, arn, "acm:ImportCertificate").await?;
            return Ok(Touch::new(Place::Over(Box::new(found)), access));
        }
        let id = KmsKeyId::from_random(envelope::random::bytes(cx.random())).to_string();
        let tags = input.tags.as_deref().unwrap_or_default();
        let arn = certificate_arn(cx.account(), cx.region(), &id);
        let access = Access::new("acm:ImportCertificate", arn.as_str(), cx.account());
        let touch = Touch::new(Place::New(id), with_request_tags(access, tags));
        if tags.is_empty() {
            return Ok(touch);
        }
        let tagging = Access::new("acm:AddTagsToCertificate", arn, cx.account());
        Ok(touch.and(with_request_tags(tagging, tags)))
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &ImportCertificateRequest,
        place: &Allowed<Place>,
    ) -> Result<Staged, Failure> {
        let now = cx.now();
        let brought = Brought {
            certificate: &input.certificate,
            chain: input.certificate_chain.as_deref(),
            private_key: input.private_key.reveal(),
        };
        let checked = brought.check(now)?;
        let before = match &**place {
            Place::Over(found) => Some(found.as_present()?.clone()),
            Place::New(_) => None,
        };
        let tags = input.tags.as_deref().unwrap_or_default();
        let mut certificate = match (before, &**place) {
            (Some(before), _) => {
                if !matches!(before.origin, Origin::Imported { .. }) {
                    return Err(
                        invalid("Only an imported certificate can be imported anew.").into()
                    );
                }
                if !tags.is_empty() {
                    return Err(invalid("Tagging is not permitted on re-import.").into());
                }
                before
            }
            (None, Place::New(id)) => CertificateRecord {
                account: cx.account().clone(),
                region: cx.region().clone(),
                id: id.clone(),
                domain_name: String::new(),
                names: Vec::new(),
                key_algorithm: String::new(),
                created_ms: now.unix_ms(),
                origin: Origin::Imported { at_ms: now.unix_ms() },
                issued: None,
                failure: None,
                is_exported: false,
                renewal: None,
                tags: BTreeMap::new(),
                due_ms: None,
            },
            (None, Place::Over(_)) => {
                return Err(Failure::Internal("nothing to import over".into()));
            }
        };
        add_tags(&mut certificate.tags, tags)?;
        certificate.domain_name = checked.domain_name;
        certificate.names = checked.names;
        certificate.key_algorithm = checked.key_algorithm.to_owned();
        certificate.origin = Origin::Imported { at_ms: now.unix_ms() };
        certificate.issued = Some(checked.issued);
        let key = SealedKey::seal(cx, &certificate.arn(), &checked.private_key).await?;
        Ok(Staged { certificate: Box::new(certificate), key })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &ImportCertificateRequest,
        place: Allowed<Place>,
        staged: &Staged,
    ) -> Result<ImportCertificateResponse, Failure> {
        let cx = &mut cx.writer(&place);
        let mut certificate = (*staged.certificate).clone();
        let action = match place.into_inner() {
            // What has become of it meanwhile stays.
            Place::Over(found) => {
                let now = (*found).present()?;
                (certificate.tags, certificate.due_ms) = (now.tags, now.due_ms);
                "REIMPORT"
            }
            Place::New(_) => "IMPORT",
        };
        KEYS.put(cx.tx_mut(), &certificate.place(), &staged.key)?;
        schedule::plan_new(cx, &mut certificate).await?;
        tell(cx, &certificate, Told::Available, Some(action))?;
        certificate.save(cx)?;
        let arn = certificate.arn();
        cx.name_resource(&arn, &certificate.account);
        Ok(ImportCertificateResponse { certificate_arn: Some(arn) })
    }
}
