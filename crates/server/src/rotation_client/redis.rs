//! Redis: a port speaks TLS or does not. A password goes in the clear only where the secret says so.

use database_logins::redis::{Change, Login, change_passwords, log_in};
use svc_secretsmanager::{DatabaseLogin, DatabaseTls, PasswordChange, TargetFault};
use tokio::io::{AsyncRead, AsyncWrite};

use super::{RotationClient, fault};

pub(super) async fn visit(
    client: &RotationClient,
    login: &DatabaseLogin,
    change: Option<&PasswordChange>,
) -> Result<(), TargetFault> {
    let mut stream = client.reach(&login.host, login.port).await?;
    if login.tls == DatabaseTls::Off {
        return speak(&mut stream, login, change).await;
    }
    speak(&mut client.encrypted(&login.host, stream).await?, login, change).await
}

async fn speak<S: AsyncRead + AsyncWrite + Send + Unpin>(
    stream: &mut S,
    login: &DatabaseLogin,
    change: Option<&PasswordChange>,
) -> Result<(), TargetFault> {
    let by = Login { user: &login.user, password: &login.password };
    let done = match change {
        None => log_in(stream, &by).await,
        Some(change) => {
            let verifiers: Vec<&str> = [Some(change.verifier.as_str()), change.kept.as_deref()]
                .into_iter()
                .flatten()
                .collect();
            change_passwords(stream, &by, &Change { user: &change.user, verifiers: &verifiers })
                .await
        }
    };
    done.map_err(fault)
}
