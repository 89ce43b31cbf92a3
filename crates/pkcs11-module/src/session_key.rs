//! Keys that KMS has given out: shared secrets and data keys. They live in this process, for the session that
//! asked for them, and are wiped with it.

use cryptoki_sys as ck;
use cryptoki_sys::CK_KEY_TYPE;
use secret::Secret;
use zeroize::Zeroizing;

use crate::boundary::Given;
use crate::rv::Rv;

/// The longest value, in bytes.
pub(crate) const VALUE_BYTES_MAX: usize = 4096;

/// A secret key of a session.
#[derive(Debug)]
pub(crate) struct SessionKey {
    pub(crate) value: Secret<Vec<u8>>,
    pub(crate) wish: Wish,
    /// The data key as KMS can open it again.
    pub(crate) ciphertext: Option<Vec<u8>>,
}

/// What a template asks of such a key.
#[derive(Debug, Clone)]
pub(crate) struct Wish {
    pub(crate) key_type: CK_KEY_TYPE,
    pub(crate) value_bytes: Option<usize>,
    pub(crate) label: Vec<u8>,
    pub(crate) id: Vec<u8>,
    pub(crate) is_sensitive: bool,
    pub(crate) is_extractable: bool,
}

impl Wish {
    /// Reads a template. A key that outlives the session, or one of another class, is refused.
    pub(crate) fn read(template: &[Given<'_>]) -> Result<Self, Rv> {
        let mut wish = Self {
            key_type: ck::CKK_GENERIC_SECRET,
            value_bytes: None,
            label: Vec::new(),
            id: Vec::new(),
            is_sensitive: true,
            is_extractable: false,
        };
        for given in template {
            match given.kind {
                ck::CKA_CLASS if given.ulong()? != ck::CKO_SECRET_KEY => {
                    return Err(Rv(ck::CKR_TEMPLATE_INCONSISTENT));
                }
                ck::CKA_TOKEN if given.flag()? => return Err(Rv(ck::CKR_TEMPLATE_INCONSISTENT)),
                ck::CKA_KEY_TYPE => wish.key_type = given.ulong()?,
                ck::CKA_VALUE_LEN => wish.value_bytes = Some(given.length(VALUE_BYTES_MAX)?),
                ck::CKA_LABEL => wish.label = given.value.to_vec(),
                ck::CKA_ID => wish.id = given.value.to_vec(),
                ck::CKA_SENSITIVE => wish.is_sensitive = given.flag()?,
                ck::CKA_EXTRACTABLE => wish.is_extractable = given.flag()?,
                _ => {}
            }
        }
        if ![ck::CKK_GENERIC_SECRET, ck::CKK_AES].contains(&wish.key_type) {
            return Err(Rv(ck::CKR_TEMPLATE_INCONSISTENT));
        }
        Ok(wish)
    }

    /// A key with this value, of which a shorter one keeps the end, as PKCS#11 cuts.
    pub(crate) fn key(
        self,
        value: &Zeroizing<Vec<u8>>,
        ciphertext: Option<Vec<u8>>,
    ) -> Result<SessionKey, Rv> {
        let length = self.value_bytes.unwrap_or(value.len());
        let start = value.len().checked_sub(length);
        let kept = start.and_then(|start| value.get(start..)).filter(|kept| !kept.is_empty());
        let kept = kept.ok_or(Rv(ck::CKR_TEMPLATE_INCONSISTENT))?;
        Ok(SessionKey { value: Secret::new(kept.to_vec()), wish: self, ciphertext })
    }
}

impl Given<'_> {
    /// A `CK_BBOOL`.
    pub(crate) fn flag(&self) -> Result<bool, Rv> {
        match self.value {
            [byte] => Ok(*byte != ck::CK_FALSE),
            _ => Err(Rv(ck::CKR_ATTRIBUTE_VALUE_INVALID)),
        }
    }

    /// A `CK_ULONG`.
    pub(crate) fn ulong(&self) -> Result<ck::CK_ULONG, Rv> {
        let bytes = self.value.try_into().map_err(|_| Rv(ck::CKR_ATTRIBUTE_VALUE_INVALID))?;
        Ok(ck::CK_ULONG::from_ne_bytes(bytes))
    }

    /// A length of at most `max`.
    pub(crate) fn length(&self, max: usize) -> Result<usize, Rv> {
        let length = usize::try_from(self.ulong()?).ok().filter(|length| *length <= max);
        length.ok_or(Rv(ck::CKR_ATTRIBUTE_VALUE_INVALID))
    }

    /// Text.
    pub(crate) fn text(&self) -> Result<&str, Rv> {
        core::str::from_utf8(self.value).map_err(|_| Rv(ck::CKR_ATTRIBUTE_VALUE_INVALID))
    }
}
