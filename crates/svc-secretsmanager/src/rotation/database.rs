//! Passwords of databases with users, in one of two ways: a user changes its own, or two take turns. Values
//! are those of AWS's functions.
//!
//! ```text
//! {"engine": "postgres", "host": "db.example.com", "port": 5432, "dbname": "app", "username": "app",
//!  "password": "...", "ssl": true, "masterarn": "arn:aws:secretsmanager:..."}
//! ```
//!
//! The server is never told a password: it is given the verifier of one, which is made here.
//!
//! Source: <https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_secret_json_structure.html>

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use envelope::{ScramVerifier, native_password_verifier};
use secret::Secret;

use super::acting::Acting;
use super::fault::Unrotated;
use super::fields::Fields;
use super::login::{is_same_server, login};
use super::targets::{DatabaseEngine, DatabaseLogin, PasswordChange, TargetFault};

/// What the second of two users has behind its name.
const CLONE: &str = "_clone";

/// How many users there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Users {
    /// One, which changes its own password.
    Single,
    /// Two, which take turns; a third one changes their passwords.
    Alternating,
}

/// The user whose turn is next.
fn alternate(engine: DatabaseEngine, user: &str) -> Result<String, Unrotated> {
    let next = match user.strip_suffix(CLONE) {
        Some(first) if !first.is_empty() => first.to_owned(),
        _ => [user, CLONE].concat(),
    };
    if next.len() > engine.user_bytes_max() {
        return Err(Unrotated::value("the `username` of the value leaves no room for `_clone`"));
    }
    Ok(next)
}

/// The form that the engine has of the verifier of `password`.
fn verifier(acting: &Acting<'_>, login: &DatabaseLogin) -> Result<String, Unrotated> {
    match login.engine {
        DatabaseEngine::MariaDb => Ok(native_password_verifier(&login.password)),
        _ => scram_verifier(acting, &login.password),
    }
}

/// PostgreSQL's form.
fn scram_verifier(acting: &Acting<'_>, password: &Secret<String>) -> Result<String, Unrotated> {
    let made = ScramVerifier::fresh(password, acting.random());
    let made = made.map_err(|_| {
        Unrotated::value("the new password has other characters than those of printable ASCII")
    })?;
    let ScramVerifier { iterations, salt, stored_key, server_key } = made;
    let [salt, stored_key, server_key] =
        [salt.as_slice(), &stored_key, &server_key].map(|bytes| STANDARD.encode(bytes));
    Ok(format!("SCRAM-SHA-256${iterations}:{salt}${stored_key}:{server_key}"))
}

pub(super) async fn create(
    acting: &mut Acting<'_>,
    (engine, users): (DatabaseEngine, Users),
) -> Result<(), Unrotated> {
    if acting.pending().await?.is_some() {
        return Ok(());
    }
    let mut fields = acting.current_fields().await?;
    login(engine, &fields)?;
    if users == Users::Alternating {
        fields.text("masterarn")?;
        let next = alternate(engine, fields.text("username")?)?;
        fields.set("username", &next);
    }
    let password = acting.password().await?;
    fields.set("password", password.reveal());
    acting.put_pending(fields.written()).await
}

pub(super) async fn set(
    acting: &mut Acting<'_>,
    (engine, users): (DatabaseEngine, Users),
) -> Result<(), Unrotated> {
    let targets = acting.targets()?;
    let pending = acting.pending_fields().await?;
    let pending = pending.ok_or_else(|| Unrotated::value("the new version has no value"))?;
    let pending = login(engine, &pending)?;
    match targets.log_in(&pending).await {
        // It was changed before.
        Ok(()) => return Ok(()),
        Err(TargetFault::LoginRefused(_)) => {}
        Err(fault) => return Err(fault.into()),
    }
    let fields = acting.current_fields().await?;
    let current = login(engine, &fields)?;
    if !is_same_server(&pending, &current) {
        return Err(Unrotated::value("the new version is of another server"));
    }
    let verifier = verifier(acting, &pending)?;
    let user = pending.user.clone();
    match users {
        Users::Single => {
            if user != current.user {
                return Err(Unrotated::value("the new version is of another user"));
            }
            let own = own_login(acting, current).await?;
            let change = PasswordChange { user, verifier, kept: None, made_like: None };
            targets.change_password(&own, &change).await?;
        }
        Users::Alternating => {
            if user != alternate(engine, &current.user)? {
                return Err(Unrotated::value("the new version is of another user"));
            }
            // Who writes the secret cannot have a user changed whose password it does not know.
            targets.log_in(&current).await?;
            let master = acting.other(fields.text("masterarn")?).await?;
            let master = Fields::parse(master.reveal());
            let master = master.ok_or_else(|| Unrotated::value("the master is no JSON object"))?;
            let master = login(engine, &master)?;
            if !is_same_server(&master, &current) {
                return Err(Unrotated::value("the secret of `masterarn` is of another server"));
            }
            // Only PostgreSQL has users of all databases log in to one of them.
            let database = current.database.filter(|_| engine == DatabaseEngine::PostgreSql);
            let master = DatabaseLogin { database, ..master };
            let change =
                PasswordChange { user, verifier, kept: None, made_like: Some(current.user) };
            targets.change_password(&master, &change).await?;
        }
    }
    Ok(())
}

/// The login of the one user: that of AWSCURRENT, or of AWSPREVIOUS where the labels were moved back.
async fn own_login(
    acting: &mut Acting<'_>,
    current: DatabaseLogin,
) -> Result<DatabaseLogin, Unrotated> {
    let (targets, engine) = (acting.targets()?, current.engine);
    let fault = match targets.log_in(&current).await {
        Ok(()) => return Ok(current),
        Err(fault @ TargetFault::LoginRefused(_)) => fault,
        Err(fault) => return Err(fault.into()),
    };
    let Some(previous) = acting.previous().await? else { return Err(fault.into()) };
    let Some(Ok(previous)) = Fields::parse(previous.reveal()).as_ref().map(|it| login(engine, it))
    else {
        return Err(fault.into());
    };
    if !is_same_server(&previous, &current) || previous.user != current.user {
        return Err(fault.into());
    }
    targets.log_in(&previous).await?;
    Ok(previous)
}

pub(super) async fn test(
    acting: &mut Acting<'_>,
    engine: DatabaseEngine,
    is_dry: bool,
) -> Result<(), Unrotated> {
    let fields = match is_dry {
        true => Some(acting.current_fields().await?),
        false => acting.pending_fields().await?,
    };
    let fields = fields.ok_or_else(|| Unrotated::value("the new version has no value"))?;
    Ok(acting.targets()?.log_in(&login(engine, &fields)?).await?)
}
