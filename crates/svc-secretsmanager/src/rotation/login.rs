//! How the value of a secret says with what to log in where.

use secret::Secret;
use serde_json::Value;

use super::fault::Unrotated;
use super::fields::Fields;
use super::targets::{DatabaseEngine, DatabaseLogin, DatabaseTls};

impl DatabaseEngine {
    /// What the `engine` of a value calls it.
    const fn names(self) -> &'static [&'static str] {
        match self {
            Self::PostgreSql => &["postgres", "postgresql", "aurora-postgresql"],
            Self::MariaDb => &["mariadb", "mysql"],
            Self::Redis => &["redis", "valkey"],
        }
    }

    /// The port, where none is named.
    const fn port(self) -> u16 {
        match self {
            Self::PostgreSql => 5432,
            Self::MariaDb => 3306,
            Self::Redis => 6379,
        }
    }

    /// The user, where none is named: that of a Redis that knows one only.
    const fn user(self) -> Option<&'static str> {
        match self {
            Self::Redis => Some("default"),
            Self::PostgreSql | Self::MariaDb => None,
        }
    }

    /// The longest name of a user, in bytes: PostgreSQL would cut a longer one.
    pub(super) const fn user_bytes_max(self) -> usize {
        match self {
            Self::PostgreSql => 63,
            Self::MariaDb => 80,
            Self::Redis => 256,
        }
    }

    fn database(self, fields: &Fields) -> Option<String> {
        let named = fields.optional("dbname").filter(|name| !name.is_empty()).map(str::to_owned);
        match self {
            Self::PostgreSql => named.or_else(|| Some("postgres".to_owned())),
            Self::MariaDb => named,
            Self::Redis => None,
        }
    }

    /// How a connection is encrypted where the value does not say. A client of Redis sends the password
    /// itself: without a word for it, it goes over no connection that others may read.
    const fn tls(self) -> DatabaseTls {
        match self {
            Self::PostgreSql | Self::MariaDb => DatabaseTls::Preferred,
            Self::Redis => DatabaseTls::Required,
        }
    }
}

/// With what `fields` says to log in.
pub(super) fn login(engine: DatabaseEngine, fields: &Fields) -> Result<DatabaseLogin, Unrotated> {
    let names = engine.names();
    if !names.contains(&fields.text("engine")?) {
        let name = names.first().copied().unwrap_or_default();
        return Err(Unrotated::value(format!("the `engine` of the value is not {name}")));
    }
    let port = match fields.any("port") {
        None | Some(Value::Null) => Some(engine.port()),
        Some(Value::String(text)) => text.parse().ok(),
        Some(other) => other.as_u64().and_then(|port| port.try_into().ok()),
    };
    let user = match (fields.any("username"), engine.user()) {
        (None, Some(user)) => user,
        _ => fields.text("username")?,
    };
    if user.len() > engine.user_bytes_max() || user.contains('\0') {
        return Err(Unrotated::value("the `username` of the value is too long"));
    }
    let password: Secret<String> = fields.secret("password")?;
    Ok(DatabaseLogin {
        engine,
        host: fields.text("host")?.to_ascii_lowercase(),
        port: port.ok_or_else(|| Unrotated::value("the `port` of the value is none"))?,
        database: engine.database(fields),
        user: user.to_owned(),
        password,
        tls: tls(fields)?.unwrap_or(engine.tls()),
    })
}

/// How the value says that a connection is encrypted.
fn tls(fields: &Fields) -> Result<Option<DatabaseTls>, Unrotated> {
    let of = |is_on: bool| Some(if is_on { DatabaseTls::Required } else { DatabaseTls::Off });
    match fields.any("ssl") {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Bool(is_on)) => Ok(of(*is_on)),
        Some(Value::String(text)) if text.eq_ignore_ascii_case("true") => Ok(of(true)),
        Some(Value::String(text)) if text.eq_ignore_ascii_case("false") => Ok(of(false)),
        Some(_) => Err(Unrotated::value("the `ssl` of the value is not true or false")),
    }
}

/// Whether both are about the same server.
pub(super) fn is_same_server(one: &DatabaseLogin, other: &DatabaseLogin) -> bool {
    (&one.host, one.port) == (&other.host, other.port)
}
