//! A client of a running server: signed calls over HTTP or HTTPS.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use clap::Args;
use envelope::digest::sha256;
use http::{HeaderMap, Method, Request, StatusCode, Uri, header};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::client::conn::http1::SendRequest;
use hyper_util::rt::TokioIo;
use rustls::pki_types::{CertificateDer, ServerName, pem::PemObject as _};
use rustls::{ClientConfig, RootCertStore};
use secret::Secret;
use serde_json::Value;
use sigv4::{Payload, Signer};
use stdx::{Clock as _, SystemClock};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio_rustls::TlsConnector;

use crate::failure::chain;

/// The service as the signature names it.
const SERVICE: &str = "ironkeep";
/// What stands before the operation in `X-Amz-Target`.
const TARGET: &str = "Ironkeep_20261128";
/// The largest answer read.
const ANSWER_BYTES_MAX: usize = 16 << 20;
/// How long a call may take: a verification reads the disk meanwhile.
const CALL_SECONDS_MAX: u64 = 600;

pub(crate) const ABOUT: &str = "\
The server, the credentials and the Region are those of any AWS client: AWS_ENDPOINT_URL_IRONKEEP or
AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_REGION or
AWS_DEFAULT_REGION, and AWS_CA_BUNDLE for HTTPS. Each call is signed, authorised by policies
(actions ironkeep:*) and recorded.";

/// Where the server is, and who calls.
#[derive(Debug, Args)]
pub(crate) struct Connection {
    /// The server.
    #[arg(long, value_name = "URL", env = "AWS_ENDPOINT_URL_IRONKEEP", global = true)]
    endpoint_url: Option<String>,
    #[arg(long, env = "AWS_ENDPOINT_URL", hide = true, global = true)]
    any_endpoint_url: Option<String>,
    /// The Region that the call is signed for.
    #[arg(long, value_name = "NAME", env = "AWS_REGION", global = true)]
    region: Option<String>,
    #[arg(long, env = "AWS_DEFAULT_REGION", hide = true, global = true)]
    default_region: Option<String>,
    /// Certificates of the authorities that the server's may be from, in PEM.
    #[arg(long, value_name = "FILE", env = "AWS_CA_BUNDLE", global = true)]
    ca_bundle: Option<PathBuf>,
    #[arg(long, env = "AWS_ACCESS_KEY_ID", hide = true, global = true)]
    access_key_id: Option<String>,
}

/// The secret half of the credentials: only from the environment, so that no list of processes
/// shows it.
fn from_environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

impl Connection {
    /// Calls an operation.
    ///
    /// # Errors
    /// What went wrong, or what the server refused, as one line.
    pub(crate) fn call(&self, operation: &str, input: &Value) -> Result<Value, String> {
        let runtime = crate::serve::runtime()?;
        let answer = runtime.block_on(async {
            let limit = Duration::from_secs(CALL_SECONDS_MAX);
            tokio::time::timeout(limit, Box::pin(self.exchange(operation, input))).await
        });
        answer.map_err(|_| format!("no answer within {CALL_SECONDS_MAX} seconds"))?
    }

    async fn exchange(&self, operation: &str, input: &Value) -> Result<Value, String> {
        let outgoing = Outgoing {
            service: SERVICE,
            method: Method::POST,
            target: "/".to_owned(),
            headers: vec![
                ("content-type", "application/x-amz-json-1.1".to_owned()),
                ("x-amz-target", format!("{TARGET}.{operation}")),
            ],
            body: Bytes::from(input.to_string()),
        };
        let (status, _, body) = Box::pin(self.open()).await?.exchange(outgoing).await?;
        let answer: Value = serde_json::from_slice(&body)
            .map_err(|_| format!("{status}: the answer is no JSON: is this the server?"))?;
        if status.is_success() {
            return Ok(answer);
        }
        let text = |name: &str| answer.get(name).and_then(Value::as_str).unwrap_or_default();
        let code = text("__type").rsplit('#').next().unwrap_or_default();
        let message = [text("message"), text("Message")].concat();
        Err(format!("{code}: {message}"))
    }

    /// Connects to the server, for calls one after another.
    ///
    /// # Errors
    /// Why there is no connection, as one line.
    pub(crate) async fn open(&self) -> Result<Session<'_>, String> {
        // Who has no credentials learns it before anybody is asked.
        self.credentials()?;
        let url = self.endpoint_url.as_deref().or(self.any_endpoint_url.as_deref());
        let url: Uri = url
            .unwrap_or("http://127.0.0.1:9000")
            .parse()
            .map_err(|error| format!("the endpoint is no URL: {error}"))?;
        let host = url.host().ok_or("the endpoint has no host")?.to_owned();
        let is_tls = match url.scheme_str() {
            Some("http") => false,
            Some("https") => true,
            _ => return Err("the endpoint is neither http:// nor https://".to_owned()),
        };
        let port = url.port_u16().unwrap_or(if is_tls { 443 } else { 80 });
        let address = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let stream = TcpStream::connect((address.as_str(), port)).await;
        let stream = stream.map_err(|error| format!("cannot connect to {host}:{port}: {error}"))?;
        let authority = url.authority().map(ToString::to_string).unwrap_or_default();
        if !is_tls {
            return Session::begin(self, authority, stream).await;
        }
        let name = ServerName::try_from(address).map_err(|error| chain(&error))?;
        let connector = TlsConnector::from(Arc::new(self.tls()?));
        let stream = connector.connect(name, stream).await;
        let stream = stream.map_err(|error| format!("no secure connection to {host}: {error}"))?;
        Session::begin(self, authority, stream).await
    }

    fn credentials(&self) -> Result<(&str, Secret<String>), String> {
        let missing = |name| format!("{name} is not set: see `ironkeep help api`");
        let id = self.access_key_id.as_deref().ok_or_else(|| missing("AWS_ACCESS_KEY_ID"))?;
        let secret = from_environment("AWS_SECRET_ACCESS_KEY");
        let secret = secret.ok_or_else(|| missing("AWS_SECRET_ACCESS_KEY"))?;
        Ok((id, Secret::new(secret)))
    }

    fn request(&self, authority: &str, outgoing: Outgoing) -> Result<Request<Full<Bytes>>, String> {
        let (id, secret) = self.credentials()?;
        let token = from_environment("AWS_SESSION_TOKEN");
        let region = self.region.as_deref().or(self.default_region.as_deref());
        let request = Request::builder()
            .method(outgoing.method)
            .uri(outgoing.target)
            .header(header::HOST, authority)
            .header(header::USER_AGENT, concat!("ironkeep/", env!("CARGO_PKG_VERSION")));
        let add = |request: http::request::Builder, (name, value): (&str, String)| {
            request.header(name, value)
        };
        let request = outgoing.headers.into_iter().fold(request, add);
        let (mut parts, ()) = request.body(()).map_err(|error| chain(&error))?.into_parts();
        let signer = Signer {
            access_key_id: id,
            secret_access_key: &secret,
            session_token: token.as_deref(),
            region: region.unwrap_or("us-east-1"),
            service: outgoing.service,
        };
        let payload = Payload::Sha256(sha256(&outgoing.body));
        let signed = signer.sign(&mut parts, &payload, SystemClock.now());
        let _ = signed.map_err(|error| chain(&error))?;
        Ok(Request::from_parts(parts, Full::new(outgoing.body)))
    }

    fn tls(&self) -> Result<ClientConfig, String> {
        let path = self.ca_bundle.as_ref().ok_or(
            "AWS_CA_BUNDLE is not set: it names the file with the authority of the server's certificate",
        )?;
        let show = |error: &dyn core::error::Error| format!("{}: {}", path.display(), chain(error));
        let mut roots = RootCertStore::empty();
        for certificate in CertificateDer::pem_file_iter(path).map_err(|error| show(&error))? {
            roots.add(certificate.map_err(|error| show(&error))?).map_err(|error| show(&error))?;
        }
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let builder =
            ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let builder = builder.map_err(|error| chain(&error))?;
        Ok(builder.with_root_certificates(roots).with_no_client_auth())
    }
}

/// A call about to be made.
pub(crate) struct Outgoing {
    service: &'static str,
    method: Method,
    /// Path and query, encoded.
    target: String,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Bytes,
}

impl Outgoing {
    /// A call of S3 without a body.
    pub(crate) const fn s3(method: Method, target: String) -> Self {
        Self { service: "s3", method, target, headers: Vec::new(), body: Bytes::new() }
    }
}

/// A connection that is kept between calls.
pub(crate) struct Session<'a> {
    connection: &'a Connection,
    authority: String,
    sender: SendRequest<Full<Bytes>>,
    driver: JoinHandle<hyper::Result<()>>,
}

impl<'a> Session<'a> {
    async fn begin<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
        connection: &'a Connection,
        authority: String,
        stream: S,
    ) -> Result<Self, String> {
        let connected = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await;
        let (sender, driver) = connected.map_err(|error| chain(&error))?;
        Ok(Self { connection, authority, sender, driver: tokio::spawn(driver) })
    }

    /// Makes a call.
    ///
    /// # Errors
    /// Why there is no answer, as one line.
    pub(crate) async fn exchange(
        &mut self,
        outgoing: Outgoing,
    ) -> Result<(StatusCode, HeaderMap, Bytes), String> {
        let request = self.connection.request(&self.authority, outgoing)?;
        self.sender.ready().await.map_err(|error| chain(&error))?;
        let response = self.sender.send_request(request).await.map_err(|error| chain(&error))?;
        let (parts, body) = response.into_parts();
        let body = Limited::new(body, ANSWER_BYTES_MAX).collect().await;
        let body = body.map_err(|error| format!("the answer cannot be read: {error}"))?.to_bytes();
        Ok((parts.status, parts.headers, body))
    }
}

impl Drop for Session<'_> {
    fn drop(&mut self) {
        self.driver.abort();
    }
}
