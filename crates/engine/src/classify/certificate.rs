//! The certificates that notices of SNS are verified with, at the address that AWS gives them.

use http::Method;
use http::request::Parts;
use wire::Protocol;

use super::{Classified, virtual_bucket};
use crate::front_config::FrontConfig;

/// What is around the name of a certificate of SNS in its address.
const CERTIFICATE_START: &str = "/SimpleNotificationService-";
const CERTIFICATE_END: &str = ".pem";

/// The service of our own API, and what gives such a certificate.
const OWN_API: &str = "ironkeep";
const GET_CERTIFICATE: &str = "GetSigningCertificate";

/// Recognises requests for a certificate of SNS, whose address is AWS's: no bucket has capitals in its name.
pub(super) fn signing_certificate(config: &FrontConfig, parts: &Parts) -> Option<Classified> {
    let is_read = parts.method == Method::GET || parts.method == Method::HEAD;
    let name = parts.uri.path().strip_prefix(CERTIFICATE_START)?.strip_suffix(CERTIFICATE_END)?;
    let is_elsewhere = !is_read || virtual_bucket(config, parts).is_some();
    let service = config.directory.by_name(OWN_API).filter(|_| !is_elsewhere)?;
    let meta = service.operation(GET_CERTIFICATE)?;
    let found = Classified::new(service, Protocol::RestJson, Some(meta), GET_CERTIFICATE);
    Some(Classified { path_labels: vec![("Fingerprint", name.to_owned())], ..found })
}
