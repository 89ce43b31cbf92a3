//! The module, loaded: its tokens, and what each call becomes.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use cryptoki::context::{CInitializeArgs, CInitializeFlags, Pkcs11};
use cryptoki::mechanism::MechanismType;
use cryptoki::slot::Slot;
use secret::Secret;
use zeroize::Zeroizing;

use super::faults::fault;
use super::keys;
use super::sessions::OpenToken;
use crate::names::put_facts;
use crate::wire::{Ask, Message};
use crate::{HsmError, IvSource, KeyLabel, TokenFacts};

/// The most tokens of a module that are looked at.
const TOKENS_MAX: usize = 16;

/// The most random bytes of one call.
const RANDOM_BYTES_MAX: u32 = 8192;

/// A loaded module.
pub(super) struct Device {
    pkcs11: Pkcs11,
    iv_source: IvSource,
    open: Mutex<HashMap<String, Arc<OpenToken>>>,
}

impl Device {
    /// Loads the module of `library`, which may call from several threads at once.
    pub(super) fn load(library: &Path, iv_source: IvSource) -> Result<Self, HsmError> {
        let unusable = |error: cryptoki::error::Error| HsmError::Module(error.to_string());
        let pkcs11 = Pkcs11::new(library).map_err(unusable)?;
        let arguments = CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK);
        pkcs11.initialize(arguments).map_err(unusable)?;
        Ok(Self { pkcs11, iv_source, open: Mutex::default() })
    }

    /// Does what is asked. A token that forgot the login is forgotten: the parent logs in anew.
    pub(super) fn answer(&self, ask: Ask, message: Message) -> Result<Vec<Vec<u8>>, HsmError> {
        let serial = message.fields.first().cloned().unwrap_or_default();
        let answer = self.act(ask, message);
        if matches!(answer, Err(HsmError::NotLoggedIn)) {
            let serial = String::from_utf8_lossy(&serial);
            let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
            open.remove(serial.as_ref());
        }
        answer
    }

    fn act(&self, ask: Ask, message: Message) -> Result<Vec<Vec<u8>>, HsmError> {
        match ask {
            Ask::Tokens => self.tokens(),
            Ask::Login => {
                let [serial, pin] = message.take()?;
                self.log_in(&text(serial)?, pin_of(pin)?).map(|()| Vec::new())
            }
            Ask::GenerateKey => {
                let [serial, label] = message.take()?;
                let token = self.token(&text(serial)?)?;
                token.generate_key(&label_of(label)?).map(|()| Vec::new())
            }
            Ask::FindKey => {
                let [serial, label] = message.take()?;
                let token = self.token(&text(serial)?)?;
                Ok(vec![vec![u8::from(token.has_key(&label_of(label)?)?)]])
            }
            Ask::DestroyKey => {
                let [serial, label] = message.take()?;
                let token = self.token(&text(serial)?)?;
                Ok(vec![vec![u8::from(token.destroy_key(&label_of(label)?)?)]])
            }
            Ask::Encrypt => {
                let [serial, label, iv, aad, plaintext] = message.take()?;
                let plaintext = Zeroizing::new(plaintext);
                let token = self.token(&text(serial)?)?;
                let iv = iv.try_into().map_err(|_| HsmError::Protocol)?;
                let label = label_of(label)?;
                token.with_key(&label, |session, key| {
                    keys::encrypt(session, key, self.iv_source, iv, &aad, &plaintext)
                })
            }
            Ask::Decrypt => {
                let [serial, label, iv, aad, ciphertext] = message.take()?;
                let token = self.token(&text(serial)?)?;
                let iv = iv.try_into().map_err(|_| HsmError::Protocol)?;
                let label = label_of(label)?;
                token.with_key(&label, |session, key| {
                    keys::decrypt(session, key, iv, &aad, &ciphertext).map(|plain| vec![plain])
                })
            }
            Ask::ChangePin => {
                let [serial, old, new] = message.take()?;
                let token = self.token(&text(serial)?)?;
                token.change_pin(pin_of(old)?, pin_of(new)?).map(|()| Vec::new())
            }
            Ask::Random => {
                let [serial, length] = message.take()?;
                let length = length.try_into().map_err(|_| HsmError::Protocol)?;
                let length = u32::from_be_bytes(length);
                if length > RANDOM_BYTES_MAX {
                    return Err(HsmError::Invalid("too many random bytes at once"));
                }
                Ok(vec![self.token(&text(serial)?)?.random(length)?])
            }
        }
    }

    fn tokens(&self) -> Result<Vec<Vec<u8>>, HsmError> {
        let mut fields = Vec::new();
        for (_, facts) in self.slots()? {
            fields.extend(put_facts(&facts));
        }
        Ok(fields)
    }

    /// Initialised tokens and where they are.
    fn slots(&self) -> Result<Vec<(Slot, TokenFacts)>, HsmError> {
        let mut found = Vec::new();
        for slot in self.pkcs11.get_slots_with_token().map_err(fault)? {
            // One that does not answer does not hide the others.
            let Ok(info) = self.pkcs11.get_token_info(slot) else { continue };
            if !info.token_initialized() || found.len() == TOKENS_MAX {
                continue;
            }
            let mechanisms = self.pkcs11.get_mechanism_list(slot).unwrap_or_default();
            let facts = TokenFacts {
                label: info.label().to_owned(),
                serial: info.serial_number().to_owned(),
                manufacturer: info.manufacturer_id().to_owned(),
                model: info.model().to_owned(),
                has_user: info.user_pin_initialized(),
                is_locked: info.user_pin_locked(),
                has_aes_gcm: mechanisms.contains(&MechanismType::AES_GCM),
            };
            found.push((slot, facts));
        }
        Ok(found)
    }

    /// Logs in; a token that is logged in to takes the same PIN alone.
    fn log_in(&self, serial: &str, pin: Secret<String>) -> Result<(), HsmError> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = open.get(serial) {
            return known.require_pin(&pin);
        }
        let slots = self.slots()?;
        let found = slots.into_iter().find(|(_, facts)| facts.serial == serial);
        let (slot, _) = found.ok_or(HsmError::TokenNotFound)?;
        let token = OpenToken::log_in(self.pkcs11.clone(), slot, pin)?;
        open.insert(serial.to_owned(), Arc::new(token));
        Ok(())
    }

    fn token(&self, serial: &str) -> Result<Arc<OpenToken>, HsmError> {
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.get(serial).cloned().ok_or(HsmError::NotLoggedIn)
    }
}

fn text(bytes: Vec<u8>) -> Result<String, HsmError> {
    String::from_utf8(bytes).map_err(|_| HsmError::Protocol)
}

fn pin_of(bytes: Vec<u8>) -> Result<Secret<String>, HsmError> {
    let bytes = Zeroizing::new(bytes);
    let text = core::str::from_utf8(&bytes).map_err(|_| HsmError::Protocol)?;
    Ok(Secret::new(text.to_owned()))
}

fn label_of(bytes: Vec<u8>) -> Result<KeyLabel, HsmError> {
    KeyLabel::new(text(bytes)?)
}
