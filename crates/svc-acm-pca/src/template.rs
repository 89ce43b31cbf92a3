//! Templates: what a certificate is for, and what of a request gets into it.
//!
//! Source: <https://docs.aws.amazon.com/privateca/latest/userguide/template-definitions.html>

use names::ArnNamespace;
use x509::{KeyUsage, oid};

/// The one that is used where the caller names none.
const DEFAULT: &str = "EndEntityCertificate";

/// What an ARN of a template begins with behind its namespace, and ends with.
const FOLDER: &str = "template/";
const VERSION: &str = "/V1";

/// A template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Template {
    /// Without its version.
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) has_critical_constraints: bool,
    /// None where it leaves it to the request.
    pub(crate) key_usage: Option<KeyUsage>,
    /// Identifiers, and whether they are critical. None where it leaves them to the request.
    pub(crate) extended: Option<(&'static [&'static [u8]], bool)>,
    /// Whether members of the request get into the certificate.
    pub(crate) passes_api: bool,
    /// Whether all extensions of the CSR do.
    pub(crate) passes_csr: bool,
}

/// Where in a hierarchy its certificates stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// At its root, with so many authorities behind.
    Root(Option<u8>),
    /// Below, with so many authorities behind.
    Subordinate(u8),
    /// At an end.
    End,
}

const AUTHORITIES: KeyUsage =
    KeyUsage::DIGITAL_SIGNATURE.and(KeyUsage::CERT_SIGN).and(KeyUsage::CRL_SIGN);
const TLS: KeyUsage = KeyUsage::DIGITAL_SIGNATURE.and(KeyUsage::KEY_ENCIPHERMENT);

impl Template {
    /// The template that an ARN names; none of an ARN that names no template.
    pub(crate) fn of(arn: Option<&str>) -> Option<Self> {
        let Some(arn) = arn else { return Self::named(DEFAULT) };
        let (namespace, resource) = ArnNamespace::split(arn)?;
        if namespace != ArnNamespace::unowned("acm-pca") {
            return None;
        }
        Self::named(resource.strip_prefix(FOLDER)?.strip_suffix(VERSION)?)
    }

    fn named(name: &str) -> Option<Self> {
        let varieties = [
            ("_APICSRPassthrough", true, true),
            ("_APIPassthrough", true, false),
            ("_CSRPassthrough", false, true),
        ];
        let variety = varieties
            .into_iter()
            .find_map(|(end, api, csr)| Some((name.strip_suffix(end)?, api, csr)));
        let (base, passes_api, passes_csr) = variety.unwrap_or((name, false, false));
        let is_base = !passes_api && !passes_csr;
        let blank = Self {
            name: name.to_owned(),
            place: Place::End,
            has_critical_constraints: false,
            key_usage: None,
            extended: None,
            passes_api,
            passes_csr,
        };
        let end = |usage, extended| Self {
            key_usage: Some(usage),
            extended: Some(extended),
            ..blank.clone()
        };
        let root = |key_usage| Self {
            place: Place::Root(None),
            has_critical_constraints: true,
            key_usage,
            ..blank.clone()
        };
        Some(match base {
            "EndEntityCertificate" => end(TLS, (&[oid::SERVER_AUTH, oid::CLIENT_AUTH], false)),
            "EndEntityClientAuthCertificate" => end(TLS, (&[oid::CLIENT_AUTH], false)),
            "EndEntityServerAuthCertificate" => end(TLS, (&[oid::SERVER_AUTH], false)),
            "CodeSigningCertificate" => {
                end(KeyUsage::DIGITAL_SIGNATURE, (&[oid::CODE_SIGNING], true))
            }
            "OCSPSigningCertificate" => {
                end(KeyUsage::DIGITAL_SIGNATURE, (&[oid::OCSP_SIGNING], true))
            }
            "BlankEndEntityCertificate" if !is_base => blank,
            "BlankEndEntityCertificate_CriticalBasicConstraints" if !is_base => {
                Self { has_critical_constraints: true, ..blank }
            }
            "RootCACertificate" if !passes_csr => root(Some(AUTHORITIES)),
            "BlankRootCACertificate" if passes_api && !passes_csr => root(None),
            _ => return blank.with_length(base),
        })
    }

    /// Of an authority with so many others behind.
    fn with_length(self, base: &str) -> Option<Self> {
        let (base, length) = base.split_once("_PathLen")?;
        let length: u8 = length.parse().ok().filter(|length| *length <= 3)?;
        let (place, key_usage) = match base {
            "SubordinateCACertificate" => (Place::Subordinate(length), Some(AUTHORITIES)),
            "BlankSubordinateCACertificate" if self.passes_api || self.passes_csr => {
                (Place::Subordinate(length), None)
            }
            "BlankRootCACertificate" if self.passes_api && !self.passes_csr => {
                (Place::Root(Some(length)), None)
            }
            _ => return None,
        };
        Some(Self { place, has_critical_constraints: true, key_usage, ..self })
    }

    /// What basic constraints say: none of an end, else how many authorities may follow.
    pub(crate) const fn authority(&self) -> Option<Option<u8>> {
        match self.place {
            Place::Root(length) => Some(length),
            Place::Subordinate(length) => Some(Some(length)),
            Place::End => None,
        }
    }

    /// Whether an authority issues it to itself.
    pub(crate) const fn is_root(&self) -> bool {
        matches!(self.place, Place::Root(_))
    }
}

/// The ARN of the template that a request names, or would have named.
pub(crate) fn arn_of(arn: Option<&str>) -> String {
    match arn {
        Some(arn) => arn.to_owned(),
        None => ArnNamespace::unowned("acm-pca").resource(&[FOLDER, DEFAULT, VERSION]),
    }
}

/// The ARN of the template of that name.
pub(crate) fn arn_named(name: &str) -> String {
    ArnNamespace::unowned("acm-pca").resource(&[FOLDER, name, VERSION])
}

#[cfg(test)]
mod tests;
