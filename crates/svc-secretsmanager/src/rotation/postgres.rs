//! `PostgreSQLSingleUser` and `PostgreSQLAlternatingUsers`: values are those of AWS's functions.
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
use envelope::ScramVerifier;
use secret::Secret;
use serde_json::Value;

use super::acting::Acting;
use super::fault::Unrotated;
use super::fields::Fields;
use super::targets::{DatabaseLogin, DatabaseTls, PasswordChange, TargetFault};

/// The port of PostgreSQL.
const PORT: u16 = 5432;

/// The database, where none is named.
const DATABASE: &str = "postgres";

/// What the second of two users has behind its name.
const CLONE: &str = "_clone";

/// The longest name of a user, in bytes; the server would cut a longer one.
const USER_BYTES_MAX: usize = 63;

/// How many users there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Users {
    /// One, which changes its own password.
    Single,
    /// Two, which take turns; a third one changes their passwords.
    Alternating,
}

/// With what `fields` says to log in.
fn login(fields: &Fields) -> Result<DatabaseLogin, Unrotated> {
    if !matches!(fields.text("engine")?, "postgres" | "postgresql" | "aurora-postgresql") {
        return Err(Unrotated::value("the `engine` of the value is not postgres"));
    }
    let port = match fields.any("port") {
        None | Some(Value::Null) => Some(PORT),
        Some(Value::String(text)) => text.parse().ok(),
        Some(other) => other.as_u64().and_then(|port| port.try_into().ok()),
    };
    let is_true = |text: &str| text.eq_ignore_ascii_case("true");
    let tls = match fields.any("ssl") {
        None | Some(Value::Null) => DatabaseTls::Preferred,
        Some(Value::Bool(true)) => DatabaseTls::Required,
        Some(Value::Bool(false)) => DatabaseTls::Off,
        Some(Value::String(text)) if is_true(text) => DatabaseTls::Required,
        Some(Value::String(text)) if text.eq_ignore_ascii_case("false") => DatabaseTls::Off,
        Some(_) => return Err(Unrotated::value("the `ssl` of the value is not true or false")),
    };
    let user = fields.text("username")?;
    if user.len() > USER_BYTES_MAX || user.contains('\0') {
        return Err(Unrotated::value("the `username` of the value is too long"));
    }
    Ok(DatabaseLogin {
        host: fields.text("host")?.to_ascii_lowercase(),
        port: port.ok_or_else(|| Unrotated::value("the `port` of the value is none"))?,
        database: fields.optional("dbname").unwrap_or(DATABASE).to_owned(),
        user: user.to_owned(),
        password: fields.secret("password")?,
        tls,
    })
}

/// Whether both are about the same server.
fn is_same_server(one: &DatabaseLogin, other: &DatabaseLogin) -> bool {
    (&one.host, one.port) == (&other.host, other.port)
}

/// The user whose turn is next.
fn alternate(user: &str) -> Result<String, Unrotated> {
    let next = match user.strip_suffix(CLONE) {
        Some(first) if !first.is_empty() => first.to_owned(),
        _ => [user, CLONE].concat(),
    };
    if next.len() > USER_BYTES_MAX {
        return Err(Unrotated::value("the `username` of the value leaves no room for `_clone`"));
    }
    Ok(next)
}

/// PostgreSQL's form of the verifier of `password`.
fn verifier(acting: &Acting<'_>, password: &Secret<String>) -> Result<String, Unrotated> {
    let made = ScramVerifier::fresh(password, acting.random());
    let made = made.map_err(|_| {
        Unrotated::value("the new password has other characters than those of printable ASCII")
    })?;
    let ScramVerifier { iterations, salt, stored_key, server_key } = made;
    let [salt, stored_key, server_key] =
        [salt.as_slice(), &stored_key, &server_key].map(|bytes| STANDARD.encode(bytes));
    Ok(format!("SCRAM-SHA-256${iterations}:{salt}${stored_key}:{server_key}"))
}

pub(super) async fn create(acting: &mut Acting<'_>, users: Users) -> Result<(), Unrotated> {
    if acting.pending().await?.is_some() {
        return Ok(());
    }
    let mut fields = acting.current_fields().await?;
    login(&fields)?;
    if users == Users::Alternating {
        fields.text("masterarn")?;
        let next = alternate(fields.text("username")?)?;
        fields.set("username", &next);
    }
    let password = acting.password().await?;
    fields.set("password", password.reveal());
    acting.put_pending(fields.written()).await
}

pub(super) async fn set(acting: &mut Acting<'_>, users: Users) -> Result<(), Unrotated> {
    let targets = acting.targets()?;
    let pending = acting.pending_fields().await?;
    let pending = login(&pending.ok_or_else(|| Unrotated::value("the new version has no value"))?)?;
    match targets.log_in(&pending).await {
        // It was changed before.
        Ok(()) => return Ok(()),
        Err(TargetFault::LoginRefused(_)) => {}
        Err(fault) => return Err(fault.into()),
    }
    let fields = acting.current_fields().await?;
    let current = login(&fields)?;
    if !is_same_server(&pending, &current) {
        return Err(Unrotated::value("the new version is of another server"));
    }
    let verifier = verifier(acting, &pending.password)?;
    let user = pending.user.clone();
    match users {
        Users::Single => {
            if user != current.user {
                return Err(Unrotated::value("the new version is of another user"));
            }
            let own = own_login(acting, current).await?;
            let change = PasswordChange { user, verifier, made_like: None };
            targets.change_password(&own, &change).await?;
        }
        Users::Alternating => {
            if user != alternate(&current.user)? {
                return Err(Unrotated::value("the new version is of another user"));
            }
            // Who writes the secret cannot have a user changed whose password it does not know.
            targets.log_in(&current).await?;
            let master = acting.other(fields.text("masterarn")?).await?;
            let master = Fields::parse(master.reveal());
            let master =
                login(&master.ok_or_else(|| Unrotated::value("the master is no JSON object"))?)?;
            if !is_same_server(&master, &current) {
                return Err(Unrotated::value("the secret of `masterarn` is of another server"));
            }
            let master = DatabaseLogin { database: current.database, ..master };
            let change = PasswordChange { user, verifier, made_like: Some(current.user) };
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
    let targets = acting.targets()?;
    let fault = match targets.log_in(&current).await {
        Ok(()) => return Ok(current),
        Err(fault @ TargetFault::LoginRefused(_)) => fault,
        Err(fault) => return Err(fault.into()),
    };
    let Some(previous) = acting.previous().await? else { return Err(fault.into()) };
    let Some(Ok(previous)) = Fields::parse(previous.reveal()).as_ref().map(login) else {
        return Err(fault.into());
    };
    if !is_same_server(&previous, &current) || previous.user != current.user {
        return Err(fault.into());
    }
    targets.log_in(&previous).await?;
    Ok(previous)
}

pub(super) async fn test(acting: &mut Acting<'_>, is_dry: bool) -> Result<(), Unrotated> {
    let fields = match is_dry {
        true => Some(acting.current_fields().await?),
        false => acting.pending_fields().await?,
    };
    let fields = fields.ok_or_else(|| Unrotated::value("the new version has no value"))?;
    Ok(acting.targets()?.log_in(&login(&fields)?).await?)
}
