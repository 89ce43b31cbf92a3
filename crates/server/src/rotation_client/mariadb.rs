//! MariaDB: the server greets in the clear, and TLS begins behind that.

use database_logins::mariadb::{Change, Greeting, Login, change_password, log_in};
use svc_secretsmanager::{DatabaseLogin, DatabaseTls, PasswordChange, TargetFault};
use tokio::net::TcpStream;

use super::{Connected, RotationClient, fault};

pub(super) async fn visit(
    client: &RotationClient,
    login: &DatabaseLogin,
    change: Option<&PasswordChange>,
) -> Result<(), TargetFault> {
    let (connected, greeting) = connected(client, login).await?;
    let by =
        Login { database: login.database.as_deref(), user: &login.user, password: &login.password };
    let change = change.map(|change| Change {
        user: &change.user,
        verifier: &change.verifier,
        made_like: change.made_like.as_deref(),
    });
    let done = match (connected, &change) {
        (Connected::Private(stream), None) => log_in(stream, greeting, &by).await,
        (Connected::Open(stream), None) => log_in(stream, greeting, &by).await,
        (Connected::Private(stream), Some(change)) => {
            change_password(stream, greeting, &by, change).await
        }
        (Connected::Open(stream), Some(change)) => {
            change_password(stream, greeting, &by, change).await
        }
    };
    done.map_err(fault)
}

async fn connected(
    client: &RotationClient,
    login: &DatabaseLogin,
) -> Result<(Connected, Greeting), TargetFault> {
    let (mut stream, greeting) = greeted(client, login).await?;
    if login.tls == DatabaseTls::Off {
        return Ok((Connected::Open(stream), greeting));
    }
    let encrypted = match greeting.has_tls {
        true => {
            let greeting = greeting.ask_for_tls(&mut stream).await.map_err(fault)?;
            let encrypted = client.encrypted(&login.host, stream).await;
            encrypted.map(|stream| (Connected::Private(Box::new(stream)), greeting))
        }
        false if login.tls == DatabaseTls::Preferred => {
            return Ok((Connected::Open(stream), greeting));
        }
        false => Err(TargetFault::Tls("the server has none".to_owned())),
    };
    match encrypted {
        // As AWS's functions do, where the secret does not insist.
        Err(TargetFault::Tls(_)) if login.tls == DatabaseTls::Preferred => {
            let (stream, greeting) = greeted(client, login).await?;
            Ok((Connected::Open(stream), greeting))
        }
        encrypted => encrypted,
    }
}

async fn greeted(
    client: &RotationClient,
    login: &DatabaseLogin,
) -> Result<(TcpStream, Greeting), TargetFault> {
    let mut stream = client.reach(&login.host, login.port).await?;
    let greeting = Greeting::read(&mut stream).await.map_err(fault)?;
    Ok((stream, greeting))
}
