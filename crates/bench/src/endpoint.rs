//! Where requests go, and connections there.

use std::path::Path;
use std::sync::Arc;

use http::Uri;
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, ServerName};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::client::Connection;
use crate::failure::Failure;

/// An endpoint.
#[derive(Clone)]
pub(crate) struct Endpoint {
    /// `http://host:port`, without a path.
    pub(crate) url: String,
    host: String,
    port: u16,
    tls: Option<Tls>,
}

#[derive(Clone)]
struct Tls {
    connector: TlsConnector,
    name: ServerName<'static>,
}

impl Endpoint {
    /// Parses `url`; https:// needs the authorities in `ca`.
    pub(crate) fn parse(url: &str, ca: Option<&Path>) -> Result<Self, Failure> {
        let uri: Uri = url.parse().map_err(Failure::during(format!("read the URL `{url}`")))?;
        let no_host = || Failure::new(format!("`{url}` names no host"));
        let host = uri.host().ok_or_else(no_host)?.to_owned();
        let (scheme, port, tls) = match uri.scheme_str() {
            Some("http") => ("http", 80, None),
            Some("https") => {
                let ca = ca.ok_or_else(|| Failure::new("https:// needs --ca FILE"))?;
                ("https", 443, Some(Tls::new(&host, ca)?))
            }
            _ => return Err(Failure::new(format!("`{url}` is neither http:// nor https://"))),
        };
        let authority = uri.authority().ok_or_else(no_host)?;
        let url = format!("{scheme}://{authority}");
        Ok(Self { url, host, port: uri.port_u16().unwrap_or(port), tls })
    }

    /// `http` or `https`.
    pub(crate) const fn transport(&self) -> &'static str {
        if self.tls.is_some() { "https" } else { "http" }
    }

    /// Opens a connection.
    pub(crate) async fn connect(&self) -> Result<Connection, Failure> {
        // An IPv6 address stands in brackets in a URL and without them elsewhere.
        let host = self.host.trim_start_matches('[').trim_end_matches(']');
        let failed = || format!("connect to {}", self.url);
        let tcp = TcpStream::connect((host, self.port)).await.map_err(Failure::during(failed()))?;
        tcp.set_nodelay(true).map_err(Failure::during(failed()))?;
        match &self.tls {
            None => Connection::over(tcp).await,
            Some(tls) => {
                let stream = tls.connector.connect(tls.name.clone(), tcp).await;
                Connection::over(stream.map_err(Failure::during(failed()))?).await
            }
        }
    }
}

impl Tls {
    fn new(host: &str, ca: &Path) -> Result<Self, Failure> {
        let failed = || format!("use the certificates in {}", ca.display());
        let mut roots = RootCertStore::empty();
        let certificates = CertificateDer::pem_file_iter(ca).map_err(Failure::during(failed()))?;
        for certificate in certificates {
            let certificate = certificate.map_err(Failure::during(failed()))?;
            roots.add(certificate).map_err(Failure::during(failed()))?;
        }
        let config = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
        let name = ServerName::try_from(host.to_owned());
        let name = name.map_err(Failure::during(format!("verify the name `{host}`")))?;
        Ok(Self { connector: TlsConnector::from(Arc::new(config)), name })
    }
}
