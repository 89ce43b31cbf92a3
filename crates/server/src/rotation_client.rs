//! Reaching what rotators of secrets change: databases and webhooks, at hosts that the operator has named
//! and nowhere else, each within a limit of time that covers everything.

use core::time::Duration;
use std::path::PathBuf;
use std::sync::Arc;

use async_trait::async_trait;
use database_logins::LoginError;
use database_logins::postgres::{Change, Login, Wire, change_password, log_in};
use rustls_pki_types::ServerName;
use svc_secretsmanager::{
    DatabaseLogin, DatabaseTls, PasswordChange, RotationTargets, TargetFault, WebhookCall,
};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::error::ServeError;
use crate::outbound::{AllowedHost, Unreached, reach, roots};

mod webhook;

/// How long anything that a target is asked may take.
const EXCHANGE_MAX: Duration = Duration::from_secs(10);

/// PostgreSQL's request for TLS: a length of 8 and the code 80877103.
const TLS_REQUEST: [u8; 8] = [0, 0, 0, 8, 4, 210, 22, 47];

/// The answer of a server that has TLS.
const HAS_TLS: u8 = b'S';

/// The answer of a server that has none.
const NO_TLS: u8 = b'N';

/// What rotators of secrets may reach.
#[derive(Debug, Clone, Default)]
pub struct RotationConfig {
    /// The hosts; with none, none is reached.
    pub hosts: Vec<AllowedHost>,
    /// Certificates of authorities, PEM, that are believed besides those of the system.
    pub ca_file: Option<PathBuf>,
}

/// Reaches databases and webhooks.
pub(crate) struct RotationClient {
    hosts: Vec<AllowedHost>,
    tls: TlsConnector,
}

impl core::fmt::Debug for RotationClient {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("RotationClient").field("hosts", &self.hosts).finish_non_exhaustive()
    }
}

/// What reaches them; none where no host may be reached.
pub(crate) fn targets(
    config: &RotationConfig,
) -> Result<Option<Arc<dyn RotationTargets>>, ServeError> {
    if config.hosts.is_empty() {
        return Ok(None);
    }
    let tls = roots::tls(config.ca_file.as_deref(), "--rotation-ca-file")?;
    let client =
        RotationClient { hosts: config.hosts.clone(), tls: TlsConnector::from(Arc::new(tls)) };
    Ok(Some(Arc::new(client)))
}

#[async_trait]
impl RotationTargets for RotationClient {
    async fn log_in(&self, login: &DatabaseLogin) -> Result<(), TargetFault> {
        within(self.with_database(login, None)).await
    }

    async fn change_password(
        &self,
        login: &DatabaseLogin,
        change: &PasswordChange,
    ) -> Result<(), TargetFault> {
        within(self.with_database(login, Some(change))).await
    }

    async fn post(&self, call: &WebhookCall) -> Result<u16, TargetFault> {
        within(webhook::post(self, call)).await
    }
}

async fn within<T>(
    exchange: impl Future<Output = Result<T, TargetFault>>,
) -> Result<T, TargetFault> {
    let done = tokio::time::timeout(EXCHANGE_MAX, Box::pin(exchange)).await;
    done.unwrap_or(Err(TargetFault::TimedOut))
}

/// A connection to a database.
enum Connected {
    Private(Box<TlsStream<TcpStream>>),
    Open(TcpStream),
}

impl RotationClient {
    async fn reach(&self, host: &str, port: u16) -> Result<TcpStream, TargetFault> {
        reach(&self.hosts, host, port).await.map_err(|error| match error {
            Unreached::NotAllowed => TargetFault::NotAllowed,
            Unreached::Failed(reason) => TargetFault::Unreachable(reason),
        })
    }

    async fn encrypted(
        &self,
        host: &str,
        stream: TcpStream,
    ) -> Result<TlsStream<TcpStream>, TargetFault> {
        let failed = |error: &dyn core::fmt::Display| TargetFault::Tls(error.to_string());
        let name = ServerName::try_from(host.to_owned()).map_err(|error| failed(&error))?;
        self.tls.connect(name, stream).await.map_err(|error| failed(&error))
    }

    /// Logs in, and changes a password if one is to be changed.
    async fn with_database(
        &self,
        login: &DatabaseLogin,
        change: Option<&PasswordChange>,
    ) -> Result<(), TargetFault> {
        let connected = self.connected(login).await?;
        let (database, user) = (login.database.as_str(), login.user.as_str());
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
        done.map_err(|error| match error {
            LoginError::LoginRefused(state) => TargetFault::LoginRefused(state),
            LoginError::Refused(state) => TargetFault::Refused(state),
            LoginError::Broken(reason) => TargetFault::Unreachable(reason),
        })
    }

    async fn connected(&self, login: &DatabaseLogin) -> Result<Connected, TargetFault> {
        let mut stream = self.reach(&login.host, login.port).await?;
        if login.tls == DatabaseTls::Off {
            return Ok(Connected::Open(stream));
        }
        let broken = |error: std::io::Error| TargetFault::Unreachable(error.to_string());
        stream.write_all(&TLS_REQUEST).await.map_err(broken)?;
        let answer = stream.read_u8().await.map_err(broken)?;
        let encrypted = match answer {
            HAS_TLS => self.encrypted(&login.host, stream).await,
            NO_TLS if login.tls == DatabaseTls::Preferred => return Ok(Connected::Open(stream)),
            NO_TLS => Err(TargetFault::Tls("the server has none".to_owned())),
            _ => return Err(TargetFault::Malformed("no answer to a request for TLS".to_owned())),
        };
        match encrypted {
            Ok(stream) => Ok(Connected::Private(Box::new(stream))),
            // As AWS's functions do, where the secret does not insist.
            Err(TargetFault::Tls(_)) if login.tls == DatabaseTls::Preferred => {
                Ok(Connected::Open(self.reach(&login.host, login.port).await?))
            }
            Err(fault) => Err(fault),
        }
    }
}
