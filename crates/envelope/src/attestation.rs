//! Attestation documents of Nitro enclaves and NitroTPM: who asks, measured and signed.
//!
//! A document is a COSE_Sign1 (RFC 9052) in CBOR, signed by ECDSA with P-384 and SHA-384. Its payload
//! holds the measurements (PCRs), a public key of the enclave's, and the certificate of the signature
//! with the chain to a root, which must be one of those given.
//!
//! Source: <https://github.com/aws/aws-nitro-enclaves-nsm-api/blob/main/docs/attestation_process.md>

use core::time::Duration;
use std::collections::BTreeMap;

use minicbor::data::{Tag, Type};
use minicbor::{Decoder, Encoder};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, UnixTime};
use stdx::Timestamp;
use webpki::aws_lc_rs::{ECDSA_P256_SHA256, ECDSA_P384_SHA384};
use webpki::{EndEntityCert, KeyUsage, anchor_from_trusted_cert};

use crate::EnvelopeError;

/// How old a document may be, and how far ahead its clock, in milliseconds.
const AGE_MS_MAX: i64 = 5 * 60 * 1_000;

/// The protected header: the algorithm is ES384, and nothing else.
const PROTECTED: [u8; 4] = [0xa1, 0x01, 0x38, 0x22];

/// The tag of COSE_Sign1, which may be left out.
const COSE_SIGN1: Tag = Tag::new(18);

/// The length of each half of a signature, in bytes.
const HALF_BYTES: usize = 48;

/// The most certificates of a chain.
const CHAIN_MAX: usize = 8;

/// PCRs are numbered from 0 to 31.
const PCR_MAX: u8 = 31;

/// The lengths of a measurement by SHA-256, SHA-384 and SHA-512, in bytes.
const PCR_BYTES: [usize; 3] = [32, 48, 64];

const MALFORMED: EnvelopeError = EnvelopeError::Malformed("not an attestation document");

/// The certificates that attestation documents may lead to.
#[derive(Debug, Clone, Default)]
pub struct AttestationRoots(Vec<CertificateDer<'static>>);

impl AttestationRoots {
    /// Reads PEM with one certificate or several.
    ///
    /// # Errors
    /// [`EnvelopeError::Malformed`] where there is none, or one that is no root.
    pub fn from_pem(pem: &[u8]) -> Result<Self, EnvelopeError> {
        const NONE: EnvelopeError = EnvelopeError::Malformed("no certificate in PEM");
        let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
        let roots = read.map_err(|_| NONE)?;
        let are_roots = roots.iter().all(|root| anchor_from_trusted_cert(root).is_ok());
        if roots.is_empty() || !are_roots {
            return Err(NONE);
        }
        Ok(Self(roots))
    }

    /// Whether there is none: no document is trusted.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What a document says, once it is verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attested {
    /// Which module signed it.
    pub module_id: String,
    /// The public key that answers are to be encrypted under, SubjectPublicKeyInfo in DER.
    pub public_key: Option<Vec<u8>>,
    /// The measurements of an enclave, by number.
    pub pcrs: BTreeMap<u8, Vec<u8>>,
    /// The measurements of a NitroTPM, by number.
    pub tpm_pcrs: BTreeMap<u8, Vec<u8>>,
}

/// Verifies `document` at `now`: its signature, and that its certificate leads to one of `roots`.
///
/// # Errors
/// [`EnvelopeError::Malformed`] for what is no document or not of this time;
/// [`EnvelopeError::NotAuthentic`] where signature or certificates do not hold.
pub fn verify(
    document: &[u8],
    roots: &AttestationRoots,
    now: Timestamp,
) -> Result<Attested, EnvelopeError> {
    let signed = Signed::read(document)?;
    let claims = Claims::read(signed.payload).map_err(|_| MALFORMED)?;
    let age_ms = now.unix_ms().saturating_sub(claims.timestamp_ms);
    if !(-AGE_MS_MAX..=AGE_MS_MAX).contains(&age_ms) {
        return Err(EnvelopeError::Malformed("an attestation document of another time"));
    }
    signed.verify(&claims, roots, now)?;
    Ok(claims.attested)
}

/// The parts of a COSE_Sign1.
struct Signed<'d> {
    payload: &'d [u8],
    signature: &'d [u8],
}

impl<'d> Signed<'d> {
    fn read(document: &'d [u8]) -> Result<Self, EnvelopeError> {
        Self::parts(document).map_err(|_| MALFORMED).and_then(|(protected, signed)| {
            let has_length = signed.signature.len() == HALF_BYTES.saturating_mul(2);
            if protected == PROTECTED && has_length { Ok(signed) } else { Err(MALFORMED) }
        })
    }

    fn parts(document: &'d [u8]) -> Result<(&'d [u8], Self), minicbor::decode::Error> {
        let other = minicbor::decode::Error::message;
        let mut read = Decoder::new(document);
        if read.datatype()? == Type::Tag && read.tag()? != COSE_SIGN1 {
            return Err(other("another tag"));
        }
        if read.array()? != Some(4) {
            return Err(other("not four parts"));
        }
        let protected = read.bytes()?;
        read.skip()?;
        let (payload, signature) = (read.bytes()?, read.bytes()?);
        if read.position() != document.len() {
            return Err(other("more behind it"));
        }
        Ok((protected, Self { payload, signature }))
    }

    fn verify(
        &self,
        claims: &Claims<'_>,
        roots: &AttestationRoots,
        now: Timestamp,
    ) -> Result<(), EnvelopeError> {
        let not_authentic = |_| EnvelopeError::NotAuthentic;
        let anchors: Result<Vec<_>, _> = roots.0.iter().map(anchor_from_trusted_cert).collect();
        let anchors = anchors.map_err(not_authentic)?;
        let leaf = CertificateDer::from(claims.certificate);
        let leaf = EndEntityCert::try_from(&leaf).map_err(not_authentic)?;
        let chain: Vec<CertificateDer<'_>> =
            claims.chain.iter().map(|der| CertificateDer::from(*der)).collect();
        let seconds = u64::try_from(now.unix_ms().div_euclid(1_000)).unwrap_or_default();
        let time = UnixTime::since_unix_epoch(Duration::from_secs(seconds));
        // The certificates are for no usage that webpki knows; one that names usages is refused.
        let (known, usage) = ([ECDSA_P384_SHA384, ECDSA_P256_SHA256], KeyUsage::client_auth());
        leaf.verify_for_usage(&known, &anchors, &chain, time, usage, None, None)
            .map_err(not_authentic)?;
        let signature = der_signature(self.signature);
        leaf.verify_signature(ECDSA_P384_SHA384, &self.to_be_signed()?, &signature)
            .map_err(not_authentic)
    }

    /// The Sig_structure of RFC 9052, section 4.4.
    fn to_be_signed(&self) -> Result<Vec<u8>, EnvelopeError> {
        let mut signed = Encoder::new(Vec::with_capacity(self.payload.len().saturating_add(32)));
        let written = signed
            .array(4)
            .and_then(|it| it.str("Signature1"))
            .and_then(|it| it.bytes(&PROTECTED))
            .and_then(|it| it.bytes(&[]))
            .and_then(|it| it.bytes(self.payload))
            .map(|_| ());
        written.map_err(|_| MALFORMED)?;
        Ok(signed.into_writer())
    }
}

/// The two halves of a signature as DER has them (RFC 3279, section 2.2.3).
fn der_signature(raw: &[u8]) -> Vec<u8> {
    let (r, s) = raw.split_at_checked(HALF_BYTES).unwrap_or((raw, &[]));
    let body = [integer(r), integer(s)].concat();
    // Both halves are shorter than 52 bytes: one byte of length is enough.
    [&[0x30, u8::try_from(body.len()).unwrap_or_default()], body.as_slice()].concat()
}

fn integer(half: &[u8]) -> Vec<u8> {
    let zeros = half.iter().take_while(|byte| **byte == 0).count();
    let digits = half.get(zeros..).unwrap_or_default();
    let is_negative = digits.first().is_none_or(|first| *first >= 0x80);
    let digits = if is_negative { [&[0], digits].concat() } else { digits.to_vec() };
    [&[0x02, u8::try_from(digits.len()).unwrap_or_default()], digits.as_slice()].concat()
}

/// The payload.
struct Claims<'d> {
    timestamp_ms: i64,
    certificate: &'d [u8],
    /// From the root on.
    chain: Vec<&'d [u8]>,
    attested: Attested,
}

impl<'d> Claims<'d> {
    fn read(payload: &'d [u8]) -> Result<Self, minicbor::decode::Error> {
        let missing = || minicbor::decode::Error::message("a member is missing");
        let (mut module_id, mut timestamp_ms, mut certificate) = (None, None, None);
        let (mut chain, mut public_key) = (None, None);
        let (mut pcrs, mut tpm_pcrs) = (BTreeMap::new(), BTreeMap::new());
        let mut read = Decoder::new(payload);
        let mut left = read.map()?;
        while next(&mut read, &mut left)? {
            match read.str()? {
                "module_id" => module_id = Some(read.str()?.to_owned()),
                "timestamp" => timestamp_ms = i64::try_from(read.u64()?).ok(),
                "certificate" => certificate = Some(read.bytes()?),
                "cabundle" => chain = Some(certificates(&mut read)?),
                "public_key" => public_key = optional(&mut read)?,
                "pcrs" => pcrs = measurements(&mut read)?,
                "nitrotpm_pcrs" => tpm_pcrs = measurements(&mut read)?,
                _ => read.skip()?,
            }
        }
        let module_id = module_id.ok_or_else(missing)?;
        if pcrs.is_empty() && tpm_pcrs.is_empty() {
            return Err(missing());
        }
        Ok(Self {
            timestamp_ms: timestamp_ms.ok_or_else(missing)?,
            certificate: certificate.ok_or_else(missing)?,
            chain: chain.ok_or_else(missing)?,
            attested: Attested { module_id, public_key, pcrs, tpm_pcrs },
        })
    }
}

/// Whether a map or list goes on, of which `left` entries are left; none for one that ends with a break.
fn next(read: &mut Decoder<'_>, left: &mut Option<u64>) -> Result<bool, minicbor::decode::Error> {
    match left {
        Some(0) => Ok(false),
        Some(count) => {
            *count = count.saturating_sub(1);
            Ok(true)
        }
        None if read.datatype()? == Type::Break => {
            read.set_position(read.position().saturating_add(1));
            Ok(false)
        }
        None => Ok(true),
    }
}

fn optional(read: &mut Decoder<'_>) -> Result<Option<Vec<u8>>, minicbor::decode::Error> {
    if read.datatype()? == Type::Null {
        return read.skip().map(|()| None);
    }
    Ok(Some(read.bytes()?.to_vec()))
}

fn certificates<'d>(read: &mut Decoder<'d>) -> Result<Vec<&'d [u8]>, minicbor::decode::Error> {
    let mut found = Vec::new();
    let mut left = read.array()?;
    while next(read, &mut left)? {
        found.push(read.bytes()?);
        if found.len() > CHAIN_MAX {
            return Err(minicbor::decode::Error::message("a chain that is too long"));
        }
    }
    Ok(found)
}

fn measurements(read: &mut Decoder<'_>) -> Result<BTreeMap<u8, Vec<u8>>, minicbor::decode::Error> {
    let mut found = BTreeMap::new();
    let mut left = read.map()?;
    while next(read, &mut left)? {
        let (number, measured) = (read.u8()?, read.bytes()?);
        if number > PCR_MAX || !PCR_BYTES.contains(&measured.len()) {
            return Err(minicbor::decode::Error::message("not a measurement"));
        }
        found.insert(number, measured.to_vec());
    }
    Ok(found)
}

#[cfg(test)]
mod tests;
