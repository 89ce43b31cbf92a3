//! Where notices of SNS go: HTTP endpoints at hosts that the operator has named and nowhere else, and a server of
//! mail.

use core::time::Duration;
use std::path::PathBuf;
use std::sync::Arc;

use async_trait::async_trait;
use rustls_pki_types::ServerName;
use svc_sns::{Call, CourierFault, Couriers, Mail};
use tokio_rustls::TlsConnector;

use crate::error::ServeError;
use crate::outbound::{AllowedHost, Unreached, places_allow, reach, roots};

mod dialogue;
mod mail;
mod post;

use mail::Mailer;

/// How long an endpoint may take, with the connection to it.
const CALL_MAX: Duration = Duration::from_secs(15);

/// Where notices may go.
#[derive(Debug, Clone, Default)]
pub struct NoticeConfig {
    /// The hosts that endpoints may be at; with none, none is called.
    pub hosts: Vec<AllowedHost>,
    /// Certificates of authorities, PEM, that are believed besides those of the system.
    pub ca_file: Option<PathBuf>,
    /// Who takes mail; with none, none is sent.
    pub smtp: Option<SmtpConfig>,
}

/// A server of mail.
#[derive(Debug, Clone)]
pub struct SmtpConfig {
    /// Its host.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How it is spoken to.
    pub security: SmtpSecurity,
    /// The address that mail is from.
    pub from: String,
    /// The user, and the file with the password.
    pub login: Option<(String, PathBuf)>,
    /// Certificates of authorities, PEM, that are believed besides those of the system.
    pub ca_file: Option<PathBuf>,
}

/// How a server of mail is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SmtpSecurity {
    /// Over TLS from the first byte.
    Tls,
    /// TLS is asked for, and nothing is said where there is none.
    StartTls,
    /// In the clear.
    None,
}

/// Calls endpoints and sends mail.
struct Outgoing {
    hosts: Vec<AllowedHost>,
    tls: TlsConnector,
    mailer: Option<Mailer>,
}

impl core::fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Outgoing").field("hosts", &self.hosts).finish_non_exhaustive()
    }
}

/// What calls endpoints and sends mail; none where nobody may be called.
///
/// # Errors
/// A file of authorities or of a password cannot be used, or the address that mail is from is none.
pub(crate) fn couriers(config: &NoticeConfig) -> Result<Option<Arc<dyn Couriers>>, ServeError> {
    if config.hosts.is_empty() && config.smtp.is_none() {
        return Ok(None);
    }
    let tls = roots::tls(config.ca_file.as_deref(), "--sns-ca-file")?;
    let mailer = config.smtp.as_ref().map(Mailer::new).transpose()?;
    let (hosts, tls) = (config.hosts.clone(), TlsConnector::from(Arc::new(tls)));
    Ok(Some(Arc::new(Outgoing { hosts, tls, mailer })))
}

#[async_trait]
impl Couriers for Outgoing {
    fn calls(&self, host: &str) -> bool {
        places_allow(&self.hosts, host)
    }

    fn mails(&self) -> bool {
        self.mailer.is_some()
    }

    async fn call(&self, call: &Call) -> Result<u16, CourierFault> {
        let done = tokio::time::timeout(CALL_MAX, Box::pin(self.call_endpoint(call))).await;
        done.unwrap_or_else(|_| Err(CourierFault::Failed("no answer within 15 seconds".to_owned())))
    }

    async fn mail(&self, mail: &Mail) -> Result<(), CourierFault> {
        match &self.mailer {
            Some(mailer) => mailer.send(mail).await,
            None => Err(CourierFault::Failed("no server takes mail".to_owned())),
        }
    }
}

impl Outgoing {
    async fn call_endpoint(&self, call: &Call) -> Result<u16, CourierFault> {
        let url = &call.url;
        let failed = |error: &dyn core::fmt::Display| CourierFault::Failed(error.to_string());
        let stream =
            reach(&self.hosts, &url.host, url.port).await.map_err(|error| match error {
                // The operator may name it yet.
                Unreached::NotAllowed => {
                    CourierFault::Failed(format!("no `--sns-host` names {}", url.host))
                }
                Unreached::Failed(reason) => CourierFault::Failed(reason),
            })?;
        if !url.is_secure {
            return post::post(stream, call).await;
        }
        let name = ServerName::try_from(url.host.clone()).map_err(|error| failed(&error))?;
        let stream = self.tls.connect(name, stream).await.map_err(|error| failed(&error))?;
        post::post(stream, call).await
    }
}
