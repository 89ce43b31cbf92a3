//! Object identifiers: the contents of their DER, and the text with dots.

/// commonName.
pub const COMMON_NAME: &[u8] = &[0x55, 0x04, 0x03];
/// surname.
pub const SURNAME: &[u8] = &[0x55, 0x04, 0x04];
/// serialNumber.
pub const SERIAL_NUMBER: &[u8] = &[0x55, 0x04, 0x05];
/// countryName.
pub const COUNTRY: &[u8] = &[0x55, 0x04, 0x06];
/// localityName.
pub const LOCALITY: &[u8] = &[0x55, 0x04, 0x07];
/// stateOrProvinceName.
pub const STATE: &[u8] = &[0x55, 0x04, 0x08];
/// organizationName.
pub const ORGANIZATION: &[u8] = &[0x55, 0x04, 0x0a];
/// organizationalUnitName.
pub const ORGANIZATIONAL_UNIT: &[u8] = &[0x55, 0x04, 0x0b];
/// title.
pub const TITLE: &[u8] = &[0x55, 0x04, 0x0c];
/// givenName.
pub const GIVEN_NAME: &[u8] = &[0x55, 0x04, 0x2a];
/// initials.
pub const INITIALS: &[u8] = &[0x55, 0x04, 0x2b];
/// generationQualifier.
pub const GENERATION_QUALIFIER: &[u8] = &[0x55, 0x04, 0x2c];
/// dnQualifier.
pub const DN_QUALIFIER: &[u8] = &[0x55, 0x04, 0x2e];
/// pseudonym.
pub const PSEUDONYM: &[u8] = &[0x55, 0x04, 0x41];

/// subjectKeyIdentifier.
pub const SUBJECT_KEY_ID: &[u8] = &[0x55, 0x1d, 0x0e];
/// keyUsage.
pub const KEY_USAGE: &[u8] = &[0x55, 0x1d, 0x0f];
/// subjectAltName.
pub const SUBJECT_ALT_NAME: &[u8] = &[0x55, 0x1d, 0x11];
/// basicConstraints.
pub const BASIC_CONSTRAINTS: &[u8] = &[0x55, 0x1d, 0x13];
/// cRLNumber.
pub const CRL_NUMBER: &[u8] = &[0x55, 0x1d, 0x14];
/// reasonCode of an entry of a revocation list.
pub const REASON_CODE: &[u8] = &[0x55, 0x1d, 0x15];
/// issuingDistributionPoint.
pub const ISSUING_DISTRIBUTION_POINT: &[u8] = &[0x55, 0x1d, 0x1c];
/// nameConstraints.
pub const NAME_CONSTRAINTS: &[u8] = &[0x55, 0x1d, 0x1e];
/// cRLDistributionPoints.
pub const CRL_DISTRIBUTION_POINTS: &[u8] = &[0x55, 0x1d, 0x1f];
/// certificatePolicies.
pub const CERTIFICATE_POLICIES: &[u8] = &[0x55, 0x1d, 0x20];
/// authorityKeyIdentifier.
pub const AUTHORITY_KEY_ID: &[u8] = &[0x55, 0x1d, 0x23];
/// extKeyUsage.
pub const EXTENDED_KEY_USAGE: &[u8] = &[0x55, 0x1d, 0x25];
/// authorityInfoAccess.
pub const AUTHORITY_INFO_ACCESS: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x01, 0x01];
/// subjectInfoAccess.
pub const SUBJECT_INFO_ACCESS: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x01, 0x0b];
/// A qualifier of a policy that is the address of a practice statement.
pub const CPS: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x02, 0x01];

/// serverAuth.
pub const SERVER_AUTH: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x01];
/// clientAuth.
pub const CLIENT_AUTH: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x02];
/// codeSigning.
pub const CODE_SIGNING: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x03];
/// emailProtection.
pub const EMAIL_PROTECTION: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x04];
/// timeStamping.
pub const TIME_STAMPING: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x08];
/// OCSPSigning.
pub const OCSP_SIGNING: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x09];
/// Document signing (RFC 9336).
pub const DOCUMENT_SIGNING: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x24];
/// Logging in with a smart card.
pub const SMART_CARD_LOGIN: &[u8] = &[0x2b, 0x06, 0x01, 0x04, 0x01, 0x82, 0x37, 0x14, 0x02, 0x02];
/// Certificates for Certificate Transparency.
pub const CERTIFICATE_TRANSPARENCY: &[u8] =
    &[0x2b, 0x06, 0x01, 0x04, 0x01, 0xd6, 0x79, 0x02, 0x04, 0x04];

/// extensionRequest of a request (RFC 2985).
pub const EXTENSION_REQUEST: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x0e];
/// rsaEncryption.
pub const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
/// id-ecPublicKey.
pub const EC_PUBLIC_KEY: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];
/// prime256v1.
pub const P256: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07];
/// secp384r1.
pub const P384: &[u8] = &[0x2b, 0x81, 0x04, 0x00, 0x22];
/// secp521r1.
pub const P521: &[u8] = &[0x2b, 0x81, 0x04, 0x00, 0x23];

/// The most numbers of an identifier that is read.
const ARCS_MAX: usize = 128;

/// The contents of the identifier that `text` is: `2.5.4.3`.
#[must_use]
pub fn parse(text: &str) -> Option<Vec<u8>> {
    let arcs: Option<Vec<u64>> = text.split('.').map(|arc| arc.parse().ok()).collect();
    let arcs = arcs.filter(|arcs| arcs.len() <= ARCS_MAX)?;
    let (&[first, second], rest) = arcs.split_first_chunk::<2>()?;
    if first > 2 || (first < 2 && second > 39) {
        return None;
    }
    let mut out = Vec::new();
    push(&mut out, first.checked_mul(40)?.checked_add(second)?);
    for arc in rest {
        push(&mut out, *arc);
    }
    Some(out)
}

/// A number in base 128, the highest digit first.
fn push(out: &mut Vec<u8>, arc: u64) {
    let digits = (0..10_u32).rev().map(|place| ((arc >> (place * 7)) & 0x7f, place));
    let mut has_begun = false;
    for (digit, place) in digits {
        has_begun |= digit != 0 || place == 0;
        if has_begun {
            let more = if place == 0 { 0 } else { 0x80 };
            out.push(u8::try_from(digit).unwrap_or_default() | more);
        }
    }
}

/// The text of an identifier's contents.
#[must_use]
pub fn text(contents: &[u8]) -> Option<String> {
    let mut arcs = Vec::new();
    let mut arc: u64 = 0;
    for byte in contents {
        arc = arc.checked_mul(128)?.checked_add(u64::from(byte & 0x7f))?;
        if byte & 0x80 == 0 {
            arcs.push(arc);
            arc = 0;
        }
    }
    let (first, rest) = arcs.split_first()?;
    let (root, second) = match first {
        0..40 => (0, *first),
        40..80 => (1, first - 40),
        _ => (2, first - 80),
    };
    let arcs = [root, second].into_iter().chain(rest.iter().copied());
    let texts: Vec<String> = arcs.map(|arc| arc.to_string()).collect();
    Some(texts.join("."))
}
