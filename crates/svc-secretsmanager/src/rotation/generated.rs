//! `RandomPassword`: a value that nobody else need know of. It is a text, or a member of a JSON object.

use super::acting::Acting;
use super::fault::Unrotated;
use super::fields::Fields;
use super::rotator::PASSWORD_KEY;

/// The member, where no other is told.
const PASSWORD: &str = "password";

pub(super) async fn create(acting: &mut Acting<'_>) -> Result<(), Unrotated> {
    if acting.pending().await?.is_some() {
        return Ok(());
    }
    let current = acting.current().await?;
    let member = acting.rotator.told(PASSWORD_KEY);
    let object = Fields::parse(current.reveal());
    let password = acting.password().await?;
    let value = match (object, member) {
        (Some(mut fields), member) => {
            let member = member.unwrap_or(PASSWORD);
            fields.text(member)?;
            fields.set(member, password.reveal());
            fields.written()
        }
        (None, None) => password,
        (None, Some(_)) => return Err(Unrotated::value("the value is no JSON object")),
    };
    acting.put_pending(value).await
}

/// That there is a value.
pub(super) async fn test(acting: &mut Acting<'_>, is_dry: bool) -> Result<(), Unrotated> {
    if is_dry {
        return acting.current().await.map(|_| ());
    }
    let pending = acting.pending().await?;
    pending.map(|_| ()).ok_or_else(|| Unrotated::value("the new version has no value"))
}
