//! The Security Token Service: temporary credentials.

mod assume_role;
mod assume_role_with_web_identity;
mod get_access_key_info;
mod get_caller_identity;
mod get_federation_token;
mod get_session_token;

mod issue;
mod role;
mod second_factor;
mod session_tags;
mod web_identity;

use engine::{EngineBuilder, Failure, Route, Service, route};
use identity::Caller;
use wire::AwsError;
use wire::http::StatusCode;

use crate::federation::Issuers;

/// The service. It keeps no session: a session is its token.
#[derive(Debug, Default)]
pub struct Sts {
    issuers: Issuers,
}

impl Sts {
    /// With the identity providers that can be asked for their keys.
    #[must_use]
    pub const fn new(issuers: Issuers) -> Self {
        Self { issuers }
    }

    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for Sts {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api_sts::AssumeRole>(),
        route::<Self, api_sts::AssumeRoleWithWebIdentity>(),
        route::<Self, api_sts::GetAccessKeyInfo>(),
        route::<Self, api_sts::GetCallerIdentity>(),
        route::<Self, api_sts::GetFederationToken>(),
        route::<Self, api_sts::GetSessionToken>(),
    ];
}

/// Nothing but what a token opens may be called without a signature, not even where a trust policy names
/// everybody. A service of the product needs none.
fn must_be_signed(caller: &Caller) -> Result<(), Failure> {
    if caller.account.is_none() && !caller.is_service() {
        return Err(AwsError::new(StatusCode::FORBIDDEN, "MissingAuthenticationToken")
            .with_message("Request is missing Authentication Token")
            .into());
    }
    Ok(())
}

fn access_denied(text: impl Into<String>) -> Failure {
    api_sts::errors::access_denied(text).into()
}

/// The code of tags that contradict one another.
fn invalid_parameter(text: impl Into<String>) -> Failure {
    api_sts::errors::invalid_parameter_value(text).into()
}

fn validation(text: impl Into<String>) -> Failure {
    api_sts::errors::validation_error(text).into()
}
