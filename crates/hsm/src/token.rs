//! A token, as its user.

use std::sync::{Arc, Mutex, PoisonError};

use secret::Secret;

use crate::wire::Ask;
use crate::{HsmError, KeyLabel, Module, TokenFacts, TokenName};

/// The length of an IV of AES-GCM, in bytes.
pub const IV_BYTES: usize = 12;

/// The length of a tag of AES-GCM, in bytes.
pub const TAG_BYTES: usize = 16;

/// The longest plaintext and the longest associated data, in bytes.
const INPUT_BYTES_MAX: usize = 12_288;

/// A token that the module is logged in to. A child process that is started anew logs in again.
#[derive(Debug)]
pub struct Token {
    module: Arc<Module>,
    facts: TokenFacts,
    pin: Mutex<Secret<String>>,
}

/// What a token encrypted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The IV that was used: the one given, unless the token makes its own.
    pub iv: [u8; IV_BYTES],
    /// The ciphertext, and behind it the tag.
    pub ciphertext: Vec<u8>,
}

impl Module {
    /// Logs in as the user of a token.
    ///
    /// # Errors
    /// [`HsmError::TokenNotFound`], [`HsmError::PinIncorrect`], [`HsmError::PinLocked`],
    /// [`HsmError::UserNotFound`], [`HsmError::UserLoggedIn`], and as [`Module::tokens`].
    pub fn login(
        self: &Arc<Self>,
        name: &TokenName,
        pin: Secret<String>,
    ) -> Result<Token, HsmError> {
        let facts = self.tokens()?.into_iter().find(|facts| name.is(facts));
        let token = Token::new(Arc::clone(self), facts.ok_or(HsmError::TokenNotFound)?, pin);
        token.log_in()?;
        Ok(token)
    }
}

impl Token {
    pub(crate) const fn new(module: Arc<Module>, facts: TokenFacts, pin: Secret<String>) -> Self {
        Self { module, facts, pin: Mutex::new(pin) }
    }

    /// What it says of itself.
    #[must_use]
    pub const fn facts(&self) -> &TokenFacts {
        &self.facts
    }

    /// Its module.
    #[must_use]
    pub const fn module(&self) -> &Arc<Module> {
        &self.module
    }

    /// Makes an AES-256 key that stays in the token: `CKA_TOKEN`, `CKA_SENSITIVE`, not
    /// `CKA_EXTRACTABLE`, for `CKA_ENCRYPT` and `CKA_DECRYPT` alone.
    ///
    /// # Errors
    /// [`HsmError::KeyExists`]; [`HsmError::Device`] when the token says afterwards that the key may
    /// leave it; as [`Module::tokens`].
    pub fn generate_key(&self, label: &KeyLabel) -> Result<(), HsmError> {
        self.call(Ask::GenerateKey, || vec![label.as_str().as_bytes().to_vec()]).map(drop)
    }

    /// Whether it has a key.
    ///
    /// # Errors
    /// As [`Module::tokens`].
    pub fn has_key(&self, label: &KeyLabel) -> Result<bool, HsmError> {
        let answer = self.call(Ask::FindKey, || vec![label.as_str().as_bytes().to_vec()])?;
        yes_or_no(&answer)
    }

    /// Encrypts with AES-256-GCM in the token. `iv` must be another each time.
    ///
    /// # Errors
    /// [`HsmError::KeyNotFound`]; [`HsmError::Invalid`] beyond 12 KiB; as [`Module::tokens`].
    pub fn encrypt(
        &self,
        label: &KeyLabel,
        iv: [u8; IV_BYTES],
        aad: &[u8],
        plaintext: &[u8],
    ) -> Result<Sealed, HsmError> {
        check_input(aad, plaintext)?;
        let fields = || {
            let label = label.as_str().as_bytes().to_vec();
            vec![label, iv.to_vec(), aad.to_vec(), plaintext.to_vec()]
        };
        let answer = self.call(Ask::Encrypt, fields)?;
        let [iv, ciphertext] = <[Vec<u8>; 2]>::try_from(answer).map_err(|_| HsmError::Protocol)?;
        let iv = iv.try_into().map_err(|_| HsmError::Protocol)?;
        Ok(Sealed { iv, ciphertext })
    }

    /// Decrypts what [`Token::encrypt`] made with the same key and associated data.
    ///
    /// # Errors
    /// [`HsmError::NotAuthentic`]; as [`Token::encrypt`].
    pub fn decrypt(
        &self,
        label: &KeyLabel,
        iv: [u8; IV_BYTES],
        aad: &[u8],
        ciphertext: &[u8],
    ) -> Result<Secret<Vec<u8>>, HsmError> {
        check_input(aad, ciphertext)?;
        let fields = || {
            let label = label.as_str().as_bytes().to_vec();
            vec![label, iv.to_vec(), aad.to_vec(), ciphertext.to_vec()]
        };
        let answer = self.call(Ask::Decrypt, fields)?;
        let [plaintext] = <[Vec<u8>; 1]>::try_from(answer).map_err(|_| HsmError::Protocol)?;
        Ok(Secret::new(plaintext))
    }

    /// Wraps a small secret, bound to `purpose`: IV, ciphertext and tag in one, 28 bytes longer.
    ///
    /// # Errors
    /// As [`Token::encrypt`].
    pub fn wrap(
        &self,
        label: &KeyLabel,
        iv: [u8; IV_BYTES],
        purpose: &[u8],
        secret: &Secret<Vec<u8>>,
    ) -> Result<Vec<u8>, HsmError> {
        let sealed = self.encrypt(label, iv, purpose, secret.reveal())?;
        let mut wrapped = sealed.iv.to_vec();
        wrapped.extend_from_slice(&sealed.ciphertext);
        Ok(wrapped)
    }

    /// Opens what [`Token::wrap`] made.
    ///
    /// # Errors
    /// As [`Token::decrypt`].
    pub fn unwrap(
        &self,
        label: &KeyLabel,
        purpose: &[u8],
        wrapped: &[u8],
    ) -> Result<Secret<Vec<u8>>, HsmError> {
        let (iv, ciphertext) =
            wrapped.split_first_chunk::<IV_BYTES>().ok_or(HsmError::NotAuthentic)?;
        self.decrypt(label, *iv, purpose, ciphertext)
    }

    /// Destroys a key; whether there was one.
    ///
    /// # Errors
    /// As [`Module::tokens`].
    pub fn destroy_key(&self, label: &KeyLabel) -> Result<bool, HsmError> {
        let answer = self.call(Ask::DestroyKey, || vec![label.as_str().as_bytes().to_vec()])?;
        yes_or_no(&answer)
    }

    /// Changes the PIN of the user, and uses the new one from now on.
    ///
    /// # Errors
    /// [`HsmError::PinIncorrect`], [`HsmError::PinUnacceptable`], and as [`Module::tokens`].
    pub fn change_pin(&self, new: Secret<String>) -> Result<(), HsmError> {
        let old = self.pin();
        self.call(Ask::ChangePin, || vec![pin_field(&old), pin_field(&new)])?;
        *self.pin.lock().unwrap_or_else(PoisonError::into_inner) = new;
        Ok(())
    }

    /// Random bytes of the token.
    ///
    /// # Errors
    /// As [`Module::tokens`].
    pub fn random(&self, bytes: u16) -> Result<Secret<Vec<u8>>, HsmError> {
        let answer = self.call(Ask::Random, || vec![u32::from(bytes).to_be_bytes().to_vec()])?;
        let [random] = <[Vec<u8>; 1]>::try_from(answer).map_err(|_| HsmError::Protocol)?;
        let random = Secret::new(random);
        if random.reveal().len() == usize::from(bytes) {
            Ok(random)
        } else {
            Err(HsmError::Protocol)
        }
    }

    pub(crate) fn log_in(&self) -> Result<(), HsmError> {
        let pin = self.pin();
        let fields = vec![self.facts.serial.clone().into_bytes(), pin_field(&pin)];
        self.module.call(Ask::Login, fields).map(drop)
    }

    fn pin(&self) -> Secret<String> {
        self.pin.lock().unwrap_or_else(PoisonError::into_inner).duplicate()
    }

    /// Asks with the serial number in front; logs in first where the child is a fresh one.
    fn call(&self, ask: Ask, fields: impl Fn() -> Vec<Vec<u8>>) -> Result<Vec<Vec<u8>>, HsmError> {
        let all = || {
            let mut all = vec![self.facts.serial.clone().into_bytes()];
            all.extend(fields());
            all
        };
        match self.module.call(ask, all()) {
            Err(HsmError::NotLoggedIn) => {
                self.log_in()?;
                self.module.call(ask, all())
            }
            answer => answer,
        }
    }
}

fn check_input(aad: &[u8], text: &[u8]) -> Result<(), HsmError> {
    if aad.len() > INPUT_BYTES_MAX || text.len() > INPUT_BYTES_MAX {
        return Err(HsmError::Invalid("a token takes at most 12 KiB at once"));
    }
    Ok(())
}

fn yes_or_no(answer: &[Vec<u8>]) -> Result<bool, HsmError> {
    match answer {
        [only] if *only == [0] => Ok(false),
        [only] if *only == [1] => Ok(true),
        _ => Err(HsmError::Protocol),
    }
}

/// A PIN as a field; the field is wiped with its message.
fn pin_field(pin: &Secret<String>) -> Vec<u8> {
    pin.reveal().as_bytes().to_vec()
}
