//! `ironkeep unseal`: hands a share to a server that is sealed.

use std::path::PathBuf;
use std::time::Duration;

use bytes::Bytes;
use clap::Args;
use http::{Method, Request, Uri, header};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper_util::rt::TokioIo;
use keyslots::read_share;
use serde_json::json;
use tokio::net::TcpStream;

use crate::failure::chain;
use crate::output::Output;

/// The longest answer read, in bytes.
const ANSWER_BYTES_MAX: usize = 64 * 1024;

/// How long the server may take.
const ANSWER_SECONDS_MAX: u64 = 30;

pub(crate) const EXAMPLES: &str = "Examples:
  ironkeep unseal --share-file /media/mine/share-2
  ironkeep unseal --admin http://127.0.0.1:9001 --share-file share-1 --share-file share-4

A share goes over the admin listener as it is: from another machine through a tunnel alone, such as
`ssh -L 9001:127.0.0.1:9001 HOST`.";

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The admin listener of the sealed server [default: http://127.0.0.1:9001].
    #[arg(long, value_name = "URL|ADDR:PORT", env = "IRONKEEP_ADMIN")]
    admin: Option<String>,
    /// A file with a share (mode 0600); repeatable.
    #[arg(long, value_name = "FILE", required = true)]
    share_file: Vec<PathBuf>,
    /// The server's configuration file, which may name its admin listener.
    #[arg(long, value_name = "FILE", env = "IRONKEEP_CONFIG")]
    config: Option<PathBuf>,
    #[command(flatten)]
    output: Output,
}

/// Runs the command.
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    let admin = match arguments.admin {
        Some(admin) => Some(admin),
        None => crate::serve::admin_of_file(arguments.config)?,
    };
    let admin = admin_url(admin.as_deref())?;
    let runtime = crate::serve::runtime()?;
    let mut answers = Vec::new();
    for path in &arguments.share_file {
        let share =
            read_share(path).map_err(|error| format!("`{}`: {}", path.display(), chain(&error)))?;
        let body = Bytes::copy_from_slice(share.to_text().reveal().as_bytes());
        let limit = Duration::from_secs(ANSWER_SECONDS_MAX);
        let answer = runtime.block_on(async {
            tokio::time::timeout(limit, Box::pin(hand_over(&admin, body))).await
        });
        let answer =
            answer.map_err(|_| format!("no answer within {ANSWER_SECONDS_MAX} seconds"))??;
        answers.push(answer);
    }
    arguments.output.say(&json!({ "answers": answers }), |_| {
        answers.iter().for_each(|answer| crate::logging::say!("{answer}"));
    });
    Ok(())
}

/// The address of the admin listener, as the server's own settings name it or as a URL.
fn admin_url(admin: Option<&str>) -> Result<String, String> {
    match admin {
        None => Ok("http://127.0.0.1:9001".to_owned()),
        Some("off") => {
            Err("the admin listener of the server is off: shares cannot reach it".to_owned())
        }
        Some(url) if url.contains("://") => Ok(url.to_owned()),
        Some(address) => Ok(format!("http://{address}")),
    }
}

/// Sends a share; what the server says.
async fn hand_over(admin: &str, body: Bytes) -> Result<String, String> {
    let url: Uri = admin.parse().map_err(|error| format!("`{admin}` is no URL: {error}"))?;
    let authority = url.authority().filter(|_| url.scheme_str() == Some("http"));
    let authority = authority.ok_or_else(|| format!("`{admin}` is not http://ADDRESS:PORT"))?;
    let place = (authority.host().trim_matches(['[', ']']), authority.port_u16().unwrap_or(80));
    let stream = TcpStream::connect(place).await;
    let stream = stream.map_err(|error| format!("cannot connect to {authority}: {error}"))?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .map_err(|error| chain(&error))?;
    let driver = tokio::spawn(connection);
    let request = Request::builder()
        .method(Method::POST)
        .uri("/_ironkeep/unseal")
        .header(header::HOST, authority.as_str())
        .body(Full::new(body))
        .map_err(|error| chain(&error))?;
    let answer = sender.send_request(request).await.map_err(|error| chain(&error))?;
    let status = answer.status();
    let body = Limited::new(answer.into_body(), ANSWER_BYTES_MAX).collect().await;
    let body = body.map_err(|error| error.to_string())?.to_bytes();
    driver.abort();
    let text = String::from_utf8_lossy(&body).trim().to_owned();
    if status.is_success() { Ok(text) } else { Err(format!("{status}: {text}")) }
}
