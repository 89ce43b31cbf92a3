//! What temporary credentials may not do whatever policies say.

use http::StatusCode;
use identity::Caller;
use policy::PrincipalKind;
use wire::AwsError;

use crate::failure::Failure;

/// Refuses sessions from GetFederationToken, and those from GetSessionToken without a second factor,
/// whatever the operation: for services that take none of them.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html>
pub(crate) fn refuse_session_without_mfa(caller: &Caller) -> Result<(), Failure> {
    let Some(session) = &caller.session else { return Ok(()) };
    let is_refused = match caller.principal.kind() {
        PrincipalKind::FederatedUser => true,
        PrincipalKind::User | PrincipalKind::Root => session.mfa_at.is_none(),
        _ => false,
    };
    if is_refused {
        return Err(AwsError::new(StatusCode::FORBIDDEN, "InvalidClientTokenId")
            .with_message("The security token included in the request is invalid")
            .into());
    }
    Ok(())
}
