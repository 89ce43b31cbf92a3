//! Certificates that are brought: what they have to be.
//!
//! Source: <https://docs.aws.amazon.com/acm/latest/userguide/import-certificate-prerequisites.html>

use envelope::certificates::{PrivateKeyFault, is_signed_by, private_key, spec_of};
use secret::Secret;
use stdx::Timestamp;
use wire::AwsError;
use x509::{Certificate, name, oid, pem};

use crate::certificate::IssuedRecord;
use crate::key_algorithm;
use crate::refusal::invalid;

/// What is brought.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Brought<'a> {
    pub(crate) certificate: &'a [u8],
    pub(crate) chain: Option<&'a [u8]>,
    pub(crate) private_key: &'a [u8],
}

/// What it is.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(crate) issued: IssuedRecord,
    pub(crate) names: Vec<String>,
    pub(crate) domain_name: String,
    pub(crate) key_algorithm: &'static str,
    /// PKCS#8.
    pub(crate) private_key: Secret<Vec<u8>>,
}

impl Brought<'_> {
    /// Checks it at `now`.
    ///
    /// # Errors
    /// `ValidationException`.
    pub(crate) fn check(&self, now: Timestamp) -> Result<Checked, AwsError> {
        let all = pem::read_all(self.certificate, pem::CERTIFICATE).ok_or_else(|| {
            invalid("The certificate body/chain provided is not in a valid PEM format.")
        })?;
        let [der] = <[_; 1]>::try_from(all).map_err(|_| {
            invalid("The certificate field contains more than one certificate. You can specify only one certificate in this field.")
        })?;
        let read =
            Certificate::read(&der).ok_or_else(|| invalid("Could not parse the certificate."))?;
        if read.not_after < now {
            return Err(invalid("The certificate that is imported is expired."));
        }
        if read.not_before > now {
            return Err(invalid("The certificate that is imported is not valid yet."));
        }
        let key_algorithm = spec_of(read.public_key).and_then(key_algorithm::name);
        let key_algorithm = key_algorithm
            .ok_or_else(|| invalid("The key algorithm of the certificate is not supported."))?;
        let text = Secret::new(self.private_key.to_vec());
        let private_key = private_key(&text, read.public_key).map_err(refused)?;
        let chain = self.chain.filter(|chain| !chain.is_empty());
        let chain = chain.map(|chain| check_chain(&read, chain)).transpose()?;
        let mut names = read.dns_names();
        let common = name::attribute_of(read.subject, oid::COMMON_NAME);
        let domain_name = common.or_else(|| names.first().cloned()).unwrap_or_default();
        if !domain_name.is_empty() && !names.contains(&domain_name) {
            names.insert(0, domain_name.clone());
        }
        Ok(Checked {
            issued: IssuedRecord {
                certificate: pem::write(pem::CERTIFICATE, &der),
                chain,
                at_ms: now.unix_ms(),
                not_before_ms: read.not_before.unix_ms(),
                not_after_ms: read.not_after.unix_ms(),
            },
            names,
            domain_name,
            key_algorithm,
            private_key,
        })
    }
}

fn refused(fault: PrivateKeyFault) -> AwsError {
    invalid(match fault {
        PrivateKeyFault::Form => "The private key is not in a valid PEM format.",
        PrivateKeyFault::Encrypted => {
            "The private key must not be encrypted by a password or passphrase."
        }
        PrivateKeyFault::Kind => "The private key is not supported.",
        PrivateKeyFault::OtherKey => {
            "The private key does not match the public key of the certificate."
        }
    })
}

/// The chain as it is stored: it leads from the certificate from one to the next.
fn check_chain(read: &Certificate<'_>, chain: &[u8]) -> Result<String, AwsError> {
    let broken = || invalid("Could not validate the certificate with the certificate chain.");
    let all = pem::read_all(chain, pem::CERTIFICATE).ok_or_else(|| {
        invalid("The certificate body/chain provided is not in a valid PEM format.")
    })?;
    let mut last = read.clone();
    for der in &all {
        let issuer = Certificate::read(der).ok_or_else(broken)?;
        if last.issuer != issuer.subject || !is_signed_by(&last, issuer.public_key) {
            return Err(broken());
        }
        last = issuer;
    }
    Ok(all.iter().map(|der| pem::write(pem::CERTIFICATE, der)).collect())
}
