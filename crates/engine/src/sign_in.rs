//! Refusals of requests whose caller is not who it says: told of to the account of the access key that the
//! request names, under that key.

use std::sync::Arc;

use http::request::Parts;
use identity::{ACCESS_KEY_ID_BYTES_MAX, Caller};
use sigv4::{Claim, SigError, v2};
use wire::AwsError;

use crate::call::Answered;
use crate::classify::Classified;
use crate::engine::Engine;
use crate::request_info::{RequestInfo, Signing};

impl Engine {
    /// Refuses a request whose caller is not who it says, in a header or in the address.
    pub(crate) async fn refuse_signature(
        self: &Arc<Self>,
        parts: &Parts,
        info: RequestInfo,
        classified: &Classified,
        error: AwsError,
    ) -> Answered {
        let claimed = match Claim::find(parts) {
            Ok(Some(claim)) => {
                let token = claim.session_token().map(|token| token.reveal().as_str());
                self.unproven(claim.access_key_id(), token).await
            }
            Err(SigError::UnsupportedMechanism { .. }) => match v2::ClaimV2::read(parts) {
                Ok(claim) => {
                    let token = claim.session_token().map(|token| token.reveal().as_str());
                    self.unproven(claim.access_key_id(), token).await
                }
                Err(_) => Caller::anonymous(),
            },
            Ok(None) | Err(_) => Caller::anonymous(),
        };
        self.refuse_sign_in(parts, (info, claimed), classified, error).await
    }

    /// Who named this access key and did not prove to have its secret.
    pub(crate) async fn unproven(&self, access_key_id: &str, token: Option<&str>) -> Caller {
        let is_id = |text: &str| {
            (1..=ACCESS_KEY_ID_BYTES_MAX).contains(&text.len())
                && text.bytes().all(|byte| byte.is_ascii_graphic())
        };
        if !is_id(access_key_id) {
            return Caller::anonymous();
        }
        match self.identity.account_of_key(access_key_id, token).await {
            Ok(account) => Caller::unproven(access_key_id.to_owned(), account),
            Err(error) => {
                tracing::error!(%error, "whose an access key is cannot be read");
                Caller::unproven(access_key_id.to_owned(), None)
            }
        }
    }

    /// Refuses a request of `claimed`, whose caller is not who it says.
    pub(crate) async fn refuse_sign_in(
        self: &Arc<Self>,
        parts: &Parts,
        (info, claimed): (RequestInfo, Caller),
        classified: &Classified,
        error: AwsError,
    ) -> Answered {
        let caller = Arc::new(claimed);
        let is_signed = info.signing != Signing::None || info.is_form;
        let is_failed_sign_in = is_signed && error.status().is_client_error();
        let mut answered = self.refuse(parts, info, caller, classified, error).await;
        answered.call.is_failed_sign_in = is_failed_sign_in;
        answered
    }
}
