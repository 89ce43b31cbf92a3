//! Reaching what rotators of secrets change: databases and webhooks, at hosts that the operator has named
//! and nowhere else, each within a limit of time that covers everything.

use core::time::Duration;
use std::path::PathBuf;
use std::sync::Arc;

use async_trait::async_trait;
use database_logins::LoginError;
use rustls_pki_types::ServerName;
use svc_secretsmanager::{
    DatabaseEngine, DatabaseLogin, PasswordChange, RotationTargets, TargetFault, WebhookCall,
};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::error::ServeError;
use crate::outbound::{AllowedHost, Unreached, reach, roots};

mod mariadb;
mod postgres;
mod redis;
mod webhook;

/// How long anything that a target is asked may take.
const EXCHANGE_MAX: Duration = Duration::from_secs(10);

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
        match login.engine {
            DatabaseEngine::PostgreSql => postgres::visit(self, login, change).await,
            DatabaseEngine::MariaDb => mariadb::visit(self, login, change).await,
            DatabaseEngine::Redis => redis::visit(self, login, change).await,
        }
    }
}

fn fault(error: LoginError) -> TargetFault {
    match error {
        LoginError::LoginRefused(code) => TargetFault::LoginRefused(code),
        LoginError::Refused(code) => TargetFault::Refused(code),
        LoginError::Broken(reason) => TargetFault::Unreachable(reason),
    }
}
