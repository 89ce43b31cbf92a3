//! What becomes of a request: the contents of a certificate.

use api_acm_pca::errors;
use envelope::certificates::{Signed, is_signature};
use envelope::digest::sha1;
use stdx::Timestamp;
use wire::AwsError;
use x509::{Certificate, NewExtension, Request, ToSign, name, oid, pem};

use crate::algorithm::Algorithm;
use crate::authority::AuthorityRecord;
use crate::constraints;
use crate::passthrough::Passed;
use crate::refusal::invalid_args;
use crate::template::{Place, Template};

/// What is asked for.
#[derive(Debug)]
pub(crate) struct Wanted<'a> {
    pub(crate) authority: &'a AuthorityRecord,
    /// The certificate of the authority, DER; none of one that issues its own.
    pub(crate) issuer: Option<&'a [u8]>,
    pub(crate) template: &'a Template,
    pub(crate) algorithm: &'static Algorithm,
    /// DER.
    pub(crate) request: &'a [u8],
    pub(crate) passed: Passed,
    pub(crate) serial: [u8; 16],
    pub(crate) not_before: Timestamp,
    pub(crate) not_after: Timestamp,
}

/// What is signed, and of whom it speaks.
#[derive(Debug)]
pub(crate) struct Contents {
    pub(crate) body: Vec<u8>,
    /// As a text.
    pub(crate) subject: String,
}

/// The request in a text, DER.
///
/// # Errors
/// `MalformedCSRException`, also for one that is not signed by its own key.
pub(crate) fn read_request(text: &[u8]) -> Result<Vec<u8>, AwsError> {
    let malformed =
        || errors::malformed_csr_exception("The certificate signing request is not valid.");
    let der = pem::read_one(text, pem::CERTIFICATE_REQUEST)
        .or_else(|| pem::read_one(text, "NEW CERTIFICATE REQUEST"))
        .ok_or_else(malformed)?;
    let request = Request::read(&der).ok_or_else(malformed)?;
    let Request { body, algorithm, signature, public_key, .. } = request;
    if !is_signature(Signed { body, algorithm, signature }, public_key) {
        return Err(errors::malformed_csr_exception(
            "The signature of the certificate signing request is not valid.",
        ));
    }
    Ok(der)
}

impl Wanted<'_> {
    /// The contents of the certificate.
    ///
    /// # Errors
    /// `MalformedCSRException`, `InvalidArgsException` for what the authority may not issue.
    pub(crate) fn contents(self) -> Result<Contents, AwsError> {
        let request = Request::read(self.request)
            .ok_or_else(|| errors::malformed_csr_exception("The request is not valid."))?;
        let key_bits = request.key_bits().unwrap_or_default();
        let issuer = match self.issuer {
            Some(der) => Some(Certificate::read(der).ok_or_else(|| {
                invalid_args("The certificate of the certificate authority cannot be read.")
            })?),
            None => None,
        };
        let subject = match &self.passed.subject {
            Some(subject) => subject.as_slice(),
            None => request.subject,
        };
        let mut extensions = self.fixed(key_bits, issuer.as_ref());
        self.pass(&mut extensions, &request, subject);
        if let Some(issuer) = &issuer {
            self.check_path(issuer)?;
            check_names(issuer, &extensions, subject)?;
        }
        // An authority that issues its own certificate is its issuer, whatever it is called there.
        let issuer_name = issuer.as_ref().map_or(subject, |issuer| issuer.subject);
        let body = ToSign {
            serial: &self.serial,
            algorithm: self.algorithm.x509,
            issuer: issuer_name,
            not_before: self.not_before,
            not_after: self.not_after,
            subject,
            public_key: request.public_key,
            extensions: &extensions,
        };
        Ok(Contents { body: body.write(), subject: name::text(subject) })
    }

    /// The extensions that the template and the authority say.
    fn fixed(&self, key_bits: &[u8], issuer: Option<&Certificate<'_>>) -> Vec<NewExtension> {
        let template = self.template;
        let constraints = NewExtension::basic_constraints(
            template.authority(),
            template.has_critical_constraints,
        );
        let mut found = vec![constraints];
        if let Some(issuer) = issuer {
            let own = issuer.subject_key_id().map(<[u8]>::to_vec);
            let id = own.unwrap_or_else(|| sha1(issuer.key_bits().unwrap_or_default()).to_vec());
            found.push(NewExtension::authority_key_id(&id));
        }
        found.push(NewExtension::subject_key_id(&sha1(key_bits)));
        if let Some(usage) = template.key_usage {
            found.push(NewExtension::key_usage(usage));
        }
        if let Some((usages, is_critical)) = template.extended {
            found.push(NewExtension::extended_key_usage(usages, is_critical));
        }
        let list = self.authority.revocation.active_list().filter(|_| !template.is_root());
        let address = list.and_then(|list| {
            list.address_in_certificates(&self.authority.id, &self.authority.region)
        });
        if let Some(address) = address {
            let name = x509::general_name::uri(&address);
            found.push(NewExtension::crl_distribution_point(&name));
        }
        found
    }

    /// Adds what the request says and the template lets through: the template comes first, then members, then
    /// the CSR.
    fn pass(&self, found: &mut Vec<NewExtension>, request: &Request<'_>, subject: &[u8]) {
        let mut add = |extension: NewExtension| {
            let is_ours = extension.oid == oid::AUTHORITY_KEY_ID;
            if !is_ours && found.iter().all(|known| known.oid != extension.oid) {
                found.push(extension);
            }
        };
        for extension in &self.passed.extensions {
            add(extension.clone());
        }
        for extension in &request.extensions {
            if self.template.passes_csr || extension.oid == oid::SUBJECT_ALT_NAME {
                add(NewExtension::from(*extension));
            }
        }
        // Who has no other name has a critical one (RFC 5280, section 4.2.1.6).
        if name::read(subject).is_none_or(|attributes| attributes.is_empty()) {
            for extension in found.iter_mut().filter(|it| it.oid == oid::SUBJECT_ALT_NAME) {
                extension.is_critical = true;
            }
        }
    }

    /// An authority below another has room behind it in the path of its issuer.
    fn check_path(&self, issuer: &Certificate<'_>) -> Result<(), AwsError> {
        let room = issuer.basic_constraints().and_then(|it| it.path_length);
        match (self.template.place, room) {
            (Place::Subordinate(length), Some(room)) if length >= room => {
                Err(invalid_args(format!(
                    "The path length constraint of the certificate authority, {room}, does not allow a subordinate certificate authority with a path length of {length}."
                )))
            }
            _ => Ok(()),
        }
    }
}

/// The names of the certificate are those that the authority may issue for.
fn check_names(
    issuer: &Certificate<'_>,
    extensions: &[NewExtension],
    subject: &[u8],
) -> Result<(), AwsError> {
    let names = extensions.iter().find(|it| it.oid == oid::SUBJECT_ALT_NAME);
    let mut names =
        names.and_then(|it| x509::general_name::dns_names(&it.value)).unwrap_or_default();
    if let Some(common) = name::attribute_of(subject, oid::COMMON_NAME)
        && is_host(&common)
    {
        names.push(common);
    }
    match constraints::refused(issuer, &names) {
        Some(name) => Err(invalid_args(format!(
            "The name constraints of the certificate authority do not permit {name}."
        ))),
        None => Ok(()),
    }
}

/// Whether a common name is one of a host.
fn is_host(text: &str) -> bool {
    let is_label = |letter: char| letter.is_ascii_alphanumeric() || "-*".contains(letter);
    text.contains('.')
        && text.split('.').all(|label| !label.is_empty() && label.chars().all(is_label))
}
