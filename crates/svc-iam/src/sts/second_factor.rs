//! The second factor that a request shows: `SerialNumber` and `TokenCode`.

use engine::{Access, Failure, View, Writer};
use identity::{MfaProof, mfa_device};
use wire::SensitiveString;

use super::access_denied;

/// A second factor, checked; none where the request shows none.
#[derive(Debug)]
pub struct SecondFactor(Option<MfaProof>);

impl SecondFactor {
    /// Checks what the request shows against the devices of the caller, who must use long-term
    /// credentials: sessions have no devices.
    pub(super) async fn check(
        cx: &mut View<'_>,
        serial: Option<&str>,
        code: Option<&SensitiveString>,
    ) -> Result<Self, Failure> {
        let (serial, code) = match (serial, code) {
            (None, None) => return Ok(Self(None)),
            (Some(serial), Some(code)) => (serial, code.reveal()),
            _ => {
                return Err(access_denied(
                    "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.",
                ));
            }
        };
        let now = cx.now();
        let account = cx.account().clone();
        let owner = cx.caller().long_term_owner();
        let device = mfa_device(cx, &account, serial).await?;
        let proof = match (device, owner) {
            (Some(device), Some(owner)) => cx.identity().mfa().prove(device, &owner, code, now),
            _ => None,
        };
        match proof {
            Some(proof) => Ok(Self(Some(proof))),
            None => Err(access_denied(
                "MultiFactorAuthentication failed with invalid MFA one time pass code.",
            )),
        }
    }

    /// `access` with the condition keys of a factor that was just proven.
    pub(super) fn shown_in(&self, access: Access) -> Access {
        match self.0 {
            Some(_) => {
                access.key("aws:MultiFactorAuthPresent", "true").key("aws:MultiFactorAuthAge", "0")
            }
            None => access,
        }
    }

    /// Uses the code up. Answers when the factor was proven.
    pub(super) fn consume(&self, cx: &mut Writer<'_>) -> Result<Option<i64>, Failure> {
        let Some(proof) = &self.0 else { return Ok(None) };
        proof.consume(cx.tx_mut())?;
        Ok(Some(cx.now().unix_ms()))
    }
}
