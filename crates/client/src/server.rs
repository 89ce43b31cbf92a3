//! Where a server is, and how it is known to be the right one.

use std::net::{SocketAddr, ToSocketAddrs as _};
use std::path::Path;
use std::sync::Arc;

use http::Uri;
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::pki_types::{CertificateDer, ServerName, pem::PemObject as _};
use rustls::{ClientConfig, RootCertStore};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::error::{ClientError, chain};
use crate::stream::Stream;

/// A server, and the Region that calls are signed for.
#[derive(Debug)]
pub struct Server {
    authority: String,
    /// Without the brackets of an IPv6 address.
    host: String,
    port: u16,
    tls: Option<Arc<ClientConfig>>,
    region: String,
}

impl Server {
    /// The server at `url`. Over HTTPS its certificate leads to one of those in `ca_bundle` (PEM).
    ///
    /// # Errors
    /// [`ClientError::Settings`].
    pub fn new(url: &str, region: &str, ca_bundle: Option<&Path>) -> Result<Self, ClientError> {
        let settings = |text: &str| ClientError::Settings(text.to_owned());
        let url: Uri = url
            .parse()
            .map_err(|error| ClientError::Settings(format!("the endpoint is no URL: {error}")))?;
        let host = url.host().ok_or_else(|| settings("the endpoint has no host"))?;
        let (tls, port) = match url.scheme_str() {
            Some("http") => (None, 80),
            Some("https") => (Some(Arc::new(trust(ca_bundle)?)), 443),
            _ => return Err(settings("the endpoint is neither http:// nor https://")),
        };
        Ok(Self {
            authority: url.authority().map(ToString::to_string).unwrap_or_default(),
            host: host.trim_start_matches('[').trim_end_matches(']').to_owned(),
            port: url.port_u16().unwrap_or(port),
            tls,
            region: region.to_owned(),
        })
    }

    /// Host and port, as the URL names them.
    #[must_use]
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// The Region that calls are signed for.
    #[must_use]
    pub fn region(&self) -> &str {
        &self.region
    }

    /// Its addresses, asked for by the calling thread.
    pub(crate) fn addresses(&self) -> Result<Vec<SocketAddr>, ClientError> {
        let found = (self.host.as_str(), self.port).to_socket_addrs();
        Ok(found.map_err(|error| self.no_connection(&error))?.collect())
    }

    /// Connects to it.
    pub(crate) async fn connect(&self) -> Result<Stream, ClientError> {
        self.connected(TcpStream::connect((self.host.as_str(), self.port)).await)
    }

    /// As [`connect`](Self::connect), at addresses that are known.
    pub(crate) async fn connect_at(&self, addresses: &[SocketAddr]) -> Result<Stream, ClientError> {
        self.connected(TcpStream::connect(addresses).await)
    }

    fn connected(&self, stream: std::io::Result<TcpStream>) -> Result<Stream, ClientError> {
        let stream = stream.map_err(|error| self.no_connection(&error))?;
        // A call is a small message and its answer: neither waits for more.
        let _ = stream.set_nodelay(true);
        Ok(Stream(stream))
    }

    /// Whether calls go over TLS.
    pub(crate) const fn is_secure(&self) -> bool {
        self.tls.is_some()
    }

    /// Begins TLS over a connection, and sees that it leads to this server.
    pub(crate) async fn secure(&self, stream: Stream) -> Result<TlsStream<Stream>, ClientError> {
        let no_tls = || ClientError::Settings("the endpoint is not https://".to_owned());
        let tls = self.tls.as_ref().ok_or_else(no_tls)?;
        let name = ServerName::try_from(self.host.clone());
        let name = name.map_err(|error| ClientError::settings(&error))?;
        let stream = TlsConnector::from(Arc::clone(tls)).connect(name, stream).await;
        stream.map_err(|error| ClientError::Connection(no_trust(&self.host, &error)))
    }

    fn no_connection(&self, error: &std::io::Error) -> ClientError {
        ClientError::Connection(format!("cannot connect to {}:{}: {error}", self.host, self.port))
    }
}

/// Why there is no secure connection, and what to do about a certificate that is not trusted.
fn no_trust(host: &str, error: &std::io::Error) -> String {
    let text = error.to_string();
    let remedy = if text.contains("CaUsedAsEndEntity") {
        "; the server shows the certificate of an authority as its own: give it one with CA:FALSE \
         (`--tls-cert`), and name the authority's in AWS_CA_BUNDLE"
    } else if text.contains("UnknownIssuer") {
        "; its certificate is of none of the authorities in AWS_CA_BUNDLE: name the file that the ready file \
         and the log of the server call `ca_file`"
    } else {
        ""
    };
    format!("no secure connection to {host}: {text}{remedy}")
}

fn trust(ca_bundle: Option<&Path>) -> Result<ClientConfig, ClientError> {
    let path = ca_bundle.ok_or_else(|| {
        ClientError::Settings(
            "AWS_CA_BUNDLE is not set: it names the file with the authority of the server's certificate"
                .to_owned(),
        )
    })?;
    let show = |error: &dyn core::error::Error| {
        ClientError::Settings(format!("{}: {}", path.display(), chain(error)))
    };
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(path).map_err(|error| show(&error))? {
        roots.add(certificate.map_err(|error| show(&error))?).map_err(|error| show(&error))?;
    }
    // What the process has chosen, where it has.
    let provider = CryptoProvider::get_default().cloned();
    let provider = provider.unwrap_or_else(|| Arc::new(aws_lc_rs::default_provider()));
    let builder =
        ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.map_err(|error| ClientError::settings(&error))?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}
