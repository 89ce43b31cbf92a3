//! Extensions of certificates, requests and lists.

use crate::der::{self, Element};
use crate::oid;

/// `[0]`, primitive.
const KEY_ID: u8 = 0x80;

/// An extension as it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extension<'c> {
    /// The contents of its identifier.
    pub oid: &'c [u8],
    /// Whether who does not know it must refuse.
    pub is_critical: bool,
    /// Its value, DER.
    pub value: &'c [u8],
}

/// An extension to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewExtension {
    /// The contents of its identifier.
    pub oid: Vec<u8>,
    /// Whether who does not know it must refuse.
    pub is_critical: bool,
    /// Its value, DER.
    pub value: Vec<u8>,
}

/// What a key may be used for: the bits of the extension, the first one highest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyUsage(u16);

impl KeyUsage {
    /// Nothing.
    pub const NONE: Self = Self(0);
    /// digitalSignature.
    pub const DIGITAL_SIGNATURE: Self = Self(1 << 15);
    /// nonRepudiation.
    pub const NON_REPUDIATION: Self = Self(1 << 14);
    /// keyEncipherment.
    pub const KEY_ENCIPHERMENT: Self = Self(1 << 13);
    /// dataEncipherment.
    pub const DATA_ENCIPHERMENT: Self = Self(1 << 12);
    /// keyAgreement.
    pub const KEY_AGREEMENT: Self = Self(1 << 11);
    /// keyCertSign.
    pub const CERT_SIGN: Self = Self(1 << 10);
    /// cRLSign.
    pub const CRL_SIGN: Self = Self(1 << 9);
    /// encipherOnly.
    pub const ENCIPHER_ONLY: Self = Self(1 << 8);
    /// decipherOnly.
    pub const DECIPHER_ONLY: Self = Self(1 << 7);

    /// Both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// This, and `other` where `is_so`.
    #[must_use]
    pub const fn and_if(self, is_so: bool, other: Self) -> Self {
        if is_so { self.and(other) } else { self }
    }

    /// Whether all of `other` is in it.
    #[must_use]
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Of the value of an extension.
    #[must_use]
    pub fn read(value: &[u8]) -> Option<Self> {
        let (_, bits) = der::only(value, der::BIT_STRING)?.contents.split_first()?;
        let byte = |at: usize| bits.get(at).copied().unwrap_or_default();
        Some(Self(u16::from_be_bytes([byte(0), byte(1)])))
    }

    fn write(self) -> Vec<u8> {
        let bytes = self.0.to_be_bytes();
        let bytes = match bytes {
            [first, 0] => vec![first],
            both => both.to_vec(),
        };
        // Zeros at the end of a list of named bits are not written (X.690, section 11.2.2).
        let unused = bytes.last().map_or(0, |last| last.trailing_zeros().min(7));
        let unused = u8::try_from(unused).unwrap_or_default();
        der::write(der::BIT_STRING, &[&[unused], &bytes])
    }
}

impl NewExtension {
    fn new(oid: &[u8], is_critical: bool, value: Vec<u8>) -> Self {
        Self { oid: oid.to_vec(), is_critical, value }
    }

    /// Whether it is a certificate of an authority: where it is, `Some` of how many may follow it.
    #[must_use]
    pub fn basic_constraints(authority: Option<Option<u8>>, is_critical: bool) -> Self {
        let parts = match authority {
            None => Vec::new(),
            Some(length) => {
                let length = length.map(|length| der::unsigned(&[length])).unwrap_or_default();
                [der::write(der::BOOLEAN, &[&[0xff]]), length].concat()
            }
        };
        let value = der::write(der::SEQUENCE, &[&parts]);
        Self::new(oid::BASIC_CONSTRAINTS, is_critical, value)
    }

    /// What the key may be used for; critical.
    #[must_use]
    pub fn key_usage(usage: KeyUsage) -> Self {
        Self::new(oid::KEY_USAGE, true, usage.write())
    }

    /// What the key is for, by the contents of identifiers.
    #[must_use]
    pub fn extended_key_usage<O: AsRef<[u8]>>(usages: &[O], is_critical: bool) -> Self {
        let usages = usages.iter().map(|usage| der::write(der::OID, &[usage.as_ref()]));
        let value = der::write_all(der::SEQUENCE, &usages.collect::<Vec<_>>());
        Self::new(oid::EXTENDED_KEY_USAGE, is_critical, value)
    }

    /// The identifier of the key.
    #[must_use]
    pub fn subject_key_id(id: &[u8]) -> Self {
        Self::new(oid::SUBJECT_KEY_ID, false, der::write(der::OCTET_STRING, &[id]))
    }

    /// The identifier of the issuer's key.
    #[must_use]
    pub fn authority_key_id(id: &[u8]) -> Self {
        let value = der::write(der::SEQUENCE, &[&der::write(KEY_ID, &[id])]);
        Self::new(oid::AUTHORITY_KEY_ID, false, value)
    }

    /// Where the list of revoked certificates is, by a general name.
    #[must_use]
    pub fn crl_distribution_point(name: &[u8]) -> Self {
        let point = der::write(der::SEQUENCE, &[&distribution_point(name)]);
        let value = der::write(der::SEQUENCE, &[&point]);
        Self::new(oid::CRL_DISTRIBUTION_POINTS, false, value)
    }

    /// Of which distribution point a list is; critical.
    #[must_use]
    pub fn issuing_distribution_point(name: &[u8]) -> Self {
        let value = der::write(der::SEQUENCE, &[&distribution_point(name)]);
        Self::new(oid::ISSUING_DISTRIBUTION_POINT, true, value)
    }

    /// The names of the subject, each a general name.
    #[must_use]
    pub fn subject_alt_names(names: &[Vec<u8>], is_critical: bool) -> Self {
        Self::new(oid::SUBJECT_ALT_NAME, is_critical, der::write_all(der::SEQUENCE, names))
    }

    /// The policies it was issued by: identifiers, and the addresses of statements.
    #[must_use]
    pub fn certificate_policies(policies: &[(Vec<u8>, Vec<String>)]) -> Self {
        let policies = policies.iter().map(|(policy, statements)| {
            let statements = statements.iter().map(|uri| {
                let uri = der::write(der::IA5_STRING, &[uri.as_bytes()]);
                der::write(der::SEQUENCE, &[&der::write(der::OID, &[oid::CPS]), &uri])
            });
            let statements: Vec<Vec<u8>> = statements.collect();
            let qualifiers = match statements.is_empty() {
                true => Vec::new(),
                false => der::write_all(der::SEQUENCE, &statements),
            };
            der::write(der::SEQUENCE, &[&der::write(der::OID, &[policy]), &qualifiers])
        });
        let value = der::write_all(der::SEQUENCE, &policies.collect::<Vec<_>>());
        Self::new(oid::CERTIFICATE_POLICIES, false, value)
    }

    /// What the subject offers: the contents of identifiers of methods, each with a general name.
    #[must_use]
    pub fn subject_info_access(accesses: &[(Vec<u8>, Vec<u8>)]) -> Self {
        let accesses = accesses.iter().map(|(method, location)| {
            der::write(der::SEQUENCE, &[&der::write(der::OID, &[method]), location])
        });
        let value = der::write_all(der::SEQUENCE, &accesses.collect::<Vec<_>>());
        Self::new(oid::SUBJECT_INFO_ACCESS, false, value)
    }

    /// The number of a list.
    #[must_use]
    pub fn crl_number(number: u64) -> Self {
        Self::new(oid::CRL_NUMBER, false, der::unsigned(&number.to_be_bytes()))
    }

    /// Why a certificate of a list is revoked.
    #[must_use]
    pub fn reason_code(reason: u8) -> Self {
        Self::new(oid::REASON_CODE, false, der::write(der::ENUMERATED, &[&[reason]]))
    }

    /// As DER.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let critical = match self.is_critical {
            true => der::write(der::BOOLEAN, &[&[0xff]]),
            false => Vec::new(),
        };
        let oid = der::write(der::OID, &[&self.oid]);
        let value = der::write(der::OCTET_STRING, &[&self.value]);
        der::write(der::SEQUENCE, &[&oid, &critical, &value])
    }
}

impl From<Extension<'_>> for NewExtension {
    fn from(extension: Extension<'_>) -> Self {
        Self::new(extension.oid, extension.is_critical, extension.value.to_vec())
    }
}

fn distribution_point(name: &[u8]) -> Vec<u8> {
    der::write(der::CONTEXT_0, &[&der::write(der::CONTEXT_0, &[name])])
}

/// All of them, one behind the other.
pub(crate) fn write_all(extensions: &[NewExtension]) -> Vec<u8> {
    let extensions: Vec<Vec<u8>> = extensions.iter().map(NewExtension::write).collect();
    der::write_all(der::SEQUENCE, &extensions)
}

/// Those of a sequence.
pub(crate) fn read_all(sequence: Element<'_>) -> Option<Vec<Extension<'_>>> {
    let mut parts = sequence.inside();
    let mut found = Vec::new();
    while parts.end().is_none() {
        let mut extension = parts.next(der::SEQUENCE)?.inside();
        let oid = extension.next(der::OID)?.contents;
        let (is_critical, value) = match extension.any()? {
            element if element.tag == der::BOOLEAN => {
                (element.contents == [0xff], extension.next(der::OCTET_STRING)?)
            }
            element if element.tag == der::OCTET_STRING => (false, element),
            _ => return None,
        };
        extension.end()?;
        found.push(Extension { oid, is_critical, value: value.contents });
    }
    Some(found)
}
