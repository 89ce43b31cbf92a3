//! `RedisAcl`: the password of a user of Redis or Valkey, which may have several at once.
//!
//! ```text
//! {"engine": "redis", "host": "cache.example.com", "port": 6379, "username": "app", "password": "...",
//!  "ssl": true, "masterarn": "arn:aws:secretsmanager:..."}
//! ```
//!
//! From setSecret on the user has two passwords, that of AWSCURRENT and the new one, and no others: whoever
//! has read either is let in, and the one before goes with the next rotation. The user of `masterarn`, which
//! needs `+acl` (and `+config|rewrite` where users are in the server's settings), changes it, or else the user
//! itself. The server is told the SHA-256 of passwords.
//!
//! Source: <https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/>

use envelope::digest::sha256;
use secret::Secret;

use super::acting::Acting;
use super::fault::Unrotated;
use super::fields::Fields;
use super::login::{is_same_server, login};
use super::targets::{DatabaseEngine, PasswordChange};

const ENGINE: DatabaseEngine = DatabaseEngine::Redis;

pub(super) async fn create(acting: &mut Acting<'_>) -> Result<(), Unrotated> {
    if acting.pending().await?.is_some() {
        return Ok(());
    }
    let mut fields = acting.current_fields().await?;
    login(ENGINE, &fields)?;
    let password = acting.password().await?;
    fields.set("password", password.reveal());
    acting.put_pending(fields.written()).await
}

/// Done again, it is the same: the server may not have written the last time to its disk.
pub(super) async fn set(acting: &mut Acting<'_>) -> Result<(), Unrotated> {
    let targets = acting.targets()?;
    let pending = acting.pending_fields().await?;
    let pending = pending.ok_or_else(|| Unrotated::value("the new version has no value"))?;
    let pending = login(ENGINE, &pending)?;
    let fields = acting.current_fields().await?;
    let current = login(ENGINE, &fields)?;
    if !is_same_server(&pending, &current) {
        return Err(Unrotated::value("the new version is of another server"));
    }
    if pending.user != current.user {
        return Err(Unrotated::value("the new version is of another user"));
    }
    // Who writes the secret cannot have a user changed whose password it does not know.
    targets.log_in(&current).await?;
    let change = PasswordChange {
        user: pending.user.clone(),
        verifier: verifier(&pending.password),
        kept: Some(verifier(&current.password)),
        made_like: None,
    };
    let Some(master) = fields.optional("masterarn").map(str::to_owned) else {
        return Ok(targets.change_password(&current, &change).await?);
    };
    let master = acting.other(&master).await?;
    let master = Fields::parse(master.reveal());
    let master = master.ok_or_else(|| Unrotated::value("the master is no JSON object"))?;
    let master = login(ENGINE, &master)?;
    if !is_same_server(&master, &current) {
        return Err(Unrotated::value("the secret of `masterarn` is of another server"));
    }
    Ok(targets.change_password(&master, &change).await?)
}

pub(super) async fn test(acting: &mut Acting<'_>, is_dry: bool) -> Result<(), Unrotated> {
    let fields = match is_dry {
        true => Some(acting.current_fields().await?),
        false => acting.pending_fields().await?,
    };
    let fields = fields.ok_or_else(|| Unrotated::value("the new version has no value"))?;
    Ok(acting.targets()?.log_in(&login(ENGINE, &fields)?).await?)
}

/// What `ACL SETUSER` is told behind `#`.
fn verifier(password: &Secret<String>) -> String {
    hex::encode(sha256(password.reveal().as_bytes()))
}
