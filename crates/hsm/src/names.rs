//! How tokens and keys are named.

use core::fmt;

use crate::HsmError;

/// Which token of a module.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TokenName {
    /// By its serial number, which the vendor gives and nobody changes.
    Serial(String),
    /// By its label, which whoever initialised it chose.
    Label(String),
}

impl TokenName {
    /// Reads what [`TokenName::to_text`] writes: `label:NAME` or `serial:NUMBER`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            Some(("label", label)) if !label.is_empty() => Some(Self::Label(label.to_owned())),
            Some(("serial", serial)) if !serial.is_empty() => Some(Self::Serial(serial.to_owned())),
            _ => None,
        }
    }

    /// As configurations and records name it.
    #[must_use]
    pub fn to_text(&self) -> String {
        match self {
            Self::Serial(serial) => format!("serial:{serial}"),
            Self::Label(label) => format!("label:{label}"),
        }
    }

    /// Whether `facts` are of that token.
    #[must_use]
    pub fn is(&self, facts: &TokenFacts) -> bool {
        match self {
            Self::Serial(serial) => *serial == facts.serial,
            Self::Label(label) => *label == facts.label,
        }
    }
}

impl fmt::Display for TokenName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Serial(serial) => write!(f, "serial number `{serial}`"),
            Self::Label(label) => write!(f, "label `{label}`"),
        }
    }
}

/// What a token says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenFacts {
    /// Its label.
    pub label: String,
    /// Its serial number.
    pub serial: String,
    /// Who made it.
    pub manufacturer: String,
    /// Its model.
    pub model: String,
    /// Whether its user has a PIN.
    pub has_user: bool,
    /// Whether that PIN is locked.
    pub is_locked: bool,
    /// Whether it has AES-GCM.
    pub has_aes_gcm: bool,
}

/// The label of a key in a token (`CKA_LABEL`, and `CKA_ID`): 1 to 256 bytes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct KeyLabel(String);

/// The longest label.
const LABEL_BYTES_MAX: usize = 256;

impl KeyLabel {
    /// A label.
    ///
    /// # Errors
    /// [`HsmError::Invalid`] when it is empty or longer than 256 bytes.
    pub fn new(text: impl Into<String>) -> Result<Self, HsmError> {
        let text = text.into();
        if (1..=LABEL_BYTES_MAX).contains(&text.len()) {
            return Ok(Self(text));
        }
        Err(HsmError::Invalid("the label of a key is 1 to 256 bytes"))
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Fields of the facts of one token.
pub(crate) const FACTS_FIELDS: usize = 5;

/// The fields of a token's facts.
pub(crate) fn put_facts(facts: &TokenFacts) -> [Vec<u8>; FACTS_FIELDS] {
    let flags = [facts.has_user, facts.is_locked, facts.has_aes_gcm].map(u8::from);
    [
        facts.label.clone().into_bytes(),
        facts.serial.clone().into_bytes(),
        facts.manufacturer.clone().into_bytes(),
        facts.model.clone().into_bytes(),
        flags.to_vec(),
    ]
}

/// The facts of such fields.
pub(crate) fn read_facts(fields: &[Vec<u8>]) -> Option<TokenFacts> {
    let [label, serial, manufacturer, model, flags] = fields else { return None };
    let [has_user, is_locked, has_aes_gcm] = <[u8; 3]>::try_from(flags.as_slice()).ok()?;
    let text = |bytes: &Vec<u8>| String::from_utf8(bytes.clone()).ok();
    Some(TokenFacts {
        label: text(label)?,
        serial: text(serial)?,
        manufacturer: text(manufacturer)?,
        model: text(model)?,
        has_user: has_user == 1,
        is_locked: is_locked == 1,
        has_aes_gcm: has_aes_gcm == 1,
    })
}
