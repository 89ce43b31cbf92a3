//! What only the management account may ask: things of the whole installation.

use engine::{Failure, Touch, View};
use identity::management_account;

/// `action` on the installation.
///
/// # Errors
/// `AccessDeniedException` for principals of any other account than the management account.
pub(crate) async fn managed(cx: &mut View<'_>, action: &'static str) -> Result<Touch<()>, Failure> {
    if management_account(cx).await?.as_ref() != Some(cx.account()) {
        return Err(api_ironkeep::errors::access_denied_exception(
            "Only principals of the management account may ask about the installation.",
        )
        .into());
    }
    Ok(Touch::account_wide(action, cx.account()))
}

/// The answer to the name of a job that there is not.
pub(crate) fn no_such_job(name: &str) -> Failure {
    api_ironkeep::errors::no_such_entity_exception(format!("There is no job `{name}` here.")).into()
}
