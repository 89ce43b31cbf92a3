//! The Security Token Service: temporary credentials.

mod assume_role;
mod get_access_key_info;
mod get_caller_identity;
mod get_federation_token;
mod get_session_token;

mod issue;
mod second_factor;
mod session_tags;

use engine::{EngineBuilder, Failure, Route, Service, route};
use identity::Caller;
use wire::AwsError;
use wire::http::StatusCode;

/// The service. It keeps nothing: a session is its token.
#[derive(Debug)]
pub struct Sts;

impl Sts {
    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for Sts {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api_sts::AssumeRole>(),
        route::<Self, api_sts::GetAccessKeyInfo>(),
        route::<Self, api_sts::GetCallerIdentity>(),
        route::<Self, api_sts::GetFederationToken>(),
        route::<Self, api_sts::GetSessionToken>(),
    ];
}

/// No operation here may be called without a signature, not even where a trust policy names
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
