//! Why a token is not believed, in AWS's words.

use engine::Failure;
use identity::records::OidcProviderRecord;

use crate::federation::{Distrust, IssuerFault, TokenFault};

/// The answer to a token that is none, or says what it may not.
pub(super) fn invalid_token(fault: TokenFault) -> Failure {
    let text = match fault {
        TokenFault::Malformed => "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)".to_owned(),
        TokenFault::Missing(claim) => format!("Missing a required claim: {claim}"),
        TokenFault::Invalid(claim) => format!("The claim {claim} is not valid"),
        TokenFault::NoKey => "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements".to_owned(),
        TokenFault::NotAuthentic => "The signature of the ID Token is not valid".to_owned(),
    };
    api_sts::errors::invalid_identity_token_exception(text).into()
}

/// The answer to a token that `provider` did not sign, or of which that cannot be known.
pub(super) fn untrusted(provider: &OidcProviderRecord, distrust: Distrust) -> Failure {
    let fault = match distrust {
        Distrust::Token(fault) => return invalid_token(fault),
        Distrust::Issuer(fault) => fault,
    };
    let issuer = &provider.issuer;
    match fault {
        IssuerFault::Malformed(reason) => {
            api_sts::errors::invalid_identity_token_exception(format!(
                "Couldn't retrieve verification key from your identity provider https://{issuer}: {reason}"
            ))
            .into()
        }
        fault => api_sts::errors::idp_communication_error_exception(format!(
            "The identity provider https://{issuer} cannot be read: {fault}"
        ))
        .into(),
    }
}
