//! The signature of an upload form, which covers its policy document in base64, as it was sent, and
//! nothing else: that the other fields are what the signer wants is for the policy to say.
//!
//! The specification is
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-UsingHTTPPOST.html>, that of Version 2
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/HTTPPOSTForms.html>.

use core::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use envelope::mac::hmac_sha1_for_signature_v2;
use secret::{Secret, constant_time_eq};
use stdx::Timestamp;
use zeroize::Zeroize;

use crate::authorization::SESSION_TOKEN_BYTES_MAX;
use crate::canonical::ALGORITHM;
use crate::error::{FormFault, Mismatch, excerpt};
use crate::signing_key::{SigningKey, signature};
use crate::{Credential, SigError, SigningKeyCache};

/// What a form says about its signer, parsed and not yet believed.
pub struct FormClaim {
    signer: Signer,
    /// The policy document in base64: what is signed.
    policy: String,
    signature: String,
    session_token: Option<Secret<String>>,
}

enum Signer {
    V2 { access_key_id: String },
    V4 { credential: Credential, signed_at: Timestamp },
}

/// The fields of Version 4, as sent.
#[derive(Debug, Clone, Copy)]
pub struct FieldsV4<'a> {
    /// `x-amz-algorithm`.
    pub algorithm: &'a str,
    /// `x-amz-credential`.
    pub credential: &'a str,
    /// `x-amz-date`.
    pub date: &'a str,
}

impl FormClaim {
    /// A claim of Version 4.
    ///
    /// # Errors
    /// [`SigError::Form`], and [`SigError::InvalidToken`] for a token that is too long.
    pub fn version_4(
        fields: FieldsV4<'_>,
        policy: &str,
        signature: &str,
        token: Option<&str>,
    ) -> Result<Self, SigError> {
        if fields.algorithm != ALGORITHM {
            return Err(SigError::Form(FormFault::Algorithm { given: excerpt(fields.algorithm) }));
        }
        let signed_at = Timestamp::parse_basic(fields.date)
            .map_err(|_| SigError::Form(FormFault::Date { given: excerpt(fields.date) }))?;
        let wrong = |problem: String| {
            SigError::Form(FormFault::Credential { given: excerpt(fields.credential), problem })
        };
        let credential = Credential::parse(fields.credential).ok_or_else(|| {
            wrong(
                "the Credential is mal-formed; expecting \
                 \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\"."
                    .to_owned(),
            )
        })?;
        check_scope(&credential, signed_at).map_err(wrong)?;
        let signer = Signer::V4 { credential, signed_at };
        Self::of(signer, policy, signature, token)
    }

    /// A claim of Version 2.
    ///
    /// # Errors
    /// [`SigError::InvalidToken`] for a token that is too long.
    pub fn version_2(
        access_key_id: &str,
        policy: &str,
        signature: &str,
        token: Option<&str>,
    ) -> Result<Self, SigError> {
        let signer = Signer::V2 { access_key_id: excerpt(access_key_id) };
        Self::of(signer, policy, signature, token)
    }

    fn of(
        signer: Signer,
        policy: &str,
        signature: &str,
        token: Option<&str>,
    ) -> Result<Self, SigError> {
        if token.is_some_and(|token| token.len() > SESSION_TOKEN_BYTES_MAX) {
            return Err(SigError::InvalidToken);
        }
        Ok(Self {
            signer,
            policy: policy.to_owned(),
            signature: excerpt(signature),
            session_token: token.map(|token| Secret::new(token.to_owned())),
        })
    }

    /// The access key id, as given. It names the secret to look up.
    #[must_use]
    pub fn access_key_id(&self) -> &str {
        match &self.signer {
            Signer::V2 { access_key_id } => access_key_id,
            Signer::V4 { credential, .. } => credential.access_key_id(),
        }
    }

    /// The session token that came with the signature, if any.
    #[must_use]
    pub const fn session_token(&self) -> Option<&Secret<String>> {
        self.session_token.as_ref()
    }

    /// The Region that the form is signed for; Version 2 names none.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        match &self.signer {
            Signer::V2 { .. } => None,
            Signer::V4 { credential, .. } => Some(credential.region()),
        }
    }

    /// When the form says it was signed; Version 2 does not say.
    #[must_use]
    pub const fn signed_at(&self) -> Option<Timestamp> {
        match &self.signer {
            Signer::V2 { .. } => None,
            Signer::V4 { signed_at, .. } => Some(*signed_at),
        }
    }

    /// Verifies the claim. How long it holds is for the policy to say.
    ///
    /// # Errors
    /// [`SigError::Mismatch`].
    pub fn verify<S: Zeroize + AsRef<[u8]>>(
        &self,
        secret: &Secret<S>,
        keys: &SigningKeyCache,
    ) -> Result<(), SigError> {
        let secret = secret.reveal().as_ref();
        let policy = self.policy.as_bytes();
        let is_signed = match &self.signer {
            Signer::V2 { .. } => {
                let computed = STANDARD.encode(hmac_sha1_for_signature_v2(secret, policy));
                constant_time_eq(computed.as_bytes(), self.signature.as_bytes())
            }
            Signer::V4 { credential, .. } => {
                let cached = keys.find(credential, secret);
                let is_fresh = cached.is_none();
                let key = cached.unwrap_or_else(|| SigningKey::derive(secret, credential));
                let computed = signature(&key, policy);
                let holds = constant_time_eq(computed.as_bytes(), self.signature.as_bytes());
                if holds && is_fresh {
                    keys.insert(credential, secret, &key);
                }
                holds
            }
        };
        if is_signed {
            return Ok(());
        }
        Err(SigError::Mismatch(Box::new(Mismatch {
            access_key_id: self.access_key_id().to_owned(),
            string_to_sign: self.policy.clone(),
            signature_provided: self.signature.clone(),
            canonical_request: Vec::new(),
        })))
    }
}

/// What a credential is not for, in the words of S3.
fn check_scope(credential: &Credential, signed_at: Timestamp) -> Result<(), String> {
    let (date, service, terminal) =
        (credential.date(), credential.service(), credential.terminator());
    if date.len() != 8 || !date.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(format!(
            "incorrect date format \"{}\". This date in the credential must be in the format \
             \"yyyyMMdd\".",
            excerpt(date)
        ));
    }
    if service != "s3" {
        return Err(format!(
            "incorrect service \"{}\". This endpoint belongs to \"s3\".",
            excerpt(service)
        ));
    }
    if terminal != Credential::TERMINATOR {
        return Err(format!(
            "incorrect terminal \"{}\". This endpoint uses \"aws4_request\".",
            excerpt(terminal)
        ));
    }
    let day = signed_at.basic();
    if day.get(..8) != Some(date) {
        return Err(format!(
            "Invalid credential date \"{date}\". This date is not the same as X-Amz-Date: \"{}\".",
            day.get(..8).unwrap_or_default()
        ));
    }
    Ok(())
}

/// The signature and the token are not for logs.
impl fmt::Debug for FormClaim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FormClaim")
            .field("access_key_id", &self.access_key_id())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
