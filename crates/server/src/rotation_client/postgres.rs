//! PostgreSQL: TLS begins with a request in the clear.

use database_logins::postgres::{Change, Login, Wire, change_password, log_in};
use svc_secretsmanager::{DatabaseLogin, DatabaseTls, PasswordChange, TargetFault};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::{Connected, RotationClient, fault};

/// The request: a length of 8 and the code 80877103.
const TLS_REQUEST: [u8; 8] = [0, 0, 0, 8, 4, 210, 22, 47];

/// The answer of a server that has TLS.
const HAS_TLS: u8 = b'S';

/// The answer of a server that has none.
const NO_TLS: u8 = b'N';

pub(super) async fn visit(
    client: &RotationClient,
    login: &DatabaseLogin,
    change: Option<&PasswordChange>,
) -> Result<(), TargetFault> {
    let connected = connected(client, login).await?;
    let (database, user) = (login.database.as_deref().unwrap_or_default(), login.user.as_str());
    let by = Login { database, user, password: &login.password };
    let change = change.map(|change| Change {
        user: &change.user,
        verifier: &change.verifier,
        made_like: change.made_like.as_deref(),
    });
    let done = match (connected, &change) {
        (Connected::Private(stream), None) => log_in(stream, Wire::Private, &by).await,
        (Connected::Open(stream), None) => log_in(stream, Wire::Open, &by).await,
        (Connected::Private(stream), Some(change)) => {
            change_password(stream, Wire::Private, &by, change).await
        }
        (Connected::Open(stream), Some(change)) => {
            change_password(stream, Wire::Open, &by, change).await
        }
    };
    done.map_err(fault)
}

async fn connected(
    client: &RotationClient,
    login: &DatabaseLogin,
) -> Result<Connected, TargetFault> {
    let mut stream = client.reach(&login.host, login.port).await?;
    if login.tls == DatabaseTls::Off {
        return Ok(Connected::Open(stream));
    }
    let broken = |error: std::io::Error| TargetFault::Unreachable(error.to_string());
    stream.write_all(&TLS_REQUEST).await.map_err(broken)?;
    let answer = stream.read_u8().await.map_err(broken)?;
    let encrypted = match answer {
        HAS_TLS => client.encrypted(&login.host, stream).await,
        NO_TLS if login.tls == DatabaseTls::Preferred => return Ok(Connected::Open(stream)),
        NO_TLS => Err(TargetFault::Tls("the server has none".to_owned())),
        _ => return Err(TargetFault::Malformed("no answer to a request for TLS".to_owned())),
    };
    match encrypted {
        Ok(stream) => Ok(Connected::Private(Box::new(stream))),
        // As AWS's functions do, where the secret does not insist.
        Err(TargetFault::Tls(_)) if login.tls == DatabaseTls::Preferred => {
            Ok(Connected::Open(client.reach(&login.host, login.port).await?))
        }
        Err(fault) => Err(fault),
    }
}
